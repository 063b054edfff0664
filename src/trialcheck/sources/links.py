"""Links that name a trial: marked where they stand, so that their place is known when the text has been taken out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any
from urllib.parse import unquote

from trialcheck.model import Link

OPEN, BEGIN, CLOSE = "⸢", "⸥", "⸣"
"""Marks around the words of a link, so that its place is known after the main text was taken out of the page."""
NO_MARKS = dict.fromkeys(map(ord, OPEN + BEGIN + CLOSE))
_MARK = re.compile(rf"({OPEN}[0-9]{{1,7}}{BEGIN}|{CLOSE})")
_NAMES_A_TRIAL = re.compile(r"clinicaltrials\.gov\b.*NCT\W?[0-9]|NCT[0-9]{8}(?![0-9])", re.IGNORECASE)


def names_a_trial(href: str) -> str | None:
    """The address of a link in plain characters, where it names a trial."""
    plain = unquote(href)[:2_000]
    return plain if _NAMES_A_TRIAL.search(plain) else None


def mark_links(tree: Any) -> list[str]:
    """Set marks around each link that names a trial; gives the addresses, also where one stands inside another."""
    hrefs: list[str] = []
    for anchor in tree.iter("a"):
        href = names_a_trial(anchor.get("href") or "")
        if not href:
            continue
        anchor.text = f"{OPEN}{len(hrefs)}{BEGIN}{anchor.text or ''}"
        if len(anchor):
            anchor[-1].tail = f"{anchor[-1].tail or ''}{CLOSE}"
        else:
            anchor.text += CLOSE
        hrefs.append(href)
    return hrefs


def unmark(marked: str, hrefs: Sequence[str]) -> tuple[str, tuple[Link, ...]]:
    """The text without the marks, and each link at its words; at the text's end where its words are not in it."""
    pieces: list[str] = []
    spans: dict[int, tuple[int, int]] = {}
    length, number, start = 0, -1, 0
    for piece in _MARK.split(marked):
        if piece.startswith(OPEN):
            number, start = int(piece[1:-1]), length
        elif piece == CLOSE:
            spans.setdefault(number, (start, length))
        else:
            piece = piece.translate(NO_MARKS)  # noqa: PLW2901 - half a pair is no mark
            pieces.append(piece)
            length += len(piece)
    text = "".join(pieces)
    placed = (Link(href, *_trimmed(text, *spans.get(n, (length, length)))) for n, href in enumerate(hrefs))
    return text, tuple(dict.fromkeys(placed))


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    words = text[start:end]
    return (
        (start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip()))
        if words.strip()
        else (start, start)
    )
