//! What the template of a Cabinet decision record sees.

use serde::Serialize;

use super::fields::{self, FieldView};
use super::{CouncilView, ExtraView, LookView, PaperView, ReviewView, extra, source};
use crate::council::Council;
use crate::model::{
    Deadline, Decision, DecisionTheme, Declaration, Review, RichText, TextLine, When,
};
use crate::ordinal::letters;
use crate::template::Appearance;
use crate::template::title::full_title;

/// The page of a Cabinet decision record.
#[derive(Serialize)]
pub(in crate::template) struct CabinetDecisionPage<'a> {
    council: CouncilView<'a>,
    theme: LookView<'a>,
    paper: PaperView<'a>,
    review: ReviewView<'a>,
    /// The paper's title and the review's, each once.
    full_title: String,
    decision: DecisionView<'a>,
    /// From this page to the top of the output.
    root: &'static str,
    /// The PDF beside this page.
    pdf: &'static str,
}

#[derive(Serialize)]
struct DecisionView<'a> {
    date: &'a str,
    /// The day of the decision, as 2018-07-12.
    day: Option<String>,
    title: &'a str,
    record: &'a str,
    themes: Vec<ThemeView<'a>>,
    reasons: Option<&'a str>,
    alternatives: Option<&'a str>,
    declarations: Vec<DeclarationView<'a>>,
    dispensations: Option<&'a str>,
    call_in: Option<&'a str>,
    publication: Option<&'a str>,
    /// The fields that the council adds, in its order.
    fields: Vec<FieldView<'a>>,
    extra: ExtraView<'a>,
}

#[derive(Serialize)]
struct ThemeView<'a> {
    heading: Option<&'a str>,
    recommendations: Vec<RecommendationView<'a>>,
}

#[derive(Serialize)]
struct RecommendationView<'a> {
    number: u16,
    text: &'a str,
    sub_items: Vec<SubItemView<'a>>,
}

#[derive(Serialize)]
struct SubItemView<'a> {
    /// a, b, c …
    letter: String,
    text: &'a str,
}

#[derive(Serialize)]
struct DeclarationView<'a> {
    member: &'a str,
    kind: Option<&'a str>,
    item: Option<&'a str>,
    text: &'a str,
}

impl<'a> CabinetDecisionPage<'a> {
    pub fn new(
        review: &'a Review,
        decision: &'a Decision,
        council: &'a Council,
        appearance: &'a Appearance,
    ) -> Self {
        Self {
            council: CouncilView::new(council),
            theme: LookView::new(appearance),
            paper: PaperView::new(&council.cabinet_decision),
            review: ReviewView::new(review),
            full_title: full_title(
                council.cabinet_decision.title.as_str(),
                review.title.as_str(),
            ),
            decision: DecisionView {
                date: decision.date.words(),
                day: decision.date.first_day().map(|day| day.to_string()),
                title: decision.title.as_str(),
                record: decision.record.source(),
                themes: decision.themes.iter().map(ThemeView::new).collect(),
                reasons: source(decision.reasons.as_ref()),
                alternatives: source(decision.alternatives.as_ref()),
                declarations: decision
                    .declarations
                    .iter()
                    .map(DeclarationView::new)
                    .collect(),
                dispensations: source(decision.dispensations.as_ref()),
                call_in: decision.call_in.as_ref().map(Deadline::words),
                publication: decision.publication.as_ref().map(When::words),
                fields: fields::of_decision(council, &council.cabinet_decision, &decision.extra),
                extra: extra(&decision.extra),
            },
            root: "../",
            pdf: "cabinet-decision.pdf",
        }
    }
}

impl<'a> ThemeView<'a> {
    fn new(theme: &'a DecisionTheme) -> Self {
        let recommendations =
            theme
                .recommendations
                .iter()
                .map(|recommendation| RecommendationView {
                    number: recommendation.number.get(),
                    text: recommendation.text.source(),
                    sub_items: sub_items(&recommendation.sub_items),
                });
        Self {
            heading: theme.heading.as_ref().map(TextLine::as_str),
            recommendations: recommendations.collect(),
        }
    }
}

fn sub_items(items: &[RichText]) -> Vec<SubItemView<'_>> {
    let items = items.iter().enumerate();
    items
        .map(|(index, text)| SubItemView {
            letter: letters(index),
            text: text.source(),
        })
        .collect()
}

impl<'a> DeclarationView<'a> {
    fn new(declaration: &'a Declaration) -> Self {
        Self {
            member: declaration.member.as_str(),
            kind: declaration.kind.as_ref().map(TextLine::as_str),
            item: declaration.item.as_ref().map(TextLine::as_str),
            text: declaration.text.source(),
        }
    }
}
