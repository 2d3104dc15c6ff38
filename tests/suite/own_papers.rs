//! Kinds of paper that a council adds, leaves out or names otherwise, in `council.toml` and templates alone.

use crate::support::files::text_of;
use crate::support::project::Project;

const FOLDER: &str = "output/inclusion-in-schools";
const NOTE: &str = "reviews/inclusion-in-schools/briefing-note.toml";
const TEMPLATE: &str = "templates/briefing-note.html";

/// A project that has followed the guide to the letter.
pub fn as_the_guide_says() -> Project {
    let guide = text_of("templates/README.md");
    let (_, rest) = guide
        .split_once("## A paper of your own kind")
        .expect("a section");
    let (section, _) = rest.split_once("\n## ").expect("another section");
    let blocks: Vec<&str> = section.split("```").skip(1).step_by(2).collect();
    let blocks = blocks
        .iter()
        .map(|block| block.split_once('\n').expect("lines").1);
    let blocks: Vec<&str> = blocks.collect();
    let [kind, template, words] = blocks.as_slice() else {
        panic!("three steps: {blocks:?}");
    };
    let project = Project::samples();
    let council = project.text("templates/council.toml");
    project.write("templates/council.toml", &format!("{council}\n{kind}"));
    project.write(TEMPLATE, template).write(NOTE, words);
    project
}

