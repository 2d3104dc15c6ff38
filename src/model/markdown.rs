//! The Markdown a council's paper may use, and why the rest is refused.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag};

use super::RichText;
use super::rich_text_fault::{RichTextFault, RichTextFaultKind};
use crate::address::{is_mailbox, is_whole};
use crate::bounds::{DEEPEST_EMPHASIS, DEEPEST_LISTS};

/// Everything in `text` that is refused.
pub(super) fn faults(text: &RichText) -> Vec<RichTextFault> {
    let mut search = Search {
        source: text.source(),
        faults: Vec::new(),
        depth: 0,
        emphasis: 0,
        has_words: false,
        has_html: false,
        wordless_link: None,
    };
    for (event, range) in text.events() {
        search.meet(&event, range);
    }
    if search.faults.is_empty() && !search.has_words {
        search.fault(0..text.source().len(), RichTextFaultKind::Blank);
    }
    search.faults
}

struct Search<'t> {
    source: &'t str,
    faults: Vec<RichTextFault>,
    depth: usize,
    emphasis: usize,
    has_words: bool,
    has_html: bool,
    /// The link being read, while it has no words yet.
    wordless_link: Option<(Range<usize>, String)>,
}

impl Search<'_> {
    fn meet(&mut self, event: &Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.enter(tag, range),
            Event::End(end) => self.leave(*end),
            Event::Text(words) if !words.trim().is_empty() => {
                self.has_words = true;
                self.wordless_link = None;
            }
            Event::Code(_) => self.fault(range, RichTextFaultKind::Code),
            Event::InlineHtml(tag) => {
                // One message for a pair of tags: a closing tag counts only when nothing was opened.
                let closes = tag.starts_with("</") && self.has_html;
                if !closes {
                    self.html(range);
                }
            }
            Event::Rule => {
                let signs = self.source.get(range.clone()).unwrap_or_default();
                let signs = signs.trim().to_owned();
                self.fault(range, RichTextFaultKind::Rule { signs });
            }
            // The lines of an HTML block come after its start, which was refused; the other events belong to
            // extensions of Markdown that are switched off.
            _ => {}
        }
    }

    fn enter(&mut self, tag: &Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::List(_) | Tag::Item | Tag::BlockQuote(_) => {
                self.depth += 1;
                if self.depth == DEEPEST_LISTS + 1 {
                    self.fault(range, RichTextFaultKind::Deep);
                }
            }
            Tag::Link {
                link_type,
                dest_url,
                title,
                ..
            } => {
                if !title.is_empty() {
                    self.fault(range.clone(), RichTextFaultKind::LinkTitle);
                }
                self.wordless_link = Some((range.clone(), dest_url.to_string()));
                let leads_somewhere = match link_type {
                    LinkType::Email => is_mailbox(dest_url),
                    _ => is_safe(dest_url),
                };
                if !leads_somewhere {
                    let address = dest_url.to_string();
                    self.fault(range, RichTextFaultKind::Link { address });
                }
            }
            Tag::Emphasis | Tag::Strong => {
                self.emphasis += 1;
                if self.emphasis == DEEPEST_EMPHASIS + 1 {
                    self.fault(range, RichTextFaultKind::Emphasis);
                }
            }
            Tag::Heading { .. } => self.fault(range, RichTextFaultKind::Heading),
            Tag::CodeBlock(_) => self.fault(range, RichTextFaultKind::Code),
            Tag::HtmlBlock => self.html(range),
            Tag::Image { dest_url, .. } => {
                let address = dest_url.to_string();
                self.fault(range, RichTextFaultKind::Image { address });
            }
            _ => {}
        }
    }

    fn leave(&mut self, end: pulldown_cmark::TagEnd) {
        use pulldown_cmark::TagEnd;
        match end {
            TagEnd::List(_) | TagEnd::Item | TagEnd::BlockQuote(_) => {
                self.depth = self.depth.saturating_sub(1)
            }
            TagEnd::Emphasis | TagEnd::Strong => self.emphasis = self.emphasis.saturating_sub(1),
            TagEnd::Link => {
                if let Some((range, address)) = self.wordless_link.take() {
                    self.fault(range, RichTextFaultKind::EmptyLink { address });
                }
            }
            _ => {}
        }
    }

    fn html(&mut self, range: Range<usize>) {
        self.has_html = true;
        self.fault(range, RichTextFaultKind::Html);
    }

    fn fault(&mut self, range: Range<usize>, kind: RichTextFaultKind) {
        self.faults.push(RichTextFault::new(range, kind));
    }
}

/// A list of what is allowed rather than of what is not: new schemes are invented all the time.
fn is_safe(address: &str) -> bool {
    match address.strip_prefix('#') {
        Some(id) => !id.is_empty() && !id.contains(|c: char| c.is_whitespace() || c.is_control()),
        None => is_whole(address),
    }
}
