"""Rewrites what the program itself can tell: help texts, table of checks and report in the README, golden reports.

``python tools/regenerate.py`` rewrites what is stale; with ``--check`` it changes nothing, names what is stale and
exits with 1.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import carried
import corpus
import golden

ROOT = Path(__file__).resolve().parent.parent
COLUMNS = 100


def _told(*arguments: str, **environment: str) -> str:
    """What ``trialcheck ARGUMENTS`` prints, on a screen without colours that is :data:`COLUMNS` wide."""
    surroundings = {name: value for name, value in os.environ.items() if not name.startswith("TRIALCHECK_")}
    done = subprocess.run(  # noqa: S603 - the program itself
        [sys.executable, "-m", "trialcheck", *arguments],
        check=False,
        capture_output=True,
        encoding="utf-8",
        env=surroundings | environment | {"COLUMNS": str(COLUMNS), "NO_COLOR": "1", "TERM": "dumb", "PYTHONUTF8": "1"},
        stdin=subprocess.DEVNULL,
    )
    if not done.stdout or done.returncode not in (0, 1):
        sys.exit(f"trialcheck {' '.join(arguments)} failed:\n{done.stderr}")
    return done.stdout


def _fenced(text: str) -> str:
    return "```text\n" + "\n".join(line.rstrip() for line in text.strip("\n").splitlines()) + "\n```"


def help_texts() -> str:
    """The help of the program and of each of its commands."""
    from trialcheck.apps.cli import main

    calls: list[tuple[str, ...]] = [("--help",)]
    for name, command in main.commands.items():
        calls += [(name, "--help"), *((name, inner, "--help") for inner in getattr(command, "commands", ()))]
    return "\n\n".join(_fenced(f"$ trialcheck {' '.join(call)}\n{_told(*call)}") for call in calls)


def checks_table() -> str:
    """One row a check: its field and what is compared."""
    from trialcheck.checks import ALL

    rows = [f"| `{check.field}` | {check.needs} |" for check in ALL.values()]
    return "\n".join(["| field | what is compared |", "|---|---|", *rows])


def report() -> str:
    """The report on the packaged example as the terminal shows it: its head, its first two findings and its end."""
    call = ("verify", "NCT03765957", "--offline")
    with TemporaryDirectory() as empty:
        paragraphs = _told(*call, TRIALCHECK_CACHE=empty, TRIALCHECK_MIRROR=f"{empty}/none").strip().split("\n\n")
    return _fenced("\n\n".join([f"$ trialcheck {' '.join(call)}", *paragraphs[:4], "[...]", paragraphs[-1]]))


def words() -> str:
    """The glossary: each term with where it is defined, and what a verdict may mean, by field."""
    from trialcheck.checks import ALL
    from trialcheck.render.glossary import glossary, meanings
    from trialcheck.render.words import title

    known = glossary()
    told = []
    for name, term in known.terms.items():
        sources = ", ".join(f"[{known.sources[key].short}]({known.sources[key].url})" for key in term.sources)
        told.append(f'<a id="{name}"></a>**{term.name}.** {term.text} ({sources})')
    rows = [
        f"| {title(field) if field in ALL else 'Any other'} | {_verdict(key)} | {text} |"
        for field in [*ALL, "any"]
        for key, text in meanings().get(field, {}).items()
    ]
    table = ["## What a verdict may mean", "", "| on | verdict | what it may mean |", "|---|---|---|", *rows]
    return "\n\n".join(told) + "\n\n" + "\n".join(table)


def _verdict(key: str) -> str:
    """The name under which a meaning stands, in words."""
    from trialcheck.model import RecordSource, Verdict
    from trialcheck.render.words import SOURCES, VERDICTS
    from trialcheck.shown import WORDS

    verdict, sign, more = re.split("([=@]|$)", key, maxsplit=1)
    told = {"=": lambda: f": the record says {WORDS[more]}", "@": lambda: f", from {SOURCES[RecordSource(more)]}"}
    return VERDICTS[Verdict(verdict)].word + told.get(sign, str)()


def formats_table() -> str:
    """One row a format: its name, its endings and what it is for."""
    from trialcheck.render import FORMATS

    rows = [
        f"| `{form.name}` | {' '.join(f'`{ending}`' for ending in form.endings)} | {form.about} |"
        for form in FORMATS.values()
    ]
    return "\n".join(["| format | endings | what it is |", "|---|---|---|", *rows])


def columns_table() -> str:
    """One row a column of a data frame: its name and its type."""
    from trialcheck.render.csv import DTYPES

    rows = [f"| `{name}` | `{kind}` |" for name, kind in DTYPES.items()]
    return "\n".join(["| column | type |", "|---|---|", *rows])


PARTS: Mapping[str, Mapping[str, Callable[[], str]]] = {
    "README.md": {
        "report": report,
        "formats": formats_table,
        "help": help_texts,
        "checks": checks_table,
        "accuracy": corpus.table,
    },
    "docs/glossary.md": {"words": words},
    "docs/formats.md": {"formats": formats_table, "carried": carried.table},
    "docs/python.md": {"columns": columns_table},
}


def documents() -> Iterator[tuple[str, Path, str]]:
    """Each document that is not current: what of it is stale, its path, and the text that it should have."""
    for name, parts in PARTS.items():
        path = ROOT / name
        text = path.read_text(encoding="utf-8")
        changed = []
        for part, tell in parts.items():
            new = _replaced(text, part, tell())
            if new != text:
                changed.append(part)
            text = new
        if changed:
            yield f"{name}: {', '.join(changed)}", path, text


def _replaced(text: str, part: str, new: str) -> str:
    begin, end = f"<!-- begin generated: {part} -->\n", f"<!-- end generated: {part} -->"
    if not text.count(begin) == text.count(end) == 1:
        sys.exit(f"The document needs exactly one pair of marks for the generated part “{part}”.")
    before, _, rest = text.partition(begin)
    return f"{before}{begin}{new}\n{end}{rest.partition(end)[2]}"


def check() -> list[str]:
    """The names of all that is stale."""
    return [*(what for what, _, _ in documents()), *(f"reports/{name}" for name in golden.stale())]


def rewrite() -> list[str]:
    """Make all of it current; the names of what was stale."""
    changed = [f"reports/{name}" for name in golden.rewrite()]
    for what, path, text in documents():
        path.write_text(text, encoding="utf-8", newline="\n")
        changed.append(what)
    return changed


if __name__ == "__main__":
    if sys.argv[1:] not in ([], ["--check"]):
        sys.exit("usage: python tools/regenerate.py [--check]")
    only_checked = bool(sys.argv[1:])
    found = check() if only_checked else rewrite()
    for what in found:
        print("stale:" if only_checked else "rewritten:", what)
    if only_checked and found:
        sys.exit("run `python tools/regenerate.py` and look at the difference")
