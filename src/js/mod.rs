//! The boundary to JavaScript; the only user of `wasm_bindgen`. Takes strings, bytes and numbers, gives JSON texts, refuses nothing
//! itself: what the facade passes is judged behind it. No export is asynchronous or takes `&mut self`, so that a failing call
//! cannot leave a borrow behind; none calls into JavaScript.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use zeroize::Zeroizing;

use crate::api::{ENDPOINTS, Endpoint};
use crate::client::{Client, Config};
use crate::crypto::random::Random;
use crate::crypto::sign::{self, SigningKey};
use crate::crypto::verify::VerifyingKey;
use crate::error::{Code, Error};
use crate::protocol::key_ring::{KeyRing, is_id};
use crate::wire::header::Headers;
use crate::wire::json;

/// Freed memory is wiped: reading a key and computing with it leave copies of its numbers in temporaries of `crypto-bigint`, and a
/// private key may be pasted where a public one belongs.
#[global_allocator]
static WIPING: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

#[cfg(feature = "bench")]
mod bench;
mod output;

/// A client, as the facade holds it.
#[wasm_bindgen]
pub struct Core(Client);

#[wasm_bindgen]
impl Core {
    /// Reads the keys and checks the configuration. `wechatpay_keys`: JSON pairs of id and PEM text.
    #[wasm_bindgen(constructor)]
    pub fn new(
        mchid: String,
        serial_no: String,
        tolerance: u32,
        private_key: Option<Vec<u8>>,
        wechatpay_keys: &str,
    ) -> Result<Core, JsValue> {
        let key = private_key.map(|file| SigningKey::read(Zeroizing::new(file)).map_err(|error| error.at("privateKey")));
        let key = key.transpose().map_err(output::error)?;
        let wechatpay_keys = key_ring(wechatpay_keys).map_err(output::error)?;
        let config = Config { mchid, serial_no, tolerance, key, wechatpay_keys };
        Client::new(config).map(Core).map_err(output::error)
    }

    /// A signed request. `random`: fresh bytes, as many as the table says.
    pub fn prepare(&self, endpoint: usize, params: &str, now: u32, random: &[u8]) -> Result<String, JsValue> {
        let prepared = Random::new(random).and_then(|random| {
            let unsigned = self.0.begin(find(endpoint)?, params, now, &random)?;
            let signature = self.0.sign(&unsigned.message, &random)?;
            let authorization = self.0.authorization(&unsigned.nonce, &unsigned.timestamp, &signature)?;
            Ok(output::request(&unsigned, Some(authorization)))
        });
        prepared.map_err(output::error)
    }

    /// A request up to the text to sign, for a signer function.
    pub fn begin(&self, endpoint: usize, params: &str, now: u32, random: &[u8]) -> Result<String, JsValue> {
        let unsigned = Random::new(random).and_then(|random| self.0.begin(find(endpoint)?, params, now, &random));
        unsigned.map(|unsigned| output::request(&unsigned, None)).map_err(output::error)
    }

    /// The Authorization value for a signature that a signer function made.
    pub fn authorization(&self, nonce: &str, timestamp: &str, signature: &[u8]) -> Result<String, JsValue> {
        let authorization = sign::encode(signature).and_then(|signature| self.0.authorization(nonce, timestamp, &signature));
        authorization.map_err(output::error)
    }

    /// The verified entity. `echo`: what the request came out with; `headers`: JSON pairs of name and value.
    pub fn accept(
        &self,
        endpoint: usize,
        echo: &str,
        status: u16,
        headers: &str,
        body: &[u8],
        now: u32,
    ) -> Result<String, JsValue> {
        let answer = find(endpoint).and_then(|endpoint| {
            let echo = json::read_pairs(echo).map_err(|_| Error::new(Code::REQUEST_INVALID))?;
            let pairs = json::read_pairs(headers).map_err(|_| Error::new(Code::HEADER_INVALID))?;
            self.0.accept(endpoint, &echo, status, &Headers::new(pairs), body, now)
        });
        answer.map(|answer| output::answer(&answer)).map_err(output::error)
    }
}

fn find(endpoint: usize) -> Result<&'static Endpoint, Error> {
    ENDPOINTS.get(endpoint).copied().ok_or_else(|| Error::new(Code::REQUEST_INVALID))
}

fn key_ring(pairs: &str) -> Result<KeyRing, Error> {
    let pairs = json::read_pairs(pairs).map_err(|_| Error::new(Code::CONFIG_INVALID).at("wechatpayKeys"))?;
    let mut ring = KeyRing::default();
    for (id, file) in pairs {
        // What is no id may be a key that was pasted in the wrong place: it is not repeated.
        let place = if is_id(&id) { format!("wechatpayKeys.{id}") } else { "wechatpayKeys".to_owned() };
        let key = VerifyingKey::read(Zeroizing::new(file.into_bytes()));
        key.and_then(|key| ring.add(id, key)).map_err(|error| error.at(place))?;
    }
    Ok(ring)
}
