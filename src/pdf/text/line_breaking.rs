//! Segments and a width → which segments are on which line.
//!
//! As few lines as possible, and among all ways to break into so few the one whose lines are most alike: left-aligned
//! text with a calm right edge. Nothing is hyphenated or stretched, so how much each line leaves free is all there is
//! to judge.

use std::ops::Range;

use super::segment::{Segment, Segments, Styled, Tie};

/// Which glyphs are on one line.
pub type Filled = Range<usize>;

// The costs. Every line but the last costs `LINE` and the square of the share of the width that it leaves free.
//
// * The square makes one very short line worse than several that are a little short: two lines that leave 20 % free
//   cost 0.08, one that leaves 40 % and one that is full cost 0.16.
// * A free share is at most 1, so the squares of a paragraph add up to less than `LINE` as long as it has fewer than a
//   thousand lines. Fewer lines are therefore always cheaper than calmer ones: a paper never gets longer for its looks.
// * The last line may be as short as it likes, except that one short word alone on it looks like a mistake. An address is
//   one word, wherever it can be broken.
//
// * A line that ends between words that belong together costs more than a line: rather one line more than a date in two
//   parts. Where the words do not fit on a line together, there is no other way, and they are parted all the same: a
//   month from its year rather than from its day.
//
// Costs are added in single precision. At a hundred lines their sum is 100,000, where two neighbouring numbers are
// 0.008 apart: less than what a line that leaves a tenth of its width free costs (0.01), so no difference that can be
// seen is lost.

/// What a line costs by being there.
const LINE: f32 = 1000.0;
/// What it costs to part words that belong together; twice as much for words that say nothing apart.
const PARTED: f32 = 1.5 * LINE;
/// What a single short word on the last line costs: as much as a line that leaves 60 % of the width free.
const LONELY_WORD: f32 = 0.36;
/// A word on the last line is short if it is shorter than this share of the width.
const SHORT: f32 = 0.45;

/// Breaks segments into lines of at most `width` points.
///
/// Evenly means that the last line is to be as long as the others, as in a heading.
pub fn into_lines(segments: &Segments, width: f32, evenly: bool) -> Vec<Filled> {
    let mut lines = Vec::new();
    let mut start = 0;
    for paragraph in segments.all.split_inclusive(|segment| segment.ends_line) {
        // A segment wider than a line, such as a long address, has to be broken between two glyphs, which balancing
        // knows nothing of. Its paragraph is ragged anyway.
        match paragraph.iter().any(|segment| segment.visible > width) {
            true => greedy(&segments.glyphs, paragraph, start, width, &mut lines),
            false => balanced(paragraph, start, width, evenly, &mut lines),
        }
        start = paragraph.last().map_or(start, |segment| segment.end);
    }
    lines.retain(|line| !line.is_empty());
    lines
}

/// The calmest way into the fewest lines: for each segment the best line that ends with it, from the first on. The
/// glyphs of the segments begin with number `first`.
fn balanced(segments: &[Segment], first: usize, width: f32, evenly: bool, lines: &mut Vec<Filled>) {
    // best[n]: the cost of the first n segments, and where the last of their lines begins
    let mut best: Vec<(f32, usize)> = Vec::with_capacity(segments.len() + 1);
    best.push((0.0, 0));
    for end in 1..=segments.len() {
        let (mut cheapest, mut line) = ((f32::INFINITY, end - 1), 0.0);
        let mut is_one_word = true;
        let parted = match segments.get(end - 1).map_or(Tie::None, |last| last.tie) {
            Tie::None => 0.0,
            Tie::Kept => PARTED,
            Tie::Word => 2.0 * PARTED,
        };
        // Back from the last segment of the line: the line grows to the left until it is too wide. That is as many
        // steps as a line has words, so the time grows with the length of the paragraph and not with its square.
        for (start, segment) in segments.iter().enumerate().take(end).rev() {
            // The spaces that the line ends with hang over its edge.
            let visible = match start + 1 == end {
                true => segment.visible,
                false => line + segment.total,
            };
            if visible > width && start + 1 < end {
                break;
            }
            let before = best.get(start).map_or(f32::INFINITY, |(cost, _)| *cost);
            is_one_word &= start + 1 == end || segment.total <= segment.visible;
            let last = end == segments.len();
            let own = cost(visible, width, is_one_word, last, evenly);
            let cost = before + own + parted;
            // Of two ways that cost the same, the one found first stays, so the order of the loop is part of the
            // result.
            if cost < cheapest.0 {
                cheapest = (cost, start);
            }
            line = visible;
        }
        best.push(cheapest);
    }
    let glyph = |segment: usize| match segment.checked_sub(1) {
        Some(before) => segments.get(before).map_or(first, |before| before.end),
        None => first,
    };
    // Only the best way to each segment was kept, so the lines are found from the last to the first.
    let already = lines.len();
    let mut end = segments.len();
    while end > 0 {
        let start = best.get(end).map_or(0, |(_, start)| *start);
        lines.push(glyph(start)..glyph(end));
        end = start;
    }
    lines.get_mut(already..).unwrap_or_default().reverse();
}

fn cost(visible: f32, width: f32, is_one_word: bool, last: bool, evenly: bool) -> f32 {
    // Headers and footers are set on a line of any length.
    let free = if width.is_finite() {
        (width - visible) / width
    } else {
        0.0
    };
    match last && !evenly {
        true if is_one_word && visible < SHORT * width && width.is_finite() => LINE + LONELY_WORD,
        true => LINE,
        false => LINE + free * free,
    }
}

