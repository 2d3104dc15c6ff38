//! What a paper says of itself below its title, in the council's own words.

use serde::Serialize;

use crate::council::PaperWords;

/// The committee that a paper goes to, the paper's date, and when the committee considered it. Each is none if the council
/// has no label for it, or if there is nothing to say.
#[derive(Serialize)]
pub(super) struct DetailsView {
    committee: Option<String>,
    date: Option<String>,
    considered: Option<String>,
}

impl DetailsView {
    /// The values in the words of the labels `committee`, `paper_date` and `considered`.
    pub fn new(words: &PaperWords, committee: &str, date: &str, considered: Option<&str>) -> Self {
        Self {
            committee: worded(words, "committee", committee),
            date: worded(words, "paper_date", date),
            considered: considered.and_then(|date| worded(words, "considered", date)),
        }
    }
}

/// A value in the words of a label: "Considered: …" has the place of the value in it, and any other label has it at its
/// end.
fn worded(words: &PaperWords, label: &str, value: &str) -> Option<String> {
    let label = words.labels.get(label)?.as_str();
    Some(match label.split_once('…') {
        Some((before, after)) => format!("{before}{value}{after}"),
        None => format!("{label} {value}"),
    })
}
