//! `shapes.ts`: what the parameters of each operation may be.

use serde_json::{Map, Value, json};

use super::super::reach::{Direction, Reach};
use super::super::text::Text;
use super::super::typescript::{key, literal};
use crate::model::Model;
use crate::model::resolved::Field;
use crate::model::words::{Kind, Place, RequestPresence};

const SHAPE: &str = "\
/** What a parameter, or a field of one, may be. Characters are Unicode characters. */
export interface Shape {
  /** `objects` or `enums` has the other names. */
  readonly type: 'text' | 'time' | 'integer' | 'fen' | 'boolean' | 'file' | (string & {});
  readonly isList?: true;
  /** Whether it has to be there. Of `conditional` the rules between fields say when. */
  readonly presence: 'required' | 'conditional' | 'optional';
  /** The sides that have it; without it, all. */
  readonly sides?: readonly Side[];
  /** Of a form: the part that the signature covers. */
  readonly isSigned?: true;
  /** A regular expression. */
  readonly pattern?: string;
  readonly minChars?: number;
  readonly maxChars?: number;
  readonly min?: number;
  readonly max?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly itemPattern?: string;
  readonly itemMaxChars?: number;
  readonly itemMin?: number;
  readonly itemMax?: number;
}

/** By name. */
export type Shapes = Readonly<Record<string, Shape>>;

/** The parameters of an operation by their place. */
export interface Parameters {
  readonly path?: Shapes;
  readonly query?: Shapes;
  /** JSON. */
  readonly body?: Shapes;
  /** `multipart/form-data`. */
  readonly form?: Shapes;
}
";

pub fn text(model: &Model, reach: &Reach<'_>) -> String {
    let mut text = Text::typescript();
    text.blank();
    text.line("import type { OperationName, Side } from './routes.js';");
    text.blank();
    text.raw(SHAPE);
    text.blank();
    text.doc("The words of each enumeration. There may be newer ones.");
    text.block("export const enums: Readonly<Record<string, readonly string[]>> = {", "};", |text| {
        for (name, words) in reach.enums().filter(|(name, _)| reach.ways(name).request) {
            text.line(format_args!("{name}: {},", literal(&json!(words.values.names().collect::<Vec<_>>()))));
        }
    });
    text.blank();
    text.doc("The fields that an object of each type may have in a request.");
    text.block("export const objects: Readonly<Record<string, Shapes>> = {", "};", |text| {
        for (name, object) in reach.types().filter(|(name, _)| reach.ways(name).request) {
            text.block(format_args!("{name}: {{"), "},", |text| {
                for (name, field) in object.fields.iter().filter(|(_, field)| field.goes(Direction::Request)) {
                    text.line(format_args!("{}: {},", key(name), literal(&shape(model, field))));
                }
            });
        }
    });
    text.blank();
    text.block("export const parameters: Readonly<Record<OperationName, Parameters>> = {", "};", |text| {
        for operation in model.offered() {
            text.block(format_args!("{}: {{", key(&operation.name)), "},", |text| {
                for (word, place) in [("path", Place::Path), ("query", Place::Query), ("body", Place::Body), ("form", Place::Form)]
                {
                    let mut parameters = operation.parameters.iter().filter(|parameter| parameter.place == place).peekable();
                    if parameters.peek().is_none() {
                        continue;
                    }
                    text.block(format_args!("{word}: {{"), "},", |text| {
                        for parameter in parameters {
                            text.line(format_args!("{}: {},", key(&parameter.name), literal(&shape(model, &parameter.field))));
                        }
                    });
                }
            });
        }
    });
    text.finish()
}

fn shape(model: &Model, field: &Field) -> Value {
    let name = match &field.kind.kind {
        Kind::Text => "text",
        Kind::Time => "time",
        Kind::Integer => "integer",
        Kind::Fen => "fen",
        Kind::Boolean => "boolean",
        Kind::File => "file",
        Kind::Named(name) => name,
    };
    let presence = match field.request {
        Some(RequestPresence::Required) => "required",
        Some(RequestPresence::Conditional) => "conditional",
        Some(RequestPresence::Optional) | None => "optional",
    };
    let regex = |name: &Option<String>| name.as_ref().and_then(|name| model.patterns.get(name)).map(|pattern| json!(pattern.regex));
    let sides: Vec<_> = field.sides.iter().map(|side| side.as_str()).collect();
    let members = [
        ("type", Some(json!(name))),
        ("isList", field.kind.is_list.then(|| json!(true))),
        ("presence", Some(json!(presence))),
        ("sides", (!sides.is_empty()).then(|| json!(sides))),
        ("isSigned", field.signed.then(|| json!(true))),
        ("pattern", regex(&field.pattern)),
        ("minChars", field.min_chars.map(|number| json!(number))),
        ("maxChars", field.max_chars.map(|number| json!(number))),
        ("min", field.min.map(|number| json!(number))),
        ("max", field.max.map(|number| json!(number))),
        ("minItems", field.min_items.map(|number| json!(number))),
        ("maxItems", field.max_items.map(|number| json!(number))),
        ("itemPattern", regex(&field.item_pattern)),
        ("itemMaxChars", field.item_max_chars.map(|number| json!(number))),
        ("itemMin", field.item_min.map(|number| json!(number))),
        ("itemMax", field.item_max.map(|number| json!(number))),
    ];
    Value::Object(members.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect::<Map<_, _>>())
}

#[cfg(test)]
mod tests {
    use super::super::super::example;
    use super::super::super::reach::Reach;
    use super::text;

    #[test]
    fn parameters_have_type_presence_limits_and_sides() {
        let model = example::model();
        let text = text(&model, &Reach::of(&model));
        for line in [
            "      number: { type: 'text', presence: 'required', pattern: '^[0-9]{6,8}$' },\n",
            "      page_size: { type: 'integer', presence: 'optional', min: 1, max: 50 },\n",
            "      brand_id: { type: 'text', presence: 'required', sides: ['partner'] },\n",
            "  Look: {\n    name: { type: 'text', presence: 'required', maxChars: 12 },\n    price: { type: 'fen', presence: 'optional' },\n  },\n",
        ] {
            assert!(text.contains(line), "{line} is not in\n{text}");
        }
        assert!(!text.contains("Fire") && !text.contains("CardEntity"), "{text}");
    }
}
