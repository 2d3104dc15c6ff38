//! The council's words for the executive's answers, and what people type for them.

use std::fmt;

use super::{Fault, ResponseMeaning, TextLine};

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
        const BREAKS: [char; 8] = [':', ';', ',', '.', '(', '–', '—', '-'];
        let words = typed.as_str();
        let whole = self.meaning(words);
        let beginning = || {
            let mut breaks = words.match_indices(BREAKS).map(|(at, _)| at);
            breaks.find_map(|at| self.meaning(words.get(..at)?))
        };
        match (whole, beginning) {
            (Some(meaning), _) => Ok(Response {
                typed,
                meaning,
                says_more: false,
            }),
            (None, beginning) => match beginning() {
                Some(meaning) => Ok(Response {
                    typed,
                    meaning,
                    says_more: true,
                }),
                None => Err(ResponseFault {
                    typed: words.to_owned(),
                    labels: self.labels(),
                }),
            },
        }
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

/// A spelling that means two things.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResponsesFault {
    /// The spelling.
    pub spelling: String,
    /// The second of the two answers, counted from 0.
    pub at: usize,
}

impl fmt::Display for ResponsesFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "“{}” means an earlier answer too", self.spelling)
    }
}

impl Fault for ResponsesFault {
    fn help(&self) -> String {
        "give each answer labels and spellings of its own; upper case, spaces and hyphens make no difference"
            .to_owned()
    }
}

/// Words that are no answer of the council's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResponseFault {
    typed: String,
    labels: Vec<String>,
}

impl ResponseFault {
    /// The words that were typed.
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// The council's answers.
    pub fn labels(&self) -> &[String] {
        &self.labels
    }
}

impl fmt::Display for ResponseFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.labels.is_empty() {
            true => write!(
                out,
                "your council's words have no answers such as “{}”",
                self.typed
            ),
            false => write!(out, "“{}” is none of the council's answers", self.typed),
        }
    }
}

impl Fault for ResponseFault {
    fn help(&self) -> String {
        match self.labels.is_empty() {
            true => "your web team lists the answers in council.toml, each as a [[response]] with its label and meaning".to_owned(),
            false => format!("the answers in council.toml are: {}", self.labels.join(", ")),
        }
    }
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
        ] {
            let line = TextLine::parse(typed).expect("a line");
            let answer = answers().read(line).expect(typed);
            assert_eq!(
                (answer.meaning, answer.says_more),
                (meaning, says_more),
                "{typed}"
            );
        }
        for typed in ["Noted", "Accepted in principle", "Not rejected"] {
            let line = TextLine::parse(typed).expect("a line");
            assert!(answers().read(line).is_err(), "{typed}");
        }
    }
}
