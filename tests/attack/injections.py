"""Whatever an officer types is published as words, or refused."""

import json
import random
import re
import shutil

from faults import fault
from project import Project, is_calm


PAYLOADS = [
    "<x-inj onload=a()>", '"><x-inj>', "'><x-inj>", "</title><x-inj>", "</script><x-inj>", "</style><x-inj>", "--><x-inj>",
    "]]><x-inj>", "{{ 7 * 7 }}x-inj", "{% include 'x-inj' %}", "javascript:x-inj", "\u202ex-inj", "&lt;x-inj&gt;", "=x-inj()",
    "\\22 ;}x-inj{", "[x-inj](javascript:a())", "x\r\nATTENDEE:x-inj",
]

# What must not be in a file of each kind. A calendar shows signs of HTML as they are, and a line of it is a property.
FORBIDDEN = {
    ".html": re.compile(r'<x-inj|href="javascript:'),
    ".xml": re.compile(r'<x-inj|href="javascript:'),
    ".css": re.compile(r"<x-inj|;}x-inj{"),
    ".ics": re.compile(r"(?m)^ATTENDEE"),
    ".json": re.compile(r"(?!)"),
}


def attack(program, share):
    tried = refused = 0
    with Project(program) as project:
        files = [*sorted(project.folder.glob("reviews/**/*.toml")), project.folder / "templates/council.toml", project.folder / "templates/theme.toml"]
        places = []
        for path in files:
            text = path.read_text()
            places += [(path, match.span(1)) for match in re.finditer(r'(?m)^[\w-]+ = "([^"\n]*)"', text)]
        matrix = [(place, payload) for place in places for payload in PAYLOADS]
        chosen = random.Random(7).sample(matrix, max(20, int(len(matrix) * share)))
        for (path, (start, end)), payload in chosen:
            text = path.read_text()
            typed = json.dumps(payload)[1:-1]
            path.write_text(text[:start] + typed + text[end:])
            shutil.rmtree(project.folder / "output", ignore_errors=True)
            code, said, _ = project.run("build")
            path.write_text(text)
            tried += 1
            refused += code == 1
            where = f"{path.relative_to(project.folder)}:{text[:start].count(chr(10)) + 1}"
            if not is_calm(code):
                fault("injections", f"{payload!r} at {where}: exit {code}")
            for page in project.folder.glob("output/**/*"):
                if page.suffix not in FORBIDDEN:
                    continue
                published = page.read_text(errors="replace")
                if FORBIDDEN[page.suffix].search(published):
                    fault("injections", f"{payload!r} at {where} is in {page.name} as it is")
                if "49x-inj" in published:
                    fault("injections", f"{payload!r} at {where} was worked out in {page.name}")
        return f"{tried} injections", f"{refused} refused, 0 unescaped"
