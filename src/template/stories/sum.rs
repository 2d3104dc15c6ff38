//! Figures with their signs, footnotes and notes → the HTML of them: each line is a line, and no sign is lost.

use super::page;
use crate::template::markdown::to_html;

#[test]
fn the_lines_of_a_sum_and_of_notes_are_lines() {
    let long = "the gates were put right and the steps were repaired by the contractor in two days";
    for typed in [
        "+ 12 more\n- 3 fewer\n= net 9".to_owned(),
        "Staff costs\n-£1,200\n- £300\n+ £50\n= £-1,450".to_owned(),
        "- 5 posts cut\n+ 2 posts made".to_owned(),
        "+ 2 posts made\n- 5 posts cut\n+ 1 post moved".to_owned(),
        "Income\n- fees £200\n- fines £100\n= £300".to_owned(),
        "Opening balance £1,000\n+ grants £200\n- costs £300\n= closing balance £900".to_owned(),
        "Total:\n- £200\n+ £300\n-------\n= £100".to_owned(),
        format!("+ 12 more, because {long}\n- 3 fewer, because {long}\n= 9 in all, so {long}"),
        "±5%\n-3%\n- 4%".to_owned(),
        "Rate 5% *\n* provisional".to_owned(),
        "The gates are closed. *\n* see the plan".to_owned(),
        "Visits 1,000 *\nLoans 2,000 **\n* estimated\n** provisional".to_owned(),
        format!("Rate 5% *\nOther rate 7%\n* provisional, because {long}"),
        format!("Rate 5% †\nOther rate 7%\n† provisional, because {long}"),
        "Paths laid\nBins ordered\n* Note that the gates close".to_owned(),
        "Paths laid\nBins ordered\nN.B. the gates close".to_owned(),
        format!("Report: {long}.\nN.B. the gates close"),
        format!("Report: {long}\nNB the gates close"),
        format!("Report: {long}\nNote: the gates close"),
        format!("Report: {long}\nFfynhonnell: arolwg"),
        format!("Report: {long}.\nLead: Head of Parks"),
        format!("Roof\n({long}.)\nDoor"),
        format!("Roof\n[{long}]\nDoor"),
        format!("Roof\n“{long}.”\nDoor"),
    ] {
        let escaped = typed.replace('\n', "<br>\n");
        assert_eq!(to_html(&typed, &[]), format!("<p>{escaped}</p>"));
    }
}

#[test]
fn words_that_only_begin_like_a_note_flow() {
    for typed in [
        "The committee asked for a plan of all the paths, and for what it calls the\nNotes of the park, which were sent in.",
        "The plan, and how it was made in the park with all the members of the team\n(of whom two) and (all the others) were there",
        "The cost of the new building rose in the year by more than had been agreed, to\n- £500, as was said",
        "Note",
    ] {
        assert_eq!(to_html(typed, &[]), format!("<p>{typed}</p>"));
    }
}

#[test]
fn a_figure_with_its_sign_is_no_part_of_the_item_before() {
    let listed = "<ul class=\"marked\"><li>[-] £500</li><li>[-] £1,200</li></ul><p>-5%</p>\
                  <ul class=\"marked\"><li>[–] £30</li></ul>";
    for (typed, expected) in [
        ("- £500\n- £1,200\n-5%\n– £30", listed),
        (
            "- Roof\n- Door\n-5% on last year\n- Window",
            "<ul><li>Roof</li><li>Door</li></ul><p>-5% on last year</p><ul><li>Window</li></ul>",
        ),
        (
            "- Roof\n- Door\n= £300",
            "<ul><li>Roof</li><li>Door</li></ul><p>= £300</p>",
        ),
        (
            "- Visits fell:\n-5% in May\n-3% in June\n- Loans rose",
            "<ul><li>Visits fell:<br>-5% in May<br>-3% in June</li><li>Loans rose</li></ul>",
        ),
        (
            "- Schools 2025:\n  + 5 joined\n  - 3 left",
            "<ul><li>Schools 2025:<br>+ 5 joined<br>- 3 left</li></ul>",
        ),
        (
            "Grant £500*\n- Roof\n- Door\n*paid in May",
            "<p>Grant £500*</p><ul><li>Roof</li><li>Door</li></ul><p>*paid in May</p>",
        ),
        (
            "- Roof\nN.B. no more money",
            "<ul><li>Roof</li></ul><p>N.B. no more money</p>",
        ),
        (
            "1. Roof\nNote: late\n2. Door\nNote: early",
            "<ol class=\"numbered\"><li>[1.] Roof<br>Note: late</li><li>[2.] Door<br>Note: early</li></ol>",
        ),
    ] {
        assert_eq!(page(typed), expected, "{typed}");
    }
}

