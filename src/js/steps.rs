//! Single steps, for the benchmark, so that the cost of RSA can be measured apart from the rest, and for test vectors, whose messages are no
//! responses. Not in the published wasm.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::{Core, find, output, pairs, random};
use crate::crypto::verify;
use crate::protocol::names;
use crate::protocol::response::Signed;
use crate::wire::header::Headers;

#[wasm_bindgen]
impl Core {
    /// One signature alone.
    pub fn step_sign(&self, message: &str) -> Result<String, JsValue> {
        let signature = random().and_then(|random| self.0.sign(message, &random));
        signature.map_err(output::error)
    }

    /// One verification alone: hash and RSA.
    pub fn step_verify(&self, serial: &str, message: &[u8], signature: &str) -> bool {
        self.0.verifying_key(serial).is_some_and(|key| key.verify(&[message], signature).is_ok())
    }

    /// What `accept` does beside RSA: headers, hash, reading, validation, output. It says nothing about the signature.
    pub fn step_accept_rest(&self, operation: &[u8], echo: &[u8], headers: &[u8], body: &[u8]) -> Result<String, JsValue> {
        let response = find(operation).and_then(|operation| {
            let headers = Headers::new(pairs(headers)?);
            std::hint::black_box(verify::hash(&Signed::read(&headers, &[names::SCHEME])?.message(body)));
            self.0.read_response(operation, &pairs(echo)?, "", body)
        });
        response.map(|response| output::verified(&response)).map_err(output::error)
    }
}
