//! Node.js and npm. They are not ours to install: when one is missing or too old, the command ends and says how to get it.

use anyhow::{Result, bail};

use crate::process::{self, Echo};
use crate::workspace::Workspace;

/// The oldest Node.js that the tools and the tests run on is that of `engines` in `package.json`.
const IS_NEW_ENOUGH: &str = "const { engines } = require('./package.json');
const [found, oldest] = [process.version, engines.node].map((text) => text.match(/\\d+/g).map(Number));
if (found[0] < oldest[0] || (found[0] === oldest[0] && found[1] < oldest[1])) throw `Node.js ${engines.node} is needed, and this is ${process.version}`";

pub fn check(workspace: &Workspace) -> Result<()> {
    for program in ["node", "npm"] {
        if !process::exists(program) {
            bail!("{program} is missing: apt-get install nodejs npm, or see https://nodejs.org");
        }
    }
    let mut command = workspace.command("node");
    command.args(["--eval", IS_NEW_ENOUGH]);
    let ran = process::capture(command, Echo::Off)?;
    if ran.code != Some(0) {
        bail!("{}\nsee https://nodejs.org", ran.output.trim());
    }
    Ok(())
}
