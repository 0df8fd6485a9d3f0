//! Schemas (JSON Schema 2020-12) of types, enumerations and fields. They have the names of the TypeScript types.

use serde_json::{Map, Value, json};

use super::super::reach::{Client, Direction};
use super::super::typescript::comment::{self, Around};
use super::super::typescript::names::{Names, is_received};
use crate::model::files::Enumeration;
use crate::model::resolved::{Field, ObjectType};
use crate::model::words::{Kind, RequestPresence};

pub fn components(names: &Names<'_>) -> Value {
    let mut schemas = Map::new();
    for (name, object) in names.reach.types() {
        let ways = names.reach.ways(name);
        let directions = [
            (Direction::Response, ways.response || names.is_shared(name)),
            (Direction::Request, ways.request && !names.is_shared(name)),
        ];
        for (direction, _) in directions.into_iter().filter(|(_, is_there)| *is_there) {
            for client in Client::ALL {
                let key = names.object(name, direction, client);
                schemas.entry(key).or_insert_with(|| object_schema(names, name, object, direction, client));
            }
        }
    }
    for (name, words) in names.reach.enums() {
        schemas.insert(name.to_owned(), enumeration(words));
    }
    schemas.insert("Error".to_owned(), error());
    Value::Object(schemas)
}

fn object_schema(names: &Names<'_>, name: &str, object: &ObjectType, direction: Direction, client: Client) -> Value {
    let fields = object.fields.iter().filter(|(_, field)| field.goes(direction) && client.has(field));
    let around = Around { editions: &object.editions, since: &object.since };
    let is_given = direction == Direction::Request || names.is_shared(name);
    let mut schema = of_fields(names, fields, direction, client, is_given, &around);
    schema["title"] = json!(object.zh);
    schema["description"] = json!(comment::title(&object.zh, &object.en));
    schema
}

/// An object with these fields. `is_given`: whether callers give it, so that it has limits.
pub fn of_fields<'f>(
    names: &Names<'_>,
    fields: impl Iterator<Item = (&'f str, &'f Field)>,
    direction: Direction,
    client: Client,
    is_given: bool,
    around: &Around<'_>,
) -> Value {
    let (mut properties, mut required) = (Map::new(), Vec::new());
    for (name, field) in fields {
        properties.insert(name.to_owned(), of_field(names, field, direction, client, is_given, around));
        let is_required = match direction {
            Direction::Request => field.request == Some(RequestPresence::Required),
            Direction::Response => is_received(field),
        };
        if is_required {
            required.push(name);
        }
    }
    let mut schema = json!({ "type": "object", "properties": properties });
    if !required.is_empty() {
        schema["required"] = json!(required);
    }
    schema
}

/// The schema of a field, with what it means.
pub fn of_field(
    names: &Names<'_>,
    field: &Field,
    direction: Direction,
    client: Client,
    is_given: bool,
    around: &Around<'_>,
) -> Value {
    let mut schema = bare(names, field, direction, client, is_given);
    schema["description"] = json!(comment::meaning(names.model, field, is_given, around, Vec::new()));
    if let Some(reason) = &field.deprecated {
        schema["deprecated"] = json!(true);
        schema["x-deprecated-reason"] = json!(reason);
    }
    if let (true, Some(default)) = (is_given, &field.default) {
        schema["default"] = default.clone();
    }
    schema
}

fn bare(names: &Names<'_>, field: &Field, direction: Direction, client: Client, is_given: bool) -> Value {
    let regex =
        |name: &Option<String>| name.as_ref().and_then(|name| names.model.patterns.get(name)).map(|pattern| json!(pattern.regex));
    let mut schema = match &field.kind.kind {
        Kind::Text => json!({ "type": "string" }),
        Kind::Time => json!({ "type": "string", "format": "date-time" }),
        Kind::Integer | Kind::Fen => json!({ "type": "integer", "format": "int64" }),
        Kind::Boolean => json!({ "type": "boolean" }),
        // OpenAPI 3.1 needs the media type alone; API clients know a file by the format of 3.0.
        Kind::File => json!({ "type": "string", "format": "binary", "contentMediaType": "application/octet-stream" }),
        Kind::Named(name) => json!({ "$ref": format!("#/components/schemas/{}", names.object(name, direction, client)) }),
    };
    let number = |number: Option<i64>| number.map(|number| json!(number));
    let count = |count: Option<u32>| count.map(|count| json!(count));
    let of_items = [
        ("pattern", regex(&field.item_pattern)),
        ("maxLength", count(field.item_max_chars)),
        ("minimum", number(field.item_min)),
        ("maximum", number(field.item_max)),
    ];
    let own = [
        ("pattern", regex(&field.pattern)),
        // What the pattern says already needs no second limit.
        ("minLength", count(field.min_chars).filter(|_| field.pattern.is_none())),
        ("maxLength", count(field.max_chars).filter(|_| field.pattern.is_none())),
        ("minimum", number(field.min)),
        ("maximum", number(field.max)),
    ];
    let add = |schema: &mut Value, keywords: &[(&str, Option<Value>)]| {
        for (keyword, value) in keywords {
            if let Some(value) = value {
                schema[*keyword] = value.clone();
            }
        }
    };
    // Limits are of requests: what comes in a response is as it is.
    if is_given {
        add(&mut schema, &own);
    }
    if !field.kind.is_list {
        return schema;
    }
    if is_given {
        add(&mut schema, &of_items);
    }
    let mut list = json!({ "type": "array", "items": schema });
    if is_given {
        add(&mut list, &[("minItems", count(field.min_items)), ("maxItems", count(field.max_items))]);
    }
    list
}

/// Open: a list of known words that is no `enum`, since WeChat Pay adds to it.
fn enumeration(words: &Enumeration) -> Value {
    let meanings = words.values.iter().map(|(word, choice)| {
        let zh = choice.zh.as_ref().map_or(String::new(), |zh| format!("{zh}: "));
        format!("\n- `{word}` {zh}{}", comment::without_references(&choice.en))
    });
    json!({
        "type": "string",
        "title": words.zh,
        "description": format!("{}\n{}", comment::title(&words.zh, &words.en), meanings.collect::<String>()),
        "x-extensible-enum": words.values.names().collect::<Vec<_>>(),
        "examples": words.values.names().take(1).collect::<Vec<_>>(),
    })
}

/// The body of every response that is an error.
fn error() -> Value {
    let text = |zh: &str, en: &str| json!({ "type": "string", "description": format!("{zh}: {en}") });
    json!({
        "type": "object",
        "title": "错误",
        "description": "错误: An error. It carries no signature.",
        "properties": {
            "code": text("错误码", "Decide by this and the status."),
            "message": text("错误描述", "In words that may change."),
            "detail": {
                "type": "object",
                "description": "错误详情: Details.",
                "properties": {
                    "field": text("错误参数", "JSON pointer into the body, or the name of a parameter of path or query."),
                    "value": { "description": "错误的值: The value that is wrong." },
                    "issue": text("具体原因", "Why it is wrong."),
                    "location": text("位置", "Where it stands: body, query or url."),
                },
            },
        },
        "required": ["code", "message"],
    })
}
