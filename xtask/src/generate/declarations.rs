//! `index.d.ts`: the hand-written part, with what the core declares put in at the marked lines.

use std::collections::BTreeSet;

use wechatpay_coupon::api::notification_kinds::{KINDS, UNKNOWN};
use wechatpay_coupon::api::{ENDPOINTS, Endpoint, GROUPS};
use wechatpay_coupon::error::{Class, Code};
use wechatpay_coupon::wire::schema::{Enumeration, Field, Kind, Presence, Schema};

/// The whole `index.d.ts`. Every marker of the template is replaced; one that is not there makes the build fail.
pub fn index_d_ts(template: &str) -> String {
    let mut text = template.to_owned();
    for (marker, part) in [
        ("  // @generated groups\n", groups()),
        ("// @generated codes\n", codes()),
        ("// @generated operations\n", operations()),
        ("// @generated notifications\n", notifications()),
        ("// @generated types\n", types()),
    ] {
        assert!(text.contains(marker), "index.d.ts lacks the line {marker:?}");
        text = text.replace(marker, &part);
    }
    text
}

fn groups() -> String {
    GROUPS.iter().map(|(name, doc)| format!("  /** {doc} */\n  readonly {name}: {};\n", interface(name))).collect()
}

/// `userCoupons` is of type `UserCoupons`.
fn interface(group: &str) -> String {
    let mut letters = group.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

fn codes() -> String {
    let mut text = String::new();
    let mut unions = Vec::new();
    let classes = [
        Class::ConfigError,
        Class::RequestError,
        Class::TransportError,
        Class::VerificationError,
        Class::AnswerError,
        Class::ApiError,
    ];
    for one in classes {
        let codes: Vec<Code> = Code::ALL.iter().copied().filter(|code| code.class() == one).collect();
        let meanings: Vec<String> = codes.iter().map(|code| format!("- `{}`: {}", code.as_str(), code.text())).collect();
        let name = format!("{one:?}Code");
        text.push_str(&comment("", &format!("Codes of a {{@link {one:?}}}.\n{}", meanings.join("\n"))));
        let values: Vec<String> = codes.iter().map(|code| format!("'{}'", code.as_str())).collect();
        text.push_str(&format!("export type {name} = {};\n\n", values.join(" | ")));
        unions.push(name);
    }
    text.push_str("/** The closed list of error codes. */\n");
    text.push_str(&format!("export type ErrorCode = {};\n", unions.join(" | ")));
    text
}

fn operations() -> String {
    let mut text = String::new();
    for (group, doc) in GROUPS {
        text.push_str(&format!("\n/** {doc} */\nexport interface {} {{\n", interface(group)));
        for endpoint in ENDPOINTS.iter().filter(|endpoint| endpoint.group == *group) {
            text.push_str(&operation(endpoint));
        }
        text.push_str("}\n");
    }
    text
}

fn operation(endpoint: &Endpoint) -> String {
    let page = &endpoint.page;
    let mut errors: Vec<String> = Vec::new();
    for (status, code, meaning, remedy) in page.errors {
        errors.push(format!("- {status} `{code}` {meaning}：{remedy}"));
    }
    let doc = format!(
        "{}\n\n{}\n\n`{} {}`\n\nDocumented errors:\n{}\n@see https://pay.weixin.qq.com/doc/v3/{}",
        page.title,
        page.notes,
        endpoint.method.as_str(),
        endpoint.path,
        errors.join("\n"),
        page.doc
    );
    format!("{}  readonly {}: {};\n", comment("  ", &doc), endpoint.name, operation_type(endpoint))
}

fn operation_type(endpoint: &Endpoint) -> String {
    let (question, answer) = (endpoint.question.name, endpoint.answer.name);
    let Some(query) = &endpoint.page.resolved_by else { return format!("Operation<{question}, {answer}>") };
    let asked = ENDPOINTS.iter().find(|other| other.group == endpoint.group && other.name == query.name);
    let asked = asked.map_or_else(|| panic!("{} has no operation {}", endpoint.group, query.name), |other| other.answer.name);
    let resolved = query.more.map_or(question.to_owned(), |more| format!("{question} & {more}"));
    format!("ResolvableOperation<{question}, {answer}, {resolved}, {asked}>")
}

/// One arm for each kind, which `kind` tells apart.
fn notifications() -> String {
    let arms = KINDS.iter().map(|kind| format!("\n  | ReceivedNotification<'{}', {}>", kind.name, kind.event.name));
    let unknown = format!("\n  | ReceivedNotification<'{UNKNOWN}', unknown>;\n");
    let names = KINDS.iter().map(|kind| format!("- `{}`: `{}`\n", kind.name, kind.event_types.join("`, `")));
    let doc = format!(
        "A notification (回调通知) that was verified and decrypted. `kind` tells what `data` is, by `event_type`:\n{}- `{UNKNOWN}`: every \
         other; `data` is its JSON as it came.",
        names.collect::<String>()
    );
    format!("{}export type Notification ={}{unknown}", comment("", &doc), arms.collect::<String>())
}

fn types() -> String {
    let mut writer = Types::default();
    for endpoint in ENDPOINTS {
        writer.object(endpoint.question, Side::Given, "");
        writer.object(endpoint.answer, Side::Received, DEVIATIONS);
    }
    for kind in KINDS {
        writer.object(kind.event, Side::Received, DEVIATIONS);
    }
    writer.text
}

/// What is said of the type of an answer or an event.
const DEVIATIONS: &str =
    "\nA value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.";

/// Who writes what is of a type.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    /// Callers, who may leave an optional field `undefined` and give a `Date` for a time.
    Given,
    /// WeChat Pay.
    Received,
}

