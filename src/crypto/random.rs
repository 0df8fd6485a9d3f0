//! Randomness for one request. The host gives the bytes, as an argument; nothing is kept. Another number of bytes is an error, and so are bytes
//! that no working source gives.

use chacha20::ChaCha20Rng;
use chacha20::rand_core::SeedableRng;
use zeroize::Zeroizing;

use crate::error::{Code, Error};

/// How many bytes a request takes.
pub const BYTES: usize = NONCE_BYTES + SEED_BYTES;

/// Twice what a nonce has in characters: one byte in 32 is not used.
const NONCE_BYTES: usize = 64;
/// What the source of the blinding begins with. How many numbers a blinding takes depends on which ones come.
const SEED_BYTES: usize = 32;

/// The random bytes of one request: its nonce and the blinding of its signature.
pub struct Random(Zeroizing<[u8; BYTES]>);

impl Random {
    /// Takes what the host gave.
    ///
    /// # Errors
    /// `RANDOM_UNAVAILABLE` for another number of bytes, and when the last of them are all 0 or all 255, as memory is that was not written
    /// to: of a working source, once in 10^19 times.
    pub fn new(bytes: &[u8]) -> Result<Self, Error> {
        const UNWRITTEN: [[u8; 8]; 2] = [[0; 8], [u8::MAX; 8]];
        let written = bytes.last_chunk().is_some_and(|last| !UNWRITTEN.contains(last));
        let bytes = bytes.try_into().ok().filter(|_| written);
        bytes.map(|bytes| Self(Zeroizing::new(bytes))).ok_or_else(|| Error::new(Code::RANDOM_UNAVAILABLE))
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

    /// What blinds the signature: as many bytes as are needed.
    pub(super) fn blinding(&self) -> ChaCha20Rng {
        let mut seed = Zeroizing::new([0; SEED_BYTES]);
        seed.iter_mut().zip(self.0.iter().skip(NONCE_BYTES)).for_each(|(byte, given)| *byte = *given);
        ChaCha20Rng::from_seed(*seed)
    }
}

#[cfg(all(test, not(target_family = "wasm")))]
mod tests {
    use super::{BYTES, Code, NONCE_BYTES, Random, SEED_BYTES};
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
    fn nonces_have_32_characters_each_equally_likely_and_do_not_repeat() {
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
    fn another_number_of_bytes_or_those_of_no_working_source_are_an_error() {
        let short = |written: usize| [vec![7; written], vec![255; BYTES - written]].concat();
        let codes = [
            // What cannot be used for a nonce, in what would seem random.
            [vec![248; 64], (0..32).collect()].concat(),
            vec![255; BYTES],
            vec![0; BYTES],
            short(0),
            short(80),
            short(BYTES - 8),
            vec![1; BYTES - 1],
            vec![1; BYTES + 1],
            vec![],
        ]
        .map(|bytes| Random::new(&bytes).and_then(|random| random.nonce()).map_err(|error| error.code));
        assert_eq!(codes, [const { Err(Code::RANDOM_UNAVAILABLE) }; 9]);
        assert_eq!(Random::new(&[7; BYTES]).unwrap().nonce().unwrap(), "7".repeat(32));
        assert!(Random::new(&short(BYTES - 7)).is_ok());
    }

    #[test]
    fn the_blinding_is_the_key_stream_of_the_last_32_bytes() {
        let bytes: [u8; BYTES] = std::array::from_fn(|index| index.to_le_bytes()[0]);
        let random = Random::new(&bytes).unwrap();
        let mut expected = [0; 1000];
        ChaCha20Rng::from_seed(bytes[64..].try_into().unwrap()).fill_bytes(&mut expected);
        for _ in 0..2 {
            let mut drawn = [0; 1000];
            rsa::rand_core::Rng::fill_bytes(&mut random.blinding(), &mut drawn);
            assert_eq!(drawn, expected);
        }
    }

    #[test]
    fn a_request_takes_64_bytes_for_its_nonce_and_32_for_its_blinding() {
        assert_eq!((NONCE_BYTES, SEED_BYTES, BYTES), (64, 32, 96));
    }
}
