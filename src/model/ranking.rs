//! The grades of a scale → which of two is the better one.
//!
//! What a grade says of itself, its stage, comes first. Where that does not decide, the place in the list does: the list
//! runs from the best grade to the worst, or the other way round if the stages in it say so. A list whose stages run
//! neither way decides nothing, and is reported.

use std::cmp::Ordering;

use super::Stage;

/// Which way a list of grades runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Direction {
    /// From the best to the worst, which is also the usual one where no stage says anything.
    BestFirst,
    /// From the worst to the best.
    WorstFirst,
    /// Neither: its stages go up and down.
    Neither,
}

/// Two grades of a list whose stages do not fit the order of the rest, by their places counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Contradiction {
    /// The earlier one.
    pub first: usize,
    /// The later one.
    pub second: usize,
}

/// The ranks of grades with these stages, the best being 0, and where the list contradicts itself. Grades of the same rank
/// are as good as each other.
pub(super) fn ranks(stages: &[Option<Stage>]) -> (Vec<usize>, Option<Contradiction>) {
    let (direction, contradiction) = direction(stages);
    let mut places: Vec<usize> = (0..stages.len()).collect();
    if direction == Direction::WorstFirst {
        places.reverse();
    }
    let keys = keys(&places, stages);
    let mut sorted: Vec<(usize, Option<Stage>)> = places.into_iter().zip(keys).collect();
    sorted.sort_by(|(_, one), (_, other)| other.cmp(one));
    let mut ranks = vec![0; stages.len()];
    let mut best_of_its_kind = 0;
    let mut before = None;
    for (index, (place, key)) in sorted.into_iter().enumerate() {
        if direction != Direction::Neither || before != Some(key) {
            best_of_its_kind = index;
        }
        before = Some(key);
        if let Some(rank) = ranks.get_mut(place) {
            *rank = best_of_its_kind;
        }
    }
    (ranks, contradiction)
}

/// The stage of each grade; one without a stage is taken to be as far as the one before it, from the best to the worst.
fn keys(places: &[usize], stages: &[Option<Stage>]) -> Vec<Option<Stage>> {
    let stage = |place: &usize| stages.get(*place).copied().flatten();
    // A grade is not done because the one above it is: it says so itself, or it does not.
    let unfinished = |stage: Stage| stage.min(Stage::InTime);
    let first = places.iter().find_map(stage).map(unfinished);
    let mut last = first;
    let keys = places.iter().map(|place| {
        let own = stage(place);
        if let Some(own) = own.filter(|own| own.is_step()) {
            last = Some(unfinished(own));
        }
        own.or(last)
    });
    keys.collect()
}

/// Which way the list runs, by every two grades of which one is further on.
fn direction(stages: &[Option<Stage>]) -> (Direction, Option<Contradiction>) {
    let mut direction = None;
    for (second, later) in stages.iter().enumerate() {
        for (first, earlier) in stages.iter().enumerate().take(second) {
            let here = match further(*earlier, *later) {
                Ordering::Greater => Direction::BestFirst,
                Ordering::Less => Direction::WorstFirst,
                Ordering::Equal => continue,
            };
            if *direction.get_or_insert(here) != here {
                let contradiction = Contradiction { first, second };
                return (Direction::Neither, Some(contradiction));
            }
        }
    }
    (direction.unwrap_or(Direction::BestFirst), None)
}

/// Which of two grades is further on, where that is certain. A grade without a stage is not the finished one.
fn further(one: Option<Stage>, other: Option<Stage>) -> Ordering {
    match (one, other) {
        (Some(one), Some(other)) if one.is_step() && other.is_step() => one.cmp(&other),
        (Some(Stage::Finished), None) => Ordering::Greater,
        (None, Some(Stage::Finished)) => Ordering::Less,
        _ => Ordering::Equal,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Stage::{Ended, Finished, InTime, Late, NotBegun, Paused};

    #[track_caller]
    fn judged(stages: &[Option<Stage>], expected: &[usize], contradicts: bool) {
        let (ranks, contradiction) = ranks(stages);
        assert_eq!(ranks, expected);
        assert_eq!(contradiction.is_some(), contradicts);
    }

    #[test]
    fn without_stages_the_first_is_the_best() {
        judged(&[None, None, None], &[0, 1, 2], false);
    }

    #[test]
    fn the_sample_councils_scale_is_in_the_order_of_its_list() {
        judged(
            &[Some(Finished), Some(InTime), None, None],
            &[0, 1, 2, 3],
            false,
        );
    }

    #[test]
    fn a_list_may_run_from_the_worst_to_the_best() {
        // Red, Amber, Green, Complete.
        judged(&[None, None, None, Some(Finished)], &[3, 2, 1, 0], false);
        let stages = [Some(Late), Some(InTime), Some(InTime), Some(Finished)];
        judged(&stages, &[3, 2, 1, 0], false);
    }

    #[test]
    fn what_pauses_or_ends_has_no_place_in_the_order() {
        // Complete, Green, Red, Not started, Paused, Withdrawn.
        let stages = [Finished, InTime, Late, NotBegun, Paused, Ended].map(Some);
        judged(&stages, &[0, 2, 3, 5, 4, 1], false);
        // Red, Amber, Paused, Green, Complete.
        let stages = [Late, InTime, Paused, InTime, Finished].map(Some);
        judged(&stages, &[3, 2, 4, 1, 0], false);
    }

    #[test]
    fn a_list_that_goes_up_and_down_decides_nothing() {
        // Green achieved, Amber, Red; Complete, Ongoing, Paused.
        let stages = [Finished, InTime, Late, Finished, InTime, Paused].map(Some);
        judged(&stages, &[0, 2, 4, 0, 2, 5], true);
        judged(&[None, Some(Finished), None], &[1, 0, 1], true);
    }
}
