//! The dates of a table.

use jiff::civil::Date;

use super::exactness::{Exactness, refused};
use super::{LineToType, Read, Refused, TableReader};
use crate::cleaning::without_invisible;
use crate::draft::{Field, Placed};
use crate::model::{Deadline, NextUpdate, When};

impl TableReader<'_, '_> {
    /// A date in whatever words were agreed.
    pub fn in_words(&mut self, typed: Placed<String>) -> Read<When> {
        self.date(typed, Exactness::Words)
    }

    /// A date that must be an exact day.
    pub fn day(&mut self, field: Field<String>, key: impl AsRef<str>) -> Read<When> {
        let typed = self.required(field, &key, LineToType::text(&key, "12 July 2018"))?;
        self.date(typed, Exactness::Day)
    }

    /// An exact day whose words are never printed.
    pub fn calendar_day(&mut self, field: Field<String>, key: impl AsRef<str>) -> Read<Date> {
        let typed = self.required(field, &key, LineToType::text(&key, "24 December 2026"))?;
        self.exact(typed)
    }

    /// An exact day whose words are never printed, which may be left out.
    pub fn optional_calendar_day(&mut self, field: Option<Field<String>>) -> Read<Option<Date>> {
        match self.optional(field)? {
            Some(typed) => self.exact(typed).map(Some),
            None => Ok(None),
        }
    }

    /// The date of a report: a day, a month, or another time such as a quarter.
    pub fn time(&mut self, field: Field<String>, key: impl AsRef<str>) -> Read<When> {
        let typed = self.required(field, &key, LineToType::text(&key, "September 2019"))?;
        self.date(typed, Exactness::Time)
    }

    /// The same where it may be left out or blank.
    pub fn optional_time(&mut self, field: Option<Field<String>>) -> Read<Option<When>> {
        self.optional_date(field, Exactness::Time)
    }

    /// A date that must be a day or a month.
    pub fn day_or_month(&mut self, field: Field<String>, key: impl AsRef<str>) -> Read<When> {
        let typed = self.required(field, &key, LineToType::text(&key, "3 March 2026"))?;
        self.date(typed, Exactness::DayOrMonth)
    }

    /// The day of a meeting, or its days where it was adjourned.
    pub fn days(&mut self, field: Field<String>, key: impl AsRef<str>) -> Read<When> {
        let typed = self.required(field, &key, LineToType::text(&key, "12 July 2018"))?;
        self.date(typed, Exactness::Days)
    }

    /// The deadline of a call-in, whose key must be there, but may be blank.
    pub fn deadline_or_blank(
        &mut self,
        field: Field<String>,
        key: impl AsRef<str>,
    ) -> Read<Option<Deadline>> {
        let typed = self.required(field, &key, LineToType::part_of_record(&key))?;
        match typed.value.trim().is_empty() {
            true => Ok(None),
            false => self
                .judge(self.seen(typed), |text| Deadline::parse(text))
                .map(Some),
        }
    }

    /// When the next update is due, which may be left out or blank.
    pub fn optional_next_update(
        &mut self,
        field: Option<Field<String>>,
    ) -> Read<Option<NextUpdate>> {
        match self.optional(field)? {
            Some(typed) if !typed.value.trim().is_empty() => self
                .judge(self.seen(typed), |text| NextUpdate::parse(text))
                .map(Some),
            Some(_) | None => Ok(None),
        }
    }

    /// An exact day that may be left out or blank.
    pub fn optional_day(&mut self, field: Option<Field<String>>) -> Read<Option<When>> {
        self.optional_date(field, Exactness::Day)
    }

    /// A date that may be left out or blank.
    pub fn optional_when(&mut self, field: Option<Field<String>>) -> Read<Option<When>> {
        self.optional_date(field, Exactness::Words)
    }

    fn optional_date(
        &mut self,
        field: Option<Field<String>>,
        exactness: Exactness,
    ) -> Read<Option<When>> {
        match self.optional(field)? {
            Some(Placed { value, .. }) if value.trim().is_empty() => Ok(None),
            Some(typed) => self.date(typed, exactness).map(Some),
            None => Ok(None),
        }
    }

    fn exact(&mut self, typed: Placed<String>) -> Read<Date> {
        let (span, exactness) = (typed.span.clone(), Exactness::Day);
        let when = self.date(typed, exactness)?;
        when.into_day().map_err(|fault| {
            let place = self.place(&span);
            self.report(refused(&fault, exactness).at(place));
            Refused
        })
    }

    fn date(&mut self, typed: Placed<String>, exactness: Exactness) -> Read<When> {
        let typed = self.seen(typed);
        exactness.read(&typed.value).map_err(|fault| {
            let place = self.place(&typed.span);
            self.report(refused(&fault, exactness).at(place));
            Refused
        })
    }

    /// A date as it is seen: a soft hyphen in its month is no part of its name, and a line separator is a space.
    fn seen(&self, typed: Placed<String>) -> Placed<String> {
        self.in_own_words(self.joined(typed))
            .map(|text| without_invisible(&text).into_owned())
    }

    /// A date without quotation marks is typed in figures, and printed in the words of its paper: "1 Mawrth 2025". What is
    /// between quotation marks is printed as it is.
    pub(super) fn in_own_words(&self, typed: Placed<String>) -> Placed<String> {
        let Some(language) = &self.reader.language else {
            return typed;
        };
        let source = self.reader.file.text.get(typed.span.clone());
        let is_bare = |source: &str| source.starts_with(|first: char| first.is_ascii_digit());
        if !source.is_some_and(is_bare) {
            return typed;
        }
        let day = When::parse(&typed.value).and_then(When::into_day);
        let own = day.and_then(|day| When::of_day(day, language));
        typed.map(|text| own.map_or(text, |own| own.words().to_owned()))
    }
}
