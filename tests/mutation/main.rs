//! Genuine answers, altered in twelve ways, natively: none is accepted unless what is signed and what it means are what they were, and
//! no alteration makes anything panic. Everything is seeded; how many are refused with which code is exact.
#![cfg(not(target_family = "wasm"))]

mod alter;
mod answers;
#[path = "../reliability/mod.rs"]
mod reliability;
#[path = "../seeded/mod.rs"]
mod seeded;

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::thread;

use alter::WAYS;
use answers::{Both, same};
use seeded::{below, seeded};
use wechatpay_coupon::error::Code;

const SEED: u8 = 5;
/// How many of them the exact counts are about: those of every run.
const COUNTED: usize = 100_000;

/// How often each way ended in what.
type Ends = BTreeMap<(&'static str, &'static str), usize>;

const ACCEPTED: &str = "accepted";

#[derive(Default)]
struct Tally {
    refused: usize,
    /// What changed nothing that is signed or that matters.
    unaltered: usize,
    ends: Ends,
}

impl Tally {
    /// Alters an answer until that changes something that matters, and has it refused.
    fn run(&mut self, both: &Both, index: usize) {
        let mut source = seeded(SEED);
        source.set_stream(index.try_into().unwrap());
        let genuine = &both.answers[below(&mut source, both.answers.len())];
        let (way, alter) = WAYS[index % WAYS.len()];
        loop {
            let mut sent = genuine.sent.clone();
            alter(&mut source, &mut sent, both);
            if below(&mut source, 16) == 0 {
                let (_, other) = WAYS[below(&mut source, WAYS.len())];
                other(&mut source, &mut sent, both);
            }
            if sent == genuine.sent {
                continue;
            }
            let verdict = catch_unwind(AssertUnwindSafe(|| both.accept(genuine, &sent)));
            let what = || {
                let body = String::from_utf8_lossy(&sent.body);
                format!("seed {SEED}, {index}: {way} of {}: {} {:?} {body}", genuine.what, sent.status, sent.headers)
            };
            let code = verdict.unwrap_or_else(|_| panic!("{}", what()));
            let end = code.map_or(ACCEPTED, Code::as_str);
            assert_eq!(end == ACCEPTED, genuine.accepted && same(&genuine.sent, &sent), "{end}: {}", what());
            if index < COUNTED {
                *self.ends.entry((way, end)).or_default() += 1;
            }
            if end != ACCEPTED {
                self.refused += 1;
                return;
            }
            self.unaltered += 1;
        }
    }

    fn add(mut self, other: Self) -> Self {
        other.ends.into_iter().for_each(|(end, count)| *self.ends.entry(end).or_default() += count);
        Self { refused: self.refused + other.refused, unaltered: self.unaltered + other.unaltered, ends: self.ends }
    }
}

#[test]
fn no_altered_answer_is_accepted_and_none_panics() {
    let part = reliability::begin(5, "native");
    let both = Both::new();
    for genuine in &both.answers {
        assert_eq!(both.accept(genuine, &genuine.sent).is_none(), genuine.accepted, "{}", genuine.what);
    }
    let (count, threads) = (part.count, thread::available_parallelism().map_or(1, usize::from));
    let share = move |first: usize| {
        let (both, mut tally) = (Both::new(), Tally::default());
        (first..count).step_by(threads).for_each(|index| tally.run(&both, index));
        tally
    };
    let shares: Vec<_> = (0..threads).map(|first| thread::spawn(move || share(first))).collect();
    let tallies = shares.into_iter().map(|share| share.join().unwrap_or_else(|panic| resume_unwind(panic)));
    let Tally { refused, unaltered, ends } = tallies.fold(Tally::default(), Tally::add);
    assert!(unaltered > 0);
    assert_eq!(told(&ends), ENDS);
    let result = format!("0 accepted, 0 panics; {unaltered} more that alter nothing that matters accepted");
    part.passed(refused, &result);
}

/// One line a way: how often it ended in what.
fn told(ends: &Ends) -> String {
    let line = |(way, _): &(&str, _)| {
        let of_it = ends.iter().filter(|((given, _), _)| given == way).map(|((_, end), count)| format!(" {end} {count}"));
        format!("{way}:{}\n", of_it.collect::<String>())
    };
    WAYS.iter().map(line).collect()
}

