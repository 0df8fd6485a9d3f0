// Generated from model/ by cargo xtask generate. Do not edit.
//! The API as data, and typed views of it.

pub mod notifications;
pub mod operations;
pub mod patterns;
pub mod rules;
pub mod tables;
pub mod views;
