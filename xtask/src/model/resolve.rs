//! Puts together what the files share: types and rows of several files, fields that are like one of `fields.json`, what a field inherits of
//! its operation or type, the tables of errors. A name that two files have is an error.

use std::cell::RefCell;
use std::collections::BTreeSet;

use super::entries::Entries;
use super::files::{FieldEntry, OperationEntry, RequestEntry, ResolveEntry, SideEntry, TypeEntry};
use super::problem::{At, Problems};
use super::read::Files;
use super::resolved::{Field, Group, Model, ObjectType, Operation, OperationSide, Parameter, Resolve, ResolveBy};
use super::words::{Date, Edition, Place, Side};

/// The table of rows that every operation has.
const COMMON: &str = "common";

pub fn resolve(files: Files, problems: &mut Problems) -> Model {
    let mut shared = Shared { fields: Entries::default(), tables: Entries::default(), used: RefCell::default() };
    for (name, entry) in files.fields.fields {
        problems.demand(entry.like.is_none(), &At::file("fields.json").at("fields").at(&name), || {
            "is like another shared field".to_owned()
        });
        shared.fields.push(name, entry);
    }
    let (mut error_rows, mut rules, mut types, mut enums, mut groups) = Default::default();
    for (path, file) in files.errors {
        let at = At::file(&path);
        file.tables.into_iter().for_each(|(name, rows)| add(&mut shared.tables, name, rows, &at.at("tables"), problems));
        for (name, row) in file.rows {
            let at = at.at("rows");
            add(&mut error_rows, name.clone(), (at.at(&name), row), &at, problems);
        }
    }
    for (path, file) in files.rules {
        let at = At::file(&path).at("rules");
        for (name, rule) in file.rules {
            add(&mut rules, name.clone(), (at.at(&name), rule), &at, problems);
        }
    }
    let mut take_types = |path: &str, more: Entries<TypeEntry>, more_enums, problems: &mut Problems| {
        let at = At::file(path);
        for (name, entry) in more {
            let resolved = shared.object_type(&at.at("types").at(&name), entry, problems);
            add(&mut types, name, resolved, &at.at("types"), problems);
        }
        for (name, entry) in Entries::into_iter(more_enums) {
            add(&mut enums, name.clone(), (at.at("enums").at(&name), entry), &at.at("enums"), problems);
        }
    };
    for (path, file) in files.types {
        take_types(&path, file.types, file.enums, problems);
    }
    for (path, file) in files.resources {
        take_types(&path, file.types, file.enums, problems);
        let name = group_name(&path);
        let mut operations = Entries::default();
        for (method, entry) in file.operations {
            let at = At::file(&path).at("operations").at(&method);
            let operation = shared.operation(at, format!("{name}.{method}"), entry, problems);
            operations.push(method, operation);
        }
        add(&mut groups, name, Group { zh: file.zh, en: file.en, operations }, &At::file(&path), problems);
    }
    for name in shared.fields.names() {
        let used = shared.used.borrow().contains(name);
        problems.demand(used, &At::file("fields.json").at("fields").at(name), || "nothing is like it".to_owned());
    }
    let (notifications, sources) = (files.notifications, files.sources);
    Model {
        groups,
        types,
        enums,
        patterns: files.patterns.patterns,
        rules,
        error_rows,
        sub_codes: files.sub_codes.sub_codes,
        notifications: notifications.kinds,
        reply: notifications.reply,
        not_modelled: notifications.not_modelled,
        machines: files.states.machines,
        pages: sources.pages,
        sources: sources.sources,
        facts: files.facts.facts,
    }
}

/// `resources/busifavor/stocks.json` is about `busifavor.stocks`.
fn group_name(path: &str) -> String {
    path.trim_start_matches("resources/").trim_end_matches(".json").replace('/', ".")
}

fn add<T>(entries: &mut Entries<T>, name: String, value: T, at: &At, problems: &mut Problems) {
    if entries.contains(&name) {
        problems.add(&at.at(&name), "another file has this name too");
    } else {
        entries.push(name, value);
    }
}

/// What the parts of a model are made with.
struct Shared {
    fields: Entries<FieldEntry>,
    tables: Entries<Vec<String>>,
    /// Fields that others are like.
    used: RefCell<BTreeSet<String>>,
}

/// What fields have from the type or the operation that they belong to.
struct Inherited<'i> {
    editions: &'i [Edition],
    since: &'i Option<Date>,
    src: &'i [String],
}

impl Shared {
    fn object_type(&self, at: &At, entry: TypeEntry, problems: &mut Problems) -> ObjectType {
        let inherited = Inherited { editions: &entry.editions, since: &entry.since, src: &entry.src };
        let fields = self.fields(&at.at("fields"), entry.fields, &inherited, problems);
        ObjectType {
            at: at.clone(),
            zh: entry.zh,
            en: entry.en,
            editions: entry.editions,
            since: entry.since,
            src: entry.src,
            note: entry.note,
            fields,
            in_requests: false,
            in_responses: false,
        }
    }

