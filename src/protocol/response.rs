//! The signature of a response or a notification, checked before a byte of the body is parsed: each header once, the time in the window, the
//! key known, the signature over the raw bytes.

use super::key_ring::KeyRing;
use super::message;
use super::names::{NONCE, PROBE, SERIAL, SIGNATURE, SIGNATURE_TYPE, TIMESTAMP};
use crate::error::{Code, Error};
use crate::wire::header::{HeaderProblem, Headers};

/// The widest window allowed, in seconds, and the default.
pub const MAX_TOLERANCE: u32 = 300;

/// The longest body that is verified. Longer ones do not get into the wasm, whose memory never shrinks.
pub const MAX_BYTES: usize = 8 << 20;

/// The four headers of a signature, and the key they name.
pub struct Signed<'h> {
    timestamp: &'h str,
    nonce: &'h str,
    signature: &'h str,
    serial: &'h str,
}

/// Whether the response has any of the four headers. Error responses usually have none.
#[must_use]
pub fn is_signed(headers: &Headers) -> bool {
    [TIMESTAMP, NONCE, SIGNATURE, SERIAL].into_iter().any(|name| headers.has(name))
}

/// Checks the signature and gives the serial of the key that made it. `schemes`: what the signature's type may be, if it is named.
///
/// # Errors
/// `HEADER_MISSING`, `HEADER_INVALID`, `TIMESTAMP_OUT_OF_WINDOW`, `SIGNATURE_PROBE`, `SERIAL_UNKNOWN`, `SIGNATURE_MALFORMED`,
/// `SIGNATURE_MISMATCH`, in this order.
pub fn verify<'h>(
    headers: &'h Headers,
    body: &[u8],
    keys: &KeyRing,
    now: i64,
    tolerance: u32,
    schemes: &[&str],
) -> Result<&'h str, Error> {
    let signed = Signed::read(headers, schemes)?;
    signed.within_window(now, tolerance)?;
    if signed.signature.starts_with(PROBE) {
        return Err(Error::new(Code::SIGNATURE_PROBE).at(SIGNATURE));
    }
    let unknown = || Error { key_ids: keys.ids().into(), ..Error::new(Code::SERIAL_UNKNOWN).at(SERIAL) };
    let key = keys.get(signed.serial).ok_or_else(unknown)?;
    key.verify(&signed.message(body), signed.signature).map_err(|code| Error::new(code).at(SIGNATURE))?;
    Ok(signed.serial)
}

impl<'h> Signed<'h> {
    /// Each header once.
    pub(crate) fn read(headers: &'h Headers, schemes: &[&str]) -> Result<Self, Error> {
        let signed = Self {
            timestamp: one(headers, TIMESTAMP)?,
            nonce: one(headers, NONCE)?,
            signature: one(headers, SIGNATURE)?,
            serial: one(headers, SERIAL)?,
        };
        if headers.has(SIGNATURE_TYPE) && !schemes.contains(&one(headers, SIGNATURE_TYPE)?) {
            return Err(Error::new(Code::HEADER_INVALID).at(SIGNATURE_TYPE));
        }
        Ok(signed)
    }

    /// What was signed.
    pub(crate) fn message<'p>(&'p self, body: &'p [u8]) -> Vec<&'p [u8]> {
        message::of_response(self.timestamp, self.nonce, body)
    }

    /// The time is 1 to 10 digits without a leading zero, less than the tolerance away from now in either direction.
    fn within_window(&self, now: i64, tolerance: u32) -> Result<(), Error> {
        let digits = self.timestamp.bytes().all(|byte| byte.is_ascii_digit());
        let shape = digits && self.timestamp.len() <= 10 && !self.timestamp.starts_with('0');
        let timestamp = self.timestamp.parse::<i64>().ok().filter(|_| shape);
        let timestamp = timestamp.ok_or_else(|| Error::new(Code::HEADER_INVALID).at(TIMESTAMP))?;
        if now.abs_diff(timestamp) < u64::from(tolerance) {
            return Ok(());
        }
        let seconds = Some(timestamp.saturating_sub(now));
        Err(Error { seconds, ..Error::new(Code::TIMESTAMP_OUT_OF_WINDOW).at(TIMESTAMP) })
    }
}

fn one<'h>(headers: &'h Headers, name: &str) -> Result<&'h str, Error> {
    headers.one(name).map_err(|problem| {
        let code = match problem {
            HeaderProblem::Missing => Code::HEADER_MISSING,
            HeaderProblem::Invalid => Code::HEADER_INVALID,
        };
        Error::new(code).at(name)
    })
}

