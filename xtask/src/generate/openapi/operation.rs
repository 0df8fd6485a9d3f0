//! An operation of one side.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::super::reach::{Client, Direction};
use super::super::typescript::comment::{self, Around};
use super::super::typescript::names::Names;
use super::super::typescript::{self, repeat};
use super::schema;
use crate::model::Model;
use crate::model::records::ErrorRow;
use crate::model::resolved::{Operation, OperationSide, Parameter};
use crate::model::words::{Kind, Payload, Place, RequestPresence, Side};

pub fn method(operation: &Operation) -> String {
    typescript::method(operation.method).to_lowercase()
}

pub fn operation(names: &Names<'_>, operation: &Operation, side: &OperationSide) -> Value {
    let client = if side.side == Side::Brand { Client::Brand } else { Client::Main };
    let of = Of { names, operation, client, around: Around { editions: &operation.editions, since: &operation.since } };
    let prefix = if side.side == Side::Brand { "brand." } else { "" };
    let mut value = json!({
        "operationId": format!("{prefix}{}", operation.name),
        "tags": [super::tag(super::group_of(names.model, operation), side.side)],
        "summary": operation.zh,
        "description": description(names, operation, side),
    });
    if let Some(page) = side.pages.first() {
        value["externalDocs"] =
            json!({ "url": comment::address(names.model, page), "description": "官方文档 (official documentation)" });
    }
    let mut parameters = of.parameters();
    if side.side == Side::Brand {
        parameters.push(json!({ "$ref": "#/components/parameters/Wechatpay-Serial" }));
    }
    if !parameters.is_empty() {
        value["parameters"] = json!(parameters);
    }
    if let Some(body) = of.body() {
        value["requestBody"] = body;
    }
    value["responses"] = of.responses(side);
    value["security"] = json!([{ super::scheme(side.side): [] }]);
    value
}

fn description(names: &Names<'_>, operation: &Operation, side: &OperationSide) -> String {
    let mut lines = vec![operation.en.clone(), String::new()];
    if !operation.preconditions.is_empty() {
        lines.push(format!("- 前提 (before): {}.", operation.preconditions.join("; ")));
    }
    lines.push(format!("- 重复请求 (again): {}", repeat(operation)));
    if let Some(resolve) = &operation.resolve {
        lines.push(format!("- 结果未知 (outcome unknown): {}.", resolve.how.trim_end_matches('.')));
    }
    if let Some(rate) = side.rate_limit {
        lines.push(format!("- 频率限制 (rate limit): {}.", comment::rate(rate)));
    }
    for page in side.pages.iter().skip(1) {
        let edition = page.edition.map_or(String::new(), |edition| format!(" `{}`", comment::usage_mode(edition)));
        lines.push(format!("- 另见 (see also){edition}: {}", comment::address(names.model, page)));
    }
    if let Some(notes) = &operation.notes {
        lines.extend([String::new(), comment::without_references(notes)]);
    }
    comment::without_references(&lines.join("\n"))
}

/// An operation as one client has it.
struct Of<'o> {
    names: &'o Names<'o>,
    operation: &'o Operation,
    client: Client,
    around: Around<'o>,
}

