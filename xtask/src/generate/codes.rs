//! `codes.ts`: the error codes, what they and their reasons mean, and the numbers and names that the facade shares with the core, from the
//! core's own declarations.

use serde_json::{Map, Value, json};
use wechatpay_coupon::error::{Class, Code, Reason};
use wechatpay_coupon::protocol::{names, response};

use super::output::Output;
use super::text::Text;
use super::typescript::{key, literal};

const HEADER: &str = "Generated from src/error.rs by cargo xtask generate. Do not edit.";

const CLASSES: [Class; 6] = [
    Class::ConfigError,
    Class::RequestError,
    Class::TransportError,
    Class::VerificationError,
    Class::ResponseError,
    Class::ApiError,
];

pub fn output() -> Output {
    let mut text = Text::with_header(HEADER);
    unions(&mut text);
    for (name, kind, value) in exports() {
        text.blank();
        match value {
            Value::Object(members) => {
                text.block(format_args!("export const {name} = {{"), format_args!("}} as const{kind};"), |text| {
                    for (name, value) in members {
                        text.line(format_args!("{}: {},", key(&name), literal(&value)));
                    }
                });
            }
            value => text.line(format_args!("export const {name} = {};", literal(&value))),
        }
    }
    Output::new("pkg-template/src/generated/codes.ts", text.finish())
}

/// One union a class, and one of all.
fn unions(text: &mut Text) {
    let name = |class: Class| format!("{class:?}Code");
    for class in CLASSES {
        let codes: Vec<Code> = Code::ALL.iter().copied().filter(|code| code.class() == class).collect();
        let meanings: String = codes.iter().map(|code| format!("\n- `{}`: {}", code.as_str(), code.text())).collect();
        text.blank();
        text.doc(&format!("Codes of a `{class:?}`.{meanings}"));
        let words: Vec<String> = codes.iter().map(|code| format!("'{}'", code.as_str())).collect();
        text.line(format_args!("export type {} = {};", name(class), words.join(" | ")));
    }
    text.blank();
    text.doc("The closed list of error codes.");
    text.line(format_args!("export type ErrorCode = {};", CLASSES.map(name).join(" | ")));
}

/// What is exported, with the type that an object is held to.
pub fn exports() -> [(&'static str, &'static str, Value); 9] {
    let codes: Map<String, Value> = Code::ALL
        .iter()
        .map(|code| {
            let row = json!({ "class": format!("{:?}", code.class()), "text": code.text() });
            (code.as_str().to_owned(), row)
        })
        .collect();
    let reasons: Map<String, Value> = Reason::ALL.iter().map(|reason| (reason.as_str().to_owned(), json!(reason.text()))).collect();
    [
        ("codes", " satisfies Readonly<Record<ErrorCode, object>>", json!(codes)),
        ("reasons", "", json!(reasons)),
        ("responseHeaders", "", json!(names::RESPONSE_HEADERS)),
        ("requestIdHeader", "", json!(names::REQUEST_ID)),
        ("defaultBaseUrl", "", json!(names::DEFAULT_BASE_URL)),
        ("defaultBackupUrl", "", json!(names::DEFAULT_BACKUP_URL)),
        ("defaultTolerance", "", json!(response::MAX_TOLERANCE)),
        ("maxResponseBytes", "", json!(response::MAX_BYTES)),
        ("maxParameterBytes", "", json!(wechatpay_coupon::json::MAX_BYTES)),
    ]
}
