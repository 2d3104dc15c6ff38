//! `persons_as` and `[[public.person]]` in `council.toml` → whom papers name by a post or a team.
//!
//! A person without the post that papers print is refused: there would be nothing to print. It must not know where names are.

use schemars::JsonSchema;
use serde::Deserialize;
use toml::de::DeValue;

use super::withheld_words::typed_line;
use crate::diagnostic::{Code, nearest};
use crate::draft::{Field, Placed, unjudged_table};
use crate::model::{Fault, ShownPerson};
use crate::validate::{Coded, Read, Reader, all, elements};

/// A person whom reviews name.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct PersonDraft {
    /// The name, as reviews have it: "Ann Ali".
    pub name: Field<String>,
    /// The person's post: "Head of Parks".
    pub post: Option<Field<String>>,
    /// The person's team: "Green Spaces".
    pub team: Option<Field<String>>,
}

/// How public papers call those who are responsible.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum PersonsAs {
    /// As they were typed.
    #[default]
    Name,
    /// By their posts.
    Post,
    /// By their teams.
    Team,
}

/// Words that are none of the three.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonsAsFault {
    words: String,
}

impl PersonsAs {
    const NAMES: [&str; 3] = ["name", "post", "team"];

    /// The way that is meant.
    pub fn parse(words: &str) -> Result<Self, PersonsAsFault> {
        match words.trim() {
            "name" => Ok(Self::Name),
            "post" => Ok(Self::Post),
            "team" => Ok(Self::Team),
            words => Err(PersonsAsFault {
                words: words.to_owned(),
            }),
        }
    }

    /// The key of what is printed; none where that is the name.
    fn key(self) -> Option<&'static str> {
        match self {
            Self::Name => None,
            Self::Post => Some("post"),
            Self::Team => Some("team"),
        }
    }
}

impl std::fmt::Display for PersonsAsFault {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "persons cannot be shown as “{}”", self.words)
    }
}

impl Fault for PersonsAsFault {
    fn help(&self) -> String {
        match nearest(&self.words, PersonsAs::NAMES) {
            Some(name) => format!("did you mean `{name}`?"),
            None => "write persons_as = \"name\", \"post\" or \"team\"".to_owned(),
        }
    }
}

impl Coded for PersonsAsFault {
    fn code(&self) -> Code {
        Code::PersonsAs
    }

    fn instead(&self) -> Option<String> {
        nearest(&self.words, PersonsAs::NAMES).map(|name| format!("\"{name}\""))
    }
}

/// The persons whom papers do not name; nobody where they name all.
pub(super) fn read(
    reader: &mut Reader<'_>,
    shown_as: PersonsAs,
    list: Option<Placed<Vec<Field<PersonDraft>>>>,
) -> Read<Vec<ShownPerson>> {
    let tables = elements(list.map(|list| list.value).unwrap_or_default()).into_iter();
    let persons = all(tables
        .map(|table| person(reader, table?, shown_as))
        .collect())?;
    Ok(persons.into_iter().flatten().collect())
}

fn person(
    reader: &mut Reader<'_>,
    table: Placed<PersonDraft>,
    shown_as: PersonsAs,
) -> Read<Option<ShownPerson>> {
    let PersonDraft { name, post, team } = table.value;
    let mut sheet = reader.table(&table.span, "this [[public.person]]");
    let name = sheet.line(name, "name", "Ann Ali");
    let (post, team) = (sheet.optional_line(post), sheet.optional_line(team));
    let (name, post, team) = (name?, post?, team?);
    let (shown, key, example) = match shown_as {
        PersonsAs::Name => return Ok(None),
        PersonsAs::Post => (post, "post", "Head of Parks"),
        PersonsAs::Team => (team, "team", "Green Spaces"),
    };
    let shown = match shown {
        Some(shown) => shown,
        None => sheet.line(Field::Absent, key, example)?,
    };
    Ok(Some(ShownPerson {
        name: name.to_string(),
        shown: shown.to_string(),
    }))
}

/// The persons in the text of a `council.toml`, known before anything else of it, as the words for what is withheld are. What is
/// wrong with them is found when all of it is read, and then nothing is published.
pub fn shown_persons(text: &[u8]) -> Vec<ShownPerson> {
    let text = str::from_utf8(text).unwrap_or_default();
    let table = unjudged_table(text);
    let Some(DeValue::Table(public)) = table.get_ref().get("public").map(|one| one.get_ref())
    else {
        return Vec::new();
    };
    let shown_as = typed_line(public, "persons_as").and_then(|words| PersonsAs::parse(&words).ok());
    let Some(key) = shown_as.and_then(PersonsAs::key) else {
        return Vec::new();
    };
    let Some(DeValue::Array(list)) = public.get("person").map(|one| one.get_ref()) else {
        return Vec::new();
    };
    let persons = list.iter().filter_map(|one| match one.get_ref() {
        DeValue::Table(person) => Some(ShownPerson {
            name: typed_line(person, "name")?,
            shown: typed_line(person, key)?,
        }),
        _ => None,
    });
    persons.collect()
}
