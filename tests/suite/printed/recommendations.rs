//! What is printed of each recommendation's grade and end, and of a decision's publication.

use super::{COUNCIL, ON_TRACK, UPDATE, page, parks, update, words_of_pdf};

const DECISION: &str = "output/parks/cabinet-decision.html";

#[test]
fn words_are_beside_a_bare_number_and_what_was_typed_stays() {
    for (typed, printed) in [
        ("2", "<strong>2</strong> (On-Track)"),
        ("Grade 2", "<strong>Grade 2</strong> (On-Track)"),
        ("Assessment 2", "<strong>Assessment 2</strong> (On-Track)"),
        ("(2)", "<strong>(2)</strong> (On-Track)"),
        ("On Track (2)", "<strong>On Track (2)</strong><"),
        ("On-Track - 2", "<strong>On-Track - 2</strong><"),
        ("2 On-Track", "<strong>2 On-Track</strong><"),
        ("On track", "<strong>On track</strong><"),
    ] {
        let project = parks(1);
        let lines = format!("proposed = \"{typed}\"\nagreed = \"{typed}\"");
        update(
            &project,
            "2025-11",
            "date = \"20 November 2025\"",
            &[(1, &lines)],
        );
        let page = page(&project);
        let text = page.replace("</p>\n", "<").replace("</td>", "<");
        assert_eq!(
            text.matches(printed).count(),
            2,
            "{printed} is not in\n{page}"
        );
        assert!(page.contains("On-Track 1"), "{page}");
    }
}

#[test]
fn words_are_beside_a_letter_too() {
    for (typed, printed) in [
        ("T", "<strong>T</strong> (On-Track)"),
        ("RAG: T", "<strong>RAG: T</strong> (On-Track)"),
        ("ontrack", "<strong>ontrack</strong><"),
    ] {
        let project = parks(1);
        let letter = "label = \"On-Track\"\nother_spellings = [";
        project.change(COUNCIL, letter, &format!("{letter}\"T\", "));
        let lines = format!("proposed = \"{typed}\"");
        let top = "date = \"20 November 2025\"";
        update(&project, "2025-11", top, &[(1, &lines)]);
        let page = page(&project).replace("</p>\n", "<");
        assert!(page.contains(printed), "{printed} is not in\n{page}");
    }
}

#[test]
fn a_number_that_names_itself_is_printed_alone() {
    for (number, called) in [
        ("Recommendation 1", "Recommendation 1"),
        ("Rec 3(a)", "Rec 3(a)"),
        ("REC.3", "REC.3"),
        ("Argymhelliad 3", "Argymhelliad 3"),
        ("R1", "Recommendation R1"),
        ("Record 1", "Recommendation Record 1"),
    ] {
        let project = parks(1);
        let plan = "reviews/parks/review.toml";
        project.change(plan, "number = 1", &format!("number = \"{number}\""));
        let entry = format!(
            "date = \"20 November 2025\"\n\n[[progress]]\nrecommendation = \"{number}\"\nproposed = \"1\"\n\
             evidence = \"See {called}.\"\n"
        );
        project.write("reviews/parks/updates/2025-11.toml", &entry);
        let page = page(&project);
        let plan = project.text("output/parks/action-plan.html");
        for page in [&page, &plan] {
            let plain = page
                .replace("<span class=\"together\">", "")
                .replace("</span>", "");
            assert!(
                plain.contains(&format!("\">{called}</h2>")),
                "{number}: {plain}"
            );
            assert!(
                plain.contains(&format!(">{called}:</th>")),
                "{number}: {plain}"
            );
        }
        assert!(
            page.contains("See <a href=\"#recommendation-"),
            "{number}: {page}"
        );
    }
}

#[test]
fn what_is_signed_off_or_left_out_is_in_the_update() {
    let project = parks(8);
    let done = "proposed = \"1\"\nagreed = \"1\"\nsigned_off = \"20 November 2024\"";
    let entry = |number| (number, ON_TRACK.1);
    let earlier = [(1, done), entry(2), entry(3), entry(5), entry(6), entry(8)];
    update(&project, "2024-11", "date = \"20 November 2024\"", &earlier);
    let done = "proposed = \"1\"\nagreed = \"1\"\nsigned_off = \"December 2025\"";
    let later = [(2, done), entry(3), entry(5), entry(6), entry(8)];
    update(&project, "2025-11", "date = \"20 November 2025\"", &later);
    let page = page(&project);
    for expected in [
        "<th scope=\"row\">Signed off:</th><td>December 2025</td>",
        "<p class=\"not-reported\">Not reported in this update: 4, 7</p>",
        "<li>Recommendation 1 (20 November 2024): ",
    ] {
        assert_eq!(
            page.matches(expected).count(),
            1,
            "{expected} is not in\n{page}"
        );
    }
    let earlier = project.text("output/parks/progress-update-2024-11.html");
    assert!(earlier.contains("<td>20 November 2024</td>"), "{earlier}");
    assert!(earlier.contains("Not reported in this update: 4, 7</p>"));
    if let Some(words) = words_of_pdf(&project, UPDATE, &[]) {
        assert!(
            words.contains("Not reported in this update: 4, 7"),
            "{words}"
        );
    }
}

#[test]
fn a_record_without_a_day_of_publication_has_no_line_for_it() {
    for (line, is_printed) in [
        ("publication = \"16 July 2018\"\n", true),
        ("publication = \"\"\n", false),
        ("publication = \"  \"\n", false),
        ("", false),
    ] {
        let project = parks(1);
        let record = format!(
            "date = \"12 July 2018\"\ntitle = \"Scrutiny Review of Parks\"\nrecord = \"RESOLVED that:\"\n\
             reasons = \"As the report says.\"\nalternatives = \"None\"\ndispensations = \"None\"\n\
             call_in = \"Midnight, 20 July 2018\"\n{line}\n[[theme]]\n\n[[theme.recommendation]]\nnumber = 1\n\
             text = \"Do it.\"\n"
        );
        project.write("reviews/parks/decision.toml", &record);
        let run = project.build().ends_with(0);
        let page = project.text(DECISION);
        assert_eq!(page.contains("Date of Publication:"), is_printed, "{line}");
        assert_eq!(
            run.said.contains("call-in-not-counted"),
            !is_printed,
            "{line}"
        );
    }
}

#[test]
fn the_meaning_of_a_grade_is_printed_and_no_cell_is_empty() {
    let project = parks(1);
    update(
        &project,
        "2025-11",
        "date = \"20 November 2025\"",
        &[ON_TRACK],
    );
    let meaning = "Work is under way and the agreed date is still ahead.";
    project.change(
        COUNCIL,
        "label = \"On-Track\"\n",
        &format!("label = \"On-Track\"\nmeaning = \"{meaning}\"\n"),
    );
    let page = page(&project);
    assert_eq!(page.matches(meaning).count(), 1, "{page}");
    assert!(!page.contains("<dd></dd>") && !page.contains("<td></td>"));
}
