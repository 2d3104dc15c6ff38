//! `theme.toml` → the theme.
//!
//! What is inaccessible is refused here, at its line: letters too small to read on paper, and colours that do not
//! stand out from what is behind them.

use std::collections::BTreeMap;
use std::path::Path;

use super::draft::{
    DefinitionsDraft, FontsDraft, LineDraft, ListDraft, PageDraft, TableDraft, ThemeDraft,
};
use super::legible::Sizes;
use super::sheet::Look;
use super::{Colour, DefinitionsLook, Fonts, Line, ListLook, Page, Style, TableLook, Theme};
use crate::diagnostic::Findings;
use crate::draft::{Field, Placed, load};
use crate::reading::{Read, Reader};

/// Reads the file at `path`; there is no theme when a value in it is missing or wrong.
pub fn read(path: &Path, findings: &mut Findings) -> Option<Theme> {
    let name = path.to_string_lossy().replace('\\', "/");
    let file = load(path, &name, findings)?;
    // Which characters can be shown is known only once the theme has named its fonts.
    let any = |_: char| true;
    let draft = crate::draft::read(&file, &any, findings)?;
    let mut reader = Reader {
        file,
        repertoire: &any,
        findings,
    };
    theme(&mut reader, draft).ok()
}

fn theme(reader: &mut Reader<'_>, draft: ThemeDraft) -> Read<Theme> {
    let ThemeDraft {
        page,
        fonts,
        colour,
        text,
        h1,
        h2,
        h3,
        h4,
        h5,
        h6,
        header,
        footer,
        list,
        definitions,
        table,
        link,
        quote,
        rule,
        class,
    } = draft;
    let palette = palette(reader, colour)?;
    let mut look = Look {
        reader,
        palette: &palette,
    };
    let page = look
        .table(page, "page")
        .and_then(|table| self::page(&mut look, table));
    let fonts = look
        .table(fonts, "fonts")
        .and_then(|table| self::fonts(&mut look, table));
    let text = look.text(text);
    let headings = [h1, h2, h3, h4, h5, h6].map(|heading| look.style(heading, &text, Sizes::Body));
    let header = look.style(header, &text, Sizes::Furniture);
    let footer = look.style(footer, &text, Sizes::Furniture);
    let list = look
        .table(list, "list")
        .and_then(|table| self::list(&mut look, table));
    let definitions = look
        .table(definitions, "definitions")
        .and_then(|table| self::definitions(&mut look, table));
    let table = look
        .table(table, "table")
        .and_then(|table| self::table(&mut look, table, &text));
    let link = look.table(link, "link").and_then(|table| {
        let place = table.span.clone();
        look.word_colour(table.value.colour, &place, "[link]")
    });
    let quote_indent = look.table(quote, "quote").and_then(|table| {
        let place = table.span.clone();
        look.length(table.value.indent, "indent", &place, "[quote]")
    });
    let rule = look
        .table(rule, "rule")
        .and_then(|table| self::rule(&mut look, table));
    let classes = look.classes(class);
    let (page, page_number) = page?;
    let (table, text) = (table?, text?);
    let [h1, h2, h3, h4, h5, h6] = headings;
    Ok(Theme {
        page,
        fonts: fonts?,
        text,
        headings: [h1?, h2?, h3?, h4?, h5?, h6?],
        header: header?,
        footer: footer?,
        list: list?,
        definitions: definitions?,
        table,
        link: link?,
        quote_indent: quote_indent?,
        rule: rule?,
        page_number,
        classes: classes?,
        palette,
    })
}

fn palette(
    reader: &mut Reader<'_>,
    field: Field<BTreeMap<String, Field<String>>>,
) -> Read<BTreeMap<String, Colour>> {
    let table = reader
        .top()
        .required(field, "colour", "[colour], and the colours below it")?;
    let mut sheet = reader.table(&table.span, "[colour]");
    let colours: Vec<_> = table
        .value
        .into_iter()
        .map(|(name, colour)| {
            let typed = sheet.required(colour, &name, &format!("{name} = \"#141414\""))?;
            Ok((
                name,
                sheet.judge(typed, |written| written.parse::<Colour>())?,
            ))
        })
        .collect();
    colours.into_iter().collect()
}

