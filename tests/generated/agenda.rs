//! A seed → the files of a meeting: what officers type for it, and for the reviews whose papers it brings.

use crate::support::chance::Chance;
use crate::words::plain;

/// The committee whose meeting it is, and whose reviews.
const COMMITTEE: &str = "Children and Young People Select Committee";
/// The grades of the samples' council, each in a way in which people write it.
const GRADES: &[&str] = &["Fully Achieved", "on track", "Slipped", "4", "3 Slipped"];

/// Words that texts begin with.
const BEGINNINGS: &[&str] = &[
    "Members",
    "Officers",
    "Cabinet",
    "The",
    "Continue",
    "Schools",
    "All",
    "Work",
    "Each",
    "Publish",
    "Parents",
    "Reports",
    "Training",
    "Since",
    "Governors",
    "Funding",
];

/// The files of a meeting.
pub struct Agenda {
    /// Its name, which is that of its file.
    pub name: String,
    /// Each file, by its path below the folder of the reviews.
    pub files: Vec<(String, String)>,
    /// The last word of the title of each item that has a report in the pack. No two are the same.
    pub names: Vec<String>,
}

/// The meeting of a seed, with one to four reviews.
pub fn agenda(seed: u64) -> Agenda {
    let mut writer = AgendaWriter {
        chance: Chance::new(seed),
        seed,
        files: Vec::new(),
        names: Vec::new(),
    };
    let name = format!(
        "{}-{:02}-01-meeting-{seed}",
        2019 + seed / 12,
        1 + seed % 12
    );
    let meeting = writer.meeting();
    writer
        .files
        .push((format!("meetings/{name}.toml"), meeting));
    Agenda {
        name,
        files: writer.files,
        names: writer.names,
    }
}

struct AgendaWriter {
    chance: Chance,
    seed: u64,
    files: Vec<(String, String)>,
    names: Vec<String>,
}

impl AgendaWriter {
    fn meeting(&mut self) -> String {
        let mut toml = format!(
            "committee = \"{COMMITTEE}\"\ndate = \"1 {} {}\"\n",
            MONTHS[(self.seed % 12) as usize],
            2019 + self.seed / 12
        );
        for key in ["time", "place", "introduction", "notes"] {
            if self.chance.once_in(2) {
                let text = match key {
                    "time" => "6.30 pm".to_owned(),
                    _ => self.words(12, 60),
                };
                toml.push_str(&format!("{key} = \"{text}\"\n"));
            }
        }
        let mut number = 0;
        for review in 0..self.chance.from(1, 4) {
            for _ in 0..self.chance.from(0, 2) {
                number += 1;
                let title = self.words(4, 20);
                toml.push_str(&format!(
                    "\n[[item]]\nnumber = {number}\ntitle = \"{title}\"\n"
                ));
            }
            number += 1;
            let item = self.item(number, review);
            toml.push_str(&item);
        }
        toml
    }

    /// An item with a report, and the papers of a review of its own.
    fn item(&mut self, number: usize, review: usize) -> String {
        let name = format!("item{number}of{}", self.seed);
        let title = self.words(5, 25);
        let mut toml = format!("\n[[item]]\nnumber = {number}\ntitle = \"{title} {name}\"\n");
        self.names.push(name);
        for key in ["text", "late_item", "report_author", "purpose", "asked_to"] {
            if self.chance.once_in(2) {
                let text = self.words(10, 80);
                toml.push_str(&format!("{key} = \"{text}\"\n"));
            }
        }
        let folder = format!("review-{}-{review}", self.seed);
        let recommendations = self.chance.length(1, 6, 25);
        let review = self.review(&folder, recommendations);
        self.files.push((format!("{folder}/review.toml"), review));
        let updates = self.chance.from(0, 2);
        let mut brought = Vec::new();
        for update in 0..updates {
            let date = format!("20{}-03", 19 + update);
            let text = self.update(update, recommendations);
            self.files
                .push((format!("{folder}/updates/{date}.toml"), text));
            brought.push(format!("\"{folder}/{date}\""));
        }
        if updates == 0 || self.chance.once_in(3) {
            toml.push_str(&format!("action_plans = [\"{folder}\"]\n"));
        }
        toml.push_str(&format!("updates = [{}]\n", brought.join(", ")));
        for paragraph in 1..=self.chance.length(0, 3, 20) {
            toml.push_str("\n[[item.paragraph]]\n");
            if self.chance.once_in(3) {
                toml.push_str(&format!("heading = \"{}\"\n", self.words(3, 15)));
            }
            let text = self.words(30, 200);
            toml.push_str(&format!(
                "number = \"{number}.{paragraph}\"\ntext = \"{text}\"\n"
            ));
        }
        toml
    }

    fn review(&mut self, folder: &str, recommendations: usize) -> String {
        let title = self.words(3, 12);
        let mut toml = format!(
            "title = \"{title} {folder}\"\ncommittee = \"{COMMITTEE}\"\nlink_officers = \"{}\"\n\
             action_plan_agreed = \"March 2018\"\n",
            self.words(2, 12)
        );
        for number in 1..=recommendations {
            toml.push_str(&format!("\n[[recommendation]]\nnumber = {number}\n"));
            toml.push_str("date = \"September 2030\"\n");
            for (key, usual, most) in [
                ("text", 25, 150),
                ("responsibility", 3, 12),
                ("action", 15, 120),
                ("success_measure", 12, 120),
            ] {
                let text = self.long(usual, most);
                toml.push_str(&format!("{key} = \"\"\"\n{text}\n\"\"\"\n"));
            }
        }
        toml
    }

    fn update(&mut self, update: usize, recommendations: usize) -> String {
        let mut toml = format!("date = \"March 20{}\"\n", 19 + update);
        for number in 1..=recommendations {
            let evidence = self.long(30, 900);
            let grade = self.chance.one_of(GRADES);
            toml.push_str(&format!(
                "\n[[progress]]\nrecommendation = {number}\nproposed = \"{grade}\"\n\
                 evidence = \"\"\"\n{evidence}\n\"\"\"\n"
            ));
            if self.chance.once_in(3) {
                let reason = self.words(12, 60);
                toml.push_str(&format!("reason = \"{reason}\"\n"));
            }
        }
        toml
    }

    /// Paragraphs, some of them followed by a list.
    fn long(&mut self, usual: usize, most: usize) -> String {
        let paragraphs: Vec<String> = (0..self.chance.length(1, 1, 4))
            .map(|_| {
                let mut text = self.words(usual, most);
                if self.chance.once_in(8) {
                    text.push_str(":\n");
                    for _ in 0..self.chance.from(2, 6) {
                        text.push_str(&format!("\n- {}", self.words(8, 40)));
                    }
                }
                text
            })
            .collect();
        paragraphs.join("\n\n")
    }

    /// Words as they are typed into a file: they begin with a plain one, which begins nothing in Markdown.
    fn words(&mut self, usual: usize, most: usize) -> String {
        let count = self.chance.length(2, usual, most);
        let words = plain(&mut self.chance, count);
        let typed = [
            ("&nbsp;", "\u{a0}"),
            ("&amp;", "&"),
            ("&lt;none&gt;", "none"),
        ];
        let words = typed
            .iter()
            .fold(words, |words, (from, to)| words.replace(from, to));
        format!("{} {words}", self.chance.one_of(BEGINNINGS))
    }
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
