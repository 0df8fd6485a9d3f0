//! Private key files: no number can be altered, left out or added, and a key that computes wrongly signs nothing.

use std::collections::BTreeMap;

use base64ct::{Base64, Encoding};
use num_bigint::BigUint;
use rand_chacha::rand_core::RngCore;
use wechatpay_coupon::crypto::random::{BYTES, Random};
use wechatpay_coupon::error::{Code, Reason};

use super::keys::{Key, element, even_shapes, file, integer, numbers, read, seeded, sequence, wycheproof};

const NAMES: [&str; 8] = ["n", "e", "d", "p", "q", "dp", "dq", "1/q"];

/// Three keys: an ordinary one, one whose first prime is the smaller one, one that does not fill its last limb.
fn keys() -> [Key; 3] {
    let mut shapes = even_shapes();
    [wycheproof().swap_remove(0), shapes.swap_remove(0), shapes.swap_remove(1)]
}

fn reason(file: &[u8]) -> Result<(), Reason> {
    read(file).map(drop).map_err(|error| {
        assert!(matches!(error.code, Code::KEY_INVALID | Code::KEY_UNSUPPORTED));
        error.reason.unwrap()
    })
}

fn inconsistent(numbers: &[BigUint]) {
    assert_eq!(reason(&file(numbers)), Err(Reason::KEY_INCONSISTENT));
}

fn small(number: u8) -> BigUint {
    BigUint::from(number)
}

#[test]
fn a_key_with_one_number_altered_is_refused() {
    let mut refused = BTreeMap::<(&str, &str), usize>::new();
    for key in keys() {
        let right = key.numbers.clone();
        assert_eq!(reason(&file(&right)), Ok(()));
        for (index, number) in right.iter().enumerate() {
            let others = right.iter().enumerate().filter(|(other, _)| *other != index).map(|(_, other)| other.clone());
            let altered = [
                small(0),
                small(1),
                small(2),
                number - 1_u8,
                number + 1_u8,
                number - 2_u8,
                number + 2_u8,
                number * 2_u8,
                number >> 1,
                number >> 64,
                number << 64,
                number + (small(1) << 64),
                number + (small(1) << (number.bits() - 1)),
            ];
            for altered in altered.into_iter().chain(others) {
                let mut numbers = right.clone();
                numbers[index] = altered;
                let reason = reason(&file(&numbers)).expect_err(NAMES[index]);
                *refused.entry((NAMES[index], reason.as_str())).or_default() += 1;
            }
        }
    }
    let refused: Vec<_> = refused.into_iter().map(|((name, reason), count)| (name, reason, count)).collect();
    assert_eq!(
        refused,
        [
            ("1/q", "KEY_INCONSISTENT", 60),
            ("d", "KEY_INCONSISTENT", 60),
            ("dp", "KEY_INCONSISTENT", 60),
            ("dq", "KEY_INCONSISTENT", 60),
            ("e", "KEY_EXPONENT", 54),
            ("e", "KEY_INCONSISTENT", 6),
            ("n", "KEY_INCONSISTENT", 26),
            ("n", "KEY_TOO_SMALL", 34),
            ("p", "KEY_INCONSISTENT", 60),
            ("q", "KEY_INCONSISTENT", 60),
        ]
    );
}

#[test]
fn a_key_with_two_numbers_exchanged_is_refused() {
    let mut refused = 0;
    for key in keys() {
        let right = key.numbers.clone();
        for (one, name) in NAMES.iter().enumerate() {
            for (other, other_name) in NAMES.iter().enumerate().take(one) {
                let mut numbers = right.clone();
                numbers.swap(one, other);
                assert!(reason(&file(&numbers)).is_err(), "{name} and {other_name}");
                refused += 1;
            }
        }
        // Everything about the primes exchanged, but not the coefficient.
        let [n, e, d, p, q, dp, dq, coefficient] = right;
        inconsistent(&[n, e, d, q, p, dq, dp, coefficient]);
    }
    assert_eq!(refused, 3 * 28);
}

