//! The usual words of an accessibility statement, in English and in Welsh, after the model of the regulations of 2018.

/// The title.
pub(super) const TITLE: (&str, &str) = ("Accessibility statement", "Datganiad hygyrchedd");

/// Each label by its name. The name of the council takes the place of the dots.
pub(super) const LABELS: [(&str, &str, &str); 19] = [
    (
        "committed",
        "… is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and \
         Mobile Applications) (No. 2) Accessibility Regulations 2018.",
        "Mae … wedi ymrwymo i sicrhau bod ei wefan yn hygyrch, yn unol â Rheoliadau Hygyrchedd Cyrff Sector Cyhoeddus \
         (Gwefannau a Chymwysiadau Symudol) (Rhif 2) 2018.",
    ),
    (
        "applies_to",
        "This accessibility statement applies to the pages and papers on scrutiny reviews.",
        "Mae’r datganiad hygyrchedd hwn yn berthnasol i’r tudalennau a’r papurau ar adolygiadau craffu.",
    ),
    ("address", "Address:", "Cyfeiriad:"),
    ("compliance", "Compliance status", "Statws cydymffurfio"),
    (
        "fully",
        "This website is fully compliant with the Web Content Accessibility Guidelines version 2.2 AA standard.",
        "Mae’r wefan hon yn cydymffurfio’n llawn â safon AA fersiwn 2.2 y Canllawiau Hygyrchedd Cynnwys Gwe.",
    ),
    (
        "partially",
        "This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, due to \
         the non-compliances listed below.",
        "Mae’r wefan hon yn cydymffurfio’n rhannol â safon AA fersiwn 2.2 y Canllawiau Hygyrchedd Cynnwys Gwe, oherwydd yr \
         achosion o ddiffyg cydymffurfio a restrir isod.",
    ),
    (
        "not",
        "This website is not compliant with the Web Content Accessibility Guidelines version 2.2 AA standard. The \
         non-accessible sections are listed below.",
        "Nid yw’r wefan hon yn cydymffurfio â safon AA fersiwn 2.2 y Canllawiau Hygyrchedd Cynnwys Gwe. Rhestrir yr \
         adrannau nad ydynt yn hygyrch isod.",
    ),
    (
        "not_accessible",
        "Non-accessible content",
        "Cynnwys nad yw’n hygyrch",
    ),
    (
        "tested",
        "How the pages were tested",
        "Sut y profwyd y tudalennau",
    ),
    (
        "feedback",
        "Feedback and contact information",
        "Adborth a gwybodaeth gyswllt",
    ),
    (
        "ask",
        "Ask us if you need something here in another format, or if you find a problem that is not listed on this page.",
        "Gofynnwch i ni os oes angen rhywbeth yma arnoch mewn fformat arall, neu os dewch o hyd i broblem nad yw wedi’i \
         rhestru ar y dudalen hon.",
    ),
    ("telephone", "Telephone:", "Ffôn:"),
    ("email", "E-mail:", "E-bost:"),
    (
        "answer_within",
        "You get an answer within:",
        "Cewch ateb o fewn:",
    ),
    ("enforcement", "Enforcement procedure", "Gweithdrefn orfodi"),
    (
        "enforced_by",
        "The Equality and Human Rights Commission (EHRC) is responsible for enforcing these regulations. If you are not \
         happy with how we respond to your complaint, contact the Equality Advisory and Support Service (EASS): \
         https://www.equalityadvisoryservice.com/",
        "Y Comisiwn Cydraddoldeb a Hawliau Dynol sy’n gyfrifol am orfodi’r rheoliadau hyn. Os nad ydych yn hapus â’n \
         hymateb i’ch cwyn, cysylltwch â’r Gwasanaeth Cynghori a Chymorth Cydraddoldeb (EASS): \
         https://www.equalityadvisoryservice.com/",
    ),
    (
        "preparation",
        "Preparation of this accessibility statement",
        "Paratoi’r datganiad hygyrchedd hwn",
    ),
    ("prepared", "Prepared:", "Paratowyd:"),
    ("reviewed", "Last reviewed:", "Adolygwyd ddiwethaf:"),
];
