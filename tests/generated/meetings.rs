//! Random meetings of one to four reviews, built as officers build them: the pack of each, in both sizes, keeps every rule.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use scrutineer::build::{Settings, build};
use scrutineer::diagnostic::{Findings, human};
use scrutineer::project::Folders;
use scrutineer::theme::Theme;

use crate::agenda::{Agenda, agenda};
use crate::contents::{misnumbered, pages_of};
use crate::support::files::{copy, files, top};
use crate::support::html;
use crate::support::project::Project;
use crate::support::tagged::TaggedPdf;
use crate::support::{layout_rules, reading_rules};
use crate::{SAMPLE, asked_for, open, vera_pdf_passes_files};

/// Builds the papers of meetings in the folder of a project, and says where they are.
fn published(project: &Project, meetings: &[Agenda]) -> PathBuf {
    for (file, text) in meetings.iter().flat_map(|meeting| &meeting.files) {
        project.write(&format!("reviews/{file}"), text);
    }
    let folders = Folders {
        reviews: project.path("reviews"),
        ..Folders::of(top())
    };
    let output = project.path("output");
    let mut findings = Findings::new();
    let built = build(&Settings::new(&folders, &output), &mut findings);
    if !matches!(built, Ok(Some(summary)) if summary.meetings == meetings.len()) {
        panic!("{}\nleft in {}", human(&findings, false), left(project));
    }
    output
}

#[test]
fn packs_of_meetings_keep_every_rule() {
    let seeds = match asked_for("GENERATED_SEED") {
        Some(seed) => seed..seed + 1,
        None => 0..asked_for("GENERATED").unwrap_or(SAMPLE / 3),
    };
    let meetings: Vec<Agenda> = seeds.map(agenda).collect();
    let project = Project::empty();
    let output = published(&project, &meetings);
    let looks = ["theme.toml", "theme-large-print.toml"].map(open);
    let themes = looks.each_ref().map(|look| &look.theme);
    let (mut said, mut packs, mut pages) = (Vec::new(), Vec::new(), 0);
    for meeting in &meetings {
        let folder = output.join("meetings").join(&meeting.name);
        for file in files(&folder) {
            let path = folder.join(&file);
            let name = file.to_string_lossy();
            // The papers of reviews are copies of those in the reviews' own folders.
            let is_ours = ["pack-", "agenda-", "covering-report-"]
                .iter()
                .any(|kind| name.starts_with(kind));
            if !is_ours || path.extension().is_none_or(|ending| ending != "pdf") {
                continue;
            }
            let large = usize::from(name.ends_with("-large-print.pdf"));
            let names: &[String] = match name.starts_with("pack-") {
                true => &meeting.names,
                false => &[],
            };
            let (faults, count) = judged(&path, themes[large], names);
            pages += count;
            said.extend(faults.into_iter().map(|fault| format!("{name}: {fault}")));
            packs.push(path);
        }
    }
    said.extend(dead_links(&output));
    println!(
        "{} meetings, {} PDFs, {pages} pages, {} faults",
        meetings.len(),
        packs.len(),
        said.len()
    );
    if !said.is_empty() {
        said.truncate(60);
        panic!("{}\nleft in {}", said.join("\n"), left(&project));
    }
    if std::env::var_os("CI").is_some() || asked_for("GENERATED").is_some() {
        vera_pdf_passes_files(&packs);
    }
}

/// Copies a project to where a person can look at it, and says where that is.
fn left(project: &Project) -> String {
    let kept = Path::new(env!("CARGO_TARGET_TMPDIR")).join("generated-meetings");
    copy(project.as_ref(), &kept);
    kept.display().to_string()
}

/// What is wrong with a PDF, and how many pages it has.
fn judged(path: &Path, theme: &Theme, names: &[String]) -> (Vec<String>, usize) {
    let pdf = TaggedPdf::read(&std::fs::read(path).expect("a PDF can be read"));
    let mut faults = reading_rules::faults(&pdf);
    faults.extend(layout_rules::faults(&pdf, theme));
    if !names.is_empty()
        && let Some(pages) = pages_of(path)
    {
        faults.extend(misnumbered(names, &pages));
    }
    (faults, pdf.pages.len())
}

/// Links of pages that lead to no file of the output, or to no place in it.
fn dead_links(output: &Path) -> Vec<String> {
    let pages: Vec<PathBuf> = files(output)
        .into_iter()
        .filter(|file| file.extension().is_some_and(|ending| ending == "html"))
        .collect();
    let read =
        |page: &Path| html::parse(&std::fs::read_to_string(output.join(page)).expect("a page"));
    let with = |page: &html::Element, name: &str| -> BTreeSet<String> {
        let elements = page.all();
        let values = elements
            .iter()
            .filter_map(|element| element.attribute(name));
        values.map(str::to_owned).collect()
    };
    let mut dead = Vec::new();
    for page in &pages {
        let element = read(page);
        for link in with(&element, "href") {
            let (file, place) = link.split_once('#').unwrap_or((&link, ""));
            if file.contains(':') {
                continue;
            }
            let target = match file {
                "" => page.clone(),
                _ => page.parent().unwrap_or(Path::new("")).join(file),
            };
            let is_there = output.join(&target).is_file()
                && (place.is_empty() || with(&read(&target), "id").contains(place));
            if !is_there {
                dead.push(format!("{}: the link {link} is dead", page.display()));
            }
        }
    }
    dead
}

#[test]
fn a_dead_link_is_found() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let page = "<main><a href=\"#a\">one</a> <a href=\"#b\">two</a> <a href=\"c.html\">three</a> <p id=\"a\">four</p></main>";
    std::fs::write(folder.path().join("page.html"), page).expect("a page can be written");
    assert_eq!(
        dead_links(folder.path()),
        [
            "page.html: the link #b is dead",
            "page.html: the link c.html is dead"
        ]
    );
}

#[test]
fn the_same_seed_makes_the_same_meeting() {
    assert_eq!(agenda(3).files, agenda(3).files);
    assert_ne!(agenda(3).files, agenda(4).files);
}
