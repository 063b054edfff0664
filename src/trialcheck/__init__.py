"""trialcheck: holds what a news article says of a clinical trial against the trial's ClinicalTrials.gov record.

    >>> import trialcheck
    >>> trialcheck.check("article.html").to_frame()

``check`` reads the article, asks the registry and judges; the names below it are its parts.

Names are brought in when they are first asked for, so that the import itself costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from trialcheck.apps.python import Checked as Checked, check as check
    from trialcheck.errors import (
        ArticleError as ArticleError,
        RecordError as RecordError,
        Refused as Refused,
        RegistryError as RegistryError,
        TrialcheckError as TrialcheckError,
        Unreachable as Unreachable,
        UsageError as UsageError,
    )
    from trialcheck.model import (
        Article as Article,
        Extraction as Extraction,
        Finding as Finding,
        LookUp as LookUp,
        Outcome as Outcome,
        Record as Record,
        Report as Report,
        Settings as Settings,
        Verdict as Verdict,
    )
    from trialcheck.pipeline import (
        Registry as Registry,
        check_article as check_article,
        extract as extract,
        judge as judge,
        look_up as look_up,
    )
    from trialcheck.sources.articles import read_article as read_article
    from trialcheck.sources.chain import open_registry as open_registry
    from trialcheck.values import NctId as NctId, PartialDate as PartialDate, nct_id as nct_id

    __version__: str

_ROOMS = {
    "apps.python": ("Checked", "check"),
    "pipeline": ("Registry", "check_article", "extract", "judge", "look_up"),
    "sources.articles": ("read_article",),
    "sources.chain": ("open_registry",),
    "model": (
        "Article",
        "Extraction",
        "Finding",
        "LookUp",
        "Outcome",
        "Record",
        "Report",
        "Settings",
        "Verdict",
    ),
    "values": ("NctId", "PartialDate", "nct_id"),
    "errors": (
        "ArticleError",
        "RecordError",
        "Refused",
        "RegistryError",
        "TrialcheckError",
        "Unreachable",
        "UsageError",
    ),
}
_ROOM_OF = {name: room for room, names in _ROOMS.items() for name in names}


def __getattr__(name: str) -> object:
    if name == "__version__":
        return _version()
    if name not in _ROOM_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_ROOM_OF[name]}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *_ROOM_OF, "__version__"})


def _version() -> str:
    """The installed version; ``0+unknown`` where the package is run without having been installed."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(__name__)
    except PackageNotFoundError:
        return "0+unknown"