#[cfg(all(test, not(target_family = "wasm")))]
mod tests {
    use super::*;
    use crate::crypto::random::{BYTES, Random};
    use crate::crypto::sign::SigningKey;
    use crate::crypto::verify::VerifyingKey;
    use crate::protocol::names::{BRAND_SCHEME, SCHEME};
    use zeroize::Zeroizing;

    const NOW: i64 = 1_754_200_000;
    const ID: &str = "PUB_KEY_ID_0000000000000024101100397200000006";
    const BODY: &[u8] = b"{}";

    type Verified = Result<String, (Code, Option<String>)>;

    fn file(name: &str) -> Zeroizing<Vec<u8>> {
        Zeroizing::new(std::fs::read(format!("tests/vectors/files/{name}.pem")).unwrap())
    }

    fn sign(message: &[u8]) -> String {
        SigningKey::read(file("private")).unwrap().sign(message, &Random::new(&[7; BYTES]).unwrap()).unwrap()
    }

    fn signature(timestamp: &str, nonce: &str, body: &[u8]) -> String {
        sign(&[timestamp.as_bytes(), b"\n", nonce.as_bytes(), b"\n", body, b"\n"].concat())
    }

    /// The headers of a genuine response of this time.
    fn genuine(timestamp: &str) -> Vec<(String, String)> {
        let headers = [(TIMESTAMP, timestamp), (NONCE, "nonce"), (SIGNATURE, &signature(timestamp, "nonce", BODY)), (SERIAL, ID)];
        headers.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec()
    }

    fn verified(headers: Vec<(String, String)>, body: &[u8], now: i64, tolerance: u32) -> Verified {
        let mut keys = KeyRing::default();
        keys.add(ID.to_owned(), VerifyingKey::read(file("public")).unwrap()).unwrap();
        let serial = verify(&Headers::new(headers), body, &keys, now, tolerance, &[SCHEME]).map(ToOwned::to_owned);
        serial.map_err(|error| (error.code, error.at))
    }

    fn error(code: Code, at: &str) -> Verified {
        Err((code, Some(at.to_owned())))
    }

    /// What comes of a genuine response after a change of its headers.
    fn changed(change: impl Fn(&mut Vec<(String, String)>)) -> Verified {
        let mut headers = genuine(&NOW.to_string());
        change(&mut headers);
        verified(headers, BODY, NOW, MAX_TOLERANCE)
    }

    #[test]
    fn a_genuine_response_names_the_key_that_signed_it() {
        assert_eq!(changed(|_| {}), Ok(ID.to_owned()));
    }

    #[test]
    fn a_missing_or_unusable_header_is_an_error_at_its_name() {
        for (index, name) in [TIMESTAMP, NONCE, SIGNATURE, SERIAL].into_iter().enumerate() {
            assert_eq!(changed(|headers| drop(headers.remove(index))), error(Code::HEADER_MISSING, name));
            assert_eq!(changed(|headers| headers[index].1.clear()), error(Code::HEADER_MISSING, name));
            assert_eq!(changed(|headers| headers[index].1.push(' ')), error(Code::HEADER_INVALID, name));
            assert_eq!(changed(|headers| headers.push(headers[index].clone())), error(Code::HEADER_INVALID, name));
            assert!(is_signed(&Headers::new(vec![(name.to_lowercase(), "x".to_owned())])));
        }
        assert!(!is_signed(&Headers::new(vec![(SIGNATURE_TYPE.to_owned(), SCHEME.to_owned())])));
    }

    #[test]
    fn a_type_of_signature_is_optional_and_has_to_be_an_expected_one() {
        let typed = |value: &str| changed(|headers| headers.push((SIGNATURE_TYPE.to_owned(), value.to_owned())));
        assert_eq!(typed(SCHEME), Ok(ID.to_owned()));
        for other in [BRAND_SCHEME, "WECHATPAY2-SM2-WITH-SM3", "wechatpay2-sha256-rsa2048"] {
            assert_eq!(typed(other), error(Code::HEADER_INVALID, SIGNATURE_TYPE), "{other}");
        }
        assert_eq!(typed(""), error(Code::HEADER_MISSING, SIGNATURE_TYPE));
    }

