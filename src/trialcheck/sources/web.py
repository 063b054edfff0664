"""Pages of the web: one careful request for one address."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

from trialcheck.errors import ArticleError

if TYPE_CHECKING:
    from requests import Response

LARGEST_PAGE = 3_000_000
"""Bytes of a page: the tree made of it takes many times its size."""
TIMEOUT = (5, 20)
"""Seconds to wait for a connection, and for the next piece of an answer."""
ALTOGETHER = 60
"""Seconds after which a page that still trickles in is given up."""
REDIRECTS = 5

INSTEAD = "open it in a browser, save the page, and give the file"


def fetch_page(address: str) -> tuple[bytes, str | None]:
    """The body of the page at an http or https *address*, and the encoding that its server declared, if any.

    Raises ArticleError where there is no answer, a refusal, or more than LARGEST_PAGE bytes.
    """
    import requests

    from trialcheck.sources.service import user_agent

    with requests.Session() as session:
        session.max_redirects = REDIRECTS
        session.headers.update({"User-Agent": user_agent(), "Accept": "text/html, text/plain;q=0.9, */*;q=0.1"})
        try:
            with session.get(address, timeout=TIMEOUT, stream=True) as answer:
                if not answer.ok:
                    raise ArticleError(
                        f"{address} answered {answer.status_code} {answer.reason or ''}".rstrip() + f"; {INSTEAD}"
                    )
                return b"".join(_pieces(answer, address)), _declared(answer)
        except requests.RequestException as error:
            raise ArticleError(f"{address} {_what_happened(error)}; check the address, or {INSTEAD}") from error


def fetch_nothing(address: str) -> tuple[bytes, str | None]:
    """What stands in the place of ``fetch_page`` where no network may be used. Raises ArticleError, always."""
    raise ArticleError(f"{address} was not fetched (offline); {INSTEAD}")


def _pieces(answer: Response, address: str) -> Iterator[bytes]:
    taken, until = 0, time.monotonic() + ALTOGETHER
    for piece in answer.iter_content(1 << 16):
        taken += len(piece)
        if taken > LARGEST_PAGE:
            raise ArticleError(
                f"{address} is larger than {LARGEST_PAGE:,} bytes; save the article's text and give that"
            )
        if time.monotonic() > until:
            raise ArticleError(f"{address} was still coming in after {ALTOGETHER} seconds; {INSTEAD}")
        yield piece


def _declared(answer: Response) -> str | None:
    return answer.encoding if "charset" in answer.headers.get("Content-Type", "").lower() else None


def _what_happened(error: Exception) -> str:
    import requests

    told = {
        requests.TooManyRedirects: f"redirects more than {REDIRECTS} times",
        requests.exceptions.InvalidSchema: "redirects to something that is no web page",
        requests.exceptions.InvalidURL: "is not an address",
        requests.exceptions.SSLError: "has a certificate that cannot be trusted",
        requests.Timeout: "did not answer in time",
        requests.ConnectionError: "could not be reached",
    }
    return next((words for kind, words in told.items() if isinstance(error, kind)), "broke off its answer")
