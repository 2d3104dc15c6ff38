//! The fault with which a model type refuses a value → a finding that still needs its place.

use super::Coded;
use crate::diagnostic::{Diagnostic, Edit};

/// What `fault` says and advises.
pub fn refusal(fault: &impl Coded) -> Diagnostic {
    let refusal = Diagnostic::error(fault.code(), fault.to_string()).help(fault.help());
    match fault.instead() {
        Some(instead) => refusal.typed(Edit::Instead(instead)),
        None => refusal,
    }
}
