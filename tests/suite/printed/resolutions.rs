//! Resolutions with numbers and without.

use super::words_of_pdf;
use crate::support::project::Project;

const PAGE: &str = "output/parks/cabinet-decision.html";

/// A record with these resolutions: the number of each, if it has one.
fn record(numbers: &[Option<&str>]) -> Project {
    let project = super::parks(1);
    let resolutions = numbers.iter().enumerate().map(|(index, number)| {
        let number = number.map(|number| format!("number = \"{number}\"\n"));
        let number = number.unwrap_or_default();
        format!("\n[[resolution]]\n{number}text = \"that matter {index} be agreed\"\n")
    });
    let top = "date = \"12 September 2024\"\ntitle = \"Parks\"\nrecord = \"RESOLVED\"\nreasons = \"They are good.\"\n\
               alternatives = \"None\"\ndispensations = \"None\"\ncall_in = \"Midnight, 20 September 2024\"\n";
    let text = top.to_owned() + &resolutions.collect::<String>();
    project.write("reviews/parks/decision.toml", &text);
    project.build().ends_with(0);
    project
}

#[test]
fn a_record_may_lead_on_to_its_resolutions() {
    for end in ["RESOLVED –", "It was RESOLVED —", "The decision was to"] {
        let project = record(&[Some("1."), None]);
        let decision = "reviews/parks/decision.toml";
        project.change(
            decision,
            "record = \"RESOLVED\"",
            &format!("record = \"{end}\""),
        );
        let run = project.run(&["check"]).ends_with(0);
        assert!(!run.said.contains("cut-off-text"), "{}", run.said);
        // Without resolutions nothing comes after it.
        let text = project.text(decision);
        let (record, _) = text.split_once("[[resolution]]").expect("resolutions");
        project.write(decision, record);
        let run = project.run(&["check"]).ends_with(0);
        assert!(run.said.contains("cut-off-text"), "{}", run.said);
    }
}

#[test]
fn a_resolution_without_a_number_is_printed_without_one() {
    for numbers in [
        &[Some("1."), Some("2."), None][..],
        &[None, Some("(a)"), Some("(b)")],
        &[Some("(i)"), None, Some("(ii)")],
        &[None, None],
    ] {
        let project = record(numbers);
        let page = project.text(PAGE);
        for (index, number) in numbers.iter().enumerate() {
            let text = format!("that matter {index} be agreed");
            let wanted = match number {
                Some(number) => {
                    format!("<li><span class=\"marker\">{number}</span> <p>{text}</p></li>")
                }
                None => format!("\n<p>{text}</p>"),
            };
            assert!(page.contains(&wanted), "{wanted} is not in\n{page}");
        }
        let Some(words) = words_of_pdf(&project, PAGE, &["-f", "1"]) else {
            continue;
        };
        let texts = numbers.iter().enumerate().map(|(index, number)| {
            let number = number
                .map(|number| format!("{number} "))
                .unwrap_or_default();
            format!("{number}that matter {index} be agreed")
        });
        let texts = format!("RESOLVED {}", texts.collect::<Vec<_>>().join(" "));
        assert!(words.contains(&texts), "{texts} is not in\n{words}");
    }
}
