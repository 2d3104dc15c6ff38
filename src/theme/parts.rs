//! The parts of a theme that are no styles: lists, definitions, tables, links and lines.
//!
//! Every key of a part is judged before any is asked for, so that one run tells all that is wrong.

use super::draft::{DefinitionsDraft, LineDraft, LinkDraft, ListDraft, TableDraft};
use super::reader::ThemeReader;
use super::{DefinitionsLook, Line, LinkLook, ListLook, Style, TableLook};
use crate::draft::Placed;
use crate::validate::Read;

pub(super) fn list(look: &mut ThemeReader<'_, '_, '_>, table: Placed<ListDraft>) -> Read<ListLook> {
    let ListDraft {
        indent,
        gap,
        marker_gap,
    } = table.value;
    let (span, name) = (&table.span, "[list]");
    let indent = look.length(indent, "indent", span, name);
    let gap = look.length(gap, "gap", span, name);
    let marker_gap = look.hundredths(marker_gap, "marker_gap", span, name);
    Ok(ListLook {
        indent: indent?,
        gap: gap?,
        marker_gap: marker_gap?,
    })
}

pub(super) fn definitions(
    look: &mut ThemeReader<'_, '_, '_>,
    table: Placed<DefinitionsDraft>,
) -> Read<DefinitionsLook> {
    let DefinitionsDraft {
        term_width,
        term_weight,
        column_gap,
        gap,
        space_after,
    } = table.value;
    let (span, name) = (&table.span, "[definitions]");
    let mut length = |field, key| look.length(field, key, span, name);
    let term_width = length(term_width, "term_width");
    let column_gap = length(column_gap, "column_gap");
    let gap = length(gap, "gap");
    let space_after = length(space_after, "space_after");
    let term_weight = look.heaviness(term_weight, "term_weight", span, name);
    Ok(DefinitionsLook {
        term_width: term_width?,
        term_weight: term_weight?,
        column_gap: column_gap?,
        gap: gap?,
        space_after: space_after?,
    })
}

pub(super) fn table(
    look: &mut ThemeReader<'_, '_, '_>,
    table: Placed<TableDraft>,
    text: &Read<Style>,
) -> Read<TableLook> {
    let TableDraft {
        line_width,
        line_colour,
        label_background,
        label_weight,
        label_column,
        padding_vertical,
        padding_horizontal,
        space_before,
        caption_gap,
        space_after,
        split_rows_over,
        repeat_head_under,
        continued,
    } = table.value;
    let (span, name) = (&table.span, "[table]");
    let mut length = |field, key| look.length(field, key, span, name);
    let width = length(line_width, "line_width");
    let padding_vertical = length(padding_vertical, "padding_vertical");
    let padding_horizontal = length(padding_horizontal, "padding_horizontal");
    let space_before = length(space_before, "space_before");
    let caption_gap = length(caption_gap, "caption_gap");
    let space_after = length(space_after, "space_after");
    let colour = look.colour(line_colour, "line_colour", span, name);
    let words = text.as_ref().map(|text| text.colour).map_err(|&no| no);
    let label_background = look.background(label_background, "label_background", words, span, name);
    let label_weight = look.heaviness(label_weight, "label_weight", span, name);
    let mut hundredths = |field, key| look.hundredths(field, key, span, name);
    let label_column = hundredths(label_column, "label_column");
    let split_rows_over = hundredths(split_rows_over, "split_rows_over");
    let repeat_head_under = hundredths(repeat_head_under, "repeat_head_under");
    let continued = look.words(continued, "continued", span, name, "(continued)");
    Ok(TableLook {
        rule: Line {
            width: width?,
            colour: colour?,
        },
        label_background: label_background?,
        label_weight: label_weight?,
        label_column: label_column?,
        split_rows_over: split_rows_over?,
        repeat_head_under: repeat_head_under?,
        continued: continued?,
        padding_vertical: padding_vertical?,
        padding_horizontal: padding_horizontal?,
        space_before: space_before?,
        caption_gap: caption_gap?,
        space_after: space_after?,
    })
}

pub(super) fn link(look: &mut ThemeReader<'_, '_, '_>, table: Placed<LinkDraft>) -> Read<LinkLook> {
    let LinkDraft {
        colour,
        underline_offset,
        underline_width,
    } = table.value;
    let (span, name) = (&table.span, "[link]");
    let colour = look.word_colour(colour, span, name);
    let underline_offset = look.hundredths(underline_offset, "underline_offset", span, name);
    let underline_width = look.hundredths(underline_width, "underline_width", span, name);
    Ok(LinkLook {
        colour: colour?,
        underline_offset: underline_offset?,
        underline_width: underline_width?,
    })
}

pub(super) fn rule(look: &mut ThemeReader<'_, '_, '_>, table: Placed<LineDraft>) -> Read<Line> {
    let LineDraft { width, colour } = table.value;
    let width = look.length(width, "width", &table.span, "[rule]");
    let colour = look.colour(colour, "colour", &table.span, "[rule]");
    Ok(Line {
        width: width?,
        colour: colour?,
    })
}
