//! The fault with which a model type refuses a value → a finding that still needs its place.

use crate::diagnostic::Diagnostic;
use crate::model::Fault;

/// What `fault` says and advises.
pub fn refusal(fault: &impl Fault) -> Diagnostic {
    Diagnostic::error(fault.code(), fault.to_string()).help(fault.help())
}
