//! Items with signs of several kinds → the HTML of them: one list, whose items keep their signs.

use super::page;

#[test]
fn items_with_several_signs_are_one_list() {
    for typed in [
        "✓ a\n✗ b\n☐ c",
        "✔ a\n✘ b\n⚠ c",
        "☐ a\n☑ b\n☐ c\n☒ d",
        "◄ a\n► b\n◄ c",
        "• a\n◂ b\n◃ c",
        "› a\n‹ b",
        "→ a\n← b",
        "▪ a\n♦ b\n► c",
        "• a\n✓ b\n✗ c\n• d",
        "- £500\n- £1,200\n– £30",
        "- a\n– b\n- c",
        "– a\n- b\n– c",
        "- a\n– b\n– c\n- d",
        "- a\n• b\n- c",
        "* a\n- b\n* c",
        "– a\n— b\n- c",
        "* a\n* b\n- c",
        "+ good place\n- high cost\n+ near the station",
        "+ new: 3\n- closed: 2\n~ moved: 1",
        "~ moved\n+ new\n- closed\n- sold",
        "✔ Sent\n✘ Not sent\n? Not known",
        "☐ granted\n☑ refused\n! appealed",
        "- Granted\n- Refused\n? Not known",
    ] {
        let items = typed.lines().map(|line| {
            let (sign, words) = line.split_once(' ').expect("a sign and words");
            format!("<li>[{sign}] {words}</li>")
        });
        let items: String = items.collect();
        assert_eq!(page(typed), format!("<ul class=\"marked\">{items}</ul>"));
    }
}

#[test]
fn a_hyphen_without_a_space_begins_an_item_beside_one_with_a_space() {
    let list = "<ul class=\"marked\"><li>[-] Roof</li><li>[-] Door</li></ul>";
    for typed in ["- Roof\n-Door", "-Roof\n- Door"] {
        assert_eq!(page(typed), list);
    }
    assert_eq!(page("-Roof\n-Door"), "<p>-Roof<br>-Door</p>");
}

#[test]
fn what_was_below_another_item_stays_there() {
    for (typed, expected) in [
        (
            "✓ a\n  ✗ b\n  ✓ c\n✓ d",
            "<ul class=\"marked\"><li>[✓] a<ul class=\"marked\"><li>[✗] b</li><li>[✓] c</li></ul></li>\
             <li>[✓] d</li></ul>",
        ),
        (
            "• a\n▪ b\n• c",
            "<ul class=\"marked\"><li>[•] a<ul class=\"marked\"><li>[▪] b</li></ul></li><li>[•] c</li></ul>",
        ),
        (
            "• a\n- b\n* c\n– d",
            "<ul class=\"marked\"><li>[•] a<ul class=\"marked\"><li>[-] b</li><li>[*] c</li><li>[–] d</li></ul></li>\
             </ul>",
        ),
        (
            "• Saved:\n- £500\n- £200\n• Spent",
            "<ul class=\"marked\"><li>[•] Saved:<ul class=\"marked\"><li>[-] £500</li><li>[-] £200</li></ul></li>\
             <li>[•] Spent</li></ul>",
        ),
        (
            "✓ a\n- b\n- c\n✗ d",
            "<ul class=\"marked\"><li>[✓] a<ul><li>b</li><li>c</li></ul></li><li>[✗] d</li></ul>",
        ),
        (
            "* a\n– b\n* c",
            "<ul><li>a<ul class=\"marked\"><li>[–] b</li></ul></li><li>c</li></ul>",
        ),
    ] {
        assert_eq!(page(typed), expected, "{typed}");
    }
}

#[test]
fn letters_that_word_copied_for_signs_begin_items() {
    for typed in [
        "§ a\n§ b\nv c",
        "Ø a\nv b\nØ c",
        "ü a\nü b\nû c",
        "q a\nq b",
        "v a\nv b\nv 5% less",
    ] {
        let items = typed.lines().map(|line| {
            let (sign, words) = line.split_once(' ').expect("a sign and words");
            format!("<li>[{sign}] {words}</li>")
        });
        let items: String = items.collect();
        let tabbed: Vec<String> = typed
            .lines()
            .map(|line| line.replacen(' ', "\t", 1))
            .collect();
        assert_eq!(
            page(&tabbed.join("\n")),
            format!("<ul class=\"marked\">{items}</ul>")
        );
    }
    assert_eq!(
        page("Work:\nØ\tHeating\n\tv\tboiler\n\tv\tpipes\nØ\tLighting"),
        "<p>Work:</p><ul class=\"marked\"><li>[Ø] Heating<ul class=\"marked\"><li>[v] boiler</li><li>[v] pipes</li>\
         </ul></li><li>[Ø] Lighting</li></ul>"
    );
    assert!(!page("v the plan\nv the budget").contains("<li>"));
}
