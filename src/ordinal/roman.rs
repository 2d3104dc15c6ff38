//! A number → the Roman number, in small letters.

/// What the letters of a Roman number count, the greatest first.
const PARTS: [(u32, &str); 13] = [
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
];

/// The greatest number that can be written without a line above its letters.
const GREATEST: u32 = 3999;

/// The Roman number; none for nothing, and for more than 3999.
pub fn roman(number: u32) -> Option<String> {
    if number == 0 || number > GREATEST {
        return None;
    }
    let mut rest = number;
    let mut letters = String::new();
    for (value, sign) in PARTS {
        while rest >= value {
            letters.push_str(sign);
            rest -= value;
        }
    }
    Some(letters)
}

#[cfg(test)]
mod tests {
    use super::roman;

    #[test]
    fn roman_numbers_are_as_on_clocks_and_buildings() {
        let numbers = [1, 2, 4, 9, 14, 40, 49, 90, 400, 1994, 3999].map(roman);
        let expected = [
            "i",
            "ii",
            "iv",
            "ix",
            "xiv",
            "xl",
            "xlix",
            "xc",
            "cd",
            "mcmxciv",
            "mmmcmxcix",
        ];
        assert_eq!(numbers, expected.map(|number| Some(number.to_owned())));
        assert_eq!(roman(0), None);
        assert_eq!(roman(4000), None);
    }
}
