//! `routes.ts`: method and path of each operation, of each side.

use serde_json::json;

use super::super::text::Text;
use super::super::typescript::{literal, method};
use crate::model::Model;

const ROUTE: &str = "\
/**
 * Who calls.
 * - `partner`: a service provider (服务商) for its brands.
 * - `brand`: a brand (品牌) itself.
 * - `merchant`: a merchant (商户) and a service provider alike.
 */
export type Side = 'partner' | 'brand' | 'merchant';

/** An operation of one side. */
export interface Route {
  readonly operation: OperationName;
  readonly side: Side;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** A template: `{name}` is a parameter. */
  readonly path: string;
}
";

pub fn text(model: &Model) -> String {
    let mut text = Text::typescript();
    text.blank();
    text.doc("The name of an operation.");
    let names: String = model.offered().map(|operation| format!("\n  | '{}'", operation.name)).collect();
    text.line(format_args!("export type OperationName ={names};"));
    text.blank();
    text.raw(ROUTE);
    text.blank();
    text.block("export const routes: readonly Route[] = [", "];", |text| {
        for operation in model.offered() {
            for side in &operation.sides {
                let route =
                    json!({ "operation": operation.name, "side": side.side.as_str(), "method": method(operation.method), "path": side.path });
                text.line(format_args!("{},", literal(&route)));
            }
        }
    });
    text.finish()
}
