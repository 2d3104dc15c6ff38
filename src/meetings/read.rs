//! The text of a meeting's file → the meeting.

use std::sync::Arc;

use super::allowances;
use super::draft::{ContactDraft, MeetingDraft};
use super::index::ReviewIndex;
use super::items;
use super::opened::OpenedMeeting;
use super::places::MeetingPlaces;
use crate::diagnostic::{Code, Diagnostic, Edit, Findings, nearest};
use crate::draft::{self, Field, KeyHome, Repertoire};
use crate::model::{
    Contact, ContactKey, FirstPage, ItemKey, Meeting, MeetingAllowanceKey, MeetingKey,
    ParagraphKey, Slug, Supplement,
};
use crate::validate::{Read, Reader, Refused, TableReader, refusal};

/// The tables of a meeting's file, for keys that were typed in another one.
const HOMES: &[KeyHome] = &[
    home(Some("[[item]]"), ItemKey::NAMES),
    home(Some("[[allow]]"), MeetingAllowanceKey::NAMES),
    home(Some("[[item.paragraph]]"), ParagraphKey::NAMES),
    home(None, MeetingKey::NAMES),
];

const fn home(header: Option<&'static str>, keys: &'static [&'static str]) -> KeyHome {
    KeyHome {
        file: "meetings/",
        header,
        keys,
    }
}

impl OpenedMeeting {
    /// Reads the files: the meeting, and where in its file everything is.
    pub fn read(
        &self,
        index: &ReviewIndex,
        repertoire: &Repertoire<'_>,
        findings: &mut Findings,
    ) -> Option<(Meeting, MeetingPlaces)> {
        let mut found = self.findings.clone();
        let read = self.read_file(index, repertoire, &mut found);
        let is_sound = !found.has_errors();
        findings.append(found);
        read.ok().filter(|_| is_sound)
    }

    fn read_file(
        &self,
        index: &ReviewIndex,
        repertoire: &Repertoire<'_>,
        findings: &mut Findings,
    ) -> Read<(Meeting, MeetingPlaces)> {
        let id = Slug::parse(&self.id).map_err(|fault| {
            findings.push(refusal(&fault).in_file(&self.name));
            Refused
        });
        let file = self.text.as_ref().ok_or(Refused)?;
        let read = draft::read_with_spans(file, HOMES, None, repertoire, findings);
        let (draft, spans): (MeetingDraft, _) = read.ok_or(Refused)?;
        let places = MeetingPlaces::new(Arc::clone(file), spans, &self.pages);
        let mut reader = Reader {
            file: Arc::clone(file),
            language: index.language.clone(),
            repertoire,
            findings,
        };
        let meeting = self.meeting(&mut reader, id, draft, (index, &places))?;
        Ok((meeting, places))
    }

    fn meeting(
        &self,
        reader: &mut Reader<'_>,
        id: Read<Slug>,
        draft: MeetingDraft,
        (index, places): (&ReviewIndex, &MeetingPlaces),
    ) -> Read<Meeting> {
        let MeetingDraft {
            committee,
            date,
            time,
            place,
            published,
            contact,
            introduction,
            notes,
            supplement_to,
            first_page,
            item,
            allow,
        } = draft;
        let mut sheet = reader.top();
        let example = "Children and Young People Select Committee";
        let committee = sheet.line(committee, MeetingKey::Committee, example);
        let date = sheet.days(date, MeetingKey::Date);
        let time = sheet.optional_hour(time);
        let place = sheet.optional_rich_text(place);
        let published = sheet.optional_day(published);
        let introduction = sheet.optional_rich_text(introduction);
        let notes = sheet.optional_rich_text(notes);
        let supplement = self.supplement(&mut sheet, supplement_to, first_page, index);
        let contact = self::contact(reader, contact, "[contact]");
        let items = items::read(reader, item, self, (index, places));
        let allowances = allowances::read(reader, allow);
        Ok(Meeting {
            id: id?,
            committee: committee?,
            date: date?,
            time: time?,
            place: place?,
            published: published?,
            contact: contact?,
            introduction: introduction?,
            notes: notes?,
            supplement: supplement?,
            items: items?,
            allowances: allowances?,
        })
    }

    fn supplement(
        &self,
        sheet: &mut TableReader<'_, '_>,
        to: Option<Field<String>>,
        first_page: Option<Field<i64>>,
        index: &ReviewIndex,
    ) -> Read<Option<Supplement>> {
        let first_page = sheet.optional_judged(first_page, |number| FirstPage::new(*number));
        let Some(typed) = sheet.optional(to)? else {
            first_page?;
            return Ok(None);
        };
        let name = typed.value.trim();
        let others = || {
            let all = index.meetings.iter().map(String::as_str);
            all.filter(|other| *other != self.id)
        };
        if !others().any(|other| other == name) {
            let message = match name == self.id {
                true => "a supplement cannot go on with itself".to_owned(),
                false => format!("there is no meeting `{name}`"),
            };
            let finding = Diagnostic::error(Code::UnknownMeeting, message);
            let place = sheet.place(&typed.span);
            sheet.report(did_you_mean(
                finding.at(place),
                name,
                others(),
                "the name of the meeting’s file, without .toml",
            ));
            return Err(Refused);
        }
        Ok(Some(Supplement {
            to: sheet.judge(typed, |name| Slug::parse(name.trim()))?,
            first_page: first_page?,
        }))
    }
}

/// Offers the nearest of the names that there are, or says which there are.
pub(super) fn did_you_mean<'n>(
    finding: Diagnostic,
    typed: &str,
    known: impl Iterator<Item = &'n str> + Clone,
    what: &str,
) -> Diagnostic {
    /// More than this nobody reads.
    const NAMED: usize = 5;
    match nearest(typed, known.clone()) {
        Some(meant) => finding
            .help(format!("did you mean \"{meant}\"?"))
            .typed(Edit::Instead(format!("\"{meant}\""))),
        None => {
            let names: Vec<String> = known.map(|name| format!("\"{name}\"")).collect();
            let more = match names.len() > NAMED {
                true => " …",
                false => "",
            };
            let names = names.get(..NAMED).unwrap_or(&names).join(", ");
            finding.help(match names.is_empty() {
                true => format!("write {what}"),
                false => format!("write {what}: {names}{more}"),
            })
        }
    }
}

/// Whom to ask, if that is said.
pub(super) fn contact(
    reader: &mut Reader<'_>,
    field: Option<Field<ContactDraft>>,
    header: &str,
) -> Read<Option<Contact>> {
    let Some(table) = reader.top().optional(field)? else {
        return Ok(None);
    };
    let ContactDraft {
        name,
        telephone,
        email,
    } = table.value;
    let mut sheet = reader.table(&table.span, header);
    let name = sheet.line(name, ContactKey::Name, "Scrutiny Officer");
    let telephone = sheet.optional_line(telephone);
    let email = sheet.optional_line(email);
    Ok(Some(Contact {
        name: name?,
        telephone: telephone?,
        email: email?,
    }))
}
