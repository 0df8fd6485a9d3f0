//! `src/generated/`: the tables that requests are built and responses are read by, the typed views that rules use, and the ids of rules.

mod operations;
mod patterns;
mod rules;
mod types;

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

use super::output::Output;
use super::reach::Reach;
use crate::model::Model;

/// The files, as rustfmt writes them with the settings of `root`.
pub fn outputs(root: &Path, model: &Model) -> Result<Vec<Output>> {
    let reach = Reach::of(model);
    let modules = ["notifications", "operations", "patterns", "rules", "tables", "views"];
    let list = modules.map(|name| format!("pub mod {name};\n")).concat();
    let mut files = vec![("mod", format!("//! The API as data, and typed views of it.\n\n{list}"))];
    let texts = [
        operations::notifications(model),
        operations::table(model),
        patterns::table(model, &reach)?,
        rules::table(&reach),
        types::tables(model, &reach)?,
        types::views(model, &reach),
    ];
    files.extend(modules.into_iter().zip(texts));
    let output = |(name, text): (&str, String)| {
        let text = formatted(root, &format!("// Generated from model/ by cargo xtask generate. Do not edit.\n{text}"));
        Ok(Output::new(&format!("src/generated/{name}.rs"), text.with_context(|| format!("formatting {name}.rs"))?))
    };
    files.into_iter().map(output).collect()
}

fn formatted(root: &Path, text: &str) -> Result<String> {
    let mut command = Command::new("rustfmt");
    command.args(["--edition", "2024", "--config-path"]).arg(root).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().context("rustfmt cannot be started")?;
    // It reads everything before it writes.
    child.stdin.take().context("rustfmt has no input")?.write_all(text.as_bytes())?;
    let output = child.wait_with_output()?;
    ensure!(output.status.success(), "rustfmt failed");
    Ok(String::from_utf8(output.stdout)?)
}

/// `coupon_code` of `couponCode`, `CouponCode` and `coupon-code`.
fn snake(name: &str) -> String {
    let mut text = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !text.is_empty() && !text.ends_with('_') {
            text.push('_');
        }
        text.push(if letter == '-' || letter == '.' { '_' } else { letter.to_ascii_lowercase() });
    }
    text
}

/// The name of a table.
fn constant(name: &str) -> String {
    snake(name).to_uppercase()
}

/// A list of texts.
fn texts(list: &[String]) -> String {
    format!("&[{}]", list.iter().map(|text| format!("{text:?}")).collect::<Vec<_>>().join(", "))
}
