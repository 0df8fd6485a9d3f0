//! Powers modulo a public modulus, for verifying: Montgomery's multiplication in the way that suits WebAssembly, whose widest product is
//! that of two 32-bit numbers. Limbs have 28 bits, so that a column of products adds up in 64 without a carry, and are computed with four
//! at a time. For public numbers only: its time depends on them. Moduli are odd and have at most 4096 bits, and numbers are
//! less than the modulus; for others there is no result.

use std::num::Wrapping;
use std::slice::{from_mut, from_ref};

/// Four limbs of 28 bits, the least first; or four columns, in which products of limbs add up.
type Block = [Wrapping<u64>; 4];
/// A number less than the modulus, or the modulus: as many blocks as 4096 bits take, and one for what is not reduced yet, otherwise 0. In
/// one column, the products of 148 limbs add up to less than 64 bits, with what is there before and what is carried.
type Number = [Block; BLOCKS];

const BYTES: usize = 512;
const BLOCKS: usize = 38;
const LIMB_BITS: usize = 28;
const BLOCK_BITS: usize = 4 * LIMB_BITS;
/// Two limbs.
const PAIR_BYTES: usize = 7;
const MASK: Wrapping<u64> = Wrapping((1 << LIMB_BITS) - 1);
const ZERO: Block = [Wrapping(0); 4];

/// Raising to one exponent modulo one odd number.
pub(super) struct Power {
    modulus: Number,
    /// How many blocks of a number are in use.
    blocks: usize,
    /// The inverse of the modulus, negated, modulo 2^112.
    inverse: Block,
    pub(super) exponent: u64,
    /// What makes up for the divisions: 1 to the power of one less than the exponent, as [`Power::raised`] gives it.
    unit: Number,
}

impl PartialEq for Power {
    fn eq(&self, other: &Self) -> bool {
        self.exponent == other.exponent && self.modulus == other.modulus
    }
}

impl Power {
    /// Takes a modulus in big-endian bytes, and an exponent. `None` when the modulus is even or too long, or the exponent is 0 or 1.
    pub(super) fn new(modulus: &[u8], exponent: u64) -> Option<Self> {
        let blocks = modulus.len().saturating_mul(8).div_ceil(BLOCK_BITS);
        let short = modulus.len() <= BYTES;
        let modulus = limbs(modulus);
        let [least, ..] = modulus;
        let [limb, ..] = least;
        (short && limb & Wrapping(1) == Wrapping(1) && exponent > 1).then_some(())?;

        // Newton's iteration. An odd number is its own inverse modulo 8; each round doubles the bits.
        let mut inverse = [-limb & MASK, Wrapping(0), Wrapping(0), Wrapping(0)];
        for _ in 0..6 {
            let mut factor = product(&least, &inverse);
            let [limb, ..] = &mut factor;
            *limb += 2;
            inverse = product(&inverse, &factor);
        }
        let mut power = Self { modulus, blocks, inverse, exponent, unit: limbs(&[1]) };
        power.unit = power.raised(&power.unit, exponent.wrapping_sub(1));
        Some(power)
    }

    /// Whether a number to the power of the exponent is the other, both in big-endian bytes. Neither is when it is not less than the
    /// modulus.
    pub(super) fn holds(&self, number: &[u8], power: &[u8]) -> bool {
        let (Some(number), Some(power)) = (self.number(number), self.number(power)) else { return false };
        self.raised(&number, self.exponent) == self.multiplied(&power, Some(&self.unit))
    }

    fn number(&self, bytes: &[u8]) -> Option<Number> {
        let number = limbs(bytes);
        (bytes.len() <= BYTES && self.subtracted(&number).is_none()).then_some(number)
    }

    /// The number to the power of an exponent over 0, divided by Montgomery's radix once less than the exponent says: once for each
    /// multiplication, however they are arranged.
    fn raised(&self, number: &Number, exponent: u64) -> Number {
        let mut power = *number;
        for shift in (0..exponent.checked_ilog2().unwrap_or_default()).rev() {
            power = self.multiplied(&power, None);
            if (exponent >> shift) & 1 == 1 {
                power = self.multiplied(&power, Some(number));
            }
        }
        power
    }

