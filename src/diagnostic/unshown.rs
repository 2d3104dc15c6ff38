//! Characters that no font of the theme has → what to say of them.
//!
//! Letters of one script are missing together, and one font has them all, so they are reported once a text. It must not
//! know which fonts there are.

use std::collections::BTreeSet;

use unicode_script::{Script, UnicodeScript};

/// What is missing: a sign, the pictures of a text, or letters of a script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unshown {
    /// What one font has all of; none for a sign, and for a letter of a script that each font has some letters of.
    together: Option<Together>,
    /// Where the first of them begins in the text, in bytes.
    pub start: usize,
    /// The characters, each once. A flag is two.
    pub characters: Vec<String>,
}

/// Characters that are missing together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Together {
    /// Emoji.
    Pictures,
    /// The letters of a script.
    Letters(Script),
}

/// How many letters a message shows.
const SHOWN: usize = 5;

impl Unshown {
    /// What some characters of a text are, each with its place.
    pub fn of(characters: impl Iterator<Item = (usize, char)>) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        let mut seen = BTreeSet::new();
        // Where among all of them each script is: a text may have thousands of signs, but there are few scripts.
        let mut kinds: Vec<(Together, usize)> = Vec::new();
        for (start, character) in whole(characters) {
            if !seen.insert(character.clone()) {
                continue;
            }
            let together = character.chars().next().and_then(together);
            let known = kinds.iter().find(|(known, _)| Some(*known) == together);
            if let Some(known) = known.and_then(|(_, place)| all.get_mut(*place)) {
                known.characters.push(character);
                continue;
            }
            kinds.extend(together.map(|together| (together, all.len())));
            all.push(Self {
                together,
                start,
                characters: vec![character],
            });
        }
        all
    }

    /// What is wrong.
    pub fn message(&self) -> String {
        let letters = self.characters.iter().take(SHOWN);
        let letters: Vec<String> = letters.map(|letter| format!("‘{letter}’")).collect();
        let letters = letters.join(", ");
        let rest = if self.characters.len() > SHOWN {
            ", …"
        } else {
            ""
        };
        match (self.together, self.characters.as_slice()) {
            (_, []) => "no font of the theme can show a character".to_owned(),
            (None | Some(Together::Pictures), [character]) => {
                let codes = codes(character);
                format!("no font of the theme can show {letters} ({codes})")
            }
            (None | Some(Together::Pictures), _) => {
                format!("no font of the theme can show {letters}{rest}")
            }
            (Some(Together::Letters(script)), [letter]) => {
                let (name, codes) = (name(script), codes(letter));
                format!("no font of the theme has the {name} letter {letters} ({codes})")
            }
            (Some(Together::Letters(script)), _) => {
                let name = name(script);
                format!("no font of the theme has the {name} letters {letters}{rest}")
            }
        }
    }

    /// What to do, where that is to add a font for a script.
    pub fn help(&self) -> Option<String> {
        let Some(Together::Letters(script)) = self.together else {
            return None;
        };
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

/// Characters as they are seen: the two letters of a flag are one, and so are a picture and the colour of its skin.
fn whole(characters: impl Iterator<Item = (usize, char)>) -> Vec<(usize, String)> {
    let mut all: Vec<(usize, String)> = Vec::new();
    let is_of_flag = |letter: char| matches!(letter, '\u{1F1E6}'..='\u{1F1FF}');
    for (start, letter) in characters {
        let goes_on = |before: &str| match letter {
            '\u{1F3FB}'..='\u{1F3FF}' => true,
            _ => {
                is_of_flag(letter) && before.chars().count() == 1 && before.chars().all(is_of_flag)
            }
        };
        match all.last_mut() {
            Some((begin, before)) if *begin + before.len() == start && goes_on(before) => {
                before.push(letter);
            }
            _ => all.push((start, letter.to_string())),
        }
    }
    all
}

/// What a character is missing together with.
fn together(letter: char) -> Option<Together> {
    match letter.script() {
        Script::Common if is_picture(letter) => Some(Together::Pictures),
        Script::Common | Script::Inherited | Script::Unknown => None,
        Script::Latin | Script::Greek | Script::Cyrillic => None,
        script => Some(Together::Letters(script)),
    }
}

/// Emoji, and the letters of flags.
fn is_picture(letter: char) -> bool {
    matches!(letter, '\u{2600}'..='\u{27BF}' | '\u{2B00}'..='\u{2BFF}' | '\u{1F000}'..='\u{1FAFF}')
}

/// "U+1F1EC U+1F1E7".
fn codes(character: &str) -> String {
    let codes = character.chars().map(u32::from);
    let codes: Vec<String> = codes.map(|code| format!("U+{code:04X}")).collect();
    codes.join(" ")
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

    #[test]
    fn pictures_are_missing_together_and_a_flag_is_one() {
        let missing = Unshown::of(
            "Well done 🎉👍🏽 🇬🇧🇬🇪 🎉 𝄞"
                .char_indices()
                .filter(|(_, letter)| *letter > '\u{100}'),
        );
        let said: Vec<String> = missing.iter().map(Unshown::message).collect();
        assert_eq!(
            said,
            [
                "no font of the theme can show ‘🎉’, ‘👍🏽’, ‘🇬🇧’, ‘🇬🇪’",
                "no font of the theme can show ‘𝄞’ (U+1D11E)",
            ]
        );
        let missing = Unshown::of("🇬🇧".char_indices());
        let said: Vec<String> = missing.iter().map(Unshown::message).collect();
        assert_eq!(
            said,
            ["no font of the theme can show ‘🇬🇧’ (U+1F1EC U+1F1E7)"]
        );
    }
}
