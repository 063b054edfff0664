"""A polite conversation with the ClinicalTrials.gov service, version 2: its tries, and what its answers mean.

What is known of the answers: an unknown number is a 404 with one plain sentence, and in a batch it is left out in
silence; a malformed number is a 400, and spoils its whole batch; an alias is a 301, and in a batch the record that has
it. A page's token is good with the same parameters alone. A 403 is meant for the caller and
not for the question, so nothing more is asked after it. Errors are plain text and are never read as JSON.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import UTC
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlencode, urlsplit

import msgspec
from msgspec import Raw, Struct

from trialcheck import values
from trialcheck.errors import RecordError, Refused, Unreachable, UsageError
from trialcheck.sources import studies
from trialcheck.sources.clock import Clock
from trialcheck.sources.pace import Pace, shared_file
from trialcheck.values import NctId

if TYPE_CHECKING:
    from requests import Response, Session
    from tenacity import RetryCallState

T = TypeVar("T")

LIVE = "https://clinicaltrials.gov/api/v2"

RATE = 1.0
"""Questions a second, at most: the registry's robots.txt asks for a second between two, and names no other limit."""
TRIES = 4
FAILURES = 2
"""Tries of one question; questions failed in a row, after which no more are asked."""
CONNECT, READ = 3.05, 10.0
"""Seconds to wait for a connection, and between two packets of an answer."""
FIRST, WHOLE = 6.0, 60.0
"""Seconds for the first request of a conversation, and for any later one, from the name's look-up to the last byte.

Nothing else sets a limit to the look-up of a name, nor to a body that comes byte by byte. The first is short: on a
network that swallows every packet a person still gets a report, with a kept or packaged record, within ten seconds.
"""
PATIENCE = 60.0
"""Seconds that one question may wait for its next try, in all."""

OK, MOVED, BAD, FORBIDDEN, MISSING, TOO_LONG, TOO_MANY = 200, (301, 302, 303, 307, 308), 400, 403, 404, 414, 429
_FAILS = range(500, 600)
_HOLDS = re.compile(r"\s*NCT number (NCT[0-9]{8}) not found\.?\s*", re.ASCII)


class Spoilt(Refused):
    """The service declines a question as it was put; a shorter one, or one put anew, it may answer."""


class Malformed(Spoilt):
    """The service says that a number asked for has not the form of one."""


class Page(Struct, frozen=True, rename="camel"):
    """A page of studies, each as it came; ``next_page_token`` the last one has none."""

    studies: list[Raw]
    next_page_token: str | None = None
    total_count: int | None = None


class _Passing(Exception):
    """A trouble that may be gone at the next try; *wait* is how many seconds the service asked for."""

    def __init__(self, problem: str, wait: float | None = None) -> None:
        super().__init__(problem)
        self.wait = wait


class _Answer(Struct, frozen=True):
    status: int
    text: str = ""
    body: Any = None
    location: str = ""


