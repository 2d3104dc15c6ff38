//! How long each stage of the conveyor takes for the sample review, through the crate's own doors.
//!
//! ```text
//! reviews/*.toml ─► read ─► check ─► template ─► parse ─► typeset ─► PDF
//! ```
//!
//! Each stage is given what the one before it made, made once and not timed. `cargo bench` runs them all,
//! `cargo bench -- parse` one of them; each is compared with the run before. Laying out and writing are timed as one,
//! because no door of the crate stands between them.

mod build;
mod check;
mod parse;
mod read;
mod sample;
mod template;
mod typeset;

use criterion::{criterion_group, criterion_main};
use mimalloc::MiMalloc;

/// The program's own allocator: with another one, stages that make many small pieces take longer.
#[global_allocator]
static MEMORY: MiMalloc = MiMalloc;

criterion_group!(
    stages,
    read::time,
    check::time,
    template::time,
    parse::time,
    typeset::time,
    build::time,
);
criterion_main!(stages);
