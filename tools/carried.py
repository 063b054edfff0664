"""Which fields of a report each format carries, measured: a field is carried if the output changes when it does.

``python tools/carried.py`` prints the table that stands in ``docs/formats.md``. The report that is tried is made from
the types themselves, so that a new field is in the table as soon as it is in the model.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from enum import EnumMeta
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

import msgspec

from trialcheck.model import Report
from trialcheck.render import FORMATS
from trialcheck.render.json import plain, written

VALUES: Mapping[str, tuple[Any, Any]] = {
    "schema_version": (1, 2),
    "trials.nct_id": ("NCT03765957", "NCT00000102"),
    "trace.nct_id": ("NCT03765957", "NCT00000102"),
    "trials.outcome": ("checked", "alias"),
    "trials.findings.verdict": ("mismatch", "partial"),
    "trials.findings.field": ("phase", "masking"),
    "trials.findings.claim.sentence": ("A quote in its sentence.", "A quote in its other sentence."),
    "trace.field": ("phase", "masking"),
    "trace.kept": (True, False),
    "article.published": ("2022-08-14", "2021-07-13"),
    "trials.record.version_date": ("2020-09-23", "2019-08-22"),
    "trials.record.verified": ("2020-09", "2019-08"),
    "trials.as_of.date": ("2022-08-14", "2021-07-13"),
    "trials.as_of.version_date": ("2020-09-22", "2019-08-21"),
    "summary": ({"mismatch": 1}, {"mismatch": 2}),
}
"""What a field holds where not anything will do, and what it is changed to."""

WORDS = {"own": "cited", "cached": "live", "match": "partial"}
"""Of a closed list, another of its words."""


def whole() -> Report:
    """A report in which every field holds something."""
    return msgspec.convert(_made(Report, ""), Report)


def _made(kind: Any, path: str) -> Any:
    if path in VALUES:
        return VALUES[path][0]
    if hasattr(kind, "__supertype__"):
        return _made(kind.__supertype__, path)
    if get_origin(kind) in (Union, UnionType):
        return _made(next(one for one in get_args(kind) if one is not NoneType), path)
    if get_origin(kind) is tuple:
        return [_made(get_args(kind)[0], path)]
    if isinstance(kind, EnumMeta):
        return next(iter(kind)).value
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        fields = {field.name: field.type for field in msgspec.structs.fields(kind)}
        return {name: _made(of, f"{path}.{name}".lstrip(".")) for name, of in fields.items()}
    return {bool: True, int: 3}.get(kind, path.rpartition(".")[2])


def _leaves(told: Any, path: str = "") -> Iterator[tuple[str, Any, Any]]:
    """Each field of the report: its path, what holds it, and its key there."""
    for key, value in told.items() if isinstance(told, dict) else enumerate(told):
        at = f"{path}.{key}".lstrip(".") if isinstance(told, dict) else path
        if isinstance(value, dict | list) and not (isinstance(told, dict) and at in VALUES):
            yield from _leaves(value, at)
        else:
            yield at, told, key


def _other(path: str, value: Any) -> Any:
    if path in VALUES:
        return VALUES[path][1]
    if isinstance(value, bool | int):
        return not value if isinstance(value, bool) else value + 1
    return WORDS.get(value, f"{value}x")


@cache
def carried() -> Mapping[str, frozenset[str]]:
    """The formats that carry each field, by the field's path, in the order of the report."""
    report = whole()
    before = {name: form.write([report]) for name, form in FORMATS.items()}
    found: dict[str, frozenset[str]] = {}
    told = json.loads(written(plain(report)))
    for path, holder, key in list(_leaves(told)):
        value = holder[key]
        holder[key] = _other(path, value)
        changed = msgspec.convert(told, Report)
        holder[key] = value
        found[path] = frozenset(name for name, form in FORMATS.items() if form.write([changed]) != before[name])
    return found


def table() -> str:
    """One row a field, one column a format."""
    rows = [
        f"| `{path}` | {' | '.join('✓' if name in formats else '–' for name in FORMATS)} |"
        for path, formats in carried().items()
    ]
    return "\n".join([f"| field | {' | '.join(FORMATS)} |", f"|---|{':-:|' * len(FORMATS)}", *rows])


if __name__ == "__main__":
    print(table())
