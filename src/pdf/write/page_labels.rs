//! What viewers call the pages (ISO 32000-1, 12.4.2): the numbers that are printed on them.

use std::num::NonZeroU16;

use lopdf::{Dictionary, dictionary};

/// The labels of pages that are counted from a number. Viewers count from 1 by themselves.
pub fn labels(first: NonZeroU16) -> Option<Dictionary> {
    let range = dictionary! { "S" => "D", "St" => i64::from(first.get()) };
    (first > NonZeroU16::MIN).then(|| dictionary! { "Nums" => vec![0.into(), range.into()] })
}
