//! The only error of this crate: a code, a place, a reason. Holds no request or response bytes, no key, no signature, no openid.
//!
//! Sentences are written here once. The JavaScript table of messages and the TypeScript unions are generated from these tables
//! (`xtask`), so they cost nothing in the wasm.

/// The class of an error, as a JavaScript user sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// The configuration or the environment cannot be used.
    ConfigError,
    /// The parameters of a call cannot be sent.
    RequestError,
    /// No response arrived.
    TransportError,
    /// A response arrived that cannot be trusted.
    VerificationError,
    /// The signature held, the content did not.
    ResponseError,
    /// WeChat Pay responded with an error.
    ApiError,
}

macro_rules! table {
    ($(#[$meta:meta])* $name:ident { $($entry:ident $text:literal)* }) => {
        $(#[$meta])*
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $(#[doc = $text] $entry,)* }

        impl $name {
            /// Every entry of the table, in its order.
            pub const ALL: &'static [Self] = &[$(Self::$entry,)*];

            /// The name, as the npm package spells it.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$entry => stringify!($entry),)* }
            }

            /// What it means and what to do next, in one or two sentences.
            #[cfg(not(target_family = "wasm"))]
            #[must_use]
            pub const fn text(self) -> &'static str {
                match self { $(Self::$entry => $text,)* }
            }
        }
    };
}

/// One line of the table of codes.
macro_rules! codes {
    ($($class:ident: $($code:ident $text:literal)*;)*) => {
        table! {
            /// The closed list of error codes.
            Code { $($($code $text)*)* }
        }

        impl Code {
            /// The error class this code belongs to.
            #[must_use]
            pub const fn class(self) -> Class {
                match self { $($(Self::$code)|* => Class::$class,)* }
            }
        }
    };
}

codes! {
    ConfigError:
        CONFIG_INVALID "The configuration has a value that cannot be used."
        KEY_INVALID "The key cannot be read. Give the file that the WeChat Pay merchant platform issued, whole and unchanged."
        KEY_UNSUPPORTED "The key is of a kind that APIv3 does not use. Give an RSA key of 2048 to 4096 bits."
        RANDOM_UNAVAILABLE "The host gave no random bytes, so nothing was signed. In a worker, sign inside a request handler, not at global scope."
        CLIENT_FREED "This client was freed. Create a new WechatPay."
        INSTANCE_LOST "The WebAssembly instance failed and was given up. Create a new WechatPay.";
    RequestError:
        REQUEST_INVALID "The parameters break the documented rules. Correct every finding and call again.";
    TransportError:
        TRANSPORT_FAILED "No response arrived."
        TIMEOUT "The time limit was over before the whole response had arrived."
        ABORTED "The AbortSignal ended this call.";
    VerificationError:
        HEADER_MISSING "The response lacks a signature header, so it may not come from WeChat Pay."
        HEADER_INVALID "A signature header of the response is malformed or doubled."
        TIMESTAMP_OUT_OF_WINDOW "The response's time is too far from this machine's: check this machine's clock."
        SERIAL_UNKNOWN "The response names a key that is not configured. Add that public key or certificate to wechatpayKeys."
        SIGNATURE_MALFORMED "The response's signature is not base64 of the key's length."
        SIGNATURE_MISMATCH "The response's signature does not match its bytes: it was altered, or the configured key is not the one named."
        SIGNATURE_PROBE "WeChat Pay probed whether signatures are checked (签名探测流量); the response was rejected as it must be."
        RESPONSE_MISMATCH "The response is about another coupon or request number than the request.";
    ResponseError:
        BODY_NOT_JSON "The response is signed, but its body is not a JSON text that this package reads."
        ENTITY_INVALID "The response is signed, but it is not the documented entity. Read the findings."
        DECRYPTION_FAILED "The response is signed, but it cannot be decrypted: check that apiV3Key is this merchant's current APIv3 key.";
    ApiError:
        API_ERROR "WeChat Pay responded with an error."
        UNRECOGNIZED_RESPONSE "The response is not in WeChat Pay's form: a proxy, a firewall or a login page may have sent it.";
}

table! {
    /// Why, where a code alone does not say what to do. What JavaScript finds has its reasons in `pkg-template/src/texts.ts`.
    Reason {
        KEY_EMPTY "The key is empty: check that the environment variable or file was read."
        KEY_IS_CERTIFICATE "This is a certificate, not a private key: give apiclient_key.pem, not apiclient_cert.pem."
        KEY_IS_CERTIFICATE_REQUEST "This is a certificate request, not a key: give apiclient_key.pem."
        KEY_IS_PUBLIC "This is a public key, not a private key: give the merchant's apiclient_key.pem."
        KEY_IS_PRIVATE "This is a private key where WeChat Pay's public key or platform certificate belongs: give pub_key.pem, and keep the private key secret."
        KEY_IS_EC "This is an elliptic-curve key; APIv3 signs with RSA. Give the RSA key of the merchant API certificate."
        KEY_IS_NOT_RSA "This key is not RSA (rsaEncryption). Give the RSA key of the merchant API certificate."
        KEY_IS_ENCRYPTED "This private key is encrypted with a passphrase: decrypt it first (openssl pkcs8 -in key.pem -out plain.pem)."
        KEY_IS_OPENSSH "This is an OpenSSH key file: convert it to PKCS#8 PEM first."
        KEY_IS_MERCHANTS "This is the merchant's own certificate or key, or its name is serialNo, which is the merchant's; responses are signed by WeChat Pay. Give its public key (微信支付公钥, pub_key.pem) under its id PUB_KEY_ID_…, or a platform certificate (平台证书) under its own serial number."
        KEY_NEEDS_PUBLIC_KEY_ID "This is a public key, and its name that of a certificate: name it by its id, PUB_KEY_ID_ and digits, which the merchant platform shows with it."
        KEY_IS_PKCS12 "This is a PKCS#12 file (.p12): as privateKey give apiclient_key.pem, which comes with it; wechatpayKeys takes WeChat Pay's pub_key.pem."
        KEY_SEVERAL "The text holds more than one PEM block: give exactly one."
        KEY_NOT_ASCII "The text has characters that no PEM file has: check how the file was read (UTF-16, or a binary file such as a .p12 read as text)."
        KEY_NOT_BASE64 "The text is not base64 where a key has it: give the content of the key file, not its name, or copy the file again, whole and unchanged."
        KEY_TRUNCATED "The key ends too early or the PEM end line is missing: copy the file again, whole and unchanged."
        KEY_MALFORMED "The key's content is not the DER structure of a key: copy the file again, whole and unchanged."
        KEY_INCONSISTENT "The numbers of this RSA key do not fit together: the file is damaged. Export the key again."
        KEY_PRIMES_UNEQUAL "The two primes of this RSA key have different lengths, which APIv3 has no use for. Make a new key."
        KEY_TOO_SMALL "The RSA modulus is shorter than 2048 bits. Give the RSA key of the merchant API certificate, which has 2048."
        KEY_TOO_LARGE "The RSA modulus is longer than 4096 bits. Give the RSA key of the merchant API certificate, which has 2048."
        KEY_EXPONENT "The RSA public exponent must be odd and greater than 65536, as 65537 is. Make a new key."
        KEY_SERIAL_DIFFERS "The certificate's own serial number is not the name it is configured under: use that serial number (upper-case hex) as the name."
        KEY_ID_TAKEN "Another key is configured under this id, and an id names one key: create a new WechatPay if that one was wrong."
        SETTING_MISSING "This setting is required."
        MCHID_SHAPE "The merchant number (商户号) is digits only."
        BRAND_ID_SHAPE "The brand's id (品牌ID) is digits only."
        OPERATION_OF_OTHER_SIDE "This client does not have this operation: WechatPay and WechatPayBrand have each those of their side."
        SERIAL_SHAPE "A serial number is hexadecimal, at most 40 digits, as the merchant platform shows it."
        SERIAL_DECIMAL "This serial number looks decimal, and the hexadecimal one, of at most 40 digits, is wanted: openssl x509 -noout -serial -in apiclient_cert.pem prints it (of a platform certificate, with its file)."
        SERIAL_IS_PUBLIC_KEY_ID "This is the id of a public key of WeChat Pay's, which belongs into wechatpayKeys: give the serial number of the merchant API certificate (商户API证书序列号)."
        KEY_NAME_SHAPE "Name each key by PUB_KEY_ID_ and digits, or by the certificate's serial number (hexadecimal, at most 40 digits)."
        KEYS_EMPTY "Give at least one WeChat Pay public key or platform certificate: responses cannot be verified without. Only with apiV3Key may a client begin with none, to download the certificates."
        KEYS_NOT_YET "No key of WeChat Pay's is known yet: call certificates.download() and addKeys first, or give the public key (微信支付公钥) in wechatpayKeys."
        CERTIFICATES_NOT_OPENED "No configured key signed this response, and no certificate in it can be decrypted: check that apiV3Key is this merchant's current APIv3 key. If it is, the response does not come from WeChat Pay."
        CERTIFICATE_NOT_CURRENT "No configured key signed this response, and the certificate in it that it names is not valid at this time: check this machine's clock."
        TOLERANCE_RANGE "The tolerance is a whole number of seconds from 1 to 300; it cannot be switched off."
        API_V3_KEY_LENGTH "The APIv3 key (a brand's: 品牌API密钥) is exactly 32 bytes."
        API_V3_KEY_ENDS "The APIv3 key (APIv3密钥) is 32 letters and digits, without white space or quotation marks around them."
        SIGNER_NEEDS_ASYNC "The signer that is configured cannot sign synchronously: use prepareAsync, or the call itself."
        SIGNER_RESULT "The signer must give the raw RSASSA-PKCS1-v1_5 SHA-256 signature as a Uint8Array of 256 to 512 bytes."
        JSON_TOO_LONG "It is longer than 1 MiB."
        JSON_TOO_DEEP "It nests deeper than 32 levels."
        JSON_NOT_UTF8 "It is not valid UTF-8."
        JSON_SYNTAX "It is not a JSON text that can be read exactly."
    }
}

/// How serious a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// The request is not sent, the response is an `ENTITY_INVALID`.
    Error,
    /// A documented rule that a response breaks; the response is given to the caller all the same.
    Warning,
}

