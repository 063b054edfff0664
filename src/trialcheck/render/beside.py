"""What a format may be told beside the report: when it was made, what counts as failed, who publishes, the texts."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, field

from trialcheck.model import Publisher, Report, Verdict


class Position(Struct, frozen=True):
    """A place in a file, both counted from 1: its line, and its column in code points."""

    line: int
    column: int


class Beside(Struct, frozen=True, kw_only=True):
    """What the entrances know and a report does not hold. Every format can do without it."""

    made: str | None = None
    """When the reports were made: ISO 8601 in UTC, to the second, ending with Z."""
    failing: frozenset[Verdict] = frozenset({Verdict.MISMATCH})
    """The verdicts that make a run fail, as ``--fail-on`` has it."""
    publisher: Publisher | None = None
    articles: Mapping[str, str] = field(default_factory=dict)
    """The text of each article, by the sha256 that its report tells."""
    texts: Mapping[str, str] = field(default_factory=dict)
    """The same of those alone whose file holds that text and nothing else, so that its lines are the file's."""
    raw: bool = False
    """Whether CSV leaves as they are the cells that a spreadsheet would take for formulas."""

    def position(self, report: Report, offset: int) -> Position | None:
        """Where the code point *offset* of the article stands in its file; None where the file's lines are unknown."""
        text = self.texts.get(report.article.sha256)
        if text is None:
            return None
        return Position(text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset))


NOTHING = Beside()