    /// The product of two numbers, or of one with itself, divided by the radix.
    fn multiplied(&self, number: &Number, other: Option<&Number>) -> Number {
        let mut columns = [ZERO; 2 * BLOCKS];
        let mut others = *other.unwrap_or(number);
        if other.is_none() {
            others.iter_mut().take(self.blocks).flatten().for_each(|limb| *limb <<= 1);
        }
        for (index, block) in number.iter().enumerate().take(self.blocks) {
            let mut from = 0;
            // Two blocks of a square meet once, one of them doubled. A block meets itself.
            if let (None, Some(itself)) = (other, others.get_mut(index)) {
                *itself = *block;
                from = index;
            }
            let columns = columns.get_mut(index.saturating_add(from)..).unwrap_or_default();
            add(columns, block, others.get(from..=self.blocks).unwrap_or_default());
        }
        self.reduced(&mut columns)
    }

    /// What columns add up to, divided by the radix: multiples of the modulus clear them, four at a time, from the least on.
    fn reduced(&self, columns: &mut [Block; 2 * BLOCKS]) -> Number {
        let mut over = carry(columns.get_mut(..self.blocks.saturating_mul(2)).unwrap_or_default(), Wrapping(0));
        for index in 0..self.blocks {
            let columns = columns.get_mut(index..).unwrap_or_default();
            let [mut least, ..] = *columns else { break };
            carry(from_mut(&mut least), over);
            add(columns, &product(&least, &self.inverse), self.modulus.get(..=self.blocks).unwrap_or_default());
            if let [cleared, ..] = columns {
                over = carry(from_mut(cleared), over);
            }
        }
        let number = columns.get(self.blocks..).and_then(<[_]>::first_chunk);
        let mut number = *number.unwrap_or(&[ZERO; BLOCKS]);
        carry(&mut number, over);
        self.subtracted(&number).unwrap_or(number)
    }

    /// The number less the modulus, `None` when the modulus is greater: the number and what the modulus lacks to a power of 2 beyond it.
    fn subtracted(&self, number: &Number) -> Option<Number> {
        let mut number = *number;
        for (limb, less) in number.as_flattened_mut().iter_mut().zip(self.modulus.as_flattened()) {
            *limb += MASK - less;
        }
        (carry(&mut number, Wrapping(1)) == Wrapping(1)).then_some(number)
    }
}

/// At most 512 big-endian bytes as a number.
fn limbs(bytes: &[u8]) -> Number {
    let mut number = [ZERO; BLOCKS];
    let mut limbs = number.as_flattened_mut().iter_mut();
    for bytes in bytes.rchunks(PAIR_BYTES) {
        let (Some(limb), _) = (limbs.next(), limbs.next()) else { break };
        bytes.iter().for_each(|byte| *limb = (*limb << 8) + Wrapping(u64::from(*byte)));
    }
    carry(&mut number, Wrapping(0));
    number
}

/// The product of two blocks, modulo 2^112.
#[inline(never)]
fn product(one: &Block, other: &Block) -> Block {
    let mut product = ZERO;
    add(from_mut(&mut product), one, from_ref(other));
    carry(from_mut(&mut product), Wrapping(0));
    product
}

/// Leaves 28 bits in each column, beginning with what was carried from below, and gives what is left over.
#[inline(never)]
fn carry(columns: &mut [Block], below: Wrapping<u64>) -> Wrapping<u64> {
    columns.as_flattened_mut().iter_mut().fold(below, |carry, column| {
        let sum = *column + carry;
        *column = sum & MASK;
        sum >> LIMB_BITS
    })
}