#[test]
fn figures_below_the_label_of_a_difference_keep_their_minus() {
    for typed in [
        "Variance:\n- 2.5 points",
        "Variance\n- 2.5 points\n- 3 points",
        "Budget variance:\n\n- 2,000 in parks\n- 3,000 in roads",
        "Change:\n- 3 in May\n- 2 in June",
        "Net change since May:\n- 12\n- 9",
        "Difference from plan:\n- 3 days\n- none in June",
        "**Movement**\n- 4 places",
        "Newid:\n- 3 ym mis Mai",
    ] {
        let lines = typed.lines().filter_map(|line| line.strip_prefix("- "));
        let items: String = lines.map(|words| format!("<li>[-] {words}</li>")).collect();
        let page = page(typed);
        assert!(
            page.ends_with(&format!("<ul class=\"marked\">{items}</ul>")),
            "{page}"
        );
    }
    for typed in [
        "- 3 fewer than last year",
        "Visits:\n- 2.5 points lower",
        "- 12 yn llai na’r llynedd",
    ] {
        let lines = typed.replace('\n', "<br>");
        assert_eq!(page(typed), format!("<p>{lines}</p>"));
    }
    let both = "<ul class=\"marked\"><li>[-] 3 fewer</li><li>[-] 2 fewer</li></ul>";
    assert_eq!(page("- 3 fewer\n- 2 fewer"), both);
}

#[test]
fn figures_below_another_label_are_items() {
    for typed in [
        "Condition:\n- 48 are in A\n- 9 are in B",
        "Changes:\n- 3 benches\n- 2 bins",
        "Climate change:\n- 3 workshops\n- 2 letters",
        "Change:\n- bins\n- benches",
        "Change:\n- 3 May: bins\n- 4 June: benches",
        "Variance:\nSee the plan.\n- 3 benches\n- 2 bins",
        "- 3 fewer bins\n- new benches",
    ] {
        assert!(page(typed).contains("<ul><li>"), "{typed}");
    }
}

#[test]
fn lines_that_begin_with_about_so_much_stay_lines_however_long_they_are() {
    let above = "The spend to date of the whole service, with the two centres in the town, is as was reported";
    for lines in [
        "≈ £3.4m of the £3.5m is spent; the rest is for the next stage\n≈ £0.2m is left",
        "≥ 95% of the homes were visited before the end of the year\n≤ 2% were not",
        "‹ £3.4m of the £3.5m is spent",
        "~ 40 homes in the north of the borough were visited",
        "(£88k) for the first of the two centres, before recharges\n(£12k) for the second\n(£3k) for the third",
    ] {
        let typed = format!("{above}:\n{lines}");
        let page = to_html(&typed, &[]);
        let escaped = typed.replace('\n', "<br>\n");
        assert_eq!(page, format!("<p>{escaped}</p>"));
    }
    // A sentence goes on with it.
    let typed = format!("{above}, and it is at\n≥ 95% of the budget");
    assert!(!to_html(&typed, &[]).contains("<br>"));
}

#[test]
fn a_number_alone_is_no_item_without_words() {
    assert_eq!(to_html("20.", &[]), "<p>20.</p>");
    let page = to_html("How many were declined?\n\n20.\n\nAnd in 2018?\n\n7)", &[]);
    assert!(
        page.contains("<p>20.</p>") && page.contains("<p>7)</p>"),
        "{page}"
    );
    assert!(to_html("20. homes", &[]).contains("start=\"20\""));
}
