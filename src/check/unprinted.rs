//! A field of the council's own that nothing prints.

use std::collections::BTreeSet;

use super::own::{own_values, table_and_name};
use super::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::PrintedNowhere,
    explanation: Explanation {
        what: "A field below `extra` is printed nowhere: no [[field]] of council.toml has its name, and no template asks \
               for it. Each name is reported once in a review.",
        why: "Somebody wrote it to be read, and no reader of the paper will. If it is a note for yourselves, begin its \
              line with a #.",
        bad: "extra.council_plan = \"Priority 3\"      # in review.toml",
        good: "[[field]]                              # in council.toml\n\
               name = \"council_plan\"\n\
               label = \"Council plan:\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let mut known = BTreeSet::new();
    let fields = &subject.council.fields;
    let values = own_values(subject.review).into_iter();
    values
        .filter_map(|(spot, _)| {
            let (table, name) = table_and_name(&spot)?;
            let mut own = fields.own(table).map(|(_, own)| own);
            let is_printed = own.any(|own| own.name == name) || (subject.prints_own)(&name);
            if is_printed || !known.insert((table.name(), name.clone())) {
                return None;
            }
            let of = match table.name() {
                "recommendation" => String::new(),
                of => format!(", of = \"{of}\""),
            };
            let message = format!("`extra.{name}` is printed nowhere");
            Some(
                Remark::new(spot, message)
                    .help(format!(
                        "to print it, your web team adds to council.toml: [[field]] with name = \"{name}\"{of} and label = \
                         \"…\""
                    ))
                    .help("a note for yourself begins with a #"),
            )
        })
        .collect()
}
