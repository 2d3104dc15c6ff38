//! A pack → what its contents lead to.

use super::compose::item_id;
use crate::account::ContentsEntry;
use crate::template::{Pack, PackItem};

/// What the contents of a pack lead to.
pub(super) fn contents<'p>(pack: &'p Pack<'_>) -> Vec<ContentsEntry<'p>> {
    let of_item = |part: &'p PackItem<'_>| {
        let item = ContentsEntry {
            id: item_id(part.item),
            title: part.item.title.as_str(),
        };
        let papers = part.papers.iter().map(|paper| ContentsEntry {
            id: paper.id.clone(),
            title: &paper.title,
        });
        std::iter::once(item).chain(papers)
    };
    pack.items.iter().flat_map(of_item).collect()
}
