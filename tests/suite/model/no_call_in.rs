//! Decisions that cannot be called in, as their records say so.

use scrutineer::model::{DeadlineMeaning, NoCallIn};

use super::call_in_deadline::meaning;

#[test]
fn a_decision_that_cannot_be_called_in_says_so_in_words() {
    for (words, reason) in [
        ("Not applicable", NoCallIn::Unstated),
        ("Not applicable.", NoCallIn::Unstated),
        ("N/A", NoCallIn::Unstated),
        ("n/a", NoCallIn::Unstated),
        ("None", NoCallIn::Unstated),
        ("No", NoCallIn::Unstated),
        ("–", NoCallIn::Unstated),
        ("Exempt", NoCallIn::Unstated),
        ("Not subject to call-in", NoCallIn::Unstated),
        (
            "This decision is not subject to call in.",
            NoCallIn::Unstated,
        ),
        ("Is subject to call in?: No", NoCallIn::Unstated),
        ("Amherthnasol", NoCallIn::Unstated),
        ("Ni chaniateir galw i mewn", NoCallIn::Unstated),
        (
            "Ni chaniateir galw’r penderfyniad hwn i mewn.",
            NoCallIn::Unstated,
        ),
        (
            "Nid yw’r penderfyniad hwn yn destun galw i mewn",
            NoCallIn::Unstated,
        ),
        ("Ni ellir ei alw i mewn", NoCallIn::Unstated),
        ("Dim galw i mewn", NoCallIn::Unstated),
        (
            "Ni chaniateir galw i mewn gan fod y mater yn un brys",
            NoCallIn::Urgent,
        ),
        ("Dim yn berthnasol", NoCallIn::Unstated),
        ("Ddim yn berthnasol", NoCallIn::Unstated),
        (
            "Not applicable – a recommendation to Council",
            NoCallIn::ForCouncil,
        ),
        (
            "This decision is not subject to call-in as it is a recommendation to Council",
            NoCallIn::ForCouncil,
        ),
        ("Exempt from call-in (urgent)", NoCallIn::Urgent),
        ("Urgent decision under rule 16", NoCallIn::Urgent),
        (
            "Not for call-in as Key Decision exempted under GEN exception",
            NoCallIn::Urgent,
        ),
        (
            "Call-in waived by the Chair under rule 15 (urgency)",
            NoCallIn::Urgent,
        ),
        ("Waived by the Chair", NoCallIn::Waived),
        ("Waived by the Chair, 13 October 2025", NoCallIn::Waived),
        (
            "Call-in was waived by the Chair of OSC on 8 October 2025",
            NoCallIn::Waived,
        ),
        (
            "Urgent - call-in waived by Chair of Scrutiny 13/10/25",
            NoCallIn::Urgent,
        ),
        (
            "N/A: the minutes of 12 July 2018 were received",
            NoCallIn::Stated,
        ),
        (
            "Not subject to call-in because the report was for information",
            NoCallIn::Stated,
        ),
    ] {
        let expected = DeadlineMeaning::NotApplicable(reason);
        assert_eq!(meaning(words), expected, "{words}");
    }
}
