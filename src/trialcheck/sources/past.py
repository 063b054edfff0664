"""Earlier versions of a record: the registry's history endpoints behind the versions that are kept.

The endpoints are those of the registry's own pages (``/api/int/``): nobody has promised them, so whatever they answer
that is not of the known form is no answer, and where they are gone they are not asked again. The list of versions bears
the days of submission; a version is a study in v2 form, but for its texts, which are HTML.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from datetime import date, datetime
from functools import partial
from typing import Any
from urllib.parse import urljoin

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from trialcheck.errors import RecordError, RegistryError, Unreachable
from trialcheck.history import next_to_read, stood_on, with_today, with_version
from trialcheck.model import Change, History, LookUp, Original, Record, Version
from trialcheck.sources import shape, studies
from trialcheck.sources.clock import Clock, stamp
from trialcheck.sources.kept import Answers
from trialcheck.sources.service import FAILURES, Service
from trialcheck.values import NctId, PartialDate

NOT_ASKED = "The registry was not asked for earlier versions, and those that are kept do not tell."
_UNKNOWN_FORM = "The registry's list of versions has a form that this version of trialcheck does not know."
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")


Need = Callable[[History], Version | int | None]
"""Gives the number of the version that is to be read next, as long as there is one."""


class _Line(Struct, rename="camel"):
    version: int
    date: str
    module_labels: tuple[str, ...] = ()


class _List(Struct, rename="camel"):
    changes: tuple[_Line, ...]
    original_data: dict[str, Any] = {}
    last_update_versions: dict[str, Any] = {}


def address(base_url: str) -> str:
    """Where the history endpoints of the service at *base_url* stand: beside its version 2."""
    return urljoin(base_url.rstrip("/"), "int")


class Past:
    """What *kept* holds of the past, and what the *service* at the history's address tells of it; without one nothing
    is asked.
    """

    def __init__(self, kept: Answers, service: Service | None = None, *, clock: Clock | None = None) -> None:
        self._kept = kept
        self._clock = clock or Clock()
        self._service = service
        self._failed = 0
        self._gone: RegistryError | None = None

    def as_it_was(self, lookup: LookUp, days: Collection[date], *, thorough: bool = True) -> LookUp:
        """*lookup* with its history: the versions that stood on *days*, and, where *thorough*, those that tell what
        changed since the record was registered, and when.

        Never raises: a history says why it, or a part of it, could not be had. A record that was there already on all
        the *days* needs no history for their sake. Where nothing is kept and nothing is asked there is none.
        """
        if lookup.record is None or not (thorough or any(_before(lookup.record, day) for day in days)):
            return lookup
        if self._service is None and self._kept.get_list(lookup.record.nct_id) is None:
            return lookup
        try:
            history = with_today(self._list(lookup.record), lookup)
        except RegistryError as error:
            return replace(lookup, history=History(reason=str(error)))
        needs: list[Need] = [partial(stood_on, day=day) for day in sorted(days)]
        for need in (*needs, *([next_to_read] if thorough else [])):
            history = self._read(lookup.record.nct_id, history, need)
        return replace(lookup, history=history)

    def _read(self, nct_id: NctId, history: History, need: Need) -> History:
        """*history* with the versions read that *need* names, one after the other; or why one of them could not be."""
        try:
            while isinstance(number := need(history), int):
                history = with_version(history, self._version(nct_id, history, number))
        except RegistryError as error:
            return replace(history, reason=str(error))
        return history

    # ---------------------------------------------------------------------------------------------- the list of them

    def _list(self, record: Record) -> History:
        """A kept list stands as long as its last line is that of today's record, or newer."""
        kept = self._kept.get_list(record.nct_id)
        with suppress(Unreachable):  # not of the known form: as if nothing were kept
            history = _read_list(kept.told) if kept else History()
            if kept and (self._service is None or _reaches(history, record, kept.at)):
                return history
        told = self._ask(f"/studies/{record.nct_id}/history")
        try:
            history = _read_list(told)
        except Unreachable as error:
            shape.guard_list(record.nct_id, str(error))
            raise
        self._kept.put_list(record.nct_id, told, self._clock.now())
        return history

    def _ask(self, path: str) -> dict[str, Any]:
        if self._service is None:
            raise Unreachable(NOT_ASKED)
        if self._gone:
            raise self._gone
        try:
            told = self._service.told(path)
        except RegistryError as error:
            missing = Unreachable(f"The registry's history of its records could not be had. {error}")
            self._failed += 1
            if self._failed == FAILURES:
                self._gone = missing
            raise missing from error
        self._failed = 0
        if told is None:
            raise Unreachable("The registry holds no history of this record.")
        return told

    # ------------------------------------------------------------------------------------------------- one of them

    def _version(self, nct_id: NctId, history: History, number: int) -> Version:
        if kept := self._kept.get_version(nct_id, number):
            with suppress(Unreachable):  # as above
                return _read_version(nct_id, history, number, kept.study, kept.at)
        told = self._ask(f"/studies/{nct_id}/history/{number}")
        study = told.get("study")
        if told.get("studyVersion") != number or not isinstance(study, dict):
            raise Unreachable(f"The registry answered with something other than version {number} of the record.")
        try:
            cut, now = cut_version(study), self._clock.now()
        except RecordError as error:
            raise Unreachable(str(error)) from error
        version = _read_version(nct_id, history, number, cut, now)
        self._kept.put_version(nct_id, number, cut, now)
        return version


