//! A meeting → every text that was written for it, in the order of its file.

use super::written::{Words, WrittenText};
use crate::council::Council;
use crate::model::{
    AgendaItem, AttachedPaper, Contact, ContactKey, ItemKey, Meeting, MeetingKey, MeetingSpot,
    OwnPageBody, ParagraphKey,
};

/// A text that was written for a meeting.
pub(super) struct MeetingText<'m> {
    /// Where.
    pub spot: MeetingSpot,
    /// The name of its key.
    pub key: &'static str,
    /// The text.
    pub words: Words<'m>,
}

impl<'m> MeetingText<'m> {
    /// The text as it is looked for.
    pub fn written(&self) -> WrittenText<'m> {
        WrittenText {
            spot: None,
            key: self.key,
            text: self.words,
            is_listed: false,
        }
    }
}

/// A paper of a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MeetingPart {
    /// The list of items, without their reports.
    Agenda,
    /// The covering report of the item with this index.
    Report(usize),
    /// All of it together.
    Pack,
}

impl MeetingPart {
    /// Whether the paper prints the text at a place. What has no label is printed nowhere.
    fn prints(self, text: &MeetingText<'_>, council: &Council) -> bool {
        let label = match &text.spot {
            MeetingSpot::Meeting(MeetingKey::Date) => Some("date"),
            MeetingSpot::Meeting(MeetingKey::Time) => Some("time"),
            MeetingSpot::Meeting(MeetingKey::Place) => Some("place"),
            MeetingSpot::Meeting(MeetingKey::Published) => Some("published"),
            MeetingSpot::Item(_, ItemKey::ReportAuthor) => Some("report_author"),
            MeetingSpot::ItemContact(..) => Some("contact_officer"),
            _ => None,
        };
        let is_labelled = label.is_none_or(|label| council.agenda.labels.contains_key(label));
        let is_of_report = |index: &usize, part| match part {
            Self::Agenda => false,
            Self::Report(report) => *index == report,
            Self::Pack => true,
        };
        is_labelled
            && match &text.spot {
                MeetingSpot::Item(_, ItemKey::Pages(_)) => self == Self::Pack,
                MeetingSpot::Item(
                    index,
                    ItemKey::ReportAuthor
                    | ItemKey::Purpose
                    | ItemKey::AskedTo
                    | ItemKey::BackgroundPapers,
                )
                | MeetingSpot::ItemContact(index, _)
                | MeetingSpot::Paragraph(index, ..) => is_of_report(index, self),
                MeetingSpot::Item(index, _) => match self {
                    Self::Report(report) => *index == report,
                    Self::Agenda | Self::Pack => true,
                },
                _ => !matches!(self, Self::Report(_)),
            }
    }
}

/// The texts that a paper of a meeting must print.
pub(super) fn meeting_texts<'m>(
    meeting: &'m Meeting,
    part: MeetingPart,
    council: &Council,
) -> Vec<MeetingText<'m>> {
    let mut texts = all_texts(meeting);
    texts.retain(|text| part.prints(text, council));
    texts
}

fn all_texts<'m>(meeting: &'m Meeting) -> Vec<MeetingText<'m>> {
    let mut list = MeetingTexts(Vec::new());
    let mut top = |key: MeetingKey, text: Option<Words<'m>>| {
        let name = key.name();
        list.add(MeetingSpot::Meeting(key), name, text);
    };
    top(MeetingKey::Committee, Some((&meeting.committee).into()));
    top(MeetingKey::Date, Some((&meeting.date).into()));
    top(MeetingKey::Time, meeting.time.as_ref().map(Words::from));
    top(MeetingKey::Place, meeting.place.as_ref().map(Words::from));
    top(
        MeetingKey::Published,
        meeting.published.as_ref().map(Words::from),
    );
    top(
        MeetingKey::Introduction,
        meeting.introduction.as_ref().map(Words::from),
    );
    top(MeetingKey::Notes, meeting.notes.as_ref().map(Words::from));
    list.contact(meeting.contact.as_ref(), MeetingSpot::Contact);
    for (index, item) in meeting.items.iter().enumerate() {
        list.item(index, item);
    }
    list.0
}

