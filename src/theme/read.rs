//! `theme.toml` → the theme.
//!
//! What is inaccessible is refused here, at its line: letters too small to read on paper, and words in a colour that
//! hardly differs from what is behind them.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use super::draft::{FigureDraft, ThemeDraft};
use super::legible::Sizes;
use super::reader::ThemeReader;
use super::{Colour, FigureLook, Length, Style, Theme, page, parts};
use crate::diagnostic::{Findings, SourceFile, shown_path};
use crate::draft::{Field, load};
use crate::files::Files;
use crate::validate::{LineToType, Read, Reader};

/// As high as two lines of a title block and the space around them.
const CREST_HEIGHT: Length = Length::points(51.0);

/// Reads the file at `path`; there is no theme when a value in it is missing or wrong.
pub fn read(files: &Files, path: &Path, findings: &mut Findings) -> Option<Theme> {
    of(load(files, path, &shown_path(path), findings)?, findings)
}

/// The theme in a file.
pub fn of(file: Arc<SourceFile>, findings: &mut Findings) -> Option<Theme> {
    // Which characters can be shown is known only once the theme has named its fonts.
    let any = |_: char| true;
    let draft = crate::draft::read(&file, &any, findings)?;
    let mut reader = Reader {
        file,
        language: None,
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
    let mut reader = ThemeReader::new(reader, &palette);
    let page = reader.table(page, "page", page::page);
    let fonts = reader.table(fonts, "fonts", page::fonts);
    let text = reader.text(text);
    let mut style = |field, key, sizes| reader.style(field, key, &text, sizes);
    let h1 = style(h1, "h1", Sizes::Body);
    let h2 = style(h2, "h2", Sizes::Body);
    let h3 = style(h3, "h3", Sizes::Body);
    let h4 = style(h4, "h4", Sizes::Body);
    let h5 = style(h5, "h5", Sizes::Body);
    let h6 = style(h6, "h6", Sizes::Body);
    let caption = style(caption, "caption", Sizes::Body);
    let header = style(header, "header", Sizes::HeaderFooter);
    let footer = style(footer, "footer", Sizes::HeaderFooter);
    let list = reader.table(list, "list", parts::list);
    let definitions = reader.table(definitions, "definitions", parts::definitions);
    let table = reader.table(table, "table", |table, draft| {
        parts::table(table, draft, &text)
    });
    // The words that are read from here on may be in a label cell.
    reader.label_background = table.as_ref().ok().map(|table| table.label_background);
    let figure = self::figure(&mut reader, figure, &text);
    let crest_height = reader.optional_table(crest, "crest", parts::crest);
    let link = reader.table(link, "link", parts::link);
    let quote_indent = reader.table(quote, "quote", parts::quote);
    let rule = reader.table(rule, "rule", parts::rule);
    let classes = reader.classes(class);
    let (page, [page_number, draft]) = page?;
    let (table, text) = (table?, text?);
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
        crest_height: crest_height?.unwrap_or(CREST_HEIGHT),
        link: link?,
        quote_indent: quote_indent?,
        rule: rule?,
        page_number,
        draft,
        classes: classes?,
        palette,
    })
}

/// The table `[figure]`, which a theme may leave out as a whole.
fn figure(
    reader: &mut ThemeReader<'_, '_>,
    field: Option<Field<FigureDraft>>,
    text: &Read<Style>,
) -> Read<FigureLook> {
    let usual = (*text)?.space_after;
    let look = reader.optional_table(field, "figure", |table, draft| {
        parts::figure(table, draft, usual)
    })?;
    Ok(look.unwrap_or(FigureLook {
        space_before: usual,
        caption_gap: usual,
        space_after: usual,
    }))
}

/// The table `[colour]`: colours by names of the council's own.
fn palette(
    reader: &mut Reader<'_>,
    field: Field<BTreeMap<String, Field<String>>>,
) -> Read<BTreeMap<String, Colour>> {
    let table = reader.top().required(
        field,
        "colour",
        LineToType::header("[colour]", "the colours"),
    )?;
    let mut colours = reader.table(&table.span, "[colour]");
    let palette: Vec<_> = table
        .value
        .into_iter()
        .map(|(name, colour)| {
            let typed =
                colours.required(colour, &name, format!("{name} = \"#141414\"").as_str())?;
            Ok((
                name,
                colours.judge(typed, |written| written.parse::<Colour>())?,
            ))
        })
        .collect();
    palette.into_iter().collect()
}
