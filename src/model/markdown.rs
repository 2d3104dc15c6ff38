//! The Markdown a council's paper may use, and why the rest is refused.

use std::fmt;
use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag};

use super::{Fault, RichText, TableFault};
use crate::address::{is_mailbox, is_whole};

/// Something in a text that is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RichTextFault {
    range: Range<usize>,
    kind: RichTextFaultKind,
}

/// What is refused. Each kind says why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RichTextFaultKind {
    /// There is nothing to read in the text.
    Blank,
    /// HTML could bring in anything, script included.
    Html,
    /// The template owns the headings; one more would break their order for a screen reader.
    Heading,
    /// A paper has no program text.
    Code,
    /// An image would need a text alternative and a file of its own.
    Image,
    /// A line across the page says nothing to those who cannot see it.
    Rule {
        /// The signs that make it.
        signs: String,
    },
    /// A link that leads somewhere unsafe, or nowhere once the paper is downloaded.
    Link {
        /// The address.
        address: String,
    },
    /// A link without words.
    EmptyLink,
    /// A link with words that only a mouse pointer shows.
    LinkTitle,
    /// Lists or quotations inside one another, deeper than anyone can follow.
    Deep,
    /// Emphasis inside emphasis, more often than anyone can see.
    Emphasis,
    /// A table in the text is not even, or has a place without words that needs some.
    Table(TableFault),
    /// The text is longer than anyone would write or read.
    Long,
}

/// Lists and quotations, counted with their items; four levels of lists.
const DEEPEST: usize = 8;

/// Emphasis in emphasis. Bold and italic need two, and the rest is room. A row of asterisks can make thousands by
/// accident.
const MOST_EMPHASIS: usize = 8;

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
    wordless_link: Option<Range<usize>>,
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
                if self.depth == DEEPEST + 1 {
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
                self.wordless_link = Some(range.clone());
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
                if self.emphasis == MOST_EMPHASIS + 1 {
                    self.fault(range, RichTextFaultKind::Emphasis);
                }
            }
            Tag::Heading { .. } => self.fault(range, RichTextFaultKind::Heading),
            Tag::CodeBlock(_) => self.fault(range, RichTextFaultKind::Code),
            Tag::HtmlBlock => self.html(range),
            Tag::Image { .. } => self.fault(range, RichTextFaultKind::Image),
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
                if let Some(range) = self.wordless_link.take() {
                    self.fault(range, RichTextFaultKind::EmptyLink);
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
        self.faults.push(RichTextFault { range, kind });
    }
}

/// A list of what is allowed rather than of what is not: new schemes are invented all the time.
fn is_safe(address: &str) -> bool {
    match address.strip_prefix('#') {
        Some(id) => !id.is_empty() && !id.contains(|c: char| c.is_whitespace() || c.is_control()),
        None => is_whole(address),
    }
}

impl RichTextFault {
    /// The fault of a table.
    pub(super) fn table(fault: TableFault) -> Self {
        RichTextFault {
            range: fault.range.clone(),
            kind: RichTextFaultKind::Table(fault),
        }
    }

    /// The fault of a text that is too long, whatever else is wrong with it.
    pub(super) fn long(text: &str) -> Self {
        RichTextFault {
            range: 0..text.len(),
            kind: RichTextFaultKind::Long,
        }
    }

    /// What is refused.
    pub fn kind(&self) -> &RichTextFaultKind {
        &self.kind
    }
}

impl fmt::Display for RichTextFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match &self.kind {
            RichTextFaultKind::Blank => "this text is blank",
            RichTextFaultKind::Html => "this text contains HTML, which papers cannot use",
            RichTextFaultKind::Heading => {
                "this text contains a heading, but headings come from the template"
            }
            RichTextFaultKind::Code => "this text contains program code",
            RichTextFaultKind::Image => "this text contains an image",
            RichTextFaultKind::Rule { .. } => "this text contains a line across the page",
            RichTextFaultKind::Link { address } => {
                return write!(
                    out,
                    "this link leads to “{address}”, which is not a web or e-mail address"
                );
            }
            RichTextFaultKind::EmptyLink => "this link has no words",
            RichTextFaultKind::LinkTitle => {
                "this link has words after its address, which are not printed"
            }
            RichTextFaultKind::Deep => "lists are nested too deep here to be followed",
            RichTextFaultKind::Emphasis => "this emphasis is inside too many others to be seen",
            RichTextFaultKind::Table(fault) => return fault.fmt(out),
            RichTextFaultKind::Long => {
                return write!(
                    out,
                    "this text is longer than {} characters",
                    RichText::LONGEST
                );
            }
        })
    }
}

impl Fault for RichTextFault {
    fn help(&self) -> String {
        match &self.kind {
            RichTextFaultKind::Blank => "write the words that should be printed here; - or # alone begins a list or a heading, so write – for nothing",
            RichTextFaultKind::Html => {
                "use Markdown: **bold**, *emphasis*, [words](https://…), - for a list; write \\\\< for the sign itself"
            }
            RichTextFaultKind::Heading => "begin the paragraph with **bold words**; write \\\\# where a line begins with that sign",
            RichTextFaultKind::Code => "remove the backticks or the line of ~~~",
            RichTextFaultKind::Image => "say in words what it shows, or link to it: [words](https://…)",
            RichTextFaultKind::Rule { signs } => {
                let signs = match signs.starts_with('-') {
                    true => format!("before them: \\\\{signs}"),
                    // Two of these in a row would still be bold words without words.
                    false => format!(
                        "before each of them: {}",
                        signs.replace(['*', '_'], &format!("\\\\{}", signs.get(..1).unwrap_or_default()))
                    ),
                };
                return format!("remove it, because an empty line separates paragraphs; to print the signs, write two backslashes {signs}");
            }
            RichTextFaultKind::Link { .. } => {
                "write the whole address: [words](https://www.example.gov.uk/page) or [words](mailto:name@example.gov.uk)"
            }
            RichTextFaultKind::EmptyLink => "say where it leads: [Behaviour statement](https://…)",
            RichTextFaultKind::LinkTitle => "write only the address between the round brackets: [words](https://…)",
            RichTextFaultKind::Deep => "make it one list, or two, with a paragraph between them",
            RichTextFaultKind::Emphasis => "remove some asterisks; write \\\\* for the sign itself",
            RichTextFaultKind::Table(fault) => return fault.help(),
            RichTextFaultKind::Long => "say it in fewer words, or link to the whole: [words](https://…)",
        }
        .to_owned()
    }

    fn range(&self) -> Option<Range<usize>> {
        Some(self.range.clone())
    }
}
