//! Lines with signs → the items of lists that the parser reads, each at its level.

use super::super::meant::{Change, Changes, ItemStart};
use super::block_sign::block_sign;
use super::item_sign::{ItemSign, Lettering, SignKind};
use super::list_within::begins_within;
use super::sequence::follows;
use super::typed_line::{TypedLine, columns};

/// How many lists can be in one another. More are refused, and nobody meant so many.
const DEEPEST: usize = 3;

/// How wide what the parser takes for the sign of an item is, with its space, where the item brings its own.
const OWN_SIGN: usize = 2;

/// How wide the sign of a quotation is, with its space.
const QUOTATION: usize = 2;

/// The parser takes more columns of white space after a sign for a part of the words.
const WIDEST_GAP: usize = 4;

/// What is indented further than this, from where words begin, is no item for the parser.
const DEEPEST_INDENT: usize = 3;

/// The changes that make items of the lines with signs of their own.
pub(super) fn items(lines: &[TypedLine<'_>]) -> Changes {
    let mut levels = Levels::default();
    for (index, line) in lines.iter().enumerate() {
        let later = lines.get(index + 1..).unwrap_or_default();
        levels.meet(line, later);
    }
    levels.changes
}

/// An item that the next line may be part of.
#[derive(Debug, Clone, Copy)]
struct OpenItem<'t> {
    kind: SignKind,
    label: &'t str,
    letter: Option<char>,
    /// How far it was indented by its writer.
    typed: usize,
    /// The column where its words begin for the parser.
    content: usize,
    /// What the parser takes for its sign.
    bullet: char,
    /// Whether its sign is its own.
    own: bool,
    /// Whether it is at another column for the parser than for its writer.
    moved: bool,
    /// Whether its line ends with a colon.
    colon: bool,
    /// The kind of the list before this one at the same level.
    after: Option<SignKind>,
}

#[derive(Default)]
struct Levels<'t> {
    changes: Changes,
    open: Vec<OpenItem<'t>>,
    /// What the last list of each level began with. The next one must begin with something else.
    used: Vec<char>,
    depth: usize,
    after_blank: bool,
}

