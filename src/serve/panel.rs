//! What is wrong with a page → a panel at the foot of the window, put into the page as it is sent.
//!
//! The page in the folder stays as it was made. Without a script the panel can be read too. With one, the page
//! reloads by itself when it has changed, and what is wrong is marked where the page says it.

use super::shown::Shown;
use crate::diagnostic::{Diagnostic, Place, Severity, count};

/// How many findings are shown of a page. Who has more of them looks at the terminal.
const MOST: usize = 50;
/// How many characters of a line are shown before and after what is wrong in it.
const AROUND: usize = 60;
/// How much is shown of what is wrong.
const LONGEST: usize = 200;

/// The page where there is none.
pub(super) fn nothing_there() -> &'static str {
    "<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>There is no such page</title>\n<meta name=\"viewport\" content=\"width=device-width\"><link rel=\"stylesheet\" href=\"/style.css\"></head>\n<body>\n<main>\n<h1>There is no such page</h1>\n<p>If it is one of your papers, it appears here as soon as it can be made. <a href=\"/\">Go to all papers</a>.</p>\n</main>\n</body>\n</html>\n"
}

/// A page with the panel in it, and the script that waits for the next version.
pub(super) fn with(html: String, panel: &str, version: &str) -> String {
    let (before, after) = match html.rfind("</body>") {
        Some(end) => html.split_at(end),
        None => (html.as_str(), ""),
    };
    format!(
        "{before}{panel}<script src=\"/-/live.js\" data-seen=\"{version}\" defer></script>\n{after}"
    )
}

/// The panel of a page; empty when nothing is wrong.
pub(super) fn panel(page: &str, shown: &Shown) -> String {
    let own = shown.concerning(page);
    let is_error = |finding: &&Diagnostic| finding.severity() == Severity::Error;
    let elsewhere: Vec<&Diagnostic> = shown.elsewhere(page).filter(is_error).collect();
    let mut body = String::new();
    if let Some(failure) = &shown.failure {
        body.push_str(&format!(
            "<p><strong>The papers could not be written:</strong> {}</p>\n",
            escaped(failure)
        ));
    }
    if !shown.is_made {
        body.push_str("<p>The papers are being made. This page reloads when they are ready.</p>\n");
    }
    let has_errors = own.iter().any(is_error);
    if has_errors {
        body.push_str(
            "<p>Until the errors are put right, you see the page as it was before.</p>\n",
        );
    }
    body.push_str(&list(own.iter().copied(), page));
    if !elsewhere.is_empty() {
        body.push_str("<p>In other files:</p>\n");
        body.push_str(&list(elsewhere.iter().copied(), page));
    }
    if body.is_empty() {
        return body;
    }
    let is_open = match has_errors || shown.failure.is_some() {
        true => " open",
        false => "",
    };
    format!(
        "<link rel=\"stylesheet\" href=\"/-/panel.css\">\n<section class=\"scrutineer-panel\" aria-label=\"Preview\" lang=\"en\" dir=\"ltr\">\n<details{is_open}>\n<summary>{}</summary>\n{body}</details>\n</section>\n",
        summary(&own, elsewhere.len(), shown)
    )
}

/// "2 errors, 1 warning, 1 error in other files".
fn summary(own: &[&Diagnostic], elsewhere: usize, shown: &Shown) -> String {
    let number = |severity: Severity| {
        let all = own.iter();
        all.filter(|finding| finding.severity() == severity).count()
    };
    let counts = [Severity::Error, Severity::Warning, Severity::Note];
    let counts = counts.map(|severity| (number(severity), severity.word()));
    let counts = counts.iter().filter(|(number, _)| *number > 0);
    let mut parts: Vec<String> = counts.map(|(number, word)| count(*number, word)).collect();
    if elsewhere > 0 {
        parts.push(format!("{} in other files", count(elsewhere, "error")));
    }
    match (parts.is_empty(), shown.is_made) {
        (false, _) => parts.join(", "),
        (true, false) => "The papers are being made".to_owned(),
        (true, true) => "The papers could not be written".to_owned(),
    }
}

