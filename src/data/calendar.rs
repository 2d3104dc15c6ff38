//! Records → a calendar of days that somebody waits for: updates that are due, ends of call-in, meetings (RFC 5545).
//!
//! A day is an event of a whole day. Its stamp is the day itself, so that the same reviews make the same calendar.

/// A day that somebody waits for.
#[derive(Debug)]
pub(super) struct AwaitedDay {
    /// What no other event is called.
    pub id: String,
    /// The day, as 2026-03-31.
    pub day: String,
    pub title: String,
    /// Where there is more to read.
    pub address: Option<String>,
}

/// The calendar. `name` is what it is called, and `maker` who publishes it.
pub(super) fn calendar(days: &[AwaitedDay], name: &str, maker: &str) -> String {
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        format!("PRODID:-//{}//scrutineer//EN", escaped(maker)),
        "METHOD:PUBLISH".to_owned(),
        format!("X-WR-CALNAME:{}", escaped(name)),
    ];
    for one in days {
        let day = one.day.replace('-', "");
        lines.push("BEGIN:VEVENT".to_owned());
        lines.push(format!("UID:{}", escaped(&one.id)));
        lines.push(format!("DTSTAMP:{day}T000000Z"));
        lines.push(format!("DTSTART;VALUE=DATE:{day}"));
        lines.push(format!("SUMMARY:{}", escaped(&one.title)));
        lines.push("TRANSP:TRANSPARENT".to_owned());
        lines.extend(one.address.iter().map(|address| format!("URL:{address}")));
        lines.push("END:VEVENT".to_owned());
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| folded(line)).collect()
}

/// Words as a calendar writes them.
fn escaped(words: &str) -> String {
    let mut text = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '\\' | ';' | ',' => text.extend(['\\', letter]),
            '\n' => text.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => text.push(letter),
        }
    }
    text
}

/// A line of at most 75 bytes, and what is left of it on lines that begin with a space.
fn folded(line: &str) -> String {
    const LONGEST: usize = 75;
    let mut text = String::with_capacity(line.len() + 8);
    let mut length = 0;
    for letter in line.chars() {
        if length + letter.len_utf8() > LONGEST {
            text.push_str("\r\n ");
            length = 1;
        }
        text.push(letter);
        length += letter.len_utf8();
    }
    text.push_str("\r\n");
    text
}

#[cfg(test)]
mod tests {
    use super::{AwaitedDay, calendar};

    #[test]
    fn no_line_is_longer_than_a_calendar_allows_and_no_letter_is_broken() {
        let day = AwaitedDay {
            id: "parks".to_owned(),
            day: "2026-03-31".to_owned(),
            title: "Ŵ, Parks; ".repeat(20),
            address: None,
        };
        let text = calendar(&[day], "Reviews", "Council");
        assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
        let whole = text.replace("\r\n ", "");
        let title = "SUMMARY:".to_owned() + &"Ŵ\\, Parks\\; ".repeat(20);
        assert!(whole.contains(&title), "{whole}");
        assert!(whole.contains("\r\nDTSTART;VALUE=DATE:20260331\r\n"));
    }
}
