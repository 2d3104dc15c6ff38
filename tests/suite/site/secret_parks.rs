//! A review of which much is exempt from publication.

use super::{decision, parks};
use crate::support::project::Project;

/// Words that nobody outside may read. Each is in one passage only.
pub const SECRETS: [&str; 25] = [
    "Saffronwood",
    "Vermilionise",
    "Cobaltson",
    "Ochrefield",
    "Umberly",
    "Indigoton",
    "Magentaford",
    "Ceruleanby",
    "Viridianthorpe",
    "Carminewick",
    "Sepiaham",
    "Tealborough",
    "Maroonley",
    "Lilacstead",
    "Amberdale",
    "Russetmere",
    "Ivorycombe",
    "Beigebridge",
    "Mauvechester",
    "Taupeham",
    "Puceley",
    "Corallton",
    "Plumwell",
    "Heliotropey",
    "Fuchsiaford",
];

/// The parks, of which much is exempt.
pub fn secret_parks() -> Project {
    let project = parks();
    decision(&project, "Midnight, 21 July 2022");
    let council = project.text("templates/council.toml");
    let answers = "\n[[response]]\nlabel = \"Accepted\"\nmeaning = \"accepted\"\n";
    project.write("templates/council.toml", &(council + answers));
    let plan = project.text("reviews/parks/review.toml");
    let (before, _) = plan
        .split_once("\n[[recommendation]]\nnumber = 3")
        .expect("a third");
    let exempt = r#"
[[recommendation]]
number = 3 # the plan for Mauvechester
text = """
Sell the depot to **Saffronwood**.

And tell nobody."""
responsibility = "Cobaltson, Head of Property"
date = "March 2023, when Ochrefield is sold"
action = "Vermilionise" # see Mauvechester
success_measure = "Umberly is paid"
response = "Accepted, subject to Taupeham"
response_reason = "Magentaford agrees"
response_by = "Councillor Ceruleanby"
exempt = { paragraph = 3, reason = "A price that is being agreed." }

[[recommendation.part]]
number = "a"
text = "Write to Indigoton."
date = "April 2023"
"#;
    project.write("reviews/parks/review.toml", &format!("{before}{exempt}"));
    project.change(
        "reviews/parks/updates/2023-01.toml",
        "evidence = \"The map is on the website.\"",
        "evidence = \"Viridianthorpe drew it.\"\nexempt = { paragraph = 1, reason = \"About one person\" }\n\
         explanation = \"Carminewick said so\"",
    );
    project.change(
        "reviews/parks/updates/2023-01.toml",
        "signed_off = \"18 January 2023\"",
        "signed_off = \"18 January 2023 (as Puceley asked)\"",
    );
    let update = project.text("reviews/parks/updates/2024-01.toml");
    let more = r#"
[[progress]]
recommendation = "3a"
evidence = "Sepiaham has answered."
proposed = "On-Track"
"#;
    project.write("reviews/parks/updates/2024-01.toml", &(update + more));
    let record = project.text("reviews/parks/decision.toml");
    let more = r#"
[[theme]]
heading = "Land"

[[theme.recommendation]]
number = 3
text = "Sell to Tealborough."
sub_items = ["Now to Maroonley."]

[[theme]]
heading = "Lilacstead"
exempt = { paragraph = 3, reason = "A second price" }

[[theme.recommendation]]
number = 2
text = "Ask Amberdale."

[[resolution]]
number = 1
text = "That Russetmere be paid."
exempt = { paragraph = 5, reason = "Legal advice" }

[[decision]]
title = "Ivorycombe"
record = "Beigebridge was agreed."
exempt = { paragraph = 3, reason = "A third price" }
"#;
    project.write("reviews/parks/decision.toml", &(record + more));
    let update = project.text("reviews/parks/updates/2024-01.toml");
    let more = r#"
[[correction]]
date = "Sunday 3 March 2024 (as Plumwell asked)"
text = "The price was printed as that of Corallton."
before = "The price is Heliotropey."
after = "The price is **Fuchsiaford**."
exempt = { paragraph = 3, reason = "A fourth price" }
"#;
    project.write("reviews/parks/updates/2024-01.toml", &(update + more));
    project
}
