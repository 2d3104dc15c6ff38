//! The lists of what an update leaves out: each recommendation is below the heading of its list, with its grade and its reason.

use super::{assert_says, refused_in};
use crate::support::project::Project;

/// Two updates. The second leaves out one recommendation that was signed off, one that ended and one that was rejected.
fn project() -> Project {
    let project = Project::samples();
    std::fs::remove_dir_all(project.path("reviews")).expect("the samples can be removed");
    let council = project.text("templates/council.toml");
    let own = "\n[[response]]\nlabel = \"Accepted\"\nmeaning = \"accepted\"\n\n[[response]]\nlabel = \"Rejected\"\n\
               meaning = \"rejected\"\n\n[[grade]]\nlabel = \"Withdrawn\"\nstage = \"ended\"\n";
    project.write("templates/council.toml", &(council + own));
    let mut review = "title = \"Quay\"\ncommittee = \"Place\"\nlink_officers = \"Ida Fenwick\"\n\
                      action_plan_agreed = \"May 2025\"\n"
        .to_owned();
    for (number, answer) in [
        (1, "Accepted"),
        (2, "Accepted"),
        (3, "Rejected"),
        (4, "Accepted"),
    ] {
        review += &format!(
            "\n[[recommendation]]\nnumber = {number}\ntext = \"Mend part {number} of the quay.\"\n\
             responsibility = \"Harbour Master\"\ndate = \"May 2027\"\naction = \"Hire a crew.\"\n\
             success_measure = \"It is done.\"\nresponse = \"{answer}\"\nresponse_reason = \"Part {number} is old.\"\n"
        );
    }
    project.write("reviews/quay/review.toml", &review);
    project.write(
        "reviews/quay/updates/2025-11.toml",
        "date = \"5 November 2025\"\n\n[[progress]]\nrecommendation = 1\nevidence = \"It is mended.\"\n\
         proposed = \"Fully Achieved\"\nagreed = \"Fully Achieved\"\nsigned_off = \"5 November 2025\"\n\n[[progress]]\n\
         recommendation = 2\nevidence = \"The crew left.\"\nproposed = \"Withdrawn\"\nagreed = \"Withdrawn\"\n\
         reason = \"The pier was sold.\"\nended_by = \"Place\"\n\n[[progress]]\nrecommendation = 4\n\
         evidence = \"Work began.\"\nproposed = \"On-Track\"\n",
    );
    project.write(
        "reviews/quay/updates/2026-05.toml",
        "date = \"6 May 2026\"\n\n[[progress]]\nrecommendation = 4\nevidence = \"Work goes on.\"\nproposed = \"On-Track\"\n",
    );
    project
}

#[test]
fn lists_of_what_is_left_out_are_published() {
    let project = project();
    project.build().ends_with(0);
    let page = project.text("output/quay/progress-update-2026-05.html");
    assert!(page.contains("The pier was sold."), "{page}");
}

#[test]
fn a_list_may_have_a_heading_of_the_council_and_no_reasons() {
    for [from, to] in [
        ["<h2>{{ paper.labels.ended }}</h2>", "<h2>Closed</h2>"],
        ["{% if recommendation.reason %}<dl", "{% if false %}<dl"],
        [
            "({{ recommendation.assessment.label | spoken }}",
            "(since {{ recommendation.assessment.label | spoken }}",
        ],
    ] {
        let project = project();
        project.change("templates/progress-update.html", from, to);
        project.build().ends_with(0);
    }
}

#[test]
fn a_day_that_is_written_nowhere_and_another_count_are_refused() {
    let day = "({{ recommendation.date | spoken }})";
    let said = refused_in(
        &project(),
        "progress-update.html",
        &[[day, "(4 March 2031)"]],
    );
    assert_says(&said, &["says “4 March 2031” of recommendation 1"]);
    let said = refused_in(
        &project(),
        "progress-update.html",
        &[[day, "({{ recommendation.date | spoken }}, in part)"]],
    );
    assert_says(
        &said,
        &["“, in part” after the day on which recommendation 1 was signed off"],
    );
    let said = refused_in(
        &project(),
        "progress-update.html",
        &[[day, "({{ update.date }})"]],
    );
    assert_says(&said, &["says “6 May 2026” of recommendation 1"]);
    let own = "(signed off on {{ recommendation.date | spoken }}, scheme of 2019)";
    let right = project();
    right.change("templates/progress-update.html", day, own);
    right.build().ends_with(0);
    let count = "{{ paper.labels.signed_off_before }} {{ update.signed_off_before }}";
    let other = count.replace("update.signed_off_before", "update.signed_off_before + 5");
    let said = refused_in(&project(), "grade-chart.html", &[[count, &other]]);
    assert_says(&said, &["where 1 were"]);
}

