//! An amount of money. No float ever holds one.

/// An amount in fen (分), one hundredth of a yuan. `threshold: Fen(10000)` is 100 yuan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fen(pub i64);
