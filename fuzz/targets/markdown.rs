//! The rich text of a review → HTML → the typed document.
//!
//! Any text that a review may have must give a page that can be published.

#![no_main]

use std::collections::BTreeMap;
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use scrutineer::account;
use scrutineer::cleaning::{Cleaned, LineBreaks, refusal};
use scrutineer::diagnostic::{Code, Findings, SourceFile, human};
use scrutineer::document;
use scrutineer::model::{
    Assessment, Extra, FieldValue, Glossary, Progress, ProgressEntries, Recommendation,
    RecommendationNumber, Recommendations, Review, RichText, Slug, TextLine, Update, Updates, When,
};
use scrutineer::template::{Appearance, Paper, Templates};
use scrutineer_fuzz::COUNCIL;

/// The plainest possible page around the text.
const PAGE: &str = "<!DOCTYPE html><html lang=\"en-GB\"><head><title>Text</title></head><body><main><h1>Text</h1>\
    {% for recommendation in update.recommendations %}<h2 id=\"recommendation-1\">One</h2>\
    <table><caption>Two</caption><tr><th scope=\"row\">Three</th>\
    <td>{{ recommendation.evidence | markdown(references=references) }}</td></tr></table>\
    {{ recommendation.text | markdown(caption=\"Text\", blank=\"None\") }}{% for table in recommendation.tables %}<table><caption>{{ table.name }}</caption>\
    {{ table.text | table_rows(blank=\"None\", references=references) }}</table>{% endfor %}{% endfor %}</main></body></html>";

static TEMPLATES: LazyLock<Templates> = LazyLock::new(|| {
    let page = SourceFile::new("progress-update.html", PAGE);
    let files = BTreeMap::from([("progress-update.html".to_owned(), page)]);
    let mut findings = Findings::new();
    let templates = Templates::new(&files, &mut findings);
    templates.unwrap_or_else(|| panic!("{}", human(&findings, false)))
});

fuzz_target!(|text: &str| {
    let text = Cleaned::of(text, LineBreaks::Feeds).text;
    // Readers refuse these characters before a text is made.
    let is_refused = |letter: char| !matches!(letter, '\n' | '\t') && refusal(letter).is_some();
    if text.contains(is_refused) {
        return;
    }
    let Ok(text) = RichText::parse(&text) else {
        return;
    };
    assert!(
        !text.plain().trim().is_empty(),
        "a text that is accepted says something"
    );
    let review = review(&text);
    let paper = Paper::ProgressUpdate {
        review: &review,
        update: &review.updates[0],
    };
    let page = TEMPLATES.render(&paper, &COUNCIL, &[], &Appearance::default());
    let page = page.unwrap_or_else(|fault| panic!("the page cannot be made: {fault:?}"));
    let page = SourceFile::new("text/page.html", page);
    let mut findings = Findings::new();
    let none = |_: &str| Err("a text shows no pictures".to_owned());
    let document = document::read(&page, &|_| true, &none, &mut findings);
    // Only the whole page shows whether the place that a link names exists, and what only looks like a heading, a list or the name
    // of a place is remarked on where it is written.
    let is_fault = |code: Code| {
        !matches!(
            code,
            Code::LinkNowhere | Code::BoldHeading | Code::PastedBullets | Code::UnclearLink
        )
    };
    let other = findings.iter().find(|finding| is_fault(finding.code()));
    assert!(other.is_none(), "{}", human(&findings, false));
    assert!(document.is_some() || findings.has_errors());
    if let Some(document) = document {
        assert_eq!(account::of_page(&page, &document), None);
    }
});

fn review(text: &RichText) -> Review {
    let line = |words| TextLine::parse(words).expect("a line");
    let when = |words| When::parse(words).expect("a date");
    let slug = |name| Slug::parse(name).expect("a name");
    let number = RecommendationNumber::new(1).expect("a number");
    let extra = || Extra::new(BTreeMap::new());
    let grade = COUNCIL.scale.grades().first().expect("a grade").clone();
    Review {
        id: slug("text"),
        title: line("Text"),
        language: None,
        translation: None,
        committee: line("Committee"),
        about: None,
        link_officers: FieldValue::Given(line("Officer")),
        action_plan_agreed: FieldValue::Given(when("March 2023")),
        next_update: None,
        report_sent: None,
        formerly: Vec::new(),
        corrections: Vec::new(),
        glossary: Glossary::default(),
        recommendations: Recommendations::new(vec![Recommendation {
            number: number.clone(),
            text: text.clone(),
            responsibility: FieldValue::Given(text.clone()),
            date: FieldValue::Given(when("June 2023")),
            next_update: None,
            action: FieldValue::Blank,
            success_measure: FieldValue::Blank,
            answer: None,
            whole: None,
            extra: extra(),
        }])
        .expect("one recommendation"),
        updates: Updates::new(vec![Update {
            id: slug("one"),
            date: when("January 2024"),
            language: None,
            title: None,
            considered: None,
            covers: None,
            corrections: Vec::new(),
            progress: ProgressEntries::new(vec![Progress {
                recommendation: number,
                evidence: FieldValue::Given(text.clone()),
                proposed: Some(Assessment {
                    typed: line("Done"),
                    grade,
                }),
                explanation: None,
                reason: None,
                anticipated_date: None,
                revision: None,
                ended_by: None,
                agreed: None,
                moved_by: None,
                signed_off: None,
                extra: extra(),
            }])
            .expect("one entry"),
            extra: extra(),
        }]),
        decision: None,
        own_papers: Vec::new(),
        allowances: Vec::new(),
        extra: extra(),
    }
}
