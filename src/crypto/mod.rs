//! Mechanism: bytes in, bytes out. The only user of `aes-gcm`, `rsa` and `sha2`. A signer function keeps the key out of wasm altogether.

pub mod aead;
pub mod key_file;
mod montgomery;
pub mod pem;
mod private_key;
mod public_key;
pub mod random;
pub mod sign;
mod stack;
pub mod verify;

/// RSA modulus lengths allowed, in bits.
const MODULUS_BITS: std::ops::RangeInclusive<usize> = 2048..=4096;
