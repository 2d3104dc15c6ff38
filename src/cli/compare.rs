//! `scrutineer compare`: what a paper says now and did not say before.

use std::path::PathBuf;

use clap::Args;

use super::{Outcome, report};
use crate::compare::{ChangedWords, Differences, PassageDifference, compare};

/// What `compare` wants to know.
#[derive(Debug, Args)]
pub struct CompareArguments {
    /// The old page, or a folder with papers as they were published before
    #[arg(value_name = "OLD")]
    pub old: PathBuf,
    /// The new page, or the folder with the papers as they are now
    #[arg(value_name = "NEW")]
    pub new: PathBuf,
}

/// Compares two versions and prints what is different.
pub fn run(arguments: &CompareArguments) -> Outcome {
    match compare(&arguments.old, &arguments.new) {
        Ok(differences) => {
            report::print(&told(&differences));
            Outcome::Done
        }
        Err(fault) => {
            report::failure(&fault.to_string());
            Outcome::Failed
        }
    }
}

/// The differences in words, page by page. What has changed in a passage is in brackets.
fn told(differences: &Differences) -> String {
    let mut text = String::new();
    for page in &differences.changed {
        text.push_str(&format!("{}\n", page.page));
        let mut heading = "";
        for passage in &page.passages {
            if passage.heading != heading {
                heading = &passage.heading;
                text.push_str(&format!("  {heading}\n"));
            }
            text.push_str(&of_passage(passage));
        }
        text.push('\n');
    }
    for (pages, what) in [(&differences.added, "new"), (&differences.gone, "gone")] {
        for page in pages {
            text.push_str(&format!("{page} is {what}\n"));
        }
    }
    let changed = match differences.changed.len() {
        0 => "No page says anything else than before".to_owned(),
        1 => "1 page does not say the same as before".to_owned(),
        number => format!("{number} pages do not say the same as before"),
    };
    let same = match differences.same {
        0 => String::new(),
        1 => "; 1 page says the same".to_owned(),
        number => format!("; {number} pages say the same"),
    };
    text.push_str(&format!("{changed}{same}.\n"));
    text
}

fn of_passage(passage: &PassageDifference) -> String {
    let line = |name: &str, words: &[ChangedWords], is_whole: bool| {
        let words = words.iter().map(|one| match one.is_changed && !is_whole {
            true => format!("[{}]", one.words),
            false => one.words.clone(),
        });
        let words: Vec<String> = words.collect();
        format!("    {name} {}\n", words.join(" "))
    };
    match (&passage.before, &passage.after) {
        (Some(before), Some(after)) => line("was: ", before, false) + &line("is:  ", after, false),
        (Some(before), None) => line("gone:", before, true),
        (None, Some(after)) => line("new: ", after, true),
        (None, None) => String::new(),
    }
}
