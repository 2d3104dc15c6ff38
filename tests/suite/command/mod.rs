//! The command line, as officers and other programs meet it.

mod calm;
mod closed;
mod mistakes;
mod once;
mod status;
mod streams;
mod typeset;
