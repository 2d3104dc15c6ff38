//! The council's words for the executive's answers, and what people type for them.

use super::answer_limit::{BREAKS, is_condition, limit};
use super::response_fault::{AnswerLimit, ResponsesFault};
use super::{ResponseFault, ResponseMeaning, TextLine};

/// One of the answers that the executive gives, as the council words it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResponseDefinition {
    /// What it is called: "Partially accepted".
    pub label: TextLine,
    /// What people also type for it.
    pub other_spellings: Vec<TextLine>,
    /// What it means.
    pub meaning: ResponseMeaning,
}

/// The answers that a council's executive gives; none where the council records no answers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Responses {
    definitions: Vec<ResponseDefinition>,
    /// What people type, reduced to letters and digits, with what it means.
    spellings: Vec<(String, ResponseMeaning)>,
}

/// An answer, in the words in which it was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response {
    /// The words.
    pub typed: TextLine,
    /// What they mean.
    pub meaning: ResponseMeaning,
    /// Whether more was typed than the answer alone: "Rejected: it costs too much".
    pub says_more: bool,
}

impl Responses {
    /// These answers, of which no spelling means two things.
    pub fn new(definitions: Vec<ResponseDefinition>) -> Result<Self, ResponsesFault> {
        let mut spellings: Vec<(String, ResponseMeaning)> = Vec::new();
        for (at, definition) in definitions.iter().enumerate() {
            let meaning = definition.meaning;
            for spelling in definition.other_spellings.iter().chain([&definition.label]) {
                let plain = plain(spelling.as_str());
                match spellings.iter().find(|(other, _)| *other == plain) {
                    Some((_, other)) if *other != meaning => {
                        let spelling = spelling.to_string();
                        return Err(ResponsesFault { spelling, at });
                    }
                    Some(_) => {}
                    None => spellings.push((plain, meaning)),
                }
            }
        }
        Ok(Responses {
            definitions,
            spellings,
        })
    }

    /// Whether the council records no answers.
    pub fn is_empty(&self) -> bool {
        self.definitions.is_empty()
    }

    /// What the council says of each, in its order.
    pub fn definitions(&self) -> &[ResponseDefinition] {
        &self.definitions
    }

    /// An answer in the words of other answers, which mean the same in the same order. One that says more than the answer
    /// alone stays as it was typed.
    pub fn reworded(&self, response: &Response, others: &Self) -> Response {
        let plain = plain(response.typed.as_str());
        let mut own = self.definitions.iter().zip(&others.definitions);
        let found = own.find(|(own, _)| {
            let mut spellings = own.other_spellings.iter().chain([&own.label]);
            spellings.any(|spelling| self::plain(spelling.as_str()) == plain)
        });
        match found {
            Some((_, other)) => Response {
                typed: other.label.clone(),
                ..response.clone()
            },
            None => response.clone(),
        }
    }

    /// What they are called, in the council's order.
    pub fn labels(&self) -> Vec<String> {
        let definitions = self.definitions.iter();
        definitions.map(|one| one.label.to_string()).collect()
    }

    /// The answer that was typed: a label or another spelling, alone or with more words after it.
    pub fn read(&self, typed: TextLine) -> Result<Response, ResponseFault> {
        let words = typed.as_str();
        if let Some(meaning) = self.meaning(words) {
            return Ok(Response {
                typed,
                meaning,
                says_more: false,
            });
        }
        let means = |words: &str| self.meaning(words);
        let fault = |limit: Option<AnswerLimit>| ResponseFault {
            typed: words.to_owned(),
            labels: self.labels(),
            limit,
        };
        let Some((_, meaning, more)) = self.begun(words) else {
            return Err(fault(None));
        };
        let is_whole = matches!(
            meaning,
            ResponseMeaning::Accepted | ResponseMeaning::Rejected
        );
        match limit(more, meaning, means).filter(|_| is_whole) {
            Some(limited) => {
                let mut all = self.definitions.iter();
                let meant = all.find(|one| one.meaning == limited.meaning);
                Err(fault(Some(AnswerLimit {
                    meaning: limited.meaning,
                    right: meant.map(|one| format!("{}{}", one.label, limited.more)),
                })))
            }
            None => Ok(Response {
                typed,
                meaning,
                says_more: true,
            }),
        }
    }

