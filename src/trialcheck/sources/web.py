"""Pages of the web: one address, fetched with care for the network it is fetched from, in limits of size and time."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, cast
from urllib.parse import urljoin

from msgspec import Struct

from trialcheck.errors import ArticleError, NotPublic
from trialcheck.sources.kinds import begins_a_page

if TYPE_CHECKING:
    from requests import PreparedRequest, Response, Session

LARGEST_FILE = 20_000_000
"""Bytes of an answer, unpacked."""
TIMEOUT = (5, 20)
"""Seconds to wait for a connection, and for the next piece of an answer."""
ALTOGETHER = 60
"""Seconds for an address with all that it redirects to: then it is given up, however little is missing."""
REDIRECTS = 5
HEAD = 50_000
"""Bytes of a page in which it may send its reader on."""
PORTS = frozenset({None, 80, 443})

INSTEAD = "open it in a browser, save the page, and give the file"

_MORE_DENIED = ["::/96", "::ffff:0:0:0/96"]
"""Forms of IPv6 that hold an IPv4 address (RFC 4291 2.5.5.1, RFC 2765 2.1) and are not in the library's own list."""


class Fetched(Struct, frozen=True):
    """What stood at an address: its bytes, the encoding that its server declared, and where it was found at last."""

    body: bytes
    encoding: str | None = None
    address: str | None = None


class _Refused(Exception):
    """An address that is not fetched; its text says why and goes on the address."""


class _Private(_Refused):
    """One that is fetched where whoever asks vouches for it."""


def fetch_page(address: str, *, private: bool = False) -> Fetched:
    """What stands at an http or https *address*, behind redirects of the server and of the page itself.

    Only addresses of the public internet are asked: each hop's name is resolved once, all that it resolves to is
    checked, and the connection goes to what was checked, so that no later answer of its name server counts. Nothing of
    the environment is used: no proxy, no password file. *private* lifts all of this, for who wants to read a page of an
    intranet. Raises ArticleError where there is no answer, a refusal, or more than is taken in size, time or hops, and
    NotPublic, which is one, where *private* would help.
    """
    return _within(ALTOGETHER, lambda until: _followed(address, until, private=private), address)


def fetch_private(address: str) -> Fetched:
    """As ``fetch_page``, of any network and through the environment's proxy. Not for addresses that strangers give."""
    return fetch_page(address, private=True)


def fetch_nothing(address: str) -> Fetched:
    """What stands in the place of ``fetch_page`` where no network may be used. Raises ArticleError, always."""
    raise ArticleError(f"{address} was not fetched (offline); {INSTEAD}")


# ---------------------------------------------------------------------------------------------------------- the hops


def _followed(address: str, until: float, *, private: bool) -> Fetched:
    import requests

    hop, left = address, REDIRECTS
    with _session(private=private) as session:
        while True:
            try:
                found, further = _asked(session, hop, until, private=private)
            except _Refused as refusal:
                kind = NotPublic if isinstance(refusal, _Private) else ArticleError
                raise kind(f"{_path(address, hop)} {refusal}") from None
            except requests.RequestException as error:
                raise ArticleError(
                    f"{_path(address, hop)} {_what_happened(error)}; check the address, or {INSTEAD}"
                ) from error
            except ValueError as error:  # an address in a redirect that cannot be parsed
                raise ArticleError(f"{_path(address, hop)} leads to something that is no address; {INSTEAD}") from error
            if found and further in {None, hop, found.address}:  # a page that calls for itself is renewed, not left
                return found
            if not left:
                raise ArticleError(f"{address} redirects more than {REDIRECTS} times; {INSTEAD}")
            hop, left = cast("str", further), left - 1


def _path(address: str, hop: str) -> str:
    return address if hop == address else f"{address} leads to {_shown(hop)}, which"


def _shown(told: str) -> str:
    """What a server says, as far as it can be shown on a line."""
    return "".join(sign if sign.isprintable() else "?" for sign in told[:200])


def _asked(session: Session, hop: str, until: float, *, private: bool) -> tuple[Fetched | None, str | None]:
    """What one address answers: a body, or where else it is, or both where a page sends its reader on."""
    from requests import Request

    if not hop.lower().startswith(("http://", "https://")):
        raise _Refused("is no page of the web: only http and https addresses are fetched")
    request = session.prepare_request(Request("GET", hop))
    if not private:
        _check_address(request)
    with _sent(session, request, private=private) as answer:
        if target := session.get_redirect_target(answer):
            return None, urljoin(cast("str", request.url), target)
        if not answer.ok:
            raise _Refused(f"answered {answer.status_code} {_shown(answer.reason or '')}".rstrip() + f"; {INSTEAD}")
        found = Fetched(b"".join(_pieces(answer, until)), _declared(answer), request.url)
    return found, _sent_on(found)


