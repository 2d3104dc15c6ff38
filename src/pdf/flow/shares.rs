//! What each column of a table needs and could use, and a width → how wide each is.
//!
//! It must not know what is in the cells.

use crate::pdf::text::Extent;

/// Short columns are given all that they could use as long as they take at most this share of the width together.
const MOST_FOR_SHORT: f32 = 0.5;

/// Columns that could use no more than this share each, such as those of figures below the names of grades,
const VERY_SHORT: f32 = 0.2;
/// may take this share together.
const MOST_FOR_VERY_SHORT: f32 = 0.75;

/// Columns still look equally wide where the narrow ones have this share of an equal width.
const ALMOST_EVEN: f32 = 0.95;

/// What two texts need, one below the other.
pub fn wider(one: Extent, other: Extent) -> Extent {
    Extent {
        least: one.least.max(other.least),
        tied: one.tied.max(other.tied),
        together: one.together.max(other.together),
        most: one.most.max(other.most),
    }
}

/// Widths for columns of which all but the first `labels` are equally wide; none if their words have no room then. The
/// labels give way first, for what is compared is in the others. Columns that then need a little more for one line of
/// words get it, if all do.
pub fn even(columns: &[Extent], labels: usize, width: f32) -> Option<Vec<f32>> {
    let (labels, others) = columns.split_at_checked(labels)?;
    let widest = others.iter().copied().reduce(wider)?;
    let (least, most) = (sum(labels, |one| one.least), sum(labels, |one| one.most));
    let number = others.len() as f32;
    let of_labels = (width - number * widest.most).clamp(least, most.max(least));
    let each = (width - of_labels) / number;
    let level = level(others, width - of_labels);
    let of_labels = of_labels / labels.len().max(1) as f32;
    let widths = labels.iter().map(|_| of_labels);
    let of_others = others.iter().map(|one| match level < each * ALMOST_EVEN {
        true => each,
        false => one.most.max(level),
    });
    (each >= widest.least).then(|| widths.chain(of_others).collect())
}

/// How wide the columns are that could use no more than the others leave them, when those have all that they could use.
fn level(columns: &[Extent], width: f32) -> f32 {
    let mut wanted: Vec<f32> = columns.iter().map(|column| column.most).collect();
    wanted.sort_by(|one, other| other.total_cmp(one));
    let (mut left, mut count) = (width, wanted.len());
    for want in wanted {
        if want * count as f32 <= left {
            break;
        }
        left -= want;
        count -= 1;
    }
    left / count.max(1) as f32
}

fn sum(columns: &[Extent], of: impl Fn(&Extent) -> f32) -> f32 {
    columns.iter().map(of).sum()
}

/// Shares out a width: first what each column needs at the least, then the rest in proportion to what each could use
/// more. Where there is too little for all, the columns with the longest words become narrower first: a long word
/// broken over two lines can still be read, and a column of dates squeezed for its sake could not.
pub fn share(columns: &[Extent], width: f32) -> Vec<f32> {
    let needs = [
        short_columns_whole(columns, width),
        holding(columns, |column| column.together),
        holding(columns, |column| column.tied),
    ];
    let fits = |needs: &&Vec<Extent>| sum(needs, |column| column.least) <= width;
    let columns = needs.iter().find(fits).map_or(columns, Vec::as_slice);
    let least: f32 = columns.iter().map(|column| column.least).sum();
    let wanted: f32 = columns
        .iter()
        .map(|column| column.most - column.least)
        .sum();
    let spare = width - least;
    let most = widest(columns, width);
    columns
        .iter()
        .map(|column| {
            // Too little for all; words wider than `most` are broken between letters.
            if spare <= 0.0 {
                column.least.min(most)
            } else if wanted <= 0.0 {
                // No column could use more. The table still fills the width, so that all tables of a paper end at the
                // same edge.
                column.least + spare / columns.len() as f32
            } else {
                column.least + spare * (column.most - column.least) / wanted
            }
        })
        .collect()
}

/// The columns as they are where each needs this width.
fn holding(columns: &[Extent], need: impl Fn(&Extent) -> f32) -> Vec<Extent> {
    let whole = |column: &Extent| Extent {
        least: need(column),
        ..*column
    };
    columns.iter().map(whole).collect()
}

