//! Every table is one table with a caption, its labels are headers, and no cell is lost between them.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::ObjectId;

use crate::support::tagged::{Element, TaggedPdf};

pub fn faults(pdf: &TaggedPdf) -> Vec<String> {
    let mut faults = Vec::new();
    let mut captions = BTreeSet::new();
    let parts = parts(pdf);
    for (number, table) in pdf.with_role("Table").enumerate() {
        let caption = table
            .elements()
            .find(|kid| kid.role == "Caption")
            .map(|caption| pdf.line(caption));
        let caption = caption.unwrap_or_default();
        let name = if caption.is_empty() {
            format!("table {}", number + 1)
        } else {
            format!("table “{caption}”")
        };
        let mut found = captioned(pdf, table, &caption);
        found.extend(built(table));
        found.extend(rows(table).flat_map(|row| row_faults(pdf, row)));
        found.extend(header_ids(table));
        let part = parts.get(&table.object).copied();
        if !caption.is_empty() && !captions.insert((part, caption)) {
            found.push("another table has the same caption: one table split in two?".into());
        }
        faults.extend(found.into_iter().map(|fault| format!("{name}: {fault}")));
    }
    let strays = pdf.elements().into_iter().filter(|element| {
        element.role != "TR"
            && element
                .elements()
                .any(|kid| matches!(kid.role.as_str(), "TH" | "TD"))
    });
    faults.extend(strays.map(|element| format!("a cell is in {} instead of a row", element.role)));
    faults
}

/// The section that each table is in, the innermost. In a pack, each item has a table of its progress, and each paper its
/// recommendation 1.
fn parts(pdf: &TaggedPdf) -> BTreeMap<ObjectId, ObjectId> {
    let mut parts = BTreeMap::new();
    for part in pdf.with_role("Sect") {
        let tables = part.all().into_iter().filter(|one| one.role == "Table");
        parts.extend(tables.map(|table| (table.object, part.object)));
    }
    parts
}

/// A table's rows, in its row groups or directly.
pub fn rows(table: &Element) -> impl Iterator<Item = &Element> {
    table.elements().flat_map(|part| match part.role.as_str() {
        "TR" => vec![part],
        "THead" | "TBody" | "TFoot" => part.elements().filter(|row| row.role == "TR").collect(),
        _ => Vec::new(),
    })
}

fn captioned(pdf: &TaggedPdf, table: &Element, caption: &str) -> Vec<String> {
    let mut faults = Vec::new();
    if table
        .elements()
        .next()
        .is_none_or(|first| first.role != "Caption")
        || caption.is_empty()
    {
        faults.push("it does not begin with a caption".into());
    }
    let headings = table
        .all()
        .into_iter()
        .filter(|part| part.heading_level().is_some())
        .map(|part| pdf.line(part));
    if headings
        .chain([caption.to_owned()])
        .any(|words| words.to_lowercase().contains("(continued)"))
    {
        faults.push(
            "the tree says “(continued)”, which is an artifact: one table split in two?".into(),
        );
    }
    faults
}

fn built(table: &Element) -> Vec<String> {
    let mut faults = Vec::new();
    for (place, part) in table.elements().enumerate() {
        match part.role.as_str() {
            "Caption" if place == 0 => {}
            "TR" => {}
            "THead" | "TBody" | "TFoot" => {
                let others = part.elements().filter(|row| row.role != "TR");
                faults.extend(
                    others.map(|other| format!("a {} is in its {}", other.role, part.role)),
                );
            }
            other => faults.push(format!("a {other} is where a row should be")),
        }
    }
    if rows(table).next().is_none() {
        faults.push("it has no rows".into());
    }
    let widths: BTreeSet<usize> = rows(table).map(|row| row.elements().count()).collect();
    if widths.len() > 1 {
        faults.push(format!(
            "its rows have different numbers of cells: {widths:?}"
        ));
    }
    faults
}

fn row_faults(pdf: &TaggedPdf, row: &Element) -> Vec<String> {
    let cells: Vec<&Element> = row.elements().collect();
    let mut faults = Vec::new();
    for cell in &cells {
        match (cell.role.as_str(), cell.scope.as_deref()) {
            ("TH", Some("Row" | "Column" | "Both")) => {}
            ("TH", scope) => faults.push(format!(
                "the header cell “{}” has the scope {scope:?}",
                pdf.line(cell)
            )),
            ("TD", None) => {}
            ("TD", Some(_)) => {
                faults.push(format!("the data cell “{}” has a scope", pdf.line(cell)))
            }
            (other, _) => faults.push(format!("a {other} is where a cell should be")),
        }
    }
    let heads_columns = !cells.is_empty() && cells.iter().all(|cell| is_header(cell, "Column"));
    match cells.first() {
        None => faults.push("a row has no cells".into()),
        Some(label) if !heads_columns && !is_header(label, "Row") => {
            faults.push(format!(
                "the label “{}” is not a header of its row",
                pdf.line(label)
            ));
        }
        Some(_) => {}
    }
    faults
}

fn is_header(cell: &Element, scope: &str) -> bool {
    cell.role == "TH" && cell.scope.as_deref() == Some(scope)
}

/// Ids are optional; where cells name them, each must be a header of the same table, and no two the same.
fn header_ids(table: &Element) -> Vec<String> {
    let cells: Vec<&Element> = rows(table).flat_map(Element::elements).collect();
    let mut ids = BTreeSet::new();
    let mut faults = Vec::new();
    for id in cells
        .iter()
        .filter(|cell| cell.role == "TH")
        .filter_map(|cell| cell.id.as_ref())
    {
        if !ids.insert(id) {
            faults.push(format!("two header cells have the id “{id}”"));
        }
    }
    let unknown = cells
        .iter()
        .flat_map(|cell| &cell.headers)
        .filter(|header| !ids.contains(header));
    faults.extend(
        unknown.map(|header| format!("a cell names the header “{header}”, which it does not have")),
    );
    faults
}
