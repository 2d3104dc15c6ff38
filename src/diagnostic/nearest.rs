//! A misspelt word → the word that was probably meant.

/// The candidate closest to `word`, or none if nothing is close enough.
///
/// Case does not count. A third of the letters may differ. Two neighbours that are swapped count as one mistake,
/// because people swap letters more often than they invent them. The beginning of a word is enough. Among equals the first
/// wins.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_lowercase();
    let allowed = word.chars().count().div_ceil(3).max(1);
    candidates
        .into_iter()
        .map(|candidate| {
            let lower = candidate.to_lowercase();
            let edits = match word.len() >= 3 && lower.starts_with(&word) {
                true => allowed.min(1),
                false => strsim::damerau_levenshtein(&word, &lower),
            };
            (edits, candidate)
        })
        .filter(|&(edits, _)| edits <= allowed)
        .min_by_key(|&(edits, _)| edits)
        .map(|(_, candidate)| candidate)
}
