//! Templates that go round in a circle.

use crate::hostile::bounded::BoundedProject;
use crate::support::program::Run;

/// What a build says when the index is made by this template.
#[track_caller]
fn index(template: &str) -> Run {
    let project = BoundedProject::new();
    project.templates().write("templates/index.html", template);
    let run = project.build().ends_with(1);
    project.nothing_is_written();
    run
}

#[test]
fn a_template_that_includes_itself() {
    index("{% include \"index.html\" %}")
        .says("error[template-failed]: index.html is built on itself")
        .says("templates/index.html");
}

#[test]
fn a_template_that_extends_itself_by_way_of_another() {
    let project = BoundedProject::new();
    project
        .templates()
        .write("templates/index.html", "{% extends \"page.html\" %}")
        .write("templates/page.html", "{% extends \"index.html\" %}");
    project.build().ends_with(1).says("is built on itself");
    project.nothing_is_written();
}

#[test]
fn a_component_that_calls_itself() {
    index("{% component again() %}a{{ <again /> }}{% endcomponent again %}\n{{ <again /> }}")
        .says("error[template-failed]")
        .says("templates/index.html");
    index("{% component again() %}{{ <again /> }}{{ <again /> }}{% endcomponent again %}{{ <again /> }}")
        .says("error[template-failed]")
        .says("templates/index.html");
}

#[test]
fn a_loop_over_a_huge_range() {
    index("\n{% for number in range(end=1000000000000) %}a{% endfor %}")
        .says("error[template-failed]")
        .says("templates/index.html:2:");
}

#[test]
fn loops_in_loops() {
    index(
        "{% for one in range(end=100000) %}{% for two in range(end=100000) %}{{ one }}{{ two }} and so on for as long as there is room on this page\n{% endfor %}{% endfor %}",
    )
    .says("error[template-failed]: index.html makes a page larger than 64 MB")
    .says("templates/index.html");
}

/// Nothing is printed, so the length of the page says nothing.
#[test]
fn loops_that_print_nothing() {
    for loops in [
        "{% for a in range(end=100000) %}{% for b in range(end=100000) %}{% endfor %}{% endfor %}",
        "{% set r = range(end=100000) %}{% for a in r -%}\n{% for b in r %}{% endfor %}{% endfor %}",
        "{% component c() %}{% for a in range(end=100000) %}{% endfor %}{% endcomponent c %}{% for a in range(end=1000) %}{{ <c /> }}{% endfor %}",
    ] {
        index(&format!("\n{loops}"))
            .says("error[template-failed]: this repeats more than 5 million times for one page")
            .says("templates/index.html:");
    }
}

#[test]
fn values_that_grow() {
    for values in [
        "{% set_global x = 'aaaaaaaaaaaaaaaa' %}{% for i in range(end=40) %}{% set_global x = x ~ x %}{% endfor %}",
        "{% set_global x = 'aaaaaaaaaa' %}{% for i in range(end=12) %}{% set_global x = x | replace(from='a', to='aaaaaaaaaa') %}{% endfor %}",
        "{% set_global x = [1] %}{% for i in range(end=60) %}{% set_global x = [x,x] %}{% endfor %}{{ x }}",
        "{% set_global x = 1 %}{% for i in range(end=100000) %}{% set_global x = [x] %}{% endfor %}{{ x }}",
        "{% set_global x = 'aaaaaaaaaaaaaaaa' %}{% for i in range(end=40) %}{% set_global x -%} {{ x }}{{ x }} {%- endset %}{% endfor %}",
    ] {
        index(&format!("\n{values}"))
            .says("error[template-failed]: this makes a value of more than 32 MB")
            .says("templates/index.html:2:");
    }
}

#[test]
fn a_chain_of_choices() {
    let chain = "{% elif title == 'a' %}a".repeat(100_000);
    index(&format!("\n{{% if title %}}{chain}{{% endif %}}"))
        .says("error[template-syntax]: this template has more than 500 {% elif")
        .says("templates/index.html:2:");
}

#[test]
fn expressions_in_expressions() {
    index(&format!(
        "{{{{ {}1{} }}}}",
        "(".repeat(100_000),
        ")".repeat(100_000)
    ))
    .says("error[template-syntax]")
    .says("templates/index.html:1:");
    index(&"{% if true %}".repeat(100_000))
        .says("error[template-syntax]")
        .says("templates/index.html:1:");
}

#[test]
fn a_reference_that_names_nothing() {
    index("{{ \"see\" | markdown(references=[{\"words\": \"\", \"place\": \"nowhere\"}]) }}")
        .says("error[html-main]");
}
