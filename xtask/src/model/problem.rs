//! What is wrong with the model, and where: a file of `model/` and a JSON pointer into it.

use std::fmt;

/// A place in a file: `resources/userCoupons.json#/operations/use/echo`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct At {
    pub file: String,
    pub pointer: String,
}

impl At {
    pub fn file(file: &str) -> Self {
        Self { file: file.to_owned(), pointer: String::new() }
    }

    /// A member of what is here.
    pub fn at(&self, name: impl fmt::Display) -> Self {
        let name = name.to_string().replace('~', "~0").replace('/', "~1");
        Self { file: self.file.clone(), pointer: format!("{}/{name}", self.pointer) }
    }
}

impl fmt::Display for At {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "model/{}#{}", self.file, self.pointer)
    }
}

/// All that is wrong. An error with every problem on a line of its own.
#[derive(Debug, Default)]
pub struct Problems(Vec<(At, String)>);

impl Problems {
    pub fn add(&mut self, at: &At, text: impl Into<String>) {
        self.0.push((at.clone(), text.into()));
    }

    /// Adds a problem unless something holds.
    pub fn demand(&mut self, holds: bool, at: &At, text: impl FnOnce() -> String) {
        if !holds {
            self.add(at, text());
        }
    }

    /// What was made, if nothing is wrong.
    pub fn of<T>(self, made: Option<T>) -> Result<T, Self> {
        made.filter(|_| self.0.is_empty()).ok_or(self)
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines: Vec<String> = self.0.iter().map(|(at, text)| format!("{at}: {text}")).collect();
        formatter.write_str(&lines.join("\n"))
    }
}

impl std::error::Error for Problems {}
