//! What a template may do for one page: how often it may repeat, and how long a value may become.
//!
//! `counted` puts calls of these functions into each template. What is counted belongs to the thread, on which a page is
//! printed from its beginning to its end.

use std::cell::Cell;

use tera::{Error, Kwargs, State, StringInput, Tera, TeraResult, Value};

use crate::bounds::{DEEPEST_VALUE, LARGEST_VALUE, MOST_STEPS};

/// The function that counts a step, and the value that it is kept in, which nobody reads.
pub(super) const STEP: &str = "__step";

/// The function that looks at a value.
pub(super) const HELD: &str = "__held";

/// What an entry of a list takes besides its letters.
const ENTRY: usize = 16;

thread_local! {
    static STEPS: Cell<u64> = const { Cell::new(0) };
    static EXCEEDED: Cell<Option<Exceeded>> = const { Cell::new(None) };
}

/// What a template has done too much of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Exceeded {
    /// It repeats too often.
    Steps,
    /// A value is too long.
    Length,
}

impl Exceeded {
    /// What to say of it.
    pub fn message(self) -> String {
        match self {
            Self::Steps => format!(
                "this repeats more than {} million times for one page",
                MOST_STEPS / 1_000_000
            ),
            Self::Length => format!(
                "this makes a value of more than {} MB",
                LARGEST_VALUE / 1024 / 1024
            ),
        }
    }
}

/// Begins a page.
pub(super) fn begin() {
    STEPS.set(0);
    EXCEEDED.set(None);
}

/// What there has been too much of since the page was begun.
pub(super) fn exceeded() -> Option<Exceeded> {
    EXCEEDED.get()
}

/// Gives templates the functions that count.
pub(super) fn register(tera: &mut Tera) {
    tera.register_function(STEP, |_: Kwargs, _: &State| count(1));
    tera.register_function(HELD, |kwargs: Kwargs, _: &State| {
        let value = kwargs.must_get::<&Value>("value")?;
        let mut left = LARGEST_VALUE;
        let mut entries = 0;
        match fits(value, DEEPEST_VALUE, &mut left, &mut entries) {
            true => count(entries / 16),
            false => Err(too_much(Exceeded::Length)),
        }
    });
    tera.register_filter("replace", replace);
}

fn count(steps: u64) -> TeraResult<bool> {
    let all = STEPS.get().saturating_add(steps);
    STEPS.set(all);
    match all {
        0..=MOST_STEPS => Ok(true),
        _ => Err(too_much(Exceeded::Steps)),
    }
}

fn too_much(of: Exceeded) -> Error {
    EXCEEDED.set(Some(of));
    Error::message(of.message())
}

/// Whether a value takes no more than is left.
fn fits(value: &Value, deep: usize, left: &mut usize, entries: &mut u64) -> bool {
    let letters = value.as_str().map(str::len);
    let bytes = || value.as_bytes().map(<[u8]>::len);
    let takes = letters.or_else(bytes).unwrap_or_default() + ENTRY;
    *entries += 1;
    let (Some(now), Some(deep)) = (left.checked_sub(takes), deep.checked_sub(1)) else {
        return false;
    };
    *left = now;
    if let Some(list) = value.as_array() {
        return list.iter().all(|entry| fits(entry, deep, left, entries));
    }
    match value.as_map() {
        Some(map) => map.values().all(|entry| fits(entry, deep, left, entries)),
        None => true,
    }
}

/// Tera's own filter, which writes out any length.
fn replace(value: StringInput<'_>, kwargs: Kwargs, state: &State) -> TeraResult<Value> {
    let from = kwargs.must_get::<&str>("from")?;
    let to = kwargs.must_get::<StringInput<'_>>("to")?;
    let is_safe = state.autoescaping_enabled() && (value.is_safe() || to.is_safe());
    let (value, to) = match is_safe {
        true => (value.rendered(state)?, to.rendered(state)?),
        false => (value.as_str().into(), to.as_str().into()),
    };
    let more = value.matches(from).count().saturating_mul(to.len());
    if value.len().saturating_add(more) > LARGEST_VALUE {
        return Err(too_much(Exceeded::Length));
    }
    let replaced = value.replace(from, &to);
    Ok(match is_safe {
        true => Value::safe_string(&replaced),
        false => Value::from(replaced),
    })
}