fn page(look: &mut Look<'_, '_, '_>, table: Placed<PageDraft>) -> Read<(Page, String)> {
    let PageDraft {
        width,
        height,
        margin_top,
        margin_bottom,
        margin_left,
        margin_right,
        header,
        footer,
        number,
    } = table.value;
    let mut length = |field, key| look.length(field, key, &table.span, "[page]");
    let width = length(width, "width");
    let height = length(height, "height");
    let margin_top = length(margin_top, "margin_top");
    let margin_bottom = length(margin_bottom, "margin_bottom");
    let margin_left = length(margin_left, "margin_left");
    let margin_right = length(margin_right, "margin_right");
    let header = length(header, "header");
    let footer = length(footer, "footer");
    let example = "Page {page} of {pages}";
    let number = look.words(number, "number", &table.span, "[page]", example);
    let page = Page {
        width: width?,
        height: height?,
        margin_top: margin_top?,
        margin_bottom: margin_bottom?,
        margin_left: margin_left?,
        margin_right: margin_right?,
        header: header?,
        footer: footer?,
    };
    let across = page.width.pt() - page.margin_left.pt() - page.margin_right.pt();
    let down = page.height.pt() - page.margin_top.pt() - page.margin_bottom.pt();
    look.room(&table.span, across.min(down))?;
    Ok((page, number?))
}

fn fonts(look: &mut Look<'_, '_, '_>, table: Placed<FontsDraft>) -> Read<Fonts> {
    let FontsDraft {
        regular,
        bold,
        italic,
        bold_italic,
        fallback,
        web,
    } = table.value;
    let mut words = |field, key, example| look.words(field, key, &table.span, "[fonts]", example);
    let regular = words(regular, "regular", "fonts/LiberationSans-Regular.ttf");
    let bold = words(bold, "bold", "fonts/LiberationSans-Bold.ttf");
    let italic = words(italic, "italic", "fonts/LiberationSans-Italic.ttf");
    let slanted = "fonts/LiberationSans-BoldItalic.ttf";
    let bold_italic = words(bold_italic, "bold_italic", slanted);
    let fallback = words(fallback, "fallback", "fonts/DejaVuSans.ttf");
    let web = words(web, "web", "Arial, sans-serif");
    Ok(Fonts {
        regular: regular?.into(),
        bold: bold?.into(),
        italic: italic?.into(),
        bold_italic: bold_italic?.into(),
        fallback: fallback?.into(),
        web: web?,
    })
}

fn list(look: &mut Look<'_, '_, '_>, table: Placed<ListDraft>) -> Read<ListLook> {
    let ListDraft { indent, gap } = table.value;
    let indent = look.length(indent, "indent", &table.span, "[list]");
    let gap = look.length(gap, "gap", &table.span, "[list]");
    Ok(ListLook {
        indent: indent?,
        gap: gap?,
    })
}

fn definitions(
    look: &mut Look<'_, '_, '_>,
    table: Placed<DefinitionsDraft>,
) -> Read<DefinitionsLook> {
    let DefinitionsDraft {
        term_width,
        gap,
        space_after,
    } = table.value;
    let mut length = |field, key| look.length(field, key, &table.span, "[definitions]");
    let term_width = length(term_width, "term_width");
    let gap = length(gap, "gap");
    let space_after = length(space_after, "space_after");
    Ok(DefinitionsLook {
        term_width: term_width?,
        gap: gap?,
        space_after: space_after?,
    })
}

fn table(
    look: &mut Look<'_, '_, '_>,
    table: Placed<TableDraft>,
    text: &Read<Style>,
) -> Read<TableLook> {
    let TableDraft {
        line_width,
        line_colour,
        label_background,
        label_column,
        padding_vertical,
        padding_horizontal,
        space_before,
        caption_gap,
        space_after,
        split_rows_over,
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
    let label_column = look.hundredths(label_column, "label_column", span, name);
    let split_rows_over = look.hundredths(split_rows_over, "split_rows_over", span, name);
    let continued = look.words(continued, "continued", span, name, "(continued)");
    Ok(TableLook {
        rule: Line {
            width: width?,
            colour: colour?,
        },
        label_background: label_background?,
        label_column: label_column?,
        split_rows_over: split_rows_over?,
        continued: continued?,
        padding_vertical: padding_vertical?,
        padding_horizontal: padding_horizontal?,
        space_before: space_before?,
        caption_gap: caption_gap?,
        space_after: space_after?,
    })
}

fn rule(look: &mut Look<'_, '_, '_>, table: Placed<LineDraft>) -> Read<Line> {
    let LineDraft { width, colour } = table.value;
    let width = look.length(width, "width", &table.span, "[rule]");
    let colour = look.colour(colour, "colour", &table.span, "[rule]");
    Ok(Line {
        width: width?,
        colour: colour?,
    })
}
