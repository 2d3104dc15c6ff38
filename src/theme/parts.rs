//! The parts of a theme that are not styles: lists, definitions, tables, figures, the crest, links, quotations and
//! lines.
//!
//! Every key of a part is read before any is asked for, so that one run reports all that is wrong.

use super::draft::{
    CrestLookDraft, DefinitionsDraft, FigureDraft, LineDraft, LinkDraft, ListDraft, QuoteDraft,
    TableDraft,
};
use super::table::ThemeTable;
use super::{
    DefinitionsLook, FigureLook, Length, LineLook, LinkLook, ListLook, Style, TableLook, Weight,
};
use crate::validate::Read;

pub(super) fn list(table: &mut ThemeTable<'_, '_>, draft: ListDraft) -> Read<ListLook> {
    let ListDraft {
        indent,
        gap,
        marker_gap,
    } = draft;
    let indent = table.length(indent, "indent");
    let gap = table.length(gap, "gap");
    let marker_gap = table.hundredths(marker_gap, "marker_gap");
    Ok(ListLook {
        indent: indent?,
        gap: gap?,
        marker_gap: marker_gap?,
    })
}

pub(super) fn definitions(
    table: &mut ThemeTable<'_, '_>,
    draft: DefinitionsDraft,
) -> Read<DefinitionsLook> {
    let DefinitionsDraft {
        term_width,
        term_weight,
        column_gap,
        gap,
        space_after,
    } = draft;
    let term_width = table.length(term_width, "term_width");
    let column_gap = table.length(column_gap, "column_gap");
    let gap = table.length(gap, "gap");
    let space_after = table.length(space_after, "space_after");
    let term_weight = table.weight(term_weight, "term_weight");
    Ok(DefinitionsLook {
        term_width: term_width?,
        term_weight: term_weight?,
        column_gap: column_gap?,
        gap: gap?,
        space_after: space_after?,
    })
}

/// The table `[table]`; `text` is running text, which must stand out from the background of labels.
pub(super) fn table(
    table: &mut ThemeTable<'_, '_>,
    draft: TableDraft,
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
        empty_before_row,
        empty_before_table,
        continued,
        stacked,
    } = draft;
    let width = table.length(line_width, "line_width");
    let padding_vertical = table.length(padding_vertical, "padding_vertical");
    let padding_horizontal = table.length(padding_horizontal, "padding_horizontal");
    let space_before = table.length(space_before, "space_before");
    let caption_gap = table.length(caption_gap, "caption_gap");
    let space_after = table.length(space_after, "space_after");
    let colour = table.colour(line_colour, "line_colour");
    let words = text.as_ref().map(|text| text.colour).map_err(|&no| no);
    let label_background = table.background(label_background, "label_background", words);
    let label_weight = table.weight(label_weight, "label_weight");
    let label_column = table.hundredths(label_column, "label_column");
    let split_rows_over = table.hundredths(split_rows_over, "split_rows_over");
    let repeat_head_under = table.hundredths(repeat_head_under, "repeat_head_under");
    let empty_before_row = table.optional_hundredths(empty_before_row, "empty_before_row", 0.33);
    let empty_before_table =
        table.optional_hundredths(empty_before_table, "empty_before_table", 0.25);
    let continued = table.words(continued, "continued", "(continued)");
    let stacked = table.table.optional(stacked);
    Ok(TableLook {
        rule: LineLook {
            width: width?,
            colour: colour?,
        },
        label_background: label_background?,
        label_weight: label_weight?,
        label_column: label_column?,
        split_rows_over: split_rows_over?,
        repeat_head_under: repeat_head_under?,
        empty_before_row: empty_before_row?,
        empty_before_table: empty_before_table?,
        continued: continued?,
        is_stacked: stacked?.is_some_and(|stacked| stacked.value),
        padding_vertical: padding_vertical?,
        padding_horizontal: padding_horizontal?,
        space_before: space_before?,
        caption_gap: caption_gap?,
        space_after: space_after?,
    })
}

/// The table `[figure]`. What it leaves out is the `usual` space, that below a paragraph.
pub(super) fn figure(
    table: &mut ThemeTable<'_, '_>,
    draft: FigureDraft,
    usual: Length,
) -> Read<FigureLook> {
    let FigureDraft {
        space_before,
        caption_gap,
        space_after,
    } = draft;
    let space_before = table.optional_length(space_before);
    let caption_gap = table.optional_length(caption_gap);
    let space_after = table.optional_length(space_after);
    Ok(FigureLook {
        space_before: space_before?.unwrap_or(usual),
        caption_gap: caption_gap?.unwrap_or(usual),
        space_after: space_after?.unwrap_or(usual),
    })
}

/// The table `[crest]`: how high the crest is.
pub(super) fn crest(table: &mut ThemeTable<'_, '_>, draft: CrestLookDraft) -> Read<Length> {
    table.length(draft.height, "height")
}

pub(super) fn link(table: &mut ThemeTable<'_, '_>, draft: LinkDraft) -> Read<LinkLook> {
    let LinkDraft {
        colour,
        underline_offset,
        underline_width,
        weight,
    } = draft;
    let colour = table.word_colour(colour);
    let underline_offset = table.hundredths(underline_offset, "underline_offset");
    let underline_width = table.hundredths(underline_width, "underline_width");
    let weight = table.optional_weight(weight);
    Ok(LinkLook {
        colour: colour?,
        underline_offset: underline_offset?,
        underline_width: underline_width?,
        weight: weight?.unwrap_or(Weight::Regular),
    })
}

/// The table `[quote]`: how far a quoted passage is indented.
pub(super) fn quote(table: &mut ThemeTable<'_, '_>, draft: QuoteDraft) -> Read<Length> {
    table.length(draft.indent, "indent")
}

pub(super) fn rule(table: &mut ThemeTable<'_, '_>, draft: LineDraft) -> Read<LineLook> {
    let LineDraft { width, colour } = draft;
    let width = table.length(width, "width");
    let colour = table.colour(colour, "colour");
    Ok(LineLook {
        width: width?,
        colour: colour?,
    })
}
