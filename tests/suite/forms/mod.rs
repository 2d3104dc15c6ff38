//! Officers are asked what has happened, and their answers become an update.

mod asked;
