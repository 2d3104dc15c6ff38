//! The parts of a decision record → the first text that stands under the heading of another part, beside another recommendation,
//! or before the title that it belongs to.
//!
//! Only what is certain counts: long texts that are said once, and headings with the words of a label.

use super::blocks::places_of_blocks;
use super::headings_above::other_section;
use super::misplaced::{HowMisplaced, Misplaced};
use super::out_of_order::{start, words_of};
use super::printed_texts::{PrintedText, PrintedTexts};
use crate::model::{
    DecidedKey, DecisionKey, FurtherKey, RecommendationNumber, ResolutionKey, Spot, ThemeKey,
};
use crate::template::Paper;

/// The labels that are headings of a record.
const SECTIONS: [&str; 10] = [
    "title",
    "record",
    "reasons",
    "alternatives",
    "declarations",
    "dispensations",
    "call_in",
    "consultation",
    "urgency",
    "attachments",
];

/// A title that was written, and where the blocks begin that say it.
struct PlacedTitle<'p> {
    spot: &'p Spot,
    words: &'p str,
    places: Vec<usize>,
}

impl<'p> PrintedTexts<'p> {
    /// The first such text.
    pub(super) fn in_another_section(&self) -> Option<Misplaced<'p>> {
        let Paper::CabinetDecision { .. } = self.paper else {
            return None;
        };
        let certain = self.texts.iter().filter(|text| self.is_certain(text));
        let certain: Vec<&PrintedText<'p>> = certain.collect();
        let below_other = certain.iter().find_map(|text| {
            let label = self.other_section_of(text)?;
            Some(Misplaced {
                text: text.written,
                how: HowMisplaced::Label { label },
            })
        });
        let beside_other = || {
            let decided = certain.iter();
            let decided = decided.filter_map(|one| Some((start(one)?, decided_number(one)?)));
            let mut decided: Vec<(usize, &RecommendationNumber)> = decided.collect();
            decided.sort_unstable();
            let mut certain = certain.iter();
            certain.find_map(|text| self.beside_another(text, &decided))
        };
        let before_title = || {
            let titles = self.places_of_titles();
            let mut certain = certain.iter();
            certain.find_map(|text| self.before_its_title(text, &titles))
        };
        below_other.or_else(beside_other).or_else(before_title)
    }

    fn other_section_of(&self, text: &PrintedText<'p>) -> Option<&'p str> {
        let spot = text.written.spot.as_ref()?;
        let own = section(spot)?;
        let at = start(text)?;
        // All that is said of a further decision may be below its title, in the record.
        let sections = match spot {
            Spot::Further(..) | Spot::FurtherDeclaration(..) => &SECTIONS[2..],
            _ => &SECTIONS,
        };
        let is_written = |heading: &str| {
            let mut titles = self.texts.iter().filter(|text| is_title(text));
            titles.any(|title| heading.ends_with(words_of(title)))
        };
        let page = (self.said, self.titles);
        other_section(page, (&self.labels, sections), (own, at), is_written)
    }

    /// A part of what was decided after the words of another recommendation than its own. `decided` has where each is said.
    fn beside_another(
        &self,
        text: &PrintedText<'p>,
        decided: &[(usize, &RecommendationNumber)],
    ) -> Option<Misplaced<'p>> {
        let own = sub_item_of(text)?;
        let at = start(text)?;
        let next = decided.partition_point(|(start, _)| *start < at);
        let (from, number) = next.checked_sub(1).and_then(|last| decided.get(last))?;
        // All of them may be listed apart, each with the number of its recommendation.
        let mut between = self.blocks_within(*from..at);
        let is_numbered = between.any(|block| self.named(block) == Some(&*own.to_string()));
        (*number != own && !is_numbered).then(|| Misplaced {
            text: text.written,
            how: HowMisplaced::After {
                number: (*number).clone(),
            },
        })
    }

    /// What was decided below the title of another theme, or before all that says its own title.
    fn before_its_title(
        &self,
        text: &PrintedText<'p>,
        titles: &[PlacedTitle<'p>],
    ) -> Option<Misplaced<'p>> {
        let at = start(text)?;
        let own = self.title_of(text.written.spot.as_ref()?)?;
        let own = titles.iter().find(|title| *title.spot == own)?;
        let first = *own.places.first()?;
        let is_theme = |title: &&PlacedTitle<'p>| matches!(title.spot, Spot::Theme(..));
        let nearest = |title: &PlacedTitle<'p>| {
            let next = title.places.partition_point(|place| *place < at);
            title.places.get(next.checked_sub(1)?).copied()
        };
        let above = titles.iter().filter(is_theme);
        let above = above.filter_map(|title| Some((nearest(title)?, title.words)));
        let (_, above) = above.max().unwrap_or((first, own.words));
        let how = match (first > at, is_theme(&own) && above != own.words) {
            (true, _) => HowMisplaced::Early {
                first: format!("“{}”", own.words),
            },
            (false, true) => HowMisplaced::Below { title: above },
            (false, false) => return None,
        };
        Some(Misplaced {
            text: text.written,
            how,
        })
    }

    /// The titles of themes and of further decisions, with where they are said.
    fn places_of_titles(&self) -> Vec<PlacedTitle<'p>> {
        let titles = self.texts.iter().filter_map(|text| {
            let spot = text.written.spot.as_ref()?;
            let is_title = matches!(
                spot,
                Spot::Theme(_, ThemeKey::Heading) | Spot::Further(_, FurtherKey::Title)
            );
            let words = words_of(text);
            is_title.then(|| PlacedTitle {
                spot,
                words,
                places: self.places_of(words),
            })
        });
        titles.collect()
    }

    /// The title that a text belongs below.
    fn title_of(&self, spot: &Spot) -> Option<Spot> {
        match spot {
            Spot::Decided(number, DecidedKey::Text) => {
                Some(Spot::Theme(self.theme_of(number)?, ThemeKey::Heading))
            }
            Spot::Further(own, _) | Spot::FurtherResolution(own, _, ResolutionKey::Text) => {
                Some(Spot::Further(*own, FurtherKey::Title))
            }
            _ => None,
        }
    }

    /// Where the blocks begin that say a title, perhaps after its number.
    fn places_of(&self, title: &str) -> Vec<usize> {
        places_of_blocks(self.said, |block| {
            let number = block.strip_suffix(title);
            number.is_some_and(|number| !number.contains(char::is_alphabetic))
        })
    }

    fn theme_of(&self, number: &RecommendationNumber) -> Option<usize> {
        let Paper::CabinetDecision { decision, .. } = self.paper else {
            return None;
        };
        let mut themes = decision.themes.iter();
        themes.position(|theme| {
            theme
                .recommendations
                .iter()
                .any(|one| one.number == *number)
        })
    }
}

