//! The heads of some columns and the cells of a row → the first value that is below the head of another one.
//!
//! A template may have heads of its own, and more than one value in a cell. So a value is wrong only where its own head is above
//! a cell that does not say it, or where two columns have one head.

/// A value of a row.
#[derive(Debug, Clone, Copy)]
pub(super) struct HeadedValue<'v> {
    /// The words of its label.
    pub label: &'v str,
    /// The value.
    pub words: &'v str,
}

/// The number of that value, and the head that it is below.
pub(super) fn wrong_head<'h>(
    heads: &[&'h str],
    cells: &[&str],
    values: &[HeadedValue<'_>],
) -> Option<(usize, &'h str)> {
    let says =
        |column: usize, words: &str| cells.get(column).is_some_and(|cell| has_block(cell, words));
    let has =
        |column: usize, words: &str| cells.get(column).is_some_and(|cell| cell.contains(words));
    let below = |label: &str, but: usize| {
        let label = label.to_owned();
        let all = heads.iter().enumerate();
        all.filter_map(move |(column, head)| {
            (column != but && is_label(head, &label)).then_some(column)
        })
    };
    values.iter().enumerate().find_map(|(number, value)| {
        let own: Vec<usize> = below(value.label, usize::MAX).collect();
        if own.iter().any(|column| has(*column, value.words)) {
            return None;
        }
        let mut others = heads.iter().enumerate();
        others.find_map(|(column, head)| {
            let another = values
                .iter()
                .find(|other| is_label(head, other.label) && !is_label(value.label, other.label))?;
            let is_other = another.words != value.words && says(column, value.words);
            let is_there_twice = || {
                let mut again = below(another.label, column);
                !has(column, another.words) && again.any(|column| has(column, another.words))
            };
            let is_wrong = is_other && (!own.is_empty() || is_there_twice());
            is_wrong.then_some((number, *head))
        })
    })
}

/// Whether a head is a label, whatever the sign at its end.
pub(super) fn is_label(head: &str, label: &str) -> bool {
    let (head, label) = (bare(head), bare(label));
    match head.is_ascii() && label.is_ascii() {
        true => head.eq_ignore_ascii_case(label),
        false => head.to_lowercase() == label.to_lowercase(),
    }
}

/// Words without the sign at their end.
pub(super) fn bare(words: &str) -> &str {
    words.trim().trim_end_matches(':').trim_end()
}

/// Whether a cell has a block with these words.
fn has_block(cell: &str, words: &str) -> bool {
    cell.trim() == words || cell.lines().any(|block| block.trim() == words)
}

#[cfg(test)]
mod tests {
    use super::{HeadedValue, wrong_head};

    const VALUES: [HeadedValue<'static>; 2] = [
        HeadedValue {
            label: "Date:",
            words: "May 2026",
        },
        HeadedValue {
            label: "Responsibility:",
            words: "Ann",
        },
    ];

    #[test]
    fn heads_that_are_swapped_or_there_twice_are_found() {
        for (heads, cells, wrong) in [
            (
                ["No.", "Responsibility", "Date"],
                ["1", "May 2026", "Ann"],
                Some((0, "Responsibility")),
            ),
            (
                ["No.", "Date", "Date"],
                ["1", "May 2026", "Ann"],
                Some((1, "Date")),
            ),
            (
                ["No.", "Date", "Responsibility"],
                ["1", "May 2026", "Ann"],
                None,
            ),
            (["No.", "When", "Who"], ["1", "May 2026", "Ann"], None),
            (
                ["No.", "Date", "Progress"],
                ["1", "May 2026\nAnn", "Slow"],
                None,
            ),
            (
                ["No.", "Date", "Responsibility"],
                ["1", "June 2027", "Ann"],
                None,
            ),
        ] {
            assert_eq!(wrong_head(&heads, &cells, &VALUES), wrong, "{heads:?}");
        }
    }
}
