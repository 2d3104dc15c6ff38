//! A meeting and the updates that it brings → what a careful colleague would remark on before its agenda goes out.
//!
//! Only what is in the files is compared. It must not know how anything is printed, nor today's date.

use std::ops::Range;

use jiff::civil::{Date, Weekday};

use super::day::long;
use super::{meeting_reference, meeting_texts};
use crate::council::Council;
use crate::diagnostic::{Code, Diagnostic, Place, count};
use crate::model::{
    Calendar, DayKind, ItemKey, Meeting, MeetingKey, MeetingSpot, Nation, Passage, Review,
    RichText, Spot, Update, When,
};

/// Something in a meeting's file that is to be looked at.
#[derive(Debug, Clone)]
pub(super) struct MeetingRemark {
    /// What it is about.
    pub(super) code: Code,
    /// Where it is.
    pub(super) spot: MeetingSpot,
    /// The bytes of the long text there that it is about, where it is not about all of it.
    pub(super) within: Option<(RichText, Range<usize>)>,
    /// What is odd.
    pub(super) message: String,
    /// What to do.
    pub(super) help: String,
}

impl MeetingRemark {
    fn finding(self, place: &dyn Fn(&Passage) -> Option<Place>) -> Diagnostic {
        let spot = Spot::Meeting(self.spot);
        let passage = match self.within {
            Some((text, range)) => spot.within(&text, range),
            None => spot.into(),
        };
        let finding = Diagnostic::warning(self.code, self.message);
        let finding = match place(&passage) {
            Some(place) => finding.at(place),
            None => finding,
        };
        finding.help(self.help)
    }
}

/// How many clear days the law asks for between the publication of an agenda and its meeting in England (Local Government Act
/// 1972, section 100B).
const CLEAR_DAYS: usize = 5;

/// How many the law asks for in Wales (the same section, as it applies there) and in Scotland (Local Government (Scotland) Act
/// 1973, section 50B).
const FEWER_CLEAR_DAYS: usize = 3;

/// How many clear days the law asks for where a council is. For Northern Ireland the smaller number is taken, so that no agenda is
/// called late that is not.
fn clear_days_asked(council: &Council) -> usize {
    let mut others = council.other_terms.iter();
    let has_welsh =
        council.language.primary() == "cy" || others.any(|terms| terms.language.primary() == "cy");
    match council.calendar.nation() {
        Nation::EnglandAndWales if !has_welsh => CLEAR_DAYS,
        _ => FEWER_CLEAR_DAYS,
    }
}

/// A meeting, with what it is compared with.
pub struct MeetingSubject<'m> {
    /// The meeting.
    pub meeting: &'m Meeting,
    /// The council.
    pub council: &'m Council,
    /// The updates that an item brings, in order.
    pub updates: &'m dyn Fn(usize) -> Vec<&'m Update>,
    /// The reviews that an item brings papers of.
    pub reviews: &'m dyn Fn(usize) -> Vec<&'m Review>,
}

/// Everything to be remarked on. `place` finds the place of a passage of the file.
pub fn meeting_remarks(
    subject: &MeetingSubject<'_>,
    place: &dyn Fn(&Passage) -> Option<Place>,
) -> Vec<Diagnostic> {
    let MeetingSubject {
        meeting, council, ..
    } = subject;
    let texts = meeting_texts::texts(meeting);
    let mut remarks = of_days(subject);
    remarks.extend(meeting_reference::remarks(
        meeting,
        council,
        &texts,
        subject.reviews,
    ));
    let remarks = remarks.into_iter().map(|remark| remark.finding(place));
    let mut found: Vec<Diagnostic> = remarks.collect();
    found.extend(meeting_texts::remarks(meeting, council, &texts, place));
    found
}

