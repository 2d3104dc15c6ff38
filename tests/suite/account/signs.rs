//! Texts full of signs, by chance: all of them are printed as they were written.

use std::fmt::Write as _;

use crate::model::long_text;
use crate::support::chance::Chance;
use crate::support::project::Project;

/// How many reviews of texts full of signs are made, and how many texts each has.
const REVIEWS: u64 = 6;
const TEXTS: u64 = 40;

#[test]
fn texts_full_of_signs_are_printed_as_they_were_written() {
    let project = Project::samples();
    std::fs::remove_dir_all(project.path("reviews")).expect("the samples can be removed");
    for review in 0..REVIEWS {
        let mut plan = String::from(
            "title = \"Signs\"\ncommittee = \"Place\"\nlink_officers = \"A\"\naction_plan_agreed = \"May 2025\"\n",
        );
        let mut update = String::from("date = \"May 2026\"\n");
        for number in 1..=TEXTS {
            let text = || {
                let seed = (review * TEXTS + number) * 3;
                let mut chance = Chance::new(seed + plan.len() as u64);
                long_text::text(&mut chance).0
            };
            let (action, evidence) = (text(), text());
            let _ = write!(
                plan,
                "\n[[recommendation]]\nnumber = {number}\ntext = \"Do it.\"\nresponsibility = \"Head\"\ndate = \"May 2027\"\naction = '''\n{action}'''\nsuccess_measure = \"\"\n"
            );
            let _ = write!(
                update,
                "\n[[progress]]\nrecommendation = {number}\nevidence = '''\n{evidence}'''\nproposed = \"On-Track\"\n"
            );
        }
        project.write(&format!("reviews/signs-{review}/review.toml"), &plan);
        project.write(
            &format!("reviews/signs-{review}/updates/2026-05.toml"),
            &update,
        );
    }
    project.build().ends_with(0);
}
