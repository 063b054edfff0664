"""The guard at the door: who may ask, by which name, from which page, how much; and what a browser may do with answers.

It stands before everything else, as ASGI middleware, and knows nothing of what is asked.
"""

from __future__ import annotations

import asyncio
import hmac
import ipaddress
from collections.abc import Awaitable, Callable, Collection, MutableMapping
from contextlib import suppress
from http.cookies import CookieError, SimpleCookie
from typing import Any
from urllib.parse import urlsplit

from msgspec import Struct
from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

LARGEST = 20_000_000
"""Bytes of an article."""
LARGEST_BODY = LARGEST + 1_000_000
"""Bytes of a request: an article and what a form puts around it."""
DRAINED = 10 * LARGEST_BODY
"""Bytes that are read and forgotten, since a browser that is cut off in the middle shows no answer."""
PATIENCE = 30
"""Seconds that this may take."""

COOKIE = "trialcheck"
SAFE = frozenset({"GET", "HEAD"})
OPEN_PATHS = frozenset({"/login"})
"""What may be asked without the token: the page that asks for it."""
SENT_PATHS = frozenset({"/received"})
"""What another site's page may post to: it changes nothing, and its answer is for the person alone."""

HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cache-Control": "no-store",
}
POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
"""What an answer may do that says nothing of it: nothing."""

TOO_LARGE = f"That is more than {LARGEST // 1_000_000} megabytes, too much for one article. Hand in the part you mean."


class Door(Struct, frozen=True, kw_only=True):
    """Where the page is listened for (*host*), by which *names* it may be called, and the *token* that opens it."""

    host: str = "127.0.0.1"
    names: Collection[str] = ()
    token: str | None = None

    @property
    def local(self) -> bool:
        """Whether only this machine can reach it."""
        address = _address(self.host)
        return address.is_loopback if address else self.host == "localhost"

    def called(self, host: str) -> bool:
        """Whether a browser that calls it *host* was sent here by its user, not by a name that was made to lead here.

        A name can be made to (DNS rebinding); a number cannot.
        """
        name = (urlsplit(f"//{host}").hostname or "").rstrip(".") if _plain(host) else ""
        if name in {self.host.lower(), *(one.lower() for one in self.names)}:
            return True
        if address := _address(name):
            return address.is_loopback or not self.local
        return name == "localhost" and self.local

    def opens(self, headers: Headers) -> bool:
        """Whether a request shows the token, as a bearer or in its cookie; compared in constant time."""
        if self.token is None:
            return True
        scheme, _, shown = headers.get("authorization", "").partition(" ")
        bearer = same(shown.strip() if scheme.lower() == "bearer" else "", self.token)
        return same(_cookie(headers), self.token) or bearer


def same(offered: str, secret: str) -> bool:
    """Whether two secrets are the same, told in a time that depends on neither."""
    return hmac.compare_digest(offered.encode("utf-8", "surrogatepass"), secret.encode())


def _address(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return None


def _plain(host: str) -> bool:
    try:
        urlsplit(f"//{host}").port  # noqa: B018 - it raises where the port is none
    except ValueError:
        return False
    return not set(host) & set("/\\?#@ ")


def _cookie(headers: Headers) -> str:
    try:
        morsel = SimpleCookie(headers.get("cookie", "")).get(COOKIE)
    except CookieError:
        return ""
    return morsel.value if morsel else ""


class Guard:
    """Lets through to *app* only what *door* allows. Refusals are raised for *refuse*, which words and sends them."""

    def __init__(self, app: App, door: Door, refuse: Callable[[Scope, HTTPException], App]) -> None:
        self._app = app
        self._door = door
        self._refuse = refuse

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self._app(scope, receive, send)
            return
        app, sealed = self._app, _sealed(send)
        intake = _Intake(receive)
        try:
            self._check(scope)
        except HTTPException as refusal:
            app = self._refuse(scope, refusal)
            await intake.drain()
        await app(scope, intake, sealed)

    def _check(self, scope: Scope) -> None:
        headers = Headers(scope=scope)
        if not self._door.called(headers.get("host", "")):
            raise HTTPException(
                421,
                "This page was called by a name that is not its own. Open it under the address that trialcheck printed;"
                " if the name is yours, start trialcheck with --allow-host NAME.",
            )
        if scope["method"] not in SAFE and scope["path"] not in SENT_PATHS and not _from_here(headers, scope["scheme"]):
            raise HTTPException(
                403,
                "Another web page tried to use trialcheck through your browser, and was stopped. If it was you, open"
                " the page of trialcheck itself and do it there.",
            )
        if scope["path"] not in OPEN_PATHS and not self._door.opens(headers):
            raise HTTPException(401, "This page is closed to who does not have its token.")
        length = headers.get("content-length", "")
        if length.isdecimal() and int(length) > LARGEST_BODY:
            raise HTTPException(413, TOO_LARGE)


def _from_here(headers: Headers, scheme: str) -> bool:
    """Whether what sends a request is this page or no page at all, by what browsers tell of themselves."""
    if headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        return False
    origin = headers.get("origin")
    return origin is None or urlsplit(origin)[:2] == (scheme, headers.get("host", ""))


class _Intake:
    """The body as it comes in, counted: more than a request may hold is read, forgotten, and then refused."""

    def __init__(self, receive: Receive) -> None:
        self._receive = receive
        self._taken = 0

    async def __call__(self) -> Message:
        message = await self._receive()
        self._taken += len(message.get("body", b""))
        if self._taken > LARGEST_BODY:
            if message.get("more_body"):
                await self.drain()
            raise HTTPException(413, TOO_LARGE)
        return message

    async def drain(self) -> None:
        """Read what still comes, within limits of size and time."""
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE):
                while self._taken <= DRAINED:
                    message = await self._receive()
                    self._taken += len(message.get("body", b""))
                    if message["type"] != "http.request" or not message.get("more_body"):
                        return


def _sealed(send: Send) -> Send:
    """*send*, with what a browser is told of every answer."""

    async def sealed(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers.setdefault(name, value)
            headers.setdefault("Content-Security-Policy", POLICY)
        await send(message)

    return sealed
