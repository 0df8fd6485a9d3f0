//! Randomness for one request. The host gives the bytes, as an argument; nothing is stretched or kept. Refuses bytes of another number,
//! and bytes that no working source gives.

use zeroize::Zeroizing;

use crate::error::{Code, Error};

/// How many bytes a request takes.
pub const BYTES: usize = NONCE_BYTES + BLINDING_BYTES;

/// Twice what a nonce has in characters: one byte in 32 is not used.
const NONCE_BYTES: usize = 64;
const BLINDING_BYTES: usize = 16;

/// What blinds one signature: one number for each prime.
pub(super) type Blinding = [u64; 2];

/// The random bytes of one request: its nonce and the blinding of its signature.
pub struct Random(Zeroizing<[u8; BYTES]>);

impl Random {
    /// Takes what the host gave.
    ///
    /// # Errors
    /// `RANDOM_UNAVAILABLE` for another number of bytes.
    pub fn new(bytes: &[u8]) -> Result<Self, Error> {
        let bytes = bytes.try_into().map_err(|_| Error::new(Code::RANDOM_UNAVAILABLE))?;
        Ok(Self(Zeroizing::new(bytes)))
    }

    /// A nonce of 32 characters out of `0-9A-Za-z`, every character equally likely.
    ///
    /// # Errors
    /// `RANDOM_UNAVAILABLE` when the source is stuck at bytes that cannot be used; a working one has fewer than 32 usable bytes in 64
    /// once in 10^32 times.
    pub fn nonce(&self) -> Result<String, Error> {
        const ALPHABET: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
        // 248 = 4 * 62: larger bytes would make the first characters likelier.
        let usable = self.0.iter().take(NONCE_BYTES).filter(|byte| **byte < 248);
        let characters = usable.filter_map(|byte| ALPHABET.get(usize::from(byte % 62)));
        let nonce: String = characters.take(32).map(|byte| char::from(*byte)).collect();
        if nonce.len() == 32 { Ok(nonce) } else { Err(Error::new(Code::RANDOM_UNAVAILABLE)) }
    }

    pub(super) fn blinding(&self) -> Blinding {
        let mut halves = self.0.iter().skip(NONCE_BYTES).copied();
        std::array::from_fn(|_| halves.by_ref().take(8).fold(0, |value, byte| (value << 8) | u64::from(byte)))
    }
}

#[cfg(all(test, not(target_family = "wasm")))]
mod tests {
    use super::*;
    use rand_chacha::ChaCha20Rng;
    use rand_chacha::rand_core::{RngCore, SeedableRng};
    use std::collections::BTreeSet;

    fn nonces(count: usize) -> impl Iterator<Item = String> {
        let mut source = ChaCha20Rng::from_seed([7; 32]);
        (0..count).map(move |_| {
            let mut bytes = [0; BYTES];
            source.fill_bytes(&mut bytes);
            Random::new(&bytes).unwrap().nonce().unwrap()
        })
    }

    #[test]
    fn nonces_have_32_characters_of_the_alphabet_each_equally_likely_and_do_not_repeat() {
        let part = crate::reliability::begin(9, "native");
        let mut counts = [0_f64; 128];
        let mut seen = BTreeSet::new();
        for nonce in nonces(part.count) {
            assert!(nonce.len() == 32 && nonce.bytes().all(|byte| byte.is_ascii_alphanumeric()), "{nonce}");
            for byte in nonce.bytes() {
                counts[usize::from(byte)] += 1.0;
            }
            assert!(seen.insert(nonce), "a nonce came twice");
        }
        let counts: Vec<f64> = counts.into_iter().filter(|count| *count > 0.0).collect();
        assert_eq!(counts.len(), 62);
        let expected = counts.iter().sum::<f64>() / 62.0;
        let chi_square: f64 = counts.iter().map(|count| (count - expected).powi(2) / expected).sum();
        // 61 degrees of freedom: p = 0.001 at 100.9. The biased `byte % 62` gives about 10,000 for 100,000 nonces.
        assert!(chi_square < 100.9, "{chi_square}");
        part.passed(seen.len(), &format!("0 duplicates; chi-square {chi_square:.1}, less than 100.9"));
    }

    #[test]
    fn a_stuck_source_or_another_number_of_bytes_is_refused() {
        let codes = [vec![255; BYTES], vec![248; BYTES], vec![0; BYTES - 1], vec![0; BYTES + 1], vec![]]
            .map(|bytes| Random::new(&bytes).and_then(|random| random.nonce()).map_err(|error| error.code));
        assert_eq!(codes, [const { Err(Code::RANDOM_UNAVAILABLE) }; 5]);
        assert_eq!(Random::new(&[7; BYTES]).unwrap().nonce().unwrap(), "7".repeat(32));
    }

    #[test]
    fn the_blinding_is_the_bytes_after_those_of_the_nonce() {
        let mut bytes = [0; BYTES];
        bytes[NONCE_BYTES + 7] = 1;
        bytes[NONCE_BYTES + 8] = 2;
        assert_eq!(Random::new(&bytes).unwrap().blinding(), [1, 2 << 56]);
    }

    #[test]
    fn a_request_takes_64_bytes_for_its_nonce_and_16_for_its_blinding() {
        assert_eq!((NONCE_BYTES, BLINDING_BYTES, BYTES), (64, 16, 80));
    }
}
