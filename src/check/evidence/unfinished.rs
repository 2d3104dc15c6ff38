//! Words that were meant to be replaced, and were not.

use super::asked::{
    GIVEN_LATER, is_awaited_here, is_awaited_in_welsh, is_placeholder, is_to_be_given,
    last_sentence_to_come,
};
use super::left_over::{begins_left_over, is_left_over};
use super::missing_figure::{is_counted, is_missing_figure};
use super::whole_cell::is_whole_cell;
use crate::check::placeholder::{awaits, refers_elsewhere, reports_nothing};
use crate::check::text::LongText;
use crate::check::{Remark, Rule, Subject, WrittenTexts};
use crate::diagnostic::{Code, Explanation};
use crate::model::{ItemKey, MeetingSpot, Passage, Spot, Word};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::UnfinishedText,
    explanation: Explanation {
        what: "A text has something in it that should have been replaced. That is crosses or “NN” for figures, “???”, “[date]”, \
               “[Link to report]”, “figures to be inserted”, or “tbc” or “i’w gadarnhau” among the words of an update, or “to be updated” as its last sentence. Or it has what is left when copying goes wrong: “Error! Reference source not \
               found”, “Click or tap here to enter text”, “«Name»”, “#REF!”, “Â£” for £, a � for any letter, or a ￼ for a picture.",
        why: "Everybody sees it except the person who wrote it, and it makes a reader doubt the rest.",
        bad: "evidence = \"[insert] people came, at a cost of Â£9.50 each.\"",
        good: "evidence = \"120 people came, at a cost of £9.50 each.\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    in_texts(&subject.written())
}

/// What is found in the texts of a review or of a meeting.
pub(in crate::check) fn in_texts(written: &WrittenTexts<'_>) -> Vec<Remark> {
    written.texts.iter().filter_map(remark).collect()
}

fn remark(text: &LongText<'_>) -> Option<Remark> {
    if let Spot::Meeting(spot) = &text.spot
        && is_of_report(spot)
        && (awaits(text.text) || refers_elsewhere(text.text))
    {
        return Some(unfinished(text, text.spot.clone().into()));
    }
    // A text of question marks alone is awaited, which other rules report.
    if text.words.iter().all(|word| word.bare().is_empty()) {
        return None;
    }
    // The first letter decides for most words, and is cheap to look at.
    let begins = |word: &Word<'_>| match word.text.as_bytes().first() {
        Some(b'X' | b'x' | b'[' | b'E' | b'(' | b'?' | b'_' | b'D' | b'd' | b'<') => true,
        // "£X"
        Some(0xC2) => true,
        // "NN visits".
        Some(first @ (b'N' | b'n')) => word.text.as_bytes().get(1) == Some(first),
        Some(first) if begins_left_over(*first) => true,
        Some(b't' | b'T') => is_awaited_here(&word.text),
        Some(b'i' | b'I') if word.text.ends_with('w') => true,
        Some(b'i' | b'a' | b's' | b'p') => GIVEN_LATER.contains(&word.bare()),
        _ => !word.text.is_ascii() || word.text.ends_with(OPEN),
    };
    // What the action plan leaves open is for other rules. A text that is nothing else is awaited.
    let is_of_update = match &text.spot {
        Spot::Progress(..) => !awaits(text.text),
        Spot::Meeting(spot) => is_of_report(spot),
        _ => false,
    };
    let mut words = text
        .words
        .iter()
        .enumerate()
        .filter(|(_, word)| begins(word));
    let before = |index: usize| {
        let before = index.checked_sub(1);
        before.and_then(|before| text.words.get(before))
    };
    let found = words.find(|(index, word)| {
        let next = || text.words.get(index + 1).map_or("", Word::bare);
        if is_tick_box(text, word, &next) {
            return false;
        }
        is_to_be_replaced(word)
            || is_placeholder(text.words.get(*index..).unwrap_or_default())
            || is_to_be_given(&text.words, *index)
            || (is_of_update
                && (is_awaited_here(&word.text) || is_awaited_in_welsh(&text.words, *index))
                && !is_whole_cell(text.text.source(), &word.range))
            || is_missing_figure(word, before(*index), &next)
            || is_left_over(text.words.get(*index..).unwrap_or_default())
    });
    let word = match found {
        Some((_, word)) => word,
        // A text that is nothing else reports nothing, which is for another rule.
        None => last_sentence_to_come(text.text.source(), &text.words)
            .filter(|_| is_of_update && !reports_nothing(text.text))?,
    };
    let range = word.range.clone();
    Some(unfinished(text, text.spot.clone().within(text.text, range)))
}

fn unfinished(text: &LongText<'_>, passage: Passage) -> Remark {
    Remark::new(passage, format!("{} is not finished", text.name()))
        .of_all(format!("are not finished in their {}", text.kind()))
        .help("write what belongs there, as it is in the text it was copied from")
}

/// Whether a text of a meeting's file is of a report. In an agenda "TBC" may be all that is known, such as of the next meeting.
fn is_of_report(spot: &MeetingSpot) -> bool {
    let of_item = matches!(
        spot,
        MeetingSpot::Item(_, ItemKey::Purpose | ItemKey::AskedTo)
    );
    of_item || matches!(spot, MeetingSpot::Paragraph(..))
}

