//! What has changed since the update before.

use super::{between, comparing, review, update};
use crate::support::project::Project;

const PAGE: &str = "output/parks/progress-update-2026-03.html";

const ON_TRACK: &str = "proposed = \"On-Track\"";
const SLIPPED: &str =
    "proposed = \"Slipped\"\nreason = \"The grant was late.\"\nanticipated_date = \"May 2027\"";
const ACHIEVED: &str = "proposed = \"Fully Achieved\"";
const NOT_ACHIEVED: &str = "proposed = \"Not Achieved\"\nexplanation = \"Nobody applied.\"";

/// The second update of a review in which each recommendation went from the first lines to the second.
fn second_update(project: &Project, each: &[(&str, &str)]) -> String {
    review(project, "parks", each.len());
    let entries = |second: bool| -> Vec<(usize, String)> {
        let lines = each.iter().map(|(one, two)| if second { two } else { one });
        let numbered = lines.enumerate().filter(|(_, lines)| !lines.is_empty());
        numbered
            .map(|(index, lines)| (index + 1, (*lines).to_owned()))
            .collect()
    };
    update(project, "parks", "2025-02", &entries(false));
    update(project, "parks", "2026-03", &entries(true));
    project.build().ends_with(0);
    project.text(PAGE)
}

/// The lines of the list, in plain words.
fn changes(page: &str) -> Vec<String> {
    let heading = "<h2>What has changed since the last update</h2>";
    let list = between(page, heading, "</section>").unwrap_or_default();
    let items = list.split("<li>").skip(1);
    let words = items.map(|item| {
        let pieces = item.replace("<p>", " – ");
        let pieces = pieces.split('<').map(|piece| {
            let (_, words) = piece.split_once('>').unwrap_or(("", piece));
            words.to_owned()
        });
        let words: String = pieces.collect();
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    });
    words.collect()
}

#[test]
fn each_change_is_one_line_and_what_was_achieved_comes_first() {
    let later = SLIPPED.replace("May 2027", "June 2028");
    let same = SLIPPED
        .replace("May 2027", "May  2027")
        .replace("grant", "money");
    let page = second_update(
        &comparing(),
        &[
            (ON_TRACK, SLIPPED),
            (ON_TRACK, ACHIEVED),
            (ON_TRACK, ON_TRACK),
            (SLIPPED, &later),
            (SLIPPED, ON_TRACK),
            (ON_TRACK, NOT_ACHIEVED),
            (SLIPPED, &same),
            ("", SLIPPED),
            (ACHIEVED, ACHIEVED),
        ],
    );
    assert_eq!(
        changes(&page),
        [
            "Achieved: Recommendation 2, Fully Achieved (before: On-Track)",
            "Slipped: Recommendation 1 (before: On-Track). Anticipated date: May 2027 (before: March 2024). Reason for slippage: – The grant was late.",
            "Slipped: Recommendation 8. Anticipated date: May 2027 (before: March 2024). Reason for slippage: – The grant was late.",
            "Worse grade: Recommendation 6, Not Achieved (before: On-Track) – Nobody applied.",
            "Date moved: Recommendation 4, Slipped. Anticipated date: June 2028 (before: May 2027). Reason for slippage: – The grant was late.",
            "Better grade: Recommendation 5, On-Track (before: Slipped)",
        ]
    );
    assert!(
        page.contains("<h2 id=\"recommendation-1\">Recommendation 1: Slipped</h2>"),
        "{page}"
    );
}

#[test]
fn what_the_committee_agreed_counts_and_a_long_reason_is_left_to_the_table() {
    let amended = format!("{ON_TRACK}\nagreed = \"Slipped\"");
    let long = SLIPPED.replace("\"The grant was late.\"", "\"\"\"\n- One.\n- Two.\n\"\"\"");
    let page = second_update(&comparing(), &[(&amended, ACHIEVED), (ON_TRACK, &long)]);
    assert_eq!(
        changes(&page),
        [
            "Achieved: Recommendation 1, Fully Achieved (before: Slipped)",
            "Slipped: Recommendation 2 (before: On-Track). Anticipated date: May 2027 (before: March 2024)",
        ]
    );
    let row = between(&page, "<th scope=\"row\">Last time:</th>", "</tr>").expect("a row");
    assert!(
        row.contains("<strong>Slipped</strong>, February 2025"),
        "{row}"
    );
}

#[test]
fn a_first_update_compares_nothing_and_nor_does_a_council_that_does_not_ask() {
    let comparing = comparing();
    second_update(&comparing, &[(ON_TRACK, SLIPPED)]);
    let first = comparing.text("output/parks/progress-update-2025-02.html");
    let silent = second_update(&Project::with(&["templates"]), &[(ON_TRACK, SLIPPED)]);
    for page in [first, silent.clone()] {
        assert!(
            !page.contains("What has changed") && !page.contains("Last time"),
            "{page}"
        );
    }
    assert!(
        silent.contains("<h2 id=\"recommendation-1\">Recommendation 1</h2>"),
        "{silent}"
    );
}

#[test]
fn a_council_has_words_of_its_own_and_a_template_that_prints_no_reason_is_refused() {
    let project = comparing();
    project.change(
        "templates/council.toml",
        "summary = \"Recommendations by grade:\"",
        "summary = \"Recommendations by grade:\"\nchanges = \"Since we last met\"\nchanged_slipped = \"Late now:\"",
    );
    let page = second_update(&project, &[(ON_TRACK, SLIPPED)]);
    assert!(page.contains("<h2>Since we last met</h2>") && page.contains("<li>Late now: "));
    project.change(
        "templates/progress-update.html",
        "change.reason",
        "change.raison",
    );
    project.build().ends_with(1);
}

#[test]
fn what_was_said_last_time_may_be_in_one_paragraph() {
    let date = ", {{ last.date | spoken }}</p>\n{%- if last.anticipated_date %}<p>{{ paper.labels.anticipated_date }} \
                {{ last.anticipated_date | spoken }}</p>{% endif %}</td></tr>";
    let label = "{{ paper.labels.anticipated_date }}";
    for (between, label) in [
        ("; ", label),
        ("<br>", label),
        (" – ", "{{ paper.labels.anticipated_date | lower }}"),
        (", not ended (", label),
    ] {
        let project = comparing();
        review(&project, "quay", 1);
        let slipped =
            "proposed = \"Slipped\"\nreason = \"It rained.\"\nanticipated_date = \"May 2026\"";
        let month = |month| update(&project, "quay", month, &[(1, slipped.to_owned())]);
        month("2024-01");
        month("2024-03");
        let one = format!(
            ", {{{{ last.date }}}}{{% if last.anticipated_date %}}{between}{label} {{{{ last.anticipated_date }}}}{{% endif %}}</p></td></tr>"
        );
        project.change("templates/recommendation.html", date, &one);
        let run = project.build();
        let is_right = !between.contains("not");
        assert_eq!(run.exit_code, Some(i32::from(!is_right)), "{}", run.said);
    }
}
