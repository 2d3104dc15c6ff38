//! A font program with only the tables that advances are read from: `head`, `hhea`, `maxp` and `hmtx` (OpenType 1.9).

/// As many glyphs as the specimen has codes, each half an em wide.
pub const GLYPHS: u16 = 0x2023;
pub const ADVANCE: u16 = 500;

pub fn program() -> Vec<u8> {
    let tables = [
        (b"head", table(54, 18, 1000)),
        (b"hhea", table(36, 34, 1)),
        (b"hmtx", table(4, 0, ADVANCE)),
        (b"maxp", table(6, 4, GLYPHS)),
    ];
    let mut place = 12 + 16 * tables.len() as u32;
    let mut program = [
        0x0001_0000_u32.to_be_bytes(),
        [0, tables.len() as u8, 0, 0],
        [0; 4],
    ]
    .concat();
    for (tag, table) in &tables {
        program.extend(*tag);
        program.extend(
            [0, place, table.len() as u32]
                .map(u32::to_be_bytes)
                .concat(),
        );
        place += table.len() as u32;
    }
    tables
        .into_iter()
        .for_each(|(_, table)| program.extend(table));
    program
}

/// A table of zeros with one number in it.
fn table(length: usize, place: usize, number: u16) -> Vec<u8> {
    let mut table = vec![0; length];
    table[place..place + 2].copy_from_slice(&number.to_be_bytes());
    table
}
