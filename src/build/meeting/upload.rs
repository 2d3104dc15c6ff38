//! The papers of a meeting → a table of them for whoever uploads them.

use crate::model::{ExemptMatter, Meeting};
use crate::template::{MeetingPaper, Pack};

/// A row of the table.
pub struct UploadRow {
    /// The title of the paper.
    pub title: String,
    /// The number of the item that it belongs to; nothing for the agenda and the pack.
    pub item: String,
    /// Why it is not for publication, if it is not.
    pub restriction: String,
    /// The name of its PDF; nothing where there is none here.
    pub file: String,
}

impl UploadRow {
    /// The row of a paper that everybody may read.
    pub fn open(title: impl Into<String>, item: &str, name: &str) -> Self {
        Self {
            title: title.into(),
            item: item.to_owned(),
            restriction: String::new(),
            file: format!("{name}.pdf"),
        }
    }

    /// The row of an item that has no paper here.
    pub fn without_file(title: impl Into<String>, item: &str) -> Self {
        Self {
            file: String::new(),
            ..Self::open(title, item, "")
        }
    }

    /// Says why it is not for publication.
    pub fn restrict(&mut self, exempt: &ExemptMatter) {
        self.restriction = exempt.words.plain();
    }
}

/// The columns.
const COLUMNS: [&str; 6] = ["title", "date", "committee", "item", "restriction", "file"];

/// The name of the file.
pub const UPLOAD: &str = "upload.csv";

/// The table as CSV, with the agenda and the pack first.
pub fn table(meeting: &Meeting, agenda: &str, pack: &str, rows: &[UploadRow]) -> Vec<u8> {
    let own = |paper: MeetingPaper<'_>, title: &str| {
        let title = format!("{title}, {}, {}", meeting.committee, meeting.date);
        UploadRow::open(title, "", &paper.name(meeting))
    };
    let whole = MeetingPaper::Pack(Pack {
        items: &[],
        first_page: None,
    });
    // The agenda of late papers has another title than that of the meeting.
    let agenda = match meeting.supplement {
        Some(_) => format!("{agenda}, {}", lower_first(pack)),
        None => agenda.to_owned(),
    };
    let first = [own(MeetingPaper::Agenda, &agenda), own(whole, pack)];
    let day = meeting.date.first_day().map(|day| day.to_string());
    let day = day.unwrap_or_default();
    let mut writer = csv::Writer::from_writer(Vec::new());
    // Memory takes whatever is written to it.
    let _ = writer.write_record(COLUMNS);
    for row in first.iter().chain(rows) {
        let _ = writer.write_record([
            plain(&row.title),
            day.clone(),
            plain(meeting.committee.as_str()),
            plain(&row.item),
            plain(&row.restriction),
            row.file.clone(),
        ]);
    }
    writer.into_inner().unwrap_or_default()
}

/// A label in the middle of a line: "supplement to the agenda".
fn lower_first(label: &str) -> String {
    let mut letters = label.chars();
    match letters.next() {
        Some(first) => first.to_lowercase().chain(letters).collect(),
        None => String::new(),
    }
}

/// A text that no spreadsheet takes for a formula.
fn plain(text: &str) -> String {
    match text.starts_with(['=', '+', '-', '@']) {
        true => format!("'{text}"),
        false => text.to_owned(),
    }
}
