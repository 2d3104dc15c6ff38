//! What the template of a Cabinet decision record sees.

use serde::Serialize;

use super::answer::AnswerView;
use super::correction::CorrectionView;
use super::fields::{self, FieldView};
use super::translation::{OtherLanguage, UntranslatedView};
use super::{CouncilView, ExtraView, LookView, PaperView, ReviewView, extra, large_print, source};
use crate::council::Council;
use crate::model::{
    Deadline, DecidedWords, Decision, DecisionTheme, Declaration, Extra, FieldTable,
    FurtherDecision, RecommendationNumber, RecordGroup, RecordPlace, Review, RichText, TextLine,
    When,
};
use crate::ordinal::letters;
use crate::template::Appearance;
use crate::template::list_sign::is_wide;
use crate::template::paper::Paper;
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
    /// Its layout: web or proforma.
    layout: &'static str,
    /// What was put right in it after it was published.
    corrections: Vec<CorrectionView<'a>>,
    /// From this page to the top of the output.
    root: &'static str,
    /// The PDF beside this page.
    pdf: String,
    /// The PDF in large print, where there is one.
    large_print: Option<String>,
    /// The same paper in other languages.
    other_languages: &'a [OtherLanguage],
    /// The texts that are not in the language of the paper.
    untranslated: Option<UntranslatedView<'a>>,
}

#[derive(Serialize)]
struct DecisionView<'a> {
    date: &'a str,
    /// The day of the decision, as 2018-07-12.
    day: Option<String>,
    title: &'a str,
    /// None where resolutions say it all.
    record: Option<&'a str>,
    resolutions: Vec<ResolutionView<'a>>,
    themes: Vec<ThemeView<'a>>,
    /// Other decisions of the same record.
    further: Vec<FurtherView<'a>>,
    reasons: Option<&'a str>,
    alternatives: Option<&'a str>,
    declarations: Vec<DeclarationView<'a>>,
    dispensations: Option<&'a str>,
    call_in: Option<&'a str>,
    publication: Option<&'a str>,
    /// The fields that the council adds, in its order: those with a heading of their own.
    fields: Vec<FieldView<'a>>,
    /// Those in the list of particulars.
    particular_fields: Vec<FieldView<'a>>,
    /// Those in the list at the end.
    end_fields: Vec<FieldView<'a>>,
    reference: Option<&'a str>,
    decision_maker: Option<&'a str>,
    key_decision: Option<&'a str>,
    notice: Option<&'a str>,
    wards: Option<&'a str>,
    consultation: Option<&'a str>,
    urgency: Option<&'a str>,
    exempt: Option<&'a str>,
    effective_from: Option<&'a str>,
    attachments: Option<&'a str>,
    proper_officer: Option<&'a str>,
    extra: ExtraView<'a>,
}

#[derive(Serialize)]
struct ResolutionView<'a> {
    /// As it was typed; none where it has none.
    number: Option<&'a str>,
    text: &'a str,
}

#[derive(Serialize)]
struct FurtherView<'a> {
    title: &'a str,
    record: Option<&'a str>,
    resolutions: Vec<ResolutionView<'a>>,
    reasons: Option<&'a str>,
    alternatives: Option<&'a str>,
    declarations: Vec<DeclarationView<'a>>,
}

#[derive(Serialize)]
struct ThemeView<'a> {
    heading: Option<&'a str>,
    /// Whether a number is too wide to be beside its text.
    is_wide: bool,
    recommendations: Vec<RecommendationView<'a>>,
}

#[derive(Serialize)]
struct RecommendationView<'a> {
    number: &'a RecommendationNumber,
    /// The number as the sign of an item: "1.", and a reference as it was typed.
    marker: String,
    text: &'a str,
    sub_items: Vec<SubItemView<'a>>,
    /// The executive's answer; none where the record has none.
    answer: Option<AnswerView<'a>>,
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
        (appearance, others): (&'a Appearance, &'a [OtherLanguage]),
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
            decision: DecisionView::new(decision, council),
            layout: council.record_layout.name(),
            corrections: CorrectionView::all(&decision.corrections),
            root: "../",
            pdf: format!(
                "{}.pdf",
                Paper::CabinetDecision { review, decision }.name(council)
            ),
            large_print: large_print(&Paper::CabinetDecision { review, decision }, council),
            other_languages: others,
            untranslated: UntranslatedView::of(review),
        }
    }
}

