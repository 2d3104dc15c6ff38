//! How papers reach the output folder: all of them or none, whatever happens on the way.
#![cfg(unix)]

mod alone;
#[allow(dead_code, reason = "not every kind of chance is used here")]
#[path = "../generated/chance.rs"]
mod chance;
mod disk;
mod foreign;
mod killed;
mod links;
mod project;
mod threads;
