//! How much of anything there may be: the bounds of the program, each with its reason.
//!
//! Whatever somebody types, draws or sends, it ends in a paper or in a message, within seconds and within the memory of a
//! small computer. For that, everything that could grow without end has a bound. The bounds are far above what a paper needs,
//! so that only a mistake or an attack meets one. Those that an officer or the web team can meet are in the guides too
//! (`reviews/README.md` and `templates/README.md`), and a test holds guides and numbers together.
//!
//! What decides how a paper looks, and what is taken for a heading or a name, is no bound and is where it is decided.

/// Bytes of a TOML file, a template or a page for `typeset`: some three thousand pages, many times the longest review there
/// is. Reading one then takes seconds at most, and a known amount of memory.
pub const LARGEST_TEXT_FILE: u64 = 8 * 1024 * 1024;

/// Keys, values and signs of a TOML file, as its parser parts them. A review of a hundred recommendations has some five
/// thousand. The parser keeps each of them several times, and what is wrong with it, and several threads read at once.
pub const MOST_SIGNS: usize = 200_000;

/// Lines of a TOML file, with those that its texts write as `\n`: four hundred pages of short lines. Each can become a line of a
/// list in several papers, and those that are made at the same time are in memory together.
pub const MOST_FILE_LINES: usize = 20_000;

/// Characters of a text: forty pages. Texts are compared with each other, and the time that takes grows with their length.
pub const LONGEST_TEXT: usize = 100_000;

/// Characters of a name, a title, a label or a date: a title that fills half a page.
pub const LONGEST_LINE: usize = 1_000;

/// The largest number of a recommendation. No review has a thousand; a larger number is a typing mistake, or a reference.
pub const LARGEST_NUMBER: u16 = 999;

/// Characters of a recommendation's reference: it is printed at the side of a table, and becomes part of an address.
pub const LONGEST_REFERENCE: usize = 40;

/// Characters of the name of a folder or an update. Twice in a path, with the words before and after it, such a name stays
/// within the 260 characters that Windows allows.
pub const LONGEST_NAME: usize = 80;

/// Reviews on a page that lists them; more are listed on further pages. Five hundred take less than 300 kB, which a telephone
/// reads at once.
pub const MOST_LISTED: usize = 500;

/// Lists and quotations inside one another, counted with their items: four levels of lists.
pub const DEEPEST_LISTS: usize = 8;

/// Emphasis in emphasis. Bold and italic need two, and the rest is room. A row of asterisks can make thousands by accident.
pub const DEEPEST_EMPHASIS: usize = 8;

/// Bytes of a word that is searched for addresses. No address is longer, and the time grows with the length.
pub const LONGEST_ADDRESS: usize = 2_000;

/// Bytes that are read of a file whose name nobody knows, to say what it is.
pub const LOOKED_AT: u64 = 1024 * 1024;

/// Bytes of a file with answers from a form, which comes by e-mail.
pub const LARGEST_ANSWER: u64 = 4 * 1024 * 1024;

/// Findings that are kept of one kind and one file. Nobody reads more of them in one go, and a file of nonsense may have
/// millions. The others are counted.
pub const MOST_FINDINGS: usize = 300;

/// Bytes in lines that a message shows. People do not write longer lines, and the renderer would read the whole line for
/// every finding.
pub const LONGEST_SHOWN_LINES: usize = 100_000;

/// Bytes of a picture, or of another file among the templates: a page-sized photograph and more.
pub const LARGEST_PICTURE: u64 = 32 * 1024 * 1024;

/// Pixels of a picture. More are never needed on paper: a large camera makes them, and a page of A4 takes nine million. What
/// is in a PNG is unpacked, in some ten bytes a pixel.
pub const MOST_PIXELS: u64 = 30_000_000;

/// Pixels of all PNG pictures of a paper together: ten bytes for each are as much memory as a small computer can spare.
pub const MOST_PIXELS_TOGETHER: u64 = 50_000_000;

/// Scans of a JPEG. A picture that becomes sharper while it is loaded has some ten of them; each is read from end to end, and one of
/// a few bytes can be about millions of pixels.
pub const MOST_SCANS: usize = 100;

/// Drawings that are kept for other pages. A bar of a chart has a few kilobytes, and a council of ten thousand reviews has many.
pub const MOST_KNOWN_DRAWINGS: usize = 1000;

/// Groups inside one another in a drawing, as the elements of a page. What reads a drawing goes as deep, and a thread has a
/// stack of a few megabytes.
pub const DEEPEST_DRAWING: usize = 100;

/// Bytes that the entities of a drawing write out. Drawing programs use them for names of a hundred letters.
pub const MOST_WRITTEN_OUT: u64 = 1024 * 1024;