/// One rule that one value breaks. Never holds the value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// JSON pointer (RFC 6901) to the value, from the root of the parameters or of the response.
    pub path: String,
    /// The rule: a structural one (`type`, `required` …) or the id of a documented one: `O2` is "out_trade_no needs mchid".
    pub rule: &'static str,
    /// The rule in plain words. Empty in wasm for documented rules, whose sentences the facade has.
    pub message: String,
    /// Error or warning.
    pub severity: Severity,
}

/// An error response of WeChat Pay, read as far as it can be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ApiErrorSaid {
    /// `code` of the body, such as `PARAM_ERROR`.
    pub code: Option<String>,
    /// `message` of the body.
    pub message: Option<String>,
    /// The body's JSON text with integers in quotes that a JavaScript number would round; none where the body is as good.
    pub text: Option<String>,
    /// Whether the error itself carried a signature that held. WeChat Pay does not sign errors today.
    pub verified: bool,
}

/// What went wrong, where and why. What became of the coupon depends on how far a request had come, which the host knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    /// Which of the closed codes.
    pub code: Code,
    /// The place: a setting, a header.
    pub at: Option<String>,
    /// Why, where the code alone does not say what to do.
    pub reason: Option<Reason>,
    /// All findings, for `REQUEST_INVALID` and `ENTITY_INVALID`.
    pub findings: Vec<Finding>,
    /// How many seconds the response's time is after now, for `TIMESTAMP_OUT_OF_WINDOW`.
    pub seconds: Option<i64>,
    /// The ids of the configured keys, for `SERIAL_UNKNOWN`.
    pub key_ids: Box<[String]>,
    /// A sentence beside that of the reason: what is wrong about this very value. Never the value, which may be a secret.
    pub more: Option<String>,
    /// The error response, for `API_ERROR`.
    pub api: Option<Box<ApiErrorSaid>>,
}

