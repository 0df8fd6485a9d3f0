//! The C++ compiler that builds libFuzzer. Installed from Debian's packages where that is possible (apt-get, as root). Without it there is an
//! error: what is not fuzzed must not look fuzzed.

use std::process::Command;

use anyhow::{Result, bail};

use crate::process;
use crate::report::Voice;

const UNATTENDED: [&str; 4] = ["-y", "-q", "-o", "DPkg::Lock::Timeout=300"];

pub fn compiler(voice: Voice) -> Result<()> {
    let is_there = || std::env::var_os("CXX").is_some() || process::exists("c++");
    if is_there() {
        return Ok(());
    }
    let mut id = Command::new("id");
    id.arg("-u");
    if !process::exists("apt-get") || process::stdout(id, "id -u")?.trim() != "0" {
        bail!("there is no C++ compiler on the PATH: install one (Debian: apt-get install g++)");
    }
    for parameters in [&["update"][..], &["install", "--no-install-recommends", "g++"]] {
        let mut command = Command::new("apt-get");
        command.args(UNATTENDED).args(parameters).env("DEBIAN_FRONTEND", "noninteractive");
        let what = format!("apt-get {}", parameters.join(" "));
        voice.task(&what, || process::quiet(command, &what))?;
    }
    if !is_there() {
        bail!("the Debian package g++ brought no c++");
    }
    Ok(())
}
