//! An update that has no file yet → the text of one, with an entry for each recommendation that officers are asked about.

use super::asked::asked;
use super::opened_update::OpenedUpdate;
use super::received::blank_entry;
use super::recorded::RecordedUpdate;
use crate::diagnostic::{Findings, SourceFile, shown_path};
use crate::project::Folders;

impl OpenedUpdate<'_> {
    /// The text of a new file. It names its schema where that is at its usual place.
    pub fn blank_text(&self, folders: &Folders) -> String {
        let schema = folders.templates.join("schemas/update.schema.json");
        let is_beside = folders.reviews.parent() == folders.templates.parent();
        let mut text = String::new();
        if let Some(name) = folders.templates.file_name()
            && is_beside
            && folders.files.has_file(&schema)
        {
            let name = name.to_string_lossy();
            text += &format!("#:schema ../../../{name}/schemas/update.schema.json\n");
        }
        let date = self.date.words().replace('\\', "\\\\").replace('"', "\\\"");
        text += &format!("date = \"{date}\"\n");
        for one in asked(self) {
            text += "\n";
            text += &blank_entry(&one.number, self.council);
        }
        text
    }

    /// Takes a text as that of its file, which is not on the disk yet.
    pub fn begin(&mut self, text: &str) {
        let file = SourceFile::new(shown_path(&self.path), text);
        if let Some(recorded) = RecordedUpdate::read(file, &mut Findings::new()) {
            self.recorded = recorded;
        }
    }
}