    fn operation(&self, at: At, name: String, entry: OperationEntry, problems: &mut Problems) -> Operation {
        let sides: Vec<OperationSide> = entry
            .sides
            .into_iter()
            .filter_map(|(side, entry)| self.side(at.at("sides").at(&side), &side, entry, problems))
            .collect();
        let mut src: Vec<String> = Vec::new();
        for name in sides.iter().flat_map(|side| &side.src) {
            if !src.contains(name) {
                src.push(name.clone());
            }
        }
        let inherited = Inherited { editions: &entry.editions, since: &entry.since, src: &src };
        let parameters = self.parameters(&at.at("request"), entry.request, &inherited, problems);
        let resolve = entry.resolve.map(|entry| self.resolve(&at.at("resolve"), entry, &inherited, problems));
        Operation {
            at,
            name,
            zh: entry.zh,
            en: entry.en,
            method: entry.method,
            params: entry.params,
            planned: entry.planned,
            editions: entry.editions,
            since: entry.since,
            sides,
            parameters,
            response: entry.response,
            echo: entry.echo,
            request_number: entry.request_number,
            repeat: entry.repeat,
            resolve,
            paging: entry.paging,
            preconditions: entry.preconditions,
            notes: entry.notes,
        }
    }

    fn side(&self, at: At, name: &str, entry: SideEntry, problems: &mut Problems) -> Option<OperationSide> {
        let side = match name {
            "partner" => Side::Partner,
            "brand" => Side::Brand,
            "merchant" => Side::Merchant,
            _ => {
                problems.add(&at, "is no side: partner, brand, merchant");
                return None;
            }
        };
        let mut errors = self.tables.get(COMMON).cloned().unwrap_or_default();
        for id in entry.errors {
            let rows = match id.strip_prefix('@') {
                Some(table) => self.tables.get(table).cloned().unwrap_or_else(|| {
                    problems.add(&at.at("errors"), format!("there is no table {table}"));
                    Vec::new()
                }),
                None => vec![id],
            };
            for row in rows {
                problems.demand(!errors.contains(&row), &at.at("errors"), || format!("{row} is there twice"));
                errors.push(row);
            }
        }
        let SideEntry { path, rate_limit, since, pages, src, .. } = entry;
        Some(OperationSide { at, side, path, rate_limit, since, pages, errors, src })
    }

    fn parameters(&self, at: &At, request: RequestEntry, inherited: &Inherited<'_>, problems: &mut Problems) -> Vec<Parameter> {
        let places = [
            ("path", Place::Path, request.path),
            ("query", Place::Query, request.query),
            ("body", Place::Body, request.body),
            ("form", Place::Form, request.form),
        ];
        let mut parameters: Vec<Parameter> = Vec::new();
        for (word, place, entries) in places {
            for (name, field) in self.fields(&at.at(word), entries, inherited, problems) {
                let known = parameters.iter().any(|parameter| parameter.name == name);
                problems.demand(!known, &field.at, || "is a parameter twice".to_owned());
                parameters.push(Parameter { name, place, field });
            }
        }
        parameters
    }

    fn resolve(&self, at: &At, entry: ResolveEntry, inherited: &Inherited<'_>, problems: &mut Problems) -> Resolve {
        let by = match entry.by.as_str() {
            "repeat" => ResolveBy::Repeat,
            "nothing" => ResolveBy::Nothing,
            query => ResolveBy::Query(query.to_owned()),
        };
        let more = self.fields(&at.at("more"), entry.more, inherited, problems);
        Resolve { by, how: entry.how, more, whole_page: entry.whole_page }
    }

    fn fields(&self, at: &At, entries: Entries<FieldEntry>, inherited: &Inherited<'_>, problems: &mut Problems) -> Entries<Field> {
        let mut fields = Entries::default();
        for (name, entry) in entries {
            if let Some(field) = self.field(at.at(&name), entry, inherited, problems) {
                fields.push(name, field);
            }
        }
        fields
    }

    fn field(&self, at: At, own: FieldEntry, inherited: &Inherited<'_>, problems: &mut Problems) -> Option<Field> {
        let base = match &own.like {
            None => FieldEntry::default(),
            Some(name) => {
                self.used.borrow_mut().insert(name.clone());
                self.fields.get(name).cloned().unwrap_or_else(|| {
                    problems.add(&at.at("like"), format!("fields.json has no {name}"));
                    FieldEntry::default()
                })
            }
        };
        macro_rules! field {
            ($($plain:ident)*; $($needed:ident)*; $($flag:ident)*) => {
                Field {
                    $($plain: own.$plain.or(base.$plain),)*
                    $($needed: match own.$needed.or(base.$needed) {
                        Some(value) => value,
                        None => {
                            problems.add(&at, concat!("lacks ", stringify!($needed)));
                            return None;
                        }
                    },)*
                    $($flag: own.$flag.or(base.$flag).unwrap_or(false),)*
                    rules: own.rules.or(base.rules).unwrap_or_default(),
                    editions: own.editions.or(base.editions).unwrap_or_else(|| inherited.editions.to_vec()),
                    sides: own.sides.or(base.sides).unwrap_or_default(),
                    since: own.since.or(base.since).or_else(|| inherited.since.clone()),
                    src: own.src.or(base.src).unwrap_or_else(|| inherited.src.to_vec()),
                    at,
                }
            };
        }
        Some(field! {
            request response pattern pattern_advice item_pattern min_chars max_chars min max min_items max_items
            item_max_chars item_min item_max unit default condition deprecated note;
            kind zh en;
            decides signed filled_in
        })
    }
}
