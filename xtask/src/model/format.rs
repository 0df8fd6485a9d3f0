//! How the files of `model/` are written, so that the change of one field is the change of one line: what holds an object is broken, one
//! member a line; everything else is one line if that fits, and a long list of words as many lines as it needs.

use anyhow::Result;
use serde_json::Value;

/// Columns of a line that is not broken.
const WIDTH: usize = 200;

/// The text of a file as it is to be; an error for what is no JSON.
pub fn format(text: &str) -> Result<String> {
    let value: Value = serde_json::from_str(text)?;
    let mut output = String::new();
    broken(&value, 0, &mut output);
    output.push('\n');
    Ok(output)
}

/// `used`: columns of the line that are taken, by the member's name and by the comma that may follow.
fn write(value: &Value, indent: usize, used: usize, output: &mut String) {
    let line = one_line(value);
    if holds_object(value) || used + columns(&line) > WIDTH {
        broken(value, indent, output);
    } else {
        output.push_str(&line);
    }
}

fn broken(value: &Value, indent: usize, output: &mut String) {
    match value {
        Value::Object(members) if !members.is_empty() => {
            let lines = members.iter().map(|(name, value)| {
                let mut line = format!("{}: ", json(name));
                write(value, indent + 2, indent + 2 + columns(&line) + 1, &mut line);
                line
            });
            enclose('{', lines.collect(), '}', indent, output);
        }
        Value::Array(items) if holds_object(value) => {
            let lines = items.iter().map(|value| {
                let mut line = String::new();
                write(value, indent + 2, indent + 2 + 1, &mut line);
                line
            });
            enclose('[', lines.collect(), ']', indent, output);
        }
        Value::Array(items) => enclose('[', filled(items, WIDTH.saturating_sub(indent + 2 + 1)), ']', indent, output),
        scalar => output.push_str(&one_line(scalar)),
    }
}

/// Items on as few lines as they need.
fn filled(items: &[Value], width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for item in items.iter().map(one_line) {
        match lines.last_mut().filter(|line| columns(line) + 2 + columns(&item) <= width) {
            Some(line) => line.push_str(&format!(", {item}")),
            None => lines.push(item),
        }
    }
    lines
}

fn enclose(open: char, lines: Vec<String>, close: char, indent: usize, output: &mut String) {
    let inner = " ".repeat(indent + 2);
    output.push_str(&format!("{open}\n{inner}{}\n{}{close}", lines.join(&format!(",\n{inner}")), " ".repeat(indent)));
}

fn columns(text: &str) -> usize {
    text.chars().count()
}

fn holds_object(value: &Value) -> bool {
    let mut members: Box<dyn Iterator<Item = &Value>> = match value {
        Value::Object(members) => Box::new(members.values()),
        Value::Array(items) => Box::new(items.iter()),
        _ => return false,
    };
    members.any(|member| member.is_object() || holds_object(member))
}

fn one_line(value: &Value) -> String {
    let list = |parts: Vec<String>| parts.join(", ");
    match value {
        Value::Object(members) if members.is_empty() => "{}".to_owned(),
        Value::Object(members) => {
            format!("{{ {} }}", list(members.iter().map(|(name, value)| format!("{}: {}", json(name), one_line(value))).collect()))
        }
        Value::Array(items) => format!("[{}]", list(items.iter().map(one_line).collect())),
        scalar => scalar.to_string(),
    }
}

fn json(text: &str) -> String {
    Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::format;

    #[test]
    fn what_holds_an_object_is_broken() {
        let text = format(r#"{"fields":{"a":{"type":"text","src":["page","go"]},"b":{}},"list":[{"a":1},{"b":[2]}]}"#).unwrap();
        let expected = [
            "{",
            r#"  "fields": {"#,
            r#"    "a": { "type": "text", "src": ["page", "go"] },"#,
            r#"    "b": {}"#,
            "  },",
            r#"  "list": ["#,
            r#"    { "a": 1 },"#,
            r#"    { "b": [2] }"#,
            "  ]",
            "}",
            "",
        ];
        assert_eq!(text, expected.join("\n"));
    }

    #[test]
    fn a_line_has_200_columns_at_most() {
        let widest = |text: &str| text.lines().map(|line| line.chars().count()).max();
        // Two of indentation, eight of the name, four of quotes and brackets, and one for a comma.
        let fits = format(&format!(r#"{{"text":["{}"]}}"#, "字".repeat(185))).unwrap();
        assert_eq!((widest(&fits), fits.lines().count()), (Some(199), 3));
        let broken = format(&format!(r#"{{"text":["{}"]}}"#, "字".repeat(186))).unwrap();
        assert_eq!(broken.lines().count(), 5);
        let words = format(&serde_json::json!({ "words": vec!["word"; 100] }).to_string()).unwrap();
        assert!(widest(&words) <= Some(200) && words.lines().count() == 9, "{words}");
    }

    #[test]
    fn formatting_again_changes_nothing() {
        let text = format(r#"{ "a": [[1, {"b": "\"\\ é"}], []], "c": -1 }"#).unwrap();
        assert_eq!(format(&text).unwrap(), text);
    }
}
