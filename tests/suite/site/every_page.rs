//! What every page of the site has besides its words: the way to it, its address, and who may use it how.

use serde_json::Value;

use super::{between, parks, words};
use crate::support::project::Project;

const ADDRESS: &str = "https://www.example.gov.uk/scrutiny/";

/// The parks, published at an address under a licence.
fn published() -> Project {
    let project = parks();
    let site = format!(
        "[site]\naddress = \"{ADDRESS}\"\nlicence = \"Open Government Licence v3.0\"\n\
         licence_address = \"https://licence.example.com/v3?a=1&b=2\"\n\n[index]\n"
    );
    project.change("templates/council.toml", "[index]\n", &site);
    project.build().ends_with(0);
    project
}

#[test]
fn each_page_names_its_own_address() {
    let project = published();
    for path in [
        "index.html",
        "parks/index.html",
        "parks/action-plan.html",
        "parks/progress-update-2024-01.html",
    ] {
        let page = project.text(&format!("output/{path}"));
        let own = format!("<link rel=\"canonical\" href=\"{ADDRESS}{path}\">");
        assert!(page.contains(&own), "{path}: {page}");
        assert_eq!(page.matches("rel=\"canonical\"").count(), 1, "{path}");
    }
    let without = parks();
    without.build().ends_with(0);
    let page = without.text("output/parks/action-plan.html");
    assert!(!page.contains("canonical"), "{page}");
}

#[test]
fn the_way_to_a_paper_leads_through_the_page_of_its_review() {
    let project = published();
    let way = |path: &str| {
        let page = project.text(&format!("output/{path}"));
        between(&page, "aria-label=\"Breadcrumb\">", "</nav>").to_owned()
    };
    let paper = way("parks/progress-update-2024-01.html");
    assert_eq!(words(&paper), "All papers Parks and Open Spaces");
    assert!(paper.contains("<a href=\"../index.html\">"), "{paper}");
    assert!(paper.contains("<a href=\"index.html\">"), "{paper}");
    assert_eq!(words(&way("parks/index.html")), "All papers");
    // Without a page of the review there is no step of that name.
    let project = parks();
    std::fs::remove_file(project.path("templates/review.html")).expect("it was there");
    project.build().ends_with(0);
    let page = project.text("output/parks/action-plan.html");
    let way = between(&page, "aria-label=\"Breadcrumb\">", "</nav>");
    assert_eq!(words(way), "All papers");
}

#[test]
fn the_licence_is_at_the_foot_of_each_page_and_in_the_data() {
    let project = published();
    for path in ["index.html", "parks/index.html", "parks/action-plan.html"] {
        let page = project.text(&format!("output/{path}"));
        let foot = between(&page, "<footer>", "</footer>");
        let said = words(foot);
        assert!(
            said.starts_with("Licence: Open Government Licence v3.0"),
            "{path}: {said}"
        );
        assert!(
            foot.contains("rel=\"license\" href=\"https://licence.example.com/v3?a=1&amp;b=2\"")
        );
    }
    let all: Value =
        serde_json::from_slice(&project.bytes("output/reviews.json")).expect("it is JSON");
    assert_eq!(all["licence"], "Open Government Licence v3.0");
    let feed = project.text("output/feed.xml");
    assert!(feed.contains("<rights>Open Government Licence v3.0</rights>"));
}

#[test]
fn search_engines_read_what_a_page_is_and_no_words_end_that() {
    let project = published();
    project.change(
        "reviews/parks/review.toml",
        "Parks and Open Spaces",
        "Parks </script> & <b>Open</b> Spaces",
    );
    project.build().ends_with(0);
    let linked = |path: &str| -> Value {
        let page = project.text(&format!("output/{path}"));
        let data = between(&page, "<script type=\"application/ld+json\">", "</script>");
        serde_json::from_str(data).unwrap_or_else(|error| panic!("{path}: {error}: {data}"))
    };
    let review = linked("parks/index.html");
    let report = &review["@graph"][0];
    assert_eq!(report["name"], "Parks </script> & <b>Open</b> Spaces");
    assert_eq!(report["url"], format!("{ADDRESS}parks/index.html"));
    assert_eq!(report["license"], "https://licence.example.com/v3?a=1&b=2");
    assert_eq!(report["hasPart"].as_array().map(Vec::len), Some(3));
    let steps = &review["@graph"][1]["itemListElement"];
    assert_eq!(steps[0]["item"], format!("{ADDRESS}index.html"));
    let index = linked("index.html");
    let files = index["@graph"][0]["distribution"]
        .as_array()
        .expect("files");
    for file in files {
        let address = file["contentUrl"].as_str().expect("an address");
        let path = address.strip_prefix(ADDRESS).expect("it is of the site");
        project.bytes(&format!("output/{path}"));
    }
    assert_eq!(files.len(), 3);
}

