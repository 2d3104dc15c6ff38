//! Tables that have more columns than a page has room for.

use crate::support::files::{text_of, top};
use crate::support::program::{Run, run};
use crate::support::project::Project;

/// Typesets a page with a table of so many columns, each with these words below its year.
fn typeset(columns: usize, cell: &str, arguments: &[&str]) -> Run {
    let folder = Project::empty();
    let years =
        (0..columns).map(|year| format!("<th scope=\"col\">{}/{:02}</th>", 2001 + year, 2 + year));
    let cells = (0..columns).map(|_| format!("<td>{cell}</td>"));
    folder.write(
        "page.html",
        &format!(
            "<!DOCTYPE html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>Note</title></head><body><main>\n\
             <h1>Note</h1>\n<table><caption>Dues</caption>\n<thead><tr><th scope=\"col\">Quay</th>{}</tr></thead>\n\
             <tbody><tr><th scope=\"row\">North</th>{}</tr></tbody></table></main></body></html>",
            years.collect::<String>(),
            cells.collect::<String>(),
        ),
    );
    let mut command = folder.command(&["typeset", "page.html", "--templates"]);
    run(command.arg(top().join("templates")).args(arguments))
}

#[test]
fn a_table_with_too_many_columns_is_reported_with_what_fits() {
    for (columns, cell) in [
        (20, "£100,000"),
        (31, "12"),
        (16, "£1,000,000"),
        (24, "recommended"),
    ] {
        typeset(columns, cell, &[])
            .ends_with(0)
            .says("warning[table-too-wide]")
            .says("page.html:4:1")
            .says("a page turned sideways has 25.7 cm")
            .says("columns, make two tables of it");
        typeset(columns, cell, &["--strict"]).ends_with(1);
    }
}

#[test]
fn leaving_out_the_columns_that_are_too_many_helps() {
    let run = typeset(20, "£100,000", &[]).ends_with(0);
    let (_, after) = run.said.split_once("leave out ").expect("it says how many");
    let (number, _) = after.split_once(' ').expect("a number");
    let fewer = 20 - number.parse::<usize>().expect("a number");
    assert!(
        !typeset(fewer, "£100,000", &[])
            .said
            .contains("table-too-wide")
    );
    typeset(fewer + 1, "£100,000", &[]).says("table-too-wide");
}

#[test]
fn a_table_that_fits_a_turned_page_is_set_without_a_word() {
    for (columns, cell) in [(10, "£100,000"), (11, "£100"), (3, "recommended")] {
        assert!(
            !typeset(columns, cell, &["--strict"])
                .ends_with(0)
                .said
                .contains("warning")
        );
    }
}

#[test]
fn a_long_word_that_gives_way_is_not_reported() {
    let folder = Project::empty();
    folder.write("page.html", &text_of("tests/cases/typeset/long-words.html"));
    let mut command = folder.command(&["typeset", "page.html", "--strict", "--templates"]);
    run(command.arg(top().join("templates"))).ends_with(0);
}

/// The samples, with a table of so many columns at the end of a template.
fn project_with_table_in(template: &str, columns: usize) -> Project {
    let project = Project::samples();
    let years = (0..columns).map(|year| format!("<th scope=\"col\">{}</th>", 2001 + year));
    let sums = (0..columns).map(|_| "<td>£100,000</td>".to_owned());
    let table = format!(
        "<div><table><caption>Dues</caption><thead><tr><th scope=\"col\">Quay</th>{}</tr></thead>\
         <tbody><tr><th scope=\"row\">North</th>{}</tr></tbody></table></div>",
        years.collect::<String>(),
        sums.collect::<String>()
    );
    let end = "{% endblock main %}";
    project.change(
        &format!("templates/{template}"),
        end,
        &format!("{table}{end}"),
    );
    project
}

#[test]
fn a_check_shows_them_in_full_and_a_build_says_that_they_are_there() {
    for template in ["action-plan.html", "agenda.html", "covering-report.html"] {
        let project = project_with_table_in(template, 20);
        let check = project
            .run(&["check"])
            .ends_with(0)
            .says("warning[table-too-wide]: the words of this table need")
            .says("columns, make two tables of it");
        let name = template.trim_end_matches(".html");
        // It is said of the paper, and of the paper in large print.
        let places = check.said.lines().filter(|line| line.contains("--> "));
        let places = places.filter(|line| line.contains(name)).count();
        assert_eq!(places, 2, "{}", check.said);
        project
            .build()
            .ends_with(0)
            .says("warning[table-too-wide] 2 times: A table has more columns");
        project.run(&["check", "--strict"]).ends_with(1);
    }
}

#[test]
fn large_print_has_room_for_fewer_columns() {
    let project = project_with_table_in("action-plan.html", 8);
    let check = project.run(&["check"]).ends_with(0);
    let places = check.said.lines().filter(|line| line.contains("--> "));
    let places: Vec<&str> = places.filter(|line| line.contains("action-plan")).collect();
    assert!(
        places.len() == 1 && places[0].contains("action-plan-large-print.html"),
        "{}",
        check.said
    );
}
