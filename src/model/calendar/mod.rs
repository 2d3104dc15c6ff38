//! A day → whether it is a working day.
//!
//! Weekends, the bank holidays of a nation, and what a council adds: holidays announced since, and days its offices are
//! closed. The calendar answers for the years [`Calendar::FIRST_YEAR`] to [`Calendar::ANNOUNCED_TO`] only, because
//! bank holidays of later years have not been announced; for a day outside them the answer is [`UnknownYear`], never a
//! guess. It must not look at the clock.

mod bank_holidays;
mod easter;
mod fault;
mod nation;
mod proclaimed;
mod working_days;

use std::collections::BTreeMap;

use jiff::civil::{Date, Weekday};

pub(in crate::model) use easter::sunday as easter_sunday;
pub use fault::{CalendarFault, UnknownYear};
pub use nation::{Nation, NationFault};
pub use working_days::{WorkingDays, WorkingDaysFault};

/// The working days of a council.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    nation: Nation,
    last_year: i16,
    bank_holidays: BTreeMap<Date, String>,
    closed: BTreeMap<Date, String>,
}

/// What kind of day it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayKind<'a> {
    /// People work.
    Working,
    /// It is a Saturday or a Sunday.
    Weekend,
    /// It is this bank holiday.
    BankHoliday(&'a str),
    /// The council's offices are closed, for this reason.
    Closed(&'a str),
}

impl Calendar {
    /// The first year whose bank holidays are known here.
    pub const FIRST_YEAR: i16 = 2001;

    /// The last year whose bank holidays had been announced when this was written (<https://www.gov.uk/bank-holidays>,
    /// which has had 2028 since November 2025).
    pub const ANNOUNCED_TO: i16 = 2028;

    /// The furthest year a council can say has been announced.
    const FURTHEST: i16 = 2099;

    /// The working days of a nation, as far as they are known here.
    pub fn of(nation: Nation) -> Self {
        Self::to(nation, Self::ANNOUNCED_TO)
    }

    /// The working days of a nation, by the usual rules also for the years to `year`: for a council that has seen them
    /// announced.
    pub fn known_to(nation: Nation, year: i64) -> Result<Self, CalendarFault> {
        let known = i64::from(Self::FIRST_YEAR)..=i64::from(Self::FURTHEST);
        match i16::try_from(year) {
            Ok(last) if known.contains(&year) => Ok(Self::to(nation, last.max(Self::ANNOUNCED_TO))),
            _ => Err(CalendarFault::NoSuchYear { year }),
        }
    }

    /// The nation whose bank holidays it has.
    pub fn nation(&self) -> Nation {
        self.nation
    }

    fn to(nation: Nation, last_year: i16) -> Self {
        Calendar {
            nation,
            last_year,
            bank_holidays: (Self::FIRST_YEAR..=last_year)
                .flat_map(|year| bank_holidays::of_year(nation, year))
                .collect(),
            closed: BTreeMap::new(),
        }
    }

    /// Adds a bank holiday that was announced later; `instead_of` is the one that was moved for it.
    pub fn add_bank_holiday(
        &mut self,
        day: Date,
        name: &str,
        instead_of: Option<Date>,
    ) -> Result<(), CalendarFault> {
        self.known(day)?;
        if let Some(moved) = instead_of {
            self.known(moved)?;
            if self.bank_holidays.remove(&moved).is_none() {
                return Err(CalendarFault::NoBankHoliday { day: moved });
            }
        }
        self.bank_holidays.insert(day, name.to_owned());
        Ok(())
    }

    /// Closes the council's offices from `first` to `last`, both included.
    pub fn close(&mut self, first: Date, last: Date, reason: &str) -> Result<(), CalendarFault> {
        self.known(first)?;
        self.known(last)?;
        if last < first {
            return Err(CalendarFault::EndsBeforeItBegins { first, last });
        }
        let mut day = Some(first);
        while let Some(closed) = day.filter(|day| *day <= last) {
            self.closed.insert(closed, reason.to_owned());
            day = closed.tomorrow().ok();
        }
        Ok(())
    }

    /// The last year it answers for.
    pub fn last_year(&self) -> i16 {
        self.last_year
    }

    /// What kind of day `day` is.
    pub fn kind(&self, day: Date) -> Result<DayKind<'_>, UnknownYear> {
        self.known(day)?;
        let bank_holiday = self.bank_holidays.get(&day);
        let closed = self.closed.get(&day);
        Ok(match (day.weekday(), bank_holiday, closed) {
            (Weekday::Saturday | Weekday::Sunday, _, _) => DayKind::Weekend,
            (_, Some(name), _) => DayKind::BankHoliday(name),
            (_, None, Some(reason)) => DayKind::Closed(reason),
            (_, None, None) => DayKind::Working,
        })
    }

    /// The first `count` working days, beginning with `first` if it is one.
    pub fn working_days(&self, first: Date, count: WorkingDays) -> Result<Vec<Date>, UnknownYear> {
        let mut days = Vec::new();
        let mut day = first;
        loop {
            if self.kind(day)? == DayKind::Working {
                days.push(day);
            }
            if days.len() >= usize::from(count.get()) {
                return Ok(days);
            }
            day = self.day_after(day)?;
        }
    }

    /// The first working day after `day`.
    pub fn next_working_day(&self, day: Date) -> Result<Date, UnknownYear> {
        let mut next = self.day_after(day)?;
        while self.kind(next)? != DayKind::Working {
            next = self.day_after(next)?;
        }
        Ok(next)
    }

    /// The day after `day`.
    pub(super) fn day_after(&self, day: Date) -> Result<Date, UnknownYear> {
        day.tomorrow().map_err(|_| self.unknown(day))
    }

    fn known(&self, day: Date) -> Result<(), UnknownYear> {
        match (Self::FIRST_YEAR..=self.last_year).contains(&day.year()) {
            true => Ok(()),
            false => Err(self.unknown(day)),
        }
    }

    fn unknown(&self, day: Date) -> UnknownYear {
        UnknownYear {
            year: day.year(),
            last: self.last_year,
        }
    }
}
