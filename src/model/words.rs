//! A text → its words, each with the bytes it was written at.

use std::ops::Range;

use pulldown_cmark::Event;

use super::RichText;

/// A word of a text: what stands between white space, without the marks of Markdown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// The word, with the punctuation at its ends.
    pub text: String,
    /// The bytes of the text's source it was written at.
    pub range: Range<usize>,
}

impl Word {
    /// The word without the punctuation at its ends.
    pub fn bare(&self) -> &str {
        self.text
            .trim_matches(|letter: char| !letter.is_alphanumeric())
    }
}

impl RichText {
    /// The words of the text, in order.
    pub fn words(&self) -> Vec<Word> {
        let mut words = Vec::new();
        let mut open: Option<Word> = None;
        for (event, range) in self.events() {
            match event {
                Event::Text(text) => {
                    let literal = self.source().get(range.clone()) == Some(&*text);
                    for (at, letter) in text.char_indices() {
                        let place = match literal {
                            true => range.start + at..range.start + at + letter.len_utf8(),
                            // An entity or an escape: its letters have no places of their own.
                            false => range.clone(),
                        };
                        if letter.is_whitespace() {
                            words.extend(open.take());
                        } else {
                            let word = open.get_or_insert_with(|| Word {
                                text: String::new(),
                                range: place.clone(),
                            });
                            word.text.push(letter);
                            word.range.end = place.end;
                        }
                    }
                }
                Event::SoftBreak | Event::HardBreak => words.extend(open.take()),
                Event::End(end) if !is_within_a_line(end) => words.extend(open.take()),
                _ => {}
            }
        }
        words.extend(open);
        words
    }
}

/// A word may be half bold; it may not be half in one paragraph.
fn is_within_a_line(end: pulldown_cmark::TagEnd) -> bool {
    use pulldown_cmark::TagEnd;
    matches!(end, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_know_where_they_were_written() {
        let source = "Agree **one** map, re**view**ed\nby all\n\n- at \\*once*\n- now";
        let text = RichText::parse(source).expect("a text");
        let words = text.words();
        let written: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
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
        assert_eq!(found[3], "re**view**ed");
        assert_eq!(found[8], "now");
        assert_eq!(words[2].bare(), "map");
    }
}