class Service:
    """The service at *base_url*, asked at most *rate* times a second by all processes of this user; *contact* is an
    address for its operators, and *fields* are the paths that are asked for, all of them where there are none. *pace*
    is one that is kept together with another conversation.

    Where it cannot be reached, has refused, or failed two questions in a row, it is not asked again: every later
    question fails at once, for the same reason. All methods raise Unreachable and Refused, with texts for a person.
    """

    def __init__(  # noqa: PLR0913 - all but the first are told by name
        self,
        base_url: str = LIVE,
        *,
        contact: str | None = None,
        rate: float = RATE,
        clock: Clock | None = None,
        fields: Sequence[str] = studies.FIELDS,
        pace: Pace | None = None,
    ) -> None:
        self._base_url = base_url.rstrip("/")
        self._contact = contact
        self._clock = clock or Clock()
        self.pace = pace or Pace(rate, shared_file(self._base_url), self._clock)
        self._met = False
        self._failed = 0
        self._closed: Unreachable | Refused | None = None
        self._form = {"fields": ",".join(fields)} if fields else {}

    def version(self) -> str:
        """The day and hour of the registry's data, in its own words: ``2026-10-02T09:00:05``."""
        answer = self._ask("/version")
        if answer.status == OK and isinstance(told := answer.body.get("dataTimestamp"), str):
            return told
        raise _unreadable(answer)

    def study(self, nct_id: NctId) -> Any:
        """The study under a number or an alias of it, as decoded JSON; None: the service says that there is none.

        Malformed: it says that the number has not the form of one.
        """
        answer = self._cut(f"/studies/{nct_id}")
        if answer.status in MOVED:
            answer = self._cut(f"/studies/{self._target(nct_id, answer)}")
        if answer.status == OK and _is_study(answer.body):
            return answer.body
        if answer.status == MISSING and _HOLDS.fullmatch(answer.text):
            return None
        if answer.status == BAD and "incorrect format" in answer.text:
            raise Malformed(f"The registry says that {nct_id} is not of the form of its numbers.")
        raise _unreadable(answer)

    def studies(self, nct_ids: Sequence[NctId]) -> dict[NctId, Any]:
        """The studies under some of *nct_ids*, or under aliases among them; those that are missing it does not hold.

        Malformed: one of the numbers has not the form of one, and so none was looked up. Spoilt: they are too many.
        """
        own: dict[NctId, Any] = {}
        aliases: dict[NctId, Any] = {}
        for study in self._all({"filter.ids": ",".join(nct_ids), "pageSize": str(len(nct_ids))}):
            number, *others = studies.numbers_of(study)
            own[number] = study
            aliases.update(dict.fromkeys(others, study))
        held = aliases | own
        return {nct_id: held[nct_id] for nct_id in nct_ids if nct_id in held}

    def page(self, parameters: Mapping[str, str], token: str = "") -> Page:
        """A page of what *parameters* ask for: the first, or the one that an earlier page named by its *token*.

        Malformed: a number asked for has not the form of one. Spoilt: the question is too long, or the token too old.
        """
        answer = self._cut("/studies", {**parameters, **({"pageToken": token} if token else {})}, Page)
        if answer.status == OK:
            page: Page = answer.body
            return page
        if answer.status == BAD and "incorrect format" in answer.text and "pageToken" not in answer.text:
            raise Malformed("The registry says that a number asked for is not of the form of its numbers.")
        if answer.status == TOO_LONG or (answer.status == BAD and token):
            raise Spoilt(str(_unreadable(answer)))
        raise _unreadable(answer)

    def told(self, path: str) -> dict[str, Any] | None:
        """The JSON at a *path* that names a trial; None: the service says that it does not hold the trial."""
        answer = self._ask(path)
        if answer.status == OK:
            told: dict[str, Any] = answer.body
            return told
        if answer.status == MISSING and _HOLDS.fullmatch(answer.text):
            return None
        raise _unreadable(answer)

    def _all(self, parameters: Mapping[str, str]) -> Iterator[Any]:
        token, seen = "", {""}
        while True:
            page = self.page(parameters, token)
            yield from filter(_is_study, map(msgspec.json.decode, page.studies))
            token = page.next_page_token or ""
            if token in seen:
                return
            seen.add(token)

    def _target(self, nct_id: NctId, answer: _Answer) -> NctId:
        target = values.nct_id(answer.location.partition("?")[0].rpartition("/")[2])
        if target is None:
            raise Unreachable(f"The registry says that {nct_id} has moved, but not to which number.")
        return target

    # ---------------------------------------------------------------------------------------------- tries and pace

    def _cut(self, path: str, parameters: Mapping[str, str] | None = None, kind: Any = dict[str, Any]) -> _Answer:
        """An answer cut down to the fields that are wanted."""
        answer = self._ask(path, {**(parameters or {}), **self._form}, kind)
        if answer.status == BAD and self._form and "fields" in answer.text:
            self._form = {}  # a field that the service no longer knows: then all of them, rather than nothing
            return self._cut(path, parameters, kind)
        return answer

    def _ask(self, path: str, parameters: Mapping[str, str] | None = None, kind: Any = dict[str, Any]) -> _Answer:
        """An answer of status 200 with JSON of a *kind*, or 3xx, 400, 404, 414; passing troubles are tried again."""
        if self._closed:
            raise self._closed
        query = f"?{urlencode(parameters, safe=',')}" if parameters else ""
        try:
            answer = self._tried(path + query, kind)
        except (Unreachable, Refused) as error:
            self._failed += 1
            if not self._met or isinstance(error, Refused) or self._failed == FAILURES:
                self._closed = error
            raise
        self._failed = 0
        return answer

    def _tried(self, address: str, kind: Any) -> _Answer:
        from tenacity import Retrying, retry_if_exception_type

        until = self._clock.ticks() + PATIENCE

        def enough(state: RetryCallState) -> bool:
            return state.attempt_number == TRIES or self._clock.ticks() + state.upcoming_sleep > until

        tries = Retrying(
            retry=retry_if_exception_type(_Passing),
            wait=_pause,
            stop=enough,
            sleep=self._clock.sleep,
            reraise=True,
        )
        try:
            return tries(self._once, address, kind)
        except _Passing as trouble:
            wish = f" and asks to be left alone for {trouble.wait:.0f} seconds" if trouble.wait else ""
            raise Unreachable(f"The registry {trouble}{wish}. Try again later.") from trouble

    def _once(self, address: str, kind: Any) -> _Answer:
        session = self._session  # made before the turn, which is short
        with self.pace.turn():
            response = self._response(session, address)
        self._met = True
        status = response.status_code
        if status == TOO_MANY or status in _FAILS:
            raise _Passing(f"is busy or down (HTTP status {status})", self._wished(response))
        if status == FORBIDDEN:
            raise Refused(
                "The registry refuses to answer this program from here (HTTP status 403); trying again would not help. "
                "Use a file of records with --registry, or another network."
            )
        if status == OK:
            return _Answer(status, body=_decoded(response, kind))
        if status in (BAD, MISSING, TOO_LONG, *MOVED):
            return _Answer(status, text=response.text, location=response.headers.get("Location", ""))
        raise Unreachable(f"The registry gave an answer that is not known of it (HTTP status {status}).")

    def _response(self, session: Session, address: str) -> Response:
        from requests import ConnectionError as NoConnection, RequestException, Timeout
        from requests.exceptions import ChunkedEncodingError, ContentDecodingError

        try:
            return _within(
                WHOLE if self._met else FIRST,
                lambda: session.get(self._base_url + address, timeout=(CONNECT, READ), allow_redirects=False),
            )
        except (Timeout, TimeoutError) as error:
            if self._met:
                raise _Passing("takes too long to answer") from error
            raise Unreachable(f"No answer from {self._base_url}: it took too long. Is there a network?") from error
        except (ChunkedEncodingError, ContentDecodingError) as error:
            self._met = True
            raise _Passing("broke off in the middle of its answer") from error
        except NoConnection as error:
            if _never_connected(error):
                raise Unreachable(f"{self._base_url} cannot be reached. Is there a network?") from error
            raise _Passing("closed the connection without an answer") from error
        except (RequestException, ValueError) as error:
            raise Unreachable(f"{self._base_url} is not an address that can be asked.") from error

    def _wished(self, response: Response) -> float | None:
        """The seconds that a Retry-After header asks for, which may also name a day and hour (RFC 9110, 10.2.3)."""
        from email.utils import parsedate_to_datetime

        wish = response.headers.get("Retry-After", "").strip()
        if re.fullmatch(r"[0-9]{1,9}", wish):
            return float(wish)
        try:
            until = parsedate_to_datetime(wish)
        except ValueError:
            return None
        return max(0.0, (until.replace(tzinfo=until.tzinfo or UTC) - self._clock.now()).total_seconds())

    @cached_property
    def _session(self) -> Session:
        from requests import Session

        session = Session()
        session.headers.update({"User-Agent": user_agent(self._contact), "Accept": "application/json"})
        return session


