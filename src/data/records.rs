//! The records of all reviews, one after the other → the files of all of them together.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::calendar::{AwaitedDay, calendar};
use super::feed::{feed, sitemap};
use super::record::{CountsRecord, DateRecord, PaperRecord, ReviewRecord, VERSION};
use super::schema::{OF_ALL, data_schemas};
use super::spreadsheet::Spreadsheet;
use crate::council::Council;
use crate::model::WebAddress;
use crate::template::ListedMeeting;

/// What is kept of all reviews.
pub struct ReviewRecords<'c> {
    pub(super) council: &'c Council,
    /// The pages of all reviews together, and those of the council.
    pub(super) of_all: Vec<String>,
    /// The page of each review.
    pub(super) pages: Vec<String>,
    /// The pages of meetings.
    pub(super) meetings: Vec<String>,
    pub(super) papers: Vec<PaperRecord>,
    reviews: Vec<ListedRecord>,
    sheet: Spreadsheet,
    days: Vec<AwaitedDay>,
}

/// A review in the list of all.
#[derive(Serialize, JsonSchema)]
struct ListedRecord {
    /// The name of its folder, which it keeps.
    id: String,
    /// What it is called.
    title: String,
    /// The language of its papers.
    language: String,
    /// The committee that carried it out.
    committee: String,
    /// What it is about, in a sentence.
    #[serde(skip_serializing_if = "Option::is_none")]
    about: Option<String>,
    /// The date of the latest progress update.
    last_update: Option<DateRecord>,
    /// When the next progress update is due.
    next_update: Option<DateRecord>,
    /// How many recommendations there are of each kind.
    counts: CountsRecord,
    /// Its page, from the top of the site.
    page: String,
    /// Where the record of the review is.
    data: String,
}

/// All reviews.
#[derive(Serialize, JsonSchema)]
pub(super) struct AllRecords<'r> {
    /// Where the schema of this list is.
    #[serde(rename = "$schema")]
    schema: &'static str,
    /// The version of the names, which are a promise: 1.
    version: u32,
    /// The council that publishes this.
    council: &'r str,
    /// The licence under which others may use this.
    #[serde(skip_serializing_if = "Option::is_none")]
    licence: Option<&'r str>,
    /// Where the licence is.
    #[serde(skip_serializing_if = "Option::is_none")]
    licence_address: Option<&'r str>,
    /// The reviews, in the order of their names.
    reviews: &'r [ListedRecord],
}

impl<'c> ReviewRecords<'c> {
    /// No review yet.
    pub fn new(council: &'c Council) -> Self {
        Self {
            council,
            of_all: Vec::new(),
            pages: Vec::new(),
            meetings: Vec::new(),
            papers: Vec::new(),
            reviews: Vec::new(),
            sheet: Spreadsheet::new(),
            days: Vec::new(),
        }
    }

    /// Adds pages that are of no review alone, such as the one that lists everything.
    pub fn add_pages(&mut self, pages: impl Iterator<Item = String>) {
        self.of_all.extend(pages);
    }

    /// Adds a review. `data` is where its record is, from the top of the site.
    pub fn add(&mut self, review: ReviewRecord, data: String) {
        self.sheet.add(&review);
        let due = review.next_update.as_ref();
        let due = due.and_then(|date| date.last_day.clone());
        let label = |name: &str| {
            let own = self.council.index.labels.get(name);
            let own = own.map(|label| label.as_str().to_owned());
            let usual = self.council.index.usual.site_label(name);
            own.or_else(|| usual.map(str::to_owned)).unwrap_or_default()
        };
        let call_in = review.decision.as_ref();
        let call_in = call_in.and_then(|decision| decision.call_in_day.clone());
        for (day, name) in [(due, "next_update"), (call_in, "call_in")] {
            let Some(day) = day else {
                continue;
            };
            let address = self.council.site.address.as_ref();
            self.days.push(AwaitedDay {
                id: format!("{}-{}-{day}", review.id, name.replace('_', "-")),
                title: format!("{} {}", label(name), review.title),
                address: address.map(|address| address.of(&review.page)),
                day,
            });
        }
        self.pages.push(review.page.clone());
        self.papers.extend(review.papers);
        self.reviews.push(ListedRecord {
            id: review.id,
            title: review.title,
            language: review.language,
            committee: review.committee,
            about: review.about,
            last_update: review.last_update,
            next_update: review.next_update,
            counts: review.counts,
            page: review.page,
            data,
        });
    }

    /// Adds the meetings. A supplement to the papers of a meeting is of the same day.
    pub fn add_meetings(&mut self, meetings: &[ListedMeeting]) {
        let mut days = BTreeMap::new();
        for meeting in meetings {
            self.meetings.push(meeting.page().to_owned());
            if let Some(day) = meeting.day() {
                days.entry((day, meeting.committee())).or_insert(meeting);
            }
        }
        let address = self.council.site.address.as_ref();
        let days = days
            .into_iter()
            .map(|((day, committee), meeting)| AwaitedDay {
                id: meeting.page().trim_end_matches(".html").replace('/', "-"),
                day: day.to_owned(),
                title: committee.to_owned(),
                address: address.map(|address| address.of(meeting.page())),
            });
        self.days.extend(days);
    }

    /// The files, each with its name. Those that are read elsewhere need the address of the site.
    pub fn files(self) -> Vec<(String, Vec<u8>)> {
        let council = self.council;
        let licence = council.site.licence.as_ref();
        let all = AllRecords {
            schema: OF_ALL,
            version: VERSION,
            council: council.name.as_str(),
            licence: licence.map(|licence| licence.name.as_str()),
            licence_address: licence
                .and_then(|licence| licence.address.as_ref())
                .map(WebAddress::as_str),
            reviews: &self.reviews,
        };
        // Texts and lists of texts, which JSON always has room for.
        let mut json = serde_json::to_vec_pretty(&all).unwrap_or_default();
        json.push(b'\n');
        let (title, name) = (council.index.title.as_str(), council.name.as_str());
        let mut files = vec![
            ("reviews.json".to_owned(), json),
            (
                "reviews.ics".to_owned(),
                calendar(&self.days, title, name).into_bytes(),
            ),
        ];
        let schemas = data_schemas().into_iter();
        files.extend(schemas.map(|(name, text)| (name.to_owned(), text.into_bytes())));
        if let Some(address) = &council.site.address {
            let (feed, map) = (feed(&self, address), sitemap(&self, address));
            files.push(("feed.xml".to_owned(), feed.into_bytes()));
            files.push(("sitemap.xml".to_owned(), map.into_bytes()));
        }
        files.push(("recommendations.csv".to_owned(), self.sheet.finish()));
        files
    }
}
