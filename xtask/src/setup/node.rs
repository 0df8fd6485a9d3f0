//! Node.js and npm. They are not ours to install: when one is missing or too old, the command ends and says how to get it.

use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::process;

/// The oldest Node.js that the tools and the tests run on: from here on `node --test` has an option for how many files run at once.
const OLDEST: (u32, u32) = (20, 10);

pub fn check() -> Result<()> {
    let oldest = format!("{}.{}", OLDEST.0, OLDEST.1);
    for program in ["node", "npm"] {
        if !process::exists(program) {
            bail!("{program} is missing: apt-get install nodejs npm, or see https://nodejs.org (version {oldest} or newer)");
        }
    }
    let mut command = Command::new("node");
    command.arg("--version");
    let version = process::stdout(command, "node --version")?;
    let version = version.trim();
    let found = major_and_minor(version).with_context(|| format!("node --version says {version}, which is no version"))?;
    if found < OLDEST {
        bail!("Node.js {oldest} or newer is needed, and this is {version}: see https://nodejs.org");
    }
    Ok(())
}

fn major_and_minor(version: &str) -> Option<(u32, u32)> {
    let mut numbers = version.strip_prefix('v')?.split('.').map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}

#[cfg(test)]
mod tests {
    use super::major_and_minor;

    #[test]
    fn the_version_is_read_from_what_node_prints() {
        assert_eq!(major_and_minor("v20.20.2"), Some((20, 20)));
        assert_eq!(major_and_minor("v26.0.0-nightly"), Some((26, 0)));
        assert_eq!(major_and_minor("20.1.0"), None);
        assert_eq!(major_and_minor("v20"), None);
    }
}
