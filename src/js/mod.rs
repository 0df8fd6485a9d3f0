//! The boundary to JavaScript; the only user of `wasm_bindgen` and `getrandom`. Takes bytes and numbers, gives JSON texts, checks nothing itself:
//! what the facade passes is checked behind it. No export is asynchronous or takes `&mut self`, so that a failing call
//! cannot leave a borrow behind. JavaScript is called for random bytes alone, before anything of the client is read.

use std::cell::{OnceCell, RefCell};

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use zeroize::Zeroizing;

use crate::client::{Client, Config};
use crate::crypto::random::{BYTES, Random};
use crate::crypto::sign::{self, SigningKey};
use crate::crypto::verify::VerifyingKey;
use crate::error::{Code, Error};
use crate::json;
use crate::operation::Operation;
use crate::protocol::identity;
use crate::protocol::key_ring::{self, KeyRing};
use crate::schema::Side;
use crate::wire::header::Headers;

/// Freed memory is wiped: reading a key and computing with it leave copies of its numbers in temporaries of `crypto-bigint`, and a
/// private key may be pasted where a public one belongs.
#[global_allocator]
static WIPING: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

mod output;
#[cfg(feature = "steps")]
mod steps;

/// A client, as the facade holds it.
#[wasm_bindgen]
pub struct Core(Client);

#[wasm_bindgen]
impl Core {
    /// Checks the configuration. `brand`: it is a brand's, and `id` the brand's. The keys come afterwards: the caller's own first, so that it is known
    /// among WeChat Pay's.
    #[wasm_bindgen(constructor)]
    pub fn new(brand: bool, id: &[u8], serial_no: &[u8], tolerance: u32, api_v3_key: Option<Vec<u8>>) -> Result<Core, JsValue> {
        let side = if brand { Side::Brand } else { Side::Merchant };
        let api_v3_key = api_v3_key.map(Zeroizing::new);
        let api_v3_key = api_v3_key.map(|key| identity::api_v3_key(&key).map_err(|error| error.at(identity::settings(side).1)));
        let client = api_v3_key.transpose().and_then(|api_v3_key| {
            let [id, serial_no] = [text(id)?, text(serial_no)?].map(ToOwned::to_owned);
            let wechatpay_keys = RefCell::new(KeyRing::default());
            Client::new(Config { side, id, serial_no, tolerance, key: OnceCell::new(), wechatpay_keys, api_v3_key })
        });
        client.map(Core).map_err(output::error)
    }

    /// Checks the merchant's key. `here`: it is to sign here, and nothing comes back. Otherwise nothing of it is kept, and what comes
    /// back is its file as PKCS#8.
    pub fn private_key(&self, file: Vec<u8>, here: bool) -> Result<Vec<u8>, JsValue> {
        let key = SigningKey::read_with_pkcs8(Zeroizing::new(file)).map_err(|error| error.at("privateKey"));
        let (key, mut pkcs8) = key.map_err(output::error)?;
        self.0.know_merchant_key(&pkcs8).map_err(output::error)?;
        if here {
            self.0.add_private_key(key);
            return Ok(Vec::new());
        }
        // Wiped by the allocator once JavaScript has its copy.
        Ok(std::mem::take(&mut *pkcs8))
    }

    /// A signed request. `operation`: its name; `params`: JSON; `file`: the bytes of an upload.
    pub fn prepare(&self, operation: &[u8], params: &[u8], file: Option<Vec<u8>>, now: u32) -> Result<String, JsValue> {
        let prepared = random().and_then(|random| {
            let unsigned = self.0.begin(find(operation)?, text(params)?, file.as_deref(), now, &random)?;
            let authorization = self.signed(&unsigned.nonce, &unsigned.timestamp, &unsigned.message, &random)?;
            Ok(output::request(&unsigned, Some(&authorization)))
        });
        prepared.map_err(output::error)
    }

    /// A request up to the text to sign, for somebody else to sign.
    pub fn begin(&self, operation: &[u8], params: &[u8], file: Option<Vec<u8>>, now: u32) -> Result<String, JsValue> {
        let unsigned = random().and_then(|random| self.0.begin(find(operation)?, text(params)?, file.as_deref(), now, &random));
        unsigned.map(|unsigned| output::request(&unsigned, None)).map_err(output::error)
    }

