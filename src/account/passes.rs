//! The places of titles on a page → those that are said in another order than they were written.
//!
//! A page may say its titles more than once: in a list, and above each part. So it is gone through title by title. Where
//! it goes back more often than the title that is said most, some pass is out of order.

/// The numbers of two titles of which the first comes too early. Each title has the places where it is said, in the order
/// of the page.
pub(super) fn too_early(places: &[Vec<usize>]) -> Option<[usize; 2]> {
    neighbours(places).or_else(|| passes(places))
}

/// A title that is said before the one before it.
fn neighbours(places: &[Vec<usize>]) -> Option<[usize; 2]> {
    let pairs = places.iter().zip(places.iter().skip(1)).enumerate();
    let mut pairs = pairs.filter(|(_, (own, after))| !own.is_empty() && !after.is_empty());
    let early = pairs.find(|(_, (own, after))| match own.len() == after.len() {
        true => own.iter().zip(*after).any(|(own, after)| own > after),
        // One of them is said somewhere else as well.
        false => own.first() > after.first() && own.last() > after.last(),
    });
    early.map(|(number, _)| [number + 1, number])
}

/// Two titles where the page goes back once too often.
fn passes(places: &[Vec<usize>]) -> Option<[usize; 2]> {
    let most = places.iter().map(Vec::len).max()?;
    let all = places.iter().enumerate();
    let all = all.flat_map(|(number, places)| places.iter().map(move |place| (*place, number)));
    let mut all: Vec<(usize, usize)> = all.collect();
    all.sort_unstable();
    let pairs = all.iter().zip(all.iter().skip(1));
    let back: Vec<_> = pairs.filter(|((_, one), (_, next))| next < one).collect();
    if back.len() < most {
        return None;
    }
    let is_first = |(place, number): &(usize, usize)| {
        let own = places.get(*number);
        own.is_some_and(|own| own.first() == Some(place))
    };
    let first = back.iter().filter(|(_, next)| is_first(next));
    let found = first.min_by_key(|(_, (_, number))| *number);
    found
        .or(back.last())
        .map(|((_, later), (_, first))| [*later, *first])
}

#[cfg(test)]
mod tests {
    use super::too_early;

    /// The places of titles on a page that says them in this order.
    fn places(order: &[usize]) -> Vec<Vec<usize>> {
        let most = order.iter().max().map_or(0, |most| most + 1);
        let mut places = vec![Vec::new(); most];
        for (place, number) in order.iter().enumerate() {
            places[*number].push(place);
        }
        places
    }

    #[test]
    fn a_page_may_say_titles_several_times() {
        for order in [
            &[0, 1, 2, 3][..],
            &[0, 1, 2, 3, 1, 2],
            &[1, 2, 0, 1, 2, 3, 1, 2],
            &[0, 1, 2, 1, 1, 2, 2],
            &[0, 2, 3],
            &[],
        ] {
            assert_eq!(too_early(&places(order)), None, "{order:?}");
        }
    }

    #[test]
    fn a_list_and_the_parts_are_each_in_order() {
        for (order, early) in [
            (&[3, 2, 1, 0][..], [1, 0]),
            (&[0, 1, 3, 2], [3, 2]),
            // The list, above parts that some of them have.
            (&[2, 1, 0, 1], [2, 1]),
            (&[3, 2, 1, 0, 1, 3], [2, 1]),
            (&[1, 2, 0, 0, 1, 2], [1, 0]),
            // The parts.
            (&[0, 1, 2, 3, 2, 1], [2, 1]),
        ] {
            assert_eq!(too_early(&places(order)), Some(early), "{order:?}");
        }
    }
}
