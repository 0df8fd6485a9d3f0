//! Pictures that are uploaded. That the signature covers the part `meta`, and that both parts name the same file, is how the request is built.

use crate::generated::rules as ids;
use crate::generated::views::UploadImageParams;
use crate::validate::Report;

/// The most bytes of a picture: 2 MiB.
const MAX_BYTES: usize = 2 << 20;

pub(super) fn upload(params: &UploadImageParams<'_>, report: &mut Report<'_>) {
    let meta = params.meta();
    let name = meta.filename().to_ascii_lowercase();
    let has_ending = [".jpg", ".bmp", ".png"].iter().any(|ending| name.ends_with(ending));
    report.demand(has_ending || name.is_empty(), "meta/filename", &ids::M1);
    let Some(file) = report.upload() else { return };
    let (has_size, has_digest) = ((1..=MAX_BYTES).contains(&file.length), meta.sha256().is_none_or(|sha256| sha256 == file.sha256));
    report.demand(has_size, "file", &ids::M3);
    report.demand(has_digest, "meta/sha256", &ids::M2);
}
