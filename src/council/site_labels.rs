//! The usual labels of the pages that are no papers: the page that lists everything, and the page of a review.
//!
//! A council changes them in `[index.labels]`. It must not know where a template prints them.

/// Each label by its name, in English and in Welsh.
pub(super) const LABELS: [(&str, &str, &str); 37] = [
    ("recommendation", "Recommendation", "Argymhelliad"),
    ("recommendations", "Recommendations", "Argymhellion"),
    ("history", "Progress over time", "Cynnydd dros amser"),
    ("papers", "Papers", "Papurau"),
    ("page", "page", "tudalen"),
    ("pages", "pages", "tudalen"),
    (
        "summary",
        "Where the recommendations are",
        "Sefyllfa’r argymhellion",
    ),
    ("decision", "Decision", "Penderfyniad"),
    ("decided", "Decided:", "Penderfynwyd:"),
    ("published", "Published:", "Cyhoeddwyd:"),
    ("call_in", "Call-in:", "Galw i mewn:"),
    ("link_officers", "Link officers:", "Swyddogion cyswllt:"),
    (
        "action_plan_agreed",
        "Action plan agreed:",
        "Cytunwyd ar y cynllun gweithredu:",
    ),
    ("last_update", "Last update:", "Diweddariad diwethaf:"),
    ("next_update", "Next update:", "Diweddariad nesaf:"),
    (
        "no_next_update",
        "None: everything is finished",
        "Dim: mae popeth wedi’i orffen",
    ),
    ("of", "of", "o"),
    ("outstanding", "Outstanding:", "Heb eu cwblhau:"),
    ("signed_off", "Signed off:", "Wedi’u cymeradwyo:"),
    ("ended", "Ended:", "Wedi dod i ben:"),
    ("rejected", "Rejected:", "Wedi’u gwrthod:"),
    ("slipped", "Slipped:", "Wedi llithro:"),
    ("not_reported", "Not reported", "Heb adrodd arno"),
    ("proposed", "proposed", "cynigiwyd"),
    ("agreed", "agreed", "cytunwyd"),
    ("signed_off_on", "Signed off", "Cymeradwywyd"),
    ("date_moved", "Date moved to", "Dyddiad newydd:"),
    ("recommended", "Recommended:", "Argymhellwyd:"),
    ("answered", "Answer:", "Ateb:"),
    ("responsibility", "Responsibility:", "Cyfrifoldeb:"),
    ("planned", "Planned by:", "Dyddiad y cynllun:"),
    ("reported", "Reported,", "Adroddwyd,"),
    (
        "evidence",
        "Evidence for recommendation",
        "Tystiolaeth ar gyfer argymhelliad",
    ),
    (
        "other_format",
        "Ask for this in another format",
        "Gofynnwch am hwn mewn fformat arall",
    ),
    ("telephone", "Telephone:", "Ffôn:"),
    ("email", "E-mail:", "E-bost:"),
    ("part_of", "Part of recommendation", "Rhan o argymhelliad"),
];
