//! How findings are shown to people and to other programs, and how each is explained.

mod explanations;
mod formats;
mod messages;
mod offers;