def _before(record: Record, day: date) -> bool:
    """Whether today's record was not public yet on *day*, or does not tell."""
    return record.public_since is None or record.public_since.first > day


def _reaches(history: History, record: Record, at: datetime) -> bool:
    """Whether a list that was had *at* a time holds today's *record*: on that day another version could still come."""
    last = record.last_submitted
    return last is not None and history.changes[-1].submitted.first >= last.first and at.date() > last.last


def _read_list(told: Mapping[str, Any]) -> History:
    """Unreachable: it has not the known form, or versions are missing in it."""
    try:
        listed = msgspec.convert(dict(told), _List)
    except msgspec.ValidationError as error:
        raise Unreachable(_UNKNOWN_FORM) from error
    changes = []
    for number, line in enumerate(listed.changes):
        submitted = PartialDate.parse(line.date)
        if line.version != number or submitted is None or submitted.day is None or submitted.year is None:
            raise Unreachable(_UNKNOWN_FORM)
        changes.append(Change(number, submitted, line.module_labels))
    if not changes:
        raise Unreachable(_UNKNOWN_FORM)
    return History(changes=tuple(changes), original=_original(listed, len(changes)))


def _original(listed: _List, count: int) -> Original:
    enrollment = listed.original_data.get("enrollmentInfo")
    number = enrollment.get("count") if isinstance(enrollment, dict) else None
    outcomes = listed.original_data.get("primaryOutcomes")
    changed = {name: at for name, at in listed.last_update_versions.items() if isinstance(at, int) and 0 <= at < count}
    return Original(
        enrollment=number if isinstance(number, int) else None,
        primary_outcomes=outcome_lines(outcomes) if isinstance(outcomes, list) else None,
        last_changed=changed,
    )


def _read_version(nct_id: NctId, history: History, number: int, study: Mapping[str, Any], at: datetime) -> Version:
    """Unreachable: it is no study, another trial's, or one from after the day that the list gives for this version."""
    try:
        record = studies.read_study(study)
    except RecordError as error:
        raise Unreachable(str(error)) from error
    listed = history.changes[number].submitted
    late = record.last_submitted and record.last_submitted.first > listed.last
    if nct_id not in (record.nct_id, *record.aliases) or late:
        raise Unreachable(f"The registry answered with something other than version {number} of the record.")
    return Version(
        number=number,
        record=record,
        primary_outcomes=outcome_lines(studies.primary_outcomes(study)),
        retrieved=stamp(at),
        sha256=studies.sha256(study),
    )


def cut_version(study: Mapping[str, Any]) -> dict[str, Any]:
    """What is read of a version, with its texts as plain text. RecordError: it is no study."""
    studies.nct_id_of(study)
    cut = studies.only_checked(study)
    outcomes = [each for each in studies.primary_outcomes(study) if isinstance(each, dict)]
    if outcomes:
        kept = [{key: each[key] for key in ("measure", "timeFrame") if key in each} for each in outcomes]
        cut["protocolSection"]["outcomesModule"] = {"primaryOutcomes": kept}
    plain: dict[str, Any] = _plain(cut)
    return plain


def outcome_lines(outcomes: Collection[Any]) -> tuple[str, ...]:
    """Outcomes as the registry shows them: what is measured, and when."""
    told = ((each.get("measure"), each.get("timeFrame")) for each in outcomes if isinstance(each, dict))
    return tuple(_text(f"{measure} [{when}]" if when else f"{measure}") for measure, when in told if measure)


def _plain(told: Any) -> Any:
    if isinstance(told, dict):
        return {key: _plain(value) for key, value in told.items()}
    if isinstance(told, list):
        return [_plain(value) for value in told]
    return _text(told) if isinstance(told, str) else told


def _text(text: str) -> str:
    """The text that a piece of HTML shows; a lone ``<`` is one, and stays."""
    if "<" not in text and "&" not in text:
        return text
    return " ".join(html.unescape(_TAG.sub(" ", text)).split())
