//! Lines that begin alike, of which one is long → the HTML of them: each stays a line, and a wrapped paragraph flows.

use crate::template::markdown::to_html;

const LONG: &str = "the library at the far end of the High Street, upstairs in the large room";
const LINK: &str = "https://www.example.gov.uk/your-council/scrutiny/school-transport-review/";

/// How many lines a text is printed in.
fn lines(typed: &str) -> usize {
    to_html(typed, &[]).matches("<br>").count() + 1
}

#[test]
fn lines_that_begin_alike_stay_lines() {
    for typed in [
        format!("tel: 01642 526000\ne: a_b@example.gov.uk\nw: {LINK}"),
        format!("when: 12 March 2019\nwhere: {LONG}\nwho: everybody"),
        format!("lead: J Mills\ndue: when {LONG} is open\ncost: £4,000"),
        format!("Chair: Cllr Ash\nward: {LINK}\nclerk: J Mills"),
        format!("@JM: map\n@TT: costs of {LONG}\n#late #bus"),
        format!("tel: {LONG}\nweb: none"),
        format!("web: none\ntel: {LONG}"),
        format!("Room 2.14\nTS18 1LD\ntel: {LONG}\nweb: {LINK}"),
        format!("£12,000 - buses to {LONG}\n£3,000 - taxis\n£500 - shoes"),
        format!("£12,000 for {LONG}.\n€3,000 for {LONG}.\n$500 for {LONG}."),
        format!("12% of {LONG}\n3% of taxis\n0% of walkers"),
        format!("12 buses to {LONG}\n3 taxis\n0 walkers"),
        format!("Buses - to {LONG}\nTaxis - on time\nWalking - unsafe"),
        format!("buses – to {LONG}\ntaxis – to {LONG}\nwalking – to {LONG}"),
        "buses: late on Monday, as we were told\ntaxis: late on Tuesday, as we were told\nwalks: late on Friday, as we were told".to_owned(),
        format!("Paragraph 4.1 - delete {LONG}\nParagraph 4.2 - delete\nParagraph 4.3 - add"),
        format!("[12.1] See {LONG}\n[12.2] The Chair answers.\n[12.3] See {LONG}"),
        format!("Cllr Ash said {LONG} is shut.\nCllr Box asked.\nCllr Cox said {LONG}"),
        "رابط: مسز ملز، کمر 2.14، فون 01642 526000، صبح 8:30 تا شام 4:30 تک\n\
         Bus 7A stops at مسجد روڈ at 07.42 and 15.20; bus 7B does not, as we said before.\n\
         לפרטים: school@example.gov.uk או 01642-526000"
            .to_owned(),
    ] {
        assert_eq!(lines(&typed), typed.lines().count(), "{typed}");
    }
}

#[test]
fn a_wrapped_paragraph_flows_though_lines_of_it_begin_like_those() {
    for typed in [
        format!(
            "note: {LONG} was where the parents and\nthe pupils met, and it was {LONG}\nin all."
        ),
        format!("note: the papers that were wanted of {LONG} are as\nfollows: a plan of {LONG}"),
        format!("note: the papers that were wanted of {LONG} are\nthese: a plan of {LONG}"),
        format!(
            "The Cabinet agreed to spend £12,000 on {LONG} and\n£3,000 for {LONG}, then\nno more."
        ),
        format!(
            "We met Cllr Fenwick-Jones in {LONG},\nCllr Ash in {LONG},\nCllr Box in {LONG},\nCllr Cox in {LONG}"
        ),
        format!(
            "The sums of {LONG} were £12,000,\n£3,000 for {LONG} and\n£4,000 for {LONG} and\n£5,000"
        ),
        format!("The bus at {LONG} stops near\nמסגד and goes on to {LONG}"),
        format!("Notes: nine (of {LONG}, and of the\nfiles): {LONG} and"),
        format!("Buses - to {LONG} and\nTaxis - to {LONG}"),
    ] {
        assert_eq!(lines(&typed), 1, "{typed}");
    }
}

#[test]
fn a_number_that_does_not_count_on_is_a_word_of_its_item() {
    for [one, words, two] in [
        ["1.1", "8.30 on a school day.", "1.2"],
        ["1.1", "3.2 of the report.", "1.2"],
        ["1.1", "2.1 of the report.", "1.2"],
        ["4.1", "4.3 below.", "4.2"],
        ["1.2.1", "12.30 on a school day.", "1.2.2"],
    ] {
        for [gap, indent] in [["\t", "\t"], [" ", "    "], [" ", ""]] {
            let typed = format!(
                "{one}{gap}They are to go to {LONG} before\n{indent}{words}\n{two}{gap}Officers agreed."
            );
            let page = to_html(&typed, &[]);
            assert_eq!(page.matches("<li>").count(), 2, "{page}");
            assert!(
                page.contains(&format!("before {words}"))
                    || page.contains(&format!("before\n{words}")),
                "{page}"
            );
        }
    }
    // Lines that are no items have no more of them.
    for typed in [
        "1.5 hectares\n2.5 hectares\n1.6 hectares",
        "8.30 Walk\n9.30 Talk",
    ] {
        assert!(!to_html(typed, &[]).contains("<li>"), "{typed}");
    }
}
