"""The papers that everybody makes: the same reviews as files for scrutineer and as sources for Typst."""

import pathlib

import review_files
import typst_files
from review import Writer


class Papers:
    """Different papers of the sample's size, in a folder of their own."""

    def __init__(self, writer: Writer, folder: pathlib.Path, count: int):
        self.writer, self.folder, self.count = writer, folder, count
        self.reviews = folder / "reviews"
        for number in range(count):
            self.write(number, number)

    def write(self, number: int, seed: int):
        """Writes the review with this number again. Another seed gives it other words."""
        review_files.write(self.writer.review(seed), self.reviews / review_files.folder_name(number))

    def typst(self) -> list[pathlib.Path]:
        """The same papers as sources for Typst."""
        folder = self.folder / "typst"
        typst_files.share(folder)
        sources = [folder / f"{review_files.folder_name(number)}.typ" for number in range(self.count)]
        for number, source in enumerate(sources):
            typst_files.write(self.writer.review(number), source)
        return sources

    def pages(self, output: pathlib.Path) -> list[pathlib.Path]:
        """The web pages that scrutineer made of them."""
        names = map(review_files.folder_name, range(self.count))
        return [output / name / f"{review_files.PAPER}.html" for name in names]
