//! The tables `[[declaration]]` → the interests that members declared.

use super::draft::DeclarationDraft;
use crate::draft::{Field, Placed};
use crate::model::{Declaration, DeclarationKey};
use crate::validate::{Read, Reader, all, elements};

/// Reads them, in the order of the file.
pub(super) fn declarations(
    reader: &mut Reader<'_>,
    list: Vec<Field<DeclarationDraft>>,
) -> Read<Vec<Declaration>> {
    let declarations = elements(list)
        .into_iter()
        .map(|table| declaration(reader, table?))
        .collect();
    all(declarations)
}

fn declaration(reader: &mut Reader<'_>, table: Placed<DeclarationDraft>) -> Read<Declaration> {
    let DeclarationDraft {
        member,
        kind,
        item,
        text,
    } = table.value;
    let mut sheet = reader.table(&table.span, "this [[declaration]]");
    let member = sheet.line(member, DeclarationKey::Member, "Councillor A Member");
    let kind = sheet.optional_line(kind);
    let item = sheet.optional_line(item);
    let text = sheet.rich_text(
        text,
        DeclarationKey::Text,
        "Councillor A Member declared a personal interest …",
    );
    Ok(Declaration {
        member: member?,
        kind: kind?,
        item: item?,
        text: text?,
    })
}
