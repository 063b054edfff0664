"""A polite conversation with the ClinicalTrials.gov service, version 2: its pace, its tries, what its answers mean.

What is known of the answers: an unknown number is a 404 with one plain sentence, and in a batch it is left out in
silence; a malformed number is a 400, and spoils its whole batch; an alias is a 301. A 403 is meant for the caller and
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
from urllib.parse import urlencode

import msgspec
from msgspec import Struct

from trialcheck import values
from trialcheck.errors import RecordError, Refused, Unreachable
from trialcheck.sources import studies
from trialcheck.sources.clock import Clock
from trialcheck.values import NctId

if TYPE_CHECKING:
    from requests import Response, Session
    from tenacity import RetryCallState

T = TypeVar("T")

LIVE = "https://clinicaltrials.gov/api/v2"

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

OK, MOVED, BAD, FORBIDDEN, MISSING, TOO_MANY = 200, (301, 302, 303, 307, 308), 400, 403, 404, 429
_FAILS = range(500, 600)
_HOLDS = re.compile(r"\s*NCT number (NCT[0-9]{8}) not found\.?\s*", re.ASCII)


class Malformed(Refused):
    """The service says that a number asked for has not the form of one."""


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
    """The service at *base_url*, asked at most *rate* times a second; *contact* is an address for its operators.

    Where it cannot be reached, has refused, or failed two questions in a row, it is not asked again: every later
    question fails at once, for the same reason. All methods raise Unreachable and Refused, with texts for a person.
    """

    def __init__(
        self, base_url: str = LIVE, *, contact: str | None = None, rate: float = 1.0, clock: Clock | None = None
    ) -> None:
        self._base_url = base_url.rstrip("/")
        self._contact = contact
        self._gap = 1 / rate
        self._clock = clock or Clock()
        self._next = 0.0
        self._met = False
        self._failed = 0
        self._closed: Unreachable | Refused | None = None
        self._form = {"fields": ",".join(studies.FIELDS)}

    def study(self, nct_id: NctId) -> Any:
        """The study under a number or an alias of it, as decoded JSON; None: the service says that there is none.

        Malformed: it says that the number has not the form of one.
        """
        answer = self._ask(f"/studies/{nct_id}")
        if answer.status in MOVED:
            answer = self._ask(f"/studies/{self._target(nct_id, answer)}")
        if answer.status == OK and _is_study(answer.body):
            return answer.body
        if answer.status == MISSING and _HOLDS.fullmatch(answer.text):
            return None
        if answer.status == BAD and "incorrect format" in answer.text:
            raise Malformed(f"The registry says that {nct_id} is not of the form of its numbers.")
        raise _unreadable(answer)

    def studies(self, nct_ids: Sequence[NctId]) -> dict[NctId, Any]:
        """The studies under some of *nct_ids*, or under aliases among them; those that are missing it does not hold.

        Malformed: one of the numbers has not the form of one, and so none was looked up.
        """
        found: dict[NctId, Any] = {}
        for study in self._pages({"filter.ids": ",".join(nct_ids), "pageSize": str(len(nct_ids))}):
            numbers = (studies.nct_id_of(study), *studies.read_study(study).aliases)
            found.update({nct_id: study for nct_id in nct_ids if nct_id in numbers})
        return found

    def _pages(self, parameters: Mapping[str, str]) -> Iterator[Any]:
        token, seen = "", {""}
        while True:
            answer = self._ask("/studies", {**parameters, **({"pageToken": token} if token else {})})
            if answer.status == BAD and "incorrect format" in answer.text:
                raise Malformed("The registry says that a number asked for is not of the form of its numbers.")
            if answer.status != OK or not isinstance(answer.body.get("studies"), list):
                raise _unreadable(answer)
            yield from filter(_is_study, answer.body["studies"])
            token = answer.body.get("nextPageToken") or ""
            if token in seen:
                return
            seen.add(token)

    def _target(self, nct_id: NctId, answer: _Answer) -> NctId:
        target = values.nct_id(answer.location.partition("?")[0].rpartition("/")[2])
        if target is None:
            raise Unreachable(f"The registry says that {nct_id} has moved, but not to which number.")
        return target

    # ---------------------------------------------------------------------------------------------- tries and pace

    def _ask(self, path: str, parameters: Mapping[str, str] | None = None) -> _Answer:
        """An answer of status 200 with a JSON object, or 3xx, 400, 404; passing troubles are tried again."""
        if self._closed:
            raise self._closed
        try:
            answer = self._tried(f"{path}?{urlencode({**(parameters or {}), **self._form}, safe=',')}")
        except (Unreachable, Refused) as error:
            self._failed += 1
            if not self._met or isinstance(error, Refused) or self._failed == FAILURES:
                self._closed = error
            raise
        self._failed = 0
        if answer.status == BAD and self._form and "fields" in answer.text:
            self._form = {}  # a field that the service no longer knows: then all of them, rather than nothing
            return self._ask(path, parameters)
        return answer

    def _tried(self, address: str) -> _Answer:
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
            return tries(self._once, address)
        except _Passing as trouble:
            wish = f" and asks to be left alone for {trouble.wait:.0f} seconds" if trouble.wait else ""
            raise Unreachable(f"The registry {trouble}{wish}. Try again later.") from trouble

    def _once(self, address: str) -> _Answer:
        self._keep_pace()
        response = self._response(address)
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
            return _Answer(status, body=_object(response))
        if status in (BAD, MISSING, *MOVED):
            return _Answer(status, text=response.text, location=response.headers.get("Location", ""))
        raise Unreachable(f"The registry gave an answer that is not known of it (HTTP status {status}).")

    def _response(self, address: str) -> Response:
        from requests import ConnectionError as NoConnection, RequestException, Timeout
        from requests.exceptions import ChunkedEncodingError, ContentDecodingError

        try:
            return _within(
                WHOLE if self._met else FIRST,
                lambda: self._session.get(self._base_url + address, timeout=(CONNECT, READ), allow_redirects=False),
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

    def _keep_pace(self) -> None:
        wait = self._next - self._clock.ticks()
        if wait > 0:
            self._clock.sleep(wait)
        self._next = max(self._next, self._clock.ticks()) + self._gap

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


def _object(response: Response) -> dict[str, Any]:
    try:
        body = msgspec.json.decode(response.content)
    except (msgspec.DecodeError, UnicodeDecodeError):
        body = None
    if not isinstance(body, dict):
        raise _Passing("answered with something other than a record")
    return body


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
