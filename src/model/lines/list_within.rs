//! The item above a line, and the lines below it → whether the first label of another kind begins a list within the item.
//!
//! Letters below Roman numbers, or figures below letters, are within them as Roman numbers are below letters. In come the items
//! that are open and the lines that are still to come. This must not know what the parser makes of them.

use super::item_sign::{Lettering, SignKind};
use super::sequence::follows;
use super::typed_line::TypedLine;

/// How many lines below are looked at for the item that goes on with the list above.
const FURTHEST: usize = 100;

/// Whether a label begins a list within the last of the items that are open, each with its label. A letter or a number below one of
/// another kind does. Marks of the guide do where a list that is open goes on below.
pub(super) fn begins_within<'t>(
    kind: SignKind,
    line: &TypedLine<'_>,
    open: impl DoubleEndedIterator<Item = (SignKind, &'t str)> + Clone,
    later: &[TypedLine<'_>],
) -> bool {
    let Some((above, _)) = open.clone().next_back() else {
        return false;
    };
    if above == kind || !is_counted(above) || !is_counted(kind) || !is_first(line.label()) {
        return false;
    }
    if open.clone().any(|(open, _)| open == kind) {
        return false;
    }
    let are_labels = matches!((kind, above), (SignKind::Label(..), SignKind::Label(..)));
    are_labels
        || later
            .iter()
            .take(FURTHEST)
            .take_while(|next| next.depth == line.depth)
            .filter_map(|next| Some((next, next.sign?)))
            .any(|(next, sign)| {
                let goes_on = |(open, label): (SignKind, &str)| {
                    let [one, next] = [label, next.label()].map(str::to_uppercase);
                    is_alike(open, sign.kind) && follows(&one, &next)
                };
                open.clone().any(goes_on)
            })
}

/// Whether items with the sign are counted.
fn is_counted(kind: SignKind) -> bool {
    matches!(kind, SignKind::Label(..) | SignKind::Mark('.' | ')'))
}

/// Whether a label is the first of those that count like it.
fn is_first(label: &str) -> bool {
    let label = label.trim_matches(|sign: char| !sign.is_alphanumeric());
    matches!(label, "a" | "A" | "i" | "I" | "1" | "01" | "α" | "①")
}

/// Whether two signs can be of one list. A single letter may be a Roman number.
fn is_alike(one: SignKind, other: SignKind) -> bool {
    let plain = |kind| match kind {
        SignKind::Label(opens, close, lettering) if lettering != Lettering::Figure => {
            SignKind::Label(opens, close, Lettering::Roman)
        }
        _ => kind,
    };
    plain(one) == plain(other)
}
