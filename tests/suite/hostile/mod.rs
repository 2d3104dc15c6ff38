//! Files that someone might make by accident or to do harm. The program must soon report an error, and write nothing.
//!
//! Each test runs the whole program, in a process that is stopped if it takes longer than anyone would wait or needs
//! more memory than a small computer has.

mod bounded;
mod damaged;
mod loops;
mod nesting;
mod paths;
mod pictures;
mod size;
