//! Who is asked what: the forms, as the command writes them.

use crate::support::program::program;
use crate::support::program::run;
use crate::support::project::Project;

/// The forms of an update, by the names of their files.
#[track_caller]
fn forms(project: &Project, arguments: &[&str]) -> Vec<(String, String)> {
    let mut command = program(&["form"]);
    command.current_dir(project.path("")).args(arguments);
    run(&mut command).ends_with(0);
    let files = std::fs::read_dir(project.path("forms")).expect("the folder of the forms");
    let names = files.map(|file| file.expect("a file").file_name());
    let mut names: Vec<String> = names
        .map(|name| name.to_string_lossy().into_owned())
        .collect();
    names.sort();
    let with_text = |name: String| {
        let text = project.text(&format!("forms/{name}"));
        (name, text)
    };
    names.into_iter().map(with_text).collect()
}

/// The numbers of the recommendations that a form asks about.
fn asked(form: &str) -> Vec<&str> {
    let sections = form.split("data-recommendation=\"").skip(1);
    sections.filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn every_officer_is_asked_about_what_is_theirs() {
    let project = Project::samples();
    let forms = forms(&project, &["inclusion-in-schools/2020-09"]);
    let numbers = forms.iter().flat_map(|(_, form)| asked(form));
    let mut numbers: Vec<usize> = numbers.map(|number| number.parse().expect("one")).collect();
    numbers.sort();
    assert_eq!(numbers, (1..=19).collect::<Vec<_>>());
    let of = |name: &str| {
        let file = format!("inclusion-in-schools-2020-09-{name}.html");
        let mut forms = forms.iter();
        forms
            .find(|(known, _)| *known == file)
            .map(|(_, form)| form)
            .expect(name)
    };
    assert_eq!(asked(of("k-reach")), ["10", "11", "12"]);
    assert_eq!(asked(of("dcs")), ["1", "4", "5"]);
    let form = of("leanne-chilton");
    for words in [
        "<title>Progress on scrutiny recommendations: Inclusion in Schools, September 2020</title>",
        "SBC Behaviour Statement to include all recommendations",
        "<h3>Last time: September 2019</h3>",
        "Fortnightly Secondary Pupil Inclusion Panels established (Sept 2017)",
        "value=\"On-Track\"",
        "data-needs=\"reason anticipated_date\"",
        "Reason for slippage",
    ] {
        assert!(form.contains(words), "{words}");
    }
}

#[test]
fn a_form_needs_nothing_but_itself() {
    let project = Project::samples();
    for (name, form) in forms(&project, &["inclusion-in-schools/2020-09"]) {
        assert!(
            form.contains("content=\"default-src 'none'; style-src"),
            "{name}"
        );
        for outside in [
            "<link",
            "<img",
            " src=",
            "@import",
            "url(",
            "fetch(",
            "XMLHttpRequest",
        ] {
            assert!(!form.contains(outside), "{name}: {outside}");
        }
    }
}

#[test]
fn nobody_is_asked_about_what_was_signed_off() {
    let project = Project::samples();
    let update = "reviews/inclusion-in-schools/updates/2019-09.toml";
    let text = project.text(update);
    let signed = "proposed = \"1 Fully Achieved\"";
    assert!(text.contains(signed));
    let text = text.replace(
        signed,
        &format!("{signed}\nsigned_off = \"4 December 2019\""),
    );
    project.write(update, &text);
    let arguments = ["inclusion-in-schools/2020-09", "--officer", "joanne mills"];
    let forms = forms(&project, &arguments);
    let [(name, form)] = forms.as_slice() else {
        panic!("one form was asked for");
    };
    // Who is named in full is called so.
    assert_eq!(name, "inclusion-in-schools-2020-09-joanne-mills.html");
    assert_eq!(asked(form).len(), 18);
    assert!(!asked(form).contains(&"19"));
}

#[test]
fn posts_below_each_other_are_asked_together_and_apart() {
    let project = Project::samples();
    project.change(
        "reviews/inclusion-in-schools/review.toml",
        "responsibility = \"D Willingham\"",
        "responsibility = \"Head of Waste\\nContract Manager\"",
    );
    let forms = forms(&project, &["inclusion-in-schools/2020-09"]);
    let mut forms = forms.iter();
    let form = forms.find(|(name, _)| name.ends_with("-head-of-waste-contract-manager.html"));
    let (_, form) = form.expect("a form for both");
    assert!(
        form.contains("<dd>Head of Waste; Contract Manager</dd>"),
        "{form}"
    );
}

#[test]
fn a_form_about_everything_takes_no_other_form_s_place() {
    let project = Project::samples();
    let review = "reviews/inclusion-in-schools/review.toml";
    project.change_line(
        review,
        "link_officers",
        "link_officers = \"Leanne Chilton / Joanne Mills\"",
    );
    let own = "forms/inclusion-in-schools-2020-09-leanne-chilton.html";
    forms(&project, &["inclusion-in-schools/2020-09"]);
    let before = project.text(own);
    let all = forms(
        &project,
        &["inclusion-in-schools/2020-09", "--officer", "leanne"],
    );
    assert_eq!(project.text(own), before);
    let everything = all.iter().find(|(_, form)| asked(form).len() == 19);
    let (name, form) = everything.expect("a form about everything");
    assert_eq!(name, "inclusion-in-schools-2020-09-leanne-chilton-2.html");
    assert!(
        form.contains("<dd>Leanne Chilton</dd>"),
        "the other officer is not asked"
    );
}

#[test]
fn what_an_unfinished_update_says_already_is_in_the_form() {
    let project = Project::samples();
    project.write(
        "reviews/inclusion-in-schools/updates/2020-09.toml",
        "date = \"15 September 2020\"\n\n[[progress]]\nrecommendation = 6\nevidence = \"Two <b> & “three”\\nlines\"\nproposed = \"slipped\"\n\n[[progress]]\nrecommendation = 7\nevidence = \"\"\nproposed = \"\"\n",
    );
    let arguments = ["inclusion-in-schools/2020-09", "--officer", "Leanne"];
    let forms = forms(&project, &arguments);
    let form = &forms[0].1;
    assert!(form.contains("15 September 2020"));
    assert!(form.contains(">\nTwo &lt;b&gt; &amp; “three”\nlines</textarea>"));
    assert_eq!(form.matches(" checked").count(), 1);
    assert!(form.contains("value=\"Slipped\" data-needs=\"reason anticipated_date\" checked"));
}

#[test]
fn a_council_with_other_words_asks_in_its_own() {
    let project = Project::samples();
    let council = project.text("templates/council.toml");
    let council = council.replace(
        "evidence = \"Evidence of Progress:\"",
        "evidence = \"What has been done:\"",
    );
    let own = "\n[[field]]\nname = \"risk\"\nlabel = \"Risk:\"\nof = \"progress\"\nkind = \"line\"\n\n[form]\ntitle = \"Tell us\"\nintroduction = \"By **Friday**.\"\n\n[form.labels]\nproposed = \"Rating\"\n";
    project.write("templates/council.toml", &format!("{council}{own}"));
    let arguments = ["inclusion-in-schools/2020-09", "--officer", "Leanne"];
    let forms = forms(&project, &arguments);
    let form = &forms[0].1;
    for words in [
        "<h1>Tell us</h1>",
        "<strong>Friday</strong>",
        ">What has been done<",
        "<legend>Rating</legend>",
        "data-key=\"risk\"",
    ] {
        assert!(form.contains(words), "{words}");
    }
}

#[test]
fn a_name_that_is_not_there_is_said() {
    let project = Project::samples();
    for (arguments, said) in [
        (
            &["inclusion-in-schools"][..],
            "“inclusion-in-schools” is not the name of an update",
        ),
        (
            &["inclusion-in-school/2020-09"],
            "there is no review `inclusion-in-school`; did you mean `inclusion-in-schools`?",
        ),
        (
            &["inclusion-in-schools/next"],
            "`next` is not a month or a day: name the update like 2020-09",
        ),
        (
            &["inclusion-in-schools/2020-09", "--officer", "Nobody"],
            "“Nobody” is responsible for nothing that is outstanding; these are: “DCS”",
        ),
    ] {
        let mut command = program(&["form"]);
        let run = run(command.current_dir(project.path("")).args(arguments)).ends_with(2);
        assert!(run.said.contains(said), "{arguments:?}: {}", run.said);
    }
    assert!(!project.path("forms").exists());
}
