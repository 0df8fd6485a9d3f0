//! Mechanism: bytes in, bytes out. The only user of `aes-gcm`, `crypto-bigint` and `sha2`. A signer function keeps the key out of wasm altogether.

pub mod aead;
pub mod key_file;
mod montgomery;
pub mod pem;
pub mod random;
mod rsa;
pub mod sign;
pub mod verify;

/// RSA modulus lengths allowed, in bits.
const MODULUS_BITS: std::ops::RangeInclusive<usize> = 2048..=4096;
