//! `tables.js`: what `codes.ts` has, and the endpoints of the core, for a facade that names operations by their position.

use serde_json::{Map, Value, json};
use wechatpay_coupon::api::{CERTIFICATES, ENDPOINTS, Endpoint, Method};
use wechatpay_coupon::entity::rules;
use wechatpay_coupon::protocol::sub_codes::SUB_CODES;

use super::codes;

/// The text of `tables.js`.
pub fn tables_js() -> String {
    let rules: Map<String, Value> = rules::ALL.iter().map(|rule| (rule.id.to_owned(), json!(rule.text))).collect();
    let sub_codes: Map<String, Value> = SUB_CODES.iter().map(|(code, text)| (code.to_string(), json!(text))).collect();
    let endpoints: Vec<Value> = ENDPOINTS.iter().map(|endpoint| row(endpoint)).collect();
    let mut text = "// Generated from the declarations of the Rust core.\n".to_owned();
    let own = [
        ("rules", json!(rules)),
        ("subCodes", json!(sub_codes)),
        ("endpoints", json!(endpoints)),
        ("certificatesEndpoint", row(CERTIFICATES)),
    ];
    for (name, value) in codes::exports().into_iter().map(|(name, _, value)| (name, value)).chain(own) {
        text.push_str(&format!("\nexport const {name} = {value:#};\n"));
    }
    text
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
