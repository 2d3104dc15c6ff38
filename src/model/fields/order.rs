//! What a council says of its fields → all of them, in order.

use super::{
    BuiltInField, CouncilField, FieldDefinition, FieldDemand, FieldKey, FieldKind, FieldPlacing,
    FieldTable, FieldsFault, FieldsFaultKind, OwnField, RecordPart, RecordPlace,
};
use crate::model::{DecisionKey, PlanKey, ProgressKey, ReviewKey, UpdateKey};

/// The fields of a council that says nothing about them.
pub(super) fn usual() -> Vec<CouncilField> {
    let all = BuiltInField::ALL.into_iter();
    all.map(|field| CouncilField {
        key: FieldKey::BuiltIn(field),
        label: None,
        demand: field.usual_demand(),
        beside: None,
    })
    .collect()
}

/// The fields as a council has them.
pub(super) fn ordered(definitions: Vec<FieldDefinition>) -> Result<Vec<CouncilField>, FieldsFault> {
    let mut fields = usual();
    let mut placings: Vec<WantedPlace> = Vec::new();
    let mut seen: Vec<(FieldTable, String)> = Vec::new();
    for (at, definition) in definitions.into_iter().enumerate() {
        let name = definition.name.as_str().to_owned();
        let fault = |kind| FieldsFault {
            at,
            name: name.clone(),
            kind,
        };
        let placing = definition.placing.clone();
        let field = field(definition).map_err(fault)?;
        let (table, is_built_in) = (field.table(), matches!(field.key, FieldKey::BuiltIn(_)));
        let is_twice =
            |(other, named): &(FieldTable, String)| *named == name && part(*other) == part(table);
        if seen.iter().any(is_twice)
            || (!is_built_in && find(&fields, part(table), &name).is_some())
        {
            return Err(fault(FieldsFaultKind::Twice));
        }
        seen.push((table, name.clone()));
        match fields.iter_mut().find(|known| known.key == field.key) {
            Some(known) => *known = field,
            None => fields.insert(end_of(&fields, table), field),
        }
        placings.extend(placing.map(|placing| (at, table, name.clone(), placing)));
    }
    while !placings.is_empty() {
        // A field that another is beside comes to its own place first.
        let is_settled = |(_, table, _, placing): &WantedPlace| {
            let moves = |(_, other, name, _): &WantedPlace| {
                part(*other) == part(*table) && name == placing.neighbour()
            };
            !placings.iter().any(moves)
        };
        let next = placings.iter().position(is_settled).unwrap_or(0);
        let (at, table, name, placing) = placings.remove(next);
        place(&mut fields, table, &name, &placing).map_err(|kind| FieldsFault {
            at,
            name,
            kind,
        })?;
    }
    fields.retain(|field| field.demand != FieldDemand::NoSuchField);
    Ok(fields)
}

/// A definition, counted from 0, the table and the name of its field, and where that is printed.
type WantedPlace = (usize, FieldTable, String, FieldPlacing);

/// What a definition makes of a field.
fn field(definition: FieldDefinition) -> Result<CouncilField, FieldsFaultKind> {
    let FieldDefinition {
        name,
        table,
        label,
        kind,
        is_used,
        is_required,
        placing: _,
    } = definition;
    let name = name.as_str();
    let built_in = BuiltInField::ALL
        .into_iter()
        .find(|known| known.name() == name && table.is_none_or(|table| table == known.table()));
    if let Some(known) = built_in {
        let demand = demand_of(known, is_used, is_required)?;
        return match kind {
            Some(_) => Err(FieldsFaultKind::KindOfBuiltIn),
            None => Ok(CouncilField {
                key: FieldKey::BuiltIn(known),
                label,
                demand,
                beside: None,
            }),
        };
    }
    if !is_fit(name) {
        return Err(FieldsFaultKind::UnfitName);
    }
    let table = match table {
        Some(table) => table,
        None if keys_of(FieldTable::Recommendation).contains(&name) => FieldTable::Recommendation,
        None => match is_key_of_paper(name) {
            true => return Err(FieldsFaultKind::OfThePaper),
            false => FieldTable::Recommendation,
        },
    };
    if keys_of(table).contains(&name) || TAKEN.contains(&name) {
        return Err(FieldsFaultKind::Taken);
    }
    if label.is_none() && is_used {
        return Err(FieldsFaultKind::NoLabel);
    }
    Ok(CouncilField {
        key: FieldKey::Own(OwnField {
            name: name.to_owned(),
            table,
            kind: kind.unwrap_or(FieldKind::Text),
        }),
        label,
        demand: match (is_used, is_required) {
            (false, _) => FieldDemand::NoSuchField,
            (true, Some(true)) => FieldDemand::Value,
            (true, _) => FieldDemand::Nothing,
        },
        beside: None,
    })
}

