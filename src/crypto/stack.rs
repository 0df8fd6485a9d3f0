//! The stack after something secret was computed. What a function leaves there stays in the memory of the wasm until another one writes over
//! it. Products of `crypto-bigint` leave their factors: of a private key that is found wrong by them, the primes. What follows in reading
//! another one, and in signing, writes over them.

use std::hint::black_box;

/// Three times as deep as reading a key of 4096 bits goes.
const DEPTH: usize = 65_536;

/// Computes, then writes over the stack that it took.
pub(super) fn wiped<T>(compute: impl FnOnce() -> T) -> T {
    let result = apart(compute);
    wipe();
    result
}

/// With a frame of its own, below that of the caller.
#[inline(never)]
fn apart<T>(compute: impl FnOnce() -> T) -> T {
    compute()
}

#[inline(never)]
fn wipe() {
    black_box(&mut [0_u8; DEPTH]);
}
