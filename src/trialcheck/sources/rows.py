"""The lines of a printed column, and the tables in it: told by what stands beside and below one another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct


class Piece(Struct, frozen=True, gc=False):
    """Words that stand together on one line of a page, and where: *y* grows upwards."""

    text: str
    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def height(self) -> float:
        return self.y1 - self.y0


class Line(Struct, frozen=True):
    """A line of a column, in pieces from left to right."""

    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        return " ".join(piece.text for piece in self.pieces)

    @property
    def x0(self) -> float:
        return self.pieces[0].x0

    @property
    def x1(self) -> float:
        return max(piece.x1 for piece in self.pieces)

    @property
    def y0(self) -> float:
        return min(piece.y0 for piece in self.pieces)

    @property
    def height(self) -> float:
        return max(piece.height for piece in self.pieces)


def lines_of(pieces: Sequence[Piece]) -> list[Line]:
    """The lines of a column from top to bottom."""
    lines: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda p: -(p.y0 + p.y1)):
        middle = (piece.y0 + piece.y1) / 2
        if lines and lines[-1][0].y0 < middle < lines[-1][0].y1:
            lines[-1].append(piece)
        else:
            lines.append([piece])
    return [Line(tuple(sorted(line, key=lambda p: p.x0))) for line in lines]


# ------------------------------------------------------------------------------------------------------------ tables

CLOSE = 0.25
"""Of a line's height: what is less apart belongs to one band."""
ALIGNED = 3.0
"""Points by which the cells of a column may be out of line."""
LONGEST_CELL = 250
"""Letters of a cell; what is longer is prose that stands beside something."""

LEAST_COLUMNS = 3

Columns = list[tuple[float, float]]


Rows = list[list[Piece]]


def parted(pieces: Sequence[Piece]) -> Iterator[tuple[list[Piece], Rows]]:
    """Some prose and the rows of the table that follows it, in turn; either may be empty.

    A table is two rows or more that have their cells in the same columns. A row is a band of a page that white parts
    from those above and below, or a line of such a band, where all lines have all cells.
    """
    prose: list[Piece] = []
    rows: Rows = []
    columns: Columns = []
    for band in _bands(pieces):
        more = _row_bands(band)
        if more and (not rows or _go_together(columns, _columns(more))):
            rows += more
            columns = _merged([*columns, *_columns(more)])
            continue
        if len(rows) > 1:
            yield prose, rows
            prose = []
        else:
            prose += [piece for row in rows for piece in row]
        rows, columns = more, _columns(more)
        prose += [] if more else band
    if len(rows) > 1:
        yield prose, rows
    else:
        yield [*prose, *(piece for row in rows for piece in row)], []


def _go_together(columns: Columns, more: Columns) -> bool:
    """Whether rows with *more* columns go on with a table: most stand below its own, and none runs into another.

    The words of a cell may stand so far apart that it looks like two.
    """
    both = len(_merged([*columns, *more]))
    return both > 0.7 * len(columns) and both > 0.5 * len(more)


def _merged(columns: Columns) -> Columns:
    merged: Columns = []
    for left, right in sorted(columns):
        if merged and left < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], right))
        else:
            merged.append((left, right))
    return merged


def many_columned(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces of tables of three columns or more, which stand across a page whatever columns its prose has."""
    return [
        piece
        for _, rows in parted(pieces)
        if len(_columns(rows)) >= LEAST_COLUMNS and sum(len(row) for row in rows) >= LEAST_COLUMNS * len(rows)
        for row in rows
        for piece in row
    ]


def _bands(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """What no white goes through from side to side, from top to bottom."""
    bands: list[list[Piece]] = []
    low = 0.0
    for piece in sorted(pieces, key=lambda p: -p.y1):
        if bands and low - piece.y1 < CLOSE * piece.height:
            bands[-1].append(piece)
            low = min(low, piece.y0)
        else:
            bands.append([piece])
            low = piece.y0
    return bands


def _row_bands(band: list[Piece]) -> list[list[Piece]]:
    """The rows that a band holds: one, or one for each line; none where it is no row of a table."""
    columns = _columns([band])
    if not columns:
        return []
    lines = lines_of(band)
    if len(lines) > 1 and all(len(line.pieces) == len(columns) for line in lines):
        return [list(line.pieces) for line in lines]
    return [band] if all(len(cell) <= LONGEST_CELL for cell in _cells(band, columns)) else []


def _columns(rows: Sequence[Sequence[Piece]]) -> Columns:
    """Where the columns of some rows stand, if there are two or more, and every row has cells in two."""
    columns = _merged([(piece.x0, piece.x1) for row in rows for piece in row])
    if len(columns) < 2 or any(len({_at(p, columns) for p in row}) < 2 for row in rows):  # noqa: PLR2004
        return []
    return columns


def _at(piece: Piece, columns: Columns) -> int:
    return next(n for n, (left, right) in enumerate(columns) if left <= piece.x0 < right)


def told(rows: Rows) -> list[str]:
    """The rows of a table as text, each between bars."""
    columns = _columns(rows)
    return [f"| {' | '.join(_cells(row, columns))} |" for row in rows]


def _cells(row: Sequence[Piece], columns: Columns) -> list[str]:
    cells = [""] * len(columns)
    for piece in sorted(row, key=lambda p: (-p.y0, p.x0)):
        column = _at(piece, columns)
        cells[column] = f"{cells[column]} {piece.text}".strip().replace("|", "/")
    return cells
