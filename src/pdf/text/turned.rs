//! Runs of a text → the same runs, with an element for the words that are not read in the order that they are seen in.
//!
//! On a page, words that run from the right are from left to right as they are seen, because programs that read by places
//! turn them round. A screen reader reads by elements, so an element gives it the words in their order (ISO 32000-1,
//! 14.9.4).

use unicode_bidi::Level;

use super::run::{Run, TextRuns};
use super::script_run::script_runs;
use crate::pdf::structure::{Owner, Role, StructureTree};

/// A piece of one run, in bytes of the text.
struct RunPiece {
    run: Run,
    start: usize,
    /// Whether it is seen in another order than it is read in.
    is_turned: bool,
}

impl TextRuns {
    /// Finds the scripts of the text, and gives words that run from the right elements of their own.
    pub fn find_scripts(&mut self, tree: Option<&mut StructureTree>) {
        self.scripts = script_runs(&self.text, self.direction);
        if self.scripts.is_some() {
            let mut pieces = self.pieces();
            if let Some(tree) = tree {
                self.own_turned(&mut pieces, tree);
            }
            self.runs = pieces.into_iter().map(|piece| piece.run).collect();
        }
    }

    /// The runs, parted where the order changes. What is measured is parted as what is drawn.
    fn pieces(&self) -> Vec<RunPiece> {
        let scripts = self.scripts.as_deref().unwrap_or_default();
        let mut pieces: Vec<RunPiece> = Vec::new();
        let (mut start, mut scripts) = (0, scripts.iter().peekable());
        for run in &self.runs {
            let first = pieces.len();
            while start < run.end
                && let Some(script) = scripts.peek()
            {
                let is_turned = script.level != Level::ltr();
                let end = script.end.min(run.end);
                if script.end <= run.end {
                    scripts.next();
                }
                let own = pieces.get_mut(first..).unwrap_or_default();
                match own.last_mut() {
                    Some(last) if last.is_turned == is_turned => last.run.end = end,
                    _ => pieces.push(RunPiece {
                        run: Run { end, ..*run },
                        start,
                        is_turned,
                    }),
                }
                start = end;
            }
        }
        pieces
    }

    fn own_turned(&self, pieces: &mut [RunPiece], tree: &mut StructureTree) {
        let groups = pieces.chunk_by_mut(|one, next| {
            one.is_turned == next.is_turned && one.run.style.owner == next.run.style.owner
        });
        for group in groups {
            let (Some(first), Some(last)) = (group.first(), group.last()) else {
                continue;
            };
            let words = self.text.get(first.start..last.run.end);
            let (Some(words), true, Owner::Element(_)) =
                (words, first.is_turned, first.run.style.owner)
            else {
                continue;
            };
            // A line that ends says nothing, and neither do the signs that keep words apart.
            let words = words.replace(['\n', '\u{2066}', '\u{2067}', '\u{2069}'], "");
            let owner = tree.below(first.run.style.owner, Role::Turned(words));
            for piece in group {
                piece.run.style.owner = owner;
            }
        }
    }
}