/// What is odd about the day of the meeting beside other days, and about its items.
fn of_days(subject: &MeetingSubject<'_>) -> Vec<MeetingRemark> {
    let MeetingSubject {
        meeting, council, ..
    } = subject;
    let mut remarks = Vec::new();
    remarks.extend(wrong_weekday(&meeting.date, MeetingKey::Date));
    let published = meeting.published.as_ref();
    remarks.extend(published.and_then(|day| wrong_weekday(day, MeetingKey::Published)));
    let Some(day) = meeting.date.first_day() else {
        return remarks;
    };
    remarks.extend(other_day_in_name(meeting, day));
    remarks.extend(short_notice(meeting, day, council));
    for (index, item) in meeting.items.iter().enumerate() {
        let is_without = item
            .exempt()
            .is_some_and(|exempt| exempt.paragraphs().is_empty());
        remarks.extend(is_without.then(|| MeetingRemark {
            code: Code::ExemptWithoutParagraph,
            spot: MeetingSpot::Item(index, ItemKey::Exempt),
            within: None,
            message: "this does not say by virtue of which paragraph of Schedule 12A the item is exempt"
                .to_owned(),
            help: "add it, for example “by virtue of paragraph 3 of Part 1 of Schedule 12A”".to_owned(),
        }));
        let later = (subject.updates)(index).into_iter().enumerate();
        let later = later.filter(|(_, update)| update.date.first_day() > Some(day));
        remarks.extend(later.map(|(place, update)| MeetingRemark {
            code: Code::UpdateAfterMeeting,
            spot: MeetingSpot::Item(index, ItemKey::Updates(place)),
            within: None,
            message: format!("this update is of {}, which is after the meeting", update.date),
            help: "correct the date of the update or of the meeting, or leave the update to a later meeting"
                .to_owned(),
        }));
    }
    remarks
}

fn wrong_weekday(when: &When, key: MeetingKey) -> Option<MeetingRemark> {
    let (typed, day) = when.wrong_weekday()?;
    let name = |day: Weekday| format!("{day:?}");
    Some(MeetingRemark {
        code: Code::WrongWeekday,
        spot: MeetingSpot::Meeting(key),
        within: None,
        message: format!(
            "{} is a {}, not a {}",
            long(day),
            name(day.weekday()),
            name(typed)
        ),
        help: "correct the day of the week, or the date".to_owned(),
    })
}

/// The name of a meeting's file begins with its day, if it begins with one.
fn other_day_in_name(meeting: &Meeting, day: Date) -> Option<MeetingRemark> {
    let named: Date = meeting.id.as_str().get(..10)?.parse().ok()?;
    (named != day).then(|| MeetingRemark {
        code: Code::MeetingDay,
        spot: MeetingSpot::Meeting(MeetingKey::Date),
        within: None,
        message: format!(
            "the file is named after {}, and the meeting is on {}",
            long(named),
            long(day)
        ),
        help: "correct the date, or give the file the name of the day".to_owned(),
    })
}

fn short_notice(meeting: &Meeting, day: Date, council: &Council) -> Option<MeetingRemark> {
    let published = meeting.published.as_ref()?.first_day()?;
    let is_late = meeting.items.iter().all(|item| item.late.is_some());
    let asked = clear_days_asked(council);
    let clear = clear_days(published, day, &council.calendar)?;
    (clear < asked && !is_late).then(|| MeetingRemark {
        code: Code::ShortNotice,
        spot: MeetingSpot::Meeting(MeetingKey::Published),
        within: None,
        message: format!(
            "{} between {} and the meeting, and the law asks for {asked}",
            match clear {
                0 => "there is no clear day".to_owned(),
                1 => "there is 1 clear day".to_owned(),
                _ => format!("there are {}", count(clear, "clear day")),
            },
            long(published)
        ),
        help: "correct the date, or say of each item why it is considered all the same, under late_item"
            .to_owned(),
    })
}

/// The working days between two days, neither of which is counted; none where nobody knows the bank holidays. More than
/// five are not counted.
fn clear_days(published: Date, day: Date, calendar: &Calendar) -> Option<usize> {
    let mut clear = 0;
    let mut next = published.tomorrow().ok()?;
    while next < day && clear < CLEAR_DAYS {
        clear += usize::from(calendar.kind(next).ok()? == DayKind::Working);
        next = next.tomorrow().ok()?;
    }
    Some(clear)
}
