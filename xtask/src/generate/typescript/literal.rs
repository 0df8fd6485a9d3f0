//! A JSON value as an expression of TypeScript, on one line.

use serde_json::Value;

pub fn literal(value: &Value) -> String {
    match value {
        Value::String(text) => quoted(text),
        Value::Array(items) => format!("[{}]", items.iter().map(literal).collect::<Vec<_>>().join(", ")),
        Value::Object(members) if members.is_empty() => "{}".to_owned(),
        Value::Object(members) => {
            let members: Vec<String> = members.iter().map(|(name, value)| format!("{}: {}", key(name), literal(value))).collect();
            format!("{{ {} }}", members.join(", "))
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => value.to_string(),
    }
}

/// The name of a member, in quotes where it needs them.
pub fn key(name: &str) -> String {
    let mut letters = name.chars();
    let is_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '$';
    let plain = letters.next().is_some_and(|first| is_name(first) && !first.is_ascii_digit()) && letters.all(is_name);
    let is_number = name.parse::<u32>().is_ok_and(|number| number.to_string() == name);
    if plain || is_number { name.to_owned() } else { quoted(name) }
}

fn quoted(text: &str) -> String {
    // Without the double quotes around it; one inside needs no escape here, and a single one does.
    let json = Value::from(text).to_string();
    format!("'{}'", json[1..json.len() - 1].replace("\\\"", "\"").replace('\'', "\\'"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::literal;

    #[test]
    fn values_are_written_as_typescript() {
        let value = json!({ "a": ["it's", "\"b\"\n\\"], "b-c": { "1": true, "01": null }, "d": {} });
        assert_eq!(literal(&value), r#"{ a: ['it\'s', '"b"\n\\'], 'b-c': { 1: true, '01': null }, d: {} }"#);
    }
}
