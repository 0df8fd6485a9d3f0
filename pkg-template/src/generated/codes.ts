// Generated from src/error.rs by cargo xtask generate. Do not edit.

/**
 * Codes of a `ConfigError`.
 * - `CONFIG_INVALID`: The configuration has a value that cannot be used.
 * - `KEY_INVALID`: The key cannot be read. Give the file that the WeChat Pay merchant platform issued, whole and
 *   unchanged.
 * - `KEY_UNSUPPORTED`: The key is of a kind that APIv3 does not use. Give an RSA key of 2048 to 4096 bits.
 * - `RANDOM_UNAVAILABLE`: The host gave no random bytes, so nothing was signed. In a worker, sign inside a request
 *   handler, not at global scope.
 * - `CLIENT_FREED`: This client was freed. Create a new WechatPay.
 * - `INSTANCE_LOST`: The WebAssembly instance failed and was given up. Create a new WechatPay.
 */
export type ConfigErrorCode = 'CONFIG_INVALID' | 'KEY_INVALID' | 'KEY_UNSUPPORTED' | 'RANDOM_UNAVAILABLE' | 'CLIENT_FREED' | 'INSTANCE_LOST';

/**
 * Codes of a `RequestError`.
 * - `REQUEST_INVALID`: The parameters break the documented rules. Correct every finding and call again.
 */
export type RequestErrorCode = 'REQUEST_INVALID';

/**
 * Codes of a `TransportError`.
 * - `TRANSPORT_FAILED`: No response arrived.
 * - `TIMEOUT`: The time limit was over before the whole response had arrived.
 * - `ABORTED`: The AbortSignal ended this call.
 */
export type TransportErrorCode = 'TRANSPORT_FAILED' | 'TIMEOUT' | 'ABORTED';

/**
 * Codes of a `VerificationError`.
 * - `HEADER_MISSING`: The response lacks a signature header, so it may not come from WeChat Pay.
 * - `HEADER_INVALID`: A signature header of the response is malformed or doubled.
 * - `TIMESTAMP_OUT_OF_WINDOW`: The response's time is too far from this machine's: check this machine's clock.
 * - `SERIAL_UNKNOWN`: The response names a key that is not configured. Add that public key or certificate to
 *   wechatpayKeys.
 * - `SIGNATURE_MALFORMED`: The response's signature is not base64 of the key's length.
 * - `SIGNATURE_MISMATCH`: The response's signature does not match its bytes: it was altered, or the configured key is not
 *   the one named.
 * - `SIGNATURE_PROBE`: WeChat Pay probed whether signatures are checked (签名探测流量); the response was rejected as it
 *   must be.
 * - `RESPONSE_MISMATCH`: The response is about another coupon or request number than the request.
 */
export type VerificationErrorCode = 'HEADER_MISSING' | 'HEADER_INVALID' | 'TIMESTAMP_OUT_OF_WINDOW' | 'SERIAL_UNKNOWN' | 'SIGNATURE_MALFORMED' | 'SIGNATURE_MISMATCH' | 'SIGNATURE_PROBE' | 'RESPONSE_MISMATCH';

/**
 * Codes of a `ResponseError`.
 * - `BODY_NOT_JSON`: The response is signed, but its body is not a JSON text that this package reads.
 * - `ENTITY_INVALID`: The response is signed, but it is not the documented entity. Read the findings.
 * - `DECRYPTION_FAILED`: The response is signed, but it cannot be decrypted: check that apiV3Key is this merchant's
 *   current APIv3 key.
 */
export type ResponseErrorCode = 'BODY_NOT_JSON' | 'ENTITY_INVALID' | 'DECRYPTION_FAILED';

/**
 * Codes of a `ApiError`.
 * - `API_ERROR`: WeChat Pay responded with an error.
 * - `UNRECOGNIZED_RESPONSE`: The response is not in WeChat Pay's form: a proxy, a firewall or a login page may have sent
 *   it.
 */
export type ApiErrorCode = 'API_ERROR' | 'UNRECOGNIZED_RESPONSE';

/** The closed list of error codes. */
export type ErrorCode = ConfigErrorCode | RequestErrorCode | TransportErrorCode | VerificationErrorCode | ResponseErrorCode | ApiErrorCode;

