//! Randomness for one request. Asks the host once, fallibly, for a seed; what is drawn from it afterwards cannot fail, so a host
//! without randomness gives an error instead of a trap inside the signature.

use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};
use zeroize::Zeroizing;

use crate::error::{Code, Error};

/// The random stream of one request: its nonce and the blinding of its signature.
pub struct Random(pub(super) ChaCha20Rng);

impl Random {
    /// Seeded by the host.
    ///
    /// # Errors
    /// `RANDOM_UNAVAILABLE` when the host gives no random bytes, as Workers do at global scope.
    pub fn from_host() -> Result<Self, Error> {
        let mut seed = Zeroizing::new([0_u8; 32]);
        getrandom::getrandom(seed.as_mut()).map_err(|_| Error::new(Code::RANDOM_UNAVAILABLE))?;
        Ok(Self::from_seed(*seed))
    }

    /// Seeded by the caller, for tests that need the same stream twice.
    #[must_use]
    pub fn from_seed(seed: [u8; 32]) -> Self {
        Self(ChaCha20Rng::from_seed(seed))
    }

    /// A nonce of 32 characters out of `0-9A-Za-z`, every character equally likely.
    pub fn nonce(&mut self) -> String {
        const ALPHABET: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
        let mut nonce = String::with_capacity(32);
        let mut bytes = [0_u8; 64];
        while nonce.len() < 32 {
            self.0.fill_bytes(&mut bytes);
            // 248 = 4 * 62: larger bytes would make the first characters likelier.
            let characters = bytes.iter().filter(|byte| **byte < 248).filter_map(|byte| ALPHABET.get(usize::from(byte % 62)));
            let missing = 32_usize.saturating_sub(nonce.len());
            nonce.extend(characters.take(missing).map(|byte| char::from(*byte)));
        }
        nonce
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn nonces_have_32_characters_of_the_alphabet_and_do_not_repeat() {
        let mut random = Random::from_host().unwrap();
        let nonces: BTreeSet<String> = (0..10_000).map(|_| random.nonce()).collect();
        assert_eq!(nonces.len(), 10_000);
        assert!(nonces.iter().all(|nonce| nonce.len() == 32 && nonce.bytes().all(|byte| byte.is_ascii_alphanumeric())));
    }

    #[test]
    fn every_character_of_a_nonce_is_equally_likely() {
        let mut random = Random::from_seed([7; 32]);
        let mut counts = [0_f64; 128];
        for _ in 0..100_000 {
            for byte in random.nonce().bytes() {
                counts[usize::from(byte)] += 1.0;
            }
        }
        let expected = 3_200_000.0 / 62.0;
        let chi_square: f64 = counts.iter().filter(|count| **count > 0.0).map(|count| (count - expected).powi(2) / expected).sum();
        assert_eq!(counts.iter().filter(|count| **count > 0.0).count(), 62);
        // 61 degrees of freedom: p = 0.001 at 100.9. The biased `byte % 62` gives about 10,000.
        assert!(chi_square < 100.9, "{chi_square}");
    }
}