fn demand_of(
    field: BuiltInField,
    is_used: bool,
    is_required: Option<bool>,
) -> Result<FieldDemand, FieldsFaultKind> {
    let usual = field.usual_demand();
    // Papers have a place for the grade, and a council says whether there must be one.
    let may_be_required = usual != FieldDemand::Nothing || field == BuiltInField::Assessment;
    match (is_used, is_required) {
        (_, Some(false)) if is_used && field == BuiltInField::Assessment => {
            Ok(FieldDemand::Nothing)
        }
        (false, _) | (_, Some(false)) if field.is_always_there() => {
            Err(FieldsFaultKind::AlwaysThere)
        }
        (false, _) => Ok(FieldDemand::NoSuchField),
        (true, None) => Ok(usual),
        (true, Some(false)) => Ok(FieldDemand::Nothing),
        (true, Some(true)) if !may_be_required => Err(FieldsFaultKind::NeverRequired),
        (true, Some(true)) => Ok(FieldDemand::Value),
    }
}

/// Moves a field beside another of the same part of a paper.
fn place(
    fields: &mut Vec<CouncilField>,
    table: FieldTable,
    name: &str,
    placing: &FieldPlacing,
) -> Result<(), FieldsFaultKind> {
    let neighbour = placing.neighbour();
    let own = find(fields, part(table), name);
    let there = find(fields, part(table), neighbour);
    if let (PaperPart::Record, Some(part), None) =
        (part(table), RecordPart::of_key(neighbour), there)
    {
        let place = match placing {
            FieldPlacing::After(_) => RecordPlace::After(part),
            FieldPlacing::Before(_) => RecordPlace::Before(part),
        };
        let own = own.and_then(|own| fields.get_mut(own));
        own.into_iter().for_each(|own| own.beside = Some(place));
        return Ok(());
    }
    let (Some(own), Some(there)) = (own, there.filter(|there| Some(*there) != own)) else {
        let known = fields.iter();
        let known = known.filter(|field| part(field.table()) == part(table));
        let known = known.map(|field| field.name().to_owned());
        let parts = RecordPart::all().filter(|_| part(table) == PaperPart::Record);
        let known = known.chain(parts.map(|part| part.key().to_owned()));
        return Err(FieldsFaultKind::NoNeighbour {
            neighbour: neighbour.to_owned(),
            known: known.filter(|known| known != name).collect(),
        });
    };
    let mut field = fields.remove(own);
    let there = there - usize::from(own < there);
    field.beside = fields.get(there).and_then(|other| other.beside);
    let at = match placing {
        FieldPlacing::After(_) => there + 1,
        FieldPlacing::Before(_) => there,
    };
    fields.insert(at, field);
    Ok(())
}

/// The part of a paper that the fields of a table are printed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum PaperPart {
    /// The table of a recommendation.
    Rows,
    /// Below the title.
    Details,
    /// The record of a decision.
    Record,
}

fn part(table: FieldTable) -> PaperPart {
    match table {
        FieldTable::Recommendation | FieldTable::Progress => PaperPart::Rows,
        FieldTable::Review | FieldTable::Update => PaperPart::Details,
        FieldTable::Decision => PaperPart::Record,
    }
}

fn find(fields: &[CouncilField], of: PaperPart, name: &str) -> Option<usize> {
    let is_it = |field: &CouncilField| part(field.table()) == of && field.name() == name;
    fields.iter().position(is_it)
}

/// After the other fields of its table.
fn end_of(fields: &[CouncilField], table: FieldTable) -> usize {
    let last = fields.iter().rposition(|field| field.table() == table);
    let last = last.or_else(|| {
        let is_near = |field: &CouncilField| part(field.table()) == part(table);
        fields.iter().rposition(is_near)
    });
    last.map_or(fields.len(), |last| last + 1)
}

/// Names that would be taken for something else in a template or among the labels.
const TAKEN: [&str; 4] = ["recommendation", "review", "table", "summary"];

/// The keys of a table, which are no fields of the council's own.
fn keys_of(table: FieldTable) -> &'static [&'static str] {
    match table {
        FieldTable::Review => ReviewKey::NAMES,
        FieldTable::Recommendation => PlanKey::NAMES,
        FieldTable::Update => UpdateKey::NAMES,
        FieldTable::Progress => ProgressKey::NAMES,
        FieldTable::Decision => DecisionKey::NAMES,
    }
}

/// Whether every review, update or record has such a key, which is hardly meant for a field of each recommendation.
fn is_key_of_paper(name: &str) -> bool {
    // These are as often said of a recommendation.
    const OF_EITHER: [&str; 4] = ["reference", "wards", "consultation", "urgency"];
    let tables = [
        FieldTable::Review,
        FieldTable::Update,
        FieldTable::Progress,
        FieldTable::Decision,
    ];
    let mut keys = tables.into_iter().flat_map(keys_of);
    !OF_EITHER.contains(&name) && keys.any(|key| *key == name)
}

/// Small letters, digits and underscores, with a letter first: what a template can ask for.
fn is_fit(name: &str) -> bool {
    let is_of_name =
        |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
    name.starts_with(|first: char| first.is_ascii_lowercase()) && name.chars().all(is_of_name)
}
