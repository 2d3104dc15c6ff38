"""After any change, a build makes what a build from nothing makes."""

import random
import re
import shutil

from faults import fault
from project import Project


def attack(program, share):
    number = max(5, int(200 * share))
    chance = random.Random(19)
    with Project(program) as project:
        for name in ("parks", "roads"):
            shutil.copytree(project.folder / "reviews/inclusion-in-schools", project.folder / "reviews" / name)
        for edit in range(number):
            reviews = sorted(path.parent for path in project.folder.glob("reviews/*/review.toml"))
            review = chance.choice(reviews)
            kind = chance.choice(["title", "text", "add", "remove", "rename", "style", "page", "touch", "output", "notes"])
            if kind == "title":
                path = review / "review.toml"
                path.write_text(re.sub(r"(?m)^title = .*", f'title = "Edit {edit}"', path.read_text(), count=1))
            elif kind == "text":
                path = chance.choice(sorted(review.rglob("*.toml")))
                path.write_text(path.read_text().replace("schools", f"schools{edit}", 1))
            elif kind == "add" and len(reviews) < 6:
                shutil.copytree(review, review.parent / f"new-{edit}")
            elif kind == "remove" and len(reviews) > 2 and review.name != "inclusion-in-schools":
                shutil.rmtree(review)
            elif kind == "rename" and review.name != "inclusion-in-schools":
                review.rename(review.parent / f"called-{edit}")
            elif kind == "style":
                with (project.folder / "templates/style.css").open("a") as css:
                    css.write(f"/* {edit} */\n")
            elif kind == "page":
                path = project.folder / "templates/page.html"
                path.write_text(path.read_text().replace("</footer>", f"<p>Edit {edit}</p></footer>", 1))
            elif kind == "output" and (project.folder / "output").exists():
                path = chance.choice(sorted(path for path in (project.folder / "output").rglob("*") if path.is_file()))
                chance.choice([path.unlink, lambda: path.write_text("spoilt")])()
            elif kind == "notes":
                (project.folder / ".output.scrutineer-notes.json").unlink(missing_ok=True)
            code, said, _ = project.run("build")
            clean, told, _ = project.run("build", "--output", f"clean-{edit}")
            if code != 0 or clean != 0:
                fault("edits", f"{edit} ({kind}): exit {code}, and {clean} from nothing: {said[-400:]}")
            own, expected = project.tree(), project.tree(f"clean-{edit}")
            # The record may still name what somebody spoilt.
            for tree in (own, expected):
                tree.pop(".scrutineer-manifest.json", None)
            differ = [path for path in {*own, *expected} if own.get(path) != expected.get(path)]
            kept = [path for path in differ if path not in expected and (project.folder / "output" / path).read_bytes() == b"spoilt"]
            if code == 0 and len(differ) > len(kept):
                fault("edits", f"{edit} ({kind}): {sorted(differ)[:5]} differ from a build from nothing")
            shutil.rmtree(project.folder / f"clean-{edit}", ignore_errors=True)
        return f"{number} random edits", "the same bytes as from nothing"
