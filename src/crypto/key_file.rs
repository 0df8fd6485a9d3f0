//! What a key file holds, found by its structure rather than its label. Everything but one RSA key or certificate is an error, with the reason a
//! person needs to find the right file.

use der::asn1::{AnyRef, BitStringRef, GeneralizedTime, ObjectIdentifier, OctetStringRef, UintRef, UtcTime};
use der::{Decode, Reader, Tag, Tagged};
use zeroize::Zeroizing;

use super::pem;
use super::private_key::PrivateNumbers;
use crate::error::{Code, Error, Reason};

const RSA_ENCRYPTION: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
const EC_PUBLIC_KEY: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");

/// A longer file is no key, and would take a long time to read. In bytes; the longest good one has a tenth.
const MAX_FILE: usize = 65_536;

/// A key file's content.
pub(super) enum KeyFile<'d> {
    /// `pkcs1`: the numbers as a file of their own, without what was around them.
    Private {
        key: PrivateNumbers<'d>,
        pkcs1: &'d [u8],
    },
    Public(PublicNumbers<'d>),
    Certificate {
        key: PublicNumbers<'d>,
        serial: String,
        validity: Option<Validity>,
    },
}

/// From when and until when, in seconds since 1970.
pub(super) type Validity = [u64; 2];

/// Modulus and exponent.
type PublicNumbers<'d> = [&'d [u8]; 2];

/// The DER bytes of a file that is either DER or PEM.
pub(super) fn der(file: Zeroizing<Vec<u8>>) -> Result<Zeroizing<Vec<u8>>, Error> {
    if file.len() > MAX_FILE {
        return Err(unreadable(Reason::KEY_MALFORMED));
    }
    if pem::looks_like_der(&file) {
        return Ok(file);
    }
    let text = std::str::from_utf8(&file).map_err(|_| unreadable(Reason::KEY_NOT_ASCII))?;
    pem::decode(text).map_err(unreadable)
}

impl<'d> KeyFile<'d> {
    /// What a DER text is, by the kinds of its parts.
    pub(super) fn read(der: &'d [u8]) -> Result<Self, Error> {
        if is_pkcs12(der) {
            return Err(unreadable(Reason::KEY_IS_PKCS12));
        }
        let outer = AnyRef::from_der(der).map_err(|error| match error.kind() {
            der::ErrorKind::Incomplete { .. } => unreadable(Reason::KEY_TRUNCATED),
            _ => unreadable(Reason::KEY_MALFORMED),
        })?;
        let parts = parts(outer)?;
        let tags: Vec<Tag> = parts.iter().map(Tagged::tag).collect();
        match (tags.as_slice(), parts.as_slice()) {
            // PKCS#1: version, n, e, d, p, q, …
            ([Tag::Integer, Tag::Integer, Tag::Integer, ..], _) => private(der),
            // PKCS#1: n, e
            ([Tag::Integer, Tag::Integer], _) => public(der).map(Self::Public),
            // SEC 1: version, key
            ([Tag::Integer, Tag::OctetString, ..], _) => Err(unreadable(Reason::KEY_IS_EC)),
            // PKCS#8: version, algorithm, key
            ([Tag::Integer, Tag::Sequence, Tag::OctetString, ..], [_, algorithm, key, ..]) => {
                is_rsa(*algorithm)?;
                let key: &OctetStringRef = key.decode_as().map_err(|_| unreadable(Reason::KEY_MALFORMED))?;
                private(key.as_bytes())
            }
            // PKCS#8, encrypted: algorithm, ciphertext
            ([Tag::Sequence, Tag::OctetString], _) => Err(unreadable(Reason::KEY_IS_ENCRYPTED)),
            // SubjectPublicKeyInfo: algorithm, key
            ([Tag::Sequence, Tag::BitString], _) => key_of(outer).map(Self::Public),
            // X.509: content, algorithm, signature
            ([Tag::Sequence, Tag::Sequence, Tag::BitString], [content, ..]) => certificate(*content),
            _ => Err(unreadable(Reason::KEY_MALFORMED)),
        }
    }
}

/// Whether a file begins as PKCS#12 does (RFC 7292): with the version 3 and a sequence, as no other does. Its length is not read, since some
/// programs write it as BER.
fn is_pkcs12(file: &[u8]) -> bool {
    let content = match file {
        [0x30, length, content @ ..] => content.get(usize::from(length.saturating_sub(0x80))..),
        _ => None,
    };
    content.is_some_and(|content| content.starts_with(&[2, 1, 3, 0x30]))
}

/// A PKCS#1 private key as PKCS#8 (RFC 5958), without attributes.
pub(super) fn pkcs8(pkcs1: &[u8]) -> Zeroizing<Vec<u8>> {
    // Version 0, and rsaEncryption with its NULL.
    const KIND: [u8; 18] = [2, 1, 0, 0x30, 13, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1, 5, 0];
    let mut file = Zeroizing::new(Vec::with_capacity(pkcs1.len().saturating_add(26)));
    let head = |file: &mut Vec<u8>, tag: u8, length: usize| {
        // A file that was read is shorter than 64 KiB, and a key longer than 255 bytes.
        let [.., high, low] = length.to_be_bytes();
        file.extend([tag, 0x82, high, low]);
    };
    head(&mut file, 0x30, pkcs1.len().saturating_add(22));
    file.extend(KIND);
    head(&mut file, 4, pkcs1.len());
    file.extend(pkcs1);
    file
}

