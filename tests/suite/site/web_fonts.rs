//! The council's own fonts on web pages.

use std::fs;

use crate::support::project::Project;

const THEME: &str = "templates/theme.toml";
const STYLE: &str = "output/style.css";
const FILES: [&str; 4] = [
    "output/fonts/regular.ttf",
    "output/fonts/bold.ttf",
    "output/fonts/italic.ttf",
    "output/fonts/bold-italic.ttf",
];

#[test]
fn the_fonts_of_the_theme_are_published_where_it_says_so() {
    let project = Project::samples();
    project.build().ends_with(0);
    assert!(!project.text(STYLE).contains("@font-face"));
    assert!(!project.path("output/fonts").exists());

    let web = "web = 'Arial, Helvetica, \"Liberation Sans\", sans-serif'\n";
    project.change(THEME, web, &format!("{web}on_web = true\n"));
    project.build().ends_with(0);
    let style = project.text(STYLE);
    for rule in [
        "src: url(\"fonts/bold-italic.ttf\"); font-weight: 700; font-style: italic; font-display: swap;",
        "--font: \"of the theme\", Arial, Helvetica, \"Liberation Sans\", sans-serif;",
    ] {
        assert!(style.contains(rule), "{rule}\n{style}");
    }
    for file in FILES {
        let published = project.bytes(file);
        assert!(published.starts_with(&[0, 1, 0, 0]), "{file} is a font");
    }
    // A form comes by e-mail, without files beside it.
    let form = project.run(&["form", "inclusion-in-schools/2019-09", "--output", "forms"]);
    form.ends_with(0);
    for form in fs::read_dir(project.path("forms")).expect("forms") {
        let form = fs::read_to_string(form.expect("a form").path()).expect("a text");
        assert!(!form.contains("@font-face"), "{form}");
    }

    project.change(THEME, "on_web = true\n", "");
    project.build().ends_with(0);
    assert!(!project.path("output/fonts").exists());
}