impl<'a> DecisionView<'a> {
    fn new(decision: &'a Decision, council: &'a Council) -> Self {
        let particulars = &decision.particulars;
        let line = |line: &'a Option<TextLine>| line.as_ref().map(TextLine::as_str);
        let declarations = decision.declarations.iter();
        let exempt = particulars.exempt.as_ref();
        Self {
            date: decision.date.words(),
            day: decision.date.first_day().map(|day| day.to_string()),
            title: decision.title.as_str(),
            record: source(decision.words.record()),
            resolutions: resolutions(&decision.words),
            themes: decision.themes.iter().map(ThemeView::new).collect(),
            further: decision.further.iter().map(FurtherView::new).collect(),
            reasons: source(decision.reasons.as_ref()),
            alternatives: source(decision.alternatives.as_ref()),
            declarations: declarations.map(DeclarationView::new).collect(),
            dispensations: source(decision.dispensations.as_ref()),
            call_in: decision.call_in.as_ref().map(Deadline::words),
            publication: decision.publication.as_ref().map(When::words),
            reference: line(&particulars.reference),
            decision_maker: line(&particulars.decision_maker),
            key_decision: line(&particulars.key_decision),
            notice: source(particulars.notice.as_ref()),
            wards: source(particulars.wards.as_ref()),
            consultation: source(particulars.consultation.as_ref()),
            urgency: source(particulars.urgency.as_ref()),
            exempt: exempt.map(|exempt| exempt.words.source()),
            effective_from: particulars.effective_from.as_ref().map(When::words),
            attachments: source(particulars.attachments.as_ref()),
            proper_officer: line(&particulars.proper_officer),
            fields: added(council, &decision.extra, RecordGroup::Sections),
            particular_fields: added(council, &decision.extra, RecordGroup::Particulars),
            end_fields: added(council, &decision.extra, RecordGroup::End),
            extra: extra(&decision.extra),
        }
    }
}

fn resolutions(words: &DecidedWords) -> Vec<ResolutionView<'_>> {
    let resolutions = words.resolutions().iter();
    resolutions
        .map(|one| ResolutionView {
            number: one.number.as_ref().map(TextLine::as_str),
            text: one.text.source(),
        })
        .collect()
}

impl<'a> FurtherView<'a> {
    fn new(one: &'a FurtherDecision) -> Self {
        Self {
            title: one.title.as_str(),
            record: source(one.words.record()),
            resolutions: resolutions(&one.words),
            reasons: source(one.reasons.as_ref()),
            alternatives: source(one.alternatives.as_ref()),
            declarations: one.declarations.iter().map(DeclarationView::new).collect(),
        }
    }
}

/// The fields that a council adds to a record, in its order. Where it does not say, each has a heading of its own.
fn added<'a>(council: &'a Council, extra: &'a Extra, group: RecordGroup) -> Vec<FieldView<'a>> {
    let words = &council.cabinet_decision;
    let own = council.fields.own(FieldTable::Decision);
    let own = own.filter(|(field, _)| {
        let group_of = field.beside.map(RecordPlace::group);
        group_of.unwrap_or(RecordGroup::Sections) == group
    });
    own.filter_map(|(field, own)| fields::own_in_place(own, words, field, extra))
        .collect()
}

impl<'a> ThemeView<'a> {
    fn new(theme: &'a DecisionTheme) -> Self {
        let recommendations =
            theme
                .recommendations
                .iter()
                .map(|recommendation| RecommendationView {
                    number: &recommendation.number,
                    marker: marker(&recommendation.number),
                    text: recommendation.text.source(),
                    sub_items: sub_items(&recommendation.sub_items),
                    answer: recommendation.answer.as_ref().map(AnswerView::new),
                });
        let recommendations: Vec<_> = recommendations.collect();
        let is_wide = |one: &RecommendationView<'_>| is_wide(&one.marker);
        Self {
            heading: theme.heading.as_ref().map(TextLine::as_str),
            is_wide: recommendations.iter().any(is_wide),
            recommendations,
        }
    }
}

/// A number as the sign of an item of a list.
fn marker(number: &RecommendationNumber) -> String {
    match number.figures() {
        Some(figures) => format!("{figures}."),
        None => number.to_string(),
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
