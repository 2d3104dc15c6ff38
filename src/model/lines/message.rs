//! A line → whether it begins an e-mail that was copied below something else.

/// What the lines above an e-mail begin with, in English and in Welsh.
const HEADS: [&str; 8] = [
    "Sent:",
    "Date:",
    "To:",
    "Subject:",
    "Anfonwyd:",
    "Dyddiad:",
    "At:",
    "Pwnc:",
];

/// Whether a line has hyphens at both ends, or nothing else: "-----Original Message-----", "--", "---".
pub(super) fn parts_messages(words: &str) -> bool {
    words.starts_with("--") && words.ends_with("--")
}

/// Whether lines are the first two above an e-mail: "From: Ann Ash" and "Sent: Monday".
pub(super) fn begins_message(first: &str, next: Option<&str>) -> bool {
    let is_from = first.starts_with("From: ") || first.starts_with("Oddi wrth: ");
    let is_head = |line: &str| HEADS.iter().any(|head| line.starts_with(head));
    is_from && next.is_some_and(is_head)
}