    #[test]
    fn any_change_of_what_was_signed_is_an_error() {
        assert_eq!(verified(genuine(&NOW.to_string()), b"{ }", NOW, 300), error(Code::SIGNATURE_MISMATCH, SIGNATURE));
        let set = |index: usize, value: &str| changed(|headers| headers[index].1 = value.to_owned());
        assert_eq!(set(0, &(NOW + 1).to_string()), error(Code::SIGNATURE_MISMATCH, SIGNATURE));
        assert_eq!(set(1, "Nonce"), error(Code::SIGNATURE_MISMATCH, SIGNATURE));
        assert_eq!(set(2, &signature(&NOW.to_string(), "nonce", b"")), error(Code::SIGNATURE_MISMATCH, SIGNATURE));
        assert_eq!(set(2, "AAAA"), error(Code::SIGNATURE_MALFORMED, SIGNATURE));
        assert_eq!(set(2, "WECHATPAY/SIGNTEST/AAAA"), error(Code::SIGNATURE_PROBE, SIGNATURE));
        assert_eq!(set(3, "PUB_KEY_ID_2"), error(Code::SERIAL_UNKNOWN, SERIAL));
    }

    #[test]
    fn an_unknown_serial_comes_with_the_keys_that_are_there() {
        let mut headers = genuine(&NOW.to_string());
        headers[3].1 = "PUB_KEY_ID_2".to_owned();
        let mut keys = KeyRing::default();
        keys.add(ID.to_owned(), VerifyingKey::read(file("public")).unwrap()).unwrap();
        let error = verify(&Headers::new(headers), BODY, &keys, NOW, MAX_TOLERANCE, &[SCHEME]).unwrap_err();
        assert_eq!(error.key_ids.iter().map(|id| id.as_ref()).collect::<Vec<&str>>(), [ID]);
    }

    #[test]
    fn a_probe_is_one_under_every_serial_within_the_window() {
        let probe = |timestamp: i64, serial: &str| {
            let mut headers = genuine(&timestamp.to_string());
            headers[2].1 = "WECHATPAY/SIGNTEST/AAAA".to_owned();
            headers[3].1 = serial.to_owned();
            verified(headers, BODY, NOW, MAX_TOLERANCE)
        };
        for serial in [ID, "PUB_KEY_ID_2", "5157F09EFDC096DE15EBE81A47057A7200000000", "x"] {
            assert_eq!(probe(NOW, serial), error(Code::SIGNATURE_PROBE, SIGNATURE), "{serial}");
        }
        assert_eq!(probe(NOW - 300, ID), error(Code::TIMESTAMP_OUT_OF_WINDOW, TIMESTAMP));
    }

    #[test]
    fn the_time_is_less_than_the_tolerance_away_in_either_direction() {
        for tolerance in [1, 60, 300] {
            let edge = i64::from(tolerance);
            for (offset, accepted) in [
                (-edge - 1, false),
                (-edge, false),
                (1 - edge, true),
                (0, true),
                (edge - 1, true),
                (edge, false),
                (edge + 1, false),
            ] {
                let result = verified(genuine(&(NOW + offset).to_string()), BODY, NOW, tolerance);
                let expected = if accepted { Ok(ID.to_owned()) } else { error(Code::TIMESTAMP_OUT_OF_WINDOW, TIMESTAMP) };
                assert_eq!(result, expected, "{offset} of {tolerance}");
            }
        }
        for offset in [-3600, 360] {
            let signed = genuine(&(NOW + offset).to_string());
            let error = verify(&Headers::new(signed), BODY, &KeyRing::default(), NOW, 300, &[SCHEME]).unwrap_err();
            assert_eq!(error.seconds, Some(offset));
        }
    }

    #[test]
    fn a_time_that_is_not_1_to_10_plain_digits_is_an_error_though_signed() {
        for timestamp in
            ["01754200000", "+1754200000", "-1754200000", "1754200000.0", "17542000000", "0", "x", "1e9", "1754200000n"]
        {
            assert_eq!(verified(genuine(timestamp), BODY, NOW, 300), error(Code::HEADER_INVALID, TIMESTAMP), "{timestamp}");
        }
        // Whatever the time is.
        for (timestamp, now) in [("01754200000", NOW), ("17542000000", 17_542_000_000), ("+5", 5), ("-5", -5)] {
            assert_eq!(verified(genuine(timestamp), BODY, now, 300), error(Code::HEADER_INVALID, TIMESTAMP), "{timestamp}");
        }
        assert_eq!(verified(genuine("9"), BODY, 9, 300), Ok(ID.to_owned()));
    }

    #[test]
    fn a_body_of_8_mebibytes_is_the_longest() {
        assert_eq!(MAX_BYTES, 8_388_608);
    }
}