/// The columns as they are where no words that belong together are parted, and short columns need all that they could use, the shortest first: a cell of two words, such as a grade,
/// has no line of one word then, and the long texts beside it hardly notice.
fn short_columns_whole(columns: &[Extent], width: f32) -> Vec<Extent> {
    let taken = |limit: f32| {
        let short = columns.iter().map(|column| column.most);
        short.filter(|most| *most <= limit).sum::<f32>()
    };
    let limits = columns.iter().map(|column| column.most);
    let most = |limit: f32| match limit <= VERY_SHORT * width {
        true => MOST_FOR_VERY_SHORT * width,
        false => MOST_FOR_SHORT * width,
    };
    let limit = limits
        .filter(|limit| taken(*limit) <= most(*limit))
        .fold(0.0, f32::max);
    let mut whole = holding(columns, |column| column.together);
    for column in whole.iter_mut().filter(|column| column.most <= limit) {
        column.least = column.most;
    }
    whole
}

/// How wide a column may be at the most where there is too little room, so that all columns that need less get what
/// they need and the others share the rest evenly.
fn widest(columns: &[Extent], width: f32) -> f32 {
    // From the narrowest up: as long as a column needs less than an even share of what is left, it gets what it needs,
    // and the others share the rest. The share that is even for all that remain is the answer.
    let mut needs: Vec<f32> = columns.iter().map(|column| column.least).collect();
    needs.sort_by(f32::total_cmp);
    let (mut left, mut count) = (width, needs.len());
    for need in needs {
        if need * count as f32 > left {
            break;
        }
        left -= need;
        count -= 1;
    }
    left / count.max(1) as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn column(least: f32, most: f32) -> Extent {
        Extent {
            least,
            tied: least,
            together: least,
            most,
        }
    }

    #[test]
    fn columns_fill_the_width_and_hold_their_longest_words() {
        let columns = [column(40.0, 150.0), column(50.0, 250.0)];
        // 280 − 90 = 190 to spare, shared 110 : 200
        let widths = share(&columns, 280.0);
        assert!((widths.iter().sum::<f32>() - 280.0).abs() < 0.01);
        assert!((widths[0] - (40.0 + 190.0 * 110.0 / 310.0)).abs() < 0.01);
    }

    #[test]
    fn short_columns_are_whole_where_there_is_room() {
        let columns = [column(40.0, 60.0), column(50.0, 250.0)];
        assert_eq!(share(&columns, 300.0), [60.0, 240.0]);
        let long = [column(40.0, 60.0), column(250.0, 400.0)];
        assert!(share(&long, 300.0)[0] < 60.0);
        // Together they would take more than half.
        let many = [column(40.0, 90.0), column(40.0, 90.0), column(40.0, 400.0)];
        assert!(share(&many, 300.0)[2] > 120.0);
    }

    #[test]
    fn many_columns_of_figures_keep_the_words_above_them_whole() {
        let grades = [column(30.0, 60.0), column(30.0, 60.0), column(30.0, 60.0)];
        let columns = [&[column(50.0, 250.0)], &grades[..]].concat();
        assert_eq!(share(&columns, 300.0), [120.0, 60.0, 60.0, 60.0]);
        // Where each is wider than a fifth, they are texts, and give way to the others.
        assert!(share(&columns, 280.0)[1] < 60.0);
    }

    #[test]
    fn words_that_belong_together_stay_so_where_there_is_room() {
        let date = Extent {
            together: 80.0,
            ..column(60.0, 200.0)
        };
        let columns = [date, column(60.0, 600.0)];
        assert!(share(&columns, 150.0)[0] >= 80.0);
        assert!(share(&columns, 130.0)[0] < 80.0);
        // A day at least with its month, where there is no room for the year beside them.
        let day = Extent { tied: 70.0, ..date };
        assert!(share(&[day, column(60.0, 600.0)], 131.0)[0] >= 70.0);
    }

    #[test]
    fn even_columns_are_even_but_for_labels() {
        let columns = [column(60.0, 120.0), column(30.0, 80.0), column(50.0, 90.0)];
        // 300 − 2 × 90 = 120 for the labels
        assert_eq!(even(&columns, 1, 300.0), Some(vec![120.0, 90.0, 90.0]));
        assert_eq!(even(&columns, 1, 200.0), Some(vec![60.0, 70.0, 70.0]));
        assert_eq!(even(&columns, 0, 300.0), Some(vec![100.0; 3]));
        assert_eq!(even(&columns, 1, 150.0), None, "50 have no room in 45");
        // 235 − 60 = 175: 90 for the one that needs them, and 85 for the other
        assert_eq!(even(&columns, 1, 235.0), Some(vec![60.0, 85.0, 90.0]));
    }

    #[test]
    fn the_longest_words_give_way_where_there_is_too_little_room() {
        let columns = [300.0, 20.0, 100.0].map(|least| column(least, least));
        // 200 − 20 = 180 for the other two
        assert_eq!(share(&columns, 200.0), [90.0, 20.0, 90.0]);
    }
}
