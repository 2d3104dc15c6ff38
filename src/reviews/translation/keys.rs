//! What is known of the keys of a file that is translated: which are no words, and which name one of a list.
//!
//! Nobody but the council knows what the keys of its own kinds of paper mean, so there all texts are words, and lists are in
//! the order of the first file.

/// What is known of the keys of a file.
pub struct KeyMeanings {
    /// The keys that say which one of a list is meant.
    pub names: &'static [&'static str],
    /// The keys that both papers take from the first file.
    pub of_first: &'static [&'static str],
    /// The keys whose words are dates: another language has other words for them, and the same day.
    pub dates: &'static [&'static str],
    /// What the paths of lines begin with that are compared with nothing.
    pub apart: Option<&'static str>,
}

/// The keys that both papers take from the first file.
pub const OF_FIRST: [&str; 5] = ["language", "proposed", "agreed", "response", "rule"];

/// Of a review, an update or a decision.
pub const USUAL: KeyMeanings = KeyMeanings {
    names: &[".number", ".recommendation"],
    of_first: &OF_FIRST,
    dates: &[
        "date",
        "considered",
        "action_plan_agreed",
        "anticipated_date",
        "revised_date",
        "signed_off",
        "next_update",
        "report_sent",
        "response_date",
        "publication",
        "effective_from",
    ],
    apart: Some(super::glossary::PATH),
};

/// Of a paper of a kind of the council's own.
pub const OWN: KeyMeanings = KeyMeanings {
    names: &[],
    of_first: &[],
    dates: &["date"],
    apart: None,
};

impl KeyMeanings {
    /// Whether a path names one of a list.
    pub fn is_name(&self, path: &str) -> bool {
        self.named(path).is_some()
    }

    /// Whether what is below a path is compared with the first file.
    pub fn is_compared(&self, path: &str) -> bool {
        self.apart.is_none_or(|apart| !path.starts_with(apart))
    }

    /// The path of the table that a path names, if it does.
    pub fn named<'p>(&self, path: &'p str) -> Option<&'p str> {
        self.names.iter().find_map(|name| path.strip_suffix(name))
    }
}
