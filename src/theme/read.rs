//! `theme.toml` → the theme.
//!
//! What is inaccessible is refused here, at its line: letters too small to read on paper, and colours that do not
//! stand out from what is behind them.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use super::draft::{FontsDraft, PageDraft, ThemeDraft};
use super::legible::Sizes;
use super::reader::ThemeReader;
use super::{Colour, Fonts, Page, Theme, parts};
use crate::diagnostic::{Findings, SourceFile};
use crate::draft::{Field, Placed, load};
use crate::files::Files;
use crate::validate::{Read, Reader};

/// Reads the file at `path`; there is no theme when a value in it is missing or wrong.
pub fn read(path: &Path, findings: &mut Findings) -> Option<Theme> {
    let name = path.to_string_lossy().replace('\\', "/");
    of(load(&Files::on_disk(), path, &name, findings)?, findings)
}

/// The theme in a file.
pub fn of(file: Arc<SourceFile>, findings: &mut Findings) -> Option<Theme> {
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
        caption,
        header,
        footer,
        list,
        definitions,
        table,
        figure,
        crest,
        link,
        quote,
        rule,
        class,
    } = draft;
    let palette = palette(reader, colour)?;
    let mut look = ThemeReader {
        reader,
        palette: &palette,
        label_background: None,
    };
    let page = look
        .table(page, "page")
        .and_then(|table| self::page(&mut look, table));
    let fonts = look
        .table(fonts, "fonts")
        .and_then(|table| self::fonts(&mut look, table));
    let text = look.text(text);
    let headings = [h1, h2, h3, h4, h5, h6].map(|heading| look.style(heading, &text, Sizes::Body));
    let caption = look.style(caption, &text, Sizes::Body);
    let header = look.style(header, &text, Sizes::Furniture);
    let footer = look.style(footer, &text, Sizes::Furniture);
    let list = look
        .table(list, "list")
        .and_then(|table| parts::list(&mut look, table));
    let definitions = look
        .table(definitions, "definitions")
        .and_then(|table| parts::definitions(&mut look, table));
    let table = look
        .table(table, "table")
        .and_then(|table| parts::table(&mut look, table, &text));
    // What is read from here on may stand in a label cell.
    look.label_background = table.as_ref().ok().map(|table| table.label_background);
    let figure = look.figure(figure, &text);
    let crest_height = look.crest(crest);
    let link = look
        .table(link, "link")
        .and_then(|table| parts::link(&mut look, table));
    let quote_indent = look.table(quote, "quote").and_then(|table| {
        let place = table.span.clone();
        look.length(table.value.indent, "indent", &place, "[quote]")
    });
    let rule = look
        .table(rule, "rule")
        .and_then(|table| parts::rule(&mut look, table));
    let classes = look.classes(class);
    let (page, page_number) = page?;
    let (table, text) = (table?, text?);
    let [h1, h2, h3, h4, h5, h6] = headings;
    Ok(Theme {
        page,
        fonts: fonts?,
        text,
        headings: [h1?, h2?, h3?, h4?, h5?, h6?],
        caption: caption?,
        header: header?,
        footer: footer?,
        list: list?,
        definitions: definitions?,
        table,
        figure: figure?,
        crest_height: crest_height?,
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

fn page(look: &mut ThemeReader<'_, '_, '_>, table: Placed<PageDraft>) -> Read<(Page, String)> {
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

fn fonts(look: &mut ThemeReader<'_, '_, '_>, table: Placed<FontsDraft>) -> Read<Fonts> {
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
