//! A code → what can be read about it.
//!
//! A rule of `check` carries its explanation in its own file. What reading can refuse is explained here, a file for each
//! kind of thing that is read, because a model value and a page know no more than that they are wrong. Every code the
//! program can say has an explanation; a test holds that.

mod council;
mod element;
mod page;
mod review;
mod table;
mod template;
mod text;
mod theme;
mod toml;

use crate::check::{IDLE_ALLOWANCE, RULES, UNKNOWN_RULE};
use crate::council::PROMISED_GRADES;
use crate::diagnostic::Explanation;

/// All explanations, in the order of their codes.
pub fn all() -> Vec<Explanation> {
    let rules = RULES.iter().map(|rule| rule.explanation);
    let others = [UNKNOWN_RULE, IDLE_ALLOWANCE, PROMISED_GRADES];
    let read = [
        toml::EXPLAINED,
        review::EXPLAINED,
        text::EXPLAINED,
        council::EXPLAINED,
        theme::EXPLAINED,
        template::EXPLAINED,
        page::EXPLAINED,
        element::EXPLAINED,
        table::EXPLAINED,
    ];
    let mut all: Vec<Explanation> = rules
        .chain(others)
        .chain(read.into_iter().flatten().copied())
        .collect();
    all.sort_by_key(|one| one.code);
    all
}

/// True for a code that stops nothing.
pub fn is_remark(code: &str) -> bool {
    let others = [UNKNOWN_RULE, IDLE_ALLOWANCE, PROMISED_GRADES];
    RULES.iter().any(|rule| rule.code() == code) || others.iter().any(|one| one.code == code)
}

/// An explanation in one breath.
const fn say(
    code: &'static str,
    what: &'static str,
    why: &'static str,
    bad: &'static str,
    good: &'static str,
) -> Explanation {
    Explanation {
        code,
        what,
        why,
        bad,
        good,
    }
}
