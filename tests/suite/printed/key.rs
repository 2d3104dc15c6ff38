//! The key to the grades and the chart: symbols, numbers and order.

use super::{COUNCIL, UPDATE, page, parks, update, words_of_pdf};
use crate::support::html::{Element, parse};
use crate::support::project::Project;

/// A scale in the place of the sample's: the label of each grade, its stage and its symbol.
fn with_scale(project: &Project, scale: &[(&str, &str, &str)], top: &str) {
    let words = project.text(COUNCIL);
    let start = words.find("\n[[grade]]").expect("grades");
    let grades = scale.iter().map(|(label, stage, symbol)| {
        format!("\n[[grade]]\nlabel = \"{label}\"\nstage = \"{stage}\"\nsymbol = \"{symbol}\"\n")
    });
    let words = words[..start].to_owned() + &grades.collect::<String>();
    let words = words.replacen("\nblank = ", &format!("\n{top}\nblank = "), 1);
    project.write(COUNCIL, &words);
}

const COLOURS: [(&str, &str, &str); 4] = [
    ("Complete", "finished", "✔"),
    ("Withdrawn", "ended", "✖"),
    ("Green", "in time", "●"),
    ("Red", "late", "▲"),
];

fn reported(top: &str, entries: &[(usize, &str)]) -> Project {
    let project = parks(entries.len());
    with_scale(&project, &COLOURS, top);
    update(&project, "2025-11", "date = \"20 November 2025\"", entries);
    project
}

#[test]
fn a_symbol_that_was_typed_is_not_printed_twice() {
    let typed = [
        (1, "proposed = \"● Green\"\nagreed = \"Green ●\""),
        (2, "proposed = \"▲Red\"\nagreed = \"Red (▲)\""),
        (3, "proposed = \"Green\""),
    ];
    let project = reported("", &typed);
    let page = page(&project);
    for words in ["● Green", "Green ●", "▲Red", "Red (▲)", "●&nbsp;Green"] {
        let strong = format!("<strong>{words}</strong>");
        assert!(page.contains(&strong), "{strong} is not in\n{page}");
    }
    if let Some(words) = words_of_pdf(&project, UPDATE, &["-f", "1"]) {
        assert!(!words.contains("● ●") && !words.contains("▲ ▲"), "{words}");
    }
}

#[test]
fn a_label_with_its_own_symbol_has_it_once() {
    let project = parks(1);
    with_scale(
        &project,
        &[("● Green", "in time", "●"), ("Red", "late", "▲")],
        "",
    );
    let entries = [(1, "proposed = \"Green\"")];
    update(&project, "2025-11", "date = \"20 November 2025\"", &entries);
    let page = page(&project);
    assert!(page.contains("<td>1 ● Green</td>"), "{page}");
    assert!(page.contains("<strong>●&nbsp;Green</strong>"), "{page}");
}

#[test]
fn grades_without_numbers_have_a_key_without_numbers() {
    let entries = [(1, "proposed = \"Green\"")];
    let with = page(&reported("", &entries));
    assert!(with.contains("<td>1 ✔&nbsp;Complete</td>"), "{with}");
    let project = reported("grade_numbers = false", &entries);
    let without = page(&project);
    let (_, key) = without
        .split_once("<h2>Grading explanation</h2>")
        .expect("a key");
    for grade in [
        "✔&nbsp;Complete",
        "✖&nbsp;Withdrawn",
        "●&nbsp;Green",
        "▲&nbsp;Red",
    ] {
        assert!(key.contains(&format!("<li>{grade}</li>")), "{key}");
    }
    let (key, _) = key.split_once("</main>").expect("its end");
    assert!(
        !key.contains(|letter: char| letter.is_ascii_digit() && letter != '2'),
        "{key}"
    );
}

#[test]
fn the_chart_and_the_key_have_the_councils_own_order() {
    let page = page(&reported("", &[(1, "proposed = \"Green\"")]));
    assert!(
        page.contains("aria-label=\"Bar chart. Recommendations by grade: Complete 0, Withdrawn 0, Green 1, Red 0\""),
        "{page}"
    );
    let key = "<td>1 ✔&nbsp;Complete</td><td>2 ✖&nbsp;Withdrawn</td><td>3 ●&nbsp;Green</td><td>4 ▲&nbsp;Red</td>";
    assert!(page.contains(key), "{page}");
}

/// A grade as long as a sentence.
const LONG: &str = "Not fully implemented (progress made not acceptable, continue monitoring until it is complete)";

#[test]
fn long_grades_leave_the_chart_its_bars_and_are_a_list_in_the_key() {
    let project = parks(2);
    let scale = [("Achieved", "finished", ""), (LONG, "late", "▲")];
    with_scale(&project, &scale, "");
    let entries = [(1, "proposed = \"1\""), (2, "proposed = \"2\"")];
    update(&project, "2025-11", "date = \"20 November 2025\"", &entries);
    let page = page(&project);
    let item = format!("<li>2 ▲&nbsp;{LONG}</li>");
    assert!(page.contains(&item), "{page}");

    let page = parse(&page);
    let is_chart = |element: &&&Element| element.has_class("chart");
    let all = page.all();
    let chart = all.iter().find(is_chart).expect("a chart");
    let number = |part: &Element, name: &str| -> f32 {
        let value = part.attribute(name).unwrap_or_default();
        value.parse().unwrap_or_else(|_| panic!("{name}=“{value}”"))
    };
    let drawing = chart
        .all()
        .into_iter()
        .find(|part| part.name == "svg")
        .expect("a drawing");
    let sides = drawing.attribute("viewbox").unwrap_or_default();
    let width: f32 = sides
        .split(' ')
        .nth(2)
        .and_then(|side| side.parse().ok())
        .expect("a width");
    let bars: Vec<&Element> = drawing
        .all()
        .into_iter()
        .filter(|part| part.name == "rect")
        .collect();
    assert!(bars.len() >= 2, "{} bars", bars.len());
    for bar in bars {
        let end = number(bar, "x") + number(bar, "width");
        assert!(
            number(bar, "width") > 100.0 && end < width,
            "a bar ends at {end} of {width}"
        );
    }
    let texts = drawing.all().into_iter().filter(|part| part.name == "text");
    let texts: Vec<String> = texts.map(|text| text.text().trim().to_owned()).collect();
    assert!(texts.join(" ").contains(&format!("▲ {LONG}")), "{texts:?}");
    assert!(
        texts.iter().all(|text| text.chars().count() < 80),
        "{texts:?}"
    );
}
