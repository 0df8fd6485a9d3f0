//! Step 5: the wasm gets a name that only this build of it has, in a custom section, so that the slim entry notices the wasm of another
//! version: its exports have the same names, and its memory another layout.

use super::hash;

/// The name of the section.
pub const SECTION: &str = "wechatpay-coupon";

/// The wasm with its name, and the name.
pub fn named(wasm: &[u8]) -> (Vec<u8>, String) {
    let mut identity = hash([wasm]);
    identity.truncate(32);
    let mut content = vec![length(SECTION.len())];
    content.extend(SECTION.as_bytes());
    content.extend(identity.as_bytes());
    let section = [&[0, length(content.len())], content.as_slice()].concat();
    ([wasm, &section].concat(), identity)
}

/// A length in LEB128, of which one byte is enough here.
fn length(bytes: usize) -> u8 {
    u8::try_from(bytes).ok().filter(|length| *length < 0x80).expect("a short section")
}