#[test]
fn a_key_means_the_same_in_the_other_ways_to_write_it() {
    let mut same = [0, 0, 0];
    for key in keys() {
        let expected = Base64::encode_string(&key.signature(b"message"));
        let mut signs = |way: usize, numbers: [BigUint; 8]| {
            let signature = read(&file(&numbers)).unwrap().sign(b"message", &Random::new(&[9; BYTES]).unwrap());
            assert_eq!(signature.as_deref(), Ok(expected.as_str()));
            same[way] += 1;
        };
        let ([p, q], e) = (key.primes(), &key.numbers[1]);
        // The primes in the other order, and what follows from it.
        signs(0, numbers(q.clone(), p.clone(), e.clone()));
        // The private exponent less than the least common multiple of p-1 and q-1, and beyond it.
        let [of_p, of_q] = [p - 1_u8, q - 1_u8];
        let (mut divisor, mut rest) = (of_p.clone(), of_q.clone());
        while rest != small(0) {
            (divisor, rest) = (rest.clone(), divisor % rest);
        }
        let multiple = of_p * of_q / divisor;
        let least = e.modinv(&multiple).unwrap();
        for private in [&least + multiple, least] {
            let mut numbers = key.numbers.clone();
            numbers[2] = private;
            signs(1, numbers);
        }
        // A coefficient of the same remainder, where the prime's bytes have room for it.
        let mut larger = key.numbers.clone();
        larger[7] = &larger[7] + p;
        if larger[7].to_bytes_be().len() <= p.to_bytes_be().len() {
            signs(2, larger);
        }
    }
    assert_eq!(same, [3, 6, 1]);
}

#[test]
fn what_are_no_two_primes_is_refused() {
    for key in keys() {
        let [n, e, d, p, q, dp, dq, coefficient] = key.numbers.clone();
        let [zero, one] = [small(0), small(1)];
        for (p, q, dp, dq, coefficient) in [
            (&one, &n, &zero, &(&d % (&n - 1_u8)), &one),
            (&n, &one, &(&d % (&n - 1_u8)), &zero, &one),
            (&zero, &n, &d, &d, &one),
            (&n, &zero, &d, &d, &one),
            (&zero, &zero, &zero, &zero, &zero),
            (&one, &one, &one, &one, &one),
            (&p, &p, &dp, &dp, &coefficient),
            (&q, &q, &dq, &dq, &coefficient),
            (&(&p * 2_u8), &(&q >> 1), &dp, &dq, &coefficient),
            (&(&p >> 1), &(&q * 2_u8), &dp, &dq, &coefficient),
        ] {
            inconsistent(&[n.clone(), e.clone(), d.clone(), p.clone(), q.clone(), dp.clone(), dq.clone(), coefficient.clone()]);
        }
        // A square, of which all the rest is right.
        let square = &p * &p;
        inconsistent(&[square, e.clone(), d.clone(), p.clone(), p.clone(), dp.clone(), dp, coefficient]);
        // An even modulus.
        inconsistent(&[&n - 1_u8, e, d, small(2), n >> 1, one.clone(), dq, one]);
    }
}

#[test]
fn primes_longer_than_the_modulus_are_an_error_before_any_computing() {
    let [n, e, d, p, q, dp, dq, coefficient] = keys()[0].numbers.clone();
    // Two of them are as long as a file may be.
    let long = (small(1) << (8 * 32_000)) + 1_u8;
    for [p, q] in [[&long, &q], [&p, &long], [&long, &long]] {
        let [p, q] = [p.clone(), q.clone()];
        inconsistent(&[n.clone(), e.clone(), d.clone(), p, q, dp.clone(), dq.clone(), coefficient.clone()]);
    }
    let longer = (small(1) << (8 << 20)) + 1_u8;
    assert_eq!(reason(&file(&[n, e, d, longer, q, dp, dq, coefficient])), Err(Reason::KEY_MALFORMED));
}

