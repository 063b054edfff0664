"""The same for programs: checks as JSON over HTTP, with an OpenAPI description and a page made of it."""

from __future__ import annotations

import re
from copy import deepcopy
from typing import Annotated, Any

import msgspec
from fastapi import APIRouter, Path, Query, Request
from fastapi.responses import JSONResponse, Response
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException

from trialcheck.apps.serve.desk import Full
from trialcheck.apps.serve.history import PAGE, Check, Kept, State
from trialcheck.apps.serve.house import page
from trialcheck.apps.serve.intake import HandedIn, order_of
from trialcheck.apps.serve.pages import desk_of, found, handed_in, read_form
from trialcheck.errors import UsageError
from trialcheck.render import FORMATS, by_ending
from trialcheck.render.beside import Beside

ABOUT = (
    "Hand in an article, ask how far its check is, and fetch the report in any format. The article may be text, a file"
    " or a link. Every answer that is no success is JSON with a sentence under “error”."
)

TYPES = {
    "text": "text/plain; charset=utf-8",
    "html": "text/html; charset=utf-8",
    "markdown": "text/markdown; charset=utf-8",
    "json": "application/json",
    "jsonl": "application/jsonl",
    "csv": "text/csv; charset=utf-8",
    "excel": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "sarif": "application/sarif+json",
    "junit": "application/xml",
    "claimreview": "application/ld+json",
}
"""The media type of a format; one that is not here is sent as plain bytes."""


class Handed(BaseModel):
    """An article and how it is to be held. One of text, url and file (the last in a form alone)."""

    model_config = ConfigDict(extra="forbid")

    text: str = Field("", description="The article's text, taken exactly as it is.")
    url: str = Field("", description="An http or https address in the public internet, which is fetched.")
    published: str = Field("", description="When it was published: 2022-08-14, 2022-08 or 2022.")
    as_of: str = Field(
        "", description="The day whose version of a record counts: published (as without it), now, or a date."
    )
    trial: str = Field("", description="A trial's number that the article is held against, cited or not.")
    only: list[str] = Field(default=[], description="Check these fields alone; all of them where it is empty.")


class Checked(BaseModel):
    """A check: *stage* is a sentence, what is being done or why it failed."""

    id: str
    state: State
    stage: str
    source: str
    url: str | None = Field(description="The address that the article was fetched from, or is said to be from.")
    begun: str = Field(description="ISO 8601, UTC.")
    title: str | None
    summary: str | None = Field(description="What was found, in a sentence; null until it is done.")


class WithReport(Checked):
    report: dict[str, Any] | None = Field(description="The report, as report.schema.json tells; null until it is done.")


class Listed(BaseModel):
    checks: list[Checked]
    before: int | None = Field(description="What to ask with for older ones; null where there are none.")


class Problem(BaseModel):
    error: str = Field(description="What is wrong and what to do, for a person.")


def _answers(*statuses: int) -> dict[int | str, dict[str, Any]]:
    told = {
        400: "It cannot be meant; the error says why.",
        404: "There is no such check, or no such format.",
        409: "The check is not done.",
        413: "It is too large.",
        422: "A parameter is of another kind.",
        503: "Too many are waiting; try again later.",
    }
    return {status: {"model": Problem, "description": told[status]} for status in statuses}


router = APIRouter(prefix="/api", responses={422: {"model": Problem, "description": "A parameter is of another kind."}})

Id = Annotated[str, Path(description="The id of a check.")]

_FILE = {
    "type": "string",
    "format": "binary",
    "description": "The article as a file, in a form alone: text, HTML, PDF…",
}
_SHAPE = Handed.model_json_schema()
_BODY = {
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {"schema": _SHAPE},
            "multipart/form-data": {"schema": {**_SHAPE, "properties": {**_SHAPE["properties"], "file": _FILE}}},
        },
    }
}


@router.post(
    "/checks",
    status_code=202,
    summary="Hand in an article",
    response_description="Taken; its address is in the header Location.",
    response_model=Checked,
    responses=_answers(400, 413, 503),
    openapi_extra=_BODY,
)
async def hand_in(request: Request) -> Response:
    """It is checked when its turn has come; ask for it under the id that is answered."""
    given = await _given(request)
    desk = desk_of(request)
    try:
        name = await run_in_threadpool(lambda: desk.take(order_of(given, request.app.state.fetch)))
    except UsageError as error:
        raise HTTPException(400, str(error)) from error
    except Full as error:
        raise HTTPException(503, str(error), {"Retry-After": "30"}) from error
    return _json(_told(found(request, name)), 202, {"Location": f"/api/checks/{name}"})


