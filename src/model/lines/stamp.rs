//! A line → whether it says who wrote the message below it, and when, as it is copied from a chat.

/// The longest stamp, in characters.
const LONGEST: usize = 40;

/// The line above a message that was copied from a chat: "[03/11 09:16] Rees, Siân", "Siân Rees 09:14".
pub(super) fn is_stamped(words: &str) -> bool {
    let halves = [" AM", " PM", " am", " pm"].into_iter();
    let hour = halves.filter_map(|half| words.strip_suffix(half)).next();
    let last = hour.unwrap_or(words).split_whitespace().next_back();
    let is_named = words.starts_with(char::is_uppercase);
    begins_with_stamp(words) || (is_named && last.is_some_and(is_hour))
}

/// "[03/11 09:16] Rees, Siân".
pub(super) fn begins_with_stamp(words: &str) -> bool {
    let stamp = words.strip_prefix(['[', '(']);
    let stamp = stamp.and_then(|inner| inner.split_once([']', ')']));
    stamp.is_some_and(|(stamp, _)| {
        stamp.chars().count() < LONGEST
            && stamp
                .split_whitespace()
                .any(|word| is_hour(word.trim_end_matches(',')))
    })
}

/// Whether a line begins with an hour: "09:30 Arrive", "2.00pm Arrive", "09.30 Arrive".
pub(super) fn begins_with_hour(line: &str) -> bool {
    let word = line.split_whitespace().next().unwrap_or_default();
    is_hour(word) || is_clock(word)
}

/// "09.30": an hour with a full stop, and nothing that says so.
fn is_clock(word: &str) -> bool {
    let Some((hour, minute)) = word.split_once('.') else {
        return false;
    };
    let is_below = |part: &str, end: u8| part.parse::<u8>().is_ok_and(|number| number < end);
    let is_short = (1..=2).contains(&hour.len()) && minute.len() == 2;
    is_short && is_below(hour, 24) && is_below(minute, 60)
}

/// "09:14", "9:14:05", "9.14am".
fn is_hour(word: &str) -> bool {
    let figures = word.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
    let ending = word.get(figures.len()..).unwrap_or_default();
    let is_half = |part: &str| {
        (1..=2).contains(&part.len()) && part.bytes().all(|figure| figure.is_ascii_digit())
    };
    let parted = figures.contains(':') || (figures.contains('.') && !ending.is_empty());
    parted
        && matches!(ending.to_ascii_lowercase().as_str(), "" | "am" | "pm")
        && (2..=3).contains(&figures.split([':', '.']).count())
        && figures.split([':', '.']).all(is_half)
}

#[cfg(test)]
mod tests {
    use super::is_stamped;

    #[test]
    fn the_line_above_a_message_has_an_hour() {
        for line in [
            "[03/11 09:16] Rees, Siân",
            "[9:14 AM] Parks Team",
            "[03/11/2025, 09:14:05] Siân",
            "Siân Rees 09:14",
            "Siân Rees  9.14am",
            "Siân Rees 9:14 PM",
        ] {
            assert!(is_stamped(line), "{line}");
        }
        for line in [
            "[Action]: done",
            "at 09:14",
            "Room 2.14",
            "Rees, Siân",
            "(see 4)",
            "Ratio 1:1000",
        ] {
            assert!(!is_stamped(line), "{line}");
        }
    }
}
