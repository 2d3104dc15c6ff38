//! What was found of each text → what is said of the keys whose texts are not as they were written.
//!
//! A template prints a key for every recommendation or for none, so each key is reported once, and those that a template
//! leaves out altogether are reported together.

use std::collections::BTreeMap;
use std::ops::Range;

use super::alike::most_alike;
use super::follow::Parting;
use super::lost_text::{PRINT_ALL, words_beside};
use super::marks::TextKind;
use super::pieces::source;
use super::place_of_word::{at_word, phrase, word};
use super::written::{Words, WrittenText};
use crate::council::{Council, PaperWords};
use crate::diagnostic::{Code, Diagnostic, Place, count};
use crate::model::{Passage, RecommendationNumber, Spot};
use crate::template::Paper;

/// Whether so much of a text is said that it is this text, and not another that begins like it. A figure is like any other.
fn is_known(parting: Parting, written: &str) -> bool {
    let is_most = parting.written * 4 >= written.len().max(1) * 3;
    parting.written >= ENOUGH || (is_most && written.trim().len() > FIGURE)
}

/// How many bytes a figure has.
const FIGURE: usize = 2;

/// How many bytes of a text are enough to know it by.
const ENOUGH: usize = 20;

/// The file of the texts that are in no review.
const COUNCIL: &str = "council.toml";

/// The keys of a paper.
pub(super) struct KeyAccounts<'p> {
    paper: &'p Paper<'p>,
    council: &'p Council,
    words: &'p PaperWords,
    said: &'p str,
    /// Where the texts are that are said.
    found: &'p [Result<Range<usize>, Parting>],
    /// Gives the place of a passage in the review's files.
    find: &'p dyn Fn(&Passage) -> Option<Place>,
    keys: Vec<KeyAccount<'p>>,
}

/// The texts of one key.
struct KeyAccount<'p> {
    key: &'p str,
    /// How many there are.
    texts: usize,
    /// Those that are not as they were written, with where they part from what is said.
    lost: Vec<(&'p WrittenText<'p>, Parting)>,
}

impl KeyAccount<'_> {
    fn is_left_out(&self) -> bool {
        self.lost.len() == self.texts
    }

    /// The recommendation that its first text which is not as it was written is about.
    fn about(&self) -> Option<&RecommendationNumber> {
        let (text, _) = self.lost.first()?;
        text.spot.as_ref().and_then(Spot::recommendation)
    }
}

impl<'p> KeyAccounts<'p> {
    /// No keys yet.
    pub fn new(
        paper: &'p Paper<'p>,
        council: &'p Council,
        said: &'p str,
        found: &'p [Result<Range<usize>, Parting>],
        find: &'p dyn Fn(&Passage) -> Option<Place>,
    ) -> Self {
        Self {
            paper,
            council,
            words: super::written::words_of(paper, council),
            said,
            found,
            find,
            keys: Vec::new(),
        }
    }

    /// Adds a text, with where it parts from what is said, if it does. One that may be left out must be whole if there is
    /// some of it.
    pub fn add(&mut self, text: &'p WrittenText<'p>, parting: Option<Parting>) {
        let is_missing = |parting: &Parting| !is_known(*parting, source(text.text));
        if self.words.leaves_out(text.key) && parting.as_ref().is_none_or(is_missing) {
            return;
        }
        let known = self.keys.iter().position(|account| account.key == text.key);
        let place = known.unwrap_or_else(|| {
            self.keys.push(KeyAccount {
                key: text.key,
                texts: 0,
                lost: Vec::new(),
            });
            self.keys.len() - 1
        });
        if let Some(account) = self.keys.get_mut(place) {
            account.texts += 1;
            account.lost.extend(parting.map(|parting| (text, parting)));
        }
    }

    /// What is wrong.
    pub fn report(self) -> Vec<Diagnostic> {
        let wrong = self.keys.iter().filter(|account| !account.lost.is_empty());
        let (missing, changed): (Vec<_>, Vec<_>) =
            wrong.partition(|account| self.changed(account).is_none());
        let (left_out, in_part): (Vec<_>, Vec<_>) = missing
            .into_iter()
            .partition(|account| account.is_left_out());
        // Where a recommendation is left out, so are all its texts.
        let mut by_recommendation: BTreeMap<_, Vec<&KeyAccount<'p>>> = BTreeMap::new();
        for account in in_part {
            let about = account.about();
            by_recommendation.entry(about).or_default().push(account);
        }
        let in_part = by_recommendation.into_values().map(|keys| (keys, false));
        let mut found = Vec::new();
        for (keys, are_left_out) in std::iter::once((left_out, true)).chain(in_part) {
            match keys.as_slice() {
                [] => {}
                [one] => found.extend(self.of_key(one)),
                [first, ..] => found.extend(self.of_keys(first, &keys, are_left_out)),
            }
        }
        found.extend(
            changed
                .into_iter()
                .filter_map(|account| self.of_key(account)),
        );
        found
    }

