//! What is refused in a long text, and what to do about it.

use std::fmt;
use std::ops::Range;

use super::{Fault, TableFault};
use crate::address::is_whole;
use crate::bounds::LONGEST_TEXT;

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
    Image {
        /// Its address.
        address: String,
    },
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
    EmptyLink {
        /// Its address.
        address: String,
    },
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

/// The address of an example: that which was typed, where it leads somewhere.
fn link(typed: &str) -> &str {
    match is_whole(typed) {
        true => typed,
        false => "https://…",
    }
}

impl RichTextFault {
    /// The fault of a part of a text.
    pub(super) fn new(range: Range<usize>, kind: RichTextFaultKind) -> Self {
        RichTextFault { range, kind }
    }

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
            RichTextFaultKind::Image { .. } => "this text contains an image",
            RichTextFaultKind::Rule { .. } => "this text contains a line across the page",
            RichTextFaultKind::Link { address } => {
                return write!(
                    out,
                    "this link leads to “{address}”, which is not a web or e-mail address"
                );
            }
            RichTextFaultKind::EmptyLink { .. } => "this link has no words",
            RichTextFaultKind::LinkTitle => {
                "this link has words after its address, which are not printed"
            }
            RichTextFaultKind::Deep => "lists are nested too deep here to be followed",
            RichTextFaultKind::Emphasis => "this emphasis is inside too many others to be seen",
            RichTextFaultKind::Table(fault) => return fault.fmt(out),
            RichTextFaultKind::Long => {
                return write!(out, "this text is longer than {} characters", LONGEST_TEXT);
            }
        })
    }
}

impl Fault for RichTextFault {
    fn help(&self) -> String {
        match &self.kind {
            RichTextFaultKind::Blank => "write the words that should be printed here; # alone begins a heading, so write – for nothing",
            RichTextFaultKind::Html => {
                "use Markdown: **bold**, *emphasis*, [words](https://…), - for a list; write \\\\< for the sign itself"
            }
            RichTextFaultKind::Heading => "begin the paragraph with **bold words**; write \\\\# where a line begins with that sign",
            RichTextFaultKind::Code => "remove the backticks or the line of ~~~",
            RichTextFaultKind::Image { address } => {
                let link = link(address);
                return format!("say in words what it shows, or link to it: [words]({link})");
            }
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
            RichTextFaultKind::EmptyLink { address } => {
                return format!("say where it leads: [Behaviour statement]({})", link(address));
            }
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
