//! A small model for the tests of generators: cards of a service provider and of brands, and one operation that is planned.

use std::collections::BTreeMap;

use serde_json::json;

use crate::model::{self, Model};

/// The model. It holds together, as a real one has to.
pub fn model() -> Model {
    let side =
        |path: &str, errors: &[&str]| json!({ "path": path, "pages": [{ "page": "p/1" }], "errors": errors, "src": ["page"] });
    let number = json!({ "type": "text", "request": "required", "zh": "单号", "en": "The number.", "pattern": "number" });
    let brand = json!({ "type": "text", "request": "required", "zh": "品牌", "en": "The brand.", "sides": ["partner"] });
    let cards = json!({
        "$schema": "../schema/resource.schema.json",
        "zh": "卡",
        "en": "Cards.",
        "operations": {
            "send": {
                "zh": "发卡", "en": "Sends a card.", "method": "POST", "params": "SendCardParams",
                "sides": {
                    "partner": side("/partner/cards", &["gone"]),
                    "brand": side("/brand/cards", &["bad-1", "bad-2", "bad-3", "gone"]),
                },
                "request": { "body": {
                    "number": number,
                    "look": { "type": "Look", "request": "required", "zh": "样式", "en": "How it looks." },
                    "period": { "type": "Period", "request": "optional", "zh": "期限", "en": "When it is valid." },
                    "brand_id": brand,
                } },
                "response": { "status": 200, "type": "CardEntity" },
                "request_number": "number",
                "repeat": { "gives": "no-duplicate", "refused_with": ["BAD"], "note": "Sure (C-12)." },
                "resolve": {
                    "by": "cards.list", "how": "by its `number`",
                    "more": {
                        "mood": { "type": "text", "request": "optional", "zh": "心情", "en": "The mood." },
                        "wish": { "type": "text", "request": "required", "zh": "愿望", "en": "The wish.", "sides": ["partner"] },
                    },
                },
            },
            "list": {
                "zh": "查卡", "en": "Lists cards.", "method": "GET", "params": "ListCardsParams",
                "sides": { "partner": side("/partner/cards", &[]), "brand": side("/brand/cards", &[]) },
                "request": { "query": {
                    "page_token": { "type": "text", "request": "optional", "zh": "分页Token", "en": "Which page." },
                    "page_size": { "type": "integer", "request": "optional", "zh": "分页大小", "en": "How many.", "min": 1, "max": 50 },
                    "brand_id": brand,
                } },
                "response": { "status": 200, "type": "CardList" },
                "repeat": { "gives": "read-only" },
                "paging": {
                    "by": "token", "parameter": "page_token", "next": "next_page_token", "size": "page_size", "list": "card_list", "total": "total_count",
                },
            },
            "burn": {
                "zh": "销卡", "en": "Burns a card.", "method": "POST", "params": "BurnCardParams", "planned": true,
                "sides": { "partner": side("/partner/cards/burn", &["planned-only"]) },
                "request": { "body": {
                    "fire": { "type": "Fire", "request": "required", "zh": "火", "en": "The fire." },
                    "stamp": { "type": "Stamp", "request": "optional", "zh": "印章", "en": "A stamp." },
                 } },
                "response": { "status": 204 },
                "repeat": { "gives": "natural" },
                "resolve": { "by": "nothing", "how": "no query shows it" },
            },
        },
        "types": {
            "CardEntity": { "zh": "卡", "en": "A card.", "src": ["page"], "fields": {
                "number": { "type": "text", "response": "required", "decides": true, "zh": "单号", "en": "The number." },
                "state": { "type": "CardState", "response": "expected", "zh": "状态", "en": "Its state." },
                "look": { "type": "Look", "response": "required", "zh": "样式", "en": "How it looks." },
                "period": { "type": "Period", "response": "optional", "zh": "期限", "en": "When it is valid." },
                "brand_id": { "type": "text", "response": "required", "zh": "品牌", "en": "The brand.", "sides": ["partner"] },
            } },
            "CardList": { "zh": "卡列表", "en": "A page of cards.", "src": ["page"], "fields": {
                "card_list": { "type": "CardEntity[]", "response": "optional", "decides": true, "zh": "卡", "en": "The cards." },
                "next_page_token": { "type": "text", "response": "optional", "zh": "下一页", "en": "The next page." },
                "total_count": { "type": "integer", "response": "optional", "zh": "总数", "en": "How many." },
            } },
            "Look": { "zh": "样式", "en": "How it looks.", "src": ["page"], "fields": {
                "name": { "type": "text", "request": "required", "response": "expected", "zh": "名称", "en": "Its name.", "max_chars": 12 },
                "price": { "type": "fen", "request": "optional", "response": "optional", "zh": "价格", "en": "Its price.", "rules": ["R1"] },
            } },
            "Period": { "zh": "期限", "en": "When it is valid.", "src": ["page"], "fields": {
                "begin_time": { "type": "time", "request": "required", "response": "required", "zh": "开始", "en": "From when." },
                "stamp": { "type": "Stamp", "response": "optional", "zh": "印章", "en": "Its stamp." },
            } },
            "Stamp": { "zh": "印章", "en": "A stamp.", "src": ["page"], "fields": {
                "text": { "type": "text", "request": "optional", "response": "optional", "zh": "文字", "en": "What it says.", "max_chars": 9 },
            } },
            "Fire": { "zh": "火", "en": "A fire.", "src": ["page"], "fields": {
                "heat": { "type": "integer", "request": "required", "zh": "温度", "en": "How hot.", "rules": ["R2"] },
            } },
        },
        "enums": {
            "CardState": { "zh": "状态", "en": "States.", "src": ["page"], "values": { "NEW": { "zh": "新", "en": "New." } } },
        },
    });
    let row = |status: u16, code: &str| {
        let words = json!({ "meaning": "意", "remedy": "法" });
        json!({ "status": status, "code": code, "zh": words, "en": { "meaning": "Meaning.", "remedy": "Remedy." }, "src": ["page"] })
    };
    let rule =
        |zh: &str, en: &str, place: &str| json!({ "zh": zh, "en": en, "where": [place], "request": "refuse", "src": ["page"] });
    let files = [
        ("resources/cards.json", "resource", cards),
        ("fields.json", "fields", json!({ "fields": {} })),
        (
            "patterns.json",
            "patterns",
            json!({ "patterns": { "number": { "regex": "^[0-9]{6,8}$", "min_chars": 6, "max_chars": 8, "zh": "数字", "en": "6 to 8 digits" } } }),
        ),
        (
            "rules/cards.json",
            "rules",
            json!({ "rules": { "R1": rule("price 为整数", "price is whole", "Look"), "R2": rule("热", "hot", "Fire") } }),
        ),
        (
            "errors/cards.json",
            "errors",
            json!({ "tables": { "common": ["bad-0"] }, "rows": {
                "bad-0": row(400, "BAD"), "bad-1": row(400, "BAD"), "bad-2": row(400, "BAD"), "bad-3": row(400, "BAD"),
                "gone": row(404, "GONE"), "planned-only": row(403, "NO"),
            } }),
        ),
        ("sub-codes.json", "sub-codes", json!({ "sub_codes": {} })),
        (
            "notifications.json",
            "notifications",
            json!({ "reply": { "zh": "应答", "en": "Reply.", "src": ["page"] }, "kinds": {}, "not_modelled": {} }),
        ),
        ("states.json", "states", json!({ "machines": {} })),
        (
            "sources.json",
            "sources",
            json!({ "pages": { "address": "https://example.com/{page}", "zh": "页", "en": "Page." }, "sources": { "page": { "kind": "official", "en": "The page." } } }),
        ),
        ("facts.json", "facts", json!({ "facts": {} })),
    ];
    let texts = files.into_iter().map(|(path, schema, mut file)| {
        let up = "../".repeat(path.matches('/').count());
        file["$schema"] = json!(format!("{up}schema/{schema}.schema.json"));
        (path.to_owned(), format!("{file:#}"))
    });
    match model::of_texts(&texts.collect::<BTreeMap<_, _>>()) {
        Ok(model) => model,
        Err(problems) => panic!("\n{problems}"),
    }
}