#[test]
fn meetings_are_in_the_calendar_once_each() {
    let project = Project::published();
    let calendar = project.text("output/reviews.ics");
    let events: Vec<&str> = calendar.split("BEGIN:VEVENT").skip(1).collect();
    let meetings: Vec<&&str> = events
        .iter()
        .filter(|event| event.contains("DTSTART;VALUE=DATE:20191016\r\n"))
        .collect();
    assert_eq!(meetings.len(), 1, "{calendar}");
    let title = "SUMMARY:Children and Young People Select Committee\r\n";
    assert!(meetings[0].contains(title), "{}", meetings[0]);
}

#[test]
fn an_accessibility_statement_says_what_the_regulations_ask_for() {
    let project = parks();
    let statement = "[site]\nemail = \"papers@example.gov.uk\"\n\n[accessibility]\ncomplies = \"partially\"\n\
                     not_accessible = \"Some **maps** have no description.\"\nprepared = \"29 November 2026\"\n\
                     answer_within = \"10 working days\"\n\n[index]\n";
    project.change("templates/council.toml", "[index]\n", statement);
    project.build().ends_with(0);
    let page = project.text("output/accessibility.html");
    let said = words(between(&page, "<main", "</main>"));
    for sentence in [
        "Stockton-on-Tees Borough Council is committed to making its website accessible",
        "partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard",
        "Some maps have no description.",
        "papers@example.gov.uk",
        "You get an answer within: 10 working days",
        "Equality and Human Rights Commission",
        "Prepared: 29 November 2026",
    ] {
        assert!(said.contains(sentence), "“{sentence}” is not in: {said}");
    }
    assert!(!said.contains('…'), "the council has no name in: {said}");
    for (path, link) in [
        ("index.html", "accessibility.html"),
        ("parks/index.html", "../accessibility.html"),
        ("parks/action-plan.html", "../accessibility.html"),
    ] {
        let page = project.text(&format!("output/{path}"));
        let foot = between(&page, "<footer>", "</footer>");
        assert!(foot.contains(&format!("<a href=\"{link}\">Accessibility statement</a>")));
    }
    // Whoever complies fully is not asked what is not accessible.
    let partially = "\"partially\"\nnot_accessible = \"Some **maps** have no description.\"";
    project.change("templates/council.toml", partially, "\"fully\"");
    project.build().ends_with(0);
    let page = words(&project.text("output/accessibility.html"));
    assert!(page.contains("is fully compliant with the Web Content"));
    assert!(!page.contains("Non-accessible content"));
}

#[test]
fn the_council_s_own_files_are_published_as_they_are() {
    let project = parks();
    project.write("templates/static/icons/crest.svg", "<svg/>");
    project.write("templates/static/.hidden", "private");
    project.change(
        "templates/page.html",
        "</head>",
        "<link rel=\"icon\" href=\"{{ root }}static/icons/crest.svg\">\n</head>",
    );
    project.build().ends_with(0);
    assert_eq!(project.text("output/static/icons/crest.svg"), "<svg/>");
    assert!(!project.path("output/static/.hidden").exists());
    project.write("templates/static/icons/crest.svg", "<svg></svg>");
    project.build().ends_with(0);
    assert_eq!(project.text("output/static/icons/crest.svg"), "<svg></svg>");
    project.build().ends_with(0).says("(0 files new or changed");
}

#[cfg(unix)]
#[test]
fn a_link_among_them_is_not_followed() {
    let project = parks();
    project.write("templates/static/a.txt", "public");
    let private = project.path("reviews/parks/review.toml");
    std::os::unix::fs::symlink(private, project.path("templates/static/b.txt"))
        .expect("a link can be made");
    project.build().ends_with(1).says("error[linked-file]");
    assert!(!project.path("output/static").exists());
}
