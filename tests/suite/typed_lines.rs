//! Lines stay lines: what officers type below each other is printed below each other, on the page and in the PDF.
//!
//! That no word is lost is judged by the account of words in every build.

use crate::model::long_text;
use crate::support::chance::Chance;
use crate::support::judges;
use crate::support::project::Project;

const PAGE: &str = "output/parks/action-plan.html";
const PDF: &str = "output/parks/action-plan.pdf";

/// A project with a review whose agreed actions are these.
fn project(actions: &[String]) -> Project {
    let project = Project::with(&["templates"]);
    let mut review = "title = \"Parks\"\ncommittee = \"Place Select Committee\"\nlink_officers = \"Parks Manager\"\n\
                      action_plan_agreed = \"March 2025\"\n"
        .to_owned();
    for (index, action) in actions.iter().enumerate() {
        let number = index + 1;
        review.push_str(&format!(
            "[[recommendation]]\nnumber = {number}\ntext = \"Do it.\"\nresponsibility = \"Parks Manager\"\n\
             date = \"March 2027\"\naction = '''\n{action}'''\nsuccess_measure = \"It is done\"\n"
        ));
    }
    project.write("reviews/parks/review.toml", &review);
    project
}

/// The lines of the PDF that have words.
fn lines_of_the_pdf(project: &Project) -> Option<Vec<String>> {
    let files = [project.path(PDF), "-".into()];
    let files: Vec<&std::path::Path> = files.iter().map(AsRef::as_ref).collect();
    let output = judges::run("pdftotext", &["-layout"], &files)?;
    let text = String::from_utf8(output.stdout).expect("text");
    let lines = text.lines().map(|line| {
        let words: Vec<&str> = line.split_whitespace().collect();
        words.join(" ")
    });
    Some(lines.filter(|line| !line.is_empty()).collect())
}

#[test]
fn lines_of_offices_are_lines_of_the_pdf() {
    let typed = "Head of Parks\nContractor Manager 0100 555 0100\n\na) Paths laid\nb) Bins ordered\n\n\
                 17/11/25 – figures validated\n15/09/25 – deferred\n\n(i) north gate\n(ii) south gate\n\n\
                 Ø One\nØ Two\n\n➢ Three\n\n• Four\no\tFive\n\n12 September 2025 – met with residents\n\
                 13 September 2025 – letters sent\n\nLead: Head of Parks\nSupport: Parks Manager\n";
    let project = project(&[typed.to_owned()]);
    project.build().ends_with(0);
    let check = project.run(&["check"]).ends_with(0);
    assert!(
        !check.printed.contains("[pasted-bullets]"),
        "{}",
        check.printed
    );
    let Some(lines) = lines_of_the_pdf(&project) else {
        return;
    };
    for line in typed.lines().filter(|line| !line.is_empty()) {
        let line = line.replace('\t', " ");
        let found = lines
            .iter()
            .any(|printed| *printed == line || printed.ends_with(&format!(": {line}")));
        assert!(found, "{line}: {lines:#?}");
    }
}

#[test]
fn sums_notes_and_signs_of_several_kinds_are_lines_of_the_pdf() {
    let typed = "+ 12 more\n- 3 fewer\n= net 9\n\n- £500\n- £1,200\n-5%\n– £30\n\n✓ Signs\n✗ Trees\n☐ Paths\n\n\
                 ◄ North\n► South\n\nRate 5% *\n* provisional\n\nRoof\n(it was repaired)\nDoor\nN.B. gates close\n";
    let project = project(&[typed.to_owned()]);
    project.build().ends_with(0);
    let Some(lines) = lines_of_the_pdf(&project) else {
        return;
    };
    for line in typed.lines().filter(|line| !line.is_empty()) {
        let found = lines
            .iter()
            .any(|printed| printed == line || printed.ends_with(&format!(": {line}")));
        assert!(found, "{line}: {lines:#?}");
    }
}

#[test]
fn long_lines_that_begin_alike_begin_lines_of_the_pdf() {
    let long = "the library at the far end of the High Street, upstairs in the room where the panel met in May";
    let typed = format!(
        "when: 12 March 2019\nwhere: {long}\nwho: everybody\n\n£12,000 - buses to {long}\n£3,000 - taxis\n\
         £500 - shoes\n\n12% of {long}\n3% of taxis\n0% of walkers\n\nBuses - to {long}\nTaxis - on time\n\
         Walking - to {long}\n\n[12.1] See {long}\n[12.2] See it\n[12.3] See it again\n\n\
         1.1\tSee {long} before\n\t8.30 on a school day.\n1.2\tOfficers agreed.\n"
    );
    let project = project(std::slice::from_ref(&typed));
    project.build().ends_with(0);
    let Some(lines) = lines_of_the_pdf(&project) else {
        return;
    };
    for line in typed.lines().filter(|line| !line.is_empty()) {
        let words: Vec<&str> = line.split_whitespace().take(3).collect();
        let begins = words.join(" ");
        let found = lines.iter().any(|printed| {
            printed.starts_with(&begins) || printed.contains(&format!(": {begins}"))
        });
        assert_eq!(found, !begins.starts_with("8.30"), "{begins}: {lines:#?}");
    }
}

#[test]
fn stars_that_are_signs_are_printed_and_remarked_on() {
    let typed = "Search for *.xls* and press *0*.\n\nCount(*) is all of them.\n\nA *good* day, of *budget*.\n";
    let project = project(&[typed.to_owned()]);
    project.build().ends_with(0);
    let page = project.text(PAGE);
    for words in ["*.xls* and press *0*.", "Count(*) is", "<em>budget</em>."] {
        assert!(page.contains(words), "{words}");
    }
    let check = project.run(&["check"]).ends_with(0);
    assert!(check.said.contains("[printed-marks]"), "{}", check.said);
}

#[test]
fn a_wrapped_paragraph_flows() {
    let typed = "The committee asked for a plan of all the paths of the park, and this was sent to\nall members.\n";
    let project = project(&[typed.to_owned()]);
    project.build().ends_with(0);
    assert!(!project.text(PAGE).contains("<br"));
}

#[test]
fn a_long_address_breaks_where_it_may() {
    let address = "https://www.example.gov.uk/parks/plans-and-strategies/2025/the_long-name-of-a-document.pdf?version=12";
    let project = project(&[format!("See {address}.\n")]);
    project.build().ends_with(0);
    let link = format!("<a href=\"{address}\" class=\"address\">{address}</a>.");
    assert!(project.text(PAGE).contains(&link));
    let Some(lines) = lines_of_the_pdf(&project) else {
        return;
    };
    let at = lines
        .iter()
        .position(|line| line.contains("https://www.example"));
    let at = at.expect("the address goes on in the line of its scheme");
    assert!(
        lines[at].ends_with(['/', '-', '_', '.', '?', '=']),
        "{lines:#?}"
    );
}

#[test]
fn no_word_of_pasted_lists_is_lost() {
    let texts: Vec<String> = (9000..9060)
        .map(|seed| long_text::text(&mut Chance::new(seed)).0)
        .collect();
    project(&texts).build().ends_with(0);
}

#[test]
fn only_the_words_of_a_link_are_judged_as_such() {
    let said =
        project(&["See [link](not an address) and [here](https://example.gov.uk).\n".to_owned()])
            .run(&["check"])
            .ends_with(0)
            .said;
    assert_eq!(said.matches("[unclear-link]").count(), 1, "{said}");
    assert!(said.contains("](https://example.gov.uk)"), "{said}");
}
