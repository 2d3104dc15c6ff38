//! A supplement → the number of its first page: the one after the last of the pack that it goes on with.

use super::open::OpenMeeting;
use crate::build::checked_page::CheckedPage;
use crate::build::outcome::PaperPlace;
use crate::model::Meeting;
use crate::pdf::Typesetter;
use crate::project::Project;
use crate::template::pack_path;

impl OpenMeeting {
    /// The number of the first page of its pack; none where pages are counted from 1.
    pub(super) fn first_page(&self, meeting: &Meeting, project: &Project) -> Option<usize> {
        let typesetter = Typesetter::new(&project.look.theme, &project.look.family);
        self.page_after(meeting, project, &|_, page| {
            let set = typesetter.typeset(&page.document, &page.pictures, None);
            Some(usize::from(page.document.first_page.get()) + set.ok()?.pages - 1)
        })
    }

    /// The same for the pack in large print, which has more pages.
    pub(super) fn first_large_page(&self, meeting: &Meeting, project: &Project) -> Option<usize> {
        self.page_after(meeting, project, &|place, _| place.large_print?.last_page())
    }

    /// The page after the last one of the pack that it goes on with. `last` is the number of a pack's last page; none where
    /// something is wrong with it, which is reported with that meeting.
    fn page_after(
        &self,
        meeting: &Meeting,
        project: &Project,
        last: &dyn Fn(&PaperPlace<'_>, &CheckedPage) -> Option<usize>,
    ) -> Option<usize> {
        let supplement = meeting.supplement.as_ref()?;
        if let Some(number) = supplement.first_page {
            return Some(usize::from(number.get()));
        }
        let before = self.before.as_ref()?;
        let pack = pack_path(before.opened.id());
        let outcome = before.make(project, |place, page| {
            let is_pack = place.path == pack;
            is_pack.then(|| last(&place, page)).flatten()
        });
        outcome
            .made
            .into_iter()
            .flatten()
            .next()
            .map(|last| last + 1)
    }
}
