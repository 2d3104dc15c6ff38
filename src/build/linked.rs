//! The path in a link → whether there will be a file when papers are published, or is one beside a page.

use std::path::Path;

use super::single_page::Page;
use crate::document::PictureLookup;
use crate::project::Folders;

/// The files that every build makes at the top of the output.
const AT_THE_TOP: [&str; 6] = [
    "index.html",
    "style.css",
    "reviews.json",
    "recommendations.csv",
    "reviews.ics",
    "feed.xml",
];

/// Whether a link on the page of this name leads to a file that is published with it.
pub fn in_output(
    page: &str,
    path: &str,
    is_made: &dyn Fn(&str) -> bool,
    pictures: &PictureLookup<'_>,
) -> Result<(), String> {
    let Some(path) = from_top(page, path) else {
        return Err("it is outside the papers’ folder".to_owned());
    };
    if AT_THE_TOP.contains(&path.as_str()) || is_made(&path) {
        return Ok(());
    }
    match pictures(&path) {
        Ok(_) => Ok(()),
        Err(_) => Err("no such file is published with the papers".to_owned()),
    }
}

/// Whether a path is in the folder of another review, whose papers are not known here.
pub fn is_of_another(path: &str, folder: &str) -> bool {
    let ends = |name: &str| name.ends_with(".html") || name.ends_with(".pdf");
    // The papers of a meeting are one folder deeper.
    let path = path.strip_prefix("meetings/").unwrap_or(path);
    path.split_once('/')
        .is_some_and(|(other, name)| other != folder && !name.contains('/') && ends(name))
}

/// Whether a link on a page leads to a file or a folder that is there, or to the PDF that the page becomes.
pub fn beside(folders: &Folders, page: &Page, path: &str) -> Result<(), String> {
    let path = page.html.parent().unwrap_or(Path::new("")).join(path);
    let files = &folders.files;
    match path == page.pdf || files.has_file(&path) || files.has_folder(&path) {
        true => Ok(()),
        false => Err("there is no such file".to_owned()),
    }
}

/// The path from the top of the output.
pub(super) fn from_top(page: &str, path: &str) -> Option<String> {
    let mut from_top: Vec<&str> = page.split('/').collect();
    from_top.pop();
    for step in path.split('/') {
        match step {
            "." | "" => {}
            ".." => drop(from_top.pop()?),
            name => from_top.push(name),
        }
    }
    Some(from_top.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn papers_lead_to_each_other_and_to_nothing_that_is_not_published() {
        let is_made = |path: &str| path == "parks/action-plan.pdf" || is_of_another(path, "parks");
        let none = |_: &str| Err("none".to_owned());
        let leads = |path| in_output("parks/update.html", path, &is_made, &none).is_ok();
        for there in [
            "../index.html",
            "action-plan.pdf",
            "./action-plan.pdf",
            "../roads/a.html",
        ] {
            assert!(leads(there), "{there}");
        }
        for nowhere in [
            "minutes.html",
            "../../index.html",
            "../parks/a.pdf",
            "../roads/a.docx",
        ] {
            assert!(!leads(nowhere), "{nowhere}");
        }
    }
}
