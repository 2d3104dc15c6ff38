//! Lines that begin like items but may be words → those that count on from one another.
//!
//! In come the lines of a paragraph, out goes which of them are counted. `1.5 hectares` and `A. Jones` begin like items. This must not
//! know what else shows whether they are.

use super::item_sign::{Lettering, SignKind};
use super::sequence::follows;
use super::typed_line::TypedLine;

/// A label that may be counted: the line it is in, its kind and its signs.
type CountedLabel<'t> = (usize, SignKind, &'t str);

/// Which lines of a chunk begin with a label that the one before or the one after counts on, in the same list or in one that this
/// list is in: `III.` goes on after `II.` with `A.` and `B.` between. Initials must all count.
pub(super) fn counting_on(lines: &[TypedLine<'_>], free: &[bool]) -> Vec<bool> {
    let mut counting = vec![false; lines.len()];
    let mut count = |at: usize| {
        counting
            .iter_mut()
            .skip(at)
            .take(1)
            .for_each(|one| *one = true)
    };
    // The last label of each list that may go on, the innermost last.
    let mut open: Vec<CountedLabel<'_>> = Vec::new();
    let mut labels: Vec<usize> = Vec::new();
    let mut initials_count = true;
    let free = lines.iter().zip(free).enumerate();
    let free = free.filter(|(_, (_, free))| **free);
    let free: Vec<_> = free.map(|(index, (line, _))| (index, line)).collect();
    for (place, (index, line)) in free.iter().copied().enumerate() {
        let Some(kind) = line.sign.map(|sign| sign.kind) else {
            continue;
        };
        if !kind.counts_on() && !is_roman(kind, line.label()) {
            continue;
        }
        let later = free.get(place + 1..).unwrap_or_default();
        let above = index.checked_sub(1).and_then(|above| lines.get(above));
        let is_wrapped = above.is_some_and(|above| !above.is_short() || line.indent > above.indent);
        if is_wrapped && is_passed_over(&open, line, later) {
            continue;
        }
        let before = match kind {
            SignKind::Label(..) => {
                labels.push(index);
                let goes_on = |(_, other, label): &CountedLabel<'_>| {
                    other.is_like(kind) && follows(label, line.label())
                };
                open.iter().rposition(goes_on)
            }
            _ => {
                let before = open.iter().rposition(|(_, other, _)| other.is_like(kind));
                before.filter(|at| {
                    let before = open.get(*at).map_or("", |(_, _, label)| *label);
                    follows(before, line.label())
                })
            }
        };
        if let Some(at) = before {
            open.get(at)
                .into_iter()
                .for_each(|(earlier, ..)| count(*earlier));
            count(index);
            open.truncate(at);
        } else if matches!(kind, SignKind::Label(..)) {
            initials_count &= begins_another(&open, line.label());
        } else {
            open.retain(|(_, other, _)| !other.is_like(kind));
            if index
                .checked_sub(1)
                .and_then(|above| lines.get(above))
                .is_some_and(|above| is_part(line, above))
            {
                count(index);
            }
        }
        open.push((index, kind, line.label()));
    }
    initials_count &= labels.iter().all(|at| counting.get(*at) == Some(&true));
    if !initials_count {
        for at in labels {
            counting
                .iter_mut()
                .skip(at)
                .take(1)
                .for_each(|one| *one = false);
        }
    }
    counting
}

/// Whether a number is a word of the item above, because the next one goes on from that item and not from it: `8.30` between
/// `1.1` and `1.2`.
fn is_passed_over(
    open: &[CountedLabel<'_>],
    line: &TypedLine<'_>,
    later: &[(usize, &TypedLine<'_>)],
) -> bool {
    let number = |line: &TypedLine<'_>| {
        let kind = line.sign.map(|sign| sign.kind);
        kind.filter(|kind| matches!(kind, SignKind::Outline(_) | SignKind::Section))
    };
    let Some(kind) = number(line) else {
        return false;
    };
    let like = |other: SignKind| other.is_like(kind);
    let above = open.iter().rev().find(|(_, other, _)| like(*other));
    let next = later
        .iter()
        .find(|(_, line)| number(line).is_some_and(like));
    above.zip(next).is_some_and(|((_, _, above), (_, next))| {
        follows(above, next.label()) && !follows(line.label(), next.label())
    })
}

/// `1.1` right below `1.`, as a part of it.
fn is_part(line: &TypedLine<'_>, above: &TypedLine<'_>) -> bool {
    let is_number = above.sign.is_some_and(|sign| {
        matches!(
            sign.kind,
            SignKind::Mark('.') | SignKind::Label(false, '.', Lettering::Figure)
        )
    });
    is_number && above.depth == line.depth && follows(above.label(), line.label())
}

/// After I. comes II.
fn is_roman(kind: SignKind, label: &str) -> bool {
    matches!(kind, SignKind::Label(false, '.', Lettering::Roman)) && is_of_roman_letters(label)
}

fn is_of_roman_letters(label: &str) -> bool {
    label
        .trim_end_matches('.')
        .chars()
        .all(|letter| "IVXL".contains(letter))
}

/// Whether a label is the first of a list that counts in another way than all that are open: `A.` below `II.`, `I.` below `B.`
fn begins_another(open: &[CountedLabel<'_>], label: &str) -> bool {
    let mut labels = open
        .iter()
        .filter(|(_, kind, _)| matches!(kind, SignKind::Label(..)));
    match label {
        "A." => labels.all(|(_, _, open)| is_of_roman_letters(open)),
        "I." => labels.all(|(_, _, open)| !is_of_roman_letters(open)),
        _ => labels.next().is_none(),
    }
}
