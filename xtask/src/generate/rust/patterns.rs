//! Patterns as data: the characters a text begins with, those it may have after that, and how many. A pattern of another form is an error, and
//! then the data has to learn it.

use anyhow::{Result, bail};
use regex_syntax::hir::{Class, Hir, HirKind};

use super::super::reach::Reach;
use super::constant;
use crate::model::Model;

pub fn table(model: &Model, reach: &Reach<'_>) -> Result<String> {
    let mut text = "//! The patterns that texts have to match.\n\nuse crate::schema::Pattern;\n".to_owned();
    for (name, pattern) in model.patterns.iter().filter(|(name, _)| reach.uses_pattern(name)) {
        let Parts { first, characters, min, max } = parts(&pattern.regex)?;
        text.push_str(&format!(
            "\n/// {}.\npub const {}: Pattern = Pattern {{ text: {:?}, first: {first:?}, characters: {characters:#034x}, min: {min}, max: {max} }};\n",
            pattern.en,
            constant(name),
            pattern.regex
        ));
    }
    Ok(text)
}

#[derive(Debug, PartialEq, Eq)]
struct Parts {
    first: String,
    /// One bit for each ASCII character.
    characters: u128,
    min: u32,
    max: u32,
}

fn parts(regex: &str) -> Result<Parts> {
    let hir = regex_syntax::parse(regex)?;
    let HirKind::Concat(parts) = hir.kind() else { bail!("{regex} is of another form") };
    let [HirKind::Look(_), middle @ .., last, HirKind::Look(_)] = &parts.iter().map(Hir::kind).collect::<Vec<_>>()[..] else {
        bail!("{regex} has to match a whole text")
    };
    let first = match middle {
        [] => String::new(),
        [HirKind::Literal(literal)] => String::from_utf8(literal.0.to_vec())?,
        _ => bail!("{regex} is of another form"),
    };
    let HirKind::Repetition(repetition) = last else { bail!("{regex} has no repeated part") };
    let (HirKind::Class(Class::Unicode(class)), Some(max)) = (repetition.sub.kind(), repetition.max) else {
        bail!("{regex} repeats something else than characters, or without an end")
    };
    let mut characters = 0;
    for letter in class.ranges().iter().flat_map(|range| range.start()..=range.end()) {
        if !letter.is_ascii() {
            bail!("{regex} has a character that is not ASCII");
        }
        characters |= 1 << u32::from(letter);
    }
    Ok(Parts { first, characters, min: repetition.min, max })
}

#[cfg(test)]
mod tests {
    use super::{Parts, parts};

    #[test]
    fn a_pattern_becomes_its_characters_and_how_many() {
        let digits = (u32::from('0')..=u32::from('9')).fold(0, |bits, letter| bits | 1_u128 << letter);
        assert_eq!(parts("^[0-9]{6,40}$").unwrap(), Parts { first: String::new(), characters: digits, min: 6, max: 40 });
        assert_eq!(parts("^#[0-9]{6}$").unwrap(), Parts { first: "#".to_owned(), characters: digits, min: 6, max: 6 });
    }

    #[test]
    fn a_pattern_of_another_form_is_an_error() {
        for regex in
            ["[0-9]{6}", "^[0-9]+$", "^[0-9]{1,2}[a-z]{1,2}$", "^(a|b)$", "^.{1,3}$", "^[0-9]{1,3}", "^[券]{1,3}$", "^[0-9{1}$"]
        {
            assert!(parts(regex).is_err(), "{regex}");
        }
    }
}
