//! The theme → the custom properties and class rules that a style sheet builds on.

use std::fmt::Write;

use super::{Style, StyleChange, Theme, Weight};

/// The theme in CSS: custom properties on `:root`, and a rule for each class.
pub fn custom_properties(theme: &Theme) -> String {
    let mut css = String::from(":root {\n");
    let mut property = |name: &str, value: &dyn std::fmt::Display| {
        let _ = writeln!(css, "  --{name}: {value};");
    };
    for (name, colour) in &theme.palette {
        property(&format!("colour-{name}"), colour);
    }
    property("font", &theme.fonts.web);
    property("page-width", &theme.page.width);
    property("page-margin", &theme.page.margin_left);
    for (name, style) in styles(theme) {
        property(&format!("{name}-size"), &style.size);
        property(&format!("{name}-line-height"), &style.line_height);
        property(&format!("{name}-weight"), &number(style.weight));
        property(&format!("{name}-colour"), &style.colour);
        property(&format!("{name}-space-before"), &style.space_before);
        property(&format!("{name}-space-after"), &style.space_after);
    }
    property("link-colour", &theme.link.colour);
    property("link-underline-offset", &Ems(theme.link.underline_offset));
    property("link-underline-width", &Ems(theme.link.underline_width));
    property("list-indent", &theme.list.indent);
    property("list-gap", &theme.list.gap);
    property("list-marker-gap", &Ems(theme.list.marker_gap));
    property("definitions-term-width", &theme.definitions.term_width);
    property(
        "definitions-term-weight",
        &number(theme.definitions.term_weight),
    );
    property("definitions-column-gap", &theme.definitions.column_gap);
    property("definitions-gap", &theme.definitions.gap);
    property("definitions-space-after", &theme.definitions.space_after);
    property("table-rule-width", &theme.table.rule.width);
    property("table-rule-colour", &theme.table.rule.colour);
    property("table-label-background", &theme.table.label_background);
    property("table-label-weight", &number(theme.table.label_weight));
    property("table-padding-vertical", &theme.table.padding_vertical);
    property("table-padding-horizontal", &theme.table.padding_horizontal);
    property(
        "table-label-column",
        &format_args!("{}%", theme.table.label_column * 100.0),
    );
    property("table-space-before", &theme.table.space_before);
    property("table-caption-gap", &theme.table.caption_gap);
    property("table-space-after", &theme.table.space_after);
    property("figure-space-before", &theme.figure.space_before);
    property("figure-caption-gap", &theme.figure.caption_gap);
    property("figure-space-after", &theme.figure.space_after);
    property("crest-height", &theme.crest_height);
    property("quote-indent", &theme.quote_indent);
    property("rule-width", &theme.rule.width);
    property("rule-colour", &theme.rule.colour);
    css.push_str("}\n");
    for (name, change) in &theme.classes {
        let _ = writeln!(css, "main .{name} {{ {}}}", declarations(change));
    }
    css
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
    declare("font-size", size.map(|size| size.to_string()));
    declare("line-height", line_height.map(|height| height.to_string()));
    declare(
        "font-weight",
        weight.map(|weight| number(weight).to_string()),
    );
    declare("color", colour.map(|colour| colour.to_string()));
    declare("margin-top", space_before.map(|space| space.to_string()));
    declare("margin-bottom", space_after.map(|space| space.to_string()));
    css
}
