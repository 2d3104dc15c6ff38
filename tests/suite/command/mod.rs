//! The command line, as officers and other programs meet it.

mod calm;
mod classification;
mod closed;
mod compare;
mod links;
mod mistakes;
mod once;
mod remarks;
mod status;
mod streams;
mod switched_off;
mod typeset;
mod wide_tables;
