//! A pack → what its contents lead to, and the papers that its page must say.

use super::compose::item_id;
use crate::account::{ContentsEntry, PackedPart};
use crate::model::Meeting;
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

/// The papers in a pack of a meeting, in their order.
pub(super) fn packed_parts<'p>(pack: &'p Pack<'_>, meeting: &Meeting) -> Vec<PackedPart<'p>> {
    let of_item = |part: &'p PackItem<'_>| {
        let mut items = meeting.items.iter();
        let item = items.position(|item| item.id() == part.item.id());
        let item = item.unwrap_or_default();
        let report = part.report.iter().map(move |html| PackedPart {
            item,
            of_item: part.item.title.as_str(),
            title: part.item.title.as_str(),
            html,
        });
        let papers = part.papers.iter().map(move |paper| PackedPart {
            item,
            of_item: part.item.title.as_str(),
            title: &paper.title,
            html: &paper.html,
        });
        report.chain(papers)
    };
    pack.items.iter().flat_map(of_item).collect()
}
