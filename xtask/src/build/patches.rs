//! Step 3: the place where the glue of wasm-bindgen is changed. Its text has to be there exactly once: a build with a glue that has
//! changed under us fails here, and not in somebody's runtime.

use anyhow::{Result, bail};

struct Patch {
    why: &'static str,
    find: &'static str,
    replace: &'static str,
}

const PATCHES: [Patch; 1] = [Patch {
    why: "the Module of edge-runtime comes from another realm, where `instanceof` is false",
    find: "module instanceof WebAssembly.Module",
    replace: "Object.prototype.toString.call(module) === '[object WebAssembly.Module]'",
}];

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
