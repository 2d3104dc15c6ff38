//! A page as a part of a larger one, against what it was.

use super::*;

fn embedded(main: &str) -> String {
    let lead = |address: &str| {
        let plan = address.strip_prefix("action-plan.html")?;
        Some(format!("#plan-{}", plan.trim_start_matches('#')))
    };
    let embedding = Embedding {
        name: "parks",
        deeper: 2,
        mark: "",
        lead: &lead,
    };
    let page = format!(
        "<!DOCTYPE html><html><body><a href=\"#main\">Skip</a><main id=\"main\">{main}</main><footer>OFFICIAL</footer></body></html>"
    );
    embedding.embed(&page).html
}

#[test]
fn headings_are_deeper_and_no_deeper_than_there_is() {
    assert_eq!(
        embedded("<h1>a</h1><h2 class=\"x\">b</h2><h5>c</h5><hr>"),
        "<h3 id=\"parks\">a</h3><h4 class=\"x\">b</h4><h6>c</h6><hr>"
    );
}

#[test]
fn the_masthead_is_that_of_the_larger_page() {
    assert_eq!(
        embedded(
            "<p class=\"council\">A <b>council</b></p><div class=\"masthead\"><div>a</div><img src=\"x\"></div><p class=\"councillors\">b</p>"
        ),
        "<p class=\"councillors\">b</p>"
    );
}

#[test]
fn ids_and_what_leads_to_them_are_the_parts_own() {
    assert_eq!(
        embedded(
            "<h2 id=\"a\">x</h2><div aria-labelledby=\"a b\"><a href=\"#a\">x</a></div><svg viewBox=\"0 0 1 1\"><clipPath id='a'/><g clip-path=\"url(#a)\"/></svg>"
        ),
        "<h4 id=\"parks-a\">x</h4><div aria-labelledby=\"parks-a parks-b\"><a href=\"#parks-a\">x</a></div><svg viewBox=\"0 0 1 1\"><clipPath id=\"parks-a\"/><g clip-path=\"url(#parks-a)\"/></svg>"
    );
}

#[test]
fn links_to_other_parts_lead_there_and_others_stay() {
    assert_eq!(
        embedded(
            "<a href=\"action-plan.html#r-2\">x</a> <a href=\"https://example.org/?a=1&amp;b=2\">y</a>"
        ),
        "<a href=\"#plan-r-2\">x</a> <a href=\"https://example.org/?a=1&amp;b=2\">y</a>"
    );
}

#[test]
fn words_stay_as_they_are() {
    let words = "<p>5 &lt; 6 &amp;amp; R&amp;D, “quoted”, it\u{a0}is &gt; 4</p>";
    assert_eq!(embedded(words), words);
    assert_eq!(
        embedded("<p>a<!-- note -->b &copy; &eacute;</p>"),
        "<p>ab &copy; &eacute;</p>"
    );
}

#[test]
fn only_the_title_begins_with_the_mark() {
    let embedding = Embedding {
        name: "item-3",
        deeper: 1,
        mark: "3 & 4.",
        lead: &|_| None,
    };
    assert_eq!(
        embedding
            .embed("<main><h1>Terms</h1><h2>a</h2></main>")
            .html,
        "<h2 id=\"item-3\">3 &amp; 4. Terms</h2><h3>a</h3>"
    );
}

#[test]
fn a_page_without_a_paper_gives_nothing() {
    let embedding = Embedding {
        name: "a",
        deeper: 1,
        mark: "",
        lead: &|_| None,
    };
    assert_eq!(embedding.embed("<p>a</p>").html, "");
}
