//! Lines with signs → the items of lists that the parser reads, each at its level.

use super::super::meant::{Change, Changes, ItemStart};
use super::item_sign::{ItemSign, Lettering, SignKind};
use super::typed_line::TypedLine;

/// How many lists can be in one another. More are refused, and nobody meant so many.
const DEEPEST: usize = 3;

/// The changes that make items of the lines with signs of their own.
pub(super) fn items(lines: &[TypedLine<'_>]) -> Changes {
    let mut levels = Levels::default();
    for line in lines {
        levels.meet(line);
    }
    levels.changes
}

/// An item that the next line may be part of.
#[derive(Debug, Clone, Copy)]
struct OpenItem {
    kind: SignKind,
    letter: Option<char>,
    /// How far it was indented by its writer.
    typed: usize,
    /// The column where its words begin for the parser.
    content: usize,
    /// What the parser takes for its sign.
    bullet: char,
    /// Whether its sign is its own.
    own: bool,
    /// Whether its line ends with a colon.
    colon: bool,
}

#[derive(Default)]
struct Levels {
    changes: Changes,
    open: Vec<OpenItem>,
    /// What the last list of each level began with. The next one must begin with something else.
    used: Vec<char>,
    depth: usize,
    after_blank: bool,
}

impl Levels {
    fn meet(&mut self, line: &TypedLine<'_>) {
        if line.is_blank() {
            self.after_blank = true;
            return;
        }
        if line.depth != self.depth {
            self.close();
            self.depth = line.depth;
        }
        match line.sign {
            Some(sign) => self.item(line, sign),
            None if self.after_blank => {
                let inside = |item: &OpenItem| item.content <= line.indent;
                let kept = self.open.iter().take_while(|item| inside(item)).count();
                self.open.truncate(kept);
                if kept == 0 {
                    self.close();
                }
            }
            None if self.open.is_empty() => self.close(),
            None => {}
        }
        self.after_blank = false;
    }

    fn close(&mut self) {
        self.open.clear();
        self.used.clear();
    }

    fn item(&mut self, line: &TypedLine<'_>, sign: ItemSign) {
        let kind = self.lettered(sign);
        let is_own = !kind.is_mark();
        let is_known = self.open.iter().any(|item| item.kind == kind);
        if self.after_blank && !is_known && line.indent < 2 {
            self.open.clear();
        }
        let rewrites = is_own || self.open.iter().any(|item| item.own);
        let sibling = self.find_level(line, kind);
        let level = self.open.len();
        let indent = self.open.last().map_or(0, |parent| parent.content);
        let used = self.used.get(level).copied();
        let bullet = match (kind, sibling) {
            (SignKind::Mark(mark), _) => mark,
            (_, Some(sibling)) if sibling.own => sibling.bullet,
            _ if used == Some('+') => '*',
            _ => '+',
        };
        let mark = match kind {
            SignKind::Mark('.' | ')') => sign.sign + 1,
            _ => 2,
        };
        let typed = match rewrites {
            true => indent,
            false => line.indent,
        };
        if rewrites {
            self.change(line, sign, indent, is_own.then_some(bullet));
        }
        self.used.truncate(level);
        self.used.resize(level, '-');
        self.used.push(bullet);
        self.open.push(OpenItem {
            kind,
            letter: sign.letter,
            typed: line.indent,
            content: typed + mark,
            bullet,
            own: is_own,
            colon: line.text.ends_with(':'),
        });
    }

    /// Leaves open what the line is part of. The item of the same list, if there is one.
    fn find_level(&mut self, line: &TypedLine<'_>, kind: SignKind) -> Option<OpenItem> {
        let is_alike = |item: &OpenItem| item.kind == kind;
        let is_beside = |item: &OpenItem| is_alike(item) && line.indent.abs_diff(item.typed) <= 1;
        let is_sibling = |item: &OpenItem| is_alike(item) && line.indent <= item.typed + 1;
        // Of several lists with the same sign it goes on with the one that is indented as far.
        let beside = self.open.iter().rposition(is_beside);
        let sibling = beside.or_else(|| self.open.iter().rposition(is_sibling));
        if let Some(at) = sibling {
            let sibling = self.open.get(at).copied();
            self.open.truncate(at);
            return sibling;
        }
        while self
            .open
            .last()
            .is_some_and(|item| item.typed > line.indent)
        {
            self.open.pop();
        }
        let last = self.open.last().copied()?;
        let is_part = line.indent > last.typed + 1 || kind.is_below(last.kind, last.colon);
        if !is_part || self.open.len() > DEEPEST {
            self.open.pop();
        }
        None
    }

    /// The kind of a sign. A letter such as i counts in the way of the list that it is in.
    fn lettered(&self, sign: ItemSign) -> SignKind {
        let (SignKind::Label(opens, close, Lettering::Small), Some(letter)) =
            (sign.kind, sign.letter)
        else {
            return sign.kind;
        };
        let roman = SignKind::Label(opens, close, Lettering::Roman);
        let follows = |item: &OpenItem| {
            let next = item
                .letter
                .and_then(|before| char::from_u32(u32::from(before) + 1));
            item.kind == sign.kind && next == Some(letter)
        };
        let can_be_roman = matches!(letter, 'i' | 'v' | 'x')
            && !self.open.iter().any(follows)
            && (letter == 'i' || self.open.iter().any(|item| item.kind == roman));
        match can_be_roman {
            true => roman,
            false => sign.kind,
        }
    }

    fn change(&mut self, line: &TypedLine<'_>, sign: ItemSign, indent: usize, own: Option<char>) {
        let length = match own {
            Some(_) => line.words + sign.length - line.start,
            None => line.words - line.start,
        };
        let start = ItemStart {
            length,
            indent: indent + usize::from(line.is_close_quoted),
            own: own.map(|bullet| (bullet, line.words, line.words + sign.sign)),
        };
        self.changes.insert(line.start, Change::Item(start));
        if own.is_some() {
            let words = line.words + sign.length;
            let escape = block_sign(line.said()).map(|at| (words + at, Change::Escape));
            self.changes.extend(escape);
        }
    }
}

/// The place of a sign that would make a block of the words after an own sign.
fn block_sign(words: &str) -> Option<usize> {
    let figures = words.bytes().take_while(u8::is_ascii_digit).count();
    let mut rest = words.get(figures..)?.chars();
    let sign = rest.next()?;
    let is_apart = rest.as_str().is_empty() || rest.as_str().starts_with(char::is_whitespace);
    let acts = match sign {
        '.' | ')' => figures > 0 && is_apart,
        '-' | '*' | '+' => figures == 0 && (is_apart || ends_a_line(words)),
        '#' | '>' | '=' => figures == 0,
        '~' => words.starts_with("~~~"),
        _ => false,
    };
    acts.then_some(figures)
}

fn ends_a_line(words: &str) -> bool {
    words.chars().all(|sign| matches!(sign, '-' | '*' | ' '))
}