fn parts(sequence: AnyRef<'_>) -> Result<Vec<AnyRef<'_>>, Error> {
    let read = sequence.sequence(|reader| {
        let mut parts = Vec::new();
        while !reader.is_finished() {
            parts.push(reader.decode()?);
        }
        der::Result::Ok(parts)
    });
    read.map_err(|_| unreadable(Reason::KEY_MALFORMED))
}

/// PKCS#1: version, n, e, d, p, q, d mod p-1, d mod q-1, 1/q mod p. Version 1 has more than two primes, which nobody uses.
fn private(der: &[u8]) -> Result<KeyFile<'_>, Error> {
    match numbers(der)?.as_slice() {
        [[0], n, e, d, p, q, dp, dq, coefficient] => Ok(KeyFile::Private {
            key: PrivateNumbers {
                modulus: n,
                public_exponent: e,
                private_exponent: d,
                primes: [p, q],
                exponents: [dp, dq],
                coefficient,
            },
            pkcs1: der,
        }),
        _ => Err(unreadable(Reason::KEY_MALFORMED)),
    }
}

fn public(der: &[u8]) -> Result<PublicNumbers<'_>, Error> {
    numbers(der)?.try_into().map_err(|_| unreadable(Reason::KEY_MALFORMED))
}

/// The numbers of a sequence that has nothing else, big-endian without leading zeros.
fn numbers(der: &[u8]) -> Result<Vec<&[u8]>, Error> {
    let sequence = AnyRef::from_der(der).map_err(|_| unreadable(Reason::KEY_MALFORMED))?;
    let numbers = parts(sequence)?.into_iter().map(|part| part.decode_as::<UintRef<'_>>().map(|number| number.as_bytes()));
    numbers.collect::<Result<_, _>>().map_err(|_| unreadable(Reason::KEY_MALFORMED))
}

/// The key in a SubjectPublicKeyInfo.
fn key_of(info: AnyRef<'_>) -> Result<PublicNumbers<'_>, Error> {
    let parts = parts(info)?;
    let [algorithm, key] = parts.as_slice() else {
        return Err(unreadable(Reason::KEY_MALFORMED));
    };
    is_rsa(*algorithm)?;
    let key: BitStringRef<'_> = key.decode_as().map_err(|_| unreadable(Reason::KEY_MALFORMED))?;
    public(key.as_bytes().ok_or_else(|| unreadable(Reason::KEY_MALFORMED))?)
}

fn is_rsa(algorithm: AnyRef<'_>) -> Result<(), Error> {
    let oid = parts(algorithm)?.first().and_then(|oid| oid.decode_as::<ObjectIdentifier>().ok());
    match oid {
        Some(RSA_ENCRYPTION) => Ok(()),
        Some(EC_PUBLIC_KEY) => Err(unreadable(Reason::KEY_IS_EC)),
        Some(_) => Err(unreadable(Reason::KEY_IS_NOT_RSA)),
        None => Err(unreadable(Reason::KEY_MALFORMED)),
    }
}

/// The key, serial number and validity of a certificate: version?, serial, algorithm, issuer, validity, subject, key, …
fn certificate(content: AnyRef<'_>) -> Result<KeyFile<'_>, Error> {
    let parts = parts(content)?;
    let is_version = |part: &AnyRef<'_>| matches!(part.tag(), Tag::ContextSpecific { .. });
    let unversioned = match parts.as_slice() {
        [first, rest @ ..] if is_version(first) => rest,
        all => all,
    };
    match unversioned {
        [serial, _algorithm, _issuer, validity, _subject, key, ..] => {
            let digits = serial.value().iter().skip_while(|byte| **byte == 0);
            let serial = digits.map(|byte| format!("{byte:02X}")).collect();
            Ok(KeyFile::Certificate { key: key_of(*key)?, serial, validity: self::validity(*validity) })
        }
        // A request (PKCS#10) has version, subject, key, attributes.
        [_, _, key, ..] if key.tag() == Tag::Sequence => Err(unreadable(Reason::KEY_IS_CERTIFICATE_REQUEST)),
        _ => Err(unreadable(Reason::KEY_MALFORMED)),
    }
}

/// `None` for times that are not written as RFC 5280 (4.1.2.5) wants them: an error only where the certificate has to be valid now.
fn validity(period: AnyRef<'_>) -> Option<Validity> {
    let times = parts(period).ok()?.into_iter().map(|time| match time.tag() {
        Tag::UtcTime => time.decode_as::<UtcTime>().map(|time| time.to_unix_duration()),
        _ => time.decode_as::<GeneralizedTime>().map(|time| time.to_unix_duration()),
    });
    times.map(|time| time.map(|time| time.as_secs())).collect::<Result<Vec<_>, _>>().ok()?.try_into().ok()
}

/// The error for a reason: another kind of key is unsupported, all else is invalid.
fn unreadable(reason: Reason) -> Error {
    let unsupported =
        matches!(reason, Reason::KEY_IS_EC | Reason::KEY_IS_NOT_RSA | Reason::KEY_IS_ENCRYPTED | Reason::KEY_IS_OPENSSH);
    Error::new(if unsupported { Code::KEY_UNSUPPORTED } else { Code::KEY_INVALID }).because(reason)
}
