//! The dates of a table.

use jiff::civil::Date;

use super::words::{blank_example, line_to_type};
use super::{Read, TableReader};
use crate::cleaning::without_invisible;
use crate::draft::{Field, Placed};
use crate::model::{Deadline, NextUpdate, When, WhenFault};

impl TableReader<'_, '_> {
    /// A date in whatever words were agreed.
    pub fn when(&mut self, field: Field<String>, key: impl AsRef<str>) -> Read<When> {
        let typed = self.required(field, &key, &line_to_type(&key, "September 2018"))?;
        self.judge(seen(typed), |text| When::parse(text))
    }

    /// A date that must be an exact day.
    pub fn day(&mut self, field: Field<String>, key: impl AsRef<str>) -> Read<When> {
        let typed = self.required(field, &key, &line_to_type(&key, "12 July 2018"))?;
        self.judge(seen(typed), |text| When::parse(text)?.exact_day())
    }

    /// An exact day whose words are never printed.
    pub fn calendar_day(&mut self, field: Field<String>, key: impl AsRef<str>) -> Read<Date> {
        let typed = self.required(field, &key, &line_to_type(&key, "24 December 2026"))?;
        self.judge(seen(typed), |text| When::parse(text)?.into_day())
    }

    /// An exact day whose words are never printed, which may be left out.
    pub fn optional_calendar_day(&mut self, field: Option<Field<String>>) -> Read<Option<Date>> {
        match self.optional(field)? {
            Some(typed) => self
                .judge(seen(typed), |text| When::parse(text)?.into_day())
                .map(Some),
            None => Ok(None),
        }
    }

    /// A date that must be a day or a month.
    pub fn day_or_month(&mut self, field: Field<String>, key: impl AsRef<str>) -> Read<When> {
        let typed = self.required(field, &key, &line_to_type(&key, "September 2019"))?;
        self.judge(seen(typed), |text| When::parse(text)?.day_or_month())
    }

    /// The deadline of a call-in, whose key must be there, but may be blank.
    pub fn deadline_or_blank(
        &mut self,
        field: Field<String>,
        key: impl AsRef<str>,
    ) -> Read<Option<Deadline>> {
        let typed = self.required(field, &key, &blank_example(&key))?;
        match typed.value.trim().is_empty() {
            true => Ok(None),
            false => self
                .judge(seen(typed), |text| Deadline::parse(text))
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
                .judge(seen(typed), |text| NextUpdate::parse(text))
                .map(Some),
            Some(_) | None => Ok(None),
        }
    }

    /// An exact day that may be left out or blank.
    pub fn optional_day(&mut self, field: Option<Field<String>>) -> Read<Option<When>> {
        self.optional_date(field, |text| When::parse(text)?.exact_day())
    }

    /// A date that may be left out or blank.
    pub fn optional_when(&mut self, field: Option<Field<String>>) -> Read<Option<When>> {
        self.optional_date(field, |text| When::parse(text))
    }

    /// A day or a month that may be left out or blank.
    pub fn optional_day_or_month(&mut self, field: Option<Field<String>>) -> Read<Option<When>> {
        self.optional_date(field, |text| When::parse(text)?.day_or_month())
    }

    fn optional_date(
        &mut self,
        field: Option<Field<String>>,
        parse: impl FnOnce(&String) -> Result<When, WhenFault>,
    ) -> Read<Option<When>> {
        match self.optional(field)? {
            Some(Placed { value, .. }) if value.trim().is_empty() => Ok(None),
            Some(typed) => self.judge(seen(typed), parse).map(Some),
            None => Ok(None),
        }
    }
}

/// A date as it is seen: a soft hyphen in its month is no part of its name.
fn seen(typed: Placed<String>) -> Placed<String> {
    typed.map(|text| without_invisible(&text).into_owned())
}
