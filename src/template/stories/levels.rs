//! Lists within lists that nothing but their labels tells apart → the HTML of them: an item goes on with the list that it counts in.

use super::page;

/// How the items of a text are within each other: two more spaces for each level.
fn levels(typed: &str) -> Vec<String> {
    let page = page(typed);
    let mut depth = 0;
    let mut items = Vec::new();
    let mut rest = &*page;
    while let Some(at) = rest.find('<') {
        rest = rest.get(at..).unwrap_or_default();
        match rest {
            _ if rest.starts_with("<ol") || rest.starts_with("<ul") => depth += 1,
            _ if rest.starts_with("</ol") || rest.starts_with("</ul") => depth -= 1,
            _ if rest.starts_with("<li>") => {
                let words = rest.trim_start_matches("<li>").trim_start_matches("<p>");
                let words = words.split('<').next().unwrap_or_default();
                items.push(format!("{}{words}", "  ".repeat(depth - 1)));
            }
            _ => {}
        }
        rest = rest.get(1..).unwrap_or_default();
    }
    items
}

/// The text as it was typed, and how its items are within each other: without the indents they are the same.
fn judge(meant: &str) {
    let typed: Vec<&str> = meant.lines().map(str::trim_start).collect();
    let signs = |line: &str| {
        let indent = line.len() - line.trim_start().len();
        let (sign, words) = line.trim_start().split_once(' ').expect("a sign and words");
        (indent, sign.to_owned(), words.to_owned())
    };
    let found = levels(&typed.join("\n"));
    assert_eq!(found.len(), typed.len(), "{meant}: {found:#?}");
    for (line, found) in meant.lines().zip(&found) {
        let (indent, sign, words) = signs(line);
        let printed = format!("{}[{sign}] {words}", " ".repeat(indent));
        let plain = format!("{}{words}", " ".repeat(indent));
        assert!(*found == printed || *found == plain, "{meant}: {found}");
    }
}

#[test]
fn an_item_goes_on_with_the_list_that_it_counts_in() {
    for meant in [
        "(i) write\n(ii) meet:\n  (a) Friends\n  (b) traders:\n    1. Mondays\n    2. Fridays\n(iii) report",
        "i. write\nii. meet:\n  a. Friends\n  b. traders:\n    1. Mondays\n    2. Fridays\niii. report",
        "(i) write\n(ii) meet:\n  (a) Friends\n  (b) traders:\n    • Mondays\n    • Fridays\n(iii) report",
        "(i) write\n(ii) meet\n  (a) Friends\n  (b) traders\n    1. Mondays\n    2. Fridays\n(iii) report",
        "(i) write\n(ii) meet:\n  (a) Friends\n  (b) traders:\n    (1) Mondays\n    (2) Fridays\n  (c) schools\n(iii) report",
        "1. write\n2. meet:\n  (a) Friends\n  (b) traders:\n    (i) Mondays\n    (ii) Fridays\n3. report",
    ] {
        judge(meant);
    }
}

#[test]
fn labels_of_another_kind_are_within_the_item_above() {
    for meant in [
        "i. write\nii. meet:\n  a. Friends\n  b. traders\niii. report",
        "i. write\nii. meet\n  a. Friends\n  b. traders",
        "(i) write\n(ii) meet\n  (a) Friends\n  (b) traders\n(iii) report",
        "a. write\nb. meet:\n  i. Friends\n  ii. traders\nc. report",
        "(A) write\n(B) meet\n  (1) Friends\n  (2) traders\n(C) report",
        "(A) write\n(B) meet\n  (1) Friends\n  (2) traders",
        "A. write\nB. meet\n  1. Friends\n  2. traders\nC. report",
        "a) write\nb) meet\n  1) Friends\n  2) traders\nc) report",
        "1. write\n2. meet\n  1) Friends\n  2) traders\n3. report",
        "I. write\nII. meet:\n  A. Friends\n  B. traders\nIII. report",
        "I. write\nII. meet\n  A. Friends\n  B. traders\nIII. report",
        "A. write\nB. meet\n  I. Friends\n  II. traders\nC. report",
        "A. write\nB. meet\n  i. Friends\n  ii. traders\nC. report",
        "- write\n- meet:\n  1. Friends\n  2. traders\n- report",
        "* write\n* meet:\n  1) Friends\n  2) traders\n* report",
        "1. one\n  1.1 sub\n    (a) part\n2. two",
        "1. one\n  1.1 sub\n2. two\n  2.1 sub",
    ] {
        judge(meant);
    }
}

#[test]
fn a_list_after_another_is_not_within_it() {
    for meant in [
        "a) write\nb) meet\n1. Friends\n2. traders",
        "- write\n- meet\n1. Friends\n2. traders",
        "1) one\n2) two\n1. Friends\n2. traders",
    ] {
        judge(meant);
    }
    for typed in [
        "A. Jones\nB. Smith\nA. Brown\nB. Green",
        "A. Jones\nB. Smith\nI. Brown",
        "I. Jones\nA. Smith",
        "1.5 hectares\n2.5 hectares\n1.6 hectares",
    ] {
        assert!(!page(typed).contains("<li>"), "{typed}");
    }
}

#[test]
fn references_below_a_list_are_no_part_of_its_last_item() {
    assert_eq!(
        page("1) one\n2) two\n[1] Square\n[2] Circle"),
        "<ol class=\"numbered\"><li>[1)] one</li><li>[2)] two</li></ol><p>[1] Square<br>[2] Circle</p>"
    );
    assert_eq!(
        page("- one\n- two\n[1] Square"),
        "<ul><li>one</li><li>two</li></ul><p>[1] Square</p>"
    );
}
