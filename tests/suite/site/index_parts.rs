//! More reviews than one page lists: the list goes on over several pages.

use std::collections::BTreeMap;
use std::fs;
use std::sync::Arc;

use jiff::civil::Date;
use scrutineer::bounds::MOST_LISTED;
use scrutineer::diagnostic::{Findings, SourceFile};
use scrutineer::model::{FieldValue, Review, TextLine, Updates, When};
use scrutineer::template::{Appearance, Listed, Templates};

use super::between;
use crate::support::files::{text_of, top};
use crate::support::read_council::ReadCouncil;

/// The sample council's templates.
fn templates() -> Templates {
    let folder = fs::read_dir(top().join("templates")).expect("a folder of templates");
    let names = folder.map(|entry| entry.expect("a file").file_name());
    let names = names.map(|name| name.into_string().expect("a name"));
    let pages = names.filter(|name| name.ends_with(".html") || name == "minute.md");
    let files: BTreeMap<String, Arc<SourceFile>> = pages
        .map(|name| {
            let text = text_of(format!("templates/{name}"));
            let file = SourceFile::new(&name, text);
            (name, file)
        })
        .collect();
    Templates::new(&files, &mut Findings::new()).expect("sound templates")
}

/// A look in which a chart can be drawn.
fn look() -> Appearance {
    let names = ["text", "quiet", "accent", "link", "line", "label"];
    Appearance {
        colours: names
            .map(|name| (name.to_owned(), "#141414".to_owned()))
            .into(),
        text_size: 16.0,
        measure: 640.0,
    }
}

/// As many reviews, each a day later than the one before. Only the last has grades.
fn listed(read: &ReadCouncil, count: usize) -> Vec<Listed> {
    let sample = read.review("inclusion-in-schools");
    let first: Date = "2000-01-01".parse().expect("a day");
    let mut day = first;
    let mut all = Vec::new();
    for number in 1..=count {
        let agreed = When::of_day(day, &read.council.language).expect("a date");
        let review = Review {
            title: TextLine::parse(&format!("Review {number}.")).expect("a title"),
            action_plan_agreed: FieldValue::Given(agreed),
            decision: None,
            updates: match number == count {
                true => sample.updates.clone(),
                false => Updates::default(),
            },
            ..sample.clone()
        };
        day = day.tomorrow().expect("a day");
        let council = &read.council;
        let councils = (std::iter::once(council), true);
        all.push(Listed::new((&review, council), &[], councils));
    }
    all
}

#[test]
fn the_latest_reviews_are_on_the_first_page_and_each_page_leads_to_the_next() {
    let read = ReadCouncil::samples();
    let templates = templates();
    let all = listed(&read, 2 * MOST_LISTED + 1);
    let council = &read.council;
    let look = look();
    let pages = |reviews: &[Listed]| {
        let made = templates.index((reviews, &[], &[]), (council, &[council]), &look);
        let page = |(name, page): (String, Result<String, _>)| (name, page.expect("a page"));
        made.into_iter().map(page).collect::<Vec<_>>()
    };
    let made = pages(&all);
    let names: Vec<&str> = made.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["index.html", "index-2.html", "index-3.html"]);
    for ((_, page), (latest, oldest, missing)) in
        made.iter().zip([(1001, 502, 501), (501, 2, 1), (1, 1, 2)])
    {
        let has = |number: usize| page.contains(&format!(">Review {number}.<"));
        assert!(
            has(latest) && has(oldest) && !has(missing),
            "{latest}: {page}"
        );
    }
    let [(_, first), (_, second), (_, third)] = made.as_slice() else {
        panic!("three pages");
    };
    for (page, heading, links) in [
        (
            first,
            "page 1 of 3",
            "<p><a href=\"index-2.html\">Older reviews</a></p>",
        ),
        (
            second,
            "page 2 of 3",
            "<p><a href=\"index.html\">Newer reviews</a> · <a href=\"index-3.html\">Older reviews</a></p>",
        ),
        (
            third,
            "page 3 of 3",
            "<p><a href=\"index-2.html\">Newer reviews</a></p>",
        ),
    ] {
        assert!(between(page, "<h1>", "</h1>").contains(heading), "{page}");
        assert!(
            between(page, "<title>", "</title>").contains(heading),
            "{page}"
        );
        assert!(page.contains(links), "{page}");
    }
    // What all reviews are together is said once.
    assert!(first.contains("<dd>1001</dd>"), "{first}");
    assert!(!second.contains("<dt>Reviews:"), "{second}");
}

#[test]
fn reviews_that_one_page_lists_have_one() {
    let read = ReadCouncil::samples();
    let all = listed(&read, MOST_LISTED);
    let council = &read.council;
    let look = look();
    let made = templates().index((&all, &[], &[]), (council, &[council]), &look);
    let [(name, Ok(page))] = made.as_slice() else {
        panic!("one page");
    };
    assert_eq!(name, "index.html");
    assert!(!page.contains("page 1 of"), "{page}");
}
