//! Reproducible choices for tests.

use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};

pub fn seeded(seed: u8) -> ChaCha20Rng {
    ChaCha20Rng::from_seed([seed; 32])
}

/// A number below a bound.
pub fn below(source: &mut ChaCha20Rng, bound: usize) -> usize {
    usize::try_from(source.next_u64() % u64::try_from(bound).unwrap()).unwrap()
}

pub fn one_of<'t, T: ?Sized>(source: &mut ChaCha20Rng, choices: &[&'t T]) -> &'t T {
    choices[below(source, choices.len())]
}
