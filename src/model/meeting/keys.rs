//! The keys of a meeting's file, by the kind of table they belong to.

use std::fmt;

use crate::model::keys::keys;

keys! {
    /// A key at the top of a meeting's file.
    MeetingKey {
        /// The committee that meets.
        Committee = "committee",
        /// The day.
        Date = "date",
        /// The time of day.
        Time = "time",
        /// Where.
        Place = "place",
        /// When the agenda was published.
        Published = "published",
        /// What the agenda says above its items.
        Introduction = "introduction",
        /// What the agenda says below its items.
        Notes = "notes",
        /// The meeting whose pack it goes on with.
        SupplementTo = "supplement_to",
        /// The number of its first page.
        FirstPage = "first_page",
    }
}

keys! {
    /// A key of an `[[item]]`.
    ItemKey {
        /// Its number.
        Number = "number",
        /// Its title.
        Title = "title",
        /// What the agenda says below the title.
        Text = "text",
        /// Why it is late.
        LateItem = "late_item",
        /// Why it is exempt from publication.
        Exempt = "exempt",
        /// Whose report it is.
        ReportAuthor = "report_author",
        /// What the report is for.
        Purpose = "purpose",
        /// What members are asked to do.
        AskedTo = "asked_to",
        /// The papers that the report relies on.
        BackgroundPapers = "background_papers",
        /// One of the decision records that it brings, counted from 0.
        Decisions(index: usize) = "decisions" + "[{}]",
        /// One of the action plans.
        ActionPlans(index: usize) = "action_plans" + "[{}]",
        /// One of the updates.
        Updates(index: usize) = "updates" + "[{}]",
        /// One of the papers of the council's own kinds.
        Papers(index: usize) = "papers" + "[{}]",
        /// The year of the annual report that it brings.
        AnnualReport = "annual_report",
        /// One of the council's own pages.
        Pages(index: usize) = "pages" + "[{}]",
        /// Whether it brings what is due at the meeting.
        Due = "due",
    }
}

keys! {
    /// A key of an `[[item.paragraph]]`.
    ParagraphKey {
        /// The heading above it.
        Heading = "heading",
        /// Its number.
        Number = "number",
        /// What it says.
        Text = "text",
    }
}

keys! {
    /// A key of an `[[allow]]` in a meeting's file.
    MeetingAllowanceKey {
        /// The rule that may be broken.
        Rule = "rule",
        /// Why it may be broken.
        Because = "because",
    }
}

keys! {
    /// A key of a `[contact]` or an `[item.contact]`.
    ContactKey {
        /// The name or the post.
        Name = "name",
        /// The telephone number.
        Telephone = "telephone",
        /// The e-mail address.
        Email = "email",
    }
}
