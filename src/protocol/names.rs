//! Every name that APIv3 puts on the wire, in the official spelling.

/// Request headers.
#[cfg(target_family = "wasm")]
pub(crate) const AUTHORIZATION: &str = "Authorization";
pub(crate) const ACCEPT: &str = "Accept";
pub(crate) const CONTENT_TYPE: &str = "Content-Type";
pub(crate) const USER_AGENT: &str = "User-Agent";
/// In a request: the key that the response is to be signed with. In a response: the key that it is signed with.
pub(crate) const SERIAL: &str = "Wechatpay-Serial";

/// Response headers.
pub(crate) const TIMESTAMP: &str = "Wechatpay-Timestamp";
pub(crate) const NONCE: &str = "Wechatpay-Nonce";
pub(crate) const SIGNATURE: &str = "Wechatpay-Signature";
pub(crate) const SIGNATURE_TYPE: &str = "Wechatpay-Signature-Type";

/// The response headers that are checked; the host passes no others across the boundary.
pub const RESPONSE_HEADERS: &[&str] = &[TIMESTAMP, NONCE, SIGNATURE, SERIAL, SIGNATURE_TYPE];
/// The response header that support asks for. It may be absent.
pub const REQUEST_ID: &str = "Request-ID";

/// The signature scheme: RSASSA-PKCS1-v1_5 with SHA-256.
pub const SCHEME: &str = "WECHATPAY2-SHA256-RSA2048";
/// The same with the key of a brand (品牌).
pub const BRAND_SCHEME: &str = "WECHATPAY-BRAND-SHA256-RSA2048";
/// How everything is encrypted that WeChat Pay encrypts with the APIv3 key.
pub(crate) const ALGORITHM: &str = "AEAD_AES_256_GCM";
/// How a signature begins that WeChat Pay sends to see whether signatures are checked (签名探测流量).
pub(crate) const PROBE: &str = "WECHATPAY/SIGNTEST/";
/// How the id of a WeChat Pay public key begins.
pub(crate) const PUBLIC_KEY_ID: &str = "PUB_KEY_ID_";
/// The media type of every body.
pub(crate) const JSON: &str = "application/json";
/// Some endpoints respond with 400 to a request without a User-Agent, and some hosts send none.
pub(crate) const AGENT: &str = concat!("wechatpay-coupon/", env!("CARGO_PKG_VERSION"));
/// The host that requests go to unless another is configured.
pub const DEFAULT_BASE_URL: &str = "https://api.mch.weixin.qq.com";
/// The host of another site (跨城冗灾) that requests go to while the main one cannot be reached.
pub const DEFAULT_BACKUP_URL: &str = "https://api2.mch.weixin.qq.com";
