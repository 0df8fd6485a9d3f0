//! A configuration with its keys, and what is done with them: prepare a request, accept a response, open a notification. No clock, no
//! randomness of its own, no I/O; names no operation but the one whose responses bring keys.

mod prepare;
mod respond;

use std::cell::{OnceCell, RefCell};

use crate::crypto::aead::ApiV3Key;
use crate::crypto::random::Random;
use crate::crypto::sign::SigningKey;
use crate::crypto::verify::{VerifyingKey, modulus_of_private};
use crate::error::{Code, Error, Finding, Reason};
use crate::generated::operations::OPERATIONS;
use crate::operation::{Method, Operation, Payload};
use crate::protocol::key_ring::KeyRing;
use crate::protocol::response::MAX_TOLERANCE;
use crate::protocol::{authorization, call, identity};
use crate::schema::Side;
use crate::validate::value::Object;
use crate::wire::multipart::Multipart;

/// What a client is made of.
pub struct Config {
    /// Whose client it is.
    pub side: Side,
    /// Merchant number (商户号), also a service provider's, or a brand's id (品牌ID).
    pub id: String,
    /// Serial number of the API certificate (商户API证书序列号, 品牌API证书序列号), as [`identity::serial_number`] takes it.
    pub serial_no: String,
    /// A response's time must be less than this many seconds from now, 1 to 300.
    pub tolerance: u32,
    /// The merchant's key; none while somebody else signs.
    pub key: OnceCell<SigningKey>,
    /// WeChat Pay's keys. More can be added while requests are under way.
    pub wechatpay_keys: RefCell<KeyRing>,
    /// The APIv3 key, or the brand API key; none when nothing is decrypted.
    pub api_v3_key: Option<ApiV3Key>,
}

/// A checked configuration.
pub struct Client(Config);

/// A request with everything but its signature.
#[derive(Debug)]
pub struct Unsigned {
    /// The request method.
    pub method: &'static str,
    /// Path and query, exactly as they are sent after the origin.
    pub target: String,
    /// Headers in the order sent, without Authorization.
    pub headers: Vec<(&'static str, String)>,
    /// What follows the headers, exactly as it is sent.
    pub body: Body,
    /// The text to sign.
    pub message: String,
    /// The nonce in it.
    pub nonce: String,
    /// The seconds in it.
    pub timestamp: String,
    /// The parameters that the response has to repeat: name and value.
    pub echo: Vec<(String, String)>,
    /// Warnings about the parameters.
    pub findings: Vec<Finding>,
}

/// What follows the headers of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// Nothing.
    None,
    /// A JSON text.
    Json(String),
    /// A form around the bytes of a file.
    Multipart(Multipart),
}

/// A response that was verified, read and compared with what is documented.
pub struct Response<'b> {
    /// The entity.
    pub entity: Object<'b>,
    /// Documented rules that it breaks.
    pub findings: Vec<Finding>,
    /// The key that signed it.
    pub serial: String,
    /// The body's JSON text with integers in quotes that a JavaScript number would round; none where the body is as good. Empty for an operation
    /// that has no entity, whatever its body, and for any call whose body is empty.
    pub text: Option<String>,
}

/// A notification that was verified, decrypted, read and validated.
pub struct Notification {
    /// Which of the kinds, as the npm package calls them.
    pub kind: &'static str,
    /// The body's JSON text with integers in quotes that a JavaScript number would round; none where the body is as good.
    pub text: Option<String>,
    /// The event's JSON text, with integers that a JavaScript number would round put in quotes.
    pub event: String,
    /// Documented rules that it breaks; those of the event begin with `/resource/ciphertext`.
    pub findings: Vec<Finding>,
    /// The key that signed it.
    pub serial: String,
}