struct MeetingTexts<'m>(Vec<MeetingText<'m>>);

impl<'m> MeetingTexts<'m> {
    fn add(&mut self, spot: MeetingSpot, key: &'static str, text: Option<Words<'m>>) {
        if let Some(words) = text {
            self.0.push(MeetingText { spot, key, words });
        }
    }

    fn contact(&mut self, contact: Option<&'m Contact>, spot: impl Fn(ContactKey) -> MeetingSpot) {
        let Some(contact) = contact else {
            return;
        };
        let texts = [
            (ContactKey::Name, Some(&contact.name)),
            (ContactKey::Telephone, contact.telephone.as_ref()),
            (ContactKey::Email, contact.email.as_ref()),
        ];
        for (key, text) in texts {
            let name = key.name();
            self.add(spot(key), name, text.map(Words::from));
        }
    }

    fn item(&mut self, index: usize, item: &'m AgendaItem) {
        let mut add = |key: ItemKey, text: Option<Words<'m>>| {
            let name = key.name();
            self.add(MeetingSpot::Item(index, key), name, text);
        };
        add(ItemKey::Number, Some((&item.number).into()));
        add(ItemKey::Title, Some((&item.title).into()));
        add(ItemKey::Text, item.text.as_ref().map(Words::from));
        add(ItemKey::LateItem, item.late.as_ref().map(Words::from));
        add(
            ItemKey::Exempt,
            item.exempt().map(|exempt| (&exempt.words).into()),
        );
        if let Some(report) = item.report() {
            add(
                ItemKey::ReportAuthor,
                report.author.as_ref().map(Words::from),
            );
            add(ItemKey::Purpose, report.purpose.as_ref().map(Words::from));
            add(ItemKey::AskedTo, report.asked_to.as_ref().map(Words::from));
            self.contact(report.contact.as_ref(), |key| {
                MeetingSpot::ItemContact(index, key)
            });
            for (place, paragraph) in report.paragraphs.iter().enumerate() {
                let texts = [
                    (
                        ParagraphKey::Heading,
                        paragraph.heading.as_ref().map(Words::from),
                    ),
                    (
                        ParagraphKey::Number,
                        paragraph.number.as_ref().map(Words::from),
                    ),
                    (ParagraphKey::Text, Some((&paragraph.text).into())),
                ];
                for (key, text) in texts {
                    let name = key.name();
                    self.add(MeetingSpot::Paragraph(index, place, key), name, text);
                }
            }
            let background = report.background_papers.as_ref();
            let spot = MeetingSpot::Item(index, ItemKey::BackgroundPapers);
            self.add(
                spot,
                ItemKey::BackgroundPapers.name(),
                background.map(Words::from),
            );
        }
        let pages = item.papers().iter().filter_map(|paper| match paper {
            AttachedPaper::Page(page) => Some(page),
            AttachedPaper::OfReview(_) | AttachedPaper::AnnualReport(_) | AttachedPaper::Due => {
                None
            }
        });
        for (place, page) in pages.enumerate() {
            let mut add = |text: Option<Words<'m>>| {
                let spot = MeetingSpot::Item(index, ItemKey::Pages(place));
                self.add(spot, "pages", text);
            };
            match &page.body {
                OwnPageBody::Written {
                    introduction,
                    parts,
                } => {
                    add(Some((&page.title).into()));
                    add(introduction.as_ref().map(Words::from));
                    for part in parts {
                        add(Some((&part.heading).into()));
                        add(part.text.as_ref().map(Words::from));
                    }
                }
                OwnPageBody::Html(html) => add(Some(Words::Line(&html.words))),
            }
        }
    }
}
