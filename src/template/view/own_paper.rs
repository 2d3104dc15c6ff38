//! What the template of a paper of the council's own kind sees.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::action_plan::PlannedView;
use super::correction::CorrectionView;
use super::translation::{OtherLanguage, UntranslatedView};
use super::{CouncilView, LookView, PaperView, ReferenceView, ReviewView, large_print};
use crate::council::{Council, OwnPaperKind};
use crate::model::{FreeTable, FreeValue, OwnPaper, Review, When};
use crate::template::Appearance;
use crate::template::paper::Paper;
use crate::template::title::full_title;

/// The page of a paper of the council's own kind.
#[derive(serde::Serialize)]
pub(in crate::template) struct OwnPaperPage<'a> {
    council: CouncilView<'a>,
    theme: LookView<'a>,
    /// The words of its `[[paper]]`.
    kind: PaperView<'a>,
    /// What its file says, by the names of its keys.
    paper: FreeTableView<'a>,
    review: ReviewView<'a>,
    /// The paper's title and the review's, each once.
    full_title: String,
    /// The first day that its `date` means, as 2018-09-01.
    day: Option<String>,
    recommendations: Vec<PlannedView<'a>>,
    untranslated: Option<UntranslatedView<'a>>,
    /// What words lead to a place on this page, for the `markdown` filter.
    references: Vec<ReferenceView<'a>>,
    /// From this page to the top of the output.
    root: &'static str,
    /// The PDF beside this page.
    pdf: String,
    /// The PDF in large print, where there is one.
    large_print: Option<String>,
    /// What was put right in it after it was published.
    corrections: Vec<CorrectionView<'a>>,
    /// The same paper in other languages.
    other_languages: &'a [OtherLanguage],
}

impl<'a> OwnPaperPage<'a> {
    pub fn new(
        review: &'a Review,
        (own, kind): (&'a OwnPaper, &'a OwnPaperKind),
        council: &'a Council,
        (appearance, others): (&'a Appearance, &'a [OtherLanguage]),
    ) -> Self {
        let paper = Paper::Own { review, own, kind };
        let date = own.date().and_then(|date| When::parse(date).ok());
        let recommendations = review.recommendations.iter();
        Self {
            council: CouncilView::new(council),
            theme: LookView::new(appearance),
            kind: PaperView::new(&kind.words),
            paper: FreeTableView(&own.values),
            review: ReviewView::new(review),
            full_title: full_title(kind.words.title.as_str(), review.title.as_str()),
            day: date
                .and_then(|date| date.first_day())
                .map(|day| day.to_string()),
            recommendations: recommendations
                .map(|one| PlannedView::new((one, review.answer(one)), &kind.words, council))
                .collect(),
            untranslated: UntranslatedView::of(review),
            // Which recommendations are on the page, only its template knows.
            references: Vec::new(),
            root: "../",
            pdf: format!("{}.pdf", paper.name(council)),
            large_print: large_print(&paper, council),
            corrections: CorrectionView::all(&own.corrections),
            other_languages: others,
        }
    }
}

/// A table of keys that the council alone knows.
struct FreeTableView<'a>(&'a FreeTable);

impl Serialize for FreeTableView<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (key, value) in self.0.entries() {
            map.serialize_entry(key, &FreeValueView(value))?;
        }
        map.end()
    }
}

/// A value of such a key.
struct FreeValueView<'a>(&'a FreeValue);

impl Serialize for FreeValueView<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            FreeValue::Blank => serializer.serialize_none(),
            FreeValue::Text(text) => serializer.serialize_str(text.source()),
            FreeValue::Flag(flag) => serializer.serialize_bool(*flag),
            FreeValue::List(list) => serializer.collect_seq(list.iter().map(FreeValueView)),
            FreeValue::Table(table) => FreeTableView(table).serialize(serializer),
        }
    }
}
