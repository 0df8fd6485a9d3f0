//! Mechanism: bytes in, bytes out. The only user of `rsa`, `sha2` and `getrandom`.
//!
//! `rsa` is pinned to 0.9.10 without `u64_digit` (in wasm that feature makes signing and verifying slower and the wasm larger). It is
//! under RUSTSEC-2023-0071 (timing of private-key operations), which has no patched release: we never decrypt, the signed text holds
//! our own nonce and time, and every signature is blinded. A signer function keeps the key out of wasm altogether.

pub mod key_file;
pub mod pem;
pub mod random;
pub mod sign;
pub mod verify;

/// RSA modulus lengths allowed, in bits.
const MODULUS_BITS: std::ops::RangeInclusive<usize> = 2048..=4096;
