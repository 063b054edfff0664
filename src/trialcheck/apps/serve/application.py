"""The whole of ``serve`` put together: the guard at the door, the pages, the interface for programs, and errors."""

from __future__ import annotations

from collections.abc import Callable

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, Response
from starlette.exceptions import HTTPException

from trialcheck.apps.serve import api, pages
from trialcheck.apps.serve.desk import Desk
from trialcheck.apps.serve.guard import App, Door, Guard, Scope
from trialcheck.apps.serve.house import problem
from trialcheck.apps.serve.intake import Fetch
from trialcheck.errors import TrialcheckError

_SENTENCES = {
    404: "There is no such page here.",
    405: "This address does not do that.",
    400: "That could not be read.",
}
_OURS = {"Not Found", "Method Not Allowed"}
"""Words that the framework finds by itself."""


def make_application(desk: Desk, door: Door, fetch: Fetch, complain: Callable[[str], None]) -> App:
    """The application; *fetch* gets what links lead to, and *complain* is told of errors of the program itself."""
    from trialcheck import __version__

    made = FastAPI(
        title="trialcheck",
        summary="Holds what news articles say of clinical trials against their ClinicalTrials.gov records.",
        description=api.ABOUT,
        version=__version__,
        openapi_url="/api/openapi.json",
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
    )
    made.state.desk, made.state.door, made.state.fetch = desk, door, fetch
    made.include_router(pages.router)
    made.include_router(api.router)
    made.add_exception_handler(HTTPException, _refused)
    made.add_exception_handler(RequestValidationError, _misput)
    made.add_exception_handler(TrialcheckError, _failed)

    async def broken(request: Request, error: Exception) -> Response:
        complain(f"internal error, please report it: {error!r}")
        return _said(request, "Something went wrong in trialcheck itself. Please report it, with what you did.", 500)

    made.add_exception_handler(Exception, broken)
    return Guard(made, door, lambda scope, refusal: _refusal(made, scope, refusal))


def _refusal(made: FastAPI, scope: Scope, refusal: HTTPException) -> App:
    """The answer to what the guard does not let through."""
    scope["app"] = made
    return _said(Request(scope), refusal.detail, refusal.status_code)


def _said(request: Request, sentence: str, status: int) -> Response:
    """A sentence as JSON for programs, as a page for people."""
    if request.url.path.startswith("/api/"):
        headers = {"WWW-Authenticate": "Bearer"} if status == 401 else None  # noqa: PLR2004 - HTTP
        return JSONResponse({"error": sentence}, status, headers)
    return problem(request, sentence, status)


async def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101 - registered for it
    sentence = _SENTENCES.get(error.status_code, error.detail) if error.detail in _OURS else error.detail
    answer = _said(request, sentence, error.status_code)
    answer.headers.update(error.headers or {})
    return answer


async def _misput(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)  # noqa: S101 - registered for it
    wrong = error.errors()[0]
    return _said(request, f"{wrong['loc'][-1]} cannot be read: {wrong['msg']}.", 422)


async def _failed(request: Request, error: Exception) -> Response:
    return _said(request, str(error), 500)
