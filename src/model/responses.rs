//! The council's words for the executive's answers, and what people type for them.

use super::answer_limit::{BREAKS, is_condition, limit, noted_and_answered};
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
        if let Some(meaning) = noted_and_answered(words, |words| self.meaning(words)) {
            return Ok(Response {
                typed,
                meaning,
                says_more: true,
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
