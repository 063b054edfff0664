"""Rewrites the parts of the documents that the program itself can tell: help texts, the table of checks, the report.

``python tools/regenerate.py`` rewrites what is stale; with ``--check`` it changes nothing, names what is stale and
exits with 1.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COLUMNS = 100


def _told(*arguments: str) -> str:
    """What ``trialcheck ARGUMENTS`` prints, on a screen without colours that is :data:`COLUMNS` wide."""
    surroundings = {name: value for name, value in os.environ.items() if not name.startswith("TRIALCHECK_")}
    done = subprocess.run(  # noqa: S603 - the program itself
        [sys.executable, "-m", "trialcheck", *arguments],
        check=False,
        capture_output=True,
        encoding="utf-8",
        env=surroundings | {"COLUMNS": str(COLUMNS), "NO_COLOR": "1", "TERM": "dumb", "PYTHONUTF8": "1"},
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

    calls = [("--help",), *((name, "--help") for name in main.commands)]
    return "\n\n".join(_fenced(f"$ trialcheck {' '.join(call)}\n{_told(*call)}") for call in calls)


def checks_table() -> str:
    """One row a check: its field, what that is by the first line of its manual, and what is compared."""
    from trialcheck.checks import ALL

    rows = [f"| `{c.field}` | {c.manual.strip().splitlines()[0].rstrip('.')} | {c.needs} |" for c in ALL.values()]
    return "\n".join(["| field | what it is | what is compared |", "|---|---|---|", *rows])


def report() -> str:
    """The report on the packaged example, as the terminal shows it."""
    return _fenced("$ trialcheck verify NCT03765957\n" + _told("verify", "NCT03765957"))


PARTS: Mapping[str, Mapping[str, Callable[[], str]]] = {
    "README.md": {"report": report, "help": help_texts, "checks": checks_table},
}


def stale(root: Path = ROOT) -> Iterator[tuple[Path, str, str]]:
    """Each document that is not current, the names of its stale parts, and the text that it should have."""
    for name, parts in PARTS.items():
        path = root / name
        text = path.read_text(encoding="utf-8")
        changed = []
        for part, tell in parts.items():
            new = _replaced(text, part, tell())
            if new != text:
                changed.append(part)
            text = new
        if changed:
            yield path, ", ".join(changed), text


def _replaced(text: str, part: str, new: str) -> str:
    begin, end = f"<!-- begin generated: {part} -->\n", f"<!-- end generated: {part} -->"
    if not text.count(begin) == text.count(end) == 1:
        sys.exit(f"The document needs exactly one pair of marks for the generated part “{part}”.")
    before, _, rest = text.partition(begin)
    return f"{before}{begin}{new}\n{end}{rest.partition(end)[2]}"


def run(arguments: list[str]) -> int:
    """Rewrites the stale parts, or with ``--check`` only names them; the exit status."""
    check = arguments == ["--check"]
    if arguments and not check:
        print("usage: python tools/regenerate.py [--check]", file=sys.stderr)
        return 2
    found = False
    for path, parts, text in stale():
        found = True
        print(f"{'stale' if check else 'rewritten'}: {path.relative_to(ROOT)}: {parts}")
        if not check:
            path.write_text(text, encoding="utf-8")
    if check and found:
        print("Run: python tools/regenerate.py", file=sys.stderr)
    return int(check and found)


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
