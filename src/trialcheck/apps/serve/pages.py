"""The pages that people use: hand in an article, watch it being checked, read the report, find it again, delete it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Annotated, Any
from urllib.parse import quote

from fastapi import APIRouter, Query, Request
from fastapi.responses import RedirectResponse, Response
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException

from trialcheck.apps.serve.bookmarks import link_bookmark, page_bookmark
from trialcheck.apps.serve.desk import Desk, Full
from trialcheck.apps.serve.guard import COOKIE, LARGEST_BODY, same
from trialcheck.apps.serve.history import PAGE, Check, State
from trialcheck.apps.serve.house import form_key, page, problem, report_page
from trialcheck.apps.serve.intake import HandedIn, order_of
from trialcheck.errors import UsageError
from trialcheck.render import FORMATS

router = APIRouter(include_in_schema=False)

LATEST = 8
"""Past checks that the first page shows."""
GONE = "There is no such check here. It may have been deleted; the past checks are listed under “Past checks”."
NAMES = {
    "text": "Text",
    "html": "Web page (HTML)",
    "markdown": "Markdown",
    "json": "JSON",
    "jsonl": "JSON Lines",
    "csv": "Table (CSV)",
    "excel": "Table (Excel)",
    "sarif": "SARIF",
    "junit": "JUnit XML",
    "github": "GitHub annotations",
    "claimreview": "ClaimReview, a draft",
}
"""What formats are called on a page; one that is not here has its own name."""
_TOLD = {
    "deleted": "The check and its report were deleted.",
    "cleared": "All past checks were deleted.",
    "cancelled": "The check was cancelled.",
}


def desk_of(request: Request) -> Desk:
    """The desk of this house."""
    desk: Desk = request.app.state.desk
    return desk


def found(request: Request, name: str) -> Check:
    """The check of this id. Raises HTTPException where there is none."""
    if check := desk_of(request).history.get(name):
        return check
    raise HTTPException(404, GONE)


def _onward(path: str) -> RedirectResponse:
    """The answer to a form: go and look there, so that going back or loading anew hands nothing in again."""
    return RedirectResponse(path, 303)


# -------------------------------------------------------------------------------------------------------- handing in


@router.get("/")
def first(request: Request, url: Annotated[str, Query(max_length=4000)] = "", told: str = "") -> Response:
    return _first(request, HandedIn(url=url), told=_TOLD.get(told))


def _first(request: Request, given: HandedIn, status: int = 200, **more: Any) -> Response:
    from trialcheck.checks import ALL

    return page(
        request,
        "first.html.j2",
        status,
        kept=True,
        given=given,
        fields=ALL.values(),
        checks=desk_of(request).history.newest(LATEST),
        bookmarklet=page_bookmark(str(request.base_url)),
        bookmarklet_link=link_bookmark(str(request.base_url)),
        **{"told": None, "wrong": None, **more},
    )


@router.post("/checks")
async def hand_in(request: Request) -> Response:
    async with _form(request) as form:
        given = await handed_in(form)
    try:
        name = await run_in_threadpool(lambda: desk_of(request).take(order_of(given, request.app.state.fetch)))
    except (UsageError, Full) as error:
        status = 503 if isinstance(error, Full) else 400
        return await run_in_threadpool(_first, request, given, status, wrong=str(error))
    return _onward(f"/checks/{name}")


@router.post("/received")
async def received(request: Request) -> Response:
    """What a bookmarklet sends from another page: shown, and nothing else, until the person says to check it."""
    async with read_form(request) as form:
        given = await handed_in(form)
    sent = HandedIn(page=given.page, url=given.url)
    if not sent.page.strip():
        raise HTTPException(400, "No page was sent. Put the bookmark into your browser again, from the first page.")
    return page(request, "received.html.j2", given=sent)


@asynccontextmanager
async def read_form(request: Request) -> AsyncIterator[FormData]:
    """What a form holds, fields and files. All of it is read before it is parsed, so that the guard can count it."""
    await request.body()
    async with request.form(max_files=2, max_fields=60, max_part_size=LARGEST_BODY) as form:
        yield form


@asynccontextmanager
async def _form(request: Request) -> AsyncIterator[FormData]:
    """What a form of these pages holds. Raises HTTPException where another page made it."""
    async with read_form(request) as form:
        if not same(str(form.get("form_key", "")), form_key(request)):
            raise HTTPException(
                403,
                "This form was not made by this page, or is older than its history. Load the first page anew.",
            )
        yield form


async def _sign(request: Request) -> None:
    """Raise HTTPException where a form that only has a button was made by another page."""
    async with _form(request):
        pass


async def handed_in(form: FormData) -> HandedIn:
    """What a form of any page or program hands in."""
    file = form.get("file")
    body, name = (await file.read(), file.filename or "") if isinstance(file, UploadFile) else (b"", "")
    plain = {key: str(form[key]) for key in ("text", "url", "page", "published", "as_of", "trial") if key in form}
    if "text" in plain and "form_key" in form:
        plain["text"] = plain["text"].replace("\r\n", "\n")  # a browser sends every line end so
    if plain.get("as_of") == "day":
        plain["as_of"] = str(form.get("as_of_day", ""))
    only = tuple(part for told in form.getlist("only") for part in str(told).split(",") if part.strip())
    return HandedIn(**plain, file=body, filename=name, only=only)


# ------------------------------------------------------------------------------------------------------- one check


@router.get("/checks/{name}")
def one(request: Request, name: str) -> Response:
    check = found(request, name)
    if check.state is State.DONE and (kept := desk_of(request).history.kept(name)):
        return report_page(FORMATS["html"](kept.report, kept.text), name)
    template = "failed.html.j2" if check.state.over else "working.html.j2"
    return page(
        request, template, check=check, again=f"/?url={quote(check.address, safe='')}" if check.address else "/"
    )


@router.get("/checks/{name}/files")
def files(request: Request, name: str) -> Response:
    check = found(request, name)
    if not check.state.over:
        return _onward(f"/checks/{name}")
    return page(request, "files.html.j2", check=check, formats=FORMATS.values(), names=NAMES)


@router.post("/checks/{name}/cancel")
async def cancel(request: Request, name: str) -> Response:
    await _sign(request)
    found(request, name)
    await run_in_threadpool(desk_of(request).call_back, name)
    return _onward(f"/checks/{name}")


@router.post("/checks/{name}/delete")
async def delete(request: Request, name: str) -> Response:
    await _sign(request)
    found(request, name)
    await run_in_threadpool(desk_of(request).delete, name)
    return _onward("/?told=deleted")


# ------------------------------------------------------------------------------------------------------- all of them


@router.get("/checks")
def past(request: Request, before: int | None = None) -> Response:
    checks = desk_of(request).history.newest(PAGE + 1, before)
    further = checks[PAGE - 1].number if len(checks) > PAGE else None
    return page(request, "past.html.j2", checks=checks[:PAGE], further=further, first=before is None)


@router.post("/checks/all/delete")
async def clear(request: Request) -> Response:
    await _sign(request)
    await run_in_threadpool(desk_of(request).clear)
    return _onward("/?told=cleared")


# --------------------------------------------------------------------------------------------------------- the token


@router.get("/login")
def login(request: Request) -> Response:
    return page(request, "login.html.j2", wrong=None, onward="/")


@router.post("/login")
async def enter(request: Request) -> Response:
    token = request.app.state.door.token
    if token is None:
        return _onward("/")
    async with read_form(request) as form:
        onward, offered = str(form.get("onward", "/")), str(form.get("token", "")).strip()
    if not same(offered, token):
        return page(request, "login.html.j2", 401, wrong="That is not the token.", onward=onward)
    answer = _onward(onward if _within(onward) else "/")
    answer.set_cookie(COOKIE, token, httponly=True, samesite="strict", secure=request.url.scheme == "https")
    return answer


@router.post("/logout")
async def leave(request: Request) -> Response:
    await _sign(request)
    answer = problem(request, "", 401)
    answer.delete_cookie(COOKIE, httponly=True, samesite="strict")
    return answer


def _within(path: str) -> bool:
    """Whether a browser takes *path* as a place on this page's own server."""
    with suppress(UnicodeEncodeError):
        return path.startswith("/") and path.isascii() and path.isprintable() and not set(path[1:2]) & {"/", "\\"}
    return False
