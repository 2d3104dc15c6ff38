//! A year → the bank holidays that were proclaimed for it alone.
//!
//! Sources: the royal proclamations under section 1 of the Banking and Financial Dealings Act 1971, as listed on
//! <https://www.gov.uk/bank-holidays> and, before 2012, in the London, Edinburgh and Belfast Gazettes.

use jiff::civil::{Date, date};

use super::Nation;
use super::bank_holidays::SPRING;

/// A bank holiday that was proclaimed once, and the usual one that was moved for it.
pub(super) struct Once {
    /// The day.
    pub(super) day: Date,
    /// What it is called.
    pub(super) name: &'static str,
    /// The bank holiday that became a working day.
    pub(super) instead_of: Option<Date>,
    /// The only nation that has it; none where all have it.
    only_in: Option<Nation>,
}

const ALL: [Once; 11] = [
    extra(date(2002, 6, 3), "the Queen’s Golden Jubilee"),
    moved(date(2002, 6, 4), SPRING, date(2002, 5, 27)),
    extra(date(2011, 4, 29), "Wedding of Prince William"),
    moved(date(2012, 6, 4), SPRING, date(2012, 5, 28)),
    extra(date(2012, 6, 5), "the Queen’s Diamond Jubilee"),
    moved(date(2020, 5, 8), VE_DAY, date(2020, 5, 4)),
    moved(date(2022, 6, 2), SPRING, date(2022, 5, 30)),
    extra(date(2022, 6, 3), "Platinum Jubilee bank holiday"),
    extra(date(2022, 9, 19), "State Funeral of Queen Elizabeth II"),
    extra(date(2023, 5, 8), "Coronation of King Charles III"),
    Once {
        only_in: Some(Nation::Scotland),
        ..extra(date(2026, 6, 15), "Scotland at the World Cup")
    },
];

const VE_DAY: &str = "Early May bank holiday (VE Day)";

/// Those of `year` in `nation`.
pub(super) fn of_year(nation: Nation, year: i16) -> impl Iterator<Item = &'static Once> {
    ALL.iter()
        .filter(move |once| once.day.year() == year)
        .filter(move |once| once.only_in.is_none_or(|only| only == nation))
}

const fn extra(day: Date, name: &'static str) -> Once {
    Once {
        day,
        name,
        instead_of: None,
        only_in: None,
    }
}

const fn moved(day: Date, name: &'static str, from: Date) -> Once {
    Once {
        day,
        name,
        instead_of: Some(from),
        only_in: None,
    }
}
