//! A response or a notification with any status, headers and body. Most of the code is behind the signature, so that what the input calls
//! signed is signed here, really. It fails when a forgery is accepted, and when a genuine response is taken for one.
//!
//! The input: a line `<operation> <kind> <status> <seconds from now>`, header lines, an empty line, the body. Kinds: `forged` takes
//! the headers as they are; `signed` adds those of a signature over the body, at that time; `notified` does so for a notification;
//! `sealed` makes the body the event of a notification first, encrypted as WeChat Pay does it, with the `event_type` in the header
//! of that name.
#![no_main]

use aes_gcm::aead::AeadInOut;
use aes_gcm::{Aes256Gcm, KeyInit};
use base64ct::{Base64, Encoding};
use libfuzzer_sys::fuzz_target;
use serde_json::json;
use wechatpay_coupon::client::Client;
use wechatpay_coupon::crypto::sign::SigningKey;
use wechatpay_coupon::error::{Class, Code, Error};
use wechatpay_coupon::protocol::message;
use wechatpay_coupon::schema::Side;
use wechatpay_coupon::wire::header::Headers;
use wechatpay_coupon_fuzz::{API_V3_KEY, NOW, SERIAL, client, demand_json, random, signing_key};

thread_local! {
    static MERCHANT: Client = client(Side::Merchant);
    static WECHATPAY: SigningKey = signing_key();
}

const NONCE: &str = "593BEC0C930BF1AFEB40B4A08C8FB242";
const EVENT_NONCE: &str = "twelve_bytes";

struct Input<'i> {
    operation: &'i str,
    kind: &'i str,
    status: u16,
    /// How far the time of the signature is from now.
    seconds: i32,
    headers: Vec<(String, String)>,
    body: &'i [u8],
}

impl<'i> Input<'i> {
    fn read(data: &'i [u8]) -> Option<Self> {
        let end = data.windows(2).position(|window| window == b"\n\n")?;
        let (head, body) = data.split_at(end);
        let mut lines = std::str::from_utf8(head).ok()?.split('\n');
        let mut words = lines.next()?.split(' ');
        let input = Self {
            operation: words.next()?,
            kind: words.next()?,
            status: words.next()?.parse().ok()?,
            seconds: words.next()?.parse().ok().filter(|seconds| (-100_000..=100_000).contains(seconds))?,
            headers: lines.filter_map(|line| line.split_once(": ")).map(|(name, value)| (name.into(), value.into())).collect(),
            body: &body[2..],
        };
        Some(input)
    }

    fn timestamp(&self) -> String {
        (i64::from(NOW) + i64::from(self.seconds)).to_string()
    }

    /// The headers with those of a signature, and whether it holds; the input's own of the same names spoil it. A type of signature that
    /// the input names is not looked at.
    fn signed(mut self, body: &[u8]) -> (Headers, Option<bool>) {
        let timestamp = self.timestamp();
        let message = message::of_response(&timestamp, NONCE, body).concat();
        let signature = WECHATPAY.with(|key| key.sign(&message, &random())).expect("the key signs");
        let (mut genuine, mut typed) = (self.seconds.abs() < 300, false);
        let signed = [
            ("Wechatpay-Timestamp", timestamp.as_str()),
            ("Wechatpay-Nonce", NONCE),
            ("Wechatpay-Signature", &signature),
            ("Wechatpay-Serial", SERIAL),
        ];
        for (name, _) in &self.headers {
            genuine &= !signed.iter().any(|(ours, _)| name.eq_ignore_ascii_case(ours));
            typed |= name.eq_ignore_ascii_case("Wechatpay-Signature-Type");
        }
        self.headers.extend(signed.map(|(name, value)| (name.to_owned(), value.to_owned())));
        (Headers::new(self.headers), (!genuine || !typed).then_some(genuine))
    }

    /// The body of a notification whose event is the input's body.
    fn sealed(&self) -> Vec<u8> {
        let cipher = Aes256Gcm::new(&API_V3_KEY.into());
        let mut sealed = self.body.to_vec();
        let nonce = EVENT_NONCE.as_bytes().try_into().expect("it has twelve bytes");
        let tag = cipher.encrypt_inout_detached(nonce, &[], sealed.as_mut_slice().into()).expect("the event is short");
        sealed.extend(tag);
        let event_type = self.headers.iter().find(|(name, _)| name == "event_type").map_or("COUPON.SEND", |(_, value)| value);
        let resource =
            json!({ "algorithm": "AEAD_AES_256_GCM", "nonce": EVENT_NONCE, "ciphertext": Base64::encode_string(&sealed) });
        let envelope = json!({
            "id": "EV-1", "create_time": "2025-08-03T12:00:00+08:00", "event_type": event_type, "resource_type": "encrypt-resource",
            "summary": "", "resource": resource,
        });
        envelope.to_string().into_bytes()
    }
}

fn demand(genuine: Option<bool>, error: Option<&Error>) {
    let distrusted = |error: &Error| error.code.class() == Class::VerificationError && error.code != Code::RESPONSE_MISMATCH;
    match (genuine, error) {
        (Some(false), None) => panic!("a forgery was accepted"),
        (Some(false), Some(error)) => {
            // An error response needs no signature, and says that it has none.
            let unsigned = error.api.as_ref().is_some_and(|api| !api.verified);
            assert!(distrusted(error) || unsigned, "{error}: a forgery was read");
        }
        (Some(true), Some(error)) => assert!(!distrusted(error), "{error} for a genuine response"),
        _ => {}
    }
    // Whoever logs it gets something finite.
    assert!(error.is_none_or(|error| error.to_string().len() < 1 << 20));
}

fuzz_target!(|data: &[u8]| {
    let Some(input) = Input::read(data) else { return };
    match input.kind {
        "forged" | "signed" => {
            let Ok(operation) = Client::operation(input.operation) else { return };
            let (status, body, kind) = (input.status, input.body, input.kind);
            let echo: Vec<(String, String)> = input
                .headers
                .iter()
                .filter_map(|(name, value)| Some((name.strip_prefix("echo.")?.to_owned(), value.clone())))
                .collect();
            let (headers, genuine) = if kind == "signed" { input.signed(body) } else { (Headers::new(input.headers), Some(false)) };
            let response = MERCHANT.with(|client| client.accept(operation, &echo, status, &headers, body, NOW));
            demand(genuine, response.as_ref().err());
            if let Ok(response) = response {
                assert!((200..300).contains(&status) && status != 202, "{status} was taken for a success");
                // Nothing is said of the body of a response that has none.
                if operation.response.is_some() {
                    let text = response.text.as_deref().or(std::str::from_utf8(body).ok());
                    demand_json(text.expect("what was accepted is a text"));
                }
            }
        }
        "notified" | "sealed" => {
            let sealed = input.kind == "sealed";
            let body = if sealed { input.sealed() } else { input.body.to_vec() };
            let (headers, genuine) = input.signed(&body);
            let notification = MERCHANT.with(|client| client.open(&headers, &body, NOW));
            demand(genuine, notification.as_ref().err());
            let undecrypted = notification.as_ref().is_err_and(|error| error.code == Code::DECRYPTION_FAILED);
            assert!(!sealed || !undecrypted, "what the key encrypted was not decrypted");
            if let Ok(notification) = notification {
                demand_json(&notification.event);
            }
        }
        _ => {}
    }
});
