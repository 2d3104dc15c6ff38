//! How papers reach the output folder: all of them or none, whatever happens on the way.
#![cfg(unix)]

mod alone;
mod apart;
mod disk;
mod durable;
mod foreign;
mod held;
mod killed;
mod links;
mod nothing_to_wait_for;
mod shared;
mod threads;
mod tree;
mod withdrawn;
mod wordless;
