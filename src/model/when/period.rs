//! A stretch of time that has a name: a quarter, a season, a year, a term, a range.

use jiff::Span;
use jiff::civil::Date;

/// A stretch of time, from its first day to its last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    first: Date,
    last: Date,
    kind: PeriodKind,
}

/// What kind of time it is, which says why its last day is the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PeriodKind {
    /// "Q4 2025/26".
    Quarter,
    /// "First quarter of 2025", "Q1 calendar 2025".
    CalendarQuarter,
    /// "Q1 (Jan-Mar) 2025".
    QuarterMonths,
    /// "H1 2025/26".
    Half,
    /// "First half of 2025".
    CalendarHalf,
    /// "First quarter of the municipal year 2025/26".
    QuarterOfYear,
    /// "Second half of the school year 2025/26".
    HalfOfYear,
    /// "2025".
    Year,
    /// "Late 2025".
    PartOfYear,
    /// "Early in 2025/26".
    PartOfFinancialYear,
    /// "2025/26".
    FinancialYear,
    /// "FY25", which may be 2024/25 or 2025/26.
    LaterFinancialYear,
    /// "Academic year 2025/26".
    SchoolYear,
    /// "Municipal year 2025/26".
    MunicipalYear,
    /// "Spring 2026".
    Season,
    /// "Autumn Term 2019".
    Term,
    /// "October half term 2024", "Easter holidays 2025".
    Holidays,
    /// "w/c 3 March 2025".
    Week,
    /// "Easter 2025".
    Easter,
    /// "Christmas 2025".
    Christmas,
    /// "Budget Council 2025", "2025/26 budget".
    BudgetMeeting,
    /// "Annual Council 2025".
    AnnualMeeting,
    /// "Local elections 2025".
    LocalElections,
    /// "First meeting of the municipal year 2025/26".
    FirstMeeting,
    /// "New Year 2025".
    NewYear,
    /// "Before summer 2025".
    Before,
    /// "Before summer recess 2025", which councils begin on different days.
    BeforeUneven,
    /// "Start of 2025/26".
    Start,
    /// "March to June 2025", "March/April 2025".
    Range,
    /// "October 2024 (extended by 6 months)".
    Extended,
    /// "A week before Cabinet on 16 July 2025".
    CountedBack,
    /// "October 2025 (Phase 1), TBC (Phase 2)": to the last of its dates that is known.
    PartlyKnown,
}

impl Period {
    /// The days from `first` to `last`, if they are in order.
    pub fn new(first: Date, last: Date, kind: PeriodKind) -> Option<Self> {
        (first <= last).then_some(Period { first, last, kind })
    }

    /// Its first day.
    pub fn first_day(self) -> Date {
        self.first
    }

    /// Its last day: only then has it passed.
    pub fn last_day(self) -> Date {
        self.last
    }

    /// Whether they can be the days of one meeting, which was adjourned.
    pub(super) fn are_days_of_a_meeting(self) -> bool {
        let is_whole_month = self.first.day() == 1 && self.last.day() == self.last.days_in_month();
        let most = self.first.checked_add(Span::new().months(1)).ok();
        let is_short = most.is_some_and(|most| self.last <= most);
        self.kind == PeriodKind::Range && is_short && !is_whole_month
    }

    /// What kind of time it is.
    pub fn kind(self) -> PeriodKind {
        self.kind
    }
}

impl PeriodKind {
    /// Whether a report can be on such a time. A year alone is more often a date that lacks its month.
    pub(super) fn can_be_reported_on(self) -> bool {
        matches!(
            self,
            PeriodKind::Quarter
                | PeriodKind::CalendarQuarter
                | PeriodKind::QuarterMonths
                | PeriodKind::QuarterOfYear
                | PeriodKind::Half
                | PeriodKind::CalendarHalf
                | PeriodKind::HalfOfYear
                | PeriodKind::Season
                | PeriodKind::Term
                | PeriodKind::Week
                | PeriodKind::Range
        )
    }

    /// Whether it is a whole year, of whatever kind.
    pub fn is_year(self) -> bool {
        matches!(
            self,
            PeriodKind::Year
                | PeriodKind::FinancialYear
                | PeriodKind::LaterFinancialYear
                | PeriodKind::SchoolYear
                | PeriodKind::MunicipalYear
        )
    }

    /// Why its last day was taken: "the last day of that quarter".
    pub fn why(self) -> &'static str {
        match self {
            PeriodKind::Quarter => "the last day of that quarter, counted from April",
            PeriodKind::CalendarQuarter => "the last day of that quarter of the calendar year",
            PeriodKind::QuarterMonths => "the last day of those months",
            PeriodKind::Half => "the last day of that half-year, counted from April",
            PeriodKind::CalendarHalf => "the last day of that half of the calendar year",
            PeriodKind::QuarterOfYear => "the last day of that quarter of the year that is named",
            PeriodKind::HalfOfYear => "the last day of that half of the year that is named",
            PeriodKind::Year => "the last day of that year",
            PeriodKind::PartOfYear => "when that part of the year is over at the latest",
            PeriodKind::PartOfFinancialYear => {
                "when that part of the financial year is over at the latest"
            }
            PeriodKind::LaterFinancialYear => {
                "the last day of the later of the two financial years that it can be"
            }
            PeriodKind::FinancialYear => "the last day of that financial year",
            PeriodKind::SchoolYear => "the last day of that school year",
            PeriodKind::MunicipalYear => "when that municipal year is over at the latest",
            PeriodKind::Season => "the last day of that season",
            PeriodKind::Term => "when that term is over at the latest",
            PeriodKind::Holidays => "when those holidays are over at the latest",
            PeriodKind::Week => "the last day of that week",
            PeriodKind::Easter => "Easter Monday",
            PeriodKind::Christmas => "Christmas Day",
            PeriodKind::BudgetMeeting => "by which a council must set its council tax",
            PeriodKind::AnnualMeeting => {
                "the end of May, by when a council holds its annual meeting"
            }
            PeriodKind::LocalElections => "the first Thursday in May",
            PeriodKind::FirstMeeting => "three months into that time, for its first meeting",
            PeriodKind::NewYear => "the end of January, because no day is named",
            PeriodKind::Before => "the day before that begins",
            PeriodKind::BeforeUneven => "the day before that begins at the latest",
            PeriodKind::Start => "the end of the first month of that",
            PeriodKind::Range => "the end of that time",
            PeriodKind::Extended => "that long after the date that is written",
            PeriodKind::CountedBack => "that long before the date that is written",
            PeriodKind::PartlyKnown => "the last of its dates that is known",
        }
    }
}
