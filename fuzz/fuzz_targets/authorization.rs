//! Any five parts of an Authorization value, built and then read by a parser of our own for what RFC 9110 (11.4) says of credentials. It
//! fails for a value from which other parts come back, and for one that is no header value.
//!
//! The input, for a merchant and for a brand alike: number, serial number, nonce, time and signature, a line each; the signature is the rest.
#![no_main]

use libfuzzer_sys::fuzz_target;
use wechatpay_coupon::client::Client;
use wechatpay_coupon::protocol::{authorization, identity};
use wechatpay_coupon::schema::Side;
use wechatpay_coupon_fuzz::config;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Ok([id, serial_no, nonce, timestamp, signature]) = <[&str; 5]>::try_from(text.splitn(5, '\n').collect::<Vec<_>>()) else {
        return;
    };
    for side in [Side::Merchant, Side::Brand] {
        of_side(side, [id, serial_no, nonce, timestamp, signature]);
    }
});

fn of_side(side: Side, [id, serial_no, nonce, timestamp, signature]: [&str; 5]) {
    let parts = [id, nonce, signature, timestamp, serial_no];
    let value = authorization::value(side, id, serial_no, nonce, timestamp, signature);
    let harmless = |part: &str| part.chars().all(|letter| letter.is_ascii_alphanumeric() || "+/=_".contains(letter));
    assert_eq!(value.is_some(), parts.iter().all(|part| harmless(part)), "{value:?}");
    if let Some(value) = &value {
        assert_eq!(read(side, value), parts);
    }
    // What such a part could not be is an error of a client, before anything is built.
    if let Ok(client) = Client::new(config(side, id, serial_no)) {
        let serial_no = identity::serial_number(serial_no).expect("a client was made with it");
        let is_written_so = |byte| matches!(byte, b'0'..=b'9' | b'A'..=b'F');
        assert!(id.bytes().all(|byte| byte.is_ascii_digit()) && serial_no.bytes().all(is_written_so));
        let value = authorization::value(side, id, &serial_no, nonce, timestamp, signature);
        assert_eq!(client.authorization(nonce, timestamp, signature).ok(), value);
    }
}

/// The values of the five parameters, in their order.
fn read(side: Side, value: &str) -> Vec<String> {
    assert!(value.bytes().all(|byte| matches!(byte, b' '..=b'~')), "{value:?} is no header value");
    let mut letters = value.chars().peekable();
    let scheme: String = letters.by_ref().take_while(|letter| *letter != ' ').collect();
    let (expected, id) = match side {
        Side::Merchant => ("WECHATPAY2-SHA256-RSA2048", "mchid"),
        Side::Brand => ("WECHATPAY-BRAND-SHA256-RSA2048", "brand_id"),
    };
    assert_eq!(scheme, expected);
    let mut values = Vec::new();
    for expected in [id, "nonce_str", "signature", "timestamp", "serial_no"] {
        let name: String = letters.by_ref().take_while(|letter| *letter != '=').collect();
        assert_eq!(name, expected);
        assert_eq!(letters.next(), Some('"'));
        let mut value = String::new();
        loop {
            match letters.next().expect("the quoted string ends") {
                '"' => break,
                '\\' => value.push(letters.next().expect("something is quoted")),
                letter => value.push(letter),
            }
        }
        values.push(value);
        assert_eq!(letters.next(), (expected != "serial_no").then_some(','));
    }
    assert_eq!(letters.next(), None);
    values
}
