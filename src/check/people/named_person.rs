//! A person who is named in a paper of a council that names posts or teams only.

use crate::check::report::plan_spot;
use crate::check::text::changed_words;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{PlanKey, ReviewKey, Spot, TextLine, without_names};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::NamedPerson,
    explanation: Explanation {
        what: "Your council's papers show posts or teams instead of persons, and this names a person. Either council.toml does not \
               know the person, or the name is in a text, which is printed as it was written.",
        why: "The council has decided that its papers name no officers. A name that council.toml does not list \
              is printed as it was typed.",
        bad: "responsibility = \"Ann Ali\"          # and no [[public.person]] has this name",
        good: "[[public.person]]                   # in council.toml\nname = \"Ann Ali\"\npost = \"Head of Parks\"",
    },
    judge,
};

/// Words of posts, teams, bodies and services: with one of them, words are no name of a person.
const NO_NAMES: [&str; 94] = [
    "head",
    "officer",
    "officers",
    "manager",
    "managers",
    "director",
    "directors",
    "team",
    "teams",
    "service",
    "services",
    "lead",
    "leads",
    "council",
    "committee",
    "board",
    "member",
    "members",
    "councillor",
    "cllr",
    "cabinet",
    "partner",
    "partners",
    "school",
    "schools",
    "group",
    "department",
    "directorate",
    "executive",
    "chief",
    "chair",
    "adviser",
    "coordinator",
    "trust",
    "academy",
    "adult",
    "adults",
    "agency",
    "association",
    "authority",
    "benefits",
    "borough",
    "care",
    "centre",
    "centres",
    "children",
    "children's",
    "children’s",
    "college",
    "commission",
    "commissioning",
    "communities",
    "community",
    "constabulary",
    "culture",
    "democratic",
    "development",
    "digital",
    "early",
    "economic",
    "economy",
    "education",
    "environment",
    "families",
    "federation",
    "finance",
    "foundation",
    "governance",
    "government",
    "health",
    "highways",
    "home",
    "housing",
    "learning",
    "leisure",
    "libraries",
    "licensing",
    "ltd",
    "network",
    "nhs",
    "office",
    "partnership",
    "planning",
    "police",
    "procurement",
    "property",
    "public",
    "regeneration",
    "resources",
    "safety",
    "social",
    "transport",
    "university",
    "youth",
];

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let public = &subject.council.public;
    if !public.names_no_persons {
        return Vec::new();
    }
    let mut remarks = Vec::new();
    // What papers print is judged: names that council.toml lists are in it no more.
    let unknown = |words: &str| -> Vec<String> {
        let printed = without_names(words, &public.persons);
        let printed = printed.as_deref().unwrap_or(words);
        let parts = printed.split([',', ';', '/', '&', '\n', '(', ')']);
        let parts = parts.flat_map(|part| part.split(" and "));
        let parts = parts
            .flat_map(|part| part.split(" a "))
            .flat_map(|part| part.split(" ac "));
        let is_shown = |part: &str| public.persons.iter().any(|one| one.shown == part);
        let is_left = |part: &str| public.persons.iter().any(|one| one.is_within(part));
        let names = parts.map(str::trim);
        let names = names.filter(|part| !is_shown(part) && (is_name(part) || is_left(part)));
        names.map(str::to_owned).collect()
    };
    let officers = subject.review.link_officers.as_ref().map(TextLine::as_str);
    let officers = officers.map(|words| (Spot::Review(ReviewKey::LinkOfficers), words.to_owned()));
    let responsible = subject.review.recommendations.iter().filter_map(|one| {
        one.responsibility.as_ref()?;
        Some((plan_spot(one, PlanKey::Responsibility), one.responsible()))
    });
    for (spot, words) in officers.into_iter().chain(responsible) {
        for name in unknown(&words) {
            let message =
                format!("“{name}” seems to be a person, and is not listed in council.toml");
            let help = format!(
                "your web team adds a [[public.person]] to council.toml, with name = \"{name}\" and the post or the team to print"
            );
            remarks.push(Remark::new(spot.clone(), message).help(help));
        }
    }
    for text in subject.texts.iter().chain(&changed_words(subject.review)) {
        if matches!(text.spot, Spot::Recommendation(_, PlanKey::Responsibility)) {
            continue;
        }
        let words = text.text.plain();
        let mut named = public.persons.iter();
        if let Some(person) = named.find(|person| person.is_named_in(&words)) {
            let message = format!("{} names {}", text.name(), person.name);
            let help = format!(
                "write “{}” instead, or allow this and say why",
                person.shown
            );
            remarks.push(Remark::new(text.spot.clone(), message).help(help));
        }
    }
    remarks
}

/// Whether words look like the name of a person: two or three with a capital letter, none of them of a post or a team.
fn is_name(words: &str) -> bool {
    let each: Vec<&str> = words.split_whitespace().collect();
    let is_of_name = |word: &&str| {
        let mut letters = word.chars();
        let begins = letters.next().is_some_and(char::is_uppercase);
        let goes_on = letters.all(|letter| {
            letter.is_lowercase() || matches!(letter, '’' | '\'' | '-') || letter.is_uppercase()
        });
        let is_short_form = word.chars().count() > 1 && word.chars().all(char::is_uppercase);
        begins && goes_on && !is_short_form && !NO_NAMES.contains(&word.to_lowercase().as_str())
    };
    (2..=3).contains(&each.len()) && each.iter().all(is_of_name)
}

#[cfg(test)]
mod tests {
    use super::is_name;

    #[test]
    fn a_name_is_told_from_a_post() {
        for words in ["Ann Ali", "Jo O’Neill", "Mary Ann Smith-Jones"] {
            assert!(is_name(words), "{words}");
        }
        for words in [
            "Head of Parks",
            "Parks Manager",
            "Green Spaces Team",
            "DCS",
            "Education",
            "SEN Lead",
            "all schools",
            "Lifelong Learning",
            "Public Health",
            "Youth Justice",
            "Home Office",
            "Hertfordshire Constabulary",
            "Health Visitors",
        ] {
            assert!(!is_name(words), "{words}");
        }
    }
}
