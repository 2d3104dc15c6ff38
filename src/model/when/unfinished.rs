//! A date that was read, and the pieces of its words → whether they end with a sign after which its end was to come: "March 2024 –",
//! "31/3/24 – …".
//!
//! Nobody knows here whether the end is still open or was left out. It must not know how dates are read.

use super::piece::DatePiece;
use super::revision::DateHistory;

/// Whether nothing comes after the last sign. "– March 2024 –" has one at each end.
pub(super) fn is_unfinished(pieces: &[DatePiece], read: &DateHistory) -> bool {
    let is_sign = |piece: &DatePiece| matches!(&*piece.plain, "–" | "/" | "&");
    let is_around = |piece: &&DatePiece| !matches!(&*piece.plain, "(" | ")" | "," | ";");
    let last = pieces.iter().rev().find(is_around);
    last.is_some_and(is_sign)
        && !pieces.first().is_some_and(is_sign)
        && read.meaning.last_day().is_some()
}