impl Client {
    /// Checks the configuration.
    ///
    /// # Errors
    /// `CONFIG_INVALID` with the place and the reason; `KEY_INVALID` for a key of WeChat Pay's that is the merchant's own.
    pub fn new(mut config: Config) -> Result<Self, Error> {
        identity::check_id(config.side, &config.id).map_err(|error| error.at(identity::settings(config.side).0))?;
        config.serial_no = identity::serial_number(&config.serial_no).map_err(|error| error.at("serialNo"))?;
        if !(1..=MAX_TOLERANCE).contains(&config.tolerance) {
            return Err(Error::new(Code::CONFIG_INVALID).at("timestampTolerance").because(Reason::TOLERANCE_RANGE));
        }
        config.wechatpay_keys.get_mut().set_merchant_serial(config.serial_no.clone())?;
        Ok(Self(config))
    }

    /// The key that a response of this serial is verified with.
    #[cfg(feature = "steps")]
    #[must_use]
    pub fn verifying_key(&self, serial: &str) -> Option<std::cell::Ref<'_, VerifyingKey>> {
        std::cell::Ref::filter_map(self.0.wechatpay_keys.borrow(), |keys| keys.get(serial)).ok()
    }

    /// Adds keys that responses and notifications may be signed with: all of them, or none.
    ///
    /// # Errors
    /// As [`KeyRing::add_all`].
    pub fn add_keys(&self, keys: Vec<(String, VerifyingKey)>) -> Result<(), Error> {
        self.0.wechatpay_keys.borrow_mut().add_all(keys)
    }

    /// The operation of this name.
    ///
    /// # Errors
    /// `REQUEST_INVALID` for a name that the package does not have.
    pub fn operation(name: &str) -> Result<&'static Operation, Error> {
        let all = OPERATIONS.iter().chain([&ANY]);
        all.into_iter().find(|operation| operation.name == name).ok_or_else(|| Error::new(Code::REQUEST_INVALID))
    }

    /// Whose client it is.
    #[must_use]
    pub const fn side(&self) -> Side {
        self.0.side
    }

    /// Says which key is the caller's own, and none of WeChat Pay's, by its private half.
    ///
    /// # Errors
    /// `KEY_INVALID` when it was given for one of WeChat Pay's.
    pub fn know_merchant_key(&self, pkcs8: &[u8]) -> Result<(), Error> {
        self.0.wechatpay_keys.borrow_mut().set_merchant_modulus(modulus_of_private(pkcs8)?)
    }

    /// Gives the client the merchant's key. Without effect when it has one.
    pub fn add_private_key(&self, key: SigningKey) {
        self.0.key.get_or_init(|| key);
    }

    /// Signs with the merchant's key.
    ///
    /// # Errors
    /// `CONFIG_INVALID` when the client has no key, `KEY_INVALID` when the key computes wrongly.
    pub fn sign(&self, message: &str, random: &Random) -> Result<String, Error> {
        let Some(key) = self.0.key.get() else {
            return Err(Error::new(Code::CONFIG_INVALID).at("signer").because(Reason::SIGNER_NEEDS_ASYNC));
        };
        key.sign(message.as_bytes(), random)
    }

    /// The Authorization value for a signature in base64.
    ///
    /// # Errors
    /// `CONFIG_INVALID` when a part could end the quoted string.
    pub fn authorization(&self, nonce: &str, timestamp: &str, signature: &str) -> Result<String, Error> {
        authorization::value(self.0.side, &self.0.id, &self.0.serial_no, nonce, timestamp, signature)
            .ok_or_else(|| Error::new(Code::CONFIG_INVALID).at("signer").because(Reason::SIGNER_RESULT))
    }
}

/// Any call that no table declares. Its response is any JSON, or nothing.
static ANY: Operation = Operation {
    name: "request",
    method: Method::Get, // unless the caller gives another
    path: Some(""),
    brand_path: Some(""),
    payload: Payload::Any,
    request: call::Call::SCHEMA,
    response: None,
    echo: &[],
};

/// The operation whose responses bring keys that they may themselves be signed with.
const DOWNLOAD: &str = "certificates.download";

fn brings_keys(operation: &Operation) -> bool {
    operation.name == DOWNLOAD
}
