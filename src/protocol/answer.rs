//! The signature of an answer or a notification. Refuses before a byte of the body is parsed: headers once each, the time in the window, the key known,
//! the signature over the raw bytes.

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

/// Whether the answer carries any of the four headers. Error answers usually carry none.
#[must_use]
pub fn is_signed(headers: &Headers) -> bool {
    [TIMESTAMP, NONCE, SIGNATURE, SERIAL].into_iter().any(|name| headers.has(name))
}

/// Checks the signature and gives the serial of the key that made it. `schemes`: what the signature's type may be, if it is named.
///
/// # Errors
/// `HEADER_MISSING`, `HEADER_INVALID`, `TIMESTAMP_OUT_OF_WINDOW`, `SERIAL_UNKNOWN`, `SIGNATURE_PROBE`, `SIGNATURE_MALFORMED`,
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
    let key = keys.get(signed.serial).ok_or_else(|| Error::new(Code::SERIAL_UNKNOWN).at(SERIAL))?;
    if signed.signature.starts_with(PROBE) {
        return Err(Error::new(Code::SIGNATURE_PROBE).at(SIGNATURE));
    }
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
        message::of_answer(self.timestamp, self.nonce, body)
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
