//! `pkg-template/openapi.json`: the offered operations of all sides as an OpenAPI 3.1 document, which people import into API clients.

mod operation;
mod schema;
mod webhook;

use serde_json::{Map, Value, json};
use wechatpay_coupon::protocol::names::{DEFAULT_BACKUP_URL, DEFAULT_BASE_URL};

use super::output::Output;
use super::text::HEADER;
use super::typescript::comment;
use super::typescript::names::Names;
use crate::model::Model;
use crate::model::resolved::Operation;
use crate::model::words::Side;

pub fn output(model: &Model, version: &str) -> Output {
    let document = document(&Names::of_all(model), version);
    Output::new("pkg-template/openapi.json", format!("{document:#}\n"))
}

fn document(names: &Names<'_>, version: &str) -> Value {
    let model = names.model;
    let mut paths = Map::new();
    for operation in model.offered() {
        for side in &operation.sides {
            let methods = paths.entry(&side.path).or_insert_with(|| json!({}));
            methods[operation::method(operation)] = operation::operation(names, operation, side);
        }
    }
    json!({
        "openapi": "3.1.1",
        "x-generated": HEADER,
        "info": {
            "title": "微信支付商品券、商家券 (WeChat Pay coupons)",
            "version": version,
            "summary": "npm 包 wechatpay-coupon 支持的接口。The operations that the npm package wechatpay-coupon has.",
            "description": "按微信支付官方文档整理，不是官方文件。枚举以后可能增加新值，应答以后可能增加新字段。\n\nMade from WeChat Pay's documentation; not an \
                            official file. Enumerations may get new values, responses new fields.",
            "license": { "name": "MIT", "identifier": "MIT" },
        },
        "servers": [
            { "url": DEFAULT_BASE_URL, "description": "主域名 (main host)" },
            { "url": DEFAULT_BACKUP_URL, "description": "备域名，跨城冗灾 (backup host)" },
        ],
        "tags": tags(model),
        "x-tagGroups": tag_groups(model),
        "paths": paths,
        "webhooks": webhook::webhooks(names),
        "components": {
            "schemas": schema::components(names),
            "responses": operation::shared_errors(names),
            "parameters": { "Wechatpay-Serial": serial_parameter() },
            "headers": headers(),
            "securitySchemes": security_schemes(),
        },
    })
}

const SIDES: [Side; 3] = [Side::Partner, Side::Brand, Side::Merchant];

/// Who calls, in both languages.
fn side_name(side: Side) -> (&'static str, &'static str) {
    match side {
        Side::Partner => ("服务商", "service provider"),
        Side::Brand => ("品牌直连", "brand"),
        Side::Merchant => ("商户与服务商", "merchant or service provider"),
    }
}

/// A group of one side: API clients make a folder of each.
fn tag(group: &str, side: Side) -> String {
    format!("{group}（{}）", side_name(side).0)
}

fn group_of<'m>(model: &'m Model, operation: &Operation) -> &'m str {
    let group = operation.name.rsplit_once('.').and_then(|(group, _)| model.groups.get(group));
    group.map_or("", |group| &group.zh)
}

/// The tags of a side, with the name of the group and what it is about.
fn tags_of(model: &Model, side: Side) -> Vec<(String, String)> {
    let groups = model.groups.iter().filter(|(_, group)| {
        let mut operations = group.operations.iter().filter(|(_, operation)| !operation.planned);
        operations.any(|(_, operation)| operation.side(side).is_some())
    });
    groups
        .map(|(name, group)| {
            (tag(&group.zh, side), format!("{} `{name}`, {}.", comment::title(&group.zh, &group.en), side_name(side).1))
        })
        .collect()
}

fn tags(model: &Model) -> Value {
    let tags = SIDES.into_iter().flat_map(|side| tags_of(model, side));
    tags.map(|(name, description)| json!({ "name": name, "description": description })).collect()
}

fn tag_groups(model: &Model) -> Value {
    let groups = SIDES.into_iter().map(|side| (side_name(side).0, tags_of(model, side)));
    let groups = groups.filter(|(_, tags)| !tags.is_empty());
    groups.map(|(name, tags)| json!({ "name": name, "tags": tags.into_iter().map(|(tag, _)| tag).collect::<Vec<_>>() })).collect()
}

/// The header that says which key the response is to be signed with.
fn serial_parameter() -> Value {
    json!({
        "name": "Wechatpay-Serial",
        "in": "header",
        "required": true,
        "description": "微信支付公钥ID，每个请求必填: Id of the brand's WeChat Pay public key; in every request.",
        "schema": { "type": "string", "examples": ["PUB_KEY_ID_0000000000000024101100397200000006"] },
    })
}

