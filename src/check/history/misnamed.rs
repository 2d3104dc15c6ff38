//! An update in a file that is named after another month.

use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{Spot, Update, UpdateKey};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::MisnamedUpdate,
    explanation: Explanation {
        what: "The file of an update is named after one month, and its date is in another. The papers are published under \
               the name of the file.",
        why: "One of the two was copied from an earlier update and left. Readers find the paper by the one and read the \
              other.",
        bad: "date = \"September 2019\"      # in updates/2018-09.toml",
        good: "date = \"September 2019\"      # in updates/2019-09.toml",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    subject.review.updates.iter().filter_map(remark).collect()
}

fn remark(update: &Update) -> Option<Remark> {
    let name = update.id.as_str();
    let (year, rest) = name.split_once('-')?;
    let month = rest.split('-').next()?;
    if (year.len(), month.len()) != (4, 2) {
        return None;
    }
    let named: (i16, i8) = (year.parse().ok()?, month.parse().ok()?);
    let (day, last) = (update.date.first_day()?, update.date.last_day()?);
    // An update on a quarter can be named after any month of it.
    if ((day.year(), day.month())..=(last.year(), last.month())).contains(&named) {
        return None;
    }
    let spot = Spot::Update(update.id.clone(), UpdateKey::Date);
    let message = format!(
        "this update is of {}, and its file is named {name}.toml",
        update.date
    );
    let right = day.strftime("%Y-%m");
    Some(Remark::new(spot, message).help(format!(
        "correct the date, or rename the file: {right}.toml"
    )))
}
