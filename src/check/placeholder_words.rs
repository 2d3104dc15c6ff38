//! The words of texts that only fill a field, in English and Welsh, in small letters.
//!
//! Papers in one language quote the other, so both are understood in all.

/// Words for what is still awaited.
pub(super) const AWAITED: [&str; 13] = [
    "tbc",
    "tba",
    "tbd",
    "to follow",
    "awaited",
    "pending",
    "not yet known",
    "unknown",
    "not known",
    "i ddilyn",
    "i'w gadarnhau",
    "i'w chadarnhau",
    "i'w benderfynu",
];

/// Words for nothing at all.
pub(super) const NOTHING: [&str; 14] = [
    "none",
    "nil",
    "nothing",
    "n/a",
    "na",
    "not applicable",
    "no update",
    "no update received",
    "no evidence",
    "dim",
    "amherthnasol",
    "ddim yn berthnasol",
    "dim diweddariad",
    "dim tystiolaeth",
];

/// Words which say that something was done, but not what.
pub(super) const DONE: [&str; 9] = [
    "yes",
    "done",
    "complete",
    "completed",
    "achieved",
    "wedi'i gwblhau",
    "wedi ei gwblhau",
    "cwblhawyd",
    "cyflawnwyd",
];

/// Words which say that work goes on, as the grade does, but not what was done.
pub(super) const GOING_ON: [&str; 8] = [
    "ongoing",
    "on-going",
    "work ongoing",
    "work is ongoing",
    "this is ongoing",
    "in progress",
    "work in progress",
    "parhaus",
];

/// Words which say that the evidence is somewhere else, where a reader of this paper cannot see it.
pub(super) const ELSEWHERE: [&str; 54] = [
    "as above",
    "as below",
    "as before",
    "as per above",
    "as stated above",
    "same as above",
    "ditto",
    "see above",
    "see below",
    "please see above",
    "see previous",
    "see previous update",
    "see last update",
    "as previous update",
    "as previously reported",
    "as previously",
    "as last time",
    "as last update",
    "as last reported",
    "as per last update",
    "as per the last update",
    "as per last report",
    "as per the last report",
    "as per previous update",
    "as per previous report",
    "as reported previously",
    "as reported last time",
    "same as before",
    "same as last time",
    "same as previous",
    "see attached",
    "see attached report",
    "see attachment",
    "please see attached",
    "no change",
    "no change since last update",
    "no change since the last update",
    "unchanged",
    "fel y tro diwethaf",
    "gweler ynghlwm",
    "nothing to report",
    "nothing further to report",
    "nothing new to report",
    "nothing to add",
    "fel uchod",
    "fel isod",
    "gweler uchod",
    "gweler isod",
    "fel o'r blaen",
    "gweler y diweddariad blaenorol",
    "dim i'w adrodd",
    "dim byd i'w adrodd",
    "dim i'w ychwanegu",
    "dim byd i'w ychwanegu",
];

/// What begins a text that is still awaited, where one of [`OUTSTANDING`] follows: "Awaiting an update from the service".
pub(super) const AWAITING: [&str; 12] = [
    "awaiting",
    "awaited",
    "tbc",
    "still awaiting",
    "waiting for",
    "pending",
    "no",
    "yn aros am",
    "aros am",
    "yn disgwyl",
    "disgwyl",
    "dim",
];

/// What an officer waits for who has nothing to say yet. Who awaits planning permission has said something.
pub(super) const OUTSTANDING: [&str; 30] = [
    "update",
    "an update",
    "the update",
    "further update",
    "a further update",
    "verbal update",
    "a verbal update",
    "information",
    "further information",
    "evidence",
    "details",
    "response",
    "a response",
    "report",
    "a report",
    "diweddariad",
    "ddiweddariad",
    "diweddariad llafar",
    "ddiweddariad llafar",
    "diweddariad pellach",
    "ddiweddariad pellach",
    "gwybodaeth",
    "wybodaeth",
    "rhagor o wybodaeth",
    "ragor o wybodaeth",
    "tystiolaeth",
    "dystiolaeth",
    "ymateb",
    "adroddiad",
    "manylion",
];

/// What may follow such a thing that has been announced, and not given: "Update to be provided at the meeting".
pub(super) const ANNOUNCED: [&str; 19] = [
    "awaited",
    "to follow",
    "pending",
    "outstanding",
    "requested",
    "tbc",
    "to be",
    "will be",
    "at the",
    "at meeting",
    "at committee",
    "required",
    "i ddilyn",
    "i'w ddarparu",
    "i'w roi",
    "i'w gyflwyno",
    "i'w gadarnhau",
    "yn y cyfarfod",
    "yn y pwyllgor",
];

/// What may follow "to be" or "will be" there.
pub(super) const GIVEN: [&str; 8] = [
    "given",
    "provided",
    "supplied",
    "reported",
    "presented",
    "made",
    "circulated",
    "confirmed",
];

/// What may follow "to be".
pub(super) const TO_BE: [&str; 14] = [
    "confirmed",
    "appointed",
    "agreed",
    "decided",
    "recruited",
    "advised",
    "allocated",
    "identified",
    "determined",
    "updated",
    "provided",
    "supplied",
    "added",
    "inserted",
];

/// What may follow a text that says from whom something is awaited, or when it comes.
pub(super) const FROM: [&str; 11] = [
    "", "from", "by", "at", "received", "yet", "gan", "oddi", "yn", "wrth", "eto",
];

/// The two for an update that is spoken.
pub(super) const VERBAL: [&str; 2] = ["verbal update", "diweddariad llafar"];
