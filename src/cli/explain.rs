//! `scrutineer explain`: what a code means, why, and how to do better.

use super::Outcome;
use super::arguments::ExplainArguments;
use super::report::{failure, print};
use crate::diagnostic::{Code, Explanation, Severity, nearest};
use crate::explain::explanation;

/// Columns in a line.
const WIDTH: usize = 80;

/// Explains one code, or lists them all.
pub fn run(arguments: &ExplainArguments) -> Outcome {
    let [typed, ..] = arguments.code.as_slice() else {
        print(&list());
        return Outcome::Done;
    };
    match code(typed) {
        Ok(code) => {
            print(&page(code, &explanation(code)));
            Outcome::Done
        }
        Err(sentence) => {
            failure(&sentence);
            Outcome::Failed
        }
    }
}

/// A code as typed, or a sentence on why it is none. It can be copied from a message, brackets and all.
pub fn code(typed: &str) -> Result<Code, String> {
    let opened = typed.split_once('[').map_or(typed, |(_, rest)| rest);
    let name = opened.split_once(']').map_or(opened, |(name, _)| name);
    Code::parse(name).ok_or_else(|| unknown(name))
}

fn unknown(name: &str) -> String {
    let mut names: Vec<&str> = Code::ALL.iter().map(|code| code.name()).collect();
    names.sort_unstable();
    match nearest(name, names) {
        Some(meant) => format!("there is no code `{name}`; did you mean `{meant}`?"),
        None => format!("there is no code `{name}`; `scrutineer explain` lists them all"),
    }
}

/// A code a line in the order of their names: first warnings and notes, then errors.
fn list() -> String {
    let mut all = Code::ALL.to_vec();
    all.sort_by_key(|code| code.name());
    let width = all.iter().map(|code| code.name().len()).max().unwrap_or(0);
    let (errors, others): (Vec<Code>, Vec<Code>) = all
        .into_iter()
        .partition(|code| code.severity() == Severity::Error);
    let lines = |some: Vec<Code>| -> String {
        some.into_iter()
            .map(|code| format!("  {code:width$}  {}\n", explanation(code).summary()))
            .collect()
    };
    format!(
        "Warnings and notes, which stop nothing:\n\n{}\nErrors, which stop publication:\n\n{}\n\
         scrutineer explain CODE says why, with an example.\n",
        lines(others),
        lines(errors)
    )
}

fn page(code: Code, one: &Explanation) -> String {
    format!(
        "{code}\n\n{}\nWhy:\n\n{}\nNot like this:\n\n{}\nBut like this:\n\n{}",
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
