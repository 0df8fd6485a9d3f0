//! RSA: the results of the crate `rsa`, signatures that are the private power of the message, and no private key that it could compute wrongly
//! with. Everything is seeded, and counts are exact.
#![cfg(not(target_family = "wasm"))]

mod key_files;
mod keys;
#[path = "../reliability/mod.rs"]
mod reliability;
mod signatures;
mod verifying;
