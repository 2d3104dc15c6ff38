//! Files that nobody would write, unless by accident or on purpose: the answer is a message, soon, and nothing written.
//!
//! Each story goes through the front door, in a process that is stopped when it takes more than anyone would wait or
//! more memory than a small computer has.

mod bounded;
mod loops;
mod nesting;
mod paths;
mod size;
