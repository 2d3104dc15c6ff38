//! A meeting with what it brings → what is to be remarked on, at its places.

use super::compose::{Composing, published};
use super::open::OpenMeeting;
use crate::check::{MeetingSubject, meeting_remarks};
use crate::diagnostic::{Code, Diagnostic, Findings};
use crate::meetings::MeetingPlaces;
use crate::model::{
    AgendaItem, AttachedPaper, ItemKey, Meeting, MeetingSpot, MunicipalYear, Review, Update,
};
use crate::project::Project;

impl Composing<'_> {
    /// What the rules for meetings find.
    pub(super) fn remarks(&self, places: &MeetingPlaces) -> Vec<Diagnostic> {
        let items = &self.meeting.items;
        let updates = |index: usize| -> Vec<&Update> {
            let updates = items.get(index).map(|item| self.updates(item));
            let updates = updates.unwrap_or_default().into_iter();
            updates.map(|(_, update)| update).collect()
        };
        let reviews = |index: usize| -> Vec<&Review> {
            let reviews = items.get(index).map(|item| self.reviews_of(item));
            reviews.unwrap_or_default()
        };
        let subject = MeetingSubject {
            meeting: self.meeting,
            council: self.council(),
            updates: &updates,
            reviews: &reviews,
        };
        meeting_remarks(&subject, &|passage| places.of_passage(passage))
    }
}

impl Composing<'_> {
    /// The annual reports of years in which no review was reported on.
    pub(super) fn years_without_report(&self, places: &MeetingPlaces) -> Vec<Diagnostic> {
        let items = self.meeting.items.iter().enumerate();
        let brought = items.flat_map(|(index, item)| {
            let years = item.papers().iter().filter_map(|paper| match paper {
                AttachedPaper::AnnualReport(year) => Some(*year),
                _ => None,
            });
            years.map(move |year| (index, year))
        });
        let brought: Vec<(usize, MunicipalYear)> = brought.collect();
        if brought.is_empty() {
            return Vec::new();
        }
        let reported = self.reported_years();
        let missing = brought
            .into_iter()
            .filter(|(_, year)| !reported.contains(year));
        let missing = missing.map(|(index, year)| {
            let message =
                format!("no review was reported on in {year}, so there is no annual report");
            Diagnostic::error(Code::UnknownPaper, message)
                .at(places.find(&MeetingSpot::Item(index, ItemKey::AnnualReport)))
                .help("correct the year, or remove this line")
        });
        missing.collect()
    }
}

impl OpenMeeting {
    /// The reports of a supplement that are in the pack already which it goes on with.
    pub(super) fn repeated_reports(
        &self,
        meeting: &Meeting,
        places: &MeetingPlaces,
        project: &Project,
    ) -> Vec<Diagnostic> {
        let Some(before) = self.before.as_deref() else {
            return Vec::new();
        };
        let published = published(&project.council);
        let index = before
            .shelf
            .index(&before.reviews, published, &project.council.language);
        // What is wrong with that meeting is reported with it.
        let read = before.opened.read(&index, &|_| true, &mut Findings::new());
        let Some((first, _)) = read else {
            return Vec::new();
        };
        let repeats = |item: &AgendaItem| {
            let mut all = first.items.iter();
            let same = all.find(|other| item.report().is_some() && other.report() == item.report());
            same.map(|other| other.number.to_string())
        };
        let items = meeting.items.iter().enumerate();
        let repeated = items.filter_map(|(index, item)| {
            let message = format!(
                "item {} of {} has this report already",
                repeats(item)?,
                first.id
            );
            Some(
                Diagnostic::warning(Code::RepeatedReport, message)
                    .at(places.find(&MeetingSpot::Item(index, ItemKey::Title)))
                    .help("leave the report out here, so that only what is new comes with the supplement"),
            )
        });
        repeated.collect()
    }
}
