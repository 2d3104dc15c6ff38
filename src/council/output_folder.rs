//! How papers are put into the output folder: the table `[output]`.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::draft::Field;
use crate::validate::{Read, Reader};

/// How papers are put into the output folder.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct OutputFolderDraft {
    /// `true`: files are put into the folder one by one, for a web server or a container that works in it; left out, the
    /// whole folder is exchanged in one step where that is possible.
    pub in_place: Option<Field<bool>>,
}

/// Reads the table `[output]`: whether files are put into the folder one by one.
pub(super) fn is_in_place(
    reader: &mut Reader<'_>,
    field: Option<Field<OutputFolderDraft>>,
) -> Read<bool> {
    let Some(table) = reader.top().optional(field)? else {
        return Ok(false);
    };
    let OutputFolderDraft { in_place } = table.value;
    let mut sheet = reader.table(&table.span, "[output]");
    let in_place = sheet.optional(in_place)?;
    Ok(in_place.is_some_and(|in_place| in_place.value))
}