/// Attributes of an element of a drawing. Every pair of them is compared.
pub const MOST_DRAWING_ATTRIBUTES: usize = 500;

/// Numbers of a drawing, with everything that is used more than once. A map of a county's parishes has some hundred thousand.
pub const MOST_NUMBERS: u64 = 2_000_000;

/// Pairs of an element of a drawing and a rule of its style sheet. Every pair is tried.
pub const MOST_STYLE_PAIRS: u64 = 10_000_000;

/// Bytes of a font. One for Chinese or Japanese has tens of megabytes.
pub const LARGEST_FONT: u64 = 128 * 1024 * 1024;

/// Points of a length in a theme: three and a half metres. Larger ones are typing mistakes, and sums of them lose their
/// fractions.
pub const LONGEST_LENGTH: f32 = 10_000.0;

/// Bytes of a page that a template makes: eight times the largest file of a review.
pub const LARGEST_PAGE: usize = 64 * 1024 * 1024;

/// Steps of a template for one page. An index of ten thousand reviews takes some hundred thousand.
pub const MOST_STEPS: u64 = 5_000_000;

/// Bytes of a value that a template makes: half as many as the largest page.
pub const LARGEST_VALUE: usize = 32 * 1024 * 1024;

/// Lists inside one another that a template makes. What prints them goes as deep.
pub const DEEPEST_VALUE: usize = 64;

/// `{% elif … %}` of a template. The engine goes deeper into the stack with each.
pub const MOST_CHOICES: usize = 500;

/// Elements of a page. A page of a pack has some sixty, a list of five hundred reviews some seven thousand, and each is kept
/// until the page is a PDF.
pub const MOST_ELEMENTS: usize = 80_000;

/// Elements inside one another on a page: more than any paper needs, and far from the end of the stack.
pub const DEEPEST_PAGE: usize = 100;

/// Attributes of an element of a page. A paper's elements have five.
pub const MOST_PAGE_ATTRIBUTES: usize = 2_000;

/// Brackets inside one another in the address of a link. Readers of Markdown take fewer, and the end of each is looked for.
pub const DEEPEST_ADDRESS: usize = 32;

/// How often a text is read again after a heading or program text in it was undone. One that needs more is refused.
pub const MOST_READINGS: usize = 6;

/// Lines of a text over which a cell in quotation marks is looked for its end. Nobody reads a longer one.
pub const MOST_CELL_LINES: usize = 200;

/// Words of each of two texts that are compared: ten pages. The time it takes grows with their square.
pub const MOST_COMPARED: usize = 2_000;

/// Letters of the name of a character in a page, `&nbsp;`. The longest that there is has 33, and the end of each is looked for.
pub const LONGEST_CHARACTER_NAME: usize = 40;

/// Words of a header that are tried for the room at the head of a page, which has room for some twenty.
pub const MOST_HEADER_WORDS: usize = 500;

/// Supplements to supplements of a meeting. No meeting has as many, and two that name each other come to an end.
pub const MOST_SUPPLEMENTS: usize = 20;

/// Glyphs that are kept for the next paper: those of some ten thousand words, in a few megabytes.
pub const MOST_GLYPHS: usize = 100_000;

/// How often the account of words tries another choice. A text that needs more is not what was written.
pub const MOST_TRIES: usize = 500;

/// Bytes of the manifest, and of the notes beside the output. Ten thousand reviews have some twenty megabytes.
pub const LARGEST_MANIFEST: u64 = 256 * 1024 * 1024;

/// Bytes of a file of the output that is read again. What programs read of one review has some kilobytes.
pub const LARGEST_READ_AGAIN: u64 = 64 * 1024 * 1024;

/// Bytes of the names, or of one value, of the attributes of a folder: the most that Linux has.
pub const LARGEST_ATTRIBUTES: usize = 65_536;

/// How often a lock is tried again because a build has ended meanwhile. A link or a pipe in its place could keep us for ever.
pub const MOST_LOCK_TRIES: usize = 1_000;

/// Saved files of which the system tells, before all that have come so far are looked at: the next may never stop coming.
pub const MOST_EVENTS: usize = 1_000;

/// Bytes of one list of mounts. A server with thousands of containers has some hundred kilobytes.
pub const LONGEST_MOUNTS: u64 = 4 * 1024 * 1024;

/// Bytes of the text that says what is in a bundle: of a million files.
pub const LARGEST_CONTENTS: u64 = 256 * 1024 * 1024;

/// Bytes of the stack of each thread that reads what others have written. What is read is bounded so that it needs a fraction
/// of this. The first thread of a program has 8 MB on Linux and 1 MB on Windows.
pub const STACK: usize = 16 * 1024 * 1024;

/// Threads. More than these wait for the disk and for each other, and each has a stack.
pub const MOST_THREADS: usize = 64;