/// The name of the label of the section that a text belongs to.
fn section(spot: &Spot) -> Option<&'static str> {
    Some(match spot {
        Spot::Decision(DecisionKey::Record)
        | Spot::Resolution(_, ResolutionKey::Text)
        | Spot::Decided(_, DecidedKey::Text) => "record",
        Spot::Decision(DecisionKey::Reasons) | Spot::Further(_, FurtherKey::Reasons) => "reasons",
        Spot::Decision(DecisionKey::Alternatives) | Spot::Further(_, FurtherKey::Alternatives) => {
            "alternatives"
        }
        Spot::Declaration(..) | Spot::FurtherDeclaration(..) => "declarations",
        Spot::Decision(DecisionKey::Dispensations) => "dispensations",
        Spot::Decision(DecisionKey::Consultation) => "consultation",
        Spot::Decision(DecisionKey::Urgency) => "urgency",
        Spot::Decision(DecisionKey::Attachments) => "attachments",
        _ => return None,
    })
}

fn is_title(text: &PrintedText<'_>) -> bool {
    matches!(
        text.written.spot,
        Some(
            Spot::Decision(DecisionKey::Title)
                | Spot::Theme(_, ThemeKey::Heading)
                | Spot::Further(_, FurtherKey::Title)
        )
    )
}

fn sub_item_of<'t>(text: &'t PrintedText<'_>) -> Option<&'t RecommendationNumber> {
    match text.written.spot.as_ref()? {
        Spot::Decided(number, DecidedKey::SubItem(_)) => Some(number),
        _ => None,
    }
}

fn decided_number<'t>(text: &'t PrintedText<'_>) -> Option<&'t RecommendationNumber> {
    match text.written.spot.as_ref()? {
        Spot::Decided(number, DecidedKey::Text) => Some(number),
        _ => None,
    }
}
