//! From structured review files to the papers a council publishes.
//!
//! `scrutineer` compiles what democratic services officers write about scrutiny reviews into accessible web pages and
//! PDFs: the *Scrutiny Monitoring – Progress Update*, and the *Cabinet Decision Record*. This page is the map.
//!
//! # One conveyor, no way back
//!
//! ```text
//! reviews/*.toml ─► draft ─► validate ─► model ─► template ─► HTML ─► document ─► pdf
//!                  (typed)  (judged)   (valid)   (Tera)      page   (typed tree)
//! ```
//!
//! 1. [`draft`] reads TOML as it was typed, with the place of every value, and goes on after a fault.
//! 2. [`validate`] puts what was typed through the types of the [`model`], which cannot hold anything false; [`reviews`]
//!    and [`council`] know which keys there are.
//!    Then [`check`] compares the values with each other, and warns of what a careful colleague would remark on.
//!    [`status`] says where each review is, and what is due.
//! 3. [`template`] turns model values into a semantic HTML page with the council's own templates.
//! 4. [`document`] reads the page's `<main>` into a small typed tree, and refuses what is not accessible.
//! 5. [`pdf`] typesets that tree in the look of the [`theme`]. So the page and the PDF say the same words in the same
//!    order, by construction.
//! 6. [`output`] puts finished files in place, all of them or none, and knows which of them are still as they were made.
//!
//! What a file may hold is also told to the officer's editor: [`schema`] makes JSON Schemas of the drafts themselves.
//!
//! Everything that is wrong, in any file, becomes a [`diagnostic`] at its place, and one run reports them all. The
//! [`cli`] is the only room that looks at the environment, the terminal or the clock. What takes long and is wanted late
//! is made [`background`].
//!
//! # Who may know whom
//!
//! ```text
//! diagnostic, model   → nothing
//! background          → nothing
//! draft               → diagnostic
//! validate            → draft, model, diagnostic
//! reviews, council    → validate, draft, model, diagnostic
//! theme               → validate, draft, model, diagnostic
//! schema              → reviews, council, theme
//! status              → model, council, diagnostic
//! check               → model, status, council, diagnostic
//! explain             → check, council, diagnostic
//! template            → model, council, diagnostic
//! document            → diagnostic
//! pdf                 → document, theme, background
//! output              → nothing
//! cli                 → every room
//! ```
//!
//! A test reads the `use crate::` lines and holds this law.

// Whatever is read, the answer is a message and never a panic. Sums are left out of this: the fuzz targets run with
// overflow checks, and a lint would find a hundred sums of places that cannot overflow.
#![cfg_attr(
    not(test),
    warn(
        clippy::exit,
        clippy::expect_used,
        clippy::get_unwrap,
        clippy::indexing_slicing,
        clippy::panic,
        clippy::string_slice,
        clippy::unreachable,
        clippy::unwrap_used
    )
)]

pub mod background;
pub mod check;
pub mod cli;
pub mod council;
pub mod diagnostic;
pub mod document;
pub mod draft;
pub mod explain;
pub mod model;
pub mod output;
pub mod pdf;
pub mod reviews;
pub mod schema;
pub mod status;
pub mod template;
pub mod theme;
pub mod validate;
