//! What is read of JSON texts, and validated by the declarations. Everything is seeded. That the host reads the same of a text is shown with
//! its own `JSON.parse`, in js-tests/suite.
#![cfg(not(target_family = "wasm"))]

#[path = "../api/mod.rs"]
mod api;
mod deciding;
mod deciding_busifavor;
mod deciding_stocks;
mod depth;
mod entities;
#[path = "../model/mod.rs"]
mod model;
mod mutated;
mod node;
mod numbers;
mod reading;
#[path = "../reliability/mod.rs"]
mod reliability;
mod samples;
#[path = "../seeded/mod.rs"]
mod seeded;
