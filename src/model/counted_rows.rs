//! Lines with tabs → whether they are a list, and no table.
//!
//! Word copies the items of a list with a tab after each number or sign, and gives some signs as letters: Ø, v. This must not know how
//! the list is printed.

use super::amount::begins_with_figure;
use super::lines::{follows, is_letter_of_word};

/// Whether each line begins with a sign that Word copied, as a letter or as it was, or goes on with the words of the one above: the
/// first with Ø, those below it with v. In a table there are words in the first cell.
pub(super) fn are_signs<'t>(rows: impl Iterator<Item = &'t str>) -> bool {
    let mut letters = 0;
    let mut rows = rows.map(|row| match row.trim().split_once('\t') {
        Some((label, words)) => {
            letters += usize::from(is_letter_of_word(row.trim_start()));
            let mut signs = label.chars();
            let sign = signs.next().filter(|_| signs.next().is_none());
            let is_sign = |sign: char| sign == 'o' || !sign.is_alphanumeric();
            !words.contains('\t')
                && (is_letter_of_word(row.trim_start()) || sign.is_some_and(is_sign))
        }
        None => row.starts_with('\t'),
    });
    rows.all(|is_sign| is_sign) && letters > 0
}

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
    use super::{are_counted, are_signs};

    #[test]
    fn letters_that_word_copied_for_signs_are_signs() {
        for lines in [
            "Ø\theating\n\tv\tboiler\n\tv\tpipes\nØ\tlighting",
            "Ø\theating\nv\tboiler\nØ\t5% less",
            "§\theating\n§\tlighting\nv\twater",
            "ü\theating\nü\tlighting\nû\twater",
            "v\theating\n\tin the hall\nv\twater",
        ] {
            assert!(are_signs(lines.lines()), "{lines}");
        }
        for table in [
            "Ø\tLength\n12\t4\n16\t5",
            "v\tu\n3\t4",
            "Ø\tMean\tMost\nv\t2\t3",
            "x\theating\nx\tlighting",
            "•\theating\n•\tlighting",
        ] {
            assert!(!are_signs(table.lines()), "{table}");
        }
    }

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
