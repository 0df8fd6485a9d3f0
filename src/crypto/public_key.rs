//! Verifying RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017, 8.2.2), with the arithmetic of `montgomery`.
//! Why not with the crate `rsa`, which signs: docs/adr/0001-own-verification.md.

use super::montgomery::Power;

/// A public key. Nothing about it is secret, so what is done with it takes just the steps that are needed.
#[derive(PartialEq)]
pub(super) struct PublicKey {
    power: Power,
    length: usize,
}

impl PublicKey {
    /// `None` when the modulus is even or too long, or the exponent is 0, 1, or has more than 64 bits.
    pub(super) fn new(modulus: &[u8], exponent: &[u8]) -> Option<Self> {
        let (modulus, exponent) = (significant(modulus), significant(exponent));
        let exponent = (exponent.len() <= 8).then(|| exponent.iter().fold(0, |value, byte| (value << 8) | u64::from(*byte)))?;
        Some(Self { power: Power::new(modulus, exponent)?, length: modulus.len() })
    }

    /// The length of the modulus, and of every signature, in bytes.
    pub(super) fn length(&self) -> usize {
        self.length
    }

    /// Whether this is the signature of a message with this digest. Compares whole encoded messages: a signature has one form.
    pub(super) fn holds(&self, digest: &[u8; 32], signature: &[u8]) -> bool {
        encoded(digest, self.length).is_some_and(|message| self.power.holds(signature, &message))
    }
}

/// EMSA-PKCS1-v1_5: 0, 1, a run of 255, 0, the algorithm, the digest. `None` when there is no room for it.
fn encoded(digest: &[u8; 32], length: usize) -> Option<Vec<u8>> {
    // The end of the run and the DigestInfo of SHA-256 (RFC 8017, 9.2, note 1).
    const ALGORITHM: [u8; 20] =
        [0, 0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00, 0x04, 0x20];
    // Two bytes, a run of at least eight, these 20, the digest.
    (length >= 62).then_some(())?;
    let mut message = vec![0xff; length];
    message.iter_mut().zip([0, 1]).for_each(|(byte, value)| *byte = value);
    message.iter_mut().rev().zip(ALGORITHM.iter().chain(digest).rev()).for_each(|(byte, value)| *byte = *value);
    Some(message)
}

/// Without leading zeros.
pub(super) fn significant(bytes: &[u8]) -> &[u8] {
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    bytes.get(zeros..).unwrap_or_default()
}

/// The length of a number without leading zeros, in bits.
pub(super) fn bits(number: &[u8]) -> usize {
    let significant = number.iter().skip_while(|byte| **byte == 0);
    let leading_zeros = significant.clone().next().map_or(0, |byte| byte.leading_zeros());
    significant.count().saturating_mul(8).saturating_sub(usize::try_from(leading_zeros).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    const DIGEST: [u8; 32] = [7; 32];

    #[test]
    fn an_encoded_message_has_a_run_of_at_least_eight() {
        assert_eq!(encoded(&DIGEST, 61), None);
        let shortest = encoded(&DIGEST, 62).unwrap();
        assert_eq!((&shortest[..11], shortest.len()), (&[0, 1, 255, 255, 255, 255, 255, 255, 255, 255, 0][..], 62));
    }

    #[test]
    fn what_cannot_be_computed_with_is_no_public_key() {
        let modulus = [0xff; 256];
        let even = [&modulus[1..], &[0xfe]].concat();
        for (modulus, exponent) in [(&[][..], &[3][..]), (&[0], &[3]), (&even, &[3]), (&modulus, &[1, 0, 0, 0, 0, 0, 0, 0, 1])] {
            assert!(PublicKey::new(modulus, exponent).is_none());
        }
        assert!(PublicKey::new(&modulus, &[0, 0, 0xff, 0, 0, 0, 0, 0, 0, 1]).is_some());
    }
}
