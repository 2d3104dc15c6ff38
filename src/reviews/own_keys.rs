//! The fields of a council → the keys of its own in each file of a review.

use crate::draft::OwnKeys;
use crate::model::{CouncilTerms, FieldTable};

/// Those of `review.toml`; none while nobody knows them.
pub(super) fn of_review(terms: Option<CouncilTerms<'_>>) -> Option<Vec<OwnKeys>> {
    let tables = [
        (None, FieldTable::Review),
        (Some("recommendation"), FieldTable::Recommendation),
    ];
    let mut keys = of(terms, &tables)?;
    let parts = keys.last().map(|of_whole| OwnKeys {
        list: Some("part"),
        inside: of_whole.list,
        of: of_whole.of,
        names: of_whole.names.clone(),
    });
    keys.extend(parts);
    Some(keys)
}

/// Those of an update.
pub(super) fn of_update(terms: Option<CouncilTerms<'_>>) -> Option<Vec<OwnKeys>> {
    let tables = [
        (None, FieldTable::Update),
        (Some("progress"), FieldTable::Progress),
    ];
    of(terms, &tables)
}

/// Those of `decision.toml`.
pub(super) fn of_decision(terms: Option<CouncilTerms<'_>>) -> Option<Vec<OwnKeys>> {
    of(terms, &[(None, FieldTable::Decision)])
}

fn of(
    terms: Option<CouncilTerms<'_>>,
    tables: &[(Option<&'static str>, FieldTable)],
) -> Option<Vec<OwnKeys>> {
    let fields = terms?.fields;
    let tables = tables.iter().map(|(list, table)| OwnKeys {
        list: *list,
        inside: None,
        of: table.name(),
        names: fields
            .own(*table)
            .map(|(_, own)| own.name.clone())
            .collect(),
    });
    Some(tables.collect())
}
