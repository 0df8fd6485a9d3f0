//! A `multipart/form-data` body of two parts: a JSON text, and a file whose bytes are put between what comes before and after them.

use super::Text;

/// The parts of a body around the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Multipart {
    /// The value of Content-Type.
    pub content_type: String,
    /// What comes before the bytes of the file.
    pub before: String,
    /// What comes after them.
    pub after: String,
}

/// A body with the JSON text as the part `meta` and a file of this name as the part `file`. `boundary`: letters and digits that neither of them has.
#[must_use]
pub fn body(boundary: &str, meta: (&str, &str), file: &str, file_name: &str) -> Multipart {
    let (meta, json) = meta;
    let disposition = "Content-Disposition: form-data; name=";
    let (name, media_type) = (quoted(file_name), media_type(file_name));
    Multipart {
        content_type: format!("multipart/form-data; boundary={boundary}"),
        before: format!(
            "--{boundary}\r\n{disposition}\"{meta}\"\r\nContent-Type: application/json\r\n\r\n{json}\r\n\
             --{boundary}\r\n{disposition}\"{file}\"; filename=\"{name}\"\r\nContent-Type: {media_type}\r\n\r\n"
        ),
        after: format!("\r\n--{boundary}--\r\n"),
    }
}

/// As browsers write a file's name.
fn quoted(name: &str) -> Text<'_> {
    if name.contains(['"', '\r', '\n']) {
        return name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A").into();
    }
    name.into()
}

/// The media type of a file, by the ending of its name.
fn media_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).as_deref() {
        Some("png") => "image/png",
        Some("bmp") => "image/bmp",
        Some("jpg" | "jpeg") => "image/jpeg",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_end_its_quotation_marks_or_its_line() {
        let Multipart { before, .. } = body("b", ("meta", "{}"), "file", "券\"\r\n.PNG");
        assert!(before.contains("name=\"file\"; filename=\"券%22%0D%0A.PNG\"\r\nContent-Type: image/png\r\n\r\n"), "{before}");
    }
}
