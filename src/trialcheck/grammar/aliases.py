"""The packaged table of organisations: by what other names a body goes, and whose part it is."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from trialcheck.grammar.organisations import words


@cache
def _table() -> tuple[dict[tuple[str, ...], str], dict[str, frozenset[str]]]:
    bodies: dict[tuple[str, ...], str] = {}
    parents: dict[str, frozenset[str]] = {}
    for line in (files("trialcheck") / "data" / "organisations.tsv").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            body, aliases, above = [*line.split("\t"), "", ""][:3]
            for name in (body, *filter(None, aliases.split("|"))):
                bodies.setdefault(words(name), body)
            parents[body] = frozenset(filter(None, above.split("|")))
    return bodies, parents


@cache
def names_with_commas() -> tuple[str, ...]:
    """The bodies of the table whose names hold a comma that ends no name."""
    return tuple(sorted((name for name in _table()[1] if ", " in name), key=len, reverse=True))


def body_of(name: str) -> str | None:
    """The body that a name stands for, or None where the table does not know it."""
    return _table()[0].get(words(name))


def parents_of(body: str) -> frozenset[str]:
    """The bodies that a body is part of, itself not among them: its parent, its parent's parent and so on."""
    direct = _table()[1].get(body, frozenset())
    return direct.union(*(parents_of(parent) for parent in direct))