/// Adds the products of four limbs and a number to columns, as far as there are columns: sixteen without a loop, since this is where the
/// time goes.
fn add(columns: &mut [Block], [r0, r1, r2, r3]: &Block, number: &[Block]) {
    let [_, mut a1, mut a2, mut a3] = ZERO;
    for ([c0, c1, c2, c3], [b0, b1, b2, b3]) in columns.iter_mut().zip(number) {
        *c0 += r0 * b0 + r1 * a3 + r2 * a2 + r3 * a1;
        *c1 += r0 * b1 + r1 * b0 + r2 * a3 + r3 * a2;
        *c2 += r0 * b2 + r1 * b1 + r2 * b0 + r3 * a3;
        *c3 += r0 * b3 + r1 * b2 + r2 * b1 + r3 * b0;
        // What the next block meets of the one below it.
        [a1, a2, a3] = [*b1, *b2, *b3];
    }
}

#[cfg(all(test, not(target_family = "wasm")))]
mod tests {
    use super::*;
    use num_bigint::BigUint;
    use rand_chacha::ChaCha20Rng;
    use rand_chacha::rand_core::{RngCore, SeedableRng};

    fn big(number: &Number) -> BigUint {
        number.as_flattened().iter().rev().fold(BigUint::from(0_u8), |value, limb| {
            assert!(*limb <= MASK);
            (value << LIMB_BITS) + limb.0
        })
    }

    fn one() -> BigUint {
        BigUint::from(1_u8)
    }

    fn random(source: &mut ChaCha20Rng, bits: usize) -> BigUint {
        let mut bytes = vec![0; bits.div_ceil(8)];
        source.fill_bytes(&mut bytes);
        BigUint::from_bytes_be(&bytes) % (one() << bits)
    }

    /// Odd numbers of exactly so many bits: all ones, hardly any, ones in every other limb, ones below the highest limb, any.
    fn moduli(source: &mut ChaCha20Rng, bits: usize) -> [BigUint; 6] {
        let highest = one() << (bits - 1);
        let limbs = |from: usize| {
            let ones = BigUint::from(MASK.0);
            (from..bits.div_ceil(LIMB_BITS)).step_by(2).fold(BigUint::from(0_u8), |value, limb| value | &ones << (limb * LIMB_BITS))
        };
        let below = (one() << (bits / LIMB_BITS * LIMB_BITS)) - one();
        [(&highest << 1) - one(), highest.clone(), limbs(0), limbs(1), below, random(source, bits)]
            .map(|shape| (shape % &highest) | &highest | one())
    }

    /// Numbers below a modulus, with those at its ends.
    fn numbers(source: &mut ChaCha20Rng, modulus: &BigUint) -> [BigUint; 7] {
        let any = random(source, usize::try_from(modulus.bits()).unwrap() + 64);
        let ones = (one() << (modulus.bits() - 1)) - one();
        [BigUint::from(0_u8), one(), modulus - one(), modulus - 2_u8, modulus >> 1, ones, any].map(|number| number % modulus)
    }

    const BITS: [usize; 24] = [
        3, 28, 29, 56, 57, 111, 112, 113, 224, 1024, 2047, 2048, 2049, 2127, 2128, 2239, 2240, 2241, 3071, 3072, 3136, 4032, 4095,
        4096,
    ];

