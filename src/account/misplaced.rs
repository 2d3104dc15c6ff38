//! A text that is printed where it does not belong → the message about it.

use super::place_of_word::phrase;
use super::written::WrittenText;
use crate::council::Council;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::model::{Passage, RecommendationNumber};
use crate::template::Paper;

/// A text with something around it that is not its own.
pub(super) struct Misplaced<'p> {
    pub text: &'p WrittenText<'p>,
    pub how: HowMisplaced<'p>,
}

/// What is around it.
pub(super) enum HowMisplaced<'p> {
    /// A title that names another recommendation.
    Title {
        title: &'p str,
        number: RecommendationNumber,
    },
    /// A grade beside the number of its recommendation, which has another one.
    Grade {
        grade: &'p str,
        number: RecommendationNumber,
    },
    /// A number or a letter that is not the one of the item.
    Marker { marker: &'p str },
    /// The label of another key.
    Label { label: &'p str },
    /// The row of another recommendation.
    Row {
        head: &'p str,
        number: RecommendationNumber,
    },
    /// In its place in its row are the words of another recommendation.
    Cell { head: &'p str, words: &'p str },
    /// Words after the label of a field in which nothing was written.
    Blank {
        label: &'p str,
        number: Option<RecommendationNumber>,
        words: &'p str,
    },
    /// It comes after the words of another recommendation, and before its own.
    After { number: RecommendationNumber },
    /// It is below a title that it does not belong to.
    Below { title: &'p str },
    /// Words between two parts of it, or the same words again after it.
    Added { words: &'p str },
    /// The same words again, below the same label.
    Again { words: &'p str },
    /// It comes before a text that is before it in the file.
    Early { first: String },
}

impl Misplaced<'_> {
    /// The message. `find` gives the place of a passage in the review's files.
    pub fn diagnostic(
        &self,
        (paper, council): (&Paper<'_>, &Council),
        find: &dyn Fn(&Passage) -> Option<Place>,
    ) -> Diagnostic {
        let page = format!("{}.html", paper.path(council));
        let key = self.text.key;
        let message = match &self.how {
            HowMisplaced::Title { title, number } => {
                format!(
                    "{page} says “{title}” above what is written of {called}",
                    called = number.called()
                )
            }
            HowMisplaced::Grade { grade, number } => format!(
                "{page} says “{grade}” beside the number of {called}, which has another grade",
                called = number.called()
            ),
            HowMisplaced::Marker { marker } => format!(
                "{page} says “{marker}” before words of `{key}` that have another number or letter"
            ),
            HowMisplaced::Label { label } => {
                format!(
                    "{page} says what is written in `{key}` after “{label}”, the label of another key"
                )
            }
            HowMisplaced::Row { head, number } => format!(
                "{page} says what is written of {called} in the row of “{head}”",
                called = number.called()
            ),
            HowMisplaced::Cell { head, words } => format!(
                "{page} says “{}” in the row of “{head}”, which is not what is written in `{key}` of it",
                phrase(words, 0)
            ),
            HowMisplaced::Early { first } => format!(
                "{page} says what is written in `{key}` before {first}, which comes first in the file"
            ),
            HowMisplaced::After { number } => format!(
                "{page} says what is written in `{key}` below {called}, which has no such words",
                called = number.called()
            ),
            HowMisplaced::Below { title } => {
                format!(
                    "{page} says what is written in `{key}` below “{title}”, the title of other words"
                )
            }
            HowMisplaced::Blank {
                label,
                number,
                words,
            } => {
                let called = number.as_ref().map(RecommendationNumber::called);
                let of = called.map_or_else(String::new, |called| format!(" of {called}"));
                format!(
                    "{page} says “{}” after “{label}”{of}, where nothing was written",
                    phrase(words, 0)
                )
            }
            HowMisplaced::Again { words } => format!(
                "{page} says “{}” twice below the same label, which was written once",
                phrase(words, 0)
            ),
            HowMisplaced::Added { words } => format!(
                "{page} says more than is written in `{key}`: “{}”",
                phrase(words, 0)
            ),
        };
        let diagnostic = Diagnostic::error(Code::WordsNotAsWritten, message);
        let place = self.text.spot.clone().map(Passage::from);
        let place = place.and_then(|passage| find(&passage));
        let diagnostic = match place {
            Some(place) => diagnostic.at(place),
            None => diagnostic.in_file("council.toml"),
        };
        let template = paper.template();
        diagnostic.help(format!(
            "the page is made by the template {template}: correct there what is printed around this text"
        ))
    }
}