#[test]
fn a_key_of_composite_primes_whose_numbers_fit_signs_nothing() {
    let key = wycheproof().swap_remove(0);
    let ([p, q], e) = (key.primes(), &key.numbers[1]);
    let (mut read_well, mut refused) = (0, 0);
    for composite in [p + 2_u8, p - 4_u8] {
        assert_ne!(small(2).modpow(&(&composite - 1_u8), &composite), small(1), "a prime");
        for [p, q] in [[&composite, q], [q, &composite]] {
            let key = read(&file(&numbers(p.clone(), q.clone(), e.clone()))).unwrap();
            read_well += 1;
            for message in 0..5_u8 {
                let error = key.sign(&[message], &Random::new(&[9; BYTES]).unwrap()).unwrap_err();
                assert_eq!((error.code, error.reason), (Code::KEY_INVALID, Some(Reason::KEY_INCONSISTENT)));
                refused += 1;
            }
        }
    }
    assert_eq!((read_well, refused), (4, 20));
}

#[test]
fn a_file_with_other_numbers_than_the_nine_is_refused() {
    let key = &keys()[0];
    let right: Vec<Vec<u8>> = key.numbers.iter().map(integer).collect();
    let with_version = |version: u8, numbers: &[Vec<u8>]| sequence(&[&[0x02, 1, version], numbers.concat().as_slice()].concat());
    assert_eq!(reason(&with_version(0, &right)), Ok(()));
    let other_prime = sequence(&[integer(&small(3)), integer(&small(1)), integer(&small(1))].concat());
    let several_primes = [right.as_slice(), &[sequence(&other_prime)]].concat();
    let mut cases = vec![
        ("version 1 with more primes", with_version(1, &several_primes)),
        ("version 0 with more primes", with_version(0, &several_primes)),
        ("version 1 without more", with_version(1, &right)),
        ("version 2", with_version(2, &right)),
        ("one number more", with_version(0, &[right.as_slice(), &[integer(&small(1))]].concat())),
        ("something after it", [with_version(0, &right), vec![0]].concat()),
    ];
    for (index, name) in NAMES.into_iter().enumerate() {
        let with = |bytes: &[u8]| {
            let mut numbers = right.clone();
            numbers[index] = element(0x02, bytes);
            with_version(0, &numbers)
        };
        let content = key.numbers[index].to_bytes_be();
        let mut negative = content.clone();
        negative[0] |= 0x80;
        let mut left_out = right.clone();
        left_out.remove(index);
        cases.push((name, with(&negative)));
        cases.push((name, with(&[&[0, 0], content.as_slice()].concat())));
        cases.push((name, with(&[])));
        cases.push((name, with_version(0, &left_out)));
    }
    for (name, file) in &cases {
        assert_eq!(reason(file), Err(Reason::KEY_MALFORMED), "{name}");
    }
    assert_eq!(cases.len(), 6 + 8 * 4);
}

#[test]
fn no_byte_of_a_file_can_be_altered() {
    let mut source = seeded(5);
    let mut refused = BTreeMap::<&str, usize>::new();
    let right = file(&keys()[0].numbers);
    for _ in 0..1000 {
        let mut altered = right.clone();
        let random = usize::try_from(source.next_u32()).unwrap();
        altered[random % right.len()] ^= 1 << (random >> 29);
        *refused.entry(reason(&altered).unwrap_err().as_str()).or_default() += 1;
    }
    for length in (0..right.len()).step_by(8) {
        *refused.entry(reason(&right[..length]).unwrap_err().as_str()).or_default() += 1;
    }
    let refused: Vec<_> = refused.into_iter().collect();
    assert_eq!(refused, [("KEY_EMPTY", 1), ("KEY_INCONSISTENT", 968), ("KEY_MALFORMED", 31), ("KEY_TRUNCATED", 149)]);
}
