//! Platform certificates (平台证书) as they are downloaded: encrypted with the APIv3 key.

use crate::wire::Text;
use crate::wire::declare::object;
use crate::wire::schema::Decides;
use crate::wire::time::Time;

object! {
    /// The platform certificates in use (平台证书列表).
    CertificateList<'a> {
        /// 平台证书列表: around a change two, the old and the new.
        data: required Vec<EncryptedCertificate<'a>>, decides = Decides::Always;
    }
}

object! {
    /// One platform certificate (平台证书), encrypted.
    EncryptedCertificate<'a> {
        /// 证书序列号: its serial number.
        serial_no: required Text<'a>, decides = Decides::Always;
        /// 证书启用时间: from when it is used.
        effective_time: required Time<'a>;
        /// 证书弃用时间: until when it is used.
        expire_time: required Time<'a>;
        /// 证书信息: the certificate itself.
        encrypt_certificate: required EncryptedText<'a>, decides = Decides::Always;
    }
}

object! {
    /// The certificate itself, encrypted with the APIv3 key (证书信息).
    EncryptedText<'a> {
        /// 加密证书的算法: AEAD_AES_256_GCM.
        algorithm: required Text<'a>, decides = Decides::Always;
        /// 加密证书的随机串: 12 bytes.
        nonce: required Text<'a>, decides = Decides::Always;
        /// 加密证书的附加数据: `certificate`.
        associated_data: optional Text<'a>, decides = Decides::WhenGiven;
        /// 加密后的证书内容: base64.
        ciphertext: required Text<'a>, decides = Decides::Always;
    }
}
