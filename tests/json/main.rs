//! The JSON of this crate against `serde_json`: the same texts refused, the same strings read, the same strings written. Everything is
//! seeded, and counts are exact.
#![cfg(not(target_family = "wasm"))]

mod deciding;
mod depth;
mod documents;
mod entities;
mod node;
mod numbers;
mod reading;
#[path = "../reliability/mod.rs"]
mod reliability;
#[path = "../seeded/mod.rs"]
mod seeded;
mod strings;
mod tokens;
