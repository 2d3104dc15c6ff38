//! `scrutineer serve`: the papers in a browser, while they are written.

use std::cell::Cell;

use super::environment::{join_workers, source_date};
use super::serve_arguments::ServeArguments;
use super::{Outcome, report};
use crate::diagnostic::{Findings, count};
use crate::project::Marking;
use crate::serve::{ServeNews, ServeSettings, serve};

/// Serves papers until somebody ends it.
pub fn run(arguments: &ServeArguments) -> Outcome {
    join_workers();
    let date = match source_date() {
        Ok(date) => date,
        Err(sentence) => {
            report::failure(&sentence);
            return Outcome::Failed;
        }
    };
    let folders = arguments.sources.folders();
    let before = Cell::new((0, 0, 0));
    let settings = ServeSettings {
        folders: &folders,
        preview: &arguments.preview,
        port: arguments.port,
        date,
        marking: match arguments.draft {
            true => Marking::Draft,
            false => Marking::None,
        },
        news: &|news| tell(&news, &before),
    };
    match serve(&settings) {
        Ok(()) => Outcome::Done,
        Err(failure) => {
            report::failure(&failure.to_string());
            Outcome::Failed
        }
    }
}

/// Says what happens, and nothing when a file was saved as it was.
fn tell(news: &ServeNews<'_>, before: &Cell<(usize, usize, usize)>) {
    match news {
        ServeNews::Ready(address) => report::print(&format!(
            "Your papers are at http://{address}/ and change when you save a file. Press Ctrl and C to end this.\n"
        )),
        ServeNews::Made { changed, findings } => {
            let found = (findings.errors(), findings.warnings(), findings.notes());
            if before.replace(found) != found || *changed > 0 {
                report::say(&line(*changed, findings));
            }
        }
        ServeNews::Failed(failure) => {
            report::failure(&format!("the papers cannot be written: {failure}"));
        }
    }
}

/// "3 files new or changed; 1 error, 2 warnings".
fn line(changed: usize, findings: &Findings) -> String {
    let changed = match changed {
        0 => "Nothing new".to_owned(),
        number => format!("{} new or changed", count(number, "file")),
    };
    let (errors, warnings) = (findings.errors(), findings.warnings());
    let (errors, warnings) = (count(errors, "error"), count(warnings, "warning"));
    format!("{changed}; {errors}, {warnings}\n")
}
