//! What people read: progress lines, tables, sizes, times. Colour only on a terminal, and not with `NO_COLOR`.

use std::fmt::Display;
use std::io::{IsTerminal, Write};
use std::time::{Duration, Instant};

use anyhow::Result;

/// Whether a piece of work says what it does.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Voice {
    Aloud,
    Silent,
}

impl Voice {
    /// Does a piece of work under a progress line: its name at once, its time when that was over a second.
    pub fn task<T>(self, name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
        if self == Voice::Silent {
            return work();
        }
        begin(format!("{name} …"));
        let start = Instant::now();
        let result = work();
        let took = start.elapsed();
        line(if took > Duration::from_secs(1) { format!(" {}", dim(&seconds(took))) } else { String::new() });
        result
    }

    /// The same for work whose own output may appear meanwhile.
    pub fn long_task<T>(self, name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
        if self == Voice::Silent || !std::io::stderr().is_terminal() {
            return self.task(name, work);
        }
        line(format!("{name} …"));
        work()
    }
}

/// Writes a line.
pub fn line(text: impl Display) {
    begin(format!("{text}\n"));
}

/// Writes the beginning of a line, to be seen now. Work goes on when nobody reads it any more.
pub fn begin(text: impl Display) {
    let mut output = std::io::stdout();
    let _ = write!(output, "{text}").and_then(|()| output.flush());
}

pub fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

pub fn colour() -> bool {
    std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

pub fn red(text: &str) -> String {
    paint("31", text)
}

pub fn green(text: &str) -> String {
    paint("32", text)
}

pub fn dim(text: &str) -> String {
    paint("2", text)
}

fn paint(code: &str, text: &str) -> String {
    if colour() { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
}

/// Lays out rows: the first column to the left, the others to the right.
pub fn table(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns)
        .map(|column| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0))
        .collect();

    let mut text = String::new();
    for row in rows {
        let mut line = String::new();
        for (column, cell) in row.iter().enumerate() {
            let padding = " ".repeat(widths[column] - cell.chars().count());
            match column {
                0 => line.push_str(&format!("{cell}{padding}")),
                _ => line.push_str(&format!("   {padding}{cell}")),
            }
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::table;

    #[test]
    fn a_table_has_its_first_column_to_the_left_and_the_others_to_the_right() {
        let rows = [["step", "count"], ["native tests", "7"]].map(|row| row.map(str::to_owned).to_vec());
        assert_eq!(table(&rows), "step           count\nnative tests       7\n");
    }
}
