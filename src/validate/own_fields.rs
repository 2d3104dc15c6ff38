//! The council's own fields in a table: those that its `council.toml` names, and others that only its templates know.

use std::collections::BTreeMap;

use super::{Read, Refused, TableReader};
use crate::draft::{ExtraDraft, Field};
use crate::model::{
    Extra, FieldDemand, FieldKind, FieldTable, FieldValue, Fields, OwnField, OwnValue,
};

impl TableReader<'_, '_> {
    /// The council's own fields. `fields` says which of them it has; none while nobody knows.
    pub fn extra(
        &mut self,
        field: Option<Field<ExtraDraft>>,
        table: FieldTable,
        fields: Option<&Fields>,
    ) -> Read<Extra> {
        self.extra_at_most(field, table, fields, &|_| FieldDemand::Value)
    }

    /// The same, where no more is asked of an officer for a field than `most` says.
    pub fn extra_at_most(
        &mut self,
        field: Option<Field<ExtraDraft>>,
        table: FieldTable,
        fields: Option<&Fields>,
        most: &dyn Fn(&str) -> FieldDemand,
    ) -> Read<Extra> {
        let mut typed = match self.optional(field) {
            Ok(typed) => typed.map(|typed| typed.value).unwrap_or_default(),
            Err(Refused) => return Err(Refused),
        };
        let mut values = BTreeMap::new();
        let mut refused = false;
        let named = fields.into_iter().flat_map(|fields| fields.own(table));
        for (field, own) in named {
            let written = typed.remove(&own.name).unwrap_or(Field::Absent);
            let demand = field.demand.min(most(&own.name));
            match self.own(written, demand, own) {
                Ok(value) => drop(values.insert(own.name.clone(), value)),
                Err(Refused) => refused = true,
            }
        }
        for (name, text) in typed {
            match self.text_field(text, &name, FieldDemand::Nothing, "…") {
                Ok(text) => drop(values.insert(name, text.map(OwnValue::Text))),
                Err(Refused) => refused = true,
            }
        }
        match refused {
            true => Err(Refused),
            false => Ok(Extra::new(values)),
        }
    }

    /// Fields of the council as a whole, which its templates know.
    pub fn own_texts(&mut self, field: Option<Field<ExtraDraft>>) -> Read<Extra> {
        self.extra(field, FieldTable::Review, None)
    }

    /// The value of a field that the council has named.
    fn own(
        &mut self,
        written: Field<String>,
        demand: FieldDemand,
        own: &OwnField,
    ) -> Read<FieldValue<OwnValue>> {
        let name = &own.name;
        match own.kind {
            FieldKind::Text => {
                let text = self.text_field(written, name, demand, "…")?;
                Ok(text.map(OwnValue::Text))
            }
            FieldKind::Line => {
                let line = self.line_field(written, name, demand, "…")?;
                Ok(line.map(OwnValue::Line))
            }
            FieldKind::Person => {
                let line = self.person_field(written, name, demand, "Councillor A Member")?;
                Ok(line.map(OwnValue::Line))
            }
            FieldKind::Date => {
                let date = self.date_field(written, name, demand)?;
                Ok(date.map(OwnValue::Date))
            }
        }
    }
}
