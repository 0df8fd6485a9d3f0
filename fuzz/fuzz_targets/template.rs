//! Any parameters for the URL of every operation, of both sides, and any values for a template. It fails for a target that a URL parser would change, and
//! for one from whose segments and query the parameters cannot be read back.
#![no_main]

use libfuzzer_sys::fuzz_target;
use serde_json::Value;
use wechatpay_coupon::client::{Body, Client};
use wechatpay_coupon::generated::operations::OPERATIONS;
use wechatpay_coupon::operation::{Operation, Payload};
use wechatpay_coupon::schema::Side;
use wechatpay_coupon::wire::url;
use wechatpay_coupon_fuzz::{NOW, client, demand_json, random};

thread_local! {
    static CLIENTS: [Client; 2] = [Side::Merchant, Side::Brand].map(client);
}

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    for operation in OPERATIONS {
        CLIENTS.with(|clients| clients.iter().for_each(|client| of_operation(client, operation, text)));
    }
    of_values(text);
});

fn of_operation(client: &Client, operation: &Operation, params: &str) {
    let file = matches!(operation.payload, Payload::Multipart { .. }).then_some(&b"the bytes of a picture"[..]);
    let Ok(request) = client.begin(operation, params, file, NOW, &random()) else { return };
    let params: Value = serde_json::from_str(params).expect("only JSON is accepted");
    let (path, query) = inert(&request.target);
    let template: Vec<&str> = operation.path(client.side()).expect("this side has it").split('/').collect();
    assert_eq!(path.len(), template.len(), "{}", request.target);
    for (segment, name) in path.iter().zip(template) {
        let expected = match name.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
            Some(name) => params[name].as_str().expect("a segment is a string"),
            None => name,
        };
        assert_eq!(segment, expected);
    }
    // A list is there once for each of its items.
    let plain = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    for (name, value) in query {
        let expected = &params[&name];
        let is_it = expected.as_array().map_or(plain(expected) == value, |items| items.iter().any(|item| plain(item) == value));
        assert!(is_it, "{name}: {value}");
    }
    assert!(request.message.starts_with(&format!("{}\n{}\n{}\n", request.method, request.target, request.timestamp)));
    assert_eq!(request.message.matches('\n').count(), 5, "a line more or less than was signed");
    let signed = request.message.lines().nth(4).unwrap_or_default();
    match (&request.body, operation.payload) {
        (Body::None, Payload::None) => assert_eq!(signed, ""),
        (Body::Json(body), Payload::Json) => {
            assert_eq!(signed, body);
            is_of(body, &params);
        }
        (Body::Multipart(form), Payload::Multipart { meta, .. }) => {
            assert_eq!(form.before.matches(&format!("\r\n\r\n{signed}\r\n")).count(), 1);
            is_of(signed, &params[meta]);
        }
        (body, payload) => panic!("{body:?} for {payload:?}"),
    }
    for (name, value) in &request.headers {
        assert!(value.bytes().all(|byte| (b' '..=b'~').contains(&byte)), "{name}: {value}");
    }
}

/// Whether a text is an object with nothing but what was given, and the digest of a file.
fn is_of(text: &str, params: &Value) {
    demand_json(text);
    let object: Value = serde_json::from_str(text).expect("it is JSON");
    for (name, value) in object.as_object().expect("it is an object") {
        let is_filled_in = name == "sha256" && params[name].is_null();
        assert!(is_filled_in || value == &params[name], "{name}");
    }
}

/// Three lines: two segments and the value of a query.
fn of_values(text: &str) {
    let mut lines = text.splitn(3, '\n');
    let (Some(one), Some(two), Some(value)) = (lines.next(), lines.next(), lines.next()) else { return };
    let filled = url::fill("/v3/{one}/of/{two}/use", |name| Some(if name == "one" { one } else { two }));
    let is_other = [one, two].iter().any(|segment| ["", ".", ".."].contains(segment));
    assert_eq!(filled.is_none(), is_other);
    let Some(mut target) = filled else { return };
    url::add_query(&mut target, "value", value);
    url::add_query(&mut target, "again", one);
    let (path, query) = inert(&target);
    assert_eq!(path, ["", "v3", one, "of", two, "use"]);
    assert_eq!(query, [("value".to_owned(), value.to_owned()), ("again".to_owned(), one.to_owned())]);
}

/// The segments and parameters of a target that has nothing in it but what every URL parser leaves as it is (URL standard: percent-encode
/// sets, dot segments).
fn inert(target: &str) -> (Vec<String>, Vec<(String, String)>) {
    assert!(target.starts_with('/') && !target.starts_with("//"), "{target}");
    let (path, query) = target.split_once('?').map_or((target, None), |(path, query)| (path, Some(query)));
    let path: Vec<String> = path.split('/').map(decoded).collect();
    assert!(path[1..].iter().all(|segment| !["", ".", ".."].contains(&segment.as_str())), "{target}");
    let pairs = query.map(|query| query.split('&').map(|pair| pair.split_once('=').expect("a name and a value")));
    (path, pairs.into_iter().flatten().map(|(name, value)| (decoded(name), decoded(value))).collect())
}

/// Percent-decodes, by hand.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => hex(rest.next()) << 4 | hex(rest.next()),
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => byte,
            _ => panic!("{text} has a byte that may not be sent as it is"),
        });
    }
    String::from_utf8(bytes).expect("what was encoded was text")
}

fn hex(digit: Option<u8>) -> u8 {
    match digit {
        Some(digit @ b'0'..=b'9') => digit - b'0',
        Some(digit @ b'A'..=b'F') => digit - b'A' + 10,
        _ => panic!("no two upper-case digits after %"),
    }
}
