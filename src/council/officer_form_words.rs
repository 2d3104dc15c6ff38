//! The words of a form, where a council has none of its own for them: each in English and in Welsh.

/// The title.
pub(super) const TITLE: (&str, &str) = (
    "Progress on scrutiny recommendations",
    "Cynnydd ar argymhellion craffu",
);

/// The fields that a progress update has too. Its labels for them come first.
pub(super) const FIELDS: [(&str, &str, &str); 10] = [
    ("recommendation", "Recommendation", "Argymhelliad"),
    ("responsibility", "Responsibility", "Cyfrifoldeb"),
    ("date", "Date", "Dyddiad"),
    ("revised_date", "Revised date", "Dyddiad diwygiedig"),
    ("action", "Agreed action", "Cam gweithredu y cytunwyd arno"),
    (
        "success_measure",
        "Agreed success measure",
        "Mesur llwyddiant y cytunwyd arno",
    ),
    ("evidence", "Evidence of progress", "Tystiolaeth o gynnydd"),
    ("reason", "Reason", "Rheswm"),
    (
        "anticipated_date",
        "Anticipated date",
        "Dyddiad disgwyliedig",
    ),
    (
        "ended_by",
        "Who agreed that it will not be done",
        "Pwy gytunodd na fydd yn cael ei wneud",
    ),
];

/// All other words.
pub(super) const LABELS: [(&str, &str, &str); 32] = [
    ("review", "Review", "Adolygiad"),
    ("update", "Progress update", "Diweddariad ar gynnydd"),
    ("officer", "Form for", "Ffurflen ar gyfer"),
    ("table", "Table", "Tabl"),
    ("last_time", "Last time", "Y tro diwethaf"),
    (
        "evidence_hint",
        "Say what has been done since the last time. For a list, begin each line with a hyphen and a space.",
        "Dywedwch beth a wnaed ers y tro diwethaf. I wneud rhestr, dechreuwch bob llinell â chysylltnod a bwlch.",
    ),
    ("proposed", "Your grade", "Eich gradd"),
    (
        "explanation",
        "Explanation of the grade",
        "Esboniad o’r radd",
    ),
    (
        "anticipated_date_hint",
        "For example, March 2027",
        "Er enghraifft, Mawrth 2027",
    ),
    ("needed_with", "Needed with", "Angenrheidiol gyda"),
    ("optional", "(optional)", "(dewisol)"),
    (
        "contact",
        "Whom we can ask about your answers",
        "Pwy y gallwn eu holi am eich atebion",
    ),
    (
        "contact_hint",
        "This is not printed in any paper.",
        "Ni chaiff hwn ei argraffu mewn unrhyw bapur.",
    ),
    ("name", "Name", "Enw"),
    ("telephone", "Telephone", "Ffôn"),
    ("email", "E-mail", "E-bost"),
    (
        "saving",
        "Your answers are saved as a file on this computer, and are sent to nobody. Attach the file to an e-mail to the officer who sent you this form.",
        "Caiff eich atebion eu cadw fel ffeil ar y cyfrifiadur hwn, ac ni chânt eu hanfon at neb. Atodwch y ffeil at e-bost i’r swyddog a anfonodd y ffurflen hon atoch.",
    ),
    ("save", "Save your answers", "Cadw eich atebion"),
    (
        "save_unfinished",
        "Save unfinished answers",
        "Cadw atebion anorffenedig",
    ),
    (
        "saved",
        "Your answers are saved as",
        "Cadwyd eich atebion fel",
    ),
    (
        "kept",
        "This browser keeps what you type, so that you can close the form and come back.",
        "Mae’r porwr hwn yn cadw’r hyn rydych yn ei deipio, felly gallwch gau’r ffurflen a dychwelyd.",
    ),
    (
        "not_kept",
        "This browser keeps nothing. Save your answers before you close the form.",
        "Nid yw’r porwr hwn yn cadw dim. Cadwch eich atebion cyn cau’r ffurflen.",
    ),
    (
        "go_on",
        "Go on with answers that you saved before",
        "Parhau ag atebion a gadwyd gennych o’r blaen",
    ),
    (
        "go_on_hint",
        "Choose the file that this form has saved.",
        "Dewiswch y ffeil y mae’r ffurflen hon wedi’i chadw.",
    ),
    (
        "taken",
        "The answers in the file are in the form.",
        "Mae’r atebion yn y ffeil bellach yn y ffurflen.",
    ),
    (
        "other_file",
        "this file has no answers to this form",
        "nid oes atebion i’r ffurflen hon yn y ffeil hon",
    ),
    ("problem", "There is a problem", "Mae problem"),
    ("error", "Error:", "Gwall:"),
    ("enter", "enter", "nodwch"),
    ("choose", "choose", "dewiswch"),
    (
        "no_script",
        "This form needs a browser that runs its script. Save the attachment on your computer and open it from there, or answer by e-mail.",
        "Mae angen porwr sy’n rhedeg sgript ar y ffurflen hon. Cadwch yr atodiad ar eich cyfrifiadur a’i agor oddi yno, neu atebwch drwy e-bost.",
    ),
    ("officer_unnamed", "Link officer", "Swyddog cyswllt"),
];
