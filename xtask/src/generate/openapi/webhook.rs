//! Notifications, as webhooks: an envelope whose `ciphertext` is the event, encrypted.

use serde_json::{Map, Value, json};

use super::super::reach::{Client, Direction};
use super::super::typescript::comment;
use super::super::typescript::names::Names;
use super::side_name;
use crate::model::records::{Notification, NotificationSide};
use crate::model::words::Side;

pub fn webhooks(names: &Names<'_>) -> Value {
    let mut webhooks = Map::new();
    for (name, kind) in names.model.notifications.iter().filter(|(_, kind)| !kind.planned) {
        for (word, side) in kind.sides.iter() {
            let which = super::SIDES.into_iter().find(|side| side.as_str() == word).unwrap_or(Side::Merchant);
            let prefix = if which == Side::Brand && kind.sides.iter().count() > 1 { "brand." } else { "" };
            let id = format!("{prefix}{name}");
            let webhook = webhook(names, &id, kind, side, which);
            webhooks.insert(id, json!({ "post": webhook }));
        }
    }
    Value::Object(webhooks)
}

fn webhook(names: &Names<'_>, id: &str, kind: &Notification, side: &NotificationSide, which: Side) -> Value {
    let client = if which == Side::Brand { Client::Brand } else { Client::Main };
    let event = names.object(&kind.event, Direction::Response, client);
    let key = if which == Side::Brand { "品牌API密钥" } else { "APIv3密钥" };
    let text = |description: &str| json!({ "type": "string", "description": description });
    let schema = json!({
        "type": "object",
        "properties": {
            "id": text("通知ID: The same when it is sent again."),
            "create_time": { "type": "string", "format": "date-time", "description": "通知创建时间: When it was made." },
            "event_type": { "const": side.event_type, "description": "通知类型: What it is about." },
            "resource_type": { "const": "encrypt-resource", "description": "通知数据类型: Always the same." },
            "summary": text("回调摘要: What it is about, for people."),
            "resource": {
                "type": "object",
                "description": "通知数据: The event, encrypted.",
                "properties": {
                    "algorithm": { "const": "AEAD_AES_256_GCM", "description": "加密算法: How it is encrypted." },
                    "ciphertext": {
                        "type": "string",
                        "contentEncoding": "base64",
                        "description": format!("数据密文: Encrypted with {key}; decrypted, it is the JSON of `{event}`."),
                        "x-decrypted": { "$ref": format!("#/components/schemas/{event}") },
                    },
                    "associated_data": text("附加数据: Part of what is authenticated; may be missing."),
                    "original_type": text("原始类型: Kind of the object."),
                    "nonce": text("随机串: Of the encryption."),
                },
                "required": ["algorithm", "ciphertext", "nonce"],
            },
        },
        "required": ["id", "create_time", "event_type", "resource"],
    });
    let reply = &names.model.reply;
    let notes = kind.notes.as_ref().map_or(String::new(), |notes| format!("\n\n{}", comment::without_references(notes)));
    let headers: Vec<Value> = ["Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Signature", "Wechatpay-Serial"]
        .into_iter()
        .map(|name| json!({ "name": name, "in": "header", "required": true, "description": "验签用 (for the signature)", "schema": { "type": "string" } }))
        .collect();
    let mut webhook = json!({
        "operationId": format!("notification.{id}"),
        "summary": format!("{}（{}）", kind.zh, side_name(which).0),
        "description": format!("{}\n\n{}\n\n重发 (sent again): {}.{notes}", kind.en, comment::title(&reply.zh, &reply.en), kind.retries),
        "parameters": headers,
        "requestBody": { "required": true, "content": { "application/json": { "schema": schema } } },
        "responses": {
            "204": { "description": "已收到 (received)" },
            "4XX": { "description": "验签失败等，微信支付会重发 (refused: it is sent again)" },
        },
        "security": [],
    });
    if let Some(page) = side.pages.first() {
        webhook["externalDocs"] =
            json!({ "url": comment::address(names.model, page), "description": "官方文档 (official documentation)" });
    }
    webhook
}
