//! Texts as they are typed in offices → the HTML of them. In come texts, and nothing goes out: these are tests.

mod label;
mod line;
mod mixed;
mod star;
mod sum;
mod titled;
mod typed;
