//! Pairs of texts, `[["a","b"],["c","d"]]`, as the host gives headers and names.

use std::fmt::{Formatter, Result as Written};

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::text::read;

/// What a text holds, as far as it can be pairs.
enum Node {
    Text(String),
    List(Vec<Self>),
    Other,
}

/// The pairs of a text; none where it holds anything else.
#[must_use]
pub fn pairs(text: &str) -> Option<Vec<(String, String)>> {
    let Some(Node::List(pairs)) = read(text, Reader) else { return None };
    let pair = |node| {
        let Node::List(texts) = node else { return None };
        let mut texts = texts.into_iter();
        match (texts.next(), texts.next(), texts.next()) {
            (Some(Node::Text(one)), Some(Node::Text(other)), None) => Some((one, other)),
            _ => None,
        }
    };
    pairs.into_iter().map(pair).collect()
}

/// Takes every value, so that no error of serde_json's has to be written: see `validate::context`.
#[derive(Clone, Copy)]
struct Reader;

impl<'a> DeserializeSeed<'a> for Reader {
    type Value = Node;

    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<Node, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'a> Visitor<'a> for Reader {
    type Value = Node;

    fn expecting(&self, out: &mut Formatter<'_>) -> Written {
        out.write_str("pairs of texts")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'a>>(self, mut items: A) -> Result<Node, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(self)? {
            list.push(item);
        }
        Ok(Node::List(list))
    }

    fn visit_unit<E: Error>(self) -> Result<Node, E> {
        Ok(Node::Other)
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Node, E> {
        Ok(Node::Other)
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Node, E> {
        Ok(Node::Other)
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<Node, E> {
        Ok(Node::Other)
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Node, E> {
        Ok(Node::Other)
    }

    // Left unread, which ends the reading.
    fn visit_map<A: MapAccess<'a>>(self, _: A) -> Result<Node, A::Error> {
        Ok(Node::Other)
    }
}

#[cfg(test)]
mod tests {
    use super::pairs;

    #[test]
    fn pairs_of_texts_alone_are_taken() {
        let pair = |one: &str, other: &str| (one.to_owned(), other.to_owned());
        assert_eq!(pairs(r#"[["a","b"],["","\u5238"]]"#), Some(vec![pair("a", "b"), pair("", "券")]));
        assert_eq!(pairs("[]"), Some(vec![]));
        for text in [
            "",
            "{}",
            r#"{"a":1}"#,
            "null",
            "7",
            "[[]]",
            r#"[["a"]]"#,
            r#"[["a","b","c"]]"#,
            r#"[["a",7]]"#,
            r#"[["a",{}]]"#,
            "[7]",
            "[[1.5,true]]",
            "[[",
        ] {
            assert_eq!(pairs(text), None, "{text}");
        }
    }
}
