//! A text and where what is said parts from it → whether other words are said in its place.
//!
//! A page that may print less may cut a text off. Where the block goes on after the beginning of the text, it was changed.

use super::follow::Parting;

/// How many bytes of a text are enough to know it by, at the beginning of a block.
const ENOUGH: usize = 12;

/// Whether the block that begins as the text does goes on in other words. `start` is where the piece of the text begins.
pub(super) fn is_changed(written: &str, (start, parting): (usize, Parting), said: &str) -> bool {
    let (Some(before), Some(after)) = (said.get(..parting.said), said.get(parting.said..)) else {
        return false;
    };
    let block = before.rsplit('\n').next().unwrap_or_default().trim_start();
    let mut words = written.split_whitespace();
    let begins = words.next().is_some_and(|word| block.starts_with(word));
    let goes_on = after.lines().next().unwrap_or_default().trim();
    let is_cut = goes_on.is_empty() || goes_on.starts_with('…') || goes_on.starts_with("...");
    parting.written >= ENOUGH && start == 0 && begins && !is_cut
}

#[cfg(test)]
mod tests {
    use super::is_changed;
    use crate::account::follow::Parting;

    #[test]
    fn a_text_that_is_cut_off_is_not_changed() {
        let written = "Send a copy to all schools.";
        for (said, is) in [
            ("1\nSend a copy to teh schools.\n2", true),
            ("1\nSend a copy to …\n2", false),
            ("1\nSend a copy to \n2", false),
            ("1\nWe Send a copy to one.\n2", false),
        ] {
            let at = said.find("to ").expect("the word") + 3;
            let parting = Parting {
                written: 15,
                said: at,
            };
            assert_eq!(is_changed(written, (0, parting), said), is, "{said}");
        }
    }
}
