//! The tables `[[declaration]]` and `[[decision.declaration]]` → the interests that members declared.

use super::draft::DeclarationDraft;
use super::resolutions::{Tables, listed};
use crate::draft::Placed;
use crate::model::{Declaration, DeclarationKey};
use crate::validate::{Read, Reader, all};

/// Reads them, in the order of the file. `table` is what a message calls one of them.
pub(super) fn declared(
    reader: &mut Reader<'_>,
    field: Tables<DeclarationDraft>,
    table: &str,
) -> Read<Vec<Declaration>> {
    let tables = listed(reader, field)?.into_iter();
    all(tables.map(|one| declaration(reader, one?, table)).collect())
}

fn declaration(
    reader: &mut Reader<'_>,
    table: Placed<DeclarationDraft>,
    name: &str,
) -> Read<Declaration> {
    let DeclarationDraft {
        member,
        kind,
        item,
        text,
    } = table.value;
    let mut sheet = reader.table(&table.span, name);
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
