//! A council and its reviews, read in the test's own process.

use std::path::Path;

use scrutineer::council::{self, Council};
use scrutineer::diagnostic::{Diagnostic, Findings, human};
use scrutineer::files::Files;
use scrutineer::model::Review;
use scrutineer::reviews::{self, Library};

/// A council with its reviews, in which nothing is wrong.
pub struct ReadCouncil {
    pub council: Council,
    /// The findings about the council's own file.
    pub of_council: Vec<Diagnostic>,
    pub library: Library,
}

impl ReadCouncil {
    /// The real papers, with the council that comes with the program.
    #[track_caller]
    pub fn samples() -> ReadCouncil {
        ReadCouncil::read("templates", "reviews")
    }

    /// The second council.
    #[track_caller]
    pub fn second_council() -> ReadCouncil {
        let folder = "tests/cases/second-council";
        ReadCouncil::read(folder, &format!("{folder}/reviews"))
    }

    #[track_caller]
    fn read(templates: &str, reviews: &str) -> ReadCouncil {
        let mut of_council = Findings::new();
        let file = Path::new(templates).join("council.toml");
        let council = council::read(&Files::on_disk(), &file, &|_| true, &mut of_council);
        assert!(!of_council.has_errors(), "{}", human(&of_council, false));
        let terms = council.as_ref().map(Council::terms);
        let (files, folder) = (Files::on_disk(), Path::new(reviews));
        let mut findings = Findings::new();
        let library = reviews::read(&files, folder, terms, &|_| true, &mut findings);
        assert!(findings.is_empty(), "{}", human(&findings, false));
        ReadCouncil {
            council: council.expect("a council without findings"),
            of_council: of_council.into_iter().collect(),
            library,
        }
    }

    /// A review, which must be there.
    #[track_caller]
    pub fn review(&self, id: &str) -> &Review {
        let mut reviews = self.library.reviews.iter();
        reviews.find(|review| review.id.as_str() == id).expect(id)
    }
}
