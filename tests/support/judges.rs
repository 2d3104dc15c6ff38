//! Judges that are not ours: pdftotext, qpdf, veraPDF.
//!
//! Where one is missing its test says so and is skipped; in CI missing is failing.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output};

/// Runs a tool over files; None when it is not installed, which has then been said.
pub fn run(tool: &str, arguments: &[&str], files: &[&Path]) -> Option<Output> {
    let run = Command::new(tool).args(arguments).args(files).output();
    run.map_err(|_| skip(tool)).ok()
}

/// Runs the project's own veraPDF driver. It ends with 2 when it cannot run: no Java, or no engine to be had.
pub fn verapdf(files: &[&Path]) -> Option<Output> {
    let driver = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tools/verapdf/verapdf");
    let driver = driver.to_str().expect("the project's path is UTF-8");
    let ready = run("bash", &[driver, "--fetch"], &[])?;
    if !ready.status.success() {
        skip(&format!(
            "veraPDF ({})",
            String::from_utf8_lossy(&ready.stderr).trim()
        ));
        return None;
    }
    run("bash", &[driver], files)
}

/// Says that a tool is missing, past the test runner, which would keep it to itself.
fn skip(tool: &str) {
    assert!(
        std::env::var_os("CI").is_none(),
        "{tool} is missing, and CI must not skip its test"
    );
    let _ = writeln!(
        std::io::stderr(),
        "\nSKIPPED, though it matters: {tool} is missing, so nothing was judged by it\n"
    );
}