    /// Several keys that are not printed, at all or for one recommendation.
    fn of_keys(
        &self,
        first: &KeyAccount<'_>,
        all: &[&KeyAccount<'_>],
        are_left_out: bool,
    ) -> Option<Diagnostic> {
        let (text, _) = first.lost.first()?;
        let names: Vec<&str> = all.iter().map(|account| account.key).collect();
        let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
        let about = first.about().filter(|_| !are_left_out);
        let message = format!(
            "{} does not say what is written in {}{}",
            self.page(),
            quoted.join(", "),
            about.map_or_else(String::new, |about| format!(" of {}", about.called()))
        );
        let passage = text.spot.clone().map(Passage::from);
        let diagnostic = self.diagnostic(message, passage);
        Some(match are_left_out {
            true => self.offer(diagnostic, &names),
            false => diagnostic,
        })
    }

    /// Where the first text of a key that is not as it was written is changed; none if it is not said at all.
    fn changed(&self, account: &KeyAccount<'_>) -> Option<Parting> {
        let (WrittenText { text, .. }, parting) = account.lost.first()?;
        let written = source(*text);
        if is_known(*parting, written) {
            return Some(*parting);
        }
        match text {
            // A few words are like those of a heading or a chart.
            Words::Line(_) => None,
            Words::Long(_) => most_alike(written, TextKind::Long, self.said, self.found),
        }
    }

    /// A key, at its first text that is not as it was written.
    fn of_key(&self, account: &KeyAccount<'_>) -> Option<Diagnostic> {
        let (
            WrittenText {
                spot, key, text, ..
            },
            parting,
        ) = account.lost.first()?;
        let written = source(*text);
        let changed = self.changed(account);
        let is_found = changed.is_some();
        let parting = at_word(changed.unwrap_or(*parting), written, self.said);
        let (page, instead) = (self.page(), phrase(self.said, parting.said));
        let message = match (is_found, word(written, parting.written)) {
            (false, _) => format!("{page} does not say what is written in `{key}`"),
            (true, "") => format!("{page} says more than is written in `{key}`: “{instead}”"),
            (true, lost) => format!("{page} says “{instead}” where “{lost}” is written in `{key}`"),
        };
        let message = match account.lost.len() - 1 {
            0 => message,
            others => format!(
                "{message}; {} of the key {} not as written either",
                count(others, "more text"),
                if others == 1 { "is" } else { "are" }
            ),
        };
        let passage = spot.clone().map(|spot| match text {
            Words::Long(text) => {
                let start = match is_found {
                    true => parting.written,
                    false => written.len() - written.trim_start().len(),
                };
                spot.within(text, start..start + word(written, start).len())
            }
            Words::Line(_) => Passage::from(spot),
        });
        if let (Words::Long(_), Some(beside)) = (text, words_beside(written, self.said)) {
            let advice = format!(
                "“{beside}” stands in the same paragraph; put it into one of its own, or into a heading or a cell"
            );
            return Some(self.advised(message, passage, &advice));
        }
        Some(match is_found {
            true => self.diagnostic(message, passage),
            // Where its words are on the page, it is not left out, whatever else has them.
            false if self.said.contains(&phrase(written, 0)) => self.diagnostic(message, passage),
            false => self.offer(self.diagnostic(message, passage), &[key]),
        })
    }

    fn page(&self) -> String {
        format!("{}.html", self.paper.path(self.council))
    }

    fn diagnostic(&self, message: String, passage: Option<Passage>) -> Diagnostic {
        self.advised(message, passage, PRINT_ALL)
    }

    fn advised(&self, message: String, passage: Option<Passage>, advice: &str) -> Diagnostic {
        let diagnostic = Diagnostic::error(Code::WordsNotAsWritten, message);
        let place = passage.and_then(|passage| (self.find)(&passage));
        let diagnostic = match place {
            Some(place) => diagnostic.at(place),
            None => diagnostic.in_file(COUNCIL),
        };
        let template = self.paper.template();
        diagnostic.help(format!(
            "the page is made by the template {template}: {advice}"
        ))
    }

    /// Offers to leave keys out that are not printed at all.
    fn offer(&self, diagnostic: Diagnostic, keys: &[&str]) -> Diagnostic {
        // The line takes the place of one that is there already.
        let known = self.words.leaves_out.iter().map(|key| key.name());
        let all: Vec<String> = known
            .chain(keys.iter().copied())
            .map(|key| format!("\"{key}\""))
            .collect();
        diagnostic
            .help(format!(
                "if your council leaves it out of these papers, say so in {COUNCIL}, below the title of the paper: leaves_out = [{}]",
                all.join(", ")
            ))
    }
}
