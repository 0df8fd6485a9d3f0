//! Step 3: the places where the glue of wasm-bindgen is changed. Each text has to be there exactly once: a build with a glue that
//! has changed under us fails here, and not in somebody's runtime.

use anyhow::{Result, bail};

struct Patch {
    why: &'static str,
    find: &'static str,
    replace: &'static str,
}

const PATCHES: [Patch; 4] = [
    Patch {
        why: "the Module of edge-runtime comes from another realm, where `instanceof` is false",
        find: "module instanceof WebAssembly.Module",
        replace: "Object.prototype.toString.call(module) === '[object WebAssembly.Module]'",
    },
    Patch {
        why: "hosts copy a text ten times faster than a loop over its characters does, which is what the glue begins with",
        find: COPYING,
        replace: "
    let { read, written: offset } = cachedTextEncoder.encodeInto(arg, getUint8ArrayMemory0().subarray(ptr, ptr + len));
",
    },
    Patch {
        why: "what did not fit, since it is not ASCII, is what the host has not read",
        find: "
    if (offset !== len) {
        if (offset !== 0) {
            arg = arg.slice(offset);
        }
",
        replace: "
    if (read !== len) {
        arg = arg.slice(read);
",
    },
    Patch {
        why: "what the glue has for hosts without encodeInto gets views that a text does not fit into now",
        find: "        view.set(buf);
",
        replace: "        if (buf.length > view.length) return { read: 0, written: 0 };
        view.set(buf);
",
    },
];

/// How the glue copies a text until the first character that is not ASCII.
const COPYING: &str = "
    const mem = getUint8ArrayMemory0();

    let offset = 0;

    for (; offset < len; offset++) {
        const code = arg.charCodeAt(offset);
        if (code > 0x7F) break;
        mem[ptr + offset] = code;
    }
";

pub fn apply(glue: &str) -> Result<String> {
    let mut glue = glue.to_owned();
    for Patch { why, find, replace } in &PATCHES {
        let found = glue.matches(find).count();
        if found != 1 {
            bail!("the glue of wasm-bindgen has `{find}` {found} times, not once; it is patched because {why}");
        }
        glue = glue.replace(find, replace);
    }
    Ok(glue)
}

#[cfg(test)]
mod tests {
    use super::{PATCHES, apply};

    #[test]
    fn each_place_is_changed() {
        let glue = PATCHES.map(|patch| patch.find).concat();
        assert_eq!(apply(&glue).unwrap(), PATCHES.map(|patch| patch.replace).concat());
    }

    #[test]
    fn a_glue_without_the_text_to_patch_is_refused() {
        assert!(apply("if (!isModule(module)) {").is_err());
    }
}
