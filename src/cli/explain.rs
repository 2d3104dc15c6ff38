//! `scrutineer explain`: what a code means, why, and how to do better.

use std::io;

use super::Outcome;
use super::arguments::ExplainArguments;
use super::report::{failure, write};
use crate::diagnostic::{Explanation, nearest};
use crate::explain;

/// Columns in a line.
const WIDTH: usize = 80;

/// Explains one code, or lists them all.
pub fn run(arguments: &ExplainArguments) -> Outcome {
    let all = explain::all();
    let Some(code) = &arguments.code else {
        write(&mut io::stdout(), &list(&all));
        return Outcome::Done;
    };
    // As it stands in a message, brackets and all.
    let plain = code
        .trim_start_matches(|letter: char| letter != '[')
        .trim_matches(['[', ']']);
    let code = if plain.is_empty() { code } else { plain };
    match all.iter().find(|one| one.code == code) {
        Some(one) => {
            write(&mut io::stdout(), &page(one));
            Outcome::Done
        }
        None => {
            failure(&unknown(code, &all));
            Outcome::Failed
        }
    }
}

fn unknown(code: &str, all: &[Explanation]) -> String {
    let meant = nearest(code, all.iter().map(|one| one.code));
    match meant {
        Some(meant) => format!("there is no code `{code}`; did you mean `{meant}`?"),
        None => format!("there is no code `{code}`; `scrutineer explain` lists them all"),
    }
}

/// A code a line: first what is only remarked on, then what is refused.
fn list(all: &[Explanation]) -> String {
    let width = all.iter().map(|one| one.code.len()).max().unwrap_or(0);
    let (remarked, refused): (Vec<&Explanation>, Vec<&Explanation>) =
        all.iter().partition(|one| explain::is_remark(one.code));
    let lines = |some: Vec<&Explanation>| -> String {
        some.iter()
            .map(|one| format!("  {:width$}  {}\n", one.code, one.summary()))
            .collect()
    };
    format!(
        "Warnings and notes, which stop nothing:\n\n{}\nErrors, which stop publication:\n\n{}\n\
         scrutineer explain CODE says why, with an example.\n",
        lines(remarked),
        lines(refused)
    )
}

fn page(one: &Explanation) -> String {
    format!(
        "{}\n\n{}\nWhy:\n\n{}\nNot like this:\n\n{}\nBut like this:\n\n{}",
        one.code,
        wrapped(one.what),
        wrapped(one.why),
        indented(one.bad),
        indented(one.good)
    )
}

/// A paragraph in lines that fit; an address may be longer than a line.
fn wrapped(text: &str) -> String {
    let mut lines = String::new();
    let mut length = 0;
    for word in text.split_whitespace() {
        let width = word.chars().count();
        if length > 0 && length + 1 + width > WIDTH {
            lines.push('\n');
            length = 0;
        } else if length > 0 {
            lines.push(' ');
            length += 1;
        }
        lines.push_str(word);
        length += width;
    }
    lines + "\n"
}

fn indented(lines: &str) -> String {
    let indented = lines.lines().map(|line| match line {
        "" => "\n".to_owned(),
        line => format!("    {line}\n"),
    });
    indented.collect()
}
