"""Tables of a page made plain: those that only place things are undone, and cells that span others are repeated."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

LONGEST_CELL = 600
"""Code points of a cell beyond which it holds a part of the page, and its table is there to place it."""
MOST_COPIES = 2_000
"""Cells that are added to a page."""
WIDEST = 50
LOWEST = 200

_CELLS = frozenset({"td", "th"})
_PLACING = frozenset({"presentation", "none"})
_PARTS = ("table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "colgroup", "col")
_WITHIN = frozenset({"table", "h1", "h2"})
"""What no cell of data holds."""


def level_tables(tree: Any) -> None:
    """Make every table of *tree* one of data: rows of cells, each row complete in itself.

    A table that places the parts of a page is turned into plain blocks: else its parts would be read as cells of one
    row. In a table of data, a cell that spans rows stands in each of them, and one that spans columns is followed by
    empty ones, so that every cell stays below its header and beside what it belongs to.
    """
    told = [(table, _places(table)) for table in tree.iter("table")]
    left = MOST_COPIES
    for table in [table for table, placing in told if not placing]:
        left = _complete(table, left)
    for table in [table for table, placing in told if placing]:
        for part in (table, *_own(table)):
            part.tag = "div"


def _own(table: Any) -> list[Any]:
    """The parts of a table without those of the tables in it."""
    return [part for part in table.iter(*_PARTS[1:]) if next(part.iterancestors("table"), None) is table]


def _places(table: Any) -> bool:
    if (table.get("role") or "").lower() in _PLACING:
        return True
    rows: list[int] = []
    for row in _own(table):
        if row.tag == "tr":
            cells = [cell for cell in row if cell.tag in _CELLS]
            if any(_is_a_part(cell) for cell in cells):
                return True
            rows.append(len(cells))
    return max(rows, default=0) < 2  # noqa: PLR2004 - one cell is no row


def _is_a_part(cell: Any) -> bool:
    return next(cell.iter(*_WITHIN), None) is not None or len(cell.text_content()) > LONGEST_CELL


def _complete(table: Any, left: int) -> int:
    """Fill a table's rows up; *left* is how many cells may be added, and what is returned is how many still may be."""
    below: dict[int, tuple[int, Any]] = {}  # a column, for how many more rows it is taken, and by which cell
    for row in [part for part in _own(table) if part.tag == "tr"]:
        column = 0
        for cell in [part for part in row if part.tag in _CELLS]:
            column, left = _fill(row, cell, column, below, left)
            high, wide = _span(cell, "rowspan", LOWEST), _span(cell, "colspan", WIDEST)
            left = _widen(cell, wide, left)
            if high > 1:
                below[column] = (high - 1, cell)
            column += wide
        _, left = _fill(row, None, column, below, left)
    return left


def _fill(row: Any, cell: Any, column: int, below: dict[int, tuple[int, Any]], left: int) -> tuple[int, int]:
    """Put what spans down from the rows above before *cell*, or at the row's end; gives the column that comes next."""
    while column in below and left > 0:
        more, spanning = below.pop(column)
        copy = _like(spanning, empty=False)
        if cell is None:
            row.append(copy)
        else:
            cell.addprevious(copy)
        if more > 1:
            below[column] = (more - 1, spanning)
        wide = _span(spanning, "colspan", WIDEST)
        column, left = column + wide, _widen(copy, wide, left - 1)
    return column, left


def _widen(cell: Any, wide: int, left: int) -> int:
    """Put empty cells behind one that is *wide* columns wide; gives how many more may be added."""
    added = max(0, min(wide - 1, left))
    for _ in range(added):
        cell.addnext(_like(cell, empty=True))
    return left - added


def _like(cell: Any, *, empty: bool) -> Any:
    copy = deepcopy(cell)
    copy.tail = None
    if empty:
        for part in list(copy):
            copy.remove(part)
        copy.text = None
    copy.attrib.pop("colspan", None)
    return copy


def _span(cell: Any, name: str, most: int) -> int:
    told = (cell.get(name) or "1").strip()
    return min(max(int(told), 1), most) if told.isdecimal() and len(told) < 6 else 1  # noqa: PLR2004
