//! Lines with tabs → whether they are a list, and no table.
//!
//! Word copies the items of a list with a tab after each number or sign, and gives some signs as letters: Ø, v. This must not know how the list is printed.

use super::amount::begins_with_figure;
use super::lines::follows;

/// Whether each line is a number and words, and the numbers are counted from the first line on: `R1` and `R2`, `2.2.1` and
/// `2.2.2`; or whether each begins with the same letter. A table has headings above its first number, or amounts beside it.
pub(super) fn are_counted<'t>(mut rows: impl Iterator<Item = &'t str>) -> bool {
    let label = |row: &'t str| {
        let (label, words) = row.trim().split_once('\t')?;
        let is_item = !words.contains('\t') && !begins_with_figure(words.trim_start());
        is_item.then_some(label.trim())
    };
    let Some(mut before) = rows.next().and_then(label) else {
        return false;
    };
    rows.all(|row| {
        label(row).is_some_and(|next| {
            let same = before.bytes().zip(next.bytes());
            let same = same.take_while(|(one, next)| one == next && one.is_ascii_alphabetic());
            let same = same.count();
            let without = |label: &'t str| label.get(same..).unwrap_or_default();
            let is_sign = || before == next && next.chars().nth(1).is_none();
            let goes_on = follows(&before.to_uppercase(), &next.to_uppercase())
                || follows(without(before), without(next))
                || is_sign();
            before = next;
            goes_on
        })
    })
}

#[cfg(test)]
mod tests {
    use super::are_counted;

    #[test]
    fn numbers_before_words_are_counted() {
        for lines in [
            "1\tpolicy\n2\ttraining",
            "\t1\tpolicy\n\t2\ttraining",
            "R1\tpolicy\nR2\ttraining\nR3\taudit",
            "\ti\tpolicy\n\tii\ttraining",
            "\t2.2.1\tfirst draft\n\t2.2.2\tsecond draft",
            "2023\tpilot\n2024\troll-out",
            "Ø\theating\nØ\tlighting",
            "v\theating\nv\tlighting\nv\tbins",
        ] {
            assert!(are_counted(lines.lines()), "{lines}");
        }
        for table in [
            "No.\tAction\n1\tpolicy\n2\ttraining",
            "1\t412\n2\t388",
            "\t2024\t2025\nNorth\t4\t6",
            "R1\tpolicy\tdone\nR2\ttraining\tlate",
            "R1\tpolicy\nR3\ttraining",
            "North\tpolicy\nSouth\ttraining",
            "North\tpolicy\nNorth\ttraining",
        ] {
            assert!(!are_counted(table.lines()), "{table}");
        }
    }
}
