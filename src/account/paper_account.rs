//! A paper, what was written for it and what its page says → what is wrong, where texts are looked for in one order.

use super::answer_parts::find_below_answers;
use super::find::{SearchOrder, find_all};
use super::follow::Parting;
use super::key_accounts::KeyAccounts;
use super::own_rows::{OwnRows, find_in_rows};
use super::pieces::pieces;
use super::printed_texts::PrintedTexts;
use super::row_numbers::KnownNumbers;
use super::search::Typed;
use super::written::{WrittenText, words_of};
use super::wrong_label::labels;
use crate::council::Council;
use crate::diagnostic::{Diagnostic, Place};
use crate::document::{SaidRows, SaidTitle};
use crate::model::Passage;
use crate::template::Paper;

/// What is compared.
pub(super) struct PaperAccount<'p> {
    pub paper: &'p Paper<'p>,
    pub council: &'p Council,
    /// What the page says, which of it says what comes after it, and its rows.
    pub said: (&'p str, &'p [SaidTitle], &'p [SaidRows]),
    pub texts: &'p [WrittenText<'p>],
    /// Gives the place of a passage in the review's files.
    pub find: &'p dyn Fn(&Passage) -> Option<Place>,
}

impl PaperAccount<'_> {
    /// Everything that is not said as it was written; where all is, what has words around it that are not its own.
    pub fn wrong(&self, order: SearchOrder) -> Vec<Diagnostic> {
        let (paper, council, (said, titles, _)) = (self.paper, self.council, self.said);
        let pieces: Vec<Vec<_>> = self.texts.iter().map(pieces).collect();
        let typed: Vec<Typed<'_>> = pieces.iter().flatten().map(|(_, typed)| *typed).collect();
        let mut all_found = find_all(&typed, said, titles, order);
        let numbers = || {
            let numbers = paper.review().recommendations.iter();
            let labels = labels(words_of(paper, council), council);
            let label = labels.get("recommendation").copied();
            KnownNumbers::of(numbers.map(|one| &one.number), label)
        };
        let rows = || OwnRows::of(&numbers(), self.said);
        find_in_rows(self.texts, &pieces, said, rows, &mut all_found);
        find_below_answers(self.texts, &pieces, self.said, numbers, &mut all_found);
        let mut found = all_found.iter().cloned();
        let mut account = KeyAccounts::new(paper, council, said, &all_found, self.find);
        for (text, pieces) in self.texts.iter().zip(&pieces) {
            let found = pieces.iter().zip(found.by_ref());
            let mut lost = found.filter_map(|((start, _), found)| Some((start, found.err()?)));
            let first = lost.next().map(|(start, parting)| match parting {
                // Nothing like it was found.
                parting if parting == Parting::default() => parting,
                Parting { written, said } => Parting {
                    written: start + written,
                    said,
                },
            });
            lost.for_each(drop);
            account.add(text, first);
        }
        let printed = PrintedTexts::new(paper, council, self.texts, &pieces, &all_found, self.said);
        // A short text is looked for beside the others of its recommendation, and not found where they are elsewhere.
        let is_own = matches!(paper, Paper::Own { .. });
        let elsewhere = printed.in_another_part().filter(|_| !is_own);
        let elsewhere = Vec::from_iter(elsewhere);
        let lost = account.report();
        let misplaced = match (elsewhere.is_empty(), lost.is_empty()) {
            (false, _) => elsewhere,
            (true, true) if is_own => printed.misplaced_in_own_paper(),
            (true, true) => printed.misplaced(),
            (true, false) => return lost,
        };
        let misplaced = misplaced.into_iter();
        misplaced
            .map(|misplaced| misplaced.diagnostic((paper, council), self.find))
            .collect()
    }
}
