//! The name of a folder or file that becomes part of a web address.

use std::fmt;

use super::Fault;

/// Small letters, digits and hyphens, at most [`Slug::LONGEST`] of them: `inclusion-in-schools`, `2019-09`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slug(String);

impl Slug {
    /// How many characters a name may have. Twice in a path, with the words before and after it, such a name stays within
    /// the 260 characters that Windows allows.
    pub const LONGEST: usize = 80;

    /// The slug, if `name` is one.
    pub fn parse(name: &str) -> Result<Self, SlugFault> {
        let allowed =
            |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
        let edged = name.starts_with('-') || name.ends_with('-');
        let is_short = name.len() <= Self::LONGEST;
        match !name.is_empty() && is_short && !edged && name.chars().all(allowed) {
            true => Ok(Slug(name.to_owned())),
            false => Err(SlugFault {
                name: name.to_owned(),
            }),
        }
    }

    /// The slug as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// A name that cannot be part of a web address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlugFault {
    name: String,
}

impl SlugFault {
    /// The nearest name that can.
    fn better(&self) -> String {
        let mut better = String::new();
        for letter in self.name.to_lowercase().chars() {
            match letter.is_ascii_alphanumeric() {
                true => better.push(letter),
                false if better.ends_with('-') => {}
                false => better.push('-'),
            }
        }
        let short: String = better.chars().take(Slug::LONGEST).collect();
        match short.trim_matches('-') {
            "" => "inclusion-in-schools".to_owned(),
            name => name.to_owned(),
        }
    }
}

impl fmt::Display for SlugFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (letters, longest) = (self.name.chars().count(), Slug::LONGEST);
        if letters > longest {
            return write!(
                out,
                "this name has {letters} characters, and it becomes part of file names, so it may have at most {longest}"
            );
        }
        write!(
            out,
            "the name `{}` becomes part of a web address, so it may have small letters, digits and hyphens only",
            self.name
        )
    }
}

impl Fault for SlugFault {
    fn help(&self) -> String {
        format!("call it `{}`", self.better())
    }
}
