//! A year → its Easter Sunday.

use jiff::civil::Date;

/// Easter Sunday by the Gregorian computus, in the form published in *Nature* of 20 April 1876 and in Jean Meeus,
/// *Astronomical Algorithms*, chapter 8. None for a year before the calendar of today.
pub(in crate::model) fn sunday(year: i16) -> Option<Date> {
    if year < 1583 {
        return None;
    }
    let y = i32::from(year);
    let golden = y % 19;
    let (century, of_century) = (y / 100, y % 100);
    let correction = (century - (century + 8) / 25 + 1) / 3;
    // The age of the moon, then how far the next Sunday is from the full moon.
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    let to_sunday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
    let late = (golden + 11 * epact + 22 * to_sunday) / 451;
    let days = epact + to_sunday - 7 * late + 114;
    Date::new(
        year,
        i8::try_from(days / 31).ok()?,
        i8::try_from(days % 31 + 1).ok()?,
    )
    .ok()
}
