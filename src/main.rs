//! The program `scrutineer`: arguments in, exit code out.

use std::process::ExitCode;

fn main() -> ExitCode {
    scrutineer::cli::run()
}
