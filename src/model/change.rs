//! An update and those before it → what has changed since: what was achieved, what slipped, whose date was moved.
//!
//! In comes what was reported and what was last said before. A grade counts as the committee agreed it, and until then as
//! officers propose it. The stages of the council's scale say what a change means, and never the words of a grade. It must
//! not know how anything is printed.

use super::{
    EntryState, Grade, LastTime, NewDate, Progress, ProgressKey, Recommendation, Review, RichText,
    Update, When,
};

/// How a recommendation has changed since it was last reported on. The order is that in which changes are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// It is done, and was not.
    Achieved,
    /// Its agreed date is not kept, and was before.
    Slipped,
    /// It has a worse grade, which does not say that it has slipped.
    Worse,
    /// Its grade is no other, but it is expected at another date.
    DateMoved,
    /// It has a better grade, though it is not done.
    Better,
    /// It will not be done.
    Ended,
}

/// A recommendation that has changed.
#[derive(Debug, Clone, Copy)]
pub struct ChangeSince<'a> {
    /// How.
    pub kind: ChangeKind,
    /// The recommendation, or the part of one.
    pub recommendation: &'a Recommendation,
    /// What is reported now.
    pub now: &'a Progress,
    /// What was said last time; none if this is the first report on it.
    pub before: Option<LastTime<'a>>,
    /// The date that has been moved, if one was.
    pub date: Option<MovedDate<'a>>,
}

/// A date that has been moved.
#[derive(Debug, Clone, Copy)]
pub struct MovedDate<'a> {
    /// What is said of the new date.
    pub kind: NewDate,
    /// What was said before: the last date that an update announced, or else the agreed one.
    pub from: &'a When,
    /// What is said now.
    pub to: &'a When,
}

impl ChangeKind {
    /// Its name for templates, which is the end of the name of its label.
    pub fn name(self) -> &'static str {
        match self {
            Self::Achieved => "achieved",
            Self::Slipped => "slipped",
            Self::Worse => "worse",
            Self::DateMoved => "date_moved",
            Self::Better => "better",
            Self::Ended => "ended",
        }
    }

    /// How a grade differs from the one before; none where it says the same.
    fn between(before: Option<&Grade>, now: &Grade) -> Option<Self> {
        let was = |is: fn(&Grade) -> bool| before.is_some_and(is);
        if now.is_finished() {
            return (!was(Grade::is_finished)).then_some(Self::Achieved);
        }
        if now.is_ended() {
            return (!was(Grade::is_ended)).then_some(Self::Ended);
        }
        if now.is_slipping() {
            return (!was(Grade::is_slipping)).then_some(Self::Slipped);
        }
        let before = before?;
        if now.is_worse_than(before) {
            return Some(Self::Worse);
        }
        before.is_worse_than(now).then_some(Self::Better)
    }
}

impl<'a> ChangeSince<'a> {
    /// Why it has changed, if that is said in one paragraph, and the key that it is written under. What is longer is in
    /// the table of the recommendation.
    pub fn reason(&self) -> Option<(ProgressKey, &'a RichText)> {
        let now = self.now;
        let why = now.reason.as_ref().map(|why| (ProgressKey::Reason, why));
        let explanation = || {
            let why = now.explanation.as_ref()?;
            Some((ProgressKey::Explanation, why))
        };
        let why = match self.kind {
            ChangeKind::Achieved | ChangeKind::Better => None,
            ChangeKind::Worse => why.or_else(explanation),
            ChangeKind::Slipped | ChangeKind::DateMoved | ChangeKind::Ended => why,
        };
        why.filter(|(_, why)| !why.source().trim().contains('\n'))
    }
}

impl Review {
    /// What has changed since the update before this one; nothing in the first. What was achieved comes first, and what
    /// changed alike is in the order of the update.
    pub fn changes<'a>(&'a self, update: &'a Update) -> Vec<ChangeSince<'a>> {
        if self.updates_before(update).is_empty() {
            return Vec::new();
        }
        let entries = self.entries(update).into_iter();
        let changes = entries.filter_map(|entry| match entry.state {
            EntryState::Reported(now) => self.change(entry.recommendation, now, update),
            // Each of its parts is listed by itself.
            EntryState::ThroughParts(_) => None,
        });
        let mut changes: Vec<ChangeSince<'a>> = changes.collect();
        changes.sort_by_key(|change| change.kind);
        changes
    }

    fn change<'a>(
        &'a self,
        recommendation: &'a Recommendation,
        now: &'a Progress,
        update: &'a Update,
    ) -> Option<ChangeSince<'a>> {
        let before = self.last_time(&recommendation.number, update);
        let date = self.moved_date(recommendation, now, update);
        let last = before.and_then(|before| before.progress.grade());
        let kind = now.grade().and_then(|now| ChangeKind::between(last, now));
        let kind = kind.or_else(|| date.map(|_| ChangeKind::DateMoved))?;
        Some(ChangeSince {
            kind,
            recommendation,
            now,
            before,
            date,
        })
    }

    /// The date at which a recommendation is now expected, if another was said before.
    fn moved_date<'a>(
        &'a self,
        recommendation: &'a Recommendation,
        now: &'a Progress,
        update: &Update,
    ) -> Option<MovedDate<'a>> {
        let (kind, to) = now.new_date()?;
        let mut before = self.updates_before(update).iter().rev();
        let announced = before.find_map(|update| {
            let own = update.reported(&recommendation.number);
            let whole = recommendation.whole.as_ref();
            let report = own.or_else(|| update.reported(whole?))?;
            report.new_date().map(|(_, date)| date)
        });
        let agreed = || self.recommendations.dated(recommendation).date.as_ref();
        let from = announced.or_else(agreed)?;
        (!from.is_same_time(to)).then_some(MovedDate { kind, from, to })
    }
}