impl Of<'_> {
    fn in_place(&self, place: Place) -> impl Iterator<Item = &Parameter> {
        self.operation.parameters.iter().filter(move |parameter| parameter.place == place && self.client.has(&parameter.field))
    }

    fn parameters(&self) -> Vec<Value> {
        let places = [(Place::Path, "path"), (Place::Query, "query")];
        let all = places.into_iter().flat_map(|(place, word)| self.in_place(place).map(move |parameter| (parameter, word)));
        all.map(|(Parameter { name, field, .. }, word)| {
            let mut schema = schema::of_field(self.names, field, Direction::Request, self.client, true, &self.around);
            let description = schema.as_object_mut().and_then(|members| members.shift_remove("description"));
            json!({
                "name": name,
                "in": word,
                "required": word == "path" || field.request == Some(RequestPresence::Required),
                "description": description,
                "schema": schema,
            })
        })
        .collect()
    }

    fn body(&self) -> Option<Value> {
        let schema = |place: Place| {
            let fields = self.in_place(place).map(|parameter| (parameter.name.as_str(), &parameter.field));
            let mut schema = schema::of_fields(self.names, fields, Direction::Request, self.client, true, &self.around);
            schema["title"] = json!(self.names.params(self.operation, self.client));
            schema
        };
        let content = match self.operation.payload() {
            Payload::None => return None,
            Payload::Json => json!({ "application/json": { "schema": schema(Place::Body) } }),
            Payload::Multipart => {
                let encoding: Map<String, Value> = self
                    .in_place(Place::Form)
                    .map(|part| {
                        let kind = if part.field.kind.kind == Kind::File { "application/octet-stream" } else { "application/json" };
                        (part.name.clone(), json!({ "contentType": kind }))
                    })
                    .collect();
                json!({ "multipart/form-data": { "schema": schema(Place::Form), "encoding": encoding } })
            }
        };
        Some(json!({ "required": true, "content": content }))
    }

    fn responses(&self, side: &OperationSide) -> Value {
        let mut responses = BTreeMap::new();
        let response = &self.operation.response;
        for status in std::iter::once(response.status).chain(response.accepts.iter().copied()) {
            let headers: Map<String, Value> =
                ["Request-ID", "Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Signature", "Wechatpay-Serial"]
                    .into_iter()
                    .map(|name| (name.to_owned(), json!({ "$ref": format!("#/components/headers/{name}") })))
                    .collect();
            let mut success = json!({ "description": "成功 (success)", "headers": headers });
            if let Some(name) = &response.kind {
                let name = self.names.object(name, Direction::Response, self.client);
                success["content"] =
                    json!({ "application/json": { "schema": { "$ref": format!("#/components/schemas/{name}") } } });
            }
            responses.insert(status, success);
        }
        let rows = rows(self.names.model, side);
        for (_, ErrorRow { status, .. }) in &rows {
            let of_status: Vec<_> = rows.iter().filter(|(_, row)| row.status == *status).collect();
            responses.entry(*status).or_insert_with(|| match of_status[..] {
                [(id, _)] => json!({ "$ref": format!("#/components/responses/{id}") }),
                _ => error(&of_status),
            });
        }
        Value::Object(responses.into_iter().map(|(status, response)| (status.to_string(), response)).collect())
    }
}

/// Errors that have a status to themselves, by the ids of their rows.
pub fn shared_errors(names: &Names<'_>) -> Value {
    let model = names.model;
    let mut shared = Map::new();
    for side in model.offered().flat_map(|operation| &operation.sides) {
        let rows: Vec<(&str, &ErrorRow)> = rows(model, side);
        for (id, row) in &rows {
            if rows.iter().filter(|(_, other)| other.status == row.status).count() == 1 {
                shared.entry(*id).or_insert_with(|| error(&[&(*id, *row)]));
            }
        }
    }
    Value::Object(shared)
}

fn rows<'m>(model: &'m Model, side: &'m OperationSide) -> Vec<(&'m str, &'m ErrorRow)> {
    side.errors.iter().filter_map(|id| model.error_rows.get(id).map(|(_, row)| (id.as_str(), row))).collect()
}

/// The errors of one status.
fn error(rows: &[&(&str, &ErrorRow)]) -> Value {
    let lines = rows.iter().map(|(_, ErrorRow { code, zh, en, .. })| {
        format!("\n- `{code}` {}：{}。{} {}", zh.meaning, zh.remedy.trim_end_matches('。'), en.meaning, en.remedy)
    });
    let examples: Map<String, Value> = rows
        .iter()
        .map(|(id, ErrorRow { code, zh, .. })| {
            (
                (*id).to_owned(),
                json!({ "summary": format!("{code} {}", zh.meaning), "value": { "code": code, "message": zh.meaning } }),
            )
        })
        .collect();
    json!({
        "description": lines.collect::<String>().trim_start(),
        "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Error" }, "examples": examples } },
    })
}
