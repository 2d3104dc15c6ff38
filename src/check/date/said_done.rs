//! The words of a date → whether they say only that something is done.

/// "Complete", "Already in place": how it is, and no date.
pub(super) fn says_done(words: &str) -> bool {
    const DONE: [&str; 12] = [
        "complete",
        "completed",
        "done",
        "achieved",
        "implemented",
        "actioned",
        "closed",
        "finished",
        "delivered",
        "in place",
        "cwblhawyd",
        "wedi'i gwblhau",
    ];
    let small = words.to_lowercase();
    let bare = small.trim_matches(|letter: char| !letter.is_alphanumeric());
    let bare = bare.strip_prefix("already ").unwrap_or(bare);
    DONE.contains(&bare)
}
