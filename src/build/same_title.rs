//! The titles of reviews → those that two reviews have.

use std::collections::BTreeMap;

use super::outcome::ReadTitle;
use crate::diagnostic::{Code, Diagnostic, Findings};
use crate::project::Project;

/// Reports each title that an earlier review has. Capital letters and spaces make no difference. Where the council has
/// switched that off, it is added to what is allowed.
pub fn same_titles(
    titles: &[ReadTitle],
    project: &Project,
    findings: &mut Findings,
    allowed: &mut Findings,
) {
    let mut known: BTreeMap<String, &ReadTitle> = BTreeMap::new();
    for title in titles {
        let words: Vec<&str> = title.words.split_whitespace().collect();
        let first = known.entry(words.join(" ").to_lowercase()).or_insert(title);
        if first.place == title.place {
            continue;
        }
        let message = format!("two reviews have the title “{}”", title.words);
        let finding = Diagnostic::warning(Code::SameTitle, message)
            .at(title.place.clone())
            .also(first.place.clone(), "the other is here")
            .help("add to one of them what makes it different, such as its year");
        match project.council.allowance(Code::SameTitle) {
            Some(allowance) => allowed.push(allowance.allowed(finding)),
            None => findings.push(finding),
        }
    }
}
