//! A meeting and the papers that it brings → which of them are in its pack, so that links lead to them there.

use std::collections::BTreeMap;

use super::compose::{covering_report, item_id};
use super::pages::ReviewPage;
use crate::model::{AttachedPaper, Meeting, ReviewPaper};
use crate::status::Owed;
use crate::template::MeetingPaper;

/// What is in a pack: the id of each paper's title, by the paper's path from the top of the output without an ending.
pub type InPack = BTreeMap<String, String>;

/// What is in the pack, and under which id.
pub(super) fn in_pack(
    meeting: &Meeting,
    papers: &[(&ReviewPaper, ReviewPage)],
    owed: &Owed<'_>,
) -> InPack {
    let of_reviews = papers
        .iter()
        .map(|(_, page)| (page.path.clone(), page.file_name()));
    let reports = meeting.items.iter().filter(|item| item.report().is_some());
    let reports = reports.map(|item| {
        let path = covering_report(item, &[], &[]).path(meeting);
        (path, item_id(item))
    });
    let others = meeting.items.iter().flat_map(|item| {
        let titled = item.titled_page().map(|page| page.name.as_str());
        item.papers().iter().filter_map(move |paper| {
            let name = paper.file_name();
            let path = match paper {
                AttachedPaper::OfReview(_) => return None,
                AttachedPaper::AnnualReport(_) => name.clone(),
                AttachedPaper::Page(page) => MeetingPaper::Page(page).path(meeting),
                AttachedPaper::Due => MeetingPaper::Due(owed).path(meeting),
            };
            let is_item = titled == Some(name.as_str());
            Some((path, if is_item { item_id(item) } else { name }))
        })
    });
    of_reviews.chain(reports).chain(others).collect()
}
