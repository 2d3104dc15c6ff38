//! `scrutineer bundle`: everything in one file, to be handed over or kept for good.

use std::path::Path;

use super::arguments::Reporting;
use super::build_arguments::BuildArguments;
use super::serve_arguments::BundleArguments;
use super::{Outcome, build, report};
use crate::bundle::{BundledPart, Contents, check_bundle, pack};
use crate::diagnostic::count;
use crate::project::Folders;

/// Makes a bundle, or looks at one.
pub fn run(arguments: &BundleArguments) -> Outcome {
    match &arguments.check {
        Some(bundle) => look_at(bundle),
        None => make(arguments),
    }
}

/// Publishes what is not published yet, and puts everything into a bundle.
fn make(arguments: &BundleArguments) -> Outcome {
    let building = BuildArguments {
        sources: arguments.sources.clone(),
        reporting: Reporting::PEOPLE,
        output: arguments.output.clone(),
        draft: false,
        working_copy: None,
        watch: false,
        in_place: false,
    };
    // What is kept is what is published, and that is of the files as they are now.
    match build::run(&building) {
        Outcome::Done => {}
        refused => return refused,
    }
    let folders = arguments.sources.folders();
    let parts = parts(&folders, &arguments.output);
    let bundle = arguments.bundle.as_path();
    let packed = Contents::of(&parts, bundle).and_then(|contents| pack(&contents, bundle));
    match packed {
        Ok(bundled) => {
            report::print(&format!(
                "{} are in {}.\nIts SHA-256 is {}. Keep that apart from the bundle: it proves that nobody has changed it.\n",
                count(bundled.files, "file"),
                bundle.display(),
                bundled.sum
            ));
            Outcome::Done
        }
        Err(fault) => {
            report::failure(&fault.to_string());
            Outcome::Failed
        }
    }
}

/// What is kept.
fn parts(folders: &Folders, output: &Path) -> Vec<BundledPart> {
    let mut parts = vec![
        BundledPart {
            name: "papers",
            path: output.to_owned(),
        },
        BundledPart {
            name: "reviews",
            path: folders.reviews.clone(),
        },
        BundledPart {
            name: "templates",
            path: folders.templates.clone(),
        },
    ];
    let theme = folders.theme_file();
    if !theme.starts_with(&folders.templates) {
        parts.push(BundledPart {
            name: "theme.toml",
            path: theme,
        });
    }
    parts
}

/// Says whether a bundle is whole, and what is wrong with it.
fn look_at(bundle: &Path) -> Outcome {
    let checked = match check_bundle(bundle) {
        Ok(checked) => checked,
        Err(fault) => {
            report::failure(&fault.to_string());
            return Outcome::Failed;
        }
    };
    let (name, files) = (bundle.display(), count(checked.files, "file"));
    if checked.damage.is_empty() {
        report::print(&format!(
            "{name} is whole: {files} are as they were.\nIts SHA-256 is {}.\n",
            checked.sum
        ));
        return Outcome::Done;
    }
    for damage in &checked.damage {
        report::say(&format!("error: {damage}\n"));
    }
    report::say(&format!(
        "help: {name} is damaged, so ask whoever made it for another copy\n"
    ));
    Outcome::Refused
}
