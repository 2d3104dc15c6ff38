//! Templates → whether they ask for a field of the council's own by its name.
//!
//! It must not know which fields there are.

use super::Templates;

/// Where a template finds such fields.
const EXTRA: &str = "extra";

impl Templates {
    /// Whether a template may print the field of this name: it asks for `extra.name`, or for all of them.
    pub fn may_print_own(&self, name: &str) -> bool {
        let mut sources = self.engine.sources.values();
        sources.any(|source| asks_for(&source.text, name))
    }
}

fn asks_for(template: &str, name: &str) -> bool {
    let is_of_name = |letter: char| letter.is_alphanumeric() || letter == '_';
    let mut rest = template;
    while let Some((before, after)) = rest.split_once(EXTRA) {
        rest = after;
        if before.ends_with(is_of_name) || after.starts_with(is_of_name) || before.ends_with('-') {
            continue;
        }
        let asked = match after.strip_prefix('.') {
            Some(asked) => asked,
            // `extra["name"]`; the name may be in a variable.
            None => match after.strip_prefix('[') {
                Some(asked) => asked.trim_start().trim_start_matches(['"', '\'', '`']),
                None => return true,
            },
        };
        let end = asked.find(|letter| !is_of_name(letter));
        if asked.get(..end.unwrap_or(asked.len())) == Some(name) {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::asks_for;

    #[test]
    fn a_template_asks_for_one_field_or_for_all() {
        for template in [
            "{{ recommendation.extra.cabinet_member | markdown }}",
            "{{ review.extra[\"cabinet_member\"] }}",
            "{% if extra.ward or extra.cabinet_member is defined %}",
            "{% for name, value in recommendation.extra %}{{ value }}{% endfor %}",
        ] {
            assert!(asks_for(template, "cabinet_member"), "{template}");
        }
        for template in [
            "{{ recommendation.extra.cabinet_members }}",
            "{{ recommendation.extra.ward }}",
            "<p>extraordinary</p>",
            "",
        ] {
            assert!(!asks_for(template, "cabinet_member"), "{template}");
        }
    }
}
