//! What can be read about a code, in addition to its message.

/// What a rule says, why, and what it looks like when it is broken and when it is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Explanation {
    /// The rule. Its first sentence sums it up in one line.
    pub what: &'static str,
    /// The reason: the regulation, guidance or precedent, with its address if there is one.
    pub why: &'static str,
    /// Lines that break the rule.
    pub bad: &'static str,
    /// The same lines, corrected.
    pub good: &'static str,
}

impl Explanation {
    /// The rule in a line.
    pub fn summary(&self) -> &'static str {
        match self.what.split_once(". ") {
            Some((first, _)) => first,
            None => self.what.trim_end_matches('.'),
        }
    }
}
