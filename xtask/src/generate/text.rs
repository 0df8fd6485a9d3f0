//! The text of a generated file, line by line: indentation, blocks, doc comments.

use std::fmt::Display;

/// The first line of every file that is generated from the model, after the comment sign of its language.
pub const HEADER: &str = "Generated from model/ by cargo xtask generate. Do not edit.";

/// Longest line of a doc comment, counted with wide (Chinese) letters as two.
const WIDTH: usize = 120;

#[derive(Debug)]
pub struct Text {
    text: String,
    level: usize,
    indent: &'static str,
}

impl Text {
    /// TypeScript, with two spaces a level.
    pub fn typescript() -> Self {
        Self::with_header(HEADER)
    }

    /// The same from another source than the model.
    pub fn with_header(header: &str) -> Self {
        Self { text: format!("// {header}\n"), level: 0, indent: "  " }
    }

    pub fn line(&mut self, line: impl Display) {
        self.text.push_str(&self.indent.repeat(self.level));
        self.text.push_str(&line.to_string());
        self.text.push('\n');
    }

    /// Whole lines that are written by hand.
    pub fn raw(&mut self, lines: &str) {
        self.text.push_str(lines);
    }

    pub fn blank(&mut self) {
        self.text.push('\n');
    }

    /// Lines between an opening and a closing one, a level deeper.
    pub fn block(&mut self, opening: impl Display, closing: impl Display, lines: impl FnOnce(&mut Self)) {
        self.line(opening);
        self.level += 1;
        lines(self);
        self.level -= 1;
        self.line(closing);
    }

    /// A comment for editors: `/** … */`. Paragraphs are lines; long ones are wrapped.
    pub fn doc(&mut self, paragraphs: &str) {
        let paragraphs = paragraphs.replace("*/", "*\\/");
        let lines: Vec<String> = paragraphs.trim().lines().flat_map(wrap).collect();
        match lines.as_slice() {
            [] => {}
            [line] => self.line(format_args!("/** {line} */")),
            lines => {
                self.line("/**");
                for line in lines {
                    self.line(format!(" * {line}").trim_end());
                }
                self.line(" */");
            }
        }
    }

    pub fn finish(self) -> String {
        self.text
    }
}

/// A paragraph as lines, one if it is code and nothing else. The lines of a list item are indented as its text is, so that it stays one item.
fn wrap(paragraph: &str) -> Vec<String> {
    let words = paragraph.trim();
    let is_code = words.len() > 1 && words.starts_with('`') && words.ends_with('`') && words.matches('`').count() == 2;
    if is_code {
        return vec![paragraph.to_owned()];
    }
    let indent = " ".repeat(paragraph.len() - paragraph.trim_start().len());
    let more = format!("{indent}{}", if words.starts_with("- ") { "  " } else { "" });
    let (mut lines, mut line) = (Vec::new(), indent.clone());
    for word in words.split(' ') {
        if line.len() > indent.len() && width(&line) + 1 + width(word) > WIDTH {
            lines.push(std::mem::replace(&mut line, more.clone()));
            line.push_str(word);
        } else {
            if line.len() > indent.len() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines.push(line);
    lines
}

fn width(text: &str) -> usize {
    text.chars().map(|letter| if letter >= '\u{1100}' { 2 } else { 1 }).sum()
}

#[cfg(test)]
mod tests {
    use super::Text;

    #[test]
    fn lines_blocks_and_comments_are_indented() {
        let mut text = Text::typescript();
        text.block("interface A {", "}", |text| {
            text.doc("One line.");
            text.line("a: string;");
            text.blank();
            text.doc("Two lines.\nNot the end: */");
            text.line("b: string;");
        });
        let expected = "\
// Generated from model/ by cargo xtask generate. Do not edit.
interface A {
  /** One line. */
  a: string;

  /**
   * Two lines.
   * Not the end: *\\/
   */
  b: string;
}
";
        assert_eq!(text.finish(), expected);
    }

    #[test]
    fn long_paragraphs_are_wrapped_and_items_stay_items() {
        let mut text = Text::typescript();
        text.doc(&format!("- {}\n  more", "word ".repeat(30)));
        let text = text.finish();
        let lines: Vec<&str> = text.lines().skip(2).collect();
        assert_eq!((lines.len(), lines[2]), (4, " *   more"), "{text}");
        assert!(lines[0].starts_with(" * - word word") && lines[1].starts_with(" *   word"), "{text}");
        assert!(lines[0].len() <= 120 + 3, "{text}");
    }

    #[test]
    fn a_paragraph_of_code_stays_one_line() {
        let code = format!("`POST /{}`", "path/".repeat(30));
        let mut text = Text::typescript();
        text.doc(&format!("Words.\n{code}"));
        assert!(text.finish().contains(&format!(" * {code}\n")));
        assert!(super::wrap(&format!("{code} and `more`")).len() > 1);
    }
}
