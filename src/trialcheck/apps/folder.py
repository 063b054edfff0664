"""A folder of reports: a page for each article, an index over them, and all of them as JSON Lines for programs."""

from __future__ import annotations

import re
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from trialcheck.apps.output import STDOUT, write_text
from trialcheck.errors import UsageError

if TYPE_CHECKING:
    from trialcheck.model import Report
    from trialcheck.render.index import Entry

LINES = "reports.jsonl"
_LONGEST = 60
_RESERVED = re.compile(r"index(-[0-9]+)?|reports|con|prn|aux|nul|(com|lpt)[0-9]")
"""Names that are taken: by the index, by :data:`LINES`, and by Windows for its devices."""


def is_folder(target: str) -> bool:
    """Whether *target* means a folder: it ends with a slash, or there is one."""
    return target != STDOUT and (target.endswith("/") or Path(target).is_dir())


class Folder:
    """The folder at *path*, made if need be; pages that are there under other names are left alone."""

    def __init__(self, path: str) -> None:
        self.path = Path(path)
        self._taken: set[str] = set()
        self._entries: list[Entry] = []
        try:
            self.path.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UsageError(f"the folder {path} cannot be made: {error.strerror or error}") from error

    @property
    def lines(self) -> str:
        """Where the reports go as JSON Lines."""
        return str(self.path / LINES)

    def add(self, report: Report, text: str) -> None:
        """Write the page of one report, with the article's text."""
        from trialcheck.render import FORMATS
        from trialcheck.render.index import entry

        name = self._name(report.id)
        write_text(str(self.path / name), FORMATS["html"](report, text))
        self._entries.append(entry(report, name))

    def add_error(self, name: str, error: str) -> None:
        """Note an article that could not be checked."""
        from trialcheck.render.index import Entry

        self._entries.append(Entry(name=name, trouble=error))

    def close(self) -> None:
        """Write the index over all that was added."""
        from trialcheck.render.index import pages

        for name, page in pages(self._entries):
            write_text(str(self.path / name), page)

    def _name(self, id: str) -> str:  # noqa: A002 - the report's own word
        """A file name that any system takes, alike in every run, and that no other report of this run has."""
        plain = re.sub(r"[^A-Za-z0-9._-]+", "-", id).strip("-.")[:_LONGEST]
        if plain != id or _RESERVED.fullmatch(plain.lower()):
            plain = f"{plain}-{sha256(id.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}".lstrip("-")
        name, number = plain, 1
        while name.lower() in self._taken:
            number += 1
            name = f"{plain}-{number}"
        self._taken.add(name.lower())
        return f"{name}.html"
