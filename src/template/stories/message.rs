//! Messages that were pasted below lists, and signs alone above words → the HTML of them.

use super::page;

#[test]
fn the_lines_of_a_message_below_a_list_are_no_items_of_it() {
    let head = "From: Ann Ash\nSent: 3 June 2019\nTo: Jo Mills";
    for (list, items) in [("- one\n- two", 2), ("1. one\n2. two", 2), ("- one", 1)] {
        for message in [
            format!("-----Original Message-----\n{head}"),
            format!("---------- Forwarded message ---------\n{head}"),
            head.to_owned(),
            "--\nJo Mills".to_owned(),
            "---\nJo Mills".to_owned(),
            "Oddi wrth: Siân\nAnfonwyd: Dydd Llun".to_owned(),
        ] {
            let page = page(&format!("{list}\n{message}"));
            let lines = message.replace('\n', "<br>");
            assert!(page.ends_with(&format!("l><p>{lines}</p>")), "{page}");
            assert_eq!(page.matches("<li>").count(), items, "{page}");
        }
    }
}

#[test]
fn a_hyphen_alone_above_words_is_a_sign() {
    for typed in ["-\nJo Mills\nClerk", "Done.\n\n-\nJo Mills", "*\nJo Mills"] {
        let page = page(typed);
        let sign = typed.chars().find(|sign| "-*".contains(*sign));
        let sign = sign.expect("a sign");
        assert!(page.contains(&format!("<p>{sign}<br>Jo Mills")), "{page}");
    }
}
