//! What a table of the API is made of: object types, fields, what a value has to keep to, words, patterns, rules. Data alone.

/// What the tables of many object types have in common: a schema names its parts of it by numbers, which take a tenth of the bytes that references
/// do, and a wasm has hundreds of fields.
#[derive(Debug)]
pub struct Book {
    /// All names, one after another.
    pub names: &'static str,
    /// What fields hold, but lists.
    pub kinds: &'static [Kind],
    /// What values have to keep to.
    pub limits: &'static [Limits],
}

/// A JSON object type.
#[derive(Debug)]
pub struct Schema {
    /// The official type name.
    #[cfg(not(target_family = "wasm"))]
    pub name: &'static str,
    /// The tables that its rows refer to.
    pub book: &'static Book,
    /// Its fields, in the official page's order.
    pub rows: &'static [Row],
    /// Whether there are rules between its fields.
    pub has_rules: bool,
}

/// A field, by numbers.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// Where its name begins among the names.
    name: u16,
    /// Which of the kinds it is, or with [`Row::LIST`] a list of them.
    kind: u16,
    /// Which of the limits it has.
    limits: u16,
    /// How long its name is.
    length: u8,
}

impl Row {
    const LIST: u16 = 1 << 15;

    /// A field with a name at this place and of this length, of this kind and with these limits.
    #[must_use]
    pub const fn one(name: u16, length: u8, kind: u16, limits: u16) -> Self {
        Self { name, kind, limits, length }
    }

    /// Whether it has this name.
    fn is_named(self, names: &[u8], name: &[u8]) -> bool {
        let begin = usize::from(self.name);
        usize::from(self.length) == name.len() && names.get(begin..begin.wrapping_add(name.len())) == Some(name)
    }

    /// The same of a list.
    #[must_use]
    pub const fn list(name: u16, length: u8, kind: u16, limits: u16) -> Self {
        Self { name, kind: kind | Self::LIST, limits, length }
    }
}

impl Schema {
    /// What nothing is known of.
    pub(crate) const UNKNOWN: &'static Self = {
        static UNKNOWN: Schema = Schema {
            #[cfg(not(target_family = "wasm"))]
            name: "",
            book: &Book { names: "", kinds: &[], limits: &[] },
            rows: &[],
            has_rules: false,
        };
        &UNKNOWN
    };

    /// The fields, in declared order.
    pub fn fields(&self) -> impl ExactSizeIterator<Item = Field> + use<> {
        let book = self.book;
        self.rows.iter().map(|row| book.field(*row))
    }

    /// The field at this place.
    #[must_use]
    pub fn field(&self, index: usize) -> Option<Field> {
        self.rows.get(index).map(|row| self.book.field(*row))
    }

    /// The place of the field of this name. It is looked for from `next` on, then before.
    #[must_use]
    pub fn find(&self, name: &str, next: usize) -> Option<usize> {
        let (before, ahead) = self.rows.split_at_checked(next)?;
        let names = self.book.names.as_bytes();
        let place = |rows: &[Row]| rows.iter().position(|row| row.is_named(names, name.as_bytes()));
        place(ahead).map(|index| index.wrapping_add(next)).or_else(|| place(before))
    }
}

impl Book {
    fn name(&self, row: Row) -> &'static str {
        let begin = usize::from(row.name);
        self.names.get(begin..begin.wrapping_add(usize::from(row.length))).unwrap_or_default()
    }

    fn field(&self, row: Row) -> Field {
        // A test checks that each number is that of an entry.
        let kind = self.kinds.get(usize::from(row.kind & !Row::LIST)).unwrap_or(&Kind::Text);
        Field {
            name: self.name(row),
            kind: if row.kind & Row::LIST == 0 { *kind } else { Kind::List(kind) },
            limits: self.limits.get(usize::from(row.limits)).unwrap_or(&Limits::OPTIONAL),
        }
    }
}

/// One field of an object.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The name on the wire.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Where it may be, and what its value has to keep to.
    pub limits: &'static Limits,
}

impl Field {
    /// Whether there is such a field here: `None` where it is none, or whether it has to be there.
    #[must_use]
    pub fn presence(&self, direction: Direction, side: Side) -> Presence {
        let limits = self.limits;
        match (limits.side, direction) {
            (Some(only), _) if only != side => Presence::Never,
            (_, Direction::Request) => limits.request,
            (_, Direction::Response) => limits.response,
        }
    }
}

/// Who sends what is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// We do: unknown names, `null`, and every breach of a limit or rule that is certain are errors.
    Request,
    /// WeChat Pay does, in a response or notification: only what decides can be an error, by its type or by not being there.
    Response,
}

/// Who calls: each side has paths of its own, and fields that only it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// A merchant (商户) or service provider (服务商).
    Merchant,
    /// A brand itself (品牌直连).
    Brand,
}

/// Whether a field has to be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It has to be (必填).
    Required,
    /// Only some sources require it: a response without it has a warning.
    Expected,
    /// It may be left out (选填).
    Optional,
    /// There is no such field.
    Never,
}

/// Whether a field of a response decides what became of a coupon: which coupon it is, in which state, under which request numbers, the ids
/// that the request is compared with. Only such a field can make a response unusable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decides {
    /// Whatever is wrong with it is a warning, and it is given as it came.
    Nothing,
    /// Where it is there, it has to be of its type. `null` is as if it were left out.
    WhenGiven,
    /// It has to be there, too.
    Always,
}

