//! Characters that no font of the theme has → what to say of them.
//!
//! Letters of one script are missing together, and one font has them all, so they are reported once a text. It must not
//! know which fonts there are.

use std::collections::BTreeSet;

use unicode_script::{Script, UnicodeScript};

/// What is missing: a sign, or letters of a script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unshown {
    /// Their script; none for a sign, and for a letter of a script that each font has some letters of.
    script: Option<Script>,
    /// Where the first of them begins in the text, in bytes.
    pub start: usize,
    /// The characters, each once.
    pub characters: Vec<char>,
}

/// How many letters a message shows.
const SHOWN: usize = 5;

impl Unshown {
    /// What some characters of a text are, each with its place.
    pub fn of(characters: impl Iterator<Item = (usize, char)>) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        let mut seen = BTreeSet::new();
        // Where among all of them each script is: a text may have thousands of signs, but there are few scripts.
        let mut scripts: Vec<(Script, usize)> = Vec::new();
        for (start, letter) in characters.filter(|(_, letter)| seen.insert(*letter)) {
            let script = script(letter);
            let known = scripts.iter().find(|(known, _)| Some(*known) == script);
            if let Some(known) = known.and_then(|(_, place)| all.get_mut(*place)) {
                known.characters.push(letter);
                continue;
            }
            scripts.extend(script.map(|script| (script, all.len())));
            all.push(Self {
                script,
                start,
                characters: vec![letter],
            });
        }
        all
    }

    /// What is wrong.
    pub fn message(&self) -> String {
        let letters = self.characters.iter().take(SHOWN);
        let letters: Vec<String> = letters.map(|letter| format!("‘{letter}’")).collect();
        let letters = letters.join(", ");
        match (self.script, self.characters.as_slice()) {
            (None, [letter, ..]) => {
                let code = u32::from(*letter);
                format!("no font of the theme can show {letters} (U+{code:04X})")
            }
            (Some(script), [letter]) => {
                let (name, code) = (name(script), u32::from(*letter));
                format!("no font of the theme has the {name} letter {letters} (U+{code:04X})")
            }
            (Some(script), more) => {
                let rest = if more.len() > SHOWN { ", …" } else { "" };
                let name = name(script);
                format!("no font of the theme has the {name} letters {letters}{rest}")
            }
            (None, []) => "no font of the theme can show a character".to_owned(),
        }
    }

    /// What to do, where that is to add a font for a script.
    pub fn help(&self) -> Option<String> {
        let script = self.script?;
        let (font, package) = match script {
            Script::Han | Script::Hiragana | Script::Katakana | Script::Hangul => {
                ("Noto Sans CJK".to_owned(), "fonts-noto-cjk")
            }
            Script::Arabic => ("Noto Naskh Arabic".to_owned(), "fonts-noto-core"),
            other => (format!("Noto Sans {}", name(other)), "fonts-noto-core"),
        };
        Some(format!(
            "ask your web team to add a font that has them to `more_fallbacks` in the theme, such as {font} (package {package})"
        ))
    }
}

/// The script of a letter that one font has with all others of it.
fn script(letter: char) -> Option<Script> {
    match letter.script() {
        Script::Common | Script::Inherited | Script::Unknown => None,
        Script::Latin | Script::Greek | Script::Cyrillic => None,
        script => Some(script),
    }
}

fn name(script: Script) -> String {
    script.full_name().replace('_', " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_a_script_are_missing_together() {
        let text = "ગુજરાતી, বাংলা ব 𝄞 Ʒ𝄞";
        let missing = text
            .char_indices()
            .filter(|(_, letter)| *letter > '\u{100}');
        let missing = Unshown::of(missing);
        let said: Vec<String> = missing.iter().map(Unshown::message).collect();
        assert_eq!(
            said,
            [
                "no font of the theme has the Gujarati letters ‘ગ’, ‘ુ’, ‘જ’, ‘ર’, ‘ા’, …",
                "no font of the theme has the Bengali letters ‘ব’, ‘া’, ‘ং’, ‘ল’",
                "no font of the theme can show ‘𝄞’ (U+1D11E)",
                "no font of the theme can show ‘Ʒ’ (U+01B7)",
            ]
        );
        let helped: Vec<bool> = missing.iter().map(|one| one.help().is_some()).collect();
        assert_eq!(helped, [true, true, false, false]);
    }
}