export const codes = {
  CONFIG_INVALID: { class: 'ConfigError', text: 'The configuration has a value that cannot be used.' },
  KEY_INVALID: { class: 'ConfigError', text: 'The key cannot be read. Give the file that the WeChat Pay merchant platform issued, whole and unchanged.' },
  KEY_UNSUPPORTED: { class: 'ConfigError', text: 'The key is of a kind that APIv3 does not use. Give an RSA key of 2048 to 4096 bits.' },
  RANDOM_UNAVAILABLE: { class: 'ConfigError', text: 'The host gave no random bytes, so nothing was signed. In a worker, sign inside a request handler, not at global scope.' },
  CLIENT_FREED: { class: 'ConfigError', text: 'This client was freed. Create a new WechatPay.' },
  INSTANCE_LOST: { class: 'ConfigError', text: 'The WebAssembly instance failed and was given up. Create a new WechatPay.' },
  REQUEST_INVALID: { class: 'RequestError', text: 'The parameters break the documented rules. Correct every finding and call again.' },
  TRANSPORT_FAILED: { class: 'TransportError', text: 'No response arrived.' },
  TIMEOUT: { class: 'TransportError', text: 'The time limit was over before the whole response had arrived.' },
  ABORTED: { class: 'TransportError', text: 'The AbortSignal ended this call.' },
  HEADER_MISSING: { class: 'VerificationError', text: 'The response lacks a signature header, so it may not come from WeChat Pay.' },
  HEADER_INVALID: { class: 'VerificationError', text: 'A signature header of the response is malformed or doubled.' },
  TIMESTAMP_OUT_OF_WINDOW: { class: 'VerificationError', text: 'The response\'s time is too far from this machine\'s: check this machine\'s clock.' },
  SERIAL_UNKNOWN: { class: 'VerificationError', text: 'The response names a key that is not configured. Add that public key or certificate to wechatpayKeys.' },
  SIGNATURE_MALFORMED: { class: 'VerificationError', text: 'The response\'s signature is not base64 of the key\'s length.' },
  SIGNATURE_MISMATCH: { class: 'VerificationError', text: 'The response\'s signature does not match its bytes: it was altered, or the configured key is not the one named.' },
  SIGNATURE_PROBE: { class: 'VerificationError', text: 'WeChat Pay probed whether signatures are checked (签名探测流量); the response was rejected as it must be.' },
  RESPONSE_MISMATCH: { class: 'VerificationError', text: 'The response is about another coupon or request number than the request.' },
  BODY_NOT_JSON: { class: 'ResponseError', text: 'The response is signed, but its body is not a JSON text that this package reads.' },
  ENTITY_INVALID: { class: 'ResponseError', text: 'The response is signed, but it is not the documented entity. Read the findings.' },
  DECRYPTION_FAILED: { class: 'ResponseError', text: 'The response is signed, but it cannot be decrypted: check that apiV3Key is this merchant\'s current APIv3 key.' },
  API_ERROR: { class: 'ApiError', text: 'WeChat Pay responded with an error.' },
  UNRECOGNIZED_RESPONSE: { class: 'ApiError', text: 'The response is not in WeChat Pay\'s form: a proxy, a firewall or a login page may have sent it.' },
} as const satisfies Readonly<Record<ErrorCode, object>>;

