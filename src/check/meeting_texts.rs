//! A meeting → its long texts, and what the rules find in them that read nothing but long texts.
//!
//! The texts of a review are listed by `text`, and read by the same rules. It must not know what a rule looks for.

use super::date::{no_such_day, weekday};
use super::evidence::{
    bold_heading, bullet, cut_off, empty_item, headings, link_words, marks, other_script,
    personal_data, repeated_word, spaced_table, unfinished,
};
use super::text::LongText;
use super::{Remark, Rule, WrittenTexts};
use crate::council::Council;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::model::{
    AgendaItem, AttachedPaper, Contact, ItemKey, Meeting, MeetingKey, MeetingSpot, OwnPageBody,
    ParagraphKey, Passage, RichText, Spot,
};

/// What a rule finds in texts.
type InTexts = fn(&WrittenTexts<'_>) -> Vec<Remark>;

/// The rules that read the texts of a meeting as they read those of a review, in the order of those.
pub(super) const TEXT_RULES: [(&Rule, InTexts); 14] = [
    (&weekday::RULE, weekday::in_texts),
    (&no_such_day::RULE, no_such_day::in_texts),
    (&cut_off::RULE, cut_off::in_meeting),
    (&bullet::RULE, bullet::in_texts),
    (&empty_item::RULE, empty_item::in_texts),
    (&unfinished::RULE, unfinished::in_texts),
    (&repeated_word::RULE, repeated_word::in_texts),
    (&other_script::RULE, other_script::in_texts),
    (&marks::RULE, marks::in_texts),
    (&headings::RULE, headings::in_texts),
    (&spaced_table::RULE, spaced_table::in_texts),
    (&bold_heading::RULE, bold_heading::in_texts),
    (&link_words::RULE, link_words::in_texts),
    (&personal_data::RULE, personal_data::in_texts),
];

/// Those of them that look at days.
const DAY_RULES: [(&Rule, InTexts); 2] = [
    (&weekday::RULE, weekday::in_texts),
    (&no_such_day::RULE, no_such_day::in_texts),
];

/// What is to be remarked on in the texts.
pub(super) fn remarks(
    meeting: &Meeting,
    council: &Council,
    texts: &[LongText<'_>],
    place: &dyn Fn(&Passage) -> Option<Place>,
) -> Vec<Diagnostic> {
    let written = WrittenTexts {
        texts,
        council,
        contacts: contacts(meeting),
    };
    let rules = TEXT_RULES.into_iter();
    let found = rules.flat_map(|(rule, in_texts)| {
        let remarks = in_texts(&written).into_iter();
        remarks.map(|remark| remark.finding(rule, place))
    });
    found.chain(in_titles(meeting, council, place)).collect()
}

/// What is wrong with the days in the titles of items: "Minutes of 31 November 2025".
fn in_titles(
    meeting: &Meeting,
    council: &Council,
    place: &dyn Fn(&Passage) -> Option<Place>,
) -> Vec<Diagnostic> {
    // Most titles have no figure.
    let has_figure = |title: &str| title.bytes().any(|letter| letter.is_ascii_digit());
    let titles = meeting.items.iter().enumerate();
    let titles = titles.filter(|(_, item)| has_figure(item.title.as_str()));
    let titles: Vec<(MeetingSpot, RichText)> = titles
        .filter_map(|(index, item)| {
            let text = RichText::parse(item.title.as_str()).ok()?;
            Some((MeetingSpot::Item(index, ItemKey::Title), text))
        })
        .collect();
    if titles.is_empty() {
        return Vec::new();
    }
    let texts: Vec<LongText<'_>> = titles
        .iter()
        .map(|(spot, text)| LongText {
            spot: Spot::Meeting(spot.clone()),
            words: text.words(),
            text,
        })
        .collect();
    let written = WrittenTexts {
        texts: &texts,
        council,
        contacts: Vec::new(),
    };
    let found = DAY_RULES.into_iter().flat_map(|(rule, in_texts)| {
        let remarks = in_texts(&written).into_iter();
        remarks.map(|remark| remark.finding(rule, place))
    });
    found.collect()
}

/// Whether a rule reads the texts of a meeting.
pub(super) fn reads_meetings(code: Code) -> bool {
    TEXT_RULES.iter().any(|(rule, _)| rule.code == code)
}

fn contacts(meeting: &Meeting) -> Vec<&Contact> {
    let of_items = meeting.items.iter().filter_map(AgendaItem::report);
    let of_items = of_items.filter_map(|report| report.contact.as_ref());
    meeting.contact.iter().chain(of_items).collect()
}

/// The long texts, in the order of the file.
pub(super) fn texts(meeting: &Meeting) -> Vec<LongText<'_>> {
    let at_top = [
        (MeetingKey::Place, meeting.place.as_ref()),
        (MeetingKey::Introduction, meeting.introduction.as_ref()),
        (MeetingKey::Notes, meeting.notes.as_ref()),
    ];
    let at_top = at_top
        .into_iter()
        .map(|(key, text)| (MeetingSpot::Meeting(key), text));
    let items = meeting.items.iter().enumerate();
    let of_items = items.flat_map(|(index, item)| {
        let of_item = texts_of_item(index, item);
        of_item.chain(texts_of_pages(index, item))
    });
    let written = at_top
        .chain(of_items)
        .filter_map(|(spot, text)| Some((spot, text?)));
    let texts = written.map(|(spot, text)| LongText {
        spot: Spot::Meeting(spot),
        words: text.words(),
        text,
    });
    texts.collect()
}

fn texts_of_item(
    index: usize,
    item: &AgendaItem,
) -> impl Iterator<Item = (MeetingSpot, Option<&RichText>)> {
    let report = item.report();
    let of_item = [
        (ItemKey::Text, item.text.as_ref()),
        (ItemKey::LateItem, item.late.as_ref()),
        (
            ItemKey::Purpose,
            report.and_then(|report| report.purpose.as_ref()),
        ),
        (
            ItemKey::AskedTo,
            report.and_then(|report| report.asked_to.as_ref()),
        ),
    ];
    let of_item = of_item.map(|(key, text)| (MeetingSpot::Item(index, key), text));
    let paragraphs = report.map_or(&[][..], |report| &report.paragraphs);
    let paragraphs = paragraphs
        .iter()
        .enumerate()
        .map(move |(place, paragraph)| {
            let spot = MeetingSpot::Paragraph(index, place, ParagraphKey::Text);
            (spot, Some(&paragraph.text))
        });
    let background = report.and_then(|report| report.background_papers.as_ref());
    let background = [(
        MeetingSpot::Item(index, ItemKey::BackgroundPapers),
        background,
    )];
    of_item.into_iter().chain(paragraphs).chain(background)
}

/// What its own pages say that are long text, and no HTML.
fn texts_of_pages(
    index: usize,
    item: &AgendaItem,
) -> impl Iterator<Item = (MeetingSpot, Option<&RichText>)> {
    let pages = item.papers().iter().filter_map(|paper| match paper {
        AttachedPaper::Page(page) => Some(page),
        _ => None,
    });
    pages.enumerate().flat_map(move |(place, page)| {
        let (introduction, parts) = match &page.body {
            OwnPageBody::Written {
                introduction,
                parts,
            } => (introduction.as_ref(), parts.as_slice()),
            OwnPageBody::Html(_) => (None, &[][..]),
        };
        let texts = [introduction]
            .into_iter()
            .chain(parts.iter().map(|part| part.text.as_ref()));
        texts.map(move |text| (MeetingSpot::Page(index, place, page.name.clone()), text))
    })
}
