//! Everything `cargo test` holds the program to, a module for each room of `src` or each promise of the README.
//!
//! `tests/README.md` says where a new test goes, how to read a failure, and how to agree a new output.

#[path = "../support/mod.rs"]
mod support;

// The rooms of `src`, each by its own door.
mod check;
mod command;
mod diagnostic;
mod model;
mod output;
mod pages;
mod pdf;
mod reviews;
mod schemas;
mod themes;

// The promises, each through the front door.
mod architecture;
mod customising;
mod determinism;
mod guides;
mod hostile;
mod incremental;
mod licences;
mod memory;
mod seeds;
