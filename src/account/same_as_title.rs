//! The texts of a meeting's paper → the items whose titles other texts say as well.
//!
//! A heading of a report, a cell of a table or a label of the council may have the words of a title ("Finance"). Where a
//! page says them, it is not known that it says the title. This must not know what a page says.

use std::collections::BTreeMap;

use super::find::words_of;
use super::item_titles::item_of;
use super::pieces::source;
use super::written_meeting::MeetingText;
use crate::council::Council;
use crate::model::{ItemKey, Meeting, MeetingSpot};

/// Which other texts say the title of an item.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct SameAsTitle {
    /// One that is not of this item: the title of another one, or a text of one.
    pub elsewhere: bool,
    /// One of the same item.
    pub in_item: bool,
}

impl SameAsTitle {
    /// Whether only the title has these words.
    pub fn is_none(self) -> bool {
        !self.elsewhere && !self.in_item
    }
}

/// For each item of a meeting, which other texts say its title.
pub(super) fn same_as_titles(
    meeting: &Meeting,
    council: &Council,
    texts: &[MeetingText<'_>],
) -> Vec<SameAsTitle> {
    let mut same = vec![SameAsTitle::default(); meeting.items.len()];
    let mut titles: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, item) in meeting.items.iter().enumerate() {
        let words = words_of(item.title.as_str());
        titles.entry(words).or_default().push(index);
    }
    let longest = titles.keys().map(String::len).max().unwrap_or_default();
    let mut add = |line: &str, item: Option<usize>| {
        // Its signs may be as many again as its letters, and most lines are longer than that.
        let line = line.trim();
        if line.is_empty() || line.len() > 2 * longest {
            return;
        }
        for index in titles.get(&words_of(line)).into_iter().flatten() {
            if let Some(same) = same.get_mut(*index) {
                match item == Some(*index) {
                    true => same.in_item = true,
                    false => same.elsewhere = true,
                }
            }
        }
    };
    for text in texts {
        let lines = source(text.words).split(['\n', '|', '\t']);
        match &text.spot {
            MeetingSpot::Item(_, ItemKey::Title | ItemKey::Number) => {}
            MeetingSpot::Item(index, ItemKey::Pages(_)) => {
                lines.for_each(|line| add(line, Some(*index)));
            }
            spot => lines.for_each(|line| add(line, item_of(spot))),
        }
    }
    for label in council.agenda.labels.values() {
        add(label.as_str(), None);
    }
    for indices in titles.values().filter(|indices| indices.len() > 1) {
        for index in indices {
            if let Some(same) = same.get_mut(*index) {
                same.elsewhere = true;
            }
        }
    }
    same
}
