//! The words around a date, which change nothing: "by the end of", "at the latest", "target date:".

/// What comes before a date by which something is to be done.
const BEFORE: [&[&str]; 47] = [
    &["by"],
    &["no", "later", "than"],
    &["not", "later", "than"],
    &["before"],
    &["prior", "to"],
    &["the", "end", "of"],
    &["end"],
    &["start"],
    &["beginning"],
    &["during"],
    &["in"],
    &["on"],
    &["for"],
    &["within"],
    &["until"],
    &["till"],
    &["up", "to"],
    &["around"],
    &["approximately"],
    &["approx"],
    &["about"],
    &["circa"],
    &["c"],
    &["latest"],
    &["provisionally"],
    &["provisional"],
    &["target"],
    &["date"],
    &["deadline"],
    &["due"],
    &["due", "date"],
    &["completion"],
    &["complete"],
    &["completed"],
    &["implementation"],
    &["implemented"],
    &["to", "be", "completed"],
    &["to", "be", "implemented"],
    &["delivery"],
    &["expected"],
    &["anticipated"],
    &["estimated"],
    &["est"],
    &["planned"],
    &["proposed"],
    &["of"],
    &["the"],
];

/// Which part of a month or a season it is.
const PART: [&[&str]; 6] = [
    &["early"],
    &["mid"],
    &["middle"],
    &["late"],
    &["mid", "to", "late"],
    &["early", "to", "mid"],
];

const AFTER: [&[&str]; 14] = [
    &["at", "the", "latest"],
    &["latest"],
    &["or", "sooner"],
    &["or", "earlier"],
    &["or", "before"],
    &["if", "possible"],
    &["subject", "to", "funding"],
    &["subject", "to", "approval"],
    &["provisionally"],
    &["revised"],
    &["tbc"],
    &["target"],
    &["deadline"],
    &["approx"],
];

/// The date without the words before and after it. "Early" and the like stay.
pub(super) fn inner<'a, 'w>(words: &'a [&'w str]) -> &'a [&'w str] {
    let mut words = words;
    // "Year end 2025" is a year.
    while let Some(rest) = BEFORE.iter().find_map(|before| strip(words, before)) {
        words = rest;
    }
    while let Some(rest) = AFTER.iter().find_map(|after| words.strip_suffix(*after)) {
        words = rest;
    }
    words
}

/// The date without "early", "mid" and "late".
pub(super) fn without_part<'a, 'w>(words: &'a [&'w str]) -> &'a [&'w str] {
    let mut words = words;
    while let Some(rest) = PART.iter().rev().find_map(|part| strip(words, part)) {
        words = inner(rest);
    }
    words
}

fn strip<'a, 'w>(words: &'a [&'w str], before: &[&'static str]) -> Option<&'a [&'w str]> {
    let rest = words.strip_prefix(before)?;
    (!rest.is_empty()).then_some(rest)
}

/// From when something is done: "from April 2025" has no end.
pub(super) fn after_from<'a, 'w>(words: &'a [&'w str]) -> Option<&'a [&'w str]> {
    const FROM: [&[&str]; 9] = [
        &["start", "date"],
        &["from"],
        &["starting", "from"],
        &["starting"],
        &["with", "effect", "from"],
        &["commencing"],
        &["beginning", "in"],
        &["ongoing", "from"],
        &["since"],
    ];
    FROM.iter().find_map(|from| words.strip_prefix(*from))
}
