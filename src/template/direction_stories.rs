//! Pages with words from the right → the same pages with their directions.

use super::direction::with_directions;

#[test]
fn words_from_the_right_are_kept_apart_in_english_text() {
    for (page, expected) in [
        ("<p>Quay → “24/7”</p>", "<p>Quay → “24/7”</p>"),
        (
            "<p>Attendance: محمد علی 12, فاطمة 9, Lee 7.</p>",
            "<p>Attendance: <bdi>محمد علی</bdi> 12, <bdi>فاطمة</bdi> 9, Lee 7.</p>",
        ),
        (
            "<p>Names:<br>\nمحمد: 45 of 60 (75%), £1,200<br>\nJohn: 12</p>",
            "<p>Names:<br>\n<bdi>محمد</bdi>: 45 of 60 (75%), £1,200<br>\nJohn: 12</p>",
        ),
        (
            "<p>محمد: 45 of 60 (75%)</p>",
            "<p><bdi>محمد</bdi>: 45 of 60 (75%)</p>",
        ),
        (
            "<table><tr><td class=\"x\">ab cd <em>שלום</em>, <b>שלום</b></td><td>b</td></tr></table>",
            "<table><tr><td class=\"x\">ab cd <em><bdi>שלום</bdi></em>, <b><bdi>שלום</bdi></b></td><td>b</td></tr></table>",
        ),
        (
            "<p>Cllr <strong>محمد</strong> <em>علی</em> 12 spoke and left</p>",
            "<p>Cllr <bdi><strong>محمد</strong> <em>علی</em></bdi> 12 spoke and left</p>",
        ),
        (
            "<p>Flyer, Arabic: «مجلس ستوكتون: خدمات 24/7»</p>",
            "<p>Flyer, Arabic: «<bdi>مجلس ستوكتون: خدمات 24/7</bdi>»</p>",
        ),
        (
            "<p>It says “<b>שלום</b>: ברוכים” and סגור (<em>נא</em>) – לחזור</p>",
            "<p>It says “<bdi><b>שלום</b>: ברוכים</bdi>” and <bdi>סגור (<em>נא</em>) – לחזור</bdi></p>",
        ),
        (
            "<p>Votes: احمد: 3, علی: 4; اردو: 31</p>",
            "<p>Votes: <bdi>احمد</bdi>: 3, <bdi>علی</bdi>: 4; <bdi>اردو</bdi>: 31</p>",
        ),
        (
            "<p>Cllr محمد <a href=\"#x\">علی spoke</a> and left</p>",
            "<p>Cllr <bdi>محمد </bdi><a href=\"#x\"><bdi>علی</bdi> spoke</a> and left</p>",
        ),
        (
            "<p>by <bdi>محمد</bdi> 12 and on</p><svg><text>محمد 1 abcdefg</text></svg>",
            "<p>by <bdi>محمد</bdi> 12 and on</p><svg><text>محمد 1 abcdefg</text></svg>",
        ),
    ] {
        assert_eq!(with_directions(page.to_owned()), expected);
    }
}

#[test]
fn text_that_is_mostly_words_from_the_right_begins_at_the_right() {
    for (page, expected) in [
        ("<p>خوش</p><p>no</p>", "<p dir=\"rtl\">خوش</p><p>no</p>"),
        ("<p dir=\"auto\">خوش</p>", "<p dir=\"auto\">خوش</p>"),
        (
            "<p>خوش آمدید جناب (Parks), 24/7.</p>",
            "<p dir=\"rtl\">خوش آمدید جناب (Parks), 24/7.</p>",
        ),
        (
            "<td><p>a</p>مرحبا</td>",
            "<td dir=\"rtl\"><p dir=\"ltr\">a</p>مرحبا</td>",
        ),
        (
            "<ul>\n<li>مرحبا بكم</li>\n<li>Cllr Lee: 12</li>\n<li>12 نومبر: 3-4 visits</li>\n</ul>",
            "<ul>\n<li dir=\"rtl\">مرحبا بكم</li>\n<li>Cllr Lee: 12</li>\n<li>12 <bdi>نومبر</bdi>: 3-4 visits</li>\n</ul>",
        ),
        (
            "<ul><li>مرحبا<ul><li>b</li></ul></li></ul>",
            "<ul dir=\"rtl\"><li>مرحبا<ul dir=\"ltr\"><li>b</li></ul></li></ul>",
        ),
        (
            "<ul class=\"marked\"><li><span class=\"marker\">a)</span> مرحبا</li></ul>",
            "<ul class=\"marked\" dir=\"rtl\"><li><span class=\"marker\">a)</span> مرحبا</li></ul>",
        ),
        (
            "<p title=\"a > b\">مرحبا</p><!-- > <p> -->",
            "<p title=\"a > b\" dir=\"rtl\">مرحبا</p><!-- > <p> -->",
        ),
        ("<p dir=\"rtl\">مرحبا</p>", "<p dir=\"rtl\">مرحبا</p>"),
    ] {
        assert_eq!(with_directions(page.to_owned()), expected);
    }
}