/// Each line as full as it goes; a segment wider than a line is broken between glyphs. The glyphs of the segments begin
/// with number `first`.
fn greedy(
    glyphs: &[Styled],
    segments: &[Segment],
    first: usize,
    width: f32,
    lines: &mut Vec<Filled>,
) {
    let (mut line, mut at, mut pen) = (first, first, 0.0);
    for segment in segments {
        // What is too wide begins on a line of its own, so that as much of it as possible is in one piece.
        let too_wide = segment.visible > width;
        if pen > 0.0 && pen + segment.visible > width {
            lines.push(line..at);
            (line, pen) = (at, 0.0);
        }
        for styled in glyphs.get(at..segment.end).unwrap_or_default() {
            if too_wide && pen > 0.0 && !styled.space && pen + styled.advance > width {
                lines.push(line..at);
                (line, pen) = (at, 0.0);
            }
            pen += styled.advance;
            at += 1;
        }
    }
    lines.push(line..at);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pdf::text::shaper::Glyph;

    fn glyph(advance: f32, space: bool) -> Styled {
        Styled {
            run: 0,
            level: unicode_bidi::Level::ltr(),
            glyph: Glyph {
                id: 1,
                right: 0,
                up: 0,
                advance,
                start: 0,
                end: 1,
            },
            advance,
            space,
            has_joiner: false,
        }
    }

    /// Words of these widths in points, each with a space of one point after it.
    fn words(widths: &[f32]) -> Segments {
        let mut words = Segments::default();
        for width in widths {
            words
                .glyphs
                .extend([glyph(*width, false), glyph(1.0, true)]);
            words.all.push(Segment {
                end: words.glyphs.len(),
                visible: *width,
                total: width + 1.0,
                ends_line: false,
                tie: Tie::None,
            });
        }
        words
    }

    /// Both ways of breaking words: the widths of the lines as they come, and of the balanced ones.
    fn both(words: &Segments, width: f32) -> [Vec<f32>; 2] {
        let (mut full, mut calm) = (Vec::new(), Vec::new());
        greedy(&words.glyphs, &words.all, 0, width, &mut full);
        balanced(&words.all, 0, width, false, &mut calm);
        let own = |line: &Filled| {
            let glyphs = words.glyphs[line.clone()].iter();
            glyphs.map(|styled| styled.advance).sum::<f32>() - 1.0
        };
        [full, calm].map(|lines| lines.iter().map(own).collect())
    }

    #[test]
    fn lines_are_alike_rather_than_full() {
        // As it comes: 30+1+30+1+30 = 92, then 5, then 90: ragged. Balanced: 61, 36, 90.
        let [full, calm] = both(&words(&[30.0, 30.0, 30.0, 5.0, 90.0]), 95.0);
        assert_eq!(full, [92.0, 5.0, 90.0]);
        assert_eq!(calm, [61.0, 36.0, 90.0]);
    }

    #[test]
    fn calm_lines_are_never_more_lines() {
        let mut seed = 7_u32;
        for _ in 0..500 {
            let mut random = || {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                seed >> 8
            };
            let count = 1 + random() % 60;
            let text = words(
                &(0..count)
                    .map(|_| 4.0 + (random() % 50) as f32)
                    .collect::<Vec<_>>(),
            );
            let [full, calm] = both(&text, 120.0);
            assert_eq!(full.len(), calm.len());
            let uneven = |widths: &[f32]| {
                let all_but_last = &widths[..widths.len() - 1];
                all_but_last
                    .iter()
                    .map(|width| (120.0 - width).powi(2))
                    .sum::<f32>()
            };
            // A lonely last word may cost a little evenness.
            assert!(uneven(&calm) <= uneven(&full) + LONELY_WORD * 120.0 * 120.0 + 0.1);
            assert!(calm.iter().all(|width| *width <= 120.0));
        }
    }

    #[test]
    fn an_address_that_can_be_broken_is_one_word_and_not_left_alone() {
        // Three words, then an address in two pieces.
        let mut text = words(&[30.0, 30.0, 30.0, 10.0, 10.0]);
        let [.., first, _] = text.all.as_mut_slice() else {
            panic!("five pieces");
        };
        first.total = first.visible;
        let lines = into_lines(&text, 95.0, false);
        let pieces = |line: &Filled| line.len() / 2;
        assert_eq!(lines.iter().map(pieces).collect::<Vec<_>>(), [2, 3]);
        // Two words stay where they are.
        let lines = into_lines(&words(&[30.0, 30.0, 30.0, 10.0, 10.0]), 95.0, false);
        assert_eq!(lines.iter().map(pieces).collect::<Vec<_>>(), [3, 2]);
    }

    #[test]
    fn a_month_is_parted_from_its_year_rather_than_from_its_day() {
        // “Valley, 21 November 2023”, where a line has no room for the whole date.
        let mut date = words(&[40.0, 20.0, 50.0, 30.0]);
        let [_, day, month, _] = date.all.as_mut_slice() else {
            panic!("four words");
        };
        (day.tie, month.tie) = (Tie::Word, Tie::Kept);
        let [_, calm] = both(&date, 82.0);
        assert_eq!(calm, [40.0, 71.0, 30.0]);
        let [_, calm] = both(&words(&[40.0, 20.0, 50.0, 30.0]), 82.0);
        assert_eq!(calm, [61.0, 81.0], "words that are not tied");
    }

    #[test]
    fn a_word_wider_than_the_line_is_broken() {
        let mut text = words(&[10.0]);
        text.glyphs.extend([glyph(10.0, false); 30]);
        text.all.push(Segment {
            end: text.glyphs.len(),
            visible: 300.0,
            total: 300.0,
            ends_line: false,
            tie: Tie::None,
        });
        let lines = into_lines(&text, 100.0, false);
        assert_eq!(lines.len(), 4, "10 + 300 points at most 100 a line");
        assert_eq!(lines.last().map(|line| line.end), Some(32));
    }
}
