//! A supplement → the number of its first page: the one after the last of the pack that it goes on with.

use super::open::OpenMeeting;
use crate::model::Meeting;
use crate::pdf::Typesetter;
use crate::project::Project;
use crate::template::pack_path;

impl OpenMeeting {
    /// The number of the first page of its pack; none where pages are counted from 1.
    pub(super) fn first_page(&self, meeting: &Meeting, project: &Project) -> Option<usize> {
        let supplement = meeting.supplement.as_ref()?;
        match supplement.first_page {
            Some(number) => Some(usize::from(number.get())),
            None => Some(self.before.as_ref()?.last_page(project)? + 1),
        }
    }

    /// The number of the last page of its pack; none where something is wrong with it, which is reported with that meeting.
    fn last_page(&self, project: &Project) -> Option<usize> {
        let typesetter = Typesetter::new(&project.look.theme, &project.look.family);
        let pack = pack_path(self.opened.id());
        let outcome = self.make(project, |place, page| {
            let is_pack = place.path == pack;
            let set = is_pack.then(|| typesetter.typeset(&page.document, &page.pictures, None));
            let pages = set?.ok()?.pages;
            Some(usize::from(page.document.first_page.get()) + pages - 1)
        });
        outcome.made.into_iter().flatten().next()
    }
}
