//! Characters as typed → characters that can be printed, or why not.
//!
//! In comes text from anywhere: a TOML file, a web page, an attribute of one. Out goes the same text with what nobody can
//! see put right: letters are composed (NFC), separators of lines are line breaks, a bullet that only Word's own fonts
//! have is one that every font has. For every place in it there is the place it was typed at. So everything that reads
//! words cleans them in the same way.
//!
//! It must not know what the text is for, which fonts there are, or how a fault is reported.

mod cleaned;
mod invisible;
mod line_breaks;
mod refusal;
mod separator;
mod sign;
mod treatment;

pub use cleaned::{Cleaned, continues_a_letter};
pub use invisible::{is_invisible, without_invisible};
pub use line_breaks::LineBreaks;
pub use refusal::{Refusal, refusal};
