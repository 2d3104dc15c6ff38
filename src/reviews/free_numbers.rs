//! The numbers that were typed → the number that each table without one can have.

use std::collections::BTreeSet;

use crate::draft::NumberOrText;

/// For each table the number to type if it has none: the next after the one above it, unless another table has that.
/// `typed` are the numbers in the order of the file, and `is_known` says which there can be.
pub(super) fn free_numbers(
    typed: &[Option<NumberOrText>],
    is_known: impl Fn(u16) -> bool,
) -> Vec<Option<u16>> {
    let mut taken: BTreeSet<u16> = typed
        .iter()
        .filter_map(|one| number(one.as_ref()))
        .collect();
    let mut above = Some(0);
    let mut free = Vec::with_capacity(typed.len());
    for one in typed {
        if one.is_some() {
            above = number(one.as_ref());
            free.push(None);
            continue;
        }
        let next = above.and_then(|above: u16| above.checked_add(1));
        let next = next.filter(|next| is_known(*next) && taken.insert(*next));
        above = next;
        free.push(next);
    }
    free
}

/// What was typed in figures; none for a reference, after which nobody can know what comes.
fn number(typed: Option<&NumberOrText>) -> Option<u16> {
    match typed? {
        NumberOrText::Number(number) => u16::try_from(*number).ok(),
        NumberOrText::Text(text) => text.trim().parse().ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::free_numbers;
    use crate::draft::NumberOrText;

    #[test]
    fn a_number_is_free_that_follows_the_one_above_and_is_nobodys() {
        let any = |_: u16| true;
        for (typed, free) in [
            (vec![Some(1), None, Some(3)], vec![None, Some(2), None]),
            (vec![None, Some(2)], vec![Some(1), None]),
            (vec![Some(1), None, None], vec![None, Some(2), Some(3)]),
            (vec![Some(1), None, Some(2)], vec![None, None, None]),
            (vec![Some(-4), None], vec![None, None]),
        ] {
            let typed: Vec<_> = typed
                .into_iter()
                .map(|one| one.map(NumberOrText::Number))
                .collect();
            assert_eq!(free_numbers(&typed, any), free, "{typed:?}");
        }
        let two = |number: u16| number <= 2;
        assert_eq!(
            free_numbers(&[Some(NumberOrText::Number(2)), None], two),
            [None, None]
        );
        let named = [Some(NumberOrText::Text("2a".to_owned())), None];
        assert_eq!(free_numbers(&named, any), [None, None]);
    }
}
