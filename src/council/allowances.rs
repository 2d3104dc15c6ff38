//! `[[allow]]` in `council.toml` → the rules of `check` that the council has switched off.
//!
//! A name that is no such rule switches nothing off, and is reported. It must not know what a rule looks for.

use super::draft::CouncilAllowanceDraft;
use crate::diagnostic::{Code, Diagnostic, Edit, Place, Severity, nearest};
use crate::draft::{Field, Placed};
use crate::model::{AllowanceKey, TextLine};
use crate::validate::{Read, Reader, all, elements};

/// A rule that the council has switched off, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CouncilAllowance {
    /// The rule.
    pub rule: Code,
    /// Why it is switched off.
    pub because: TextLine,
    /// Where `council.toml` says so.
    pub place: Place,
}

impl CouncilAllowance {
    /// What the rule has found, as something that is allowed.
    pub fn allowed(&self, finding: Diagnostic) -> Diagnostic {
        finding
            .help(format!(
                "switched off in council.toml, because: {}",
                self.because
            ))
            .also(self.place.clone(), "switched off here")
    }

    /// Whether it has allowed a finding.
    pub fn has_allowed(&self, finding: &Diagnostic) -> bool {
        let mut others = finding.other_places().iter();
        finding.code() == self.rule && others.any(|(place, _)| *place == self.place)
    }
}

/// Reads the tables.
pub(super) fn read(
    reader: &mut Reader<'_>,
    field: Option<Field<Vec<Field<CouncilAllowanceDraft>>>>,
) -> Read<Vec<CouncilAllowance>> {
    let list = reader.top().optional(field)?.map(|list| list.value);
    let allowances = elements(list.unwrap_or_default())
        .into_iter()
        .map(|table| allowance(reader, table?))
        .collect();
    Ok(all(allowances)?.into_iter().flatten().collect())
}

fn allowance(
    reader: &mut Reader<'_>,
    table: Placed<CouncilAllowanceDraft>,
) -> Read<Option<CouncilAllowance>> {
    let CouncilAllowanceDraft { rule, because } = table.value;
    let mut sheet = reader.table(&table.span, "this [[allow]]");
    let place = rule.typed().map(|typed| sheet.place(&typed.span));
    let rule = sheet.line(rule, AllowanceKey::Rule, "update-overdue");
    let because = sheet.line(
        because,
        AllowanceKey::Because,
        "Our committees set no dates for updates",
    );
    let (rule, because) = (rule?, because?);
    let Some(place) = place else {
        return Ok(None);
    };
    match Code::parse(rule.as_str()).filter(|code| code.can_be_allowed()) {
        Some(rule) => Ok(Some(CouncilAllowance {
            rule,
            because,
            place,
        })),
        None => {
            sheet.report(unknown(&rule).at(place));
            Ok(None)
        }
    }
}

/// What to say of a name that is no rule which can be switched off.
fn unknown(typed: &TextLine) -> Diagnostic {
    let code = Code::parse(typed.as_str());
    if code.is_some_and(|code| code.severity() == Severity::Error) {
        let message = format!("`{typed}` is an error, and errors cannot be switched off");
        return Diagnostic::warning(Code::UnknownRule, message).help("remove this [[allow]]");
    }
    let message = format!("there is no rule `{typed}` that can be switched off");
    let finding = Diagnostic::warning(Code::UnknownRule, message);
    let rules = Code::ALL.iter().filter(|code| code.can_be_allowed());
    match nearest(typed.as_str(), rules.map(|code| code.name())) {
        Some(meant) => finding
            .help(format!("did you mean `{meant}`?"))
            .typed(Edit::Instead(format!("\"{meant}\""))),
        None => finding.help("`scrutineer explain` lists the rules"),
    }
}
