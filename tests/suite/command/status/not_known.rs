//! Dates of which one is not known yet.

use super::status;
use crate::support::project::Project;

#[test]
fn a_date_that_is_not_known_yet_puts_none_aside_that_is() {
    let project = Project::samples();
    let review = "reviews/inclusion-in-schools/review.toml";
    let update = "reviews/inclusion-in-schools/updates/2019-09.toml";
    let row = || {
        let arguments = ["--as-of", "2021-01-01", "--format", "csv"];
        let table = status(&project.path(""), &arguments).printed;
        let row = table
            .lines()
            .find(|row| row.contains(",recommendation,14,"));
        row.expect("a row").to_owned()
    };
    let before = project.text(review);
    for date in [
        "March 2019 (Phase 1), TBC (Phase 2)",
        "(a) March 2019 (b) to be confirmed",
        "Policy: March 2019, training: TBC",
        "March 2019; TBC",
    ] {
        let typed = format!("date = \"{date}\"");
        project.write(review, &before.replace("date = \"March 2019\"", &typed));
        assert!(row().contains(",2019-03-31,overdue"), "{}", row());
    }
    // Nor does one that an update announces.
    project.write(review, &before);
    let reported = project.text(update);
    let entry = reported.find("recommendation = 14").expect("an entry");
    let (start, rest) = reported.split_at(entry);
    let rest = rest.replacen('\n', "\nanticipated_date = \"TBC\"\n", 1);
    project.write(update, &format!("{start}{rest}"));
    assert!(row().contains(",2019-03-31,overdue"), "{}", row());
}
