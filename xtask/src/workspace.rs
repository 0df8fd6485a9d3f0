//! Where things are: the root, the target folder, the version, and which cargo and compiler are in use.
//! Holds no path of its own: cargo says where the workspace is.

use std::ffi::OsString;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::process;
use crate::report::line;

/// The crate that becomes wasm, and the npm package of the same name.
pub const PACKAGE: &str = "wechatpay-coupon";
/// The same name as rustc writes it in file names.
pub const LIBRARY: &str = "wechatpay_coupon";
pub const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// sha2 hashes faster with simd128, in a smaller wasm; every runtime has had it since 2023 at the latest (Safari 16.4).
/// crypto-bigint computes with limbs of 64 bits on wasm, whose product takes a call. With 32 bits it is twice as fast and smaller.
/// aes has its rounds in a loop instead of written out, which is smaller and no slower here. sha2 does not: 1.4 kB less when compressed would
/// cost a seventh of the time that a response of 3.6 kB takes beside RSA, and a third with 100 kB.
const WASM_FLAGS: [&str; 5] = ["-Ctarget-feature=+simd128", "--cfg", "cpubits=\"32\"", "--cfg", "aes_backend_soft=\"compact\""];

/// Where the standard library for wasm comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum WasmStd {
    /// With the compiler, as rustup installs it.
    Installed,
    /// Built by cargo from its source, as on Debian, which ships the source only.
    FromSource,
}

pub struct Workspace {
    pub root: PathBuf,
    pub target: PathBuf,
    /// All members have the same.
    pub version: String,
    pub compiler: Compiler,
    pub wasm_std: WasmStd,
    /// Whether missing programs of the system are installed: `--install`.
    pub install: bool,
}

/// The compiler that cargo will use.
pub struct Compiler {
    pub sysroot: PathBuf,
    /// Where its standard library for wasm is, or would be.
    pub wasm_library: PathBuf,
}

impl Workspace {
    pub fn find() -> Result<Self> {
        let member = std::env::var_os("CARGO_MANIFEST_DIR").context("start this program as `cargo xtask`")?;
        let root = Path::new(&member).parent().context("xtask has no parent folder")?;
        let mut command = Command::new(cargo());
        command.args(["metadata", "--format-version=1", "--no-deps", "--locked"]);
        command.current_dir(root);
        let metadata: Value = serde_json::from_str(&process::stdout(command, "cargo metadata")?)?;
        let target = metadata["target_directory"].as_str().context("cargo metadata names no target directory")?;

        Ok(Self {
            root: root.to_owned(),
            target: PathBuf::from(target),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            compiler: Compiler::find(root)?,
            wasm_std: WasmStd::Installed,
            install: false,
        })
    }

    /// Waits for another `cargo xtask` to end. The lock ends with the file that is returned.
    pub fn lock(&self) -> Result<File> {
        fs::create_dir_all(&self.target)?;
        let file = File::create(self.target.join("xtask.lock"))?;
        if file.try_lock().is_err() {
            line("waiting for another cargo xtask to end …");
            file.lock()?;
        }
        Ok(file)
    }

    /// A command that runs in the root.
    pub fn command(&self, program: impl Into<OsString>) -> Command {
        let mut command = Command::new(program.into());
        command.current_dir(&self.root);
        if self.install {
            command.env("WECHATPAY_COUPON_INSTALL", "1");
        }
        command
    }

    /// A script of the repository.
    pub fn node(&self, script: &str) -> Command {
        let mut command = self.command("node");
        command.arg(script).env("CARGO_TARGET_DIR", &self.target);
        command
    }

    pub fn cargo(&self, subcommand: &str) -> Command {
        let mut command = self.command(cargo());
        command.arg(subcommand).arg("--locked");
        command
    }

    /// `cargo <subcommand>` for the crate itself, on wasm, with more flags for rustc.
    pub fn wasm_cargo(&self, subcommand: &str, flags: Vec<String>) -> Command {
        let mut command = self.cargo(subcommand);
        command.args(["--target", WASM_TARGET, "--package", PACKAGE]);
        // The strongest of the ways to set flags, so that RUSTFLAGS of the caller's cannot take ours away.
        let flags: Vec<String> = WASM_FLAGS.iter().map(|flag| (*flag).to_owned()).chain(flags).collect();
        command.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\x1f"));
        if self.wasm_std == WasmStd::FromSource {
            // `-Z` needs a nightly compiler or this variable.
            command.arg("-Zbuild-std=std,panic_abort").env("RUSTC_BOOTSTRAP", "1");
        }
        command
    }

    /// A program of an npm package.
    pub fn npm_bin(&self, name: &str) -> Command {
        let folder = self.root.join("node_modules/.bin");
        self.command(folder.join(if cfg!(windows) { format!("{name}.cmd") } else { name.to_owned() }))
    }

    pub fn npm(&self, subcommand: &str) -> Command {
        let mut command = self.command(if cfg!(windows) { "npm.cmd" } else { "npm" });
        command.arg(subcommand).arg("--loglevel=error");
        command
    }

    /// The version that `Cargo.lock` gives a package.
    pub fn locked_version(&self, package: &str) -> Result<String> {
        let lock = fs::read_to_string(self.root.join("Cargo.lock")).context("cannot read Cargo.lock")?;
        let mut lines = lock.lines().skip_while(|line| *line != format!("name = \"{package}\""));
        match lines.nth(1).and_then(|line| line.strip_prefix("version = \"")?.strip_suffix('"')) {
            Some(version) => Ok(version.to_owned()),
            None => bail!("Cargo.lock has no package {package}"),
        }
    }
}

impl Compiler {
    fn find(root: &Path) -> Result<Self> {
        let mut command = Command::new(rustc());
        command.args(["--print", "sysroot", "--print", "target-libdir", "--target", WASM_TARGET]);
        command.current_dir(root);
        let paths = process::stdout(command, "rustc --print sysroot")?;
        let mut paths = paths.lines().map(PathBuf::from);
        match (paths.next(), paths.next()) {
            (Some(sysroot), Some(wasm_library)) => Ok(Self { sysroot, wasm_library }),
            _ => bail!("rustc does not say where its libraries are"),
        }
    }

    /// Where the source of its standard library is, or would be.
    pub fn library_source(&self) -> PathBuf {
        self.sysroot.join("lib/rustlib/src/rust")
    }
}

/// The cargo that runs us.
pub fn cargo() -> OsString {
    std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

pub fn rustc() -> OsString {
    std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into())
}

pub fn cargo_home() -> Option<PathBuf> {
    match std::env::var_os("CARGO_HOME") {
        Some(folder) => Some(PathBuf::from(folder)),
        None => Some(std::env::home_dir()?.join(".cargo")),
    }
}

#[cfg(test)]
mod tests {
    use super::{Compiler, PathBuf, WasmStd, Workspace};

    #[test]
    fn what_we_start_may_install_packages_of_the_system_only_when_asked() {
        let compiler = Compiler { sysroot: PathBuf::new(), wasm_library: PathBuf::new() };
        let (root, target, version) = (PathBuf::new(), PathBuf::new(), String::new());
        let mut workspace = Workspace { root, target, version, compiler, wasm_std: WasmStd::Installed, install: false };
        let asked =
            |workspace: &Workspace| workspace.command("node").get_envs().any(|(name, _)| name == "WECHATPAY_COUPON_INSTALL");
        assert!(!asked(&workspace));
        workspace.install = true;
        assert!(asked(&workspace));
    }
}
