//! The keys of `decision.toml`, by the kind of table they belong to.
//!
//! As those of the other files, they are compared with the schemas by a test.

use std::fmt;

use super::keys::keys;

keys! {
    /// A key at the top of `decision.toml`.
    DecisionKey {
        /// The day of the decision.
        Date = "date",
        /// The language that it is written in.
        Language = "language",
        /// The title of the item.
        Title = "title",
        /// The record, up to its recommendations.
        Record = "record",
        /// The reasons for the decision.
        Reasons = "reasons",
        /// Alternatives considered and rejected.
        Alternatives = "alternatives",
        /// Details of dispensations.
        Dispensations = "dispensations",
        /// By when call-in must be executed.
        CallIn = "call_in",
        /// The day the record was published.
        Publication = "publication",
        /// The reference of the decision.
        Reference = "reference",
        /// Who decided.
        DecisionMaker = "decision_maker",
        /// Whether it is a key decision.
        KeyDecision = "key_decision",
        /// The notice of 28 days.
        Notice = "notice",
        /// The wards that it affects.
        Wards = "wards",
        /// Who was consulted.
        Consultation = "consultation",
        /// Why it was urgent.
        Urgency = "urgency",
        /// What is exempt from publication.
        Exempt = "exempt",
        /// The day from which it can be carried out.
        EffectiveFrom = "effective_from",
        /// What is attached.
        Attachments = "attachments",
        /// The Proper Officer.
        ProperOfficer = "proper_officer",
        /// The recommendations that it does not have.
        LeavesOut = "leaves_out",
        /// A field of the council's own, by its name.
        Extra(name: String) = "extra" + ".{}",
    }
}

keys! {
    /// A key of a `[[theme]]` in `decision.toml`.
    ThemeKey {
        /// The heading.
        Heading = "heading",
        /// Why it is exempt from publication.
        Exempt = "exempt",
    }
}

keys! {
    /// A key of a `[[theme.recommendation]]` in `decision.toml`.
    DecidedKey {
        /// Its number.
        Number = "number",
        /// What is recommended.
        Text = "text",
        /// One of the parts a), b), c), counted from 0.
        SubItem(index: usize) = "sub_items" + "[{}]",
        /// The executive's answer.
        Response = "response",
        /// Why it answers so.
        ResponseReason = "response_reason",
        /// When it answered.
        ResponseDate = "response_date",
        /// Who answers.
        ResponseBy = "response_by",
        /// The wording as it was accepted.
        AcceptedAs = "accepted_as",
        /// Why it is exempt from publication.
        Exempt = "exempt",
    }
}

keys! {
    /// A key of a `[[resolution]]` or a `[[decision.resolution]]` in `decision.toml`.
    ResolutionKey {
        /// Its number.
        Number = "number",
        /// What was resolved.
        Text = "text",
        /// Why it is exempt from publication.
        Exempt = "exempt",
    }
}

keys! {
    /// A key of a `[[decision]]` in `decision.toml`, which is one more decision of the same record.
    FurtherKey {
        /// Its title.
        Title = "title",
        /// The record of it.
        Record = "record",
        /// The reasons for it.
        Reasons = "reasons",
        /// Alternatives considered and rejected.
        Alternatives = "alternatives",
        /// Why it is exempt from publication.
        Exempt = "exempt",
    }
}

keys! {
    /// A key of a `[[declaration]]` in `decision.toml`.
    DeclarationKey {
        /// Who declared the interest.
        Member = "member",
        /// What kind of interest it is.
        Kind = "kind",
        /// The item it was declared in.
        Item = "item",
        /// The declaration word for word.
        Text = "text",
    }
}
