//! Words → the stretches of them that are in another script than English.
//!
//! A script is no language: Arabic letters are Arabic, Urdu or Persian. So a council names the language of each script that
//! its papers have.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::ops::Range;

use unicode_script::{Script, UnicodeScript};

use super::Language;

/// A script other than that of English, such as Arabic or Gurmukhi.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OtherScript(Script);

/// Words in another script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ForeignWords {
    /// The bytes of the text that they are.
    pub range: Range<usize>,
    /// Their script.
    pub script: OtherScript,
    /// How many letters the longest word has.
    pub longest: usize,
}

/// The languages of scripts, as a council names them.
pub type ScriptLanguages = BTreeMap<OtherScript, Language>;

impl OtherScript {
    /// The script with a name, in English.
    pub fn named(name: &str) -> Option<Self> {
        let mut letters = name.chars();
        let first = letters.next()?.to_uppercase();
        let name: String = first.chain(letters.flat_map(char::to_lowercase)).collect();
        Script::from_full_name(&name).and_then(Self::of_script)
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        self.0.full_name()
    }

    fn of(letter: char) -> Option<Self> {
        letter
            .is_alphabetic()
            .then(|| Self::of_script(letter.script()))?
    }

    fn of_script(script: Script) -> Option<Self> {
        let is_other = !matches!(
            script,
            Script::Latin | Script::Common | Script::Inherited | Script::Unknown
        );
        is_other.then_some(Self(script))
    }
}

impl Ord for OtherScript {
    fn cmp(&self, other: &Self) -> Ordering {
        self.name().cmp(other.name())
    }
}

impl PartialOrd for OtherScript {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl ForeignWords {
    /// The stretches of a text, in order. Signs, figures and spaces between two words of a script belong to them.
    pub fn all(text: &str) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        // Most texts have only letters of English, and the signs that are printed with them.
        if !text
            .bytes()
            .any(|byte| matches!(byte, 0xcd..=0xe1 | 0xe3..))
        {
            return all;
        }
        let mut is_open = false;
        let mut word = 0;
        for (at, letter) in text.char_indices() {
            if !letter.is_alphabetic() {
                word = 0;
                continue;
            }
            let end = at + letter.len_utf8();
            let Some(script) = OtherScript::of(letter) else {
                is_open = letter.script() == Script::Common && is_open;
                continue;
            };
            word += 1;
            match all
                .last_mut()
                .filter(|last| is_open && last.script == script)
            {
                Some(last) => {
                    last.range.end = end;
                    last.longest = last.longest.max(word);
                }
                None => {
                    word = 1;
                    all.push(Self {
                        range: at..end,
                        script,
                        longest: 1,
                    });
                }
            }
            is_open = true;
        }
        // Marks above and below the last letter belong to it.
        for one in &mut all {
            let after = text.get(one.range.end..).unwrap_or_default();
            let marks = after
                .chars()
                .take_while(|sign| sign.script() == Script::Inherited);
            one.range.end += marks.map(char::len_utf8).sum::<usize>();
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use super::{ForeignWords, OtherScript};

    #[test]
    fn words_of_another_script_are_one_stretch() {
        for (text, stretches) in [
            ("The sign says خوش آمدید, today.", vec!["خوش آمدید"]),
            ("(خوش) 24 آمدید and מרחב", vec!["خوش) 24 آمدید", "מרחב"]),
            ("Cafe\u{301} “quoted” – £5", vec![]),
            ("Ελλάδα, Łódź", vec!["Ελλάδα"]),
            ("ਜੀ ਆਇਆਂ", vec!["ਜੀ ਆਇਆਂ"]),
        ] {
            let all = ForeignWords::all(text);
            let found: Vec<&str> = all.iter().map(|one| &text[one.range.clone()]).collect();
            assert_eq!(found, stretches);
        }
        assert_eq!(ForeignWords::all("5 µm, α)")[0].longest, 1);
    }

    #[test]
    fn a_script_has_a_name() {
        for name in ["Arabic", "arabic", "Hebrew", "Gurmukhi", "Han"] {
            assert!(OtherScript::named(name).is_some(), "{name}");
        }
        for name in ["Urdu", "Latin", "Common", ""] {
            assert!(OtherScript::named(name).is_none(), "{name}");
        }
    }
}