def _sent_on(found: Fetched) -> str | None:
    """Where a page sends its reader at once, as ``<meta http-equiv="refresh">`` does."""
    if b"refresh" not in found.body[:HEAD].lower() or not begins_a_page(found.body[:HEAD]):
        return None
    from trialcheck.sources.encoding import decoded
    from trialcheck.sources.head import refresh
    from trialcheck.sources.page import parsed

    markup, _ = decoded(found.body[:HEAD], found.encoding)
    target = refresh(parsed(markup, found.address or "the page"))
    return urljoin(cast("str", found.address), target) if target else None


def _check_address(request: PreparedRequest) -> None:
    """Raise _Refused for an address that no page of the public web has. Where its host lies is told on connecting."""
    from urllib3.util import parse_url

    parts = parse_url(cast("str", request.url))
    if parts.auth is not None:
        raise _Refused("carries a user name or password, which is not sent; give the address without it")
    if parts.port not in PORTS:
        raise _Private(f"names port {parts.port}, and only the ports of the web, 80 and 443, are asked; {INSTEAD}")


def _session(*, private: bool) -> Session:
    from requests import Session

    from trialcheck.sources.service import user_agent

    if private:
        session = Session()
    else:
        from AntiSSRF import AntiSSRFPolicy, PolicyConfigOptions

        policy = AntiSSRFPolicy(PolicyConfigOptions.EXTERNAL_ONLY_LATEST)
        policy.add_denied_addresses(_MORE_DENIED)
        policy.allow_plain_text_http = True
        policy.add_xff_header = False
        session = policy.get_antissrf_session()
        session.trust_env = False
    accepted = "text/html, application/pdf, text/plain;q=0.9, */*;q=0.1"
    session.headers.update({"User-Agent": user_agent(), "Accept": accepted})
    return session


def _sent(session: Session, request: PreparedRequest, *, private: bool) -> Response:
    from AntiSSRF import AntiSSRFError

    environment = session.merge_environment_settings(request.url, {}, True, None, None) if private else {"stream": True}
    try:
        return session.send(request, timeout=TIMEOUT, allow_redirects=False, **environment)
    except AntiSSRFError:
        raise _Private(
            f"lies in a private network or on this machine, where a page could ask for what is not public; {INSTEAD}"
        ) from None
    except OSError as error:
        from requests import RequestException

        if isinstance(error, RequestException):
            raise
        raise _Refused("could not be found by its name; check the address, and your connection") from error
    except UnicodeError as error:
        raise _Refused("is not an address") from error


# -------------------------------------------------------------------------------------------------------- the limits


def _pieces(answer: Response, until: float) -> Iterator[bytes]:
    taken = 0
    for piece in answer.iter_content(1 << 16):
        taken += len(piece)
        if taken > LARGEST_FILE:
            raise _Refused(f"is larger than {LARGEST_FILE:,} bytes; save the article's text and give that")
        if time.monotonic() > until:
            raise _Refused(f"was still coming in after {ALTOGETHER} seconds; {INSTEAD}")
        yield piece


def _within(seconds: float, work: Callable[[float], Fetched], address: str) -> Fetched:
    """What *work* gives, or ArticleError after *seconds*: a server that sends its head letter by letter, or a name
    server that stays silent, is beyond what a socket's own limits see. *work* is told when its time is up.
    """
    told: list[Fetched | BaseException] = []
    until = time.monotonic() + seconds

    def run() -> None:
        try:
            told.append(work(until))
        except BaseException as error:  # noqa: BLE001 - it is raised again where it is waited for
            told.append(error)

    thread = threading.Thread(target=run, name="fetch", daemon=True)
    thread.start()
    thread.join(seconds)
    if not told:
        raise ArticleError(f"{address} was still coming in after {seconds} seconds; {INSTEAD}")
    if isinstance(told[0], BaseException):
        raise told[0]
    return told[0]


def _declared(answer: Response) -> str | None:
    return answer.encoding if "charset" in answer.headers.get("Content-Type", "").lower() else None


def _what_happened(error: Exception) -> str:
    import requests

    told = {
        requests.exceptions.InvalidSchema: "is no page of the web",
        requests.exceptions.InvalidURL: "is not an address",
        requests.exceptions.SSLError: "has a certificate that cannot be trusted",
        requests.Timeout: "did not answer in time",
        requests.ConnectionError: "could not be reached",
        requests.exceptions.ContentDecodingError: "sent what cannot be unpacked",
    }
    return next((words for kind, words in told.items() if isinstance(error, kind)), "broke off its answer")