    /// The Authorization value of a request that was begun, for a signature that somebody else made.
    pub fn authorization(&self, nonce: &[u8], timestamp: &[u8], signature: &[u8]) -> Result<String, JsValue> {
        let signature = sign::encode(signature);
        let authorization = signature.and_then(|signature| self.0.authorization(text(nonce)?, text(timestamp)?, &signature));
        authorization.map_err(output::error)
    }

    /// The same, signed here.
    pub fn sign(&self, nonce: &[u8], timestamp: &[u8], message: &[u8]) -> Result<String, JsValue> {
        let authorization = random().and_then(|random| self.signed(text(nonce)?, text(timestamp)?, text(message)?, &random));
        authorization.map_err(output::error)
    }

    /// What is known of a verified body. `echo`: what the request came out with; `headers`: JSON pairs of name and value.
    pub fn accept(
        &self,
        operation: &[u8],
        echo: &[u8],
        status: u16,
        headers: &[u8],
        body: &[u8],
        now: u32,
    ) -> Result<String, JsValue> {
        let response = find(operation)
            .and_then(|operation| self.0.accept(operation, &pairs(echo)?, status, &Headers::new(pairs(headers)?), body, now));
        response.map(|response| output::verified(&response)).map_err(output::error)
    }

    /// The platform certificates of a verified list, decrypted.
    pub fn certificates(&self, status: u16, headers: &[u8], body: &[u8], now: u32) -> Result<String, JsValue> {
        let certificates = pairs(headers).and_then(|headers| self.0.certificates(status, &Headers::new(headers), body, now));
        certificates.map(|(response, list)| output::certificates(&response, &list)).map_err(output::error)
    }

    /// The verified and decrypted notification.
    pub fn open(&self, headers: &[u8], body: &[u8], now: u32) -> Result<String, JsValue> {
        let notification = pairs(headers).and_then(|headers| self.0.open(&Headers::new(headers), body, now));
        notification.map(|notification| output::notification(&notification)).map_err(output::error)
    }

    /// Adds keys of WeChat Pay: all of them, or none. `names`: JSON pairs of the name of each and the length of its file; `files`: the files one
    /// after another.
    pub fn add_keys(&self, names: &[u8], files: Vec<u8>) -> Result<(), JsValue> {
        read_keys(names, &Zeroizing::new(files)).and_then(|keys| self.0.add_keys(keys)).map_err(output::error)
    }
}

impl Core {
    fn signed(&self, nonce: &str, timestamp: &str, message: &str, random: &Random) -> Result<String, Error> {
        let signature = self.0.sign(message, random)?;
        self.0.authorization(nonce, timestamp, &signature)
    }
}

/// Fresh bytes of the host, which are taken once a request. `crypto` is looked up each time: a host may have it later than this module.
fn random() -> Result<Random, Error> {
    // Not 0: a host that writes too few of them is noticed by the ones that stay.
    let mut bytes = Zeroizing::new([u8::MAX; BYTES]);
    getrandom::fill(&mut *bytes).map_err(|_| Error::new(Code::RANDOM_UNAVAILABLE))?;
    Random::new(&*bytes)
}

fn find(operation: &[u8]) -> Result<&'static Operation, Error> {
    Client::operation(text(operation)?)
}

/// The facade gives UTF-8, and JSON pairs of texts. All else is an error here, for the compiler only.
fn text(bytes: &[u8]) -> Result<&str, Error> {
    std::str::from_utf8(bytes).map_err(|_| Error::new(Code::REQUEST_INVALID))
}

fn pairs(bytes: &[u8]) -> Result<Vec<(String, String)>, Error> {
    json::pairs(text(bytes)?).ok_or_else(|| Error::new(Code::REQUEST_INVALID))
}

/// Keys with the names that they are configured under.
fn read_keys(names: &[u8], mut files: &[u8]) -> Result<Vec<(String, VerifyingKey)>, Error> {
    let invalid = || Error::new(Code::CONFIG_INVALID).at("wechatpayKeys");
    let names = pairs(names).map_err(|_| invalid())?;
    let read = names.into_iter().map(|(name, length)| {
        let file = length.parse().ok().and_then(|length| files.split_off(..length)).ok_or_else(invalid)?;
        let key = VerifyingKey::read(Zeroizing::new(file.to_vec())).map_err(|error| error.at(key_ring::place(&name)));
        Ok((name, key?))
    });
    read.collect()
}
