//! An hour of a day as people write it.

use std::fmt;

use jiff::civil::Time;

use crate::model::Fault;

/// An hour of a day by which something must be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hour {
    /// Midnight at the end of the day. A deadline means this one: at the midnight before, the day would be lost.
    Midnight,
    /// This time of the day.
    At(Time),
}

impl Hour {
    /// Reads an hour: "midnight", "16:00", "4 pm", "4.30 p.m.", "noon". "00:00" and "12 am" are refused,
    /// because they can mean the midnight at either end of the day.
    pub fn parse(text: &str) -> Result<Self, HourFault> {
        read(text).ok_or_else(|| HourFault {
            words: text.trim().to_owned(),
        })
    }
}

impl Hour {
    /// Whether figures of a time are those of no hour: "25.00", "5.75 pm". Words about it are not looked at.
    pub fn is_impossible(text: &str) -> bool {
        let mut words = text.split([' ', '-', '–', ',', '\u{a0}']);
        words.any(|word| {
            let figures = word.trim_end_matches(|letter: char| !letter.is_ascii_digit());
            let parts = figures.split_once([':', '.']);
            parts.is_some_and(|(hour, minute)| {
                let number =
                    |figures: &str| figures.parse::<u8>().ok().filter(|_| figures.len() <= 2);
                let both = number(hour).zip(number(minute).filter(|_| minute.len() == 2));
                both.is_some_and(|(hour, minute)| {
                    60 * u32::from(hour) + u32::from(minute) > 24 * 60 || minute > 59
                })
            })
        })
    }

    /// Whether both mean the same. A minute before midnight is written for the end of the day where “midnight” might be
    /// taken for its beginning.
    pub fn agrees_with(self, other: Self) -> bool {
        let end = |hour: Self| match hour {
            Hour::At(time) if (time.hour(), time.minute()) == (23, 59) => Hour::Midnight,
            other => other,
        };
        end(self) == end(other)
    }
}

fn read(text: &str) -> Option<Hour> {
    let plain: String = text
        .to_lowercase()
        .replace("p.m", "pm")
        .replace("a.m", "am")
        .split([' ', '\u{a0}'])
        .collect();
    let plain = plain.trim_end_matches('.');
    match plain {
        "midnight" | "12midnight" | "hannernos" | "24:00" | "24.00" | "2400" | "2400hours"
        | "2400hrs" => return Some(Hour::Midnight),
        "noon" | "12noon" | "midday" | "12midday" | "hannerdydd" | "canoldydd" => {
            return time(12, 0);
        }
        _ => {}
    }
    let afternoon = plain.strip_suffix("pm").map(|clock| (clock, 12));
    let twelve = afternoon.or_else(|| plain.strip_suffix("am").map(|clock| (clock, 0)));
    match twelve {
        Some((clock, later)) => match figures(clock)? {
            (12, minute) if later == 12 => time(12, minute),
            (hour @ 1..12, minute) => time(hour + later, minute),
            _ => None,
        },
        None => {
            let clock = plain.trim_end_matches("hours").trim_end_matches("hrs");
            let with_minutes = clock.contains([':', '.']) || clock.len() == 4;
            figures(clock)
                .filter(|hour| with_minutes && *hour != (0, 0))
                .and_then(|(hour, minute)| time(hour, minute))
        }
    }
}

/// "5", "5.30", "17:00", "1700" → hour and minute.
fn figures(clock: &str) -> Option<(i8, i8)> {
    let (hour, minute) = match clock.split_once([':', '.']) {
        Some((_, minute)) if minute.len() != 2 => return None,
        Some(parts) => parts,
        None if clock.len() == 4 && clock.is_ascii() => clock.split_at(2),
        None => (clock, "0"),
    };
    let number = |part: &str| {
        let plain = (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| part.parse().ok())?
    };
    Some((number(hour)?, number(minute)?))
}

fn time(hour: i8, minute: i8) -> Option<Hour> {
    Time::new(hour, minute, 0, 0).ok().map(Hour::At)
}

impl fmt::Display for Hour {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Hour::At(time) = self else {
            return out.write_str("midnight");
        };
        match (time.hour(), time.minute()) {
            (12, 0) => out.write_str("12 noon"),
            (_, 0) => write!(out, "{}", time.strftime("%-I %P")),
            _ => write!(out, "{}", time.strftime("%-I.%M %P")),
        }
    }
}

/// Words that are not an hour.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HourFault {
    words: String,
}

impl fmt::Display for HourFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "“{}” is not an hour of the day", self.words)
    }
}

impl Fault for HourFault {
    fn help(&self) -> String {
        "write \"midnight\" for the end of the day, or an hour: \"16:00\"".to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_minute_before_midnight_is_the_end_of_the_day() {
        let hour = |words: &str| Hour::parse(words).expect(words);
        assert!(hour("11.59pm").agrees_with(Hour::Midnight));
        assert!(Hour::Midnight.agrees_with(hour("23:59")));
        assert!(!hour("11pm").agrees_with(Hour::Midnight));
    }

    #[test]
    fn no_clock_has_an_hour_after_midnight() {
        for words in [
            "25.00",
            "5.75 pm",
            "24:01",
            "from 10.00 to 10.61",
            "12.60pm",
            "10.00–25.00",
        ] {
            assert!(Hour::is_impossible(words), "{words}");
        }
        for words in [
            "24.00",
            "10.00 am",
            "5.30pm",
            "17:59",
            "2 pm, or after item 25",
            "6.30",
            "00:00",
            "noon",
            "10am–12.30pm",
        ] {
            assert!(!Hour::is_impossible(words), "{words}");
        }
    }

    #[test]
    fn hours_are_read_as_people_write_them() {
        let forms = [
            ("Midnight", "midnight"),
            ("12 midnight", "midnight"),
            ("24:00", "midnight"),
            ("2400 hrs", "midnight"),
            ("noon", "12 noon"),
            ("12 pm", "12 noon"),
            ("5 pm", "5 pm"),
            ("5pm", "5 pm"),
            ("5.00 p.m.", "5 pm"),
            ("4.30pm", "4.30 pm"),
            ("9 a.m.", "9 am"),
            ("16:00", "4 pm"),
            ("16.30", "4.30 pm"),
            ("1600 hours", "4 pm"),
            ("00:30", "12.30 am"),
        ];
        for (words, expected) in forms {
            let hour = Hour::parse(words).expect(words);
            assert_eq!(hour.to_string(), expected, "{words}");
        }
    }

    #[test]
    fn what_could_be_either_midnight_is_refused() {
        for words in [
            "00:00", "12 am", "13 pm", "0 pm", "25:00", "5", "5.0", "soon", "",
        ] {
            assert!(Hour::parse(words).is_err(), "{words}");
        }
    }
}