#[test]
fn a_newcomer_who_follows_the_guide_has_a_paper_of_a_new_kind() {
    let project = as_the_guide_says();
    project.build().ends_with(0);
    let page = project.text(&format!("{FOLDER}/briefing-note.html"));
    for part in [
        "<title>Briefing note: Inclusion in Schools, 3 October 2019</title>",
        "<h1>Briefing note: Inclusion in Schools</h1>",
        "<p>Author: Director of Children&#39;s Services, 3 October 2019</p>",
        "<p>The panel has met <strong>twice</strong> since May.</p>",
        "<meta name=\"date\" content=\"2019-10-03\">",
        "href=\"briefing-note-large-print.pdf\"",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
    for file in ["briefing-note.pdf", "briefing-note-large-print.pdf"] {
        assert!(
            project.path(&format!("{FOLDER}/{file}")).is_file(),
            "{file}"
        );
    }
    let index = project.text(&format!("{FOLDER}/index.html"));
    assert!(index.contains("href=\"briefing-note.pdf\""), "{index}");
    let again = project.build();
    assert!(
        again.printed.contains("(0 files new or changed"),
        "{}",
        again.printed
    );
}

#[test]
fn lists_tables_and_numbers_reach_the_template_in_the_order_of_the_file() {
    let project = as_the_guide_says();
    let words = project.text(NOTE);
    project.write(
        NOTE,
        &format!(
            "{words}urgent = true\nvisits = [\"Hardwick\", \"Norton\"]\n\n[contact]\nname = \"A. Officer\"\nemail = \"\"\n\n\
             [[cost]]\nwhat = \"Training\"\namount = 1200\n\n[[cost]]\nwhat = \"Room\"\namount = \"£300 a *year*\"\n"
        ),
    );
    project.change(
        TEMPLATE,
        "{% endblock main %}",
        "{% if paper.urgent %}<p>Urgent.</p>{% endif %}\n<ul>{% for visit in paper.visits %}<li>{{ visit }}</li>{% endfor %}</ul>\n\
         <p>{{ paper.contact.name }}{% if paper.contact.email %}, {{ paper.contact.email }}{% endif %}</p>\n\
         <table>\n<caption>What it costs</caption>\n<thead><tr><th scope=\"col\">What</th><th scope=\"col\">Amount</th></tr></thead>\n\
         <tbody>{% for one in paper.cost %}<tr><th scope=\"row\">{{ one.what }}</th><td>{{ one.amount | markdown }}</td></tr>{% endfor %}</tbody>\n\
         </table>\n{% endblock main %}",
    );
    project.build().ends_with(0);
    let page = project.text(&format!("{FOLDER}/briefing-note.html"));
    for part in [
        "<p>Urgent.</p>",
        "<li>Hardwick</li><li>Norton</li>",
        "<p>A. Officer</p>",
        "<tr><th scope=\"row\">Training</th><td><p>1200</p></td></tr><tr><th scope=\"row\">Room</th><td><p>£300 a <em>year</em></p></td></tr>",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
}

#[test]
fn every_text_is_printed_or_named() {
    let project = as_the_guide_says();
    let words = project.text(NOTE);
    let notes = "[[notes]]\ntext = \"Ask the Director first.\"\n";
    project.write(NOTE, &format!("{words}\n{notes}"));
    let run = project.build().ends_with(1);
    for part in [
        "error[words-not-as-written]: inclusion-in-schools/briefing-note.html does not say what is written in `notes`",
        "briefing-note.toml:6:8",
        "the page is made by the template briefing-note.html",
        "leaves_out = [\"notes\"]",
    ] {
        assert!(run.said.contains(part), "{part}\n{}", run.said);
    }
    project.change(
        "templates/council.toml",
        "title = \"Briefing note\"",
        "title = \"Briefing note\"\nleaves_out = [\"notes\"]",
    );
    project.build().ends_with(0);
}

#[test]
fn what_is_refused_in_a_review_is_refused_in_a_paper_of_a_new_kind() {
    let project = as_the_guide_says();
    project.change(NOTE, "**twice**", "<script>alert(1)</script>");
    let run = project.build().ends_with(1);
    assert!(
        run.said.contains("error[raw-html]") && run.said.contains("briefing-note.toml:3:"),
        "{}",
        run.said
    );
    project.change(NOTE, "<script>alert(1)</script>", "**twice**");
    project.change(TEMPLATE, "<h1>", "<marquee>now</marquee><h1>");
    let run = project.build().ends_with(1);
    assert!(
        run.said.contains("briefing-note.html; fix it there"),
        "{}",
        run.said
    );
}

#[test]
fn a_file_of_no_kind_is_no_part_of_a_review() {
    let project = as_the_guide_says();
    let words = project.text(NOTE);
    project.write("reviews/inclusion-in-schools/briefing-notes.toml", &words);
    let run = project.build().ends_with(1);
    assert!(
        run.said
            .contains("error[stray-file]: no part of a review has this name"),
        "{}",
        run.said
    );
    assert!(run.said.contains("briefing-notes.toml"), "{}", run.said);
}

#[test]
fn a_paper_that_is_taken_away_is_named_as_left_over() {
    let project = as_the_guide_says();
    project.build().ends_with(0);
    std::fs::remove_file(project.path(NOTE)).expect("a file");
    let run = project.build().ends_with(0);
    let said = run.printed + &run.said;
    assert!(said.contains("briefing-note.html"), "{said}");
    let index = project.text("output/index.html");
    assert!(!index.contains("briefing-note"));
}

/// A meeting that brings a paper of a new kind and an update.
const MEETING: &str = "committee = \"Children and Young People Select Committee\"\ndate = \"16 October 2019\"\n\n\
                       [[item]]\nnumber = 1\ntitle = \"Inclusion\"\nupdates = [\"inclusion-in-schools/2019-09\"]\n\
                       papers = [\"inclusion-in-schools/briefing-note\"]\n";

/// The file of that meeting.
const MEETING_FILE: &str = "reviews/meetings/2019-10-16-people.toml";

#[test]
fn a_meeting_brings_a_paper_of_a_new_kind() {
    let project = as_the_guide_says();
    project.write(MEETING_FILE, MEETING);
    project.build().ends_with(0);
    let folder = "output/meetings/2019-10-16-people";
    let pack = project.text(&format!("{folder}/pack-2019-10-16-people.html"));
    assert!(pack.contains(
        "<h3 id=\"inclusion-in-schools-briefing-note\">Briefing note: Inclusion in Schools</h3>"
    ));
    let upload = project.text(&format!("{folder}/upload.csv"));
    assert!(
        upload.contains(",1,,inclusion-in-schools-briefing-note.pdf"),
        "{upload}"
    );
    project.change(MEETING_FILE, "/briefing-note", "/briefing-notes");
    let run = project.build().ends_with(1);
    assert!(
        run.said
            .contains("did you mean \"inclusion-in-schools/briefing-note\"?"),
        "{}",
        run.said
    );
}

#[test]
fn a_council_leaves_out_a_usual_kind_and_names_another_otherwise() {
    let project = as_the_guide_says();
    let council = project.text("templates/council.toml");
    let kinds = "\n[[paper]]\nkind = \"action-plan\"\npublish = false\n\n[[paper]]\nkind = \"progress-update\"\nfile_name = \"monitoring\"\n";
    project.write("templates/council.toml", &format!("{council}{kinds}"));
    project.write(MEETING_FILE, MEETING);
    project.build().ends_with(0);
    let index = project.text(&format!("{FOLDER}/index.html"));
    assert!(!index.contains("action-plan") && !index.contains("progress-update-"));
    for file in [
        "monitoring-2019-09.html",
        "monitoring-2019-09.pdf",
        "monitoring-2019-09-large-print.pdf",
    ] {
        assert!(
            project.path(&format!("{FOLDER}/{file}")).is_file(),
            "{file}"
        );
        assert!(index.contains(&format!("href=\"{file}\"")), "{file}");
    }
    for file in [
        "action-plan.html",
        "action-plan-large-print.pdf",
        "progress-update-2019-09.html",
    ] {
        assert!(
            !project.path(&format!("{FOLDER}/{file}")).exists(),
            "{file}"
        );
    }
    let upload = project.text("output/meetings/2019-10-16-people/upload.csv");
    assert!(
        upload.contains("inclusion-in-schools-monitoring-2019-09.pdf"),
        "{upload}"
    );
    project.change(
        MEETING_FILE,
        "updates = [",
        "action_plans = [\"inclusion-in-schools\"]\nupdates = [",
    );
    let run = project.build().ends_with(1);
    assert!(
        run.said.contains("your council publishes no action plans"),
        "{}",
        run.said
    );
}
