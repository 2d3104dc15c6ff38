//! What other programs read: records, a spreadsheet, a calendar, a feed and a map of the site.

use serde_json::Value;

use super::{between, parks, review};
use crate::support::project::Project;

const ADDRESS: &str = "[site]\naddress = \"https://www.example.gov.uk/scrutiny\"\n\n[index]\n";

fn json(project: &Project, file: &str) -> Value {
    serde_json::from_slice(&project.bytes(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

#[test]
fn a_record_says_what_each_update_said_of_each_recommendation() {
    let project = parks();
    project.build().ends_with(0);
    let record = json(&project, "output/parks/review.json");
    assert_eq!(record["version"], 1);
    assert_eq!(record["committee"], "Place Select Committee");
    let first = &record["recommendations"][0];
    assert_eq!(first["text"], "Do the 1 thing.");
    assert_eq!(first["state"], "signed off");
    assert_eq!(first["signed_off"]["last_day"], "2023-01-18");
    assert_eq!(first["page"], "parks/index.html#recommendation-1");
    assert_eq!(first["updates"][0]["proposed"], "On-Track");
    assert_eq!(first["updates"][0]["agreed"], "Fully Achieved");
    let second = &record["recommendations"][1];
    assert_eq!(second["grade"], "Slipped");
    assert!(second["stage"].is_null(), "this council says none");
    assert_eq!(second["updates"][1]["change"], "slipped");
    assert_eq!(second["updates"][1]["moved_to"], "June 2024");
    assert_eq!(
        second["updates"][1]["evidence"],
        "Seven of nine parks have a group."
    );
    for paper in record["papers"].as_array().expect("papers") {
        for format in ["html", "pdf", "large_print"] {
            let file = paper[format].as_str().expect("a path");
            project.bytes(&format!("output/{file}"));
        }
    }
}

#[test]
fn all_reviews_are_in_one_file_and_it_leads_to_the_record_of_each() {
    let project = parks();
    review(&project, "roads", "Roads");
    project.build().ends_with(0);
    let all = json(&project, "output/reviews.json");
    let reviews = all["reviews"].as_array().expect("reviews");
    let ids: Vec<&str> = reviews
        .iter()
        .filter_map(|one| one["id"].as_str())
        .collect();
    assert_eq!(ids, ["parks", "roads"]);
    for one in reviews {
        let record = json(
            &project,
            &format!("output/{}", one["data"].as_str().expect("a path")),
        );
        assert_eq!(record["id"], one["id"]);
        assert_eq!(record["counts"], one["counts"]);
    }
    // One that has not changed is there after the next build as well.
    project.change("reviews/roads/review.toml", "Roads", "Roads and Lanes");
    project.build().ends_with(0);
    let again = json(&project, "output/reviews.json");
    assert_eq!(again["reviews"][0], reviews[0]);
    assert_eq!(again["reviews"][1]["title"], "Roads and Lanes");
    project.build().ends_with(0).says("(0 files new or changed");
}

#[test]
fn the_spreadsheet_has_a_row_for_each_recommendation_and_no_formula() {
    let project = parks();
    project.change(
        "reviews/parks/review.toml",
        "Do the **2** thing.",
        "=HYPERLINK(1)",
    );
    project.build().ends_with(0);
    let bytes = project.bytes("output/recommendations.csv");
    let mut reader = csv::Reader::from_reader(bytes.as_slice());
    let headings = reader.headers().expect("headings").clone();
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
    let cell = |row: usize, heading: &str| {
        let column = headings.iter().position(|one| one == heading);
        rows[row][column.expect("a heading")].to_owned()
    };
    assert_eq!(rows.len(), 3);
    assert_eq!(cell(0, "state"), "signed off");
    assert_eq!(cell(1, "recommendation"), "'=HYPERLINK(1)");
    assert_eq!(cell(1, "grade"), "Slipped");
    assert_eq!(cell(2, "grade"), "");
    assert_eq!(cell(2, "last_day"), "2023-03-31");
    assert!(bytes.windows(2).any(|pair| pair == b"\r\n"), "RFC 4180");
}

#[test]
fn the_calendar_has_the_days_on_which_something_is_due() {
    let project = parks();
    project.build().ends_with(0);
    let calendar = project.text("output/reviews.ics");
    let event = between(&calendar, "BEGIN:VEVENT\r\n", "END:VEVENT");
    assert!(event.contains("DTSTART;VALUE=DATE:20250131\r\n"), "{event}");
    assert!(
        event.contains("SUMMARY:Next update: Parks and Open Spaces\r\n"),
        "{event}"
    );
    assert!(calendar.lines().count() > 10 && calendar.ends_with("END:VCALENDAR\r\n"));
}

#[test]
fn what_is_read_elsewhere_is_made_where_the_address_is_known() {
    let project = parks();
    project.build().ends_with(0);
    for file in ["feed.xml", "sitemap.xml"] {
        assert!(!project.path(&format!("output/{file}")).exists(), "{file}");
    }
    assert!(!project.text("output/index.html").contains("feed.xml"));
    project.change("templates/council.toml", "[index]\n", ADDRESS);
    project.build().ends_with(0);
    let feed = project.text("output/feed.xml");
    let entries: Vec<&str> = feed.split("<entry>").skip(1).collect();
    let first = between(entries[0], "<id>", "</id>");
    let paper = "https://www.example.gov.uk/scrutiny/parks/progress-update-2024-01.html";
    assert_eq!(first, paper, "the latest comes first");
    assert!(feed.contains("<updated>2024-01-01T00:00:00Z</updated>"));
    assert_eq!(entries.len(), 3);
    let map = project.text("output/sitemap.xml");
    for path in ["index.html", "parks/index.html", "parks/action-plan.html"] {
        let address = format!("<loc>https://www.example.gov.uk/scrutiny/{path}</loc>");
        assert!(map.contains(&address), "{path}");
    }
    let page = project.text("output/parks/index.html");
    let canonical =
        "<link rel=\"canonical\" href=\"https://www.example.gov.uk/scrutiny/parks/index.html\">";
    assert!(page.contains(canonical));
    assert!(
        project
            .text("output/index.html")
            .contains("<a href=\"feed.xml\">")
    );
}

#[test]
fn what_no_paper_prints_is_in_no_file_either() {
    let project = parks();
    project.change(
        "reviews/parks/review.toml",
        "title = ",
        "report_sent = \"11 May 2021\"\ntitle = ",
    );
    for (header, keys) in [
        ("[action_plan]\n", "\"link_officers\", \"responsibility\""),
        (
            "[progress_update]\n",
            "\"link_officers\", \"responsibility\"",
        ),
    ] {
        let leaving_out = format!("{header}leaves_out = [{keys}]\n");
        project.change("templates/council.toml", header, &leaving_out);
    }
    project.build().ends_with(0);
    for file in [
        "parks/review.json",
        "reviews.json",
        "recommendations.csv",
        "search.js",
        "index.html",
    ] {
        let text = project.text(&format!("output/{file}"));
        for private in ["Parks Manager", "Head of Service", "11 May 2021"] {
            assert!(!text.contains(private), "{file} says {private}");
        }
    }
}
