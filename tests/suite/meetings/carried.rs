//! Links in the PDFs of a meeting, which are uploaded elsewhere: to the council's site, or nowhere.

use crate::own_papers::as_the_guide_says;
use crate::support::project::Project;
use crate::support::tagged::{TaggedPdf, Target};

const MEETING: &str = "committee = \"Children and Young People Select Committee\"\ndate = \"16 October 2019\"\n\n\
                       [[item]]\nnumber = 1\ntitle = \"Inclusion\"\nupdates = [\"inclusion-in-schools/2019-09\"]\n\
                       papers = [\"inclusion-in-schools/briefing-note\"]\n";

const FOLDER: &str = "output/meetings/2019-10-16-people";

/// A paper with links to a paper that its pack has, to one that it has not, and to a page elsewhere.
fn project() -> Project {
    let project = as_the_guide_says();
    project.change(
        "templates/briefing-note.html",
        "{% endblock main %}",
        "<p>See <a href=\"progress-update-2019-09.html#recommendation-3\">what was <strong>reported</strong></a>, \
         <a href=\"action-plan.html#recommendation-2\">the plan</a> and \
         <a href=\"https://www.example.org/guide\">the guide</a>.</p>\n{% endblock main %}",
    );
    project.write("reviews/meetings/2019-10-16-people.toml", MEETING);
    project
}

/// The addresses that a PDF of the meeting leads to, in its order.
fn addresses(project: &Project, file: &str) -> Vec<String> {
    let bytes = std::fs::read(project.path(&format!("{FOLDER}/{file}"))).expect("a PDF");
    let pdf = TaggedPdf::read(&bytes);
    let links = pdf.links.iter();
    let addresses = links.filter_map(|link| match &link.target {
        Some(Target::Address(address)) => Some(address.clone()),
        _ => None,
    });
    addresses.collect()
}

#[test]
fn a_copy_for_upload_leads_to_the_site_where_the_council_says_where_that_is() {
    let project = project();
    let council = project.text("templates/council.toml");
    let (before, after) = council.split_once("\n[site]\n").unwrap_or((&council, ""));
    let after = after.lines().filter(|line| !line.starts_with("address = "));
    let after: Vec<&str> = after.collect();
    let site = |address: &str| format!("{before}\n[site]\n{address}{}\n", after.join("\n"));
    let guide = "https://www.example.org/guide";
    let copy = "inclusion-in-schools-briefing-note.pdf";

    project.write(
        "templates/council.toml",
        &site("address = \"https://www.example.gov.uk/scrutiny/\"\n"),
    );
    project.build().ends_with(0);
    let of_site =
        |path: &str| format!("https://www.example.gov.uk/scrutiny/inclusion-in-schools/{path}");
    let plan = of_site("action-plan.html#recommendation-2");
    assert_eq!(
        addresses(&project, copy),
        [
            &of_site("progress-update-2019-09.html#recommendation-3"),
            &plan,
            guide
        ]
    );
    // What is in the pack is led to inside it.
    for pack in [
        "pack-2019-10-16-people.pdf",
        "pack-2019-10-16-people-large-print.pdf",
    ] {
        assert_eq!(addresses(&project, pack), [&plan, guide], "{pack}");
    }
    // On the site, the pages lead to each other wherever the site is.
    let page = project.text(&format!("{FOLDER}/pack-2019-10-16-people.html"));
    assert!(
        page.contains("href=\"../../inclusion-in-schools/action-plan.html#recommendation-2\""),
        "{page}"
    );

    project.write("templates/council.toml", &site(""));
    project.build().ends_with(0);
    for file in [
        copy,
        "pack-2019-10-16-people.pdf",
        "pack-2019-10-16-people-large-print.pdf",
    ] {
        assert_eq!(addresses(&project, file), [guide], "{file}");
    }
}