async def _given(request: Request) -> HandedIn:
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind in ("multipart/form-data", "application/x-www-form-urlencoded"):
        async with read_form(request) as form:
            return await handed_in(form)
    if kind != "application/json":
        raise HTTPException(400, "Send JSON, or a form (multipart/form-data) where a file is handed in.")
    try:
        asked = Handed.model_validate_json(await request.body())
    except ValidationError as error:
        wrong = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(map(str, wrong["loc"])) or "the body"
        raise HTTPException(400, f"{where} cannot be read: {wrong['msg']}.") from error
    return HandedIn(**{**asked.model_dump(), "only": tuple(asked.only)})


@router.get(
    "/checks",
    summary="List the checks, newest first",
    response_description="The list.",
    response_model=Listed,
)
def listed(
    request: Request,
    before: Annotated[
        int | None, Query(ge=0, lt=2**63, description="Only those before this place; told by the list before.")
    ] = None,
    limit: Annotated[int, Query(ge=1, le=500, description="How many at most.")] = PAGE,
) -> Response:
    """Those that wait or failed are among them."""
    checks = desk_of(request).history.newest(limit + 1, before)
    older = checks[limit - 1].number if len(checks) > limit else None
    return _json({"checks": [_told(check) for check in checks[:limit]], "before": older})


@router.get(
    "/checks/{id}.{format}",
    summary="Fetch a report in a format",
    response_description="The file.",
    response_class=Response,
    responses=_answers(404, 409),
)
def written(
    request: Request,
    id: Id,  # noqa: A002 - the word of the interface
    format: Annotated[str, Path(description=f"One of {', '.join(FORMATS)}.")],  # noqa: A002 - as id
) -> Response:
    """The same file as trialcheck verify -o writes."""
    form = FORMATS.get(format) or by_ending(f".{format}")
    if form is None:
        raise HTTPException(404, f"No format is named so. There are {', '.join(FORMATS)}.")
    check = found(request, id)
    kept = _done(request, check)
    return Response(
        form.write([kept.report], Beside(articles={kept.report.article.sha256: kept.text})),
        media_type=TYPES.get(form.name, "application/octet-stream"),
        headers={"Content-Disposition": f'attachment; filename="{_filename(check)}{form.ending}"'},
    )


@router.get(
    "/checks/{id}",
    summary="Ask for a check and its report",
    response_description="How far it is.",
    response_model=WithReport,
    responses=_answers(404),
)
def one(request: Request, id: Id) -> Response:  # noqa: A002 - the word of the interface
    """The report is there once the state is done."""
    check = found(request, id)
    report = None
    if check.state is State.DONE:
        report = msgspec.Raw(FORMATS["jsonl"](_done(request, check).report).encode())
    return _json({**_told(check), "report": report})


@router.delete(
    "/checks/{id}",
    status_code=204,
    summary="Delete a check",
    response_description="It is gone.",
    responses=_answers(404),
)
def delete(request: Request, id: Id) -> Response:  # noqa: A002 - the word of the interface
    """With its report and the article's text; one that is not done is ended first."""
    found(request, id)
    desk_of(request).delete(id)
    return Response(status_code=204)


@router.get(
    "/report.schema.json",
    summary="What a report holds",
    response_description="The schema.",
    response_model=dict[str, Any],
)
def schema() -> Response:
    """A JSON Schema (2020-12), as trialcheck schema prints it."""
    from trialcheck.render.json import schema as of_report

    return JSONResponse(of_report())


@router.get("", include_in_schema=False)
def documentation(request: Request) -> Response:
    """The description as a page of our own: those that are made elsewhere load their scripts from elsewhere."""
    paths: dict[str, dict[str, Any]] = deepcopy(request.app.openapi()["paths"])
    for operations in paths.values():
        for operation in operations.values():
            content = operation.get("requestBody", {}).get("content", {})
            shape = content.get("multipart/form-data", {}).get("schema", {})
            operation["inputs"] = list(shape.get("properties", {}).items())
            operation.setdefault("parameters", [])
    told = [(path, list(operations.items())) for path, operations in paths.items()]
    return page(request, "api.html.j2", about=ABOUT, paths=told, origin=str(request.base_url).rstrip("/"))


# ------------------------------------------------------------------------------------------------------- what is told


def _done(request: Request, check: Check) -> Kept:
    kept = desk_of(request).history.kept(check.id)
    if kept is None:
        raise HTTPException(409, f"There is no report of this check: {check.stage}")
    return kept


def _told(check: Check) -> dict[str, Any]:
    return {
        "id": check.id,
        "state": check.state,
        "stage": check.stage,
        "source": check.source,
        "url": check.address,
        "begun": check.begun,
        "title": check.title,
        "summary": check.summary,
    }


def _json(content: Any, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    return Response(msgspec.json.encode(content), status, headers, media_type="application/json")


def _filename(check: Check) -> str:
    """A file name that any system takes, by what the check is of."""
    name = re.sub(r"https?://", "", check.name)
    plain = re.sub(r"[^A-Za-z0-9]+", "-", name).strip("-").lower()[:60].strip("-")
    return f"trialcheck-{plain or check.id[:8]}"
