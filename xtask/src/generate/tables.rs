//! `tables.js`: error messages, endpoints, header names and limits, as the facade needs them.

use serde_json::{Map, Value, json};
use wechatpay_coupon::api::{CERTIFICATES, ENDPOINTS, Endpoint, Method};
use wechatpay_coupon::entity::rules;
use wechatpay_coupon::error::{ADVICE, BODIES, Class, Code, DIAGNOSES, Reason};
use wechatpay_coupon::protocol::answer;
use wechatpay_coupon::protocol::names;
use wechatpay_coupon::protocol::sub_codes::SUB_CODES;

/// The text of `tables.js`.
pub fn tables_js() -> String {
    let codes: Map<String, Value> = Code::ALL
        .iter()
        .map(|code| {
            let row = json!({ "class": class(code.class()), "outcome": code.outcome().as_str(), "text": code.text() });
            (code.as_str().to_owned(), row)
        })
        .collect();
    let reasons: Map<String, Value> = Reason::ALL.iter().map(|reason| (reason.as_str().to_owned(), json!(reason.text()))).collect();
    let rules: Map<String, Value> = rules::ALL.iter().map(|rule| (rule.id.to_owned(), json!(rule.text))).collect();
    let advice = json!({
        "not-sent": ADVICE.not_sent,
        "rejected": ADVICE.rejected,
        "unknown": ADVICE.unknown,
        "unknownRepeatable": ADVICE.unknown_repeatable,
        "query": ADVICE.query,
        "rejectedRepeat": ADVICE.rejected_repeat,
    });
    let diagnoses: Map<String, Value> = DIAGNOSES.iter().map(|(part, text)| ((*part).to_owned(), json!(text))).collect();
    let bodies: Map<String, Value> = BODIES.iter().map(|(kind, text)| ((*kind).to_owned(), json!(text))).collect();
    let sub_codes: Map<String, Value> = SUB_CODES.iter().map(|(code, text)| (code.to_string(), json!(text))).collect();
    let endpoints: Vec<Value> = ENDPOINTS.iter().map(|endpoint| row(endpoint)).collect();
    let exports = [
        ("codes", json!(codes)),
        ("reasons", json!(reasons)),
        ("rules", json!(rules)),
        ("advice", advice),
        ("diagnoses", json!(diagnoses)),
        ("bodies", json!(bodies)),
        ("subCodes", json!(sub_codes)),
        ("endpoints", json!(endpoints)),
        ("certificatesEndpoint", row(CERTIFICATES)),
        ("answerHeaders", json!(names::ANSWER_HEADERS)),
        ("requestIdHeader", json!(names::REQUEST_ID)),
        ("defaultBaseUrl", json!(names::DEFAULT_BASE_URL)),
        ("defaultBackupUrl", json!(names::DEFAULT_BACKUP_URL)),
        ("defaultTolerance", json!(answer::MAX_TOLERANCE)),
        ("maxAnswerBytes", json!(answer::MAX_BYTES)),
        ("maxParameterBytes", json!(wechatpay_coupon::wire::json::MAX_BYTES)),
    ];
    let mut text = "// Generated from the declarations of the Rust core.\n".to_owned();
    for (name, value) in exports {
        text.push_str(&format!("\nexport const {name} = {value:#};\n"));
    }
    text
}

/// The class's name in JavaScript.
pub(super) fn class(class: Class) -> String {
    format!("{class:?}")
}

fn row(endpoint: &Endpoint) -> Value {
    let errors: Vec<Value> = endpoint
        .page
        .errors
        .iter()
        .map(|(status, code, meaning, remedy)| json!({ "status": status, "code": code, "meaning": meaning, "remedy": remedy }))
        .collect();
    json!({
        "group": endpoint.group,
        "name": endpoint.name,
        "path": endpoint.path,
        "repeatable": endpoint.page.repeatable,
        "refusesRepeatsWith": endpoint.page.refuses_repeats_with,
        "isQuery": endpoint.method == Method::Get,
        "resolvedBy": endpoint.page.resolved_by.as_ref().map(|query| query.name),
        "errors": errors,
    })
}