/// "[x] done" at the beginning of a line or an item. "[x] visits" lacks a figure, where no other line has a box.
fn is_tick_box<'n>(text: &LongText<'_>, word: &Word<'_>, next: &impl Fn() -> &'n str) -> bool {
    if !matches!(&*word.text, "[x]" | "[X]") || next().is_empty() {
        return false;
    }
    let has_box = |line: &&str| {
        let line = line.trim_start_matches([' ', '-', '*', '•']);
        ["[x] ", "[X] ", "[ ] "]
            .iter()
            .any(|one| line.starts_with(one))
    };
    let source = text.text.source();
    let begin = source
        .get(..word.range.start)
        .and_then(|before| before.rfind('\n'));
    let line = source
        .get(begin.map_or(0, |at| at + 1)..)
        .unwrap_or_default();
    let boxes = source.lines().filter(has_box).count();
    has_box(&line) && (boxes > 1 || !is_counted(next()))
}

/// What an author writes after a word to come back to it: "Awaiting response???".
const OPEN: &str = "???";

/// Three crosses or more, "???", "____": the author wanted to come back.
fn is_to_be_replaced(word: &Word<'_>) -> bool {
    let bare = word.bare();
    let is_crossed = bare.len() > 2 && bare.bytes().all(|letter| matches!(letter, b'X' | b'x'));
    let is_row = |sign: &str| {
        let signs = word
            .text
            .trim_matches(['(', ')', '[', ']', '.', ',', ';', ':', '£', '%']);
        signs.len() > 2
            && signs
                .trim_matches(|letter: char| sign.contains(letter))
                .is_empty()
    };
    // "Why??" is a question, and "??" alone is what nobody knew.
    let is_question = word.text == "??";
    is_crossed
        || is_question
        || word.text.ends_with(OPEN)
        || is_row("?")
        || is_row("_")
        || is_date_to_be(bare)
}

/// "DD/MM/YYYY", "XX/XX/2026": a date that nobody has filled in.
fn is_date_to_be(word: &str) -> bool {
    let mut parts = word.split(['/', '.', '-']);
    let is_of = |part: Option<&str>, letters: &[&str]| {
        part.is_some_and(|part| letters.iter().any(|known| known.eq_ignore_ascii_case(part)))
    };
    is_of(parts.next(), &["dd", "xx", "x", "nn"])
        && is_of(parts.next(), &["mm", "xx", "x", "nn"])
        && parts.next().is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::text::is_remarked_on;

    #[test]
    fn what_was_to_be_replaced_is_found() {
        let is_unfinished = |words: &str| is_remarked_on(words, remark);
        for words in [
            "XX% of staff",
            "In X% of visits",
            "It cost £X.",
            "It cost £XXk.",
            "It cost £X.Xm in all",
            "[Sarah to check]",
            "[DN: check figure] visits",
            "[DN: the figure of May] visits",
            "12 visits [Note: check with Ann]",
            "12 visits [NB: was it 13?]",
            "It cost £xx,xxx in all",
            "It cost £xx,000 in all",
            "Cost: £…",
            "It cost £?m.",
            "xx staff trained",
            "NN visits were made",
            "In NN% of visits",
            "It cost £NN,NNN in all",
            "nn people came",
            "Agreed on [date]",
            "[x] visits were made",
            "Agreed by [x] and others",
            "Agreed on [Date].",
            "There were ??? visits",
            "Visits: ____",
            "Agreed on XX/XX/2026",
            "Agreed on dd/mm/yyyy",
            "Sent to [name], who agreed",
            "Cost of £[amount]",
            "[Link to report]",
            "See [link to the minutes].",
            "Agreed on [insert date]",
            "It was ?? per visit",
            "Attendance: xxx",
            "Figures to be inserted",
            "Latest data to be added here.",
            "Spend by ward (table to be inserted)",
            "[Figures to follow]",
            "[to be confirmed by the service]",
            "[name of officer]",
            "Click or tap here to enter text.",
            "The lead is Choose an item.",
            "By Click or tap to enter a date.",
            "Lorem ipsum dolor sit amet",
            "Dear «Name»",
            "Dear «Link_Officer»,",
            "Sent to {{name}}.",
            "Visits: #REF!",
            "a rise of #DIV/0!",
            "The chart \u{fffc} shows it",
        ] {
            assert!(is_unfinished(words), "{words}");
        }
        for words in [
            "Malcolm X was named",
            "12 visits [Note: figures are provisional]",
            "[NB: schools were closed] Please check the figure",
            "X-rays were taken",
            "Why? Because",
            "the [plan](https://www.example.gov.uk)",
            "Zone X stays open",
            "a 4 x 4 car",
            "Held 2 x per year",
            "Bring 2 x forms",
            "It cost £0.50",
            "size XL shirts",
            "homes in NN1 4AB",
            "homes in the NN postcode area",
            "NN postcodes are in Northampton",
            "NNDR receipts rose",
            "n visits were made",
            "[sic] is printed",
            "D-Day",
            "<5 cases",
            "[Linked schools] took part",
            "[the Council] agreed, [now closed]",
            "[Figures are for April to June]",
            "A clause to be inserted in the contract",
            "Bins to be added to the park",
            "Figures to be added to the register each month",
            "Really?? Yes",
            "[name withheld] complained",
            "[Date of birth is not recorded]",
            "[2] and [3]",
            "[x] done",
            "Two of three:\n[x] signs put up\n[X] Benches mended\n[ ] paths laid",
            "- [x] letter sent\n- [ ] reply read",
            "the sign says «Bienvenue» in French",
            "Residents click or tap a card at the gate",
            "Click here to read the plan",
            "People choose an item from the library",
            "#1 in the region and #NortonInBloom",
        ] {
            assert!(!is_unfinished(words), "{words}");
        }
    }
}
