//! What a council does not publish is on no page of the site.

use crate::support::files::files;
use crate::support::project::Project;

#[test]
fn grades_of_updates_that_are_not_published_are_counted_nowhere() {
    let project = Project::samples();
    std::fs::remove_dir_all(project.path("reviews/meetings")).expect("the meeting of the samples");
    let said = "Regular conversations with RSC office";
    let finds = |words: &str| -> Vec<String> {
        let all = files(&project.path("output")).into_iter();
        let texts = all.filter(|file| file.extension().is_some_and(|ending| ending != "pdf"));
        let texts = texts.filter(|file| file.file_name().is_some_and(|name| name != "style.css"));
        let names = texts.map(|file| file.display().to_string());
        names
            .filter(|name| {
                let bytes = std::fs::read(project.path("output").join(name)).expect("a file");
                String::from_utf8_lossy(&bytes).contains(words)
            })
            .collect()
    };
    project.run(&["build"]).ends_with(0);
    let public = finds("Fully Achieved");
    assert!(public.iter().any(|name| name == "index.html"), "{public:?}");
    assert!(!finds(said).is_empty());
    // What the next build is to know is beside the output, which is uploaded.
    let notes = ".output.scrutineer-notes.json";
    assert!(project.text(notes).contains("is graded"));
    assert_eq!(finds("is graded"), [""; 0]);
    let council = project.text("templates/council.toml");
    let kind = "[[paper]]\nkind = \"progress-update\"\npublish = false\n";
    project.write("templates/council.toml", &format!("{council}\n{kind}"));
    project.run(&["build"]).ends_with(0);
    assert_eq!(finds(said), [""; 0]);
    for name in [
        "index.html",
        "inclusion-in-schools/index.html",
        "recommendations.csv",
    ] {
        let page = project.text(&format!("output/{name}"));
        for grade in [">11<", "Fully Achieved 11", "Fully Achieved"] {
            assert!(!page.contains(grade), "{name}: {grade}");
        }
    }
    assert_eq!(finds("Fully Achieved"), [""; 0]);
    assert_eq!(finds("is graded"), [""; 0]);
}
