//! A person whom a council's papers do not name, and the words that stand in public for the name.
//!
//! In come the words of a responsibility, out come the same words with posts or teams. It must not know where they were written.

/// A person, and what stands for the name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownPerson {
    /// The name, as officers write it.
    pub name: String,
    /// The post or the team.
    pub shown: String,
}

impl ShownPerson {
    /// Whether words have the name.
    pub fn is_named_in(&self, words: &str) -> bool {
        self.places(words).next().is_some()
    }

    /// The words with the post or the team in the place of the name. One that is beside the name already is not said twice:
    /// "Ann Ali, Head of Parks" is the Head of Parks.
    fn instead(&self, words: &str) -> String {
        let mut text = String::with_capacity(words.len());
        let mut done = 0;
        for start in self.places(words) {
            text.push_str(words.get(done..start).unwrap_or_default());
            text.push_str(&self.shown);
            done = start + self.name.len();
        }
        text.push_str(words.get(done..).unwrap_or_default());
        let shown = &self.shown;
        for between in [", ", " – ", " - ", "/", " / ", ": "] {
            text = text.replace(&format!("{shown}{between}{shown}"), shown);
        }
        text.replace(&format!("{shown} ({shown})"), shown)
    }

    /// Where the name begins in words: it is no part of a longer one.
    fn places<'w>(&'w self, words: &'w str) -> impl Iterator<Item = usize> + 'w {
        let found = words.match_indices(self.name.as_str());
        let is_free = |sign: Option<char>| !sign.is_some_and(char::is_alphanumeric);
        found.filter_map(move |(start, name)| {
            let before = words.get(..start)?.chars().next_back();
            let after = words.get(start + name.len()..)?.chars().next();
            (!name.is_empty() && is_free(before) && is_free(after)).then_some(start)
        })
    }
}

/// Words in which no such person is named; none where none was.
pub fn without_names(words: &str, persons: &[ShownPerson]) -> Option<String> {
    let mut text = words.to_owned();
    for person in persons {
        text = person.instead(&text);
    }
    (text != words).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::{ShownPerson, without_names};

    #[test]
    fn a_post_stands_for_a_name() {
        let person = |name: &str, shown: &str| ShownPerson {
            name: name.to_owned(),
            shown: shown.to_owned(),
        };
        let persons = [
            person("Ann Ali", "Head of Parks"),
            person("Bo Li", "Tree Officer"),
        ];
        for (words, shown) in [
            ("Ann Ali", Some("Head of Parks")),
            ("Ann Ali, Head of Parks", Some("Head of Parks")),
            ("Head of Parks (Ann Ali)", Some("Head of Parks")),
            ("Ann Ali and Bo Li", Some("Head of Parks and Tree Officer")),
            ("Joann Ali", None),
            ("Head of Parks", None),
        ] {
            assert_eq!(without_names(words, &persons).as_deref(), shown, "{words}");
        }
    }
}
