//! Why a value is refused.

use std::fmt::Display;
use std::ops::Range;

/// A reason for refusing a value. Its `Display` is one sentence for the person who typed the value.
pub trait Fault: Display {
    /// What to do about it, best as something that can be typed.
    fn help(&self) -> String;

    /// The bytes of the value that are at fault, when it is not the whole value.
    fn range(&self) -> Option<Range<usize>> {
        None
    }
}