/// Writes every type once, in the order in which it is first used.
#[derive(Default)]
struct Types {
    text: String,
    written: BTreeSet<&'static str>,
}

impl Types {
    /// `remark`: what its documentation says beyond that of its declaration.
    fn object(&mut self, schema: &'static Schema, side: Side, remark: &str) {
        if !self.written.insert(schema.name) {
            return;
        }
        let mut text = format!("\n{}export interface {} {{\n", comment("", &(schema.doc.trim().to_owned() + remark)), schema.name);
        for field in schema.fields {
            text.push_str(&comment("  ", &documentation(field, side)));
            let kind = name(field.kind, side);
            text.push_str(&match (field.presence, side) {
                (Presence::Required, _) => format!("  {}: {kind};\n", field.name),
                (_, Side::Given) => format!("  {}?: {kind} | undefined;\n", field.name),
                (_, Side::Received) => format!("  {}?: {kind};\n", field.name),
            });
        }
        text.push_str("}\n");
        self.text.push_str(&text);
        for field in schema.fields {
            self.nested(field.kind, side);
        }
    }

    fn nested(&mut self, kind: &'static Kind, side: Side) {
        match kind {
            Kind::Object(schema) => self.object(schema, side, ""),
            Kind::Enumeration(words) => self.enumeration(words),
            Kind::List(kind) => self.nested(kind, side),
            Kind::Text | Kind::Time | Kind::Integer | Kind::Fen | Kind::Bool => {}
        }
    }

    fn enumeration(&mut self, words: &'static Enumeration) {
        if !self.written.insert(words.name) {
            return;
        }
        let meanings: Vec<String> =
            words.choices.iter().map(|choice| format!("- `{}` {}", choice.value, choice.doc.trim())).collect();
        let doc = format!("{}\nNewer values pass through as they are.\n{}", words.doc.trim(), meanings.join("\n"));
        let values: Vec<String> = words.choices.iter().map(|choice| format!("'{}'", choice.value)).collect();
        self.text.push_str(&format!(
            "\n{}export type {} = {} | (string & {{}});\n",
            comment("", &doc),
            words.name,
            values.join(" | ")
        ));
    }
}

fn name(kind: &Kind, side: Side) -> String {
    match kind {
        Kind::Time if side == Side::Given => "string | Date".to_owned(),
        Kind::Text | Kind::Time => "string".to_owned(),
        Kind::Integer | Kind::Fen => "number".to_owned(),
        Kind::Bool => "boolean".to_owned(),
        Kind::Enumeration(words) => words.name.to_owned(),
        Kind::Object(schema) => schema.name.to_owned(),
        Kind::List(Kind::Time) if side == Side::Given => "(string | Date)[]".to_owned(),
        Kind::List(kind) => format!("{}[]", name(kind, side)),
    }
}

/// The field's meaning, then its unit and limits.
fn documentation(field: &Field, side: Side) -> String {
    let limits = &field.limits;
    let mut notes = Vec::new();
    match field.kind {
        Kind::Fen => notes.push("In fen (分).".to_owned()),
        Kind::Time if side == Side::Given => {
            notes.push("RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`; a `Date` is written so, as {@link rfc3339} does.".to_owned());
        }
        Kind::Time => notes.push("RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`.".to_owned()),
        _ => {}
    }
    if let Some(max) = limits.max_chars {
        notes.push(format!("At most {max} characters."));
    }
    if let Some(pattern) = limits.pattern {
        notes.push(format!("`{}`", pattern.text));
    }
    if limits.min > 0 {
        notes.push(format!("At least {}.", limits.min));
    }
    if limits.max < wechatpay_coupon::wire::schema::MAX_SAFE_INTEGER {
        notes.push(format!("At most {}.", limits.max));
    }
    if let Some(max) = limits.max_items {
        notes.push(format!("At most {max} items."));
    }
    let mut text = field.doc.trim().to_owned();
    for note in notes {
        text.push(' ');
        text.push_str(&note);
    }
    text
}

fn comment(indent: &str, text: &str) -> String {
    let text = text.replace("*/", "*\\/");
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    match lines.as_slice() {
        [line] => format!("{indent}/** {line} */\n"),
        lines => {
            let body: String = lines.iter().map(|line| format!("{indent} * {line}").trim_end().to_owned() + "\n").collect();
            format!("{indent}/**\n{body}{indent} */\n")
        }
    }
}
