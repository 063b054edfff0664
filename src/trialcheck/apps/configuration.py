"""``trialcheck.toml``: what is set for a folder once and for all, read from the folder that a command is run in."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from trialcheck.errors import UsageError
from trialcheck.model import Publisher

CONFIGURATION = "trialcheck.toml"


def read_configuration(folder: Path | None = None) -> dict[str, Any]:
    """What ``trialcheck.toml`` says, or nothing where there is none. Raises UsageError where it cannot be read."""
    import tomllib

    path = (folder or Path()) / CONFIGURATION
    if not path.is_file():
        return {}
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise UsageError(f"{path} cannot be read: {getattr(error, 'strerror', None) or error}") from error


def read_publisher(folder: Path | None = None) -> Publisher | None:
    """The organisation that answers for a ClaimReview, or None where none is named.

    Raises UsageError where the table ``[publisher]`` is there but lacks its name or its address, or holds more.
    """
    told = read_configuration(folder).get("publisher")
    if told is None:
        return None
    try:
        publisher = msgspec.convert(told, Publisher)
    except msgspec.ValidationError as error:
        raise UsageError(f"{CONFIGURATION}, [publisher]: {error}. {_FORM}") from error
    if not publisher.name.strip() or not publisher.url.lower().startswith(("https://", "http://")):
        raise UsageError(f"{CONFIGURATION}, [publisher]: a name and a web address are needed. {_FORM}")
    return publisher


_FORM = 'It is written as name = "…" and url = "https://…", and may have logo = "https://…".'
