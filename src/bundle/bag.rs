//! The names and the texts that make files a bag (RFC 8493).

use std::collections::BTreeMap;

/// The one folder in the zip file.
pub(super) const TOP: &str = "scrutiny-bundle";
/// The folder of what is kept.
pub(super) const DATA: &str = "data/";
/// What says that it is a bag.
pub(super) const DECLARATION: &str = "bagit.txt";
/// What the declaration says.
pub(super) const DECLARED: &str = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
/// The sums of what is kept.
pub(super) const MANIFEST: &str = "manifest-sha256.txt";
/// The sums of the other files.
pub(super) const TAG_MANIFEST: &str = "tagmanifest-sha256.txt";
/// What a person or a program wants to know before looking further.
pub(super) const INFO: &str = "bag-info.txt";
/// What is where, for a person.
pub(super) const README: &str = "README.txt";

/// For whoever opens the bundle one day.
pub(super) const READ_ME: &str = "\
The scrutiny reviews of a council: what was written, and the papers that were made of it.

data/reviews    the reviews and meetings, as they were written (TOML)
data/templates  the council's words, and the look and layout of its papers
data/papers     the papers as they were published (HTML and PDF), and the same as open data (JSON, CSV)

The papers need no program but a browser: open data/papers/index.html.

To find out whether everything is as it was, type in this folder: sha256sum --check manifest-sha256.txt
Or, with the program that made it: scrutineer bundle --check bundle.zip
";

/// What a program wants to know: how much there is.
pub(super) fn info(bytes: u64, files: usize) -> String {
    let version = env!("CARGO_PKG_VERSION");
    format!(
        "Bag-Software-Agent: scrutineer {version}\nExternal-Description: Scrutiny reviews, the papers made of them, and open data\nPayload-Oxum: {bytes}.{files}\n"
    )
}

/// The text of a manifest: a line for each file with its sum.
pub(super) fn manifest(sums: &BTreeMap<String, String>) -> String {
    let lines = sums.iter();
    lines
        .map(|(path, sum)| format!("{sum}  {}\n", written(path)))
        .collect()
}

/// The files of a manifest with their sums; none where a line is not one of a manifest.
pub(super) fn read_manifest(text: &str) -> Option<BTreeMap<String, String>> {
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    let read = lines.map(|line| {
        let (sum, path) = line.split_once(char::is_whitespace)?;
        let is_sum = sum.len() == 64 && sum.chars().all(|digit| digit.is_ascii_hexdigit());
        let path = path.trim_start().trim_start_matches('*');
        is_sum.then(|| (read_path(path), sum.to_ascii_lowercase()))
    });
    read.collect()
}

/// A path as it is written in a manifest, in which a line is a file.
fn written(path: &str) -> String {
    let path = path.replace('%', "%25");
    path.replace('\n', "%0A").replace('\r', "%0D")
}

fn read_path(path: &str) -> String {
    let path = path.replace("%0A", "\n").replace("%0D", "\r");
    path.replace("%25", "%")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manifest_is_read_as_it_was_written() {
        let sum = "0f".repeat(32);
        let names = [
            "data/plan.html",
            "data/a b.html",
            "data/100%.html",
            "data/%0A.html",
        ];
        let all: BTreeMap<String, String> = names
            .iter()
            .map(|name| ((*name).to_owned(), sum.clone()))
            .collect();
        assert_eq!(read_manifest(&manifest(&all)), Some(all));
        assert_eq!(read_manifest("nonsense"), None);
        assert_eq!(read_manifest("0f0f  data/plan.html"), None);
    }
}
