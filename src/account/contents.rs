//! The contents of a pack → the first entry that says the title of something else than it leads to.

use crate::document::{Block, Document, Inline, Target, words};

/// What an entry can lead to.
pub struct ContentsEntry<'m> {
    /// The id of its heading.
    pub id: String,
    /// Its title.
    pub title: &'m str,
}

/// What the first wrong entry says, and the title of what it leads to. A template may shorten titles. So an entry is wrong
/// only if it ends with the title of another one.
pub(super) fn wrong_entry<'e>(
    document: &Document,
    entries: &'e [ContentsEntry<'e>],
) -> Option<(String, &'e str)> {
    let mut links = Vec::new();
    if !entries.is_empty() {
        in_blocks(&document.blocks, &mut links);
    }
    links.into_iter().find_map(|(id, words)| {
        let own = entries.iter().find(|entry| entry.id == id)?;
        let ends = |entry: &ContentsEntry<'_>| words.trim().ends_with(entry.title);
        let is_others = entries
            .iter()
            .any(|other| other.title != own.title && ends(other));
        (is_others && !ends(own)).then_some((words, own.title))
    })
}

/// The links to places in the document, each with its words.
fn in_blocks(blocks: &[Block], links: &mut Vec<(String, String)>) {
    for block in blocks {
        match block {
            Block::Paragraph(paragraph) => in_line(&paragraph.inlines, links),
            Block::List(list) => {
                for item in &list.items {
                    in_blocks(&item.blocks, links);
                }
            }
            Block::Group(group) => in_blocks(&group.blocks, links),
            _ => {}
        }
    }
}

fn in_line(inlines: &[Inline], links: &mut Vec<(String, String)>) {
    for inline in inlines {
        match inline {
            Inline::Link {
                target: Target::Place(id),
                inlines,
            } => links.push((id.clone(), words(inlines))),
            _ => in_line(inline.children(), links),
        }
    }
}
