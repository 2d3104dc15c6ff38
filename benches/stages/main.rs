//! How long each stage takes for the sample review, through the crate's public functions.
//!
//! ```text
//! reviews/*.toml ─► read ─► check ─► template ─► parse ─► typeset ─► PDF
//! ```
//!
//! Each stage is given the result of the one before, made once and not timed. `cargo bench` runs them all,
//! and `cargo bench -- parse` one of them. Each is compared with the last run. Layout and writing are timed together,
//! because the crate has no public function between them.

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
