//! How papers reach the output folder: all of them or none, whatever happens on the way.
#![cfg(unix)]

mod alone;
mod apart;
mod disk;
mod foreign;
mod killed;
mod links;
mod threads;
mod tree;
