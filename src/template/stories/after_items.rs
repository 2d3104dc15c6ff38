//! Lines between the groups of one list and after its last item → the HTML of them: each stands by itself, where its writer meant no
//! part of the item above.

use super::page;

/// The lists of a page, with the words between them: "<ol>" and what it has is one sign.
fn outline(typed: &str) -> String {
    let mut outline = String::new();
    let page = page(typed);
    let mut rest = page.as_str();
    while let Some(at) = rest.find("<ol").into_iter().chain(rest.find("<ul")).min() {
        let (words, list) = rest.split_at(at);
        outline.push_str(words);
        let end = list
            .find("</ol>")
            .into_iter()
            .chain(list.find("</ul>"))
            .min();
        let (list, after) = list.split_at(end.expect("the list ends"));
        outline.push_str(&"|".repeat(list.matches("<li>").count()));
        rest = after.get(5..).unwrap_or_default();
    }
    outline + rest
}

#[test]
fn a_heading_between_the_numbers_of_one_list_is_no_part_of_an_item() {
    for numbers in [
        ["1.", "2.", "3.", "4."],
        ["4.", "5.", "6.", "7."],
        ["1)", "2)", "3)", "4)"],
        ["(1)", "(2)", "(3)", "(4)"],
        ["1", "2", "3", "4"],
        ["a)", "b)", "c)", "d)"],
        ["(i)", "(ii)", "(iii)", "(iv)"],
        ["1.1", "1.2", "2.1", "2.2"],
    ] {
        for [above, between] in [
            ["Education", "Housing"],
            ["Education:", "Housing:"],
            ["EDUCATION", "HOUSING AND PLANNING"],
            ["Addysg", "Tai"],
            ["Place", "Adult social care (and health)"],
        ] {
            for stop in ["", "."] {
                for gap in ["\n", "\n\n"] {
                    let [one, two, three, four] = numbers;
                    let typed = format!(
                        "{above}\n{one} Train governors{stop}\n{two} Publish figures{stop}{gap}{between}\n\
                         {three} Mend roofs{stop}\n{four} Visit tenants{stop}"
                    );
                    let expected = format!("<p>{above}</p>||<p>{between}</p>||");
                    assert_eq!(outline(&typed), expected, "{typed}");
                    let signs = page(&typed);
                    assert!(
                        signs.contains(three) || signs.contains("start=\"3\""),
                        "{signs}"
                    );
                }
            }
        }
    }
    let blank_below =
        "Education\n1. Train governors\n2. Publish figures\n\nHousing\n\n3. Mend roofs";
    assert_eq!(outline(blank_below), "<p>Education</p>||<p>Housing</p>|");
    let without_first = "1. Train governors\n2. Publish figures\nHousing\n3. Mend roofs";
    assert_eq!(outline(without_first), "||<p>Housing</p>|");
    let wrapped = "1. Train governors of all the schools of the borough and of the\nacademies\n2. Publish\nHousing\n3. Mend";
    assert_eq!(outline(wrapped), "||<p>Housing</p>|");
    let single = "Education\n1. Train governors\nHousing\n2. Mend roofs\nTransport\n3. Paint buses";
    assert_eq!(
        outline(single),
        "<p>Education</p>|<p>Housing</p>|<p>Transport</p>|"
    );
}

#[test]
fn words_that_go_on_between_numbers_are_a_part_of_their_item() {
    let long = "Publish the figures of all schools in the borough, and those of the academies in";
    for second in [
        format!("{long}\nStockton"),
        "Publish the figures of\nStockton".to_owned(),
        "Publish the figures,\nAs agreed".to_owned(),
        "Publish the half-\nYear figures".to_owned(),
        "Publish figures\nof schools".to_owned(),
        "Publish figures of work done since\nMay 2018".to_owned(),
        "Publish figures\nThey are those of the schools.".to_owned(),
    ] {
        let typed = format!("1. Train governors\n2. {second}\n3. Mend roofs");
        assert_eq!(outline(&typed), "|||", "{typed}");
    }
    for typed in [
        "1. Roof\nCllr Ash\n2. Door\nCllr Box\n3. Gate\nCllr Cox",
        "Actions:\n1. Roof\nCllr Ash\n2. Door\nCllr Box",
        "1. Roof\n2. Door\n(now done)\n3. Gate",
    ] {
        assert!(!outline(typed).contains("|<p>"), "{typed}");
    }
}

#[test]
fn the_line_after_each_list_of_a_paragraph_is_kept_apart() {
    for signs in [
        ["-", "-"],
        ["•", "•"],
        ["(a)", "(b)"],
        ["1.", "2."],
        ["*", "*"],
    ] {
        for last in [
            "Abstained: Fry",
            "In attendance: J Mills",
            "CARRIED",
            "Total £12k",
            "Cyfanswm: £12k",
            "The Chair then closed the meeting",
            "“All done,” she said",
        ] {
            for colon in ["", ":"] {
                let [one, two] = signs;
                let typed = format!(
                    "Votes for{colon}\n{one} Ash\n{two} Box\nVotes against{colon}\n{one} Cox\n{two} Dee\n{last}"
                );
                let expected =
                    format!("<p>Votes for{colon}</p>||<p>Votes against{colon}</p>||<p>{last}</p>");
                assert_eq!(outline(&typed), expected, "{typed}");
            }
        }
    }
    let one_item = "Issues:\n- noise\n- smell\nActions:\n- letter\nOfficer: T Thorn";
    assert_eq!(
        outline(one_item),
        "<p>Issues:</p>||<p>Actions:</p>|<p>Officer: T Thorn</p>"
    );
    let with_details =
        "Present:\n- one\nCllr Smith\n- two\nCllr Jones\nActions:\n- letter\nCllr Smith";
    assert_eq!(outline(with_details), "<p>Present:</p>||<p>Actions:</p>|");
}

#[test]
fn a_note_in_brackets_after_short_items_is_no_part_of_the_last() {
    for note in [
        "(Cllr Ash voted against)",
        "[All fees include VAT.]",
        "(Figures at 31 March)",
        "(see page 4)",
        "{Deleted}",
        "(Resident, Yarm)",
    ] {
        for [one, two] in [["-", "-"], ["(1)", "(2)"], ["Ø", "Ø"], ["1.", "2."]] {
            for stop in ["", "."] {
                let typed = format!("{one} Adults{stop}\n{two} Children{stop}\n{note}");
                assert_eq!(outline(&typed), format!("||<p>{note}</p>"), "{typed}");
            }
        }
    }
    let between = "(1) [Exempt]\n(2) [Exempt]\n[Public item resumes]\n(3) Leisure";
    assert_eq!(outline(between), "||<p>[Public item resumes]</p>|");
    for typed in [
        "- the pool\n- the fees of\n(all) children",
        "- the pool\n- the fees\n(those of 2019)\nand of the gym",
        "- the pool\n(now shut)",
    ] {
        assert!(!page(typed).contains("<p>"), "{}", page(typed));
    }
}
