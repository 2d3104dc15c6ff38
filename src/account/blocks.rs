//! What a page says → its blocks, each without the white space around it.

/// The blocks that have words, in the order of the page.
pub(super) fn blocks(said: &str) -> impl DoubleEndedIterator<Item = &str> {
    let blocks = said.split('\n').map(str::trim);
    blocks.filter(|block| !block.is_empty())
}

/// Where the blocks begin for which `is_such` is true.
pub(super) fn places_of_blocks(said: &str, is_such: impl Fn(&str) -> bool) -> Vec<usize> {
    let mut start = 0;
    let places = said.split_inclusive('\n').filter_map(|block| {
        let place = start;
        start += block.len();
        is_such(block.trim()).then_some(place)
    });
    places.collect()
}
