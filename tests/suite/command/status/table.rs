//! The table that people see, at 80 columns.

use super::status;
use crate::support::files::top;
use crate::support::program::SECOND_COUNCIL;

#[track_caller]
fn shows(arguments: &[&str], expected: &str) {
    let run = status(top(), arguments);
    assert_eq!(run.exit_code, Some(0), "{}", run.said);
    assert_eq!(run.printed.trim(), expected.trim());
    let widest = run.printed.lines().map(|line| line.chars().count()).max();
    assert!(widest <= Some(80), "{widest:?} columns\n{}", run.printed);
    assert!(!run.printed.contains('\u{1b}'), "no colours in a pipe");
}

#[test]
fn the_real_review_waits_for_its_second_update() {
    shows(
        &["--as-of", "21 November 2026"],
        "
────────────────────────────────────────────────────────────────────────────────
 Review                  Latest grades       Outstanding    Next update
════════════════════════════════════════════════════════════════════════════════
 Inclusion in Schools    11 Fully Achieved   19 of 19       OVERDUE
 Children and Young      8 On-Track          4 overdue      September 2020
 People Select                                              Joanne Mills
 Committee
────────────────────────────────────────────────────────────────────────────────
On 21 November 2026: 1 review, 1 update and 4 recommendations overdue.
",
    );
}

#[test]
fn what_is_overdue_longest_comes_first_and_events_come_last() {
    let mut arguments = SECOND_COUNCIL.to_vec();
    arguments.extend(["--as-of", "1 October 2024"]);
    shows(
        &arguments,
        "
────────────────────────────────────────────────────────────────────────────────
 Review                  Latest grades       Outstanding    Next update
════════════════════════════════════════════════════════════════════════════════
 Flood Resilience in     4 Delivered         5 of 8         OVERDUE
 the Mere Valley         2 On course         1 overdue      21 August 2024
 Overview and Scrutiny   1 Slipped           3 signed off   Head of
 Board                   1 Not achieved                     Environment;
                                                            Emergency Planning
                                                            Manager
────────────────────────────────────────────────────────────────────────────────
 Community Transport     1 On course         3 of 3         OVERDUE
 Communities Scrutiny    1 At risk           2 overdue      September 2024
 Panel                   1 Slipped                          Transport Manager
────────────────────────────────────────────────────────────────────────────────
 Library Opening Hours   1 not yet graded    1 of 1         when the new rota
 Communities Scrutiny                        1 overdue      has run for three
 Panel                                                      months
                                                            Libraries Manager
────────────────────────────────────────────────────────────────────────────────
On 1 October 2024: 3 reviews, 2 updates and 4 recommendations overdue.
",
    );
}