    /// The answer with which words begin that say more than it, where the council understands them.
    pub fn answer_before<'w>(&self, words: &'w str) -> Option<&'w str> {
        let read = self.read(TextLine::parse(words).ok()?).ok()?;
        let (answer, ..) = self.begun(words)?;
        read.says_more.then_some(answer)
    }

    /// The answer with which words begin, what it means, and what follows it.
    fn begun<'w>(&self, words: &'w str) -> Option<(&'w str, ResponseMeaning, &'w str)> {
        let begins = |at: usize| {
            let answer = words.get(..at)?.trim_end();
            Some((answer, self.meaning(answer)?, words.get(answer.len()..)?))
        };
        let means = |words: &str| self.meaning(words);
        let mut breaks = words.match_indices(BREAKS);
        let begun = breaks.find_map(|(at, _)| begins(at));
        // "Agreed in part" and "Agreed subject to funding" need no sign.
        let mut spaces = words.match_indices(' ');
        begun.or_else(|| {
            spaces.find_map(|(at, _)| {
                begins(at).filter(|(_, own, more)| {
                    is_condition(more) || limit(more, *own, means).is_some()
                })
            })
        })
    }

    fn meaning(&self, typed: &str) -> Option<ResponseMeaning> {
        let plain = plain(typed);
        let mut spellings = self.spellings.iter();
        spellings
            .find(|(spelling, _)| *spelling == plain)
            .map(|(_, meaning)| *meaning)
    }
}

/// Letters and digits only, in lower case.
fn plain(spelling: &str) -> String {
    let letters = spelling.chars().filter(|letter| letter.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers() -> Responses {
        let line = |text: &str| TextLine::parse(text).expect("a line");
        let answer = |label: &str, others: &[&str], meaning| ResponseDefinition {
            label: line(label),
            other_spellings: others.iter().map(|other| line(other)).collect(),
            meaning,
        };
        Responses::new(vec![
            answer("Accepted", &["Agreed"], ResponseMeaning::Accepted),
            answer(
                "Partially accepted",
                &["Partially agreed"],
                ResponseMeaning::InPart,
            ),
            answer("Rejected", &["Not agreed"], ResponseMeaning::Rejected),
        ])
        .expect("answers")
    }

    #[test]
    fn an_answer_is_known_however_it_is_written() {
        for (typed, meaning, says_more) in [
            ("ACCEPTED", ResponseMeaning::Accepted, false),
            ("agreed", ResponseMeaning::Accepted, false),
            ("Partially Accepted", ResponseMeaning::InPart, false),
            ("Partially-agreed", ResponseMeaning::InPart, false),
            (
                "REJECTED – commercially sensitive",
                ResponseMeaning::Rejected,
                true,
            ),
            (
                "Not agreed: it costs too much",
                ResponseMeaning::Rejected,
                true,
            ),
            (
                "Agreed – partly in place already",
                ResponseMeaning::Accepted,
                true,
            ),
            ("Agreed, subject to more", ResponseMeaning::Accepted, true),
            ("Agreed subject to funding", ResponseMeaning::Accepted, true),
            ("Agreed, but not in 2027", ResponseMeaning::Accepted, true),
            (
                "Rejected, not accepted by Cabinet",
                ResponseMeaning::Rejected,
                true,
            ),
            (
                "Partially agreed, except (b)",
                ResponseMeaning::InPart,
                true,
            ),
        ] {
            let line = TextLine::parse(typed).expect("a line");
            let answer = answers().read(line).expect(typed);
            assert_eq!(
                (answer.meaning, answer.says_more),
                (meaning, says_more),
                "{typed}"
            );
        }
        for typed in [
            "Noted",
            "Accepted in principle",
            "Not rejected",
            "Agreed (in part)",
            "Agreed: in part",
            "Agreed - in principle",
            "Accepted, except (b)",
            "Agreed – rejected in part",
            "Agreed: (a) accepted, (b) rejected",
            "Rejected in part",
            "Rejected (in part)",
            "Agreed, but not the timescale",
            "Agreed subject matter",
        ] {
            let line = TextLine::parse(typed).expect("a line");
            assert!(answers().read(line).is_err(), "{typed}");
        }
    }

    #[test]
    fn a_limited_answer_is_offered_with_all_that_was_typed_after_it() {
        for (typed, right) in [
            ("Agreed (in part)", "Partially accepted"),
            (
                "Agreed (in part), see letter",
                "Partially accepted, see letter",
            ),
            ("Agreed in part: not (b)", "Partially accepted: not (b)"),
            ("Agreed, except (b)", "Partially accepted, except (b)"),
        ] {
            let line = TextLine::parse(typed).expect("a line");
            let fault = answers().read(line).expect_err(typed);
            assert_eq!(fault.right(), Some(right), "{typed}");
        }
        let line = TextLine::parse("Rejected in principle").expect("a line");
        let fault = answers().read(line).expect_err("no answer");
        assert!(!fault.is_limited());
    }

    #[test]
    fn the_answer_alone_is_found_before_more_words() {
        for (typed, answer) in [
            ("Agreed, subject to funding", Some("Agreed")),
            ("Agreed", None),
            ("Agreed (in part)", None),
            ("Noted, with thanks", None),
        ] {
            assert_eq!(answers().answer_before(typed), answer, "{typed}");
        }
    }
}
