//! The command line, as officers and other programs meet it.

mod calm;
mod links;
mod mistakes;
mod status;
mod streams;
mod typeset;
mod wide_tables;
