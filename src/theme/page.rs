//! The sheet of paper and the fonts: the tables `[page]` and `[fonts]`.

use std::path::PathBuf;

use super::draft::{FontsDraft, PageDraft};
use super::table::ThemeTable;
use super::{Fonts, PageSetup};
use crate::diagnostic::{Code, Place};
use crate::validate::Read;

/// What a page must have room for between its margins, in points either way.
const LEAST_ROOM: f32 = 144.0;

/// The page, and the words for its number and for a draft.
pub(super) fn page(
    table: &mut ThemeTable<'_, '_>,
    typed: PageDraft,
) -> Read<(PageSetup, [String; 2])> {
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
        draft,
    } = typed;
    let width = table.length(width, "width");
    let height = table.length(height, "height");
    let margin_top = table.length(margin_top, "margin_top");
    let margin_bottom = table.length(margin_bottom, "margin_bottom");
    let margin_left = table.length(margin_left, "margin_left");
    let margin_right = table.length(margin_right, "margin_right");
    let header = table.length(header, "header");
    let footer = table.length(footer, "footer");
    let number = table.words(number, "number", "Page {page} of {pages}");
    let draft = table.optional_words(draft, "Draft");
    let page = PageSetup {
        width: width?,
        height: height?,
        margin_top: margin_top?,
        margin_bottom: margin_bottom?,
        margin_left: margin_left?,
        margin_right: margin_right?,
        header: header?,
        footer: footer?,
    };
    has_room(table, &page)?;
    Ok((page, [number?, draft?]))
}

/// Refuses margins that leave no page between them.
fn has_room(table: &mut ThemeTable<'_, '_>, page: &PageSetup) -> Read<()> {
    let across = page.width.pt() - page.margin_left.pt() - page.margin_right.pt();
    let down = page.height.pt() - page.margin_top.pt() - page.margin_bottom.pt();
    if across.min(down) >= LEAST_ROOM {
        return Ok(());
    }
    let header = table.span.clone();
    table.refuse(
        Code::ThemeNoRoom,
        &header,
        "the margins leave no room for words".to_owned(),
        "make the page larger or its margins smaller".to_owned(),
    )
}

/// The font files, as paths from the folder of the theme.
pub(super) fn fonts(table: &mut ThemeTable<'_, '_>, draft: FontsDraft) -> Read<Fonts> {
    let FontsDraft {
        regular,
        bold,
        italic,
        bold_italic,
        fallback,
        more_fallbacks,
        web,
        on_web,
    } = draft;
    let slanted_and_heavy = "fonts/LiberationSans-BoldItalic.ttf";
    let regular = table.file(regular, "regular", "fonts/LiberationSans-Regular.ttf");
    let bold = table.file(bold, "bold", "fonts/LiberationSans-Bold.ttf");
    let italic = table.file(italic, "italic", "fonts/LiberationSans-Italic.ttf");
    let bold_italic = table.file(bold_italic, "bold_italic", slanted_and_heavy);
    let fallback = table.file(fallback, "fallback", "fonts/DejaVuSans.ttf");
    let more_fallbacks = table.files(more_fallbacks);
    let web = table.words(web, "web", "Arial, sans-serif");
    let on_web = table.truth(on_web);
    let mut places = Vec::new();
    let mut named = |(file, place): (PathBuf, Place)| {
        places.push(place);
        file
    };
    Ok(Fonts {
        regular: named(regular?),
        bold: named(bold?),
        italic: named(italic?),
        bold_italic: named(bold_italic?),
        fallback: named(fallback?),
        more_fallbacks: more_fallbacks?.into_iter().map(named).collect(),
        web: web?,
        on_web: on_web?,
        places,
    })
}
