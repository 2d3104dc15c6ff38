//! A date that was typed on several lines, one for each part of the work → the date: "(i) 30 June 2023", and below it "(ii) 1 May
//! 2024".
//!
//! It is read and compared as if it were on one line, and printed on its own lines. It must not know what is printed.

use super::{Meaning, When, WhenFault};

impl When {
    /// Reads a date that may be on several lines.
    pub fn on_lines(text: &str) -> Result<Self, WhenFault> {
        if !text.trim().contains('\n') {
            return Self::parse(text);
        }
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        let lines: Vec<&str> = lines.collect();
        let mut when = Self::parse(&lines.join(" "))?;
        if when.meaning == Meaning::Words {
            let parted = Self::parse(&lines.join("; "))?;
            when.meaning = parted.meaning;
        }
        when.lines = Some(lines.join("\n").into());
        Ok(when)
    }

    /// The words as they are printed, on the lines on which they were typed.
    pub fn lines(&self) -> &str {
        self.lines.as_deref().unwrap_or(&self.words)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::When;

    #[test]
    fn the_last_of_several_lines_counts() {
        for (text, words, last) in [
            (
                "\n(i) 30 June 2023\n(ii) 1 May 2024\n",
                "(i) 30 June 2023 (ii) 1 May 2024",
                Some(date(2024, 5, 1)),
            ),
            (
                "May 2024\r\n  June 2023",
                "May 2024 June 2023",
                Some(date(2024, 5, 31)),
            ),
            (
                "Policy: May 2024\nTraining: June 2024",
                "Policy: May 2024 Training: June 2024",
                Some(date(2024, 6, 30)),
            ),
            (
                "30 June 2023\nto 1 May 2024",
                "30 June 2023 to 1 May 2024",
                Some(date(2024, 5, 1)),
            ),
            ("When the school\nopens", "When the school opens", None),
            ("May 2024\n", "May 2024", Some(date(2024, 5, 31))),
        ] {
            let when = When::on_lines(text).expect(text);
            assert_eq!((when.words(), when.last_day()), (words, last), "{text}");
            let typed: Vec<&str> = text.split_whitespace().collect();
            let printed: Vec<&str> = when.lines().split_whitespace().collect();
            assert_eq!(printed, typed, "{text}");
        }
        let when = When::on_lines("(i) May 2024\n\n(ii) TBC").expect("two lines");
        assert_eq!(when.lines(), "(i) May 2024\n(ii) TBC");
        assert!(When::on_lines("31 June 2024\nMay 2024").is_err());
        assert!(When::on_lines(" \n ").is_err());
    }
}
