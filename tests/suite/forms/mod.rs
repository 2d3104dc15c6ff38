//! Officers are asked what has happened, and their answers become an update.

mod answers;
mod asked;
mod browser;
mod planted;
mod received;
mod refused;
mod word_for_word;
