//! The name of a folder or file that becomes part of a web address.

use std::fmt;

use super::Fault;

use crate::bounds::LONGEST_NAME;

/// Small letters, digits and hyphens, at most [`Slug::LONGEST`] of them: `inclusion-in-schools`, `2019-09`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slug(String);

impl Slug {
    /// How many characters a name may have. Twice in a path, with the words before and after it, such a name stays within
    /// the 260 characters that Windows allows.
    pub const LONGEST: usize = LONGEST_NAME;

    /// The slug, if `name` is one.
    pub fn parse(name: &str) -> Result<Self, SlugFault> {
        let allowed =
            |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
        let edged = name.starts_with('-') || name.ends_with('-');
        let is_short = name.len() <= Self::LONGEST;
        let is_fit = !name.is_empty() && is_short && !edged && name.chars().all(allowed);
        match is_fit && !is_of_a_device(name) {
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

/// Whether Windows keeps a name for one of its devices: no file or folder there can have it, with or without an ending.
fn is_of_a_device(name: &str) -> bool {
    let numbered = |device: &str| {
        let number = name.strip_prefix(device);
        number.is_some_and(|number| number.len() == 1 && number.bytes().all(|n| n.is_ascii_digit()))
    };
    matches!(name, "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt")
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
            name if is_of_a_device(name) => format!("{name}-1"),
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
        if is_of_a_device(&self.name.to_lowercase()) {
            return write!(
                out,
                "Windows keeps the name `{}` for a device, so no folder or file there can have it",
                self.name
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_windows_keeps_for_devices_is_no_name() {
        let kept = ["con", "prn", "aux", "nul", "com0", "com1", "lpt9"];
        for name in kept.into_iter().chain(["CON", "Com1"]) {
            let fault = Slug::parse(name).expect_err(name);
            assert!(fault.to_string().starts_with("Windows keeps"), "{fault}");
            let better = fault.better();
            assert!(Slug::parse(&better).is_ok(), "{name}: {better}");
        }
        for name in [
            "con-1",
            "icon",
            "com",
            "com10",
            "lpta",
            "auxiliary",
            "null",
            "2019-09",
        ] {
            assert!(Slug::parse(name).is_ok(), "{name}");
        }
    }

    #[test]
    fn capitals_ends_and_spaces_are_refused_with_a_name_that_is_not() {
        for name in [
            "Parks",
            "parks.",
            "parks ",
            " parks",
            "par ks",
            "p\u{e4}rks",
            "-parks",
            "",
        ] {
            let fault = Slug::parse(name).expect_err(name);
            assert!(Slug::parse(&fault.better()).is_ok(), "{name}");
        }
    }
}
