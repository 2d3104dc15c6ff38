//! The colours of a theme → those for people who prefer light words on a dark screen.
//!
//! Each colour keeps its hue and changes how light it is: what is nearly black becomes nearly white. What words may be in
//! is then made lighter until it stands out as clearly as a theme's own colours must.

use super::legible::CONTRAST;
use super::{Colour, Theme};

/// Behind everything: not black, which makes light words swim for many readers.
pub(super) const DARK_GROUND: Colour = Colour {
    red: 0x16,
    green: 0x18,
    blue: 0x1b,
};

/// How light that is, from 0 to 1.
const DARK_GROUND_LIGHTNESS: f32 = 0.096;

/// How much lighter words are made at a time.
const STEP: f32 = 0.02;

impl Theme {
    /// A colour that words or lines are in.
    pub(super) fn dark_words(&self, colour: Colour) -> Colour {
        let behind = [DARK_GROUND, dark(self.table.label_background)];
        let (hue, saturation, mut lightness) = hue_saturation_lightness(dark(colour));
        loop {
            let lighter = of_hue(hue, saturation, lightness);
            let stands_out = behind
                .iter()
                .all(|behind| lighter.contrast(*behind) >= CONTRAST);
            if stands_out || lightness >= 1.0 {
                return lighter;
            }
            lightness += STEP;
        }
    }

    /// A colour of the palette, which may be in words or behind them. In words it has to stand out from the paper.
    pub(super) fn dark_palette(&self, colour: Colour) -> Colour {
        match colour.contrast(Colour::WHITE) >= CONTRAST {
            true => self.dark_words(colour),
            false => dark(colour),
        }
    }
}

/// A colour turned round: as much lighter than the dark ground as it was darker than paper.
pub(super) fn dark(colour: Colour) -> Colour {
    let (hue, saturation, lightness) = hue_saturation_lightness(colour);
    let turned = DARK_GROUND_LIGHTNESS + (1.0 - lightness) * (1.0 - DARK_GROUND_LIGHTNESS);
    of_hue(hue, saturation, turned)
}

/// Hue in sixths of the circle, saturation and lightness from 0 to 1 (CSS Color 4, section 7).
fn hue_saturation_lightness(colour: Colour) -> (f32, f32, f32) {
    let [red, green, blue] =
        [colour.red, colour.green, colour.blue].map(|part| f32::from(part) / 255.0);
    let most = red.max(green).max(blue);
    let least = red.min(green).min(blue);
    let lightness = (most + least) / 2.0;
    let range = most - least;
    if range == 0.0 {
        return (0.0, 0.0, lightness);
    }
    let saturation = (most - lightness) / lightness.min(1.0 - lightness);
    let hue = if most == red {
        ((green - blue) / range).rem_euclid(6.0)
    } else if most == green {
        (blue - red) / range + 2.0
    } else {
        (red - green) / range + 4.0
    };
    (hue, saturation, lightness)
}

fn of_hue(hue: f32, saturation: f32, lightness: f32) -> Colour {
    let lightness = lightness.min(1.0);
    let reach = saturation * lightness.min(1.0 - lightness);
    let part = |number: f32| {
        let at = (number + hue * 2.0).rem_euclid(12.0);
        let share = lightness - reach * (at - 3.0).min(9.0 - at).clamp(-1.0, 1.0);
        (share * 255.0).round().clamp(0.0, 255.0) as u8
    };
    Colour {
        red: part(0.0),
        green: part(8.0),
        blue: part(4.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_keeps_its_hue_and_there_and_back_is_the_same() {
        for written in [
            "#141414", "#0f3d66", "#0b4f9e", "#e9eff4", "#b00020", "#ffffff", "#2e7d32",
        ] {
            let colour: Colour = written.parse().expect("a colour");
            let (hue, saturation, lightness) = hue_saturation_lightness(colour);
            assert_eq!(of_hue(hue, saturation, lightness), colour, "{written}");
            let (turned, _, _) = hue_saturation_lightness(dark(colour));
            assert!(saturation == 0.0 || (turned - hue).abs() < 0.2, "{written}");
        }
        assert_eq!(dark(Colour::WHITE).contrast(DARK_GROUND).round(), 1.0);
    }
}
