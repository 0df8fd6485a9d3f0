//! Texts with one or two changes at random, most of which leave no JSON.

use rand_chacha::ChaCha20Rng;

use super::seeded::{below, one_of};

#[rustfmt::skip]
const STRUCTURE: &[&[u8]] =
    &[b"{", b"}", b"[", b"]", b",", b":", b"\"", b"\\", b" ", b"\n", b"\0", b"0", b"-", b".", b"e", b"\\u", b"\xef\xbb\xbf", b"1e999"];

pub fn mutated(sample: &[u8], source: &mut ChaCha20Rng) -> Vec<u8> {
    let mut text = sample.to_vec();
    for _ in 0..1 + below(source, 2) {
        let at = below(source, text.len());
        match below(source, 6) {
            0 => text[at] ^= 1 << below(source, 8),
            1 => text[at] = u8::try_from(below(source, 256)).unwrap(),
            2 => drop(text.remove(at)),
            3 => drop(text.splice(at..at, one_of(source, STRUCTURE).iter().copied())),
            4 => drop(text.drain(at..(at + 1 + below(source, 20)).min(text.len()))),
            _ => text.truncate(at + 1),
        }
        if text.is_empty() {
            break;
        }
    }
    text
}
