//! The words for who is responsible → each of the people, posts or teams that they name.
//!
//! Nothing is ever printed from it: it counts what each of them owes. Where it is not certain that words name several, they
//! stay together, such as "Head of Planning, Housing and Environment".

/// Each of those who are named; none where nobody is.
pub fn officers(words: &str) -> Vec<&str> {
    let apart = split(words, |sign| matches!(sign, "\n" | ";" | "/"));
    let each = apart.into_iter().flat_map(|one| {
        let ways: [&dyn Fn(&str) -> bool; 3] = [
            &|sign| matches!(sign, "," | "&" | "and" | "a" | "ac"),
            &|sign| matches!(sign, "&" | "and" | "a" | "ac"),
            &|sign| sign == ",",
        ];
        let mut ways = ways.into_iter().map(|is_between| split(one, is_between));
        ways.find(|named| are_all_officers(named))
            .unwrap_or_else(|| vec![one])
    });
    each.collect()
}

/// The words between signs that are in no brackets. "And" is a sign where spaces are around it.
fn split<'w>(words: &'w str, is_between: impl Fn(&str) -> bool) -> Vec<&'w str> {
    let mut parts = Vec::new();
    let (mut start, mut depth) = (0, 0_usize);
    let mut add = |part: Option<&'w str>| {
        parts.extend(part.map(str::trim).filter(|part| !part.is_empty()));
    };
    for (at, sign) in signs(words) {
        match sign {
            "(" => depth += 1,
            ")" => depth = depth.saturating_sub(1),
            sign if depth == 0 && is_between(sign) => {
                add(words.get(start..at));
                start = at + sign.len();
            }
            _ => {}
        }
    }
    add(words.get(start..));
    parts
}

/// The signs and the words, each with its place.
fn signs(words: &str) -> Vec<(usize, &str)> {
    let mut signs = Vec::new();
    let mut begun = None;
    for (at, letter) in words.char_indices() {
        let is_sign = "(),;/&\n".contains(letter);
        if !is_sign && !letter.is_whitespace() {
            begun.get_or_insert(at);
            continue;
        }
        signs.extend(
            begun
                .take()
                .and_then(|from| Some((from, words.get(from..at)?))),
        );
        if is_sign {
            signs.extend(words.get(at..at + letter.len_utf8()).map(|sign| (at, sign)));
        }
    }
    signs.extend(begun.and_then(|from| Some((from, words.get(from..)?))));
    signs
}

/// Whether each part names an officer by itself. Beside a post a name can only come first: "Family Services" after "Director of
/// Children" is a part of the post.
fn are_all_officers(parts: &[&str]) -> bool {
    let [first, rest @ ..] = parts else {
        return false;
    };
    let has_posts = parts.iter().any(|part| names_post(part));
    let is_named = |part: &str| names_post(part) || (!has_posts && is_name(part));
    // "Jane Smith, Head of Housing" is one person.
    let is_with_post =
        rest.len() == 1 && !names_post(first) && rest.iter().all(|one| names_post(one));
    !rest.is_empty() && !is_with_post && is_named(first) && rest.iter().all(|one| is_named(one))
}

/// "Head of Housing", "Housing Manager", "Cabinet Member for Housing".
fn names_post(words: &str) -> bool {
    const POSTS: [&str; 32] = [
        "head",
        "heads",
        "director",
        "directors",
        "manager",
        "managers",
        "officer",
        "officers",
        "lead",
        "leads",
        "leader",
        "chair",
        "chairs",
        "member",
        "members",
        "councillor",
        "cllr",
        "executive",
        "adviser",
        "advisor",
        "coordinator",
        "co-ordinator",
        "team",
        "committee",
        "board",
        "monitoring",
        "solicitor",
        "pennaeth",
        "cyfarwyddwr",
        "rheolwr",
        "swyddog",
        "aelod",
    ];
    let mut words = words.split(|letter: char| !letter.is_alphanumeric() && letter != '-');
    words.any(|word| POSTS.contains(&word.to_lowercase().as_str()))
}

/// "Jane Smith", "J. Smith", "DCS": words that begin with capital letters.
fn is_name(words: &str) -> bool {
    let bare = words.split('(').next().unwrap_or(words);
    let mut words = bare.split_whitespace().peekable();
    words.peek().is_some() && words.all(|word| word.starts_with(char::is_uppercase))
}

#[cfg(test)]
mod tests {
    use super::officers;

    #[test]
    fn each_officer_is_named_and_one_post_stays_one() {
        for (words, each) in [
            ("Jane Smith", &["Jane Smith"][..]),
            ("L Chilton/C Mahoney", &["L Chilton", "C Mahoney"]),
            (
                "SEN & Engagement/EIS/DCS",
                &["SEN", "Engagement", "EIS", "DCS"],
            ),
            ("Jane Smith and Ali Khan", &["Jane Smith", "Ali Khan"]),
            (
                "Jane Smith, Ali Khan & J. Mills",
                &["Jane Smith", "Ali Khan", "J. Mills"],
            ),
            (
                "Jane Smith; Head of Housing",
                &["Jane Smith", "Head of Housing"],
            ),
            (
                "Head of Housing and Head of Planning",
                &["Head of Housing", "Head of Planning"],
            ),
            (
                "Housing Manager, Planning Manager",
                &["Housing Manager", "Planning Manager"],
            ),
            (
                "Jane Smith, Head of Housing",
                &["Jane Smith, Head of Housing"],
            ),
            (
                "Jane Smith, Head of Housing and Ali Khan, Head of Planning",
                &["Jane Smith, Head of Housing", "Ali Khan, Head of Planning"],
            ),
            (
                "Head of Planning, Housing and Environment",
                &["Head of Planning, Housing and Environment"],
            ),
            (
                "Director of Children and Family Services",
                &["Director of Children and Family Services"],
            ),
            (
                "V Housley (Coord, Gov support)",
                &["V Housley (Coord, Gov support)"],
            ),
            ("Jane Smith\nAli Khan", &["Jane Smith", "Ali Khan"]),
            (
                "Pennaeth Tai a Pennaeth Cynllunio",
                &["Pennaeth Tai", "Pennaeth Cynllunio"],
            ),
            ("", &[]),
        ] {
            assert_eq!(officers(words), each, "{words}");
        }
    }
}
