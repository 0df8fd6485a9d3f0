//! Operations and notification kinds as tables.

use std::fmt::Write;

use super::{constant, texts};
use crate::model::Model;
use crate::model::resolved::Operation;
use crate::model::words::{Demand, Method, Payload, Side};

pub fn table(model: &Model) -> String {
    let mut text =
        "//! The operations.\n\nuse super::tables;\nuse crate::operation::{Demand, Echo, Method, Operation, Payload};\n\n\
                    /// Every operation, in the order of the model.\npub static OPERATIONS: &[Operation] = &[\n"
            .to_owned();
    for operation in model.offered() {
        row(operation, &mut text);
    }
    text + "];\n"
}

fn row(operation: &Operation, text: &mut String) {
    let path = |sides: &[Side]| {
        let side = sides.iter().find_map(|side| operation.side(*side));
        side.map_or("None".to_owned(), |side| format!("Some({:?})", side.path))
    };
    let method = match operation.method {
        Method::Get => "Get",
        Method::Post => "Post",
        Method::Patch => "Patch",
        Method::Delete => "Delete",
    };
    let payload = match operation.payload() {
        Payload::None => "Payload::None".to_owned(),
        Payload::Json => "Payload::Json".to_owned(),
        Payload::Multipart => {
            let part = |signed: bool| {
                let part = operation.parameters.iter().find(|part| part.field.signed == signed);
                part.map_or("", |part| part.name.as_str())
            };
            format!("Payload::Multipart {{ meta: {:?}, file: {:?} }}", part(true), part(false))
        }
    };
    let response = operation.response.kind.as_ref().map_or("None".to_owned(), |name| format!("Some(&tables::{})", constant(name)));
    let echo: Vec<_> = operation
        .echo
        .iter()
        .map(|(name, echo)| {
            let demand = match echo.demand {
                Demand::Any => "Demand::Any".to_owned(),
                Demand::Every => "Demand::Every".to_owned(),
                Demand::Shown => {
                    format!("Demand::Shown {{ by: {:?}, states: {} }}", echo.by.as_deref().unwrap_or_default(), texts(&echo.states))
                }
            };
            format!("Echo {{ parameter: {name:?}, places: {}, demand: {demand} }}", texts(&echo.at))
        })
        .collect();
    let _ = writeln!(
        text,
        "    Operation {{ name: {:?}, method: Method::{method}, path: {}, brand_path: {}, payload: {payload}, request: &tables::{}, response: \
         {response}, echo: &[{}] }},",
        operation.name,
        path(&[Side::Partner, Side::Merchant]),
        path(&[Side::Brand]),
        constant(&operation.params),
        echo.join(", ")
    );
}

pub fn notifications(model: &Model) -> String {
    let mut text = "//! The kinds of notifications whose events are read. All others are passed on as verified JSON.\n\n\
                    use super::tables;\nuse crate::operation::Notification;\n\n/// Every kind.\npub static NOTIFICATIONS: &[Notification] = &[\n"
        .to_owned();
    for (name, kind) in model.notifications.iter().filter(|(_, kind)| !kind.planned) {
        let mut types: Vec<String> = Vec::new();
        for (_, side) in kind.sides.iter() {
            if !types.contains(&side.event_type) {
                types.push(side.event_type.clone());
            }
        }
        let _ = writeln!(
            text,
            "    Notification {{ kind: {name:?}, event_types: {}, event: &tables::{} }},",
            texts(&types),
            constant(&kind.event)
        );
    }
    text + "];\n"
}
