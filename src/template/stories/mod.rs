//! Texts as they are typed in offices → the HTML of them. In come texts, and nothing goes out: these are tests.

mod after_items;
mod alike;
mod goes_on;
mod label;
mod levels;
mod line;
mod message;
mod mixed;
mod star;
mod sum;
mod titled;
mod typed;

use super::markdown::to_html;

/// The words of a page, with its signs in square brackets.
fn page(typed: &str) -> String {
    to_html(typed, &[])
        .replace("<span class=\"marker\">", "[")
        .replace("</span>", "]")
        .replace('\n', "")
}
