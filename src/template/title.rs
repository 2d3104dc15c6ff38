//! The title of a paper and the title of its review → one title that names both, and neither twice.
//!
//! Most papers are called "Progress Update", and the review's title has to follow. Others name the review themselves:
//! "Monitoring – Scrutiny Review of Parks".

/// The title of a paper, with the review's title after it unless it is in it already.
pub(super) fn full_title(paper: &str, review: &str) -> String {
    match names(paper, review) {
        true => paper.to_owned(),
        false => format!("{paper}: {review}"),
    }
}

/// True when a title has the words of a review's title in it, one after the other. Capital letters and punctuation make no
/// difference, and "Scrutiny Review of" before the review's own name makes none.
fn names(title: &str, review: &str) -> bool {
    let title = words(title);
    let review = words(review);
    let name = subject(&review);
    !name.is_empty() && title.windows(name.len()).any(|some| some == name)
}

/// What a review is about: its title without "Scrutiny Review of" or "Review of the".
fn subject(review: &[String]) -> &[String] {
    let openings: [&[&str]; 2] = [&["scrutiny", "review", "of"], &["review", "of"]];
    let opening = openings.iter().find(|opening| {
        let first = review.get(..opening.len()).unwrap_or_default();
        first == **opening
    });
    let name = review.get(opening.map_or(0, |opening| opening.len())..);
    match name {
        Some([the, name @ ..]) if opening.is_some() && the == "the" && !name.is_empty() => name,
        Some(name) if !name.is_empty() => name,
        _ => review,
    }
}

/// The words of a title as they are compared.
fn words(title: &str) -> Vec<String> {
    title
        .replace('&', " and ")
        .split(|letter: char| !letter.is_alphanumeric() && !is_apostrophe(letter))
        .map(|word| {
            let letters = word.chars().filter(|letter| !is_apostrophe(*letter));
            letters.flat_map(char::to_lowercase).collect::<String>()
        })
        .filter(|word| !word.is_empty())
        .collect()
}

/// An apostrophe is within a word: "Children's" and "Childrens" are the same.
fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | 'ʼ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_that_names_the_review_is_not_followed_by_it() {
        for (paper, review) in [
            ("Monitoring - Scrutiny Review of Parks", "Parks"),
            ("PROGRESS UPDATE – PARKS", "Parks"),
            ("Parks: Progress Update", "parks"),
            ("Progress Update on Children’s Homes", "Childrens Homes"),
            ("Review of Parks & Gardens – Update", "Parks and Gardens"),
            ("Monitoring - Review of Parks", "Scrutiny Review of Parks"),
            ("Progress on the Parks", "Review of the Parks"),
            ("Affordable-Housing Update", "Affordable Housing"),
            ("Diweddariad – Gofal Iechyd", "Gofal Iechyd"),
            ("Progress (Parks)", "“Parks”"),
        ] {
            assert_eq!(full_title(paper, review), paper, "{review}");
        }
    }

    #[test]
    fn a_title_that_does_not_name_it_is() {
        for (paper, review) in [
            ("Progress Update", "Parks"),
            ("Parkside Progress Update", "Parks"),
            ("Update on Parks", "Parks and Gardens"),
            ("Update on Homes for Children", "Children’s Homes"),
            ("Progress Update", "Review of"),
            ("Progress Update", "…"),
        ] {
            assert_eq!(full_title(paper, review), format!("{paper}: {review}"));
        }
    }
}