    #[test]
    fn a_product_is_that_of_whole_numbers_less_the_radix() {
        let mut source = ChaCha20Rng::from_seed([41; 32]);
        let mut equal = 0;
        for bits in BITS {
            for modulus in moduli(&mut source, bits) {
                let power = Power::new(&modulus.to_bytes_be(), 2).unwrap();
                let radix = one() << (power.blocks * BLOCK_BITS);
                let half: BigUint = (&modulus + one()) >> 1;
                let numbers = numbers(&mut source, &modulus);
                let mut pairs: Vec<_> =
                    numbers.iter().zip(numbers.iter().rev()).map(|(one, other)| [one.clone(), other.clone()]).collect();
                // Products of 1 to 5, which are the modulus and so much before the last subtraction.
                pairs.extend((1_u8..6).map(|small| [half.clone(), (&radix * 2_u8 * small) % &modulus]));
                for [number, other] in pairs {
                    let [left, right] = [&number, &other].map(|number| power.number(&number.to_bytes_be()).unwrap());
                    for (product, expected) in [
                        (power.multiplied(&left, Some(&right)), &number * &other),
                        (power.multiplied(&left, None), &number * &number),
                        (power.multiplied(&right, None), &other * &other),
                    ] {
                        let product = big(&product);
                        assert!(product < modulus, "{number} and {other} modulo {modulus}");
                        assert_eq!((product * &radix) % &modulus, expected % &modulus, "{number} and {other} modulo {modulus}");
                        equal += 1;
                    }
                }
            }
        }
        assert_eq!(equal, 24 * 6 * 12 * 3);
    }

    #[test]
    fn powers_are_those_of_another_implementation() {
        let mut source = ChaCha20Rng::from_seed([42; 32]);
        let mut equal = 0;
        for bits in BITS.into_iter().step_by(2) {
            for (index, modulus) in moduli(&mut source, bits).into_iter().enumerate() {
                let exponent = [65537, 2, 3, 65536, (1 << 33) - 1, u64::MAX][index];
                let power = Power::new(&modulus.to_bytes_be(), exponent).unwrap();
                for number in numbers(&mut source, &modulus).into_iter().skip(if bits > 2049 { 5 } else { 0 }) {
                    let right = number.modpow(&BigUint::from(exponent), &modulus);
                    let holds =
                        |number: &BigUint, power_of_it: &BigUint| power.holds(&number.to_bytes_be(), &power_of_it.to_bytes_be());
                    assert!(holds(&number, &right), "{number} to the power of {exponent} modulo {modulus}");
                    assert!(!holds(&number, &((&right + one()) % &modulus)));
                    // The same modulo the modulus, and no number below it.
                    assert!(!holds(&(&number + &modulus), &right));
                    assert!(!holds(&number, &(&right + &modulus)));
                    equal += 1;
                }
            }
        }
        assert_eq!(equal, 7 * 6 * 7 + 5 * 6 * 2);
    }

    #[test]
    fn moduli_are_odd_and_have_at_most_512_bytes_and_exponents_are_over_1() {
        let new = |bytes: &[u8], exponent| Power::new(bytes, exponent).is_some();
        let ones = [0xff; 513];
        assert!(new(&ones[..512], 2) && new(&[1, 1], 2));
        assert!(!new(&ones, 2) && !new(&[1, 0], 2) && !new(&[], 2));
        assert!(!new(&ones[..512], 0) && !new(&ones[..512], 1));
    }

    #[test]
    fn a_number_is_less_than_the_modulus_and_has_at_most_512_bytes() {
        let power = Power::new(&[0x81; 256], 3).unwrap();
        let number = |bytes: &[u8]| power.number(bytes).map(|number| big(&number));
        let below = [&[0x81; 255][..], &[0x80]].concat();
        assert_eq!(number(&below), Some(BigUint::from_bytes_be(&below)));
        assert_eq!((number(&[0x81; 256]), number(&[0x82; 256]), number(&[1; 257])), (None, None, None));
        assert_eq!(
            (number(&[]), number(&[0; 512]), number(&[0; 513])),
            (Some(BigUint::from(0_u8)), Some(BigUint::from(0_u8)), None)
        );
        // Beyond what limbs there are, it would be 0.
        assert_eq!(number(&[&[1][..], &[0; 532]].concat()), None);
    }

    #[test]
    fn keys_with_another_modulus_or_exponent_are_others() {
        let key = |modulus: u8, exponent| Power::new(&[modulus; 256], exponent).unwrap();
        assert!(key(0x81, 3) == key(0x81, 3));
        assert!(key(0x81, 3) != key(0x81, 5) && key(0x81, 3) != key(0x83, 3));
    }
}
