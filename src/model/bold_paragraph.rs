//! A text → its paragraphs that are all bold, with something below them, as a heading has.
//!
//! It must not know whether one was meant as a heading.

use std::ops::Range;

use memchr::memmem;
use pulldown_cmark::{Event, Tag, TagEnd};

use super::RichText;

/// A paragraph that is all bold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BoldParagraph {
    /// The bytes of the text's source that it is at.
    pub range: Range<usize>,
    /// Its words, without the marks.
    pub words: String,
}

impl RichText {
    /// The paragraphs outside lists that are all bold, and have another paragraph, a list or a table below them.
    pub fn bold_paragraphs(&self) -> Vec<BoldParagraph> {
        let source = self.source().as_bytes();
        // Most texts have no bold words, or no second paragraph.
        let has = |sign: &str| memmem::find(source, sign.as_bytes()).is_some();
        if !has("\n") || !has("**") {
            return Vec::new();
        }
        let mut found = Vec::new();
        // The one that is being read, and the one that has nothing below it yet.
        let (mut open, mut last): (Option<BoldParagraph>, Option<BoldParagraph>) = (None, None);
        let (mut depth, mut bold) = (0_usize, 0_usize);
        for (event, range) in self.events() {
            match event {
                Event::Start(tag) => {
                    if depth == 0 {
                        found.extend(last.take());
                    }
                    match tag {
                        Tag::Paragraph if depth == 0 => {
                            let words = String::new();
                            open = Some(BoldParagraph { range, words });
                        }
                        Tag::Strong => bold += 1,
                        _ => {}
                    }
                    depth += 1;
                }
                Event::End(end) => {
                    depth = depth.saturating_sub(1);
                    match end {
                        TagEnd::Strong => bold = bold.saturating_sub(1),
                        TagEnd::Paragraph if depth == 0 => {
                            let whole = open.take();
                            last = whole.filter(|one| !one.words.trim().is_empty());
                            if let (Some(one), Some(source)) =
                                (&mut last, self.source().get(range.clone()))
                            {
                                one.range = range.start..range.start + source.trim_end().len();
                            }
                        }
                        _ => {}
                    }
                }
                Event::Text(words) => match &mut open {
                    Some(one) if bold > 0 => one.words.push_str(&words),
                    Some(_) if !words.trim().is_empty() => open = None,
                    _ => {}
                },
                // A bold line above others is a paragraph with them.
                Event::SoftBreak | Event::HardBreak => {
                    if let Some(one) = &mut open {
                        one.words.push(' ');
                    }
                }
                _ => {}
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use crate::model::RichText;

    #[test]
    fn a_paragraph_that_is_all_bold_has_something_below_it() {
        let found = |source: &str| -> Vec<String> {
            let text = RichText::parse(source).expect("a text");
            let found = text.bold_paragraphs().into_iter();
            found.map(|one| one.words).collect()
        };
        for (source, expected) in [
            ("**Autumn**\n\nTraining was given.", &["Autumn"][..]),
            (
                "**Autumn**\n\nTraining.\n\n**Spring term**\n\n- Visits\n- Talks",
                &["Autumn", "Spring term"],
            ),
            (
                "**Autumn**\n\n**Spring**\n\nTraining.",
                &["Autumn", "Spring"],
            ),
            ("**Autumn.** Training was given.\n\nIt was liked.", &[]),
            ("**Autumn**:\n\nTraining was given.", &[]),
            ("Training was given.\n\n**It was liked**", &[]),
            ("- **Autumn**\n- Spring\n\nTraining", &[]),
            ("**Autumn**", &[]),
        ] {
            assert_eq!(found(source), expected, "{source}");
        }
    }
}
