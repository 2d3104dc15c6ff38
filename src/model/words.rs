//! A text → its words, each with the bytes it was written at.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::RichText;

/// A word of a text: what is between white space, without the marks of Markdown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word<'a> {
    /// The word, with the punctuation at its ends.
    pub text: Cow<'a, str>,
    /// The bytes of the text's source it was written at.
    pub range: Range<usize>,
}

impl Word<'_> {
    /// The word without the punctuation at its ends.
    pub fn bare(&self) -> &str {
        self.text
            .trim_matches(|letter: char| !letter.is_alphanumeric())
    }
}

impl RichText {
    /// The words of the text, in order.
    pub fn words(&self) -> Vec<Word<'_>> {
        let mut words = WordGatherer::default();
        for (event, range) in self.events() {
            match event {
                Event::Text(text) => match self.source().get(range.clone()) {
                    Some(source) if source == &*text => words.written(source, range.start),
                    // An entity or an escape: its letters have no places of their own.
                    _ => words.meant(&text, &range),
                },
                Event::SoftBreak | Event::HardBreak => words.part(),
                Event::End(end) if !is_within_a_line(end) => words.part(),
                // A list within an item follows the words of the item directly.
                Event::Start(Tag::List(_)) => words.part(),
                _ => {}
            }
        }
        words.part();
        words.words
    }
}

/// Gathers words. A mark of Markdown inside a word does not end it.
#[derive(Default)]
struct WordGatherer<'a> {
    words: Vec<Word<'a>>,
    open: Option<Word<'a>>,
}

impl<'a> WordGatherer<'a> {
    /// Adds words that are in the source letter by letter, from byte `start` on.
    fn written(&mut self, text: &'a str, start: usize) {
        let mut at = start;
        for piece in text.split_inclusive(char::is_whitespace) {
            let word = piece.trim_end();
            if !word.is_empty() {
                self.go_on(Cow::Borrowed(word), at..at + word.len());
            }
            if word.len() < piece.len() {
                self.part();
            }
            at += piece.len();
        }
    }

    /// Adds words that the source at `range` spells in another way, with an entity or an escape.
    fn meant(&mut self, text: &str, range: &Range<usize>) {
        for piece in text.split_inclusive(char::is_whitespace) {
            let word = piece.trim_end();
            if !word.is_empty() {
                self.go_on(Cow::Owned(word.to_owned()), range.clone());
            }
            if word.len() < piece.len() {
                self.part();
            }
        }
    }

    fn go_on(&mut self, text: Cow<'a, str>, range: Range<usize>) {
        match &mut self.open {
            Some(word) => {
                word.text.to_mut().push_str(&text);
                word.range.end = range.end;
            }
            None => self.open = Some(Word { text, range }),
        }
    }

    fn part(&mut self) {
        self.words.extend(self.open.take());
    }
}

/// A word can be half bold, but it cannot be half in one paragraph and half in the next.
fn is_within_a_line(end: pulldown_cmark::TagEnd) -> bool {
    use pulldown_cmark::TagEnd;
    matches!(end, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_know_where_they_were_written() {
        let source = "Agree **one** map, [re](https://a.uk)viewed\nby all\n\n- at \\*once*\n- now";
        let text = RichText::parse(source).expect("a text");
        let words = text.words();
        let written: Vec<&str> = words.iter().map(|word| &*word.text).collect();
        assert_eq!(
            written,
            [
                "Agree", "one", "map,", "reviewed", "by", "all", "at", "*once*", "now"
            ]
        );
        let found: Vec<&str> = words
            .iter()
            .map(|word| &source[word.range.clone()])
            .collect();
        assert_eq!(found[1], "one");
        assert_eq!(found[3], "re](https://a.uk)viewed");
        assert_eq!(found[8], "now");
        assert_eq!(words[2].bare(), "map");
    }
}
