//! Judges that are not ours: pdftotext, qpdf, veraPDF, tombi, and a browser.
//!
//! If one is missing, its test says so and is skipped. In CI it fails instead.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output};

use super::files::top;

/// Runs a tool over files. None if it is not installed, which is then reported.
pub fn run(tool: &str, arguments: &[&str], files: &[&Path]) -> Option<Output> {
    let run = Command::new(tool).args(arguments).args(files).output();
    run.map_err(|_| skip(tool)).ok()
}

/// Whether a tool is there. If not, that is reported.
pub fn is_installed(tool: &str) -> bool {
    run(tool, &["--version"], &[]).is_some()
}

/// Judges PDFs by PDF/UA-1 and PDF/A-2a with the project's own driver of veraPDF.
pub fn verapdf(files: &[&Path]) -> Option<Output> {
    driver("veraPDF", "tests/tools/verapdf/verapdf", files)
}

/// Judges TOML files by the schemas they name.
pub fn tombi(files: &[&Path]) -> Option<Output> {
    driver("tombi", "tests/tools/tombi/tombi", files)
}

/// Fills in a form in a browser, by keyboard alone. The steps are a file, and what the form saves comes into the folder.
pub fn fill_form(form: &Path, steps: &Path, folder: &Path) -> Option<Output> {
    let driver = ready("the browser", "tests/tools/web/web")?;
    run("bash", &[&driver, "--form"], &[form, steps, folder])
}

/// Judges data by a JSON Schema.
pub fn data(schema: &Path, data: &Path) -> Option<Output> {
    let driver = ready("the validator of data", "tests/tools/web/web")?;
    run("bash", &[&driver, "--schema"], &[schema, data])
}

/// Reads the open data in a folder with parsers of calendars, feeds and tables.
pub fn parsers(folder: &Path) -> Option<Output> {
    let driver = ready("the parsers of open data", "tests/tools/web/web")?;
    run("bash", &[&driver, "--parsers"], &[folder])
}

/// Runs a driver of the project's own. Its exit code is 2 if something that it needs is missing.
fn driver(tool: &str, driver: &str, files: &[&Path]) -> Option<Output> {
    let driver = ready(tool, driver)?;
    run("bash", &[&driver], files)
}

/// The path of a driver, once everything that it needs is there.
fn ready(tool: &str, driver: &str) -> Option<String> {
    let driver = top().join(driver);
    let driver = driver.to_str().expect("the project's path is UTF-8");
    let ready = run("bash", &[driver, "--fetch"], &[])?;
    if !ready.status.success() {
        let why = String::from_utf8_lossy(&ready.stderr);
        skip(&format!("{tool} ({})", why.trim()));
        return None;
    }
    Some(driver.to_owned())
}

/// Reports that a tool is missing. Goes around the test runner, which would hide the message.
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
