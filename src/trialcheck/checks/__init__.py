"""What we know: one field of the record, one file, found by being here."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType
from typing import Any

from trialcheck.fieldcheck import Check

ALL: Mapping[str, Check[Any]] = MappingProxyType(
    {name: import_module(f"{__name__}.{name}").CHECK for _, name, _ in iter_modules(__path__)}
)
"""Every check by its field, in alphabetical order."""