def check_address(base_url: str) -> None:
    """Raise UsageError for what cannot be the base address of a service."""
    if urlsplit(base_url).scheme not in ("http", "https") or not urlsplit(base_url).hostname:
        raise UsageError(f"{base_url} names no registry: give live, an address beginning with https://, or a path.")


def user_agent(contact: str | None = None) -> str:
    """Who asks, where to read about it or whom to write to, and with which library.

    The service refuses names that do not fit the client that connects, so the library's own name stays in.
    """
    from importlib.metadata import PackageNotFoundError, metadata

    import requests

    version, home = "0+unknown", None
    with suppress(PackageNotFoundError):
        told = metadata("trialcheck")
        version = told["Version"]
        home = next((url.partition(",")[2].strip() for url in told.get_all("Project-URL") or ()), None)
    about = "; ".join(filter(None, (home, contact)))
    return f"trialcheck/{version}{f' (+{about})' if about else ''} python-requests/{requests.__version__}"


def _pause(state: RetryCallState) -> float:
    """What the service asked for, or one, two, four seconds."""
    trouble = state.outcome.exception() if state.outcome else None
    wish = trouble.wait if isinstance(trouble, _Passing) else None
    return float(2 ** (state.attempt_number - 1)) if wish is None else wish


def _decoded(response: Response, kind: Any) -> Any:
    try:
        return msgspec.json.decode(response.content, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise _Passing("answered with something other than a record") from None


def _unreadable(answer: _Answer) -> Unreachable:
    words = " ".join(re.sub(r"<[^>]*>", " ", answer.text[:500]).split())[:120]
    said = f": “{words}”" if words else ""
    return Unreachable(f"The registry's answer cannot be made sense of (HTTP status {answer.status}{said}).")


def _is_study(body: object) -> bool:
    try:
        return bool(studies.nct_id_of(body))
    except RecordError:
        return False


def _never_connected(error: Exception) -> bool:
    """Whether no connection came about: no such name, no route, nobody there, a wrong certificate, a proxy's no."""
    from requests.exceptions import ProxyError, SSLError
    from urllib3.exceptions import MaxRetryError

    return isinstance(error, (ProxyError, SSLError)) or isinstance(next(iter(error.args), None), MaxRetryError)


def _within(seconds: float, call: Callable[[], T]) -> T:
    """What *call* returns or raises; TimeoutError where it has not ended in time, and then it is left to itself."""
    results: list[T] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            results.append(call())
        except BaseException as error:  # noqa: BLE001 - raised again where it is waited for
            errors.append(error)

    worker = threading.Thread(target=run, daemon=True)
    worker.start()
    worker.join(seconds)
    if errors:
        raise errors[0]
    if not results:
        raise TimeoutError
    return results[0]