export const reasons = {
  KEY_EMPTY: 'The key is empty: check that the environment variable or file was read.',
  KEY_IS_CERTIFICATE: 'This is a certificate, not a private key: give apiclient_key.pem, not apiclient_cert.pem.',
  KEY_IS_CERTIFICATE_REQUEST: 'This is a certificate request, not a key: give apiclient_key.pem.',
  KEY_IS_PUBLIC: 'This is a public key, not a private key: give the merchant\'s apiclient_key.pem.',
  KEY_IS_PRIVATE: 'This is a private key where WeChat Pay\'s public key or platform certificate belongs: give pub_key.pem, and keep the private key secret.',
  KEY_IS_EC: 'This is an elliptic-curve key; APIv3 signs with RSA. Give the RSA key of the merchant API certificate.',
  KEY_IS_NOT_RSA: 'This key is not RSA (rsaEncryption). Give the RSA key of the merchant API certificate.',
  KEY_IS_ENCRYPTED: 'This private key is encrypted with a passphrase: decrypt it first (openssl pkcs8 -in key.pem -out plain.pem).',
  KEY_IS_OPENSSH: 'This is an OpenSSH key file: convert it to PKCS#8 PEM first.',
  KEY_IS_MERCHANTS: 'This is the merchant\'s own certificate or key, or its name is serialNo, which is the merchant\'s; responses are signed by WeChat Pay. Give its public key (微信支付公钥, pub_key.pem) under its id PUB_KEY_ID_…, or a platform certificate (平台证书) under its own serial number.',
  KEY_NEEDS_PUBLIC_KEY_ID: 'This is a public key, and its name that of a certificate: name it by its id, PUB_KEY_ID_ and digits, which the merchant platform shows with it.',
  KEY_IS_PKCS12: 'This is a PKCS#12 file (.p12): as privateKey give apiclient_key.pem, which comes with it; wechatpayKeys takes WeChat Pay\'s pub_key.pem.',
  KEY_SEVERAL: 'The text holds more than one PEM block: give exactly one.',
  KEY_NOT_ASCII: 'The text has characters that no PEM file has: check how the file was read (UTF-16, or a binary file such as a .p12 read as text).',
  KEY_NOT_BASE64: 'The text is not base64 where a key has it: give the content of the key file, not its name, or copy the file again, whole and unchanged.',
  KEY_TRUNCATED: 'The key ends too early or the PEM end line is missing: copy the file again, whole and unchanged.',
  KEY_MALFORMED: 'The key\'s content is not the DER structure of a key: copy the file again, whole and unchanged.',
  KEY_INCONSISTENT: 'The numbers of this RSA key do not fit together: the file is damaged. Export the key again.',
  KEY_PRIMES_UNEQUAL: 'The two primes of this RSA key have different lengths, which APIv3 has no use for. Make a new key.',
  KEY_TOO_SMALL: 'The RSA modulus is shorter than 2048 bits. Give the RSA key of the merchant API certificate, which has 2048.',
  KEY_TOO_LARGE: 'The RSA modulus is longer than 4096 bits. Give the RSA key of the merchant API certificate, which has 2048.',
  KEY_EXPONENT: 'The RSA public exponent must be odd and greater than 65536, as 65537 is. Make a new key.',
  KEY_SERIAL_DIFFERS: 'The certificate\'s own serial number is not the name it is configured under: use that serial number (upper-case hex) as the name.',
  KEY_ID_TAKEN: 'Another key is configured under this id, and an id names one key: create a new WechatPay if that one was wrong.',
  SETTING_MISSING: 'This setting is required.',
  MCHID_SHAPE: 'The merchant number (商户号) is digits only.',
  BRAND_ID_SHAPE: 'The brand\'s id (品牌ID) is digits only.',
  OPERATION_OF_OTHER_SIDE: 'This client does not have this operation: WechatPay and WechatPayBrand have each those of their side.',
  SERIAL_SHAPE: 'A serial number is hexadecimal, at most 40 digits, as the merchant platform shows it.',
  SERIAL_DECIMAL: 'This serial number looks decimal, and the hexadecimal one, of at most 40 digits, is wanted: openssl x509 -noout -serial -in apiclient_cert.pem prints it (of a platform certificate, with its file).',
  SERIAL_IS_PUBLIC_KEY_ID: 'This is the id of a public key of WeChat Pay\'s, which belongs into wechatpayKeys: give the serial number of the merchant API certificate (商户API证书序列号).',
  KEY_NAME_SHAPE: 'Name each key by PUB_KEY_ID_ and digits, or by the certificate\'s serial number (hexadecimal, at most 40 digits).',
  KEYS_EMPTY: 'Give at least one WeChat Pay public key or platform certificate: responses cannot be verified without. Only with apiV3Key may a client begin with none, to download the certificates.',
  KEYS_NOT_YET: 'No key of WeChat Pay\'s is known yet: call certificates.download() and addKeys first, or give the public key (微信支付公钥) in wechatpayKeys.',
  CERTIFICATES_NOT_OPENED: 'No configured key signed this response, and no certificate in it can be decrypted: check that apiV3Key is this merchant\'s current APIv3 key. If it is, the response does not come from WeChat Pay.',
  CERTIFICATE_NOT_CURRENT: 'No configured key signed this response, and the certificate in it that it names is not valid at this time: check this machine\'s clock.',
  TOLERANCE_RANGE: 'The tolerance is a whole number of seconds from 1 to 300; it cannot be switched off.',
  API_V3_KEY_LENGTH: 'The APIv3 key (a brand\'s: 品牌API密钥) is exactly 32 bytes.',
  API_V3_KEY_ENDS: 'The APIv3 key (APIv3密钥) is 32 letters and digits, without white space or quotation marks around them.',
  SIGNER_NEEDS_ASYNC: 'The signer that is configured cannot sign synchronously: use prepareAsync, or the call itself.',
  SIGNER_RESULT: 'The signer must give the raw RSASSA-PKCS1-v1_5 SHA-256 signature as a Uint8Array of 256 to 512 bytes.',
  JSON_TOO_LONG: 'It is longer than 1 MiB.',
  JSON_TOO_DEEP: 'It nests deeper than 32 levels.',
  JSON_NOT_UTF8: 'It is not valid UTF-8.',
  JSON_SYNTAX: 'It is not a JSON text that can be read exactly.',
} as const;

export const responseHeaders = ['Wechatpay-Timestamp', 'Wechatpay-Nonce', 'Wechatpay-Signature', 'Wechatpay-Serial', 'Wechatpay-Signature-Type'];

export const requestIdHeader = 'Request-ID';

export const defaultBaseUrl = 'https://api.mch.weixin.qq.com';

export const defaultBackupUrl = 'https://api2.mch.weixin.qq.com';

export const defaultTolerance = 300;

export const maxResponseBytes = 8388608;

export const maxParameterBytes = 1048576;