impl<'t> Levels<'t> {
    fn meet(&mut self, line: &TypedLine<'t>, later: &[TypedLine<'_>]) {
        if line.is_blank() {
            self.after_blank = true;
            return;
        }
        if line.depth != self.depth {
            self.close();
            self.depth = line.depth;
        }
        match line.sign {
            Some(sign) => self.item(line, sign, later),
            None if self.after_blank => {
                let inside = |item: &OpenItem<'_>| item.content <= line.indent;
                let kept = self.open.iter().take_while(|item| inside(item)).count();
                let led_in = self.lead_in(line, later);
                self.open.truncate(led_in.unwrap_or(kept));
                if kept == 0 {
                    self.close();
                }
            }
            None if self.open.is_empty() => self.close(),
            None => {}
        }
        self.after_blank = false;
    }

    /// Puts a paragraph where the parser sees that it is part of an item, if it is indented less than that and the list goes on
    /// below it. How many items are open then.
    fn lead_in(&mut self, line: &TypedLine<'_>, later: &[TypedLine<'_>]) -> Option<usize> {
        let is_part = |item: &OpenItem<'_>| line.indent > item.typed + 1;
        let at = self.open.iter().rposition(is_part)?;
        let item = self.open.get(at).copied()?;
        let mut later = later.iter().filter(|next| !next.is_blank());
        let next = later.find(|next| next.indent < item.typed + 2)?;
        let goes_on = next.sign.is_some_and(|sign| sign.kind.is_like(item.kind));
        if item.content <= line.indent || !goes_on {
            return None;
        }
        let start = ItemStart {
            length: line.words - line.start,
            indent: item.content,
            own: None,
        };
        self.changes.insert(line.start, Change::Item(start));
        Some(at + 1)
    }

    fn close(&mut self) {
        self.open.clear();
        self.used.clear();
    }

    fn item(&mut self, line: &TypedLine<'t>, sign: ItemSign, later: &[TypedLine<'_>]) {
        let kind = self.lettered(line, sign, later);
        let is_own = !kind.is_mark();
        let is_known = self.open.iter().any(|item| item.kind == kind);
        if self.after_blank && !is_known && line.indent < 2 {
            self.open.clear();
        }
        let is_moved = is_own || self.open.iter().any(|item| item.moved);
        let (sibling, after) = self.find_level(line, kind, later);
        let level = self.open.len();
        let indent = self.open.last().map_or(0, |parent| parent.content);
        // The parser does not see that what is indented less is within the item above.
        let rewrites = is_moved || line.indent < indent || line.indent > indent + DEEPEST_INDENT;
        let used = self.used.get(level).copied();
        let bullet = match (kind, sibling) {
            (SignKind::Mark(mark), _) => mark,
            (_, Some(sibling)) if sibling.own => sibling.bullet,
            _ if used == Some('+') => '*',
            _ => '+',
        };
        let typed = match rewrites {
            true => indent,
            false => line.indent,
        };
        self.plain_spaces(line, sign);
        if rewrites {
            self.change(line, sign, indent, is_own.then_some(bullet));
        }
        self.used.truncate(level);
        self.used.resize(level, '-');
        self.used.push(bullet);
        self.open.push(OpenItem {
            // A list of several signs is of the kind that it began with.
            kind: sibling.map_or(kind, |sibling| sibling.kind),
            label: line.label(),
            letter: sign.letter,
            typed: line.indent,
            content: match is_own {
                true => typed + OWN_SIGN,
                false => words_after(line, sign, typed),
            },
            bullet,
            own: is_own,
            moved: rewrites,
            colon: line.text.ends_with(':'),
            after,
        });
    }

    /// Leaves open what the line is part of. The item of the same list, if there is one, and the kind of a list that
    /// ends here.
    fn find_level(
        &mut self,
        line: &TypedLine<'_>,
        kind: SignKind,
        later: &[TypedLine<'_>],
    ) -> (Option<OpenItem<'t>>, Option<SignKind>) {
        let is_level = |item: &OpenItem<'_>| item.typed.abs_diff(line.indent) <= 1;
        let open = || self.open.iter();
        let same = || open().rposition(|item| item.kind == kind && is_level(item));
        let alike = || open().rposition(|item| kind.goes_on_with(item.kind) && is_level(item));
        // Where no item is indented as far, the line ends those that are indented further.
        let further = || open().position(|item| item.typed > line.indent);
        if let Some(at) = same().or_else(alike).or_else(further) {
            let sibling = self.open.get(at).copied();
            self.open.truncate(at);
            if let Some(sibling) = sibling.filter(|item| kind.goes_on_with(item.kind)) {
                return (Some(sibling), sibling.after);
            }
        }
        let Some(last) = self.open.last().copied() else {
            return (None, None);
        };
        // What was above a list of another kind is not below it.
        let labels = self.open.iter().map(|item| (item.kind, item.label));
        let is_below =
            kind.is_below(last.kind, last.colon) || begins_within(kind, line, labels, later);
        let is_below = is_below && last.after != Some(kind);
        let is_part = line.indent > last.typed + 1 || is_below;
        if !is_part || self.open.len() > DEEPEST {
            self.open.pop();
            return (None, Some(last.kind));
        }
        (None, None)
    }

    /// The kind of a sign. A letter such as i counts in the way of the list that it is in.
    fn lettered(&self, line: &TypedLine<'_>, sign: ItemSign, later: &[TypedLine<'_>]) -> SignKind {
        let (SignKind::Label(opens, close, Lettering::Small | Lettering::Capital), Some(letter)) =
            (sign.kind, sign.letter)
        else {
            return sign.kind;
        };
        let roman = SignKind::Label(opens, close, Lettering::Roman);
        let follows = |item: &OpenItem<'_>| {
            let next = item
                .letter
                .and_then(|before| char::from_u32(u32::from(before) + 1));
            item.kind == sign.kind && next == Some(letter)
        };
        let can_be_roman = matches!(letter, 'i' | 'v' | 'x' | 'I' | 'V' | 'X')
            && !self.open.iter().any(follows)
            && (matches!(letter, 'i' | 'I')
                || self.open.iter().any(|item| item.kind == roman)
                || Self::leads_on(line, later));
        match can_be_roman {
            true => roman,
            false => sign.kind,
        }
    }

    /// Whether the next sign is the Roman number after this one: a list can go on from v. and vi.
    fn leads_on(line: &TypedLine<'_>, later: &[TypedLine<'_>]) -> bool {
        let mut later = later.iter().filter(|next| next.sign.is_some());
        let next = later.find(|next| next.indent < line.indent + 2);
        next.is_some_and(|next| {
            let [one, next] = [line, next].map(|line| line.label().to_uppercase());
            next.chars().filter(|sign| sign.is_alphanumeric()).count() > 1 && follows(&one, &next)
        })
    }

    /// The parser knows spaces and tabs. Before and after a mark, other white space is meant as a space.
    fn plain_spaces(&mut self, line: &TypedLine<'_>, sign: ItemSign) {
        if line
            .text
            .get(sign.sign..sign.length)
            .is_some_and(is_other_space)
        {
            let gap = Change::Space(sign.length - sign.sign);
            self.changes.insert(line.words + sign.sign, gap);
        }
        if line.is_indented_otherwise {
            self.change(line, sign, line.indent, None);
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

fn is_other_space(space: &str) -> bool {
    space.contains(|sign| !matches!(sign, ' ' | '\t'))
}

/// The column where the parser sees the words of an item begin, when its sign is at the column `indent`.
fn words_after(line: &TypedLine<'_>, sign: ItemSign, indent: usize) -> usize {
    let gap = line.text.get(sign.sign..sign.length).unwrap_or_default();
    // The signs of quotations move the places of the tabs.
    let end_of_sign = indent + sign.sign;
    if is_other_space(gap) {
        return end_of_sign + 1;
    }
    let width = columns(gap, QUOTATION * line.depth + end_of_sign);
    match width {
        1..=WIDEST_GAP => end_of_sign + width,
        _ => end_of_sign + 1,
    }
}
