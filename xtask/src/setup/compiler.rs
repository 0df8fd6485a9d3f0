//! The wasm target and the components of the compiler in use. Never touches another toolchain than that one.

use std::fs;
use std::process::Command;

use anyhow::{Result, bail};

use crate::process::{self, Echo};
use crate::report::Voice;
use crate::workspace::{self, Compiler, WASM_TARGET, WasmStd};

const DEBIAN: &str = "\
on Debian, without rustup:
  apt-get install rustc-web cargo-web rust-web-src lld-22
  RUSTC=/usr/bin/rustc /usr/bin/cargo xtask build";

/// Finds the standard library for wasm, and has rustup install it where it is missing.
pub fn wasm_target(compiler: &Compiler, voice: Voice) -> Result<WasmStd> {
    if is_installed(compiler) {
        return Ok(WasmStd::Installed);
    }
    // rustup knows nothing of a compiler that the caller chose by hand.
    let chosen = std::env::var_os("RUSTC");
    let mut reason = match &chosen {
        Some(rustc) => format!("RUSTC names {}, which has no target {WASM_TARGET}", rustc.to_string_lossy()),
        None => format!("the Rust compiler has no target {WASM_TARGET}, and rustup is missing"),
    };
    if chosen.is_none() && process::exists("rustup") {
        let mut command = Command::new("rustup");
        command.args(["target", "add", WASM_TARGET]);
        let ran = voice.task(&format!("adding the target {WASM_TARGET}"), || process::capture(command, Echo::Off))?;
        if ran.code == Some(0) && is_installed(compiler) {
            return Ok(WasmStd::Installed);
        }
        let last = ran.output.trim_end().lines().last().unwrap_or_default();
        reason = format!("rustup could not add the target {WASM_TARGET} ({last})");
    }
    if compiler.library_source().join("library/std").is_dir() {
        return Ok(WasmStd::FromSource);
    }
    bail!("{reason}\n\nwith rustup (https://rustup.rs):\n  rustup target add {WASM_TARGET}\n{DEBIAN}");
}

/// rustfmt and clippy, which a minimal rustup toolchain lacks.
pub fn components(voice: Voice) -> Result<()> {
    for (subcommand, component, on_debian) in [("fmt", "rustfmt", "rustfmt-web"), ("clippy", "clippy", "rust-web-clippy")] {
        let mut check = Command::new(workspace::cargo());
        check.args([subcommand, "--version"]);
        if process::capture(check, Echo::Off)?.code == Some(0) {
            continue;
        }
        if !process::exists("rustup") {
            bail!("cargo {subcommand} is missing: on Debian, apt-get install {on_debian}");
        }
        let mut add = Command::new("rustup");
        add.args(["component", "add", component]);
        voice.task(&format!("adding the component {component}"), || {
            process::quiet(add, &format!("rustup component add {component}"))
        })?;
    }
    Ok(())
}

fn is_installed(compiler: &Compiler) -> bool {
    fs::read_dir(&compiler.wasm_library).is_ok_and(|mut files| files.next().is_some())
}
