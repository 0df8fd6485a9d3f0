//! The files of the npm package that are made from the crate's own declarations: the tables that the JavaScript side needs, and the
//! types of entities, parameters, operations and error codes. Refuses nothing: a declaration without documentation fails a test.

mod tables;
mod typescript;

pub use tables::tables_js;
pub use typescript::index_d_ts;
