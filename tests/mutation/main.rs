//! Genuine responses, altered in twelve ways, natively: none is accepted unless what is signed and what it means are what they were, and
//! no alteration makes anything panic. Everything is seeded.
#![cfg(not(target_family = "wasm"))]

mod alter;
#[path = "../api/mod.rs"]
mod api;
#[path = "../reliability/mod.rs"]
mod reliability;
mod responses;
#[path = "../seeded/mod.rs"]
mod seeded;

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::thread;

use alter::WAYS;
use responses::{Both, same};
use seeded::{below, seeded};
use wechatpay_coupon::error::Code;

const SEED: u8 = 5;
/// In what each way ended.
type Ends = BTreeSet<(&'static str, &'static str)>;

const ACCEPTED: &str = "accepted";

#[derive(Default)]
struct Tally {
    rejected: usize,
    /// What changed nothing that is signed or that matters.
    unaltered: usize,
    ends: Ends,
}

impl Tally {
    /// Alters a response until that changes something that matters, and counts that it is an error.
    fn run(&mut self, both: &Both, index: usize) {
        let mut source = seeded(SEED);
        source.set_stream(index.try_into().unwrap());
        let genuine = &both.responses[below(&mut source, both.responses.len())];
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
            let result = catch_unwind(AssertUnwindSafe(|| both.accept(genuine, &sent)));
            let what = || {
                let body = String::from_utf8_lossy(&sent.body);
                format!("seed {SEED}, {index}: {way} of {}: {} {:?} {body}", genuine.what, sent.status, sent.headers)
            };
            let code = result.unwrap_or_else(|_| panic!("{}", what()));
            let end = code.map_or(ACCEPTED, Code::as_str);
            assert_eq!(end == ACCEPTED, genuine.accepted && same(&genuine.sent, &sent), "{end}: {}", what());
            self.ends.insert((way, end));
            if end != ACCEPTED {
                self.rejected += 1;
                return;
            }
            self.unaltered += 1;
        }
    }

    fn add(mut self, other: Self) -> Self {
        self.ends.extend(other.ends);
        Self { rejected: self.rejected + other.rejected, unaltered: self.unaltered + other.unaltered, ends: self.ends }
    }
}

#[test]
fn no_altered_response_is_accepted_and_none_panics() {
    let part = reliability::begin(5, "native");
    let both = Both::new();
    for genuine in &both.responses {
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
    let Tally { rejected, unaltered, ends } = tallies.fold(Tally::default(), Tally::add);
    assert!(unaltered > 0);
    // Each of them reaches more than one check.
    for (way, _) in WAYS {
        let ended = ends.iter().filter(|(given, _)| given == way).count();
        assert!(ended >= 6, "{way} ended in {ended} ways");
    }
    let result = format!("0 accepted, 0 panics; {unaltered} more that alter nothing that matters accepted");
    part.passed(rejected, &result);
}
