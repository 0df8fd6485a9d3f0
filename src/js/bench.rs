//! Single steps for the benchmark, so that the cost of RSA can be told from the cost of the rest. Not in the published wasm.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::{Core, output};
use crate::crypto::random::Random;

#[wasm_bindgen]
impl Core {
    /// One signature alone.
    pub fn bench_sign(&self, message: &str) -> Result<String, JsValue> {
        let signature = Random::from_host().and_then(|mut random| self.0.sign(message, &mut random));
        signature.map_err(output::error)
    }

    /// One verification alone: hash and RSA.
    pub fn bench_verify(&self, serial: &str, message: &[u8], signature: &str) -> bool {
        self.0.verifying_key(serial).is_some_and(|key| key.verify(&[message], signature).is_ok())
    }
}
