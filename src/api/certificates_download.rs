//! Download the platform certificates (下载平台证书). Page: merchant/4012551764. The facade decrypts what comes, so this is none of the
//! operations that give their answer as it is.

use super::{Endpoint, Method};
use crate::entity::certificate::CertificateList;
use crate::wire::declare::object;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    group: "certificates",
    name: "download",
    method: Method::Get,
    path: "/v3/certificates",
    question: DownloadCertificatesParams::SCHEMA,
    answer: CertificateList::SCHEMA,
    echo: &[],
    #[cfg(not(target_family = "wasm"))]
    page: super::Page {
        title: "Downloads the platform certificates (下载平台证书).",
        doc: "merchant/4012551764",
        notes: "Merchants who have a WeChat Pay public key only are answered RESOURCE_NOT_EXISTS.",
        repeatable: true,
        refuses_repeats_with: &[],
        resolved_by: None,
        errors: super::errors![(404, "RESOURCE_NOT_EXISTS", "无可用的平台证书", "请在商户平台申请使用微信支付公钥")],
    },
};

object! {
    /// Downloading the platform certificates (下载平台证书) takes no parameters.
    DownloadCertificatesParams<'a> {
    }
}
