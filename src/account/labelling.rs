//! Labels, and texts with the blocks before them → the text that is printed after the label of another one.
//!
//! A template may print texts without labels, below or above them, or all labels before all texts. To refuse a right paper
//! would be worse than to miss a wrong one. So a label is wrong only where another text is after this text's own label, or
//! nothing is, or where it is the label of a text and no other label is above it. Where most texts have their labels below them, none is wrong.
//!
//! Texts with equal words ("None") are not known apart: it does not matter which of them was found at which place, as long as
//! there is one for each place that has its label.

use std::collections::BTreeMap;
use std::ops::Range;

use super::blocks::blocks;
use super::find::words_of;

/// The labels of a paper by their names.
pub(super) type Labels<'p> = BTreeMap<&'p str, &'p str>;

/// A text that has a label.
pub(super) struct TextWithLabel<'p, G> {
    /// The name of its label.
    pub label: &'p str,
    /// The texts of a group have labels that are all different.
    pub group: G,
    pub words: &'p str,
    pub place: Range<usize>,
    /// Whether the block before it may be its label.
    pub has_label: bool,
}

/// What a page says, and the labels in it.
pub(super) struct Labelling<'a, 'p> {
    pub said: &'p str,
    pub labels: &'a Labels<'p>,
    /// What is printed where nothing was written.
    pub blank: &'p str,
    /// Whether a block is the label of this name, with something that changes.
    pub is_like: &'a dyn Fn(&str, &'p str) -> bool,
    /// Whether the label of this name is that of a key, and never a heading or a part of a sentence.
    pub is_of_key: &'a dyn Fn(&str) -> bool,
}

/// Texts that may be below the label of another: who answered, and when, is a part of the answer.
const FITTING: [(&str, &str); 2] = [("response_by", "response"), ("response_date", "response")];

/// A text that is after another label: which of them, and the name of that label.
struct AfterOther<'p> {
    number: usize,
    before: &'p str,
}

impl<'p> Labelling<'_, 'p> {
    /// The number of the first text that is after the label of another one, and the words of that label.
    pub fn wrong<G: PartialEq>(&self, texts: &[TextWithLabel<'p, G>]) -> Option<(usize, &'p str)> {
        let after_others: Vec<AfterOther<'p>> = texts
            .iter()
            .enumerate()
            .filter_map(|(number, text)| {
                let before = self.before(text)?;
                Some(AfterOther { number, before })
            })
            .collect();
        if after_others.is_empty() {
            return None;
        }
        let after_others = self.without_equal_ones(texts, after_others);
        if after_others.is_empty() || self.has_labels_below(texts) {
            return None;
        }
        let left_blank = self.left_blank();
        let is_swapped = |one: &TextWithLabel<'p, G>| {
            after_others.iter().any(|other| {
                texts.get(other.number).is_some_and(|text| {
                    text.group == one.group
                        && text.label != one.label
                        && text.words != one.words
                        && other.before == one.label
                })
            })
        };
        let wrong = after_others.iter().find(|one| {
            let is_of_text = || {
                (self.is_of_key)(one.before) || texts.iter().any(|text| text.label == one.before)
            };
            texts.get(one.number).is_some_and(|text| {
                is_swapped(text)
                    || left_blank.contains(&text.label)
                    || (is_of_text() && self.is_alone_below(text))
            })
        })?;
        Some((wrong.number, self.labels.get(wrong.before).copied()?))
    }

    /// The texts after other labels, without those that can be at the place of a text with equal words: as many texts
    /// with these words have the label as are printed after it.
    fn without_equal_ones<G>(
        &self,
        texts: &[TextWithLabel<'p, G>],
        after_others: Vec<AfterOther<'p>>,
    ) -> Vec<AfterOther<'p>> {
        let words: Vec<String> = texts.iter().map(|text| words_of(text.words)).collect();
        // Of the texts with some words: how many have a label, and how many are after it.
        let mut counts: BTreeMap<(&str, &str), [usize; 2]> = BTreeMap::new();
        for (text, words) in texts.iter().zip(&words) {
            if let Some(own) = self.labels.get(text.label) {
                counts.entry((words, *own)).or_default()[0] += 1;
            }
            if let Some(before) = self.label_before(text) {
                counts.entry((words, before)).or_default()[1] += 1;
            }
        }
        let is_enough = |one: &AfterOther<'p>| {
            let words = words.get(one.number)?;
            let label = self.labels.get(one.before)?;
            let [own, after] = counts.get(&(words.as_str(), *label))?;
            Some(own >= after)
        };
        let all = after_others.into_iter();
        all.filter(|one| is_enough(one) != Some(true)).collect()
    }

    /// The words of the label before a text, its own or another.
    fn label_before<G>(&self, text: &TextWithLabel<'p, G>) -> Option<&'p str> {
        let block = self.block_before(text).filter(|_| text.has_label)?;
        let name = match self.is_label(text.label, block) {
            true => text.label,
            false => self.name_of(block)?,
        };
        self.labels.get(name).copied()
    }

    /// The name of the label before a text, if it is not its own.
    fn before<G>(&self, text: &TextWithLabel<'p, G>) -> Option<&'p str> {
        let block = self.block_before(text).filter(|_| text.has_label)?;
        if self.is_label(text.label, block) {
            return None;
        }
        let name = self.name_of(block)?;
        (!FITTING.contains(&(text.label, name))).then_some(name)
    }

    fn block_before<G>(&self, text: &TextWithLabel<'p, G>) -> Option<&'p str> {
        blocks(self.said.get(..text.place.start)?).next_back()
    }

    /// The name of the label that a block says.
    fn name_of(&self, block: &'p str) -> Option<&'p str> {
        let mut names = self.labels.keys();
        names.find(|name| self.is_label(name, block)).copied()
    }

    /// Whether the label before a text has no other label above it, as it has in the head of a table.
    fn is_alone_below<G>(&self, text: &TextWithLabel<'p, G>) -> bool {
        let before = self.said.get(..text.place.start).unwrap_or_default();
        let above = blocks(before).rev().nth(1);
        let is_label = |block| self.labels.keys().any(|name| self.is_label(name, block));
        above.is_some_and(|block| !is_label(block))
    }

    /// Whether more texts have their own label after them than before them. Then nothing is before the first of them: where two
    /// texts have changed places, the label of the second is.
    fn has_labels_below<G>(&self, texts: &[TextWithLabel<'p, G>]) -> bool {
        let (mut above, mut below) = (0, 0);
        for text in texts {
            let is_own = |block: Option<&'p str>| {
                block.is_some_and(|block| self.is_label(text.label, block))
            };
            let before = self.said.get(..text.place.start).unwrap_or_default();
            let after = self.said.get(text.place.end..).unwrap_or_default();
            if is_own(blocks(before).next_back()) {
                above += 1;
            } else if is_own(blocks(after).next()) {
                below += 1;
            }
        }
        let first = texts.iter().min_by_key(|text| text.place.start);
        below > above && first.is_none_or(|first| self.before(first).is_none())
    }

    /// The names of the labels that have the words for nothing after them somewhere.
    fn left_blank(&self) -> Vec<&'p str> {
        let pairs = blocks(self.said).zip(blocks(self.said).skip(1));
        let blank = pairs.filter(|(_, next)| *next == self.blank);
        let names = blank.flat_map(|(block, _)| {
            let names = self.labels.keys().copied();
            names.filter(move |name| self.is_label(name, block))
        });
        names.collect()
    }

    fn is_label(&self, name: &str, block: &'p str) -> bool {
        self.labels.get(name) == Some(&block) || (self.is_like)(name, block)
    }
}