/// What a field holds.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Text.
    Text,
    /// A time, RFC 3339.
    Time,
    /// A whole number.
    Integer,
    /// An amount of money in fen.
    Fen,
    /// `true` or `false`.
    Bool,
    /// One of a list of words that WeChat Pay may extend.
    Enumeration(&'static Enumeration),
    /// An object.
    Object(&'static Schema),
    /// A list.
    List(&'static Kind),
}

/// A list of words that WeChat Pay may extend, in the official page's order.
#[derive(Debug)]
pub struct Enumeration {
    /// The words on the wire, with a blank between them.
    pub list: &'static str,
}

impl Enumeration {
    /// Each word.
    pub fn words(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.list.split(' ')
    }
}

/// Where a field may be, and what its value has to keep to. A breach is an error in a request and a warning in a response.
#[derive(Debug)]
pub struct Limits {
    /// Whether a request has it.
    pub request: Presence,
    /// Whether a response or notification has it.
    pub response: Presence,
    /// The side that alone has it; none when both have.
    pub side: Option<Side>,
    /// Whether it can make a response unusable.
    pub decides: Decides,
    /// Where a request carries it.
    pub place: Place,
    /// Shortest text, in characters; an empty one is an error of its own.
    pub min_chars: u16,
    /// Longest text, in characters (not bytes). [`u16::MAX`]: of any length.
    pub max_chars: u16,
    /// Smallest number. Zero unless declared: no documented number is negative.
    pub min: i32,
    /// Largest number.
    pub max: i64,
    /// Shortest list.
    pub min_items: u16,
    /// Longest list. [`u16::MAX`]: of any length.
    pub max_items: u16,
    /// What each item of a list has to keep to.
    pub items: Option<&'static Limits>,
    /// The documented pattern.
    pub pattern: Option<&'static Pattern>,
    /// A pattern that the page does not call a closed list: a breach is a warning.
    pub advice: Option<&'static Pattern>,
}

impl Limits {
    /// What may be left out, and has no limit but that of its kind.
    pub const OPTIONAL: Self = Self {
        request: Presence::Optional,
        response: Presence::Optional,
        side: None,
        decides: Decides::Nothing,
        place: Place::Body,
        min_chars: 0,
        max_chars: u16::MAX,
        min: 0,
        max: MAX_SAFE_INTEGER,
        min_items: 0,
        max_items: u16::MAX,
        items: None,
        pattern: None,
        advice: None,
    };

    /// The same of what has to be there.
    pub const REQUIRED: Self = Self { request: Presence::Required, response: Presence::Required, ..Self::OPTIONAL };

    /// The same of what has to be there as declared: a whole text, an item of a list that decides.
    pub const DECIDING: Self = Self { decides: Decides::Always, ..Self::REQUIRED };
}

/// The largest integer that a JavaScript number holds exactly, 2^53 - 1.
pub const MAX_SAFE_INTEGER: i64 = 9_007_199_254_740_991;

/// Where a request carries a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A segment of the path.
    Path,
    /// A parameter of the query.
    Query,
    /// A member of the JSON body.
    Body,
    /// A part of the form.
    Form,
}

/// A documented pattern of a text: how it begins, and what may come after that, how often.
#[derive(Debug)]
pub struct Pattern {
    /// As a regular expression, for people.
    pub text: &'static str,
    /// How the text begins.
    pub first: &'static str,
    /// The ASCII characters that may come after that: the bit of each is its code.
    pub characters: u128,
    /// How many of them, at least.
    pub min: usize,
    /// And at most.
    pub max: usize,
}

impl Pattern {
    /// Whether a text matches.
    #[must_use]
    pub fn holds(&self, text: &str) -> bool {
        let may_come = |byte: u8| self.characters.checked_shr(u32::from(byte)).is_some_and(|bits| bits & 1 == 1);
        let rest = text.strip_prefix(self.first);
        rest.is_some_and(|rest| (self.min..=self.max).contains(&rest.len()) && rest.bytes().all(may_come))
    }
}

/// What has to hold between fields.
#[derive(Debug)]
pub struct Rule {
    /// Its id in the model.
    pub id: &'static str,
    /// What a request gets that breaks it.
    pub request: Breach,
    /// What a response gets that breaks it.
    pub response: Breach,
}

/// What comes of a broken rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breach {
    /// Nothing.
    Nothing,
    /// A warning.
    Warning,
    /// An error.
    Error,
}

impl Rule {
    /// A request that breaks it is an error.
    #[must_use]
    pub const fn error(id: &'static str) -> Self {
        Self { id, request: Breach::Error, response: Breach::Warning }
    }

    /// Whatever breaks it has a warning.
    #[must_use]
    pub const fn warning(id: &'static str) -> Self {
        Self { id, request: Breach::Warning, response: Breach::Warning }
    }

    /// It is about responses alone.
    #[must_use]
    pub const fn of_responses(id: &'static str) -> Self {
        Self { id, request: Breach::Nothing, response: Breach::Warning }
    }

    /// A response that breaks it is unusable; it is about responses alone.
    #[must_use]
    pub const fn response_error(id: &'static str) -> Self {
        Self { id, request: Breach::Nothing, response: Breach::Error }
    }
}
