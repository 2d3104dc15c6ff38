//! The command line, as officers and other programs meet it.

mod calm;
mod mistakes;
mod status;
mod streams;
mod typeset;
