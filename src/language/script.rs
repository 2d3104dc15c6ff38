//! Words → the stretches of them that are in another script than English.
//!
//! A script is no language: Arabic letters are Arabic, Urdu or Persian. So a council names the language of each script that
//! its papers have.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::ops::Range;

use unicode_bidi::{BidiClass, bidi_class};
use unicode_script::{Script, UnicodeScript};

use super::Language;
use super::phrase::{ARABIC_COMMA, PhraseLink, end_of, link, phrases};

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
    /// Whether they run from right to left.
    pub is_turned: bool,
    /// Whether they are two phrases with a sign between them, as a title with a colon is.
    pub(super) is_title: bool,
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
    /// The stretches of a text, in order. Signs, figures and spaces between two words of a script belong to them. Between
    /// words that run from right to left this is so only where they are one phrase: two names with a comma between them are
    /// two stretches, so that figures beside each stay beside it.
    pub fn all(text: &str) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        if !may_be_foreign(text) {
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
                // Some marks on Arabic letters are letters of no script.
                is_open = matches!(letter.script(), Script::Common | Script::Inherited) && is_open;
                continue;
            };
            word += 1;
            let last = all.last_mut();
            let last = last.filter(|last| is_open && last.script == script);
            let link = last.as_ref().map(|last| last.link_to(text, at));
            match last.filter(|_| link != Some(PhraseLink::Apart)) {
                Some(last) => {
                    last.range.end = end;
                    last.is_title |= link == Some(PhraseLink::Title);
                    last.longest = last.longest.max(word);
                }
                None => {
                    word = 1;
                    all.push(Self {
                        range: at..end,
                        script,
                        longest: 1,
                        is_turned: is_turned(letter),
                        is_title: false,
                    });
                }
            }
            is_open = true;
        }
        // Marks above and below the last letter belong to it, and so does a full stop of its script.
        for one in &mut all {
            let after = text.get(one.range.end..).unwrap_or_default();
            let own = after.chars().take_while(|sign| {
                let is_stop = || one.is_turned && (is_turned(*sign) || ARABIC_COMMA == *sign);
                sign.script() == Script::Inherited || (is_stop() && !sign.is_alphabetic())
            });
            one.range.end += own.map(char::len_utf8).sum::<usize>();
            one.range.end += figure_of_letter(text, one);
        }
        phrases(text, all)
    }

    /// How a word of the same script stands to them.
    fn link_to(&self, text: &str, next: usize) -> PhraseLink {
        if !self.is_turned {
            return PhraseLink::Sentence;
        }
        let before = text.get(..self.range.start).unwrap_or_default();
        let mark = before.chars().next_back();
        let is_quoted =
            mark.is_some_and(|mark| !matches!(mark, '(' | '[') && end_of(mark).is_some());
        link(
            text.get(self.range.end..next).unwrap_or_default(),
            is_quoted,
        )
    }
}

/// False for most texts, which have only letters of English and the signs that are printed with them.
fn may_be_foreign(text: &str) -> bool {
    text.bytes()
        .any(|byte| matches!(byte, 0xcd..=0xe1 | 0xe3..))
}

/// Whether two texts are in two scripts, as translations below each other are.
pub fn are_in_two_scripts(one: &str, next: &str) -> bool {
    if !may_be_foreign(one) && !may_be_foreign(next) {
        return false;
    }
    let scripts = main_script(one).zip(main_script(next));
    scripts.is_some_and(|(one, next)| one != next)
}

/// The script of the first letter of a text, if most of its letters are in it. Addresses are in English letters everywhere.
fn main_script(text: &str) -> Option<Script> {
    let words = text.split_whitespace();
    let words = words.filter(|word| !word.contains(['@', '/']) && !word.starts_with("www."));
    let letters = words.flat_map(str::chars);
    let letters = letters.filter(|letter| letter.is_alphabetic());
    let mut scripts = letters.map(|letter| letter.script());
    let first = scripts.next()?;
    let (mut same, mut all) = (1, 1);
    for script in scripts {
        same += usize::from(script == first);
        all += 1;
    }
    (same * 2 > all).then_some(first)
}

/// Whether a letter or a sign runs from right to left.
pub fn is_turned(letter: char) -> bool {
    letter >= '\u{590}' && matches!(bidi_class(letter), BidiClass::R | BidiClass::AL)
}

/// How many bytes the figure has that is joined to the last letter of words from the right: ב-12.
fn figure_of_letter(text: &str, words: &ForeignWords) -> usize {
    let after = text.get(words.range.end..).unwrap_or_default();
    let figure = after.strip_prefix('-').filter(|_| words.is_turned);
    let figures = figure.map_or(0, |figure| {
        figure.bytes().take_while(u8::is_ascii_digit).count()
    });
    match figures {
        0 => 0,
        figures => '-'.len_utf8() + figures,
    }
}

#[cfg(test)]
mod tests {
    use super::{ForeignWords, OtherScript};

    #[test]
    fn words_of_another_script_are_one_stretch() {
        for (text, stretches) in [
            ("The sign says خوش آمدید, today.", vec!["خوش آمدید"]),
            ("خوش 24 آمدید and מרחב", vec!["خوش 24 آمدید", "מרחב"]),
            ("(خوش) آمدید", vec!["(خوش) آمدید"]),
            (
                "اجتماع 10:30 - 11:45 مساء today",
                vec!["اجتماع 10:30 - 11:45 مساء"],
            ),
            ("محمد 9–12 علی", vec!["محمد 9–12 علی"]),
            ("Room ב-12 to 14", vec!["ב-12"]),
            ("محمد - 9, Lee", vec!["محمد"]),
            ("محمد علی 12, فاطمة 9, Lee 7", vec!["محمد علی", "فاطمة"]),
            ("محمد: 12; فاطمة - 9", vec!["محمد", "فاطمة"]),
            ("کتابخانہ 24/7 کھلا ہے۔ 9", vec!["کتابخانہ 24/7 کھلا ہے۔"]),
            ("محمد، علی and כתב־יד", vec!["محمد، علی", "כתב־יד"]),
            ("Report דו\"ח, and ב”ה at 5", vec!["דו\"ח", "ב”ה"]),
            ("The total (סה\"כ) is \"ב\" 9", vec!["סה\"כ", "ב"]),
            ("Ελλάδα, Αθήνα", vec!["Ελλάδα, Αθήνα"]),
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
