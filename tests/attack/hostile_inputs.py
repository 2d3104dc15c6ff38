"""Inputs that somebody might make by accident or to do harm."""

import os
import re
import struct
import zlib

from project import REVIEW, TOP


def page_with(words):
    return f'<!DOCTYPE html><html lang="en-GB"><head><title>T</title></head><body><main><h1>T</h1>{words}</main></body></html>'


def hostile_inputs():
    """Name, what it makes in a copy of the samples, how the program is run, and the exit codes that are right."""
    def page(words):
        return lambda folder: (folder / "page.html").write_text(page_with(words))

    def drawing(inside, before=""):
        def make(folder):
            (folder / "a.svg").write_text(f'{before}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{inside}</svg>')
            (folder / "page.html").write_text(page_with('<figure><img src="a.svg" alt="a"></figure>'))
        return make

    def texts(line, times, how_many=6):
        def make(folder):
            path = folder / REVIEW
            text = path.read_text()
            for one in re.findall(r'text = """\n(.*?)\n"""', text, re.S)[:how_many]:
                text = text.replace(one, line * times)
            path.write_text(text)
        return make

    def template(line):
        def make(folder):
            path = folder / "templates/index.html"
            path.write_text(path.read_text().replace("<h1>", line + "<h1>", 1))
        return make

    def pictures(folder):
        def chunk(kind, data):
            return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        packed = zlib.compress(bytes(5000 * 15001), 9)
        for number in range(4):
            head = struct.pack(">IIBBBBB", 5000, 5000, 8, 2, 0, 0, 0)
            (folder / f"{number}.png").write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"tEXt", b"n\0%d" % number) + chunk(b"IDAT", packed) + chunk(b"IEND", b""))
        (folder / "page.html").write_text(page_with("".join(f'<figure><img src="{number}.png" alt="a"></figure>' for number in range(4))))

    typeset, build = ("typeset", "page.html"), ("build",)
    points = "M0 0" + "l1 1l-1 -1" * 4000
    letters = "a" * 10_000
    yield "attributes", page("<p %s>a</p>" % " ".join(f'a{n}="1"' for n in range(31_000))), typeset, (1,)
    yield "deep groups", drawing("<g>" * 900 + '<path d="M0 0h9"/>' + "</g>" * 900), typeset, (1,)
    yield "entities", drawing("<text>" + "&a;" * 1000 + "</text>", f'<!DOCTYPE svg [<!ENTITY a "{letters}">]>'), typeset, (1,)
    yield "markers", drawing(f'<marker id="m"><path d="{points}"/></marker><path marker-mid="url(#m)" stroke="#000" d="{points}"/>'), typeset, (1,)
    yield "many uses", drawing("<defs>" + "".join(f'<g id="g{n}">' + f'<use href="#g{n - 1}"/>' * 9 + "</g>" if n else '<g id="g0"><path d="M0 0h9"/></g>' for n in range(12)) + '</defs><use href="#g11"/>'), typeset, (1,)
    yield "style rules", drawing("<style>" + "".join(f".c{n} .d{n}{{fill:red}}" for n in range(8000)) + "</style>" + "<g/>" * 8000), typeset, (0, 1)
    yield "words in a drawing", drawing('<text x="1" y="8">' + "word " * 100_000 + "</text>"), typeset, (0, 1)
    yield "four pictures", pictures, typeset, (1,)
    yield "long cell", page('<table><tr><th scope="row">a</th><td>' + "word " * 200_000 + "</td></tr></table>"), typeset, (0, 1)
    yield "elements in elements", page("<ul><li>" * 5000 + "a" + "</li></ul>" * 5000), typeset, (1,)
    yield "tags", page("<p>" * 200_000), typeset, (1,)
    yield "short items", texts("- a\n", 24_000), build, (1,)
    yield "short paragraphs", texts("a\n\n", 30_000), build, (1,)
    yield "items of a whole file", texts("- a\n", 3_200), build, (0, 1)
    yield "paragraphs of a page", page("<p>a</p>" * 79_000), typeset, (0, 1)
    yield "too many elements", page("<p>a</p>" * 800_000), typeset, (1,)
    yield "asterisks", texts("*" * 90_000, 1), build, (0, 1)
    yield "brackets", texts("[" * 90_000, 1), build, (0, 1)
    yield "quotations", texts("> " * 40_000 + "a\n", 1), build, (0, 1)
    for number, line in enumerate((TOP / "tests/attack/templates.txt").read_text().splitlines(), 1):
        yield f"template {number}", template(line), build, (1,)
    yield "pipe as style sheet", lambda folder: ((folder / "templates/style.css").unlink(), os.mkfifo(folder / "templates/style.css")), build, (1,)
    yield "device as theme", lambda folder: ((folder / "templates/theme.toml").unlink(), (folder / "templates/theme.toml").symlink_to("/dev/zero")), build, (1,)
    yield "pipe as page", lambda folder: os.mkfifo(folder / "page.html"), typeset, (1,)
    yield "output into templates", lambda folder: None, ("build", "--output", "templates"), (2,)
    yield "output into reviews", lambda folder: None, ("build", "--output", "reviews/new"), (2,)
    for name in ("con", "nul", "aux", "com1", "lpt9"):
        yield f"review {name}", lambda folder, name=name: (folder / "reviews/inclusion-in-schools").rename(folder / "reviews" / name), ("check",), (1,)
    yield "toml brackets", lambda folder: (folder / REVIEW).write_text("a = " + "[" * 1_000_000), ("check",), (1,)
    yield "toml mistakes", lambda folder: (folder / REVIEW).write_text("=\n" * 1_000_000), ("check",), (1,)
