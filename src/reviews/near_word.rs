//! Words that are none of the council's → the one that was probably meant, and the words that follow it.
//!
//! It is only ever offered. It must not know whether the words are grades or answers.

use crate::diagnostic::nearest;

/// One of the council's words, and what was typed after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NearWord<'l, 't> {
    /// The council's word.
    pub(super) label: &'l str,
    /// The sign and the words after it, as they were typed: " (on target)". None where there is nothing more.
    pub(super) more: Option<&'t str>,
}

impl<'l, 't> NearWord<'l, 't> {
    /// The word that was meant: "Completed" for "Complete", "Green" for "Gren (on target)".
    pub(super) fn of(typed: &'t str, labels: &'l [String]) -> Option<Self> {
        let typed = typed.trim();
        if let Some(label) = near(typed, labels) {
            return Some(NearWord { label, more: None });
        }
        let mut cuts = typed.match_indices(BREAKS);
        let of_beginning = cuts.find_map(|(at, _)| {
            let (first, _) = typed.split_at_checked(at)?;
            let (first, more) = (first.trim_end(), typed.get(first.trim_end().len()..)?);
            let says_more = more.contains(char::is_alphanumeric);
            let label = near(first, labels).filter(|_| says_more)?;
            let more = Some(more);
            Some(NearWord { label, more })
        });
        of_beginning.or_else(|| {
            let label = of_first_word(typed, labels)?;
            Some(NearWord { label, more: None })
        })
    }

    /// The words after it without their sign and brackets: "on target".
    pub(super) fn more_words(self) -> Option<&'t str> {
        let more = self.more?.trim();
        let bare = match more.strip_prefix('(') {
            Some(inside) => inside.trim_end_matches(')'),
            None => more,
        };
        Some(bare.trim_start_matches(|sign: char| BREAKS.contains(&sign) || sign == ' '))
    }
}

/// Signs after which more is said.
const BREAKS: [char; 8] = [':', ';', ',', '.', '(', '–', '—', '-'];

/// The label that is spelt almost so. “Partially achieved” is not a misspelling of “Fully achieved”.
fn near<'l>(typed: &str, labels: &'l [String]) -> Option<&'l str> {
    let typed = plain(typed);
    let first = typed.chars().next()?;
    let plains = labels.iter().map(|label| (plain(label), label));
    let plains: Vec<(String, &String)> = plains.filter(|(own, _)| own.starts_with(first)).collect();
    let own = plains.iter().map(|(own, _)| own.as_str());
    let meant = nearest(&typed, own)?;
    let mut same = plains.iter().filter(|(own, _)| own == meant);
    same.next().map(|(_, label)| label.as_str())
}

/// The only label that begins with the same word: "Green (on target)" for "Green – going well". "Not" says too little.
fn of_first_word<'l>(typed: &str, labels: &'l [String]) -> Option<&'l str> {
    const SHORTEST: usize = 4;
    const SAYS_TOO_LITTLE: [&str; 6] = [
        "fully",
        "partially",
        "partly",
        "mostly",
        "largely",
        "nearly",
    ];
    let first_word = |text: &str| plain(text).split(' ').next().map(str::to_owned);
    let word = first_word(typed).filter(|word| word.chars().count() >= SHORTEST)?;
    if SAYS_TOO_LITTLE.contains(&word.as_str()) {
        return None;
    }
    let mut same = labels
        .iter()
        .filter(|label| first_word(label).as_ref() == Some(&word));
    let label = same.next().filter(|_| same.next().is_none());
    label.map(String::as_str)
}

/// The words and numbers in small letters, with a space between them.
fn plain(text: &str) -> String {
    let small = text.to_lowercase();
    let words = small.split(|letter: char| !letter.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::NearWord;

    #[test]
    fn the_councils_word_is_found_and_what_follows_is_kept() {
        let labels = [
            "Completed",
            "Green: on track",
            "Amber",
            "Partially agreed",
            "Not agreed",
        ];
        let labels = labels.map(str::to_owned);
        for (typed, label, more) in [
            ("Complete", Some("Completed"), None),
            ("COMPLETE", Some("Completed"), None),
            (
                "Complete (signed off by the Head)",
                Some("Completed"),
                Some("signed off by the Head"),
            ),
            (
                "Complete – July 2025, see minutes",
                Some("Completed"),
                Some("July 2025, see minutes"),
            ),
            ("Partially Agree", Some("Partially agreed"), None),
            ("Green (on target)", Some("Green: on track"), None),
            ("Green", Some("Green: on track"), None),
            (
                "Ambre: two of three done",
                Some("Amber"),
                Some("two of three done"),
            ),
            ("Partially achieved in the end", None, None),
            ("Not applicable at all", None, None),
            ("Blue", None, None),
        ] {
            let found = NearWord::of(typed, &labels);
            assert_eq!(found.map(|found| found.label), label, "{typed}");
            assert_eq!(found.and_then(NearWord::more_words), more, "{typed}");
        }
    }
}
