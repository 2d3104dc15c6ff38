//! The dates of a table.

use super::{Read, Sheet};
use crate::draft::{Field, Placed};
use crate::model::{When, WhenFault};

impl Sheet<'_, '_> {
    /// A date in whatever words were agreed.
    pub fn when(&mut self, field: Field<String>, key: &str) -> Read<When> {
        let typed = self.required(field, key, &format!("{key} = \"September 2018\""))?;
        self.judge(typed, |text| When::parse(text))
    }

    /// A date that must be an exact day.
    pub fn day(&mut self, field: Field<String>, key: &str) -> Read<When> {
        let typed = self.required(field, key, &format!("{key} = \"12 July 2018\""))?;
        self.judge(typed, |text| When::parse(text)?.exact_day())
    }

    /// A date that must be a day or a month.
    pub fn day_or_month(&mut self, field: Field<String>, key: &str) -> Read<When> {
        let typed = self.required(field, key, &format!("{key} = \"September 2019\""))?;
        self.judge(typed, |text| When::parse(text)?.day_or_month())
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
            Some(typed) => self.judge(typed, parse).map(Some),
            None => Ok(None),
        }
    }
}
