//! A role → its name in the file.

use crate::pdf::structure::Role;

/// What readers take for a type that ISO 32000-1 does not have. PDF 2.0 has both (ISO 32000-2, 14.8.4.7.2).
pub const ROLE_MAP: &[u8] = b"/RoleMap<</Strong/Span/Em/Span>>";

/// The structure type of a role: a standard one (ISO 32000-1, 14.8.4), or one of the role map.
pub fn role_name(role: &Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Sect => "Sect",
        Role::Div => "Div",
        Role::Heading(level, _) => level.of::<&str>(&["H1", "H2", "H3", "H4", "H5", "H6"]),
        Role::P => "P",
        Role::BlockQuote => "BlockQuote",
        Role::L(_) => "L",
        Role::LI => "LI",
        Role::Lbl => "Lbl",
        Role::LBody => "LBody",
        Role::TOC => "TOC",
        Role::TOCI => "TOCI",
        Role::Reference => "Reference",
        Role::Table => "Table",
        Role::Caption => "Caption",
        Role::THead => "THead",
        Role::TBody => "TBody",
        Role::TR => "TR",
        Role::TH(_) => "TH",
        Role::TD => "TD",
        Role::Figure(_) => "Figure",
        Role::Link => "Link",
        Role::Strong => "Strong",
        Role::Em => "Em",
        Role::Span { .. } | Role::Passage | Role::Turned(_) => "Span",
    }
}