#[test]
fn an_entry_that_says_something_else_is_refused() {
    let heading = |name: &str| format!("<h2>{{{{ paper.labels.{name} }}}}</h2>");
    let [signed_off, ended, rejected] = ["signed_off", "ended", "rejected"].map(heading);
    for (from, to, says) in [
        (
            ended.as_str(),
            signed_off.as_str(),
            "above recommendation 2, which is not one of these",
        ),
        (
            &signed_off,
            &ended,
            "above recommendation 1, which is not one of these",
        ),
        (
            &rejected,
            &signed_off,
            "above recommendation 3, which is not one of these",
        ),
        (
            "({{ recommendation.assessment.label | spoken }}",
            "({{ \"Fully Achieved\" | spoken }}",
            "“Fully Achieved” of recommendation 2, which has another grade",
        ),
        (
            "{{ recommendation.reason | markdown",
            "{{ recommendation.text | markdown",
            "are written in `reason` of recommendation 2",
        ),
        (
            "({{ recommendation.date | spoken }}): {{ recommendation.text | markdown",
            "({{ recommendation.date | spoken }}): {{ update.rejected[0].text | markdown",
            "what is written of recommendation 3 in the entry of recommendation 1",
        ),
        (
            "({{ recommendation.date | spoken }}): {{ recommendation.text |",
            "({{ recommendation.date | spoken }}): {{ recommendation.text | replace(from=\"of the quay\", to=\"of a quay\") |",
            "other words than are written in `text` of recommendation 1",
        ),
        (
            "({{ recommendation.date | spoken }}): {{ recommendation.text |",
            "({{ recommendation.date | spoken }}): {{ \"Buy a boat.\" |",
            "“Buy a boat.” in the entry of recommendation 1, where its text was written",
        ),
        (
            "({{ recommendation.date | spoken }}): {{ recommendation.text |",
            ": {{ \"Buy a boat.\" |",
            "“Buy a boat.” in the entry of recommendation 1, where its text was written",
        ),
        (
            "{{ recommendation.ended_by | spoken }}{% endif %}): {{ recommendation.text |",
            "{{ recommendation.ended_by | spoken }}{% endif %}): {{ \"Shut it.\" |",
            "“Shut it.” in the entry of recommendation 2, where its text was written",
        ),
        (
            "{{ recommendation.ended_by | spoken }}{% endif %}): {{ recommendation.text |",
            "{{ recommendation.ended_by | spoken }}{% endif %}): {{ recommendation.text | replace(from=\"Mend\", to=\"Shut\") |",
            "in the entry of recommendation 2, where its text was written",
        ),
        (
            "{{ recommendation.ended_by | spoken }}",
            "Full Council",
            "“Full Council” of recommendation 2, which somebody else ended",
        ),
        (
            "{{ recommendation.ended_by | spoken }}",
            "{{ update.date }}",
            "“6 May 2026” of recommendation 2, which somebody else ended or on another day",
        ),
        (
            "{% for recommendation in update.rejected %}\n<li>{{ recommendation.number |",
            "{% for recommendation in update.rejected %}\n<li>{{ 4 |",
            "above recommendation 4, which is not one of these",
        ),
    ] {
        let said = refused_in(&project(), "progress-update.html", &[[from, to]]);
        assert_says(&said, &["error[words-not-as-written]", says]);
    }
}

#[test]
fn an_entry_may_be_a_number_alone_or_have_the_beginning_of_the_text() {
    for to in [
        "({{ recommendation.date | spoken }})</li>{% if false %}: {{ recommendation.text |",
        "({{ recommendation.date | spoken }}): {{ recommendation.text | truncate(length=12) |",
    ] {
        let project = project();
        let from = "({{ recommendation.date | spoken }}): {{ recommendation.text |";
        project.change("templates/progress-update.html", from, to);
        if to.contains("{% if false %}") {
            let rest = "blank=council.blank) }}</li>\n{% endfor %}";
            let all = project.text("templates/progress-update.html");
            let closed = all.replacen(rest, "blank=council.blank) }}{% endif %}\n{% endfor %}", 1);
            assert_ne!(all, closed);
            project.write("templates/progress-update.html", &closed);
        }
        project.build().ends_with(0);
    }
}

#[test]
fn an_entry_may_say_when_it_was_reported_and_words_of_the_council() {
    let date = "({{ recommendation.date | spoken }})";
    let by = "{{ recommendation.ended_by | spoken }}";
    for (from, to) in [
        (date, "(5 November 2025)"),
        (date, ""),
        (by, "5 November 2025"),
        (by, "ended by {{ recommendation.ended_by }}"),
        (by, "as the committee resolved"),
        (
            "({{ recommendation.date | spoken }}): {{ recommendation.text |",
            "({{ recommendation.date | spoken }}): {{ \"See the update of 5 November 2025.\" |",
        ),
    ] {
        let project = project();
        project.change("templates/progress-update.html", from, to);
        project.build().ends_with(0);
    }
}
