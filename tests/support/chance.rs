//! Repeatable random choices: the same seed gives the same choices on every machine.

/// xorshift64* (Vigna, 2016).
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Chance {
        // Neighbouring seeds are far apart, and none is zero.
        let mixed = (seed ^ 0x9e37_79b9_7f4a_7c15).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mut chance = Chance(mixed | 1);
        for _ in 0..8 {
            chance.next();
        }
        chance
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// A number from `least` to `most`.
    pub fn from(&mut self, least: usize, most: usize) -> usize {
        least + (self.next() >> 33) as usize % (most - least + 1)
    }

    /// A number distributed like lengths in real papers: mostly small, sometimes very large.
    pub fn length(&mut self, least: usize, usual: usize, most: usize) -> usize {
        match self.from(1, 20) {
            1 => self.from(usual, most),
            2..=5 => self.from(least, usual * 2).min(most),
            _ => self.from(least, usual),
        }
    }

    /// True once in so many times.
    pub fn once_in(&mut self, times: usize) -> bool {
        self.from(1, times) == 1
    }

    pub fn one_of<'t, T: ?Sized>(&mut self, choices: &[&'t T]) -> &'t T {
        choices[self.from(0, choices.len() - 1)]
    }
}
