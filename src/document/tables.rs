//! Elements → tables that a screen reader can find its way in.
//!
//! Asked of every table: a caption first; rows of equally many cells, none empty, none merged; every header with a
//! scope; and, without a row of column headers at the top, a header at the start of every row.

use super::class::{ClassMeaning, class_of};
use super::element::Element;
use super::figures::say_nothing;
use super::inlines::in_passage;
use super::reader::PageReader;
use super::table::{
    Caption, Cell, CellAlignment, CellKind, Scope, Table, TableOrientation, TableRow,
};
use super::writing::writing_of;
use super::{Block, words};
use crate::diagnostic::Code;

impl PageReader<'_> {
    /// A table, or none if it is refused.
    pub fn table(&mut self, element: &Element) -> Option<Table> {
        let (mut caption, mut head, mut body) = (None, Vec::new(), Vec::new());
        let children = self.only(element, &["caption", "thead", "tbody", "tr"]);
        for (index, child) in children.into_iter().enumerate() {
            match child.name.as_ref() {
                "caption" if index > 0 => self.refuse(
                    Code::HtmlVocabulary,
                    child.span.clone(),
                    "this `<caption>` is not the first thing in its table",
                    "begin the table with it, and give the table no other",
                ),
                "caption" => caption = self.caption(child),
                "thead" if !head.is_empty() || !body.is_empty() => self.refuse(
                    Code::HtmlVocabulary,
                    child.span.clone(),
                    "this `<thead>` is not the first thing below the caption of its table",
                    "begin the table with it, give the table no other, and print no rows twice",
                ),
                "thead" => head.extend(self.rows(child)),
                "tbody" => body.extend(self.rows(child)),
                _ => body.extend(self.row(child)),
            }
        }
        if caption.is_none() {
            let help =
                "begin the table with `<caption>…</caption>`: it says what the table is about";
            self.refuse(
                Code::TableWithoutCaption,
                element.span.clone(),
                "this table has no caption",
                help,
            );
        }
        if body.is_empty() {
            let help = "give it rows, or leave the table out when there is nothing to show";
            self.refuse(
                Code::TableWithoutRows,
                element.span.clone(),
                "this table has no rows",
                help,
            );
        }
        let caption = caption?;
        self.check_headers(element, &head, &body);
        let orientation = match ClassMeaning::Landscape.is_of(element) {
            true => TableOrientation::Landscape,
            false => TableOrientation::AsItFits,
        };
        let has_rows = !body.is_empty();
        let table = Table::new(caption, class_of(element), orientation, head, body);
        let is_even = ClassMeaning::EvenColumns.is_of(element);
        let table = table.map(|table| table.at(element.span.clone()).evenly(is_even));
        // Where cells were merged, that is the fault, and the numbers follow from it.
        if table.is_none() && has_rows && !has_merged_cells(element) {
            let message = "the rows of this table have different numbers of cells";
            self.refuse(
                Code::TableUneven,
                element.span.clone(),
                message,
                "give every row the same number of cells",
            );
        }
        table
    }

    fn caption(&mut self, element: &Element) -> Option<Caption> {
        let heading = element
            .elements()
            .next()
            .filter(|child| matches!(child.name.as_ref(), "h2" | "h3" | "h4" | "h5" | "h6"));
        let caption = match heading {
            Some(heading) => {
                self.only(element, &[heading.name.as_ref()]);
                Caption::Heading(self.heading(heading)?)
            }
            None => {
                let inlines = self.inlines_of(element);
                Caption::Words(in_passage(element, inlines))
            }
        };
        (!caption.words().trim().is_empty()).then_some(caption)
    }

    fn rows(&mut self, element: &Element) -> Vec<TableRow> {
        self.only(element, &["tr"])
            .into_iter()
            .filter_map(|row| self.row(row))
            .collect()
    }

    fn row(&mut self, element: &Element) -> Option<TableRow> {
        let cells: Vec<Cell> = self
            .only(element, &["th", "td"])
            .into_iter()
            .map(|cell| self.cell(cell))
            .collect();
        if cells.is_empty() {
            self.refuse(
                Code::TableWithoutRows,
                element.span.clone(),
                "this row has no cells",
                "give it cells, or remove it",
            );
        }
        (!cells.is_empty()).then_some(TableRow { cells })
    }

    fn cell(&mut self, element: &Element) -> Cell {
        for merged in ["colspan", "rowspan"] {
            if is_merged(element, merged) {
                let message =
                    format!("a merged cell (`{merged}`) loses a reader who cannot see the table");
                let help = "give every cell its own words, or make two tables";
                self.refuse(Code::TableMergedCell, element.span.clone(), &message, help);
            }
        }
        let blocks = self.blocks(element);
        if say_nothing(&blocks) {
            let help = "print what the council says for nothing, for example {{ council.blank }}";
            self.refuse(
                Code::TableEmptyCell,
                element.span.clone(),
                "this cell is empty",
                help,
            );
        }
        if let Some(inner) = ["table", "h1", "h2", "h3", "h4", "h5", "h6"]
            .iter()
            .find_map(|name| element.find(name))
        {
            let message = format!("`<{}>` cannot be used in a table's cell", inner.name);
            self.refuse(
                Code::HtmlVocabulary,
                inner.span.clone(),
                &message,
                "put it before or after the table",
            );
        }
        Cell {
            kind: self.kind(element, &blocks),
            class: class_of(element),
            alignment: match ClassMeaning::Figures.is_of(element) {
                true => CellAlignment::Right,
                false => CellAlignment::Left,
            },
            writing: writing_of(element),
            blocks,
        }
    }

    fn kind(&mut self, element: &Element, blocks: &[Block]) -> CellKind {
        if element.name == "td" {
            return CellKind::Data;
        }
        match element.attribute("scope") {
            Some("row") => CellKind::Header(Scope::Row),
            Some("col") => CellKind::Header(Scope::Column),
            _ => {
                let label = match blocks.first() {
                    Some(Block::Paragraph(paragraph)) => words(&paragraph.inlines),
                    _ => String::new(),
                };
                let message = format!(
                    "the header cell ‘{label}’ does not say whether it labels its row or its column"
                );
                let help = "write `<th scope=\"row\">` for a label of its row, `<th scope=\"col\">` for one of its column";
                self.refuse(
                    Code::TableWithoutScope,
                    element.span.clone(),
                    &message,
                    help,
                );
                CellKind::Header(Scope::Row)
            }
        }
    }

    fn check_headers(&mut self, element: &Element, head: &[TableRow], body: &[TableRow]) {
        let is_header = |cell: &Cell, scope| cell.kind == CellKind::Header(scope);
        if head
            .iter()
            .flat_map(|row| &row.cells)
            .any(|cell| !is_header(cell, Scope::Column))
        {
            let message = "a cell of the table's head is not a column header";
            self.refuse(
                Code::TableWithoutScope,
                element.span.clone(),
                message,
                "write `<th scope=\"col\">` for each cell of `<thead>`",
            );
        }
        let labelled = |row: &TableRow| {
            row.cells
                .first()
                .is_some_and(|cell| is_header(cell, Scope::Row))
        };
        if head.is_empty() && !body.iter().all(labelled) {
            let message = "a row of this table has no label, and the table has no head";
            let help = "begin the row with `<th scope=\"row\">…</th>`, or add a `<thead>` of `<th scope=\"col\">`";
            self.refuse(
                Code::TableWithoutHeaders,
                element.span.clone(),
                message,
                help,
            );
        }
    }
}

/// Whether an attribute stretches a cell over others.
fn is_merged(cell: &Element, attribute: &str) -> bool {
    cell.attribute(attribute)
        .is_some_and(|count| count.trim() != "1")
}

fn has_merged_cells(element: &Element) -> bool {
    element.elements().any(|inner| {
        is_merged(inner, "colspan") || is_merged(inner, "rowspan") || has_merged_cells(inner)
    })
}
