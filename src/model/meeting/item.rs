//! The items of an agenda.

use std::fmt;
use std::ops::Deref;

use super::{AttachedPaper, CoveringReport, OwnPage, OwnPageBody};
use crate::model::{ExemptMatter, Fault, RichText, TextLine};

/// An item of an agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgendaItem {
    /// Its number, as the council numbers.
    pub number: TextLine,
    /// Its title.
    pub title: TextLine,
    /// What the agenda says below the title.
    pub text: Option<RichText>,
    /// Why it is considered although it was not on the agenda in time (Local Government Act 1972, section 100B(4)(b)).
    pub late: Option<RichText>,
    /// What is put before the meeting.
    pub matter: ItemMatter,
}

/// What an item puts before the meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ItemMatter {
    /// What everybody may read.
    Open {
        /// The covering report, if there is one.
        report: Option<Box<CoveringReport>>,
        /// The papers, in the order in which they are attached.
        papers: Vec<AttachedPaper>,
    },
    /// What is exempt from publication. A public pack is made of texts that have none of it, and then it is not here.
    Exempt {
        /// Why.
        why: ExemptMatter,
        /// The covering report, if there is one.
        report: Option<Box<CoveringReport>>,
        /// The council's own pages, in the order in which they are attached.
        papers: Vec<AttachedPaper>,
    },
}

impl AgendaItem {
    /// Its covering report.
    pub fn report(&self) -> Option<&CoveringReport> {
        match &self.matter {
            ItemMatter::Open { report, .. } | ItemMatter::Exempt { report, .. } => {
                report.as_deref()
            }
        }
    }

    /// Its papers.
    pub fn papers(&self) -> &[AttachedPaper] {
        match &self.matter {
            ItemMatter::Open { papers, .. } | ItemMatter::Exempt { papers, .. } => papers,
        }
    }

    /// Why it is exempt from publication, if it is.
    pub fn exempt(&self) -> Option<&ExemptMatter> {
        match &self.matter {
            ItemMatter::Open { .. } => None,
            ItemMatter::Exempt { why, .. } => Some(why),
        }
    }

    /// Whether it has pages of its own in the pack.
    pub fn has_pages(&self) -> bool {
        self.report().is_some() || !self.papers().is_empty()
    }

    /// Its number as it is before its title: with a full stop, unless it ends in a sign of its own.
    pub fn mark(&self) -> String {
        let number = self.number.as_str();
        match number.ends_with(char::is_alphanumeric) {
            true => format!("{number}."),
            false => number.to_owned(),
        }
    }

    /// The page of the council's own that begins it under its own title; none if the item says anything before that.
    pub fn titled_page(&self) -> Option<&OwnPage> {
        if self.report().is_some() || self.text.is_some() || self.late.is_some() {
            return None;
        }
        let title = |words: &TextLine| words.as_str().to_lowercase();
        match self.papers() {
            [AttachedPaper::Page(page), ..] => {
                // A page of HTML has its title within it, as it was typed.
                let is_written = matches!(page.body, OwnPageBody::Written { .. });
                (is_written && title(&page.title) == title(&self.title)).then_some(page)
            }
            _ => None,
        }
    }

    /// Its number with the signs that an address may have: `5a` of "5(a)".
    pub fn id(&self) -> String {
        slug_of(self.number.as_str())
    }
}

fn slug_of(number: &str) -> String {
    let letters = number.to_lowercase();
    let words = letters.split(|letter: char| !letter.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join("-")
}

/// The items of an agenda: one or more, no two of one number, and no paper twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgendaItems(Vec<AgendaItem>);

/// Why items are not those of an agenda, with the index of the item that is at fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgendaItemsFault {
    /// The item, counted from 0.
    pub item: usize,
    /// What is wrong with it.
    pub kind: AgendaItemsFaultKind,
}

/// What is wrong with an item beside others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AgendaItemsFaultKind {
    /// Its number has no letter and no figure.
    NoNumber,
    /// An item before it has this number.
    SameNumber(String),
    /// It brings this paper, which the item of that number brings too.
    SamePaper {
        /// The paper.
        paper: String,
        /// The number of the item before.
        item: String,
    },
}

impl AgendaItems {
    /// The items in the order of the agenda, or everything that is wrong with them.
    pub fn new(items: Vec<AgendaItem>) -> Result<Self, Vec<AgendaItemsFault>> {
        let mut faults = Vec::new();
        for (index, item) in items.iter().enumerate() {
            let before = || items.iter().take(index);
            let mut fault = |kind| faults.push(AgendaItemsFault { item: index, kind });
            if item.id().is_empty() {
                fault(AgendaItemsFaultKind::NoNumber);
            } else if before().any(|other| other.id() == item.id()) {
                fault(AgendaItemsFaultKind::SameNumber(item.number.to_string()));
            }
            for (place, paper) in item.papers().iter().enumerate() {
                let name = paper.file_name();
                let is_same = |other: &AttachedPaper| other.file_name() == name;
                let own = item.papers().iter().take(place).any(is_same);
                let other = before().find(|other| other.papers().iter().any(is_same));
                if let Some(other) = other.or(own.then_some(item)) {
                    fault(AgendaItemsFaultKind::SamePaper {
                        paper: name,
                        item: other.number.to_string(),
                    });
                }
            }
        }
        match faults.is_empty() {
            true => Ok(Self(items)),
            false => Err(faults),
        }
    }
}

/// To look at; items cannot be added or removed.
impl Deref for AgendaItems {
    type Target = [AgendaItem];

    fn deref(&self) -> &[AgendaItem] {
        &self.0
    }
}

impl fmt::Display for AgendaItemsFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            AgendaItemsFaultKind::NoNumber => {
                out.write_str("the number of an item needs a letter or a figure")
            }
            AgendaItemsFaultKind::SameNumber(number) => {
                write!(out, "another item has the number {number} already")
            }
            AgendaItemsFaultKind::SamePaper { paper, item } => {
                write!(out, "item {item} brings the paper {paper} already")
            }
        }
    }
}

impl Fault for AgendaItemsFault {
    fn help(&self) -> String {
        match self.kind {
            AgendaItemsFaultKind::NoNumber => "write it as the agenda does: number = \"5\"",
            AgendaItemsFaultKind::SameNumber(_) => {
                "give it the next number, or a letter: number = \"5a\""
            }
            AgendaItemsFaultKind::SamePaper { .. } => {
                "remove one of the two: the pack has every paper once"
            }
        }
        .to_owned()
    }
}