/// Findings, the worst first, and of those the ones in the file that the page is made of.
fn list<'f>(findings: impl Iterator<Item = &'f Diagnostic>, page: &str) -> String {
    let mut findings: Vec<&Diagnostic> = findings.collect();
    findings.sort_by_key(|finding| (finding.severity(), !is_of_page(finding, page)));
    let more = findings.len().saturating_sub(MOST);
    let mut html = String::new();
    if findings.is_empty() {
        return html;
    }
    html.push_str("<ol>\n");
    for finding in findings.into_iter().take(MOST) {
        html.push_str(&item(finding));
    }
    html.push_str("</ol>\n");
    if more > 0 {
        let more = count(more, "more finding");
        html.push_str(&format!(
            "<p>There are {more}. To see them, type <code>scrutineer check</code>.</p>\n"
        ));
    }
    html
}

/// Whether a page has the name of a file: `updates/2019-09.toml` is what `progress-update-2019-09.html` is made of.
fn is_of_page(finding: &Diagnostic, page: &str) -> bool {
    let file = finding.file().unwrap_or_default();
    let name = file.rsplit('/').next().unwrap_or(file);
    name.strip_suffix(".toml")
        .is_some_and(|name| page.contains(name))
}

fn item(finding: &Diagnostic) -> String {
    let word = finding.severity().word();
    let place = finding.place();
    let mut html = match place.map(words) {
        Some(words) if !words.is_empty() => {
            format!("<li data-words=\"{}\">", escaped(&words))
        }
        _ => "<li>".to_owned(),
    };
    html.push_str(&format!(
        "<p><strong class=\"{word}\">{word}[{}]</strong> {}</p>\n",
        finding.code(),
        escaped(finding.message())
    ));
    match (place, finding.file()) {
        (Some(place), _) => html.push_str(&format!(
            "<p><code>{}:{}:{}</code></p>\n<pre>{}</pre>\n",
            escaped(&place.file().name),
            place.line(),
            place.column(),
            excerpt(place)
        )),
        (None, Some(file)) => html.push_str(&format!("<p><code>{}</code></p>\n", escaped(file))),
        (None, None) => {}
    }
    for (other, label) in finding.other_places() {
        html.push_str(&format!(
            "<p>{} (<code>{}:{}</code>)</p>\n",
            escaped(label),
            escaped(&other.file().name),
            other.line()
        ));
    }
    for help in finding.helps() {
        html.push_str(&format!("<p>help: {}</p>\n", escaped(help)));
    }
    html.push_str("</li>\n");
    html
}

/// The line of a place, with the place marked.
fn excerpt(place: &Place) -> String {
    let text = &place.file().text;
    let span = place.span();
    let before = text.get(..span.start).unwrap_or_default();
    let before = before.rsplit('\n').next().unwrap_or_default();
    let after = text.get(span.end..).unwrap_or_default();
    let after = after.split('\n').next().unwrap_or_default();
    let skipped = before.chars().count().saturating_sub(AROUND);
    let begun: String = before.chars().skip(skipped).collect();
    let marked = place.text().lines().next().unwrap_or_default();
    let is_cut = marked.len() < place.text().len();
    let ended = if is_cut { "" } else { after };
    format!(
        "{}{}<mark>{}</mark>{}",
        if skipped > 0 { "…" } else { "" },
        escaped(&begun),
        escaped(&shortened(marked, LONGEST)),
        escaped(&shortened(ended, AROUND)),
    )
}

/// The words of a place as a page would say them: without the marks around a text.
fn words(place: &Place) -> String {
    let text = place.text().trim_matches(['"', '\'', '\n', ' ']);
    match text.contains('\n') || text.chars().count() > LONGEST {
        true => String::new(),
        false => text.to_owned(),
    }
}

fn shortened(text: &str, most: usize) -> String {
    match text.chars().count() <= most {
        true => text.to_owned(),
        false => text.chars().take(most).chain(['…']).collect(),
    }
}

/// A text as it is written in HTML.
fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            other => html.push(other),
        }
    }
    html
}
