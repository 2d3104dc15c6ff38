//! The theme → the custom properties and class rules that a style sheet builds on.

use std::fmt::Write;

use super::css_words::{CssFamilies, CssName};
use super::dark::{DARK_GROUND, dark};
use super::web_fonts::OF_THE_THEME;
use super::{Colour, Length, Style, StyleChange, Theme, Weight};

/// The theme in CSS: custom properties on `:root`, and a rule for each class; then the colours for a dark screen, for
/// readers who prefer one. On paper the page is light.
pub fn custom_properties(theme: &Theme) -> String {
    let mut css = String::from(":root {\n  color-scheme: light dark;\n");
    for (name, value) in measures(theme) {
        let _ = writeln!(css, "  --{name}: {value};");
    }
    colours(theme, &light(), &mut css);
    css.push_str("}\n");
    for (name, change) in &theme.classes {
        let name = CssName::whole(name);
        let _ = writeln!(css, "main .{name} {{ {}}}", declarations(change));
    }
    css.push_str("@media screen and (prefers-color-scheme: dark) {\n:root {\n");
    let words = |colour| theme.dark_words(colour);
    let dark_shades = Shades {
        ground: DARK_GROUND,
        words: &words,
        palette: &|colour| theme.dark_palette(colour),
        other: &dark,
    };
    colours(theme, &dark_shades, &mut css);
    css.push_str("}\n");
    for (name, change) in &theme.classes {
        if let Some(colour) = change.colour {
            let name = CssName::whole(name);
            let _ = writeln!(css, "main .{name} {{ color: {}; }}", words(colour));
        }
    }
    css.push_str("}\n");
    css
}

/// What the colours of a theme are on a screen.
struct Shades<'a> {
    /// Behind everything.
    ground: Colour,
    /// A colour of words.
    words: &'a dyn Fn(Colour) -> Colour,
    /// A colour of the palette.
    palette: &'a dyn Fn(Colour) -> Colour,
    /// A colour behind words, or of lines.
    other: &'a dyn Fn(Colour) -> Colour,
}

fn light() -> Shades<'static> {
    Shades {
        ground: Colour::WHITE,
        words: &|colour| colour,
        palette: &|colour| colour,
        other: &|colour| colour,
    }
}

fn colours(theme: &Theme, shades: &Shades, css: &mut String) {
    let mut property = |name: &str, colour: Colour| {
        let _ = writeln!(css, "  --{name}: {colour};");
    };
    property("ground", shades.ground);
    for (name, colour) in &theme.palette {
        property(
            &format!("colour-{}", CssName::end(name)),
            (shades.palette)(*colour),
        );
    }
    for (name, style) in styles(theme) {
        property(&format!("{name}-colour"), (shades.words)(style.colour));
    }
    property("link-colour", (shades.words)(theme.link.colour));
    property("table-rule-colour", (shades.other)(theme.table.rule.colour));
    property(
        "table-label-background",
        (shades.other)(theme.table.label_background),
    );
    property("rule-colour", (shades.other)(theme.rule.colour));
}

/// Everything but the colours. What a reader may want larger is in the size of the reader's own letters.
fn measures(theme: &Theme) -> Vec<(String, String)> {
    let mut measures = Vec::new();
    let mut property = |name: &str, value: &dyn std::fmt::Display| {
        measures.push((name.to_owned(), value.to_string()));
    };
    let families = CssFamilies(&theme.fonts.web);
    match theme.fonts.on_web {
        true => property("font", &format_args!("\"{OF_THE_THEME}\", {families}")),
        false => property("font", &families),
    }
    property("page-width", &theme.page.width);
    property("page-height", &theme.page.height);
    property("page-margin", &theme.page.margin_left);
    for (name, style) in styles(theme) {
        property(&format!("{name}-size"), &Rem(style.size));
        property(&format!("{name}-line-height"), &style.line_height);
        property(&format!("{name}-weight"), &number(style.weight));
        property(&format!("{name}-space-before"), &Rem(style.space_before));
        property(&format!("{name}-space-after"), &Rem(style.space_after));
    }
    property("link-underline-offset", &Ems(theme.link.underline_offset));
    property("link-underline-width", &Ems(theme.link.underline_width));
    property("list-indent", &Rem(theme.list.indent));
    property("list-gap", &Rem(theme.list.gap));
    property("list-marker-gap", &Ems(theme.list.marker_gap));
    let definitions = &theme.definitions;
    property("definitions-term-width", &Rem(definitions.term_width));
    property("definitions-term-weight", &number(definitions.term_weight));
    property("definitions-column-gap", &Rem(definitions.column_gap));
    property("definitions-gap", &Rem(definitions.gap));
    property("definitions-space-after", &Rem(definitions.space_after));
    let table = &theme.table;
    property("table-rule-width", &table.rule.width);
    property("table-label-weight", &number(table.label_weight));
    property("table-padding-vertical", &Rem(table.padding_vertical));
    property("table-padding-horizontal", &Rem(table.padding_horizontal));
    let label_column = table.label_column * 100.0;
    property("table-label-column", &format_args!("{label_column}%"));
    property("table-space-before", &Rem(table.space_before));
    property("table-caption-gap", &Rem(table.caption_gap));
    property("table-space-after", &Rem(table.space_after));
    property("figure-space-before", &Rem(theme.figure.space_before));
    property("figure-caption-gap", &Rem(theme.figure.caption_gap));
    property("figure-space-after", &Rem(theme.figure.space_after));
    property("crest-height", &Rem(theme.crest_height));
    property("quote-indent", &Rem(theme.quote_indent));
    property("rule-width", &theme.rule.width);
    measures
}

fn styles(theme: &Theme) -> impl Iterator<Item = (String, &Style)> {
    let headings = theme
        .headings
        .iter()
        .zip(1..)
        .map(|(style, level)| (format!("h{level}"), style));
    [
        ("text".to_owned(), &theme.text),
        ("caption".to_owned(), &theme.caption),
    ]
    .into_iter()
    .chain(headings)
}

/// A length in the size of a reader's own letters, which is 12 points unless the reader has chosen another.
struct Rem(Length);

impl std::fmt::Display for Rem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}rem", (self.0.pt() / 12.0 * 1000.0).round() / 1000.0)
    }
}

/// A share of the letters' size, as CSS writes it.
struct Ems(f32);

impl std::fmt::Display for Ems {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}em", (self.0 * 1000.0).round() / 1000.0)
    }
}

fn number(weight: Weight) -> u16 {
    match weight {
        Weight::Regular => 400,
        Weight::Bold => 700,
    }
}

fn declarations(change: &StyleChange) -> String {
    let StyleChange {
        size,
        line_height,
        weight,
        colour,
        space_before,
        space_after,
    } = change;
    let mut css = String::new();
    let mut declare = |name: &str, value: Option<String>| {
        if let Some(value) = value {
            let _ = write!(css, "{name}: {value}; ");
        }
    };
    declare("font-size", size.map(|size| Rem(size).to_string()));
    declare("line-height", line_height.map(|height| height.to_string()));
    declare(
        "font-weight",
        weight.map(|weight| number(weight).to_string()),
    );
    declare("color", colour.map(|colour| colour.to_string()));
    declare(
        "margin-top",
        space_before.map(|space| Rem(space).to_string()),
    );
    declare(
        "margin-bottom",
        space_after.map(|space| Rem(space).to_string()),
    );
    css
}
