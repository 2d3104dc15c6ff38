//! From structured review files to the papers a council publishes.
//!
//! `scrutineer` compiles what democratic services officers write about scrutiny reviews into accessible web pages and
//! PDFs: the *Action Plan*, the *Scrutiny Monitoring – Progress Update* and the *Cabinet Decision Record*. This page is
//! the map.
//!
//! # One conveyor, no way back
//!
//! ```text
//! reviews/*/*.toml ─► draft ─► validate ─► model ─► template ─► HTML ─► document ─► pdf
//!                    (typed)  (judged)   (valid)   (Tera)      page   (typed tree)
//! ```
//!
//! 1. [`draft`] reads TOML as it was typed, with the place of every value, and goes on after a fault.
//! 2. [`validate`] puts what was typed through the types of the [`model`], which cannot hold anything false; [`reviews`]
//!    and [`council`] know which keys there are.
//!    Then [`check`] compares the values with each other, and warns of what a careful colleague would question.
//!    [`status`] says where each review is, and what is due.
//! 3. [`template`] turns model values into a semantic HTML page with the council's own templates.
//! 4. [`document`] reads the page's `<main>` into a small typed tree, and refuses what is not accessible.
//! 5. [`pdf`] typesets that tree in the look of the [`theme`]. So the page and the PDF say the same words in the same
//!    order, by construction.
//! 6. [`project`] is what papers are made of, read once, from folders or from memory through [`files`]. [`build`] makes the
//!    papers of each source and remembers what need not be made again. [`forms`] asks officers what has happened, and puts
//!    their answers into an update. [`output`] puts finished files in place, all of them or none. [`watch`] says which
//!    files have changed, and [`serve`] shows papers in a browser while they are written. A [`bundle`] is all of it in one
//!    file, to be kept. [`cli`] is arguments in and words out, and the only room that reads the environment, the terminal
//!    or the clock.
//!
//! The [`account`] of words compares what was written with what the page, the document and the PDF say, word for word. A paper
//! in which one is missing, added or changed is not published, and a form is not written.
//!
//! Whatever reads words, [`draft`] or [`document`], puts their characters right in [`cleaning`], so that what is typed and
//! what a page says are cleaned alike.
//!
//! Two versions of published pages are [`compare`]d by what they say, and the words that a correction changed are shown:
//! [`word_changes`] finds them.
//! [`data`] is what programs read of a review beside its page.
//! [`schema`] makes JSON Schemas of the drafts, so that an officer's editor knows what a file may hold. Everything that is
//! wrong, in any file, becomes a [`diagnostic`] at its place, and one run reports them all; [`explain`] says what each
//! means. A [`language`] has a tag wherever it is named. [`ties`] between words say
//! where a line should not end, in a PDF and on the page. Tags that were typed in
//! capitals get [`small_names`]. Where a tag or a comment ends, [`markup`] says. What is [`unclear`] to whoever does not see the page is remarked
//! on, in officers' texts and in pages. What takes long and is needed late is made in the [`background`]. How much of
//! anything there may be stands in [`bounds`], with the reason.
//!
//! # As a library
//!
//! A program of your own can build the papers as the command does:
//!
//! ```
//! use std::path::Path;
//!
//! use scrutineer::build::{Settings, build};
//! use scrutineer::diagnostic::Findings;
//! use scrutineer::project::Folders;
//!
//! let output = tempfile::tempdir()?;
//! let folders = Folders::of(Path::new("."));
//! let mut findings = Findings::new();
//! let published = build(&Settings::new(&folders, output.path()), &mut findings)?;
//! assert!(published.is_some_and(|published| published.reviews == 1));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! [`project::Project`] holds what one paper is made of, for those who want a single page.
//!
//! # Who may know whom
//!
//! ```text
//! bounds                → nothing
//! diagnostic            → bounds
//! background, files     → nothing
//! address               → bounds
//! cleaning, ordinal     → nothing
//! language              → nothing
//! ties, unclear, markup → nothing
//! small_names           → markup
//! word_changes          → bounds
//! model                 → address, language, bounds
//! draft                 → cleaning, files, bounds, diagnostic
//! validate              → draft, model, language, cleaning, diagnostic
//! reviews, council      → validate, draft, model, language, files, bounds, diagnostic
//! meetings              → reviews, validate, document, draft, model, language, files, diagnostic
//! theme                 → validate, draft, model, files, bounds, diagnostic
//! status                → model, council, meetings, diagnostic
//! check                 → model, status, council, unclear, bounds, diagnostic
//! explain               → check, council, diagnostic
//! data                  → model, council, status, template
//! template              → address, language, model, council, status, ordinal, ties, markup, small_names, word_changes, files, bounds, diagnostic
//! document              → address, cleaning, language, ordinal, unclear, bounds, diagnostic
//! account               → model, council, template, document, cleaning, markup, small_names, bounds, diagnostic
//! pdf                   → address, document, theme, language, cleaning, ties, bounds, background
//! output                → files, bounds
//! edits                 → files, output, bounds
//! schema                → reviews, meetings, council, theme, data, model, files, output, diagnostic
//! project               → reviews, meetings, council, language, theme, template, pdf, draft, model, files, bounds, background, diagnostic
//! build                 → project, council, language, account, check, status, data, reviews, meetings, model, template, document, pdf, output, draft, files, bounds, background, diagnostic
//! forms                 → account, project, status, template, reviews, council, edits, draft, model, language, output, files, bounds, diagnostic
//! agreement             → project, meetings, edits, model, files, diagnostic
//! minutes               → account, project, meetings, status, template, model, output, files, diagnostic
//! scaffold              → project, meetings, status, council, model, language, edits, output, diagnostic
//! watch                 → files, bounds
//! bundle                → files, output, bounds
//! compare               → document, word_changes, files, diagnostic
//! serve                 → build, project, watch, address, files, diagnostic
//! cli                   → build, bundle, compare, serve, watch, forms, project, agreement, minutes, scaffold, edits, status, explain, schema, files, bounds, diagnostic
//!
//! pdf::font             → nothing
//! pdf::sheet            → nothing
//! pdf::structure        → nothing
//! pdf::picture          → pdf::font
//! pdf::text             → pdf::font, pdf::structure
//! pdf::flow             → pdf::text, pdf::font, pdf::picture, pdf::sheet, pdf::structure
//! pdf::page             → pdf::flow, pdf::text, pdf::font, pdf::picture, pdf::sheet, pdf::structure
//! pdf::write            → pdf::page, pdf::text, pdf::font, pdf::picture, pdf::structure
//! pdf::typesetter       → pdf::write, pdf::page, pdf::flow, pdf::text, pdf::font, pdf::picture, pdf::structure
//! ```
//!
//! So the command line knows no paper and no PDF, the typesetter knows no review, and a model value knows nothing. A test
//! reads these lines and the code, and holds the one against the other.

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

pub mod account;
pub mod address;
pub mod agreement;
pub mod background;
pub mod bounds;
pub mod build;
pub mod bundle;
pub mod check;
pub mod cleaning;
pub mod cli;
pub mod compare;
pub mod council;
pub mod data;
pub mod diagnostic;
pub mod document;
pub mod draft;
pub mod edits;
pub mod explain;
pub mod files;
pub mod forms;
pub mod language;
pub mod markup;
pub mod meetings;
pub mod minutes;
pub mod model;
pub mod ordinal;
pub mod output;
pub mod pdf;
pub mod project;
pub mod reviews;
pub mod scaffold;
pub mod schema;
pub mod serve;
pub mod small_names;
pub mod status;
pub mod template;
pub mod theme;
pub mod ties;
pub mod unclear;
pub mod validate;
pub mod watch;
pub mod word_changes;
