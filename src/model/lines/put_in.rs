//! Labels that were put in between others → those that begin an item, because the list counts on to them.
//!
//! A list of the action plan gets another item once it has been agreed: "2a." between "2." and "3.", "(ba)" after "(b)" or after
//! "(az)". Elsewhere a line may begin like that by chance. This must not know what else begins an item.

use super::item_sign::SignKind;
use super::label::is_put_in;
use super::sequence::is_put_in_after;
use super::typed_line::TypedLine;

/// How many items may be between a label and the one that it was put in after.
const FURTHEST: usize = 20;

/// Leaves such a label only where it counts on. The numbers beside one are printed as they were typed, as it is.
pub(super) fn keep_counted(lines: &mut [TypedLine<'_>]) {
    // Most texts have none.
    if !lines.iter().any(is_put_in_label) {
        return;
    }
    let mut numbers = Vec::new();
    for at in 0..lines.len() {
        let (above, rest) = lines.split_at_mut(at);
        let Some(line) = rest.first_mut().filter(|line| is_put_in_label(line)) else {
            continue;
        };
        let (label, depth) = (line.label(), line.depth);
        let with_sign = above.iter().rev().filter(|above| above.sign.is_some());
        let is_counted = with_sign.take(FURTHEST).any(|above| {
            above.depth == depth
                && close_of(above.label()) == close_of(label)
                && is_put_in_after(above.label(), label)
        });
        match is_counted {
            true if label.starts_with(char::is_numeric) => numbers.extend(close_of(label)),
            true => {}
            false => line.sign = None,
        }
    }
    for line in lines {
        let is_beside = |close| {
            line.sign
                .is_some_and(|sign| sign.kind == SignKind::Mark(close))
        };
        if numbers.iter().any(|close| is_beside(*close)) {
            line.sign = line.sign.map(|sign| sign.own_number());
        }
    }
}

fn is_put_in_label(line: &TypedLine<'_>) -> bool {
    let label = line.label();
    let inner = label.trim_start_matches('(').trim_end_matches([')', '.']);
    close_of(label).is_some_and(|close| is_put_in(inner, close))
}

/// What ends a label.
fn close_of(label: &str) -> Option<char> {
    label.chars().next_back()
}
