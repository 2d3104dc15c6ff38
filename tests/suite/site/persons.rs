//! A council that publishes posts and not persons.

use super::parks;
use crate::support::files::files;
use crate::support::project::Project;

/// The parks, with persons who are responsible.
fn people(persons_as: &str) -> Project {
    let project = parks();
    let plan = project.text("reviews/parks/review.toml");
    let plan = plan.replacen("\"Head of Service\"", "\"Ann Ali, Head of Parks\"", 1);
    let plan = plan.replacen("\"Head of Service\"", "\"Bo Li\"", 1);
    let plan = plan.replacen("\"Parks Manager\"", "\"Ann Ali and Bo Li\"", 1);
    project.write("reviews/parks/review.toml", &plan);
    let council = project.text("templates/council.toml");
    let public = format!(
        "\n[public]\npersons_as = \"{persons_as}\"\n\n[[public.person]]\nname = \"Ann Ali\"\npost = \"Head of Parks\"\n\
         team = \"Green Spaces\"\n\n[[public.person]]\nname = \"Bo Li\"\npost = \"Tree Officer\"\nteam = \"Green Spaces\"\n"
    );
    project.write("templates/council.toml", &(council + &public));
    project
}

/// The files below a folder that have some words, PDFs aside.
fn with(project: &Project, folder: &str, words: &str) -> Vec<String> {
    let all = files(&project.path(folder)).into_iter();
    let names = all.map(|file| file.display().to_string());
    let has = |name: &String| {
        let bytes = project.bytes(&format!("{folder}/{name}"));
        String::from_utf8_lossy(&bytes).contains(words)
    };
    names.filter(has).collect()
}

#[test]
fn a_post_stands_for_a_person_in_public_and_the_working_copy_has_the_name() {
    for (persons_as, first, second) in [
        ("post", "Head of Parks", "Tree Officer"),
        ("team", "Green Spaces", "Green Spaces"),
    ] {
        let project = people(persons_as);
        project.build().ends_with(0);
        for name in ["Ann Ali", "Bo Li"] {
            assert_eq!(with(&project, "output", name), [""; 0], "{name}");
        }
        let plan = project.text("output/parks/action-plan.html");
        assert!(plan.contains(first) && plan.contains(second), "{plan}");
        assert!(!plan.contains("Head of Parks, Head of Parks"), "{plan}");
        project
            .run(&["build", "--working-copy", "working"])
            .ends_with(0);
        assert_ne!(with(&project, "working", "Bo Li"), [""; 0]);
    }
    let project = people("name");
    project.build().ends_with(0);
    assert_ne!(with(&project, "output", "Ann Ali"), [""; 0]);
}

#[test]
fn who_is_not_known_stays_as_typed_and_is_warned_of() {
    let project = people("post");
    project.change("reviews/parks/review.toml", "\"Bo Li\"", "\"Cy Hughes\"");
    project.change(
        "reviews/parks/updates/2023-01.toml",
        "The map is on the website.",
        "Ann Ali drew the map.",
    );
    let run = project
        .run(&["check", "--rule", "named-person"])
        .ends_with(0);
    let said = format!("{}{}", run.printed, run.said);
    assert!(said.contains("“Cy Hughes” seems to be a person"), "{said}");
    assert!(said.contains("names Ann Ali"), "{said}");
    project.build().ends_with(0);
    assert_ne!(with(&project, "output", "Cy Hughes"), [""; 0]);
    // A council that publishes names has nothing to be warned of.
    let open = people("name");
    let run = open.run(&["check", "--rule", "named-person"]).ends_with(0);
    assert!(!format!("{}{}", run.printed, run.said).contains("seems to be"));
}

#[test]
fn a_person_without_what_papers_show_and_another_word_are_refused() {
    let project = people("post");
    project.change("templates/council.toml", "post = \"Tree Officer\"\n", "");
    project
        .build()
        .ends_with(1)
        .says("`post` is missing from this [[public.person]]");
    let project = people("posts");
    project
        .build()
        .ends_with(1)
        .says("error[persons-as]: persons cannot be shown as “posts”")
        .says("did you mean `post`?");
}
