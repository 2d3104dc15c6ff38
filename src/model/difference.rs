//! Words → whether they are a label for a difference: "Variance:", "Net change since May:". A hyphen before a figure below it is a minus.

/// The most words of a label.
const LABEL_WORDS: usize = 6;

/// What a difference is called.
const DIFFERENCES: [&str; 11] = [
    "variance",
    "variances",
    "change",
    "difference",
    "differences",
    "movement",
    "net",
    "amrywiant",
    "newid",
    "gwahaniaeth",
    "symudiad",
];

/// What is said after it of when or of what it is.
const OF_WHAT: [&str; 14] = [
    "in", "since", "from", "on", "against", "over", "between", "to", "ers", "o", "yn", "ym",
    "dros", "was",
];

/// What is said before a change that can be counted: there is a change of the climate as well.
const COUNTED: [&str; 12] = [
    "net",
    "the",
    "a",
    "%",
    "percentage",
    "overall",
    "total",
    "annual",
    "yearly",
    "monthly",
    "quarterly",
    "year-on-year",
];

/// Whether a line is such a label.
pub(super) fn names_difference(line: &str) -> bool {
    let label = line.trim_matches(|sign: char| !sign.is_alphanumeric() && sign != '%');
    let label = label.to_lowercase();
    let words: Vec<&str> = label.split_whitespace().collect();
    // The last one: "Newid net" is a net change.
    let Some(at) = words.iter().rposition(|word| DIFFERENCES.contains(word)) else {
        return false;
    };
    let before = words.get(..at).unwrap_or_default();
    let after = words.get(at + 1..).unwrap_or_default();
    let goes_on = after
        .first()
        .is_none_or(|next| OF_WHAT.contains(next) || next.starts_with('('));
    let is_counted = !matches!(words.get(at), Some(&"change"))
        || before.iter().all(|word| COUNTED.contains(word));
    words.len() <= LABEL_WORDS && goes_on && is_counted
}

#[cfg(test)]
mod tests {
    use super::names_difference;

    #[test]
    fn a_label_for_a_difference_is_known() {
        for label in [
            "Variance:",
            "**Variance**",
            "Budget variance (£000):",
            "Change:",
            "Net change since May:",
            "% change:",
            "Change in visits:",
            "Difference from last year:",
            "Net movement",
            "Net:",
            "Newid net:",
            "Gwahaniaeth ers mis Mai:",
        ] {
            assert!(names_difference(label), "{label}");
        }
        for label in [
            "Changes:",
            "Climate change:",
            "Net zero:",
            "Newid hinsawdd:",
            "Change of use:",
            "Agreed:",
            "",
            "What was asked for in the meeting of May was a change:",
        ] {
            assert!(!names_difference(label), "{label}");
        }
    }
}
