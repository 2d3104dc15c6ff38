//! The `[[item]]`s of a meeting's file → the items of its agenda.

use super::draft::{AgendaItemDraft, ReportParagraphDraft};
use super::index::ReviewIndex;
use super::opened::OpenedMeeting;
use super::papers::TypedPapers;
use super::places::MeetingPlaces;
use super::read::contact;
use crate::diagnostic::{Code, Diagnostic};
use crate::draft::{Field, NumberOrText, Placed};
use crate::model::{
    AgendaItem, AgendaItems, AgendaItemsFaultKind, AttachedPaper, CoveringReport, ExemptMatter,
    ItemKey, ItemMatter, MeetingSpot, ParagraphKey, ReportParagraph, TextLine,
};
use crate::validate::{LineToType, Read, Reader, Refused, TableReader, all, elements, refusal};

/// The items, if all of them and their order are sound.
pub(super) fn read(
    reader: &mut Reader<'_>,
    field: Field<Vec<Field<AgendaItemDraft>>>,
    opened: &OpenedMeeting,
    (index, places): (&ReviewIndex, &MeetingPlaces),
) -> Read<AgendaItems> {
    let tables = reader.tables(field, "item")?.into_iter();
    let items = all(tables
        .map(|table| item(reader, table?, opened, index))
        .collect())?;
    AgendaItems::new(items).map_err(|faults| {
        for fault in faults {
            let key = match fault.kind {
                AgendaItemsFaultKind::SamePaper { .. } => ItemKey::Title,
                _ => ItemKey::Number,
            };
            let place = places.find(&MeetingSpot::Item(fault.item, key));
            reader.findings.push(refusal(&fault).at(place));
        }
        Refused
    })
}

fn item(
    reader: &mut Reader<'_>,
    table: Placed<AgendaItemDraft>,
    opened: &OpenedMeeting,
    index: &ReviewIndex,
) -> Read<AgendaItem> {
    let typed = table.value;
    let has_matter = typed.has_matter();
    let typed = match opened.is_public && typed.is_exempt() {
        true => typed.without_matter(),
        false => typed,
    };
    let AgendaItemDraft {
        number,
        title,
        text,
        late_item,
        exempt,
        report_author,
        contact: typed_contact,
        purpose,
        asked_to,
        paragraph,
        background_papers,
        decisions,
        action_plans,
        updates,
        papers,
        annual_report,
        pages,
        due,
    } = typed;
    let header = "this [[item]]";
    let place_of_exempt = exempt.as_ref().and_then(Field::typed);
    let place_of_exempt = place_of_exempt.map(|typed| reader.place(&typed.span));
    let mut sheet = reader.table(&table.span, header);
    let number = numbered(&mut sheet, number);
    let title = sheet.line(
        title,
        ItemKey::Title,
        "Scrutiny Monitoring – Progress Update",
    );
    let text = sheet.optional_rich_text(text);
    let late = sheet.optional_rich_text(late_item);
    let exempt = sheet.optional_rich_text(exempt);
    let author = sheet.optional_line(report_author);
    let purpose = sheet.optional_rich_text(purpose);
    let asked_to = sheet.optional_rich_text(asked_to);
    let background_papers = sheet.optional_rich_text(background_papers);
    let papers = TypedPapers {
        decisions,
        action_plans,
        updates,
        papers,
        annual_report,
        pages,
        due,
    };
    let papers = papers.read(&mut sheet, opened, index);
    let contact = contact(reader, typed_contact, "this [item.contact]");
    let paragraphs = paragraphs(reader, paragraph);
    let report = || {
        Ok(CoveringReport {
            author: author?,
            contact: contact?,
            purpose: purpose?,
            asked_to: asked_to?,
            paragraphs: paragraphs?,
            background_papers: background_papers?,
        })
    };
    let (report, papers) = (report()?.unless_empty().map(Box::new), papers?);
    let matter = match exempt?.map(|words| ExemptMatter { words }) {
        None => ItemMatter::Open { report, papers },
        Some(why) => {
            let fault = exempt_fault(&why, &papers, has_matter);
            if let Some(finding) = fault {
                reader.findings.push(match place_of_exempt {
                    Some(place) => finding.at(place),
                    None => finding,
                });
                return Err(Refused);
            }
            ItemMatter::Exempt {
                why,
                report,
                papers,
            }
        }
    };
    Ok(AgendaItem {
        number: number?,
        title: title?,
        text: text?,
        late: late?,
        matter,
    })
}

/// Why an exempt item cannot be withheld as it was typed.
fn exempt_fault(
    why: &ExemptMatter,
    papers: &[AttachedPaper],
    has_matter: bool,
) -> Option<Diagnostic> {
    let is_page = |paper: &AttachedPaper| matches!(paper, AttachedPaper::Page(_));
    if !papers.iter().all(is_page) {
        let message = "this item is exempt from publication, and it brings a paper of a review, which everybody can read";
        let help = "bring that paper in an item that is not exempt: what is exempt in the review is withheld there";
        return Some(Diagnostic::error(Code::ExemptItem, message).help(help));
    }
    (has_matter && why.is_none()).then(|| {
        let message = "this says that nothing is exempt, and the report and the pages would be withheld";
        let help = "leave the line out, or say by virtue of which paragraph of Schedule 12A the item is exempt";
        Diagnostic::error(Code::ExemptItem, message).help(help)
    })
}

/// The number of an item or a paragraph, which is printed as it was typed.
fn numbered(sheet: &mut TableReader<'_, '_>, field: Field<NumberOrText>) -> Read<TextLine> {
    let typed = sheet.required(field, ItemKey::Number, LineToType::from("number = \"1\""))?;
    line_of(sheet, typed)
}

fn line_of(sheet: &mut TableReader<'_, '_>, typed: Placed<NumberOrText>) -> Read<TextLine> {
    sheet.judge(typed, |typed| match typed {
        NumberOrText::Number(number) => TextLine::parse(&number.to_string()),
        NumberOrText::Text(text) => TextLine::parse(text),
    })
}

fn paragraphs(
    reader: &mut Reader<'_>,
    field: Option<Field<Vec<Field<ReportParagraphDraft>>>>,
) -> Read<Vec<ReportParagraph>> {
    let list = reader.top().optional(field)?;
    let tables = elements(list.map(|list| list.value).unwrap_or_default()).into_iter();
    all(tables.map(|table| paragraph(reader, table?)).collect())
}

fn paragraph(
    reader: &mut Reader<'_>,
    table: Placed<ReportParagraphDraft>,
) -> Read<ReportParagraph> {
    let ReportParagraphDraft {
        heading,
        number,
        text,
    } = table.value;
    let mut sheet = reader.table(&table.span, "this [[item.paragraph]]");
    let heading = sheet.optional_line(heading);
    let number = match sheet.optional(number)? {
        Some(typed) => line_of(&mut sheet, typed).map(Some),
        None => Ok(None),
    };
    let example = "The Committee agreed the action plan in September 2018.";
    let text = sheet.rich_text(text, ParagraphKey::Text, example);
    Ok(ReportParagraph {
        heading: heading?,
        number: number?,
        text: text?,
    })
}