fn headers() -> Value {
    let header = |zh: &str, en: &str| json!({ "description": format!("{zh}: {en}"), "schema": { "type": "string" } });
    json!({
        "Request-ID": header("请求的唯一标识", "Id of the request, for WeChat Pay's support."),
        "Wechatpay-Timestamp": header("应答时间戳", "When the response was signed, in seconds since 1970."),
        "Wechatpay-Nonce": header("应答随机串", "Part of what is signed."),
        "Wechatpay-Signature": header("应答签名", "Base64 of the signature of timestamp, nonce and body. Verify it before you read the body."),
        "Wechatpay-Serial": header("验签用的微信支付公钥ID或平台证书序列号", "The key that signed."),
    })
}

/// The name of the scheme of a side.
fn scheme(side: Side) -> &'static str {
    match side {
        Side::Partner | Side::Merchant => "WECHATPAY2-SHA256-RSA2048",
        Side::Brand => "WECHATPAY-BRAND-SHA256-RSA2048",
    }
}

fn security_schemes() -> Value {
    let scheme = |side: Side, who: &str, key: &str| {
        let scheme = scheme(side);
        let description = format!(
            "`Authorization: {scheme} {who}=\"…\",nonce_str=\"…\",signature=\"…\",timestamp=\"…\",serial_no=\"…\"`。签名串为五行，每行以 \\n 结尾：请求方法、\
             URL（路径和查询串）、时间戳、随机串、请求体；上传图片时请求体一行是 meta 的 JSON。{key}\n\nThe signed message has five lines, each with \\n at its end: \
             method, path with query, timestamp, nonce, body; of an upload the JSON of meta instead of the body."
        );
        (scheme.to_owned(), json!({ "type": "http", "scheme": scheme, "description": description }))
    };
    let schemes =
        [scheme(Side::Partner, "mchid", "用商户API证书私钥签名。"), scheme(Side::Brand, "brand_id", "用品牌API证书私钥签名。")];
    Value::Object(schemes.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::example;
    use super::super::typescript::names::Names;
    use super::document;

    #[test]
    fn an_operation_has_parameters_body_and_responses_of_its_side() {
        let document = document(&Names::of_all(&example::model()), "1.2.3");
        let send = &document["paths"]["/brand/cards"]["post"];
        assert_eq!(send["operationId"], "brand.cards.send");
        assert_eq!(send["parameters"], json!([{ "$ref": "#/components/parameters/Wechatpay-Serial" }]));
        let body = &send["requestBody"]["content"]["application/json"]["schema"];
        assert_eq!(body["required"], json!(["number", "look"]));
        assert_eq!(body["properties"]["number"]["pattern"], "^[0-9]{6,8}$");
        assert_eq!(send["responses"]["404"], json!({ "$ref": "#/components/responses/gone" }));
        let bad = &send["responses"]["400"]["content"]["application/json"]["examples"];
        assert_eq!(bad.as_object().unwrap().keys().collect::<Vec<_>>(), ["bad-0", "bad-1", "bad-2", "bad-3"]);
        let entity = &send["responses"]["200"]["content"]["application/json"]["schema"];
        assert_eq!(*entity, json!({ "$ref": "#/components/schemas/BrandCardEntity" }));
        assert_eq!(send["security"], json!([{ "WECHATPAY-BRAND-SHA256-RSA2048": [] }]));

        let send = &document["paths"]["/partner/cards"]["post"];
        assert_eq!(send["operationId"], "cards.send");
        let body = &send["requestBody"]["content"]["application/json"]["schema"];
        assert_eq!(body["required"], json!(["number", "look", "brand_id"]));
    }

    #[test]
    fn schemas_have_limits_in_requests_only_and_enumerations_are_open() {
        let document = document(&Names::of_all(&example::model()), "1.2.3");
        let schemas = &document["components"]["schemas"];
        let expected = [
            "CardEntity",
            "BrandCardEntity",
            "CardList",
            "BrandCardList",
            "Look",
            "Period",
            "PeriodParams",
            "Stamp",
            "CardState",
            "Error",
        ];
        let mut names: Vec<&String> = schemas.as_object().unwrap().keys().collect();
        names.sort_unstable();
        let mut expected = expected.to_vec();
        expected.sort_unstable();
        assert_eq!(names, expected);
        assert_eq!(schemas["BrandCardEntity"]["properties"].get("brand_id"), None);
        assert_eq!(schemas["CardState"]["x-extensible-enum"], json!(["NEW"]));
        assert_eq!(schemas["CardState"].get("enum"), None);
        // Callers give a look too, and none of them a stamp.
        assert_eq!(schemas["Look"]["properties"]["name"]["maxLength"], 12);
        assert_eq!(schemas["Stamp"]["properties"]["text"].get("maxLength"), None);
        assert_eq!(schemas["Period"]["properties"]["begin_time"]["format"], "date-time");
    }
}
