//! The open data is what its schemas say: a validator that is not ours judges it.

use std::fs;

use serde_json::{Value, json};

use super::{decision, parks};
use crate::support::files::files;
use crate::support::judges;
use crate::support::project::Project;

/// The samples, published at an address and with a licence.
fn samples() -> Project {
    let project = Project::samples();
    project.change(
        "templates/council.toml",
        "[index]\n",
        "[site]\naddress = \"https://www.example.gov.uk/scrutiny\"\n\
licence = \"Open Government Licence v3.0\"\nemail = \"papers@example.gov.uk\"\n\n[index]\n",
    );
    project.build().ends_with(0);
    project
}

fn json_of(project: &Project, file: &str) -> Value {
    serde_json::from_slice(&project.bytes(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// A schema that knows of no other names, so that a name which nobody has explained is found.
fn strict(schema: &mut Value) {
    if let Some(object) = schema.as_object_mut() {
        if object.contains_key("properties") {
            object.insert("additionalProperties".to_owned(), json!(false));
        }
        object.values_mut().for_each(strict);
    }
    if let Some(list) = schema.as_array_mut() {
        list.iter_mut().for_each(strict);
    }
}

/// Whether a validator finds the data as the schema says. None without the validator.
fn is_valid(schema: &Value, data: &Value) -> Option<(bool, String)> {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let paths = ["schema.json", "data.json"].map(|name| folder.path().join(name));
    for (path, value) in paths.iter().zip([schema, data]) {
        fs::write(path, value.to_string()).expect("a file can be written");
    }
    let run = judges::data(&paths[0], &paths[1])?;
    let said =
        String::from_utf8_lossy(&run.stdout).into_owned() + &String::from_utf8_lossy(&run.stderr);
    assert!(run.status.code().is_some_and(|code| code < 2), "{said}");
    Some((run.status.success(), said))
}

#[test]
fn the_data_is_what_the_schemas_beside_it_say() {
    let with_much = parks();
    decision(&with_much, "Midnight, 21 July 2022");
    with_much.build().ends_with(0);
    let mut seen = 0;
    for project in [samples(), with_much] {
        let all = files(&project.path("output")).into_iter();
        for file in
            all.filter(|file| file.ends_with("review.json") || file.ends_with("reviews.json"))
        {
            let name = format!("output/{}", file.display());
            let data = json_of(&project, &name);
            // The data says where its schema is.
            let folder = file.parent().expect("a folder");
            let schema = data["$schema"].as_str().expect("a path");
            let mut schema = json_of(&project, &format!("output/{}/{schema}", folder.display()));
            strict(&mut schema);
            let Some((is_sound, said)) = is_valid(&schema, &data) else {
                return;
            };
            assert!(is_sound, "{name}: {said}");
            // A schema that lets everything through would prove nothing.
            let mut wrong = data.clone();
            wrong["version"] = json!({ "another": ["kind"] });
            let (is_sound, said) = is_valid(&schema, &wrong).expect("the validator");
            assert!(!is_sound && said.contains("/version"), "{name}: {said}");
            let mut unknown = data.clone();
            unknown["unexplained"] = json!(1);
            assert!(
                !is_valid(&schema, &unknown).expect("the validator").0,
                "{name}"
            );
            seen += 1;
        }
    }
    assert!(seen >= 4, "{seen}");
}

#[test]
fn every_name_of_the_data_is_explained() {
    fn look(schema: &Value, path: &str, silent: &mut Vec<String>) {
        for (name, value) in schema["properties"].as_object().into_iter().flatten() {
            let path = format!("{path}.{name}");
            if !value["description"].is_string() {
                silent.push(path);
            }
        }
    }
    let project = samples();
    for name in [
        "open-data-review.schema.json",
        "open-data-reviews.schema.json",
    ] {
        let schema = json_of(&project, &format!("output/{name}"));
        let mut silent = Vec::new();
        look(&schema, name, &mut silent);
        for (part, inside) in schema["$defs"].as_object().expect("parts") {
            look(inside, part, &mut silent);
        }
        assert_eq!(silent, [""; 0]);
        assert_eq!(
            schema["$schema"],
            "https://json-schema.org/draft/2020-12/schema"
        );
    }
}

#[test]
fn every_page_that_is_there_to_stay_is_on_the_map() {
    let project = samples();
    project.change(
        "templates/council.toml",
        "[index]\n",
        "[accessibility]\ncomplies = \"fully\"\nprepared = \"23 September 2026\"\n\n[index]\n",
    );
    project.build().ends_with(0);
    let map = project.text("output/sitemap.xml");
    let on_it: Vec<&str> = map
        .split("<loc>https://www.example.gov.uk/scrutiny/")
        .skip(1)
        .filter_map(|after| after.split("</loc>").next())
        .collect();
    let all = files(&project.path("output"));
    let pages = all.iter().map(|file| file.display().to_string());
    let pages: Vec<String> = pages.filter(|file| file.ends_with(".html")).collect();
    for page in &pages {
        // The parts of a pack are in the pack.
        if page.starts_with("meetings/") && !on_it.contains(&page.as_str()) {
            continue;
        }
        assert!(
            on_it.contains(&page.as_str()),
            "{page} is not on the map: {on_it:?}"
        );
    }
    assert!(on_it.contains(&"accessibility.html"), "{on_it:?}");
    assert!(
        on_it.iter().any(|page| page.starts_with("meetings/")),
        "{on_it:?}"
    );
    for page in &on_it {
        assert!(
            pages.iter().any(|there| there == page),
            "{page} is not there"
        );
    }
}

/// What parsers that are not ours find wrong. None without the parsers.
fn wrong(project: &Project) -> Option<String> {
    let run = judges::parsers(&project.path("output"))?;
    let said = String::from_utf8_lossy(&run.stdout).into_owned();
    let fault = String::from_utf8_lossy(&run.stderr);
    assert!(run.status.code().is_some_and(|code| code < 2), "{fault}");
    Some(said)
}

#[test]
fn parsers_of_others_read_the_calendar_the_feed_and_the_table() {
    let project = samples();
    let Some(said) = wrong(&project) else { return };
    assert_eq!(said, "");
    for (file, from, to, fault) in [
        ("output/reviews.ics", "END:VEVENT\r\n", "", "reviews.ics"),
        (
            "output/reviews.ics",
            "DTSTAMP:",
            "X-STAMP:",
            "without name or stamp",
        ),
        ("output/feed.xml", "</entry>", "", "feed.xml"),
        (
            "output/recommendations.csv",
            "\r\n",
            ",one more\r\n",
            "recommendations.csv",
        ),
        ("output/index.html", "{\"@context\":", "{", "index.html"),
    ] {
        let whole = project.text(file);
        let broken = whole.replacen(from, to, 1);
        assert_ne!(whole, broken, "{file} has {from}");
        project.write(file, &broken);
        let said = wrong(&project).expect("they were there");
        assert!(said.contains(fault), "{file} without {from}: {said}");
        project.write(file, &whole);
    }
}