/// What [`told`] says of the first 100,000.
const ENDS: &str = "\
a bit: ANSWER_MISMATCH 3 API_ERROR 1 ENTITY_INVALID 3 HEADER_INVALID 1048 HEADER_MISSING 29 SERIAL_UNKNOWN 523 SIGNATURE_MALFORMED 150 SIGNATURE_MISMATCH 6365 SIGNATURE_PROBE 1 TIMESTAMP_OUT_OF_WINDOW 211
cut: ANSWER_MISMATCH 6 API_ERROR 2 ENTITY_INVALID 6 HEADER_INVALID 126 HEADER_MISSING 57 SERIAL_UNKNOWN 689 SIGNATURE_MALFORMED 3410 SIGNATURE_MISMATCH 3404 SIGNATURE_PROBE 4 TIMESTAMP_OUT_OF_WINDOW 630
longer: ANSWER_MISMATCH 1 ENTITY_INVALID 5 HEADER_INVALID 1355 HEADER_MISSING 29 SERIAL_UNKNOWN 486 SIGNATURE_MALFORMED 3161 SIGNATURE_MISMATCH 3286 SIGNATURE_PROBE 5 TIMESTAMP_OUT_OF_WINDOW 6
base64: ANSWER_MISMATCH 4 API_ERROR 2 ENTITY_INVALID 2 HEADER_INVALID 1771 HEADER_MISSING 51 SERIAL_UNKNOWN 32 SIGNATURE_MALFORMED 5721 SIGNATURE_MISMATCH 300 SIGNATURE_PROBE 447 TIMESTAMP_OUT_OF_WINDOW 4
header: ANSWER_MISMATCH 246 API_ERROR 275 ENTITY_INVALID 230 HEADER_INVALID 4486 HEADER_MISSING 2922 SERIAL_UNKNOWN 18 SIGNATURE_MALFORMED 29 SIGNATURE_MISMATCH 122 SIGNATURE_PROBE 2 TIMESTAMP_OUT_OF_WINDOW 3 accepted 2671
timestamp: ANSWER_MISMATCH 3 API_ERROR 1 ENTITY_INVALID 4 HEADER_INVALID 6112 HEADER_MISSING 124 SERIAL_UNKNOWN 3 SIGNATURE_MALFORMED 13 SIGNATURE_MISMATCH 1416 SIGNATURE_PROBE 1 TIMESTAMP_OUT_OF_WINDOW 656
nonce: ANSWER_MISMATCH 4 ENTITY_INVALID 8 HEADER_INVALID 4838 HEADER_MISSING 1394 SERIAL_UNKNOWN 9 SIGNATURE_MALFORMED 25 SIGNATURE_MISMATCH 2053 SIGNATURE_PROBE 2
serial: ANSWER_MISMATCH 3 ENTITY_INVALID 3 HEADER_INVALID 598 HEADER_MISSING 13 SERIAL_UNKNOWN 4945 SIGNATURE_MALFORMED 19 SIGNATURE_MISMATCH 2743 SIGNATURE_PROBE 1 TIMESTAMP_OUT_OF_WINDOW 8
of another: ANSWER_MISMATCH 684 API_ERROR 179 ENTITY_INVALID 836 HEADER_INVALID 108 HEADER_MISSING 16 SERIAL_UNKNOWN 44 SIGNATURE_MALFORMED 67 SIGNATURE_MISMATCH 6384 SIGNATURE_PROBE 7 TIMESTAMP_OUT_OF_WINDOW 8 accepted 1
spaces: ANSWER_MISMATCH 1 API_ERROR 1 ENTITY_INVALID 3 HEADER_INVALID 102 HEADER_MISSING 27 SERIAL_UNKNOWN 53 SIGNATURE_MALFORMED 60 SIGNATURE_MISMATCH 8074 TIMESTAMP_OUT_OF_WINDOW 12
letters: ANSWER_MISMATCH 4 API_ERROR 3 ENTITY_INVALID 5 HEADER_INVALID 79 HEADER_MISSING 24 SERIAL_UNKNOWN 32 SIGNATURE_MALFORMED 64 SIGNATURE_MISMATCH 8111 SIGNATURE_PROBE 2 TIMESTAMP_OUT_OF_WINDOW 9
status: ANSWER_MISMATCH 6043 API_ERROR 1429 ENTITY_INVALID 310 HEADER_INVALID 108 HEADER_MISSING 28 SERIAL_UNKNOWN 30 SIGNATURE_MALFORMED 98 SIGNATURE_MISMATCH 276 SIGNATURE_PROBE 2 TIMESTAMP_OUT_OF_WINDOW 9 accepted 1557
";
