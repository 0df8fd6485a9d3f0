//! The reliability table, for tests: how much of a part of a row to run, and the one line that says it was run. `cargo xtask test` reads these
//! lines; a run in which one is missing fails.

use std::time::Instant;

use serde_json::Value;

/// A part of a row, under way.
pub struct Part {
    row: u64,
    name: &'static str,
    unit: String,
    /// How much has to be run.
    pub count: usize,
    start: Instant,
}

/// Begins a part of a row. Which column counts, that of CI or the long one, is said by `cargo xtask test`.
pub fn begin(row: u64, name: &'static str) -> Part {
    let rows: Vec<Value> = serde_json::from_str(include_str!("rows.json")).unwrap();
    let part = &rows.iter().find(|entry| entry["row"] == row).unwrap()["parts"][name];
    let long = std::env::var_os("WECHATPAY_COUPON_LONG").is_some();
    let count = if long && !part["long"].is_null() { &part["long"] } else { &part["ci"] };
    let count = usize::try_from(count.as_u64().unwrap()).unwrap();
    Part { row, name, unit: part["unit"].as_str().unwrap().to_owned(), count, start: Instant::now() }
}

impl Part {
    /// Ends it: exactly as much was run as had to be.
    pub fn passed(self, run: usize, result: &str) {
        let Self { row, name, unit, count, start } = self;
        assert_eq!(run, count, "row {row}, {name}");
        println!("row {row} | {name} | {count} {unit} | {result} | {:.1} s", start.elapsed().as_secs_f64());
    }
}