impl Error {
    /// An error of which nothing but its code is known.
    #[must_use]
    pub fn new(code: Code) -> Self {
        Self { code, at: None, reason: None, findings: Vec::new(), seconds: None, key_ids: Box::default(), more: None, api: None }
    }

    /// Adds the place.
    #[must_use]
    pub fn at(mut self, place: impl Into<String>) -> Self {
        self.at = Some(place.into());
        self
    }

    /// Adds the reason.
    #[must_use]
    pub fn because(mut self, reason: Reason) -> Self {
        self.reason = Some(reason);
        self
    }

    /// Adds a sentence, where there is one.
    #[must_use]
    pub fn with_more(mut self, sentence: Option<String>) -> Self {
        self.more = sentence;
        self
    }

    /// Adds the findings.
    #[must_use]
    pub fn with_findings(mut self, findings: Vec<Finding>) -> Self {
        self.findings = findings;
        self
    }
}

#[cfg(not(target_family = "wasm"))]
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.code.as_str())?;
        if let Some(at) = &self.at {
            write!(f, " at {at}")?;
        }
        write!(f, ": {}", self.reason.map_or(self.code.text(), Reason::text))?;
        self.more.iter().try_for_each(|sentence| write!(f, " {sentence}"))
    }
}

#[cfg(not(target_family = "wasm"))]
impl std::error::Error for Error {}
