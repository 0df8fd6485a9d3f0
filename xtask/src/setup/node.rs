//! Node.js and npm. They are not ours to install: when one is missing or too old, the command ends and says how to get it.

use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::process;

/// The oldest Node.js that the tools and the tests run on.
const OLDEST: u32 = 20;

pub fn check() -> Result<()> {
    for program in ["node", "npm"] {
        if !process::exists(program) {
            bail!("{program} is missing: apt-get install nodejs npm, or see https://nodejs.org (version {OLDEST} or newer)");
        }
    }
    let mut command = Command::new("node");
    command.arg("--version");
    let version = process::stdout(command, "node --version")?;
    let version = version.trim();
    let major = major(version).with_context(|| format!("node --version says {version}, which is no version"))?;
    if major < OLDEST {
        bail!("Node.js {OLDEST} or newer is needed, and this is {version}: see https://nodejs.org");
    }
    Ok(())
}

fn major(version: &str) -> Option<u32> {
    version.strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::major;

    #[test]
    fn the_major_version_is_read_from_what_node_prints() {
        assert_eq!(major("v20.20.2"), Some(20));
        assert_eq!(major("v26.0.0-nightly"), Some(26));
        assert_eq!(major("20"), None);
    }
}
