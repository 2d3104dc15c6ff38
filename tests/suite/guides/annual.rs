//! Which table of a guide explains which struct of the annual report.

use super::structs::Explained;

const VIEW: &str = "src/template/view/annual_report.rs";

const fn explained(name: &'static str, heading: &'static str) -> Explained {
    Explained {
        file: VIEW,
        name,
        heading,
    }
}

/// What `templates/README.md` explains of the annual report.
pub const ANNUAL: [Explained; 8] = [
    explained("AnnualReportPage", "`annual-report.html`"),
    explained("AnnualCountView", "Each of `grades` of a year"),
    explained("CommitteeYearView", "Each of `committees`"),
    explained("ReviewYearView", "Each of `committee.reviews`"),
    explained("ImplementedView", "Each of `implemented`"),
    explained("SlippedView", "Each of `slipped`"),
    explained("ListedAnnualReport", "Each of `annual_reports`"),
    Explained {
        file: "src/council/annual_report.rs",
        name: "AnnualReportDraft",
        heading: "`[annual_report]`: the annual report",
    },
];
