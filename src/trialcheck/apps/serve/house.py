"""How a page of ``serve`` is made and sent: the look of the reports, a strict policy, and errors as sentences."""

from __future__ import annotations

import re
from datetime import datetime
from functools import cache
from html import unescape
from typing import TYPE_CHECKING, Any

from fastapi import Request
from fastapi.responses import HTMLResponse
from markupsafe import Markup, escape

from trialcheck import shown
from trialcheck.apps.serve.history import History
from trialcheck.render.html import digest, environment

if TYPE_CHECKING:
    from jinja2 import Environment

_OWN_POLICY = re.compile(r'http-equiv="Content-Security-Policy" content="([^"]+)"')


@cache
def _templates() -> Environment:
    """The environment of the reports, with the templates of these pages."""
    from jinja2 import ChoiceLoader, PackageLoader

    reports = environment()
    assert reports.loader is not None  # noqa: S101 - the environment of reports has one
    made = reports.overlay(loader=ChoiceLoader([PackageLoader("trialcheck.apps.serve"), reports.loader]))
    made.filters["asis"] = escape
    made.filters["moment"] = _moment
    return made


@cache
def _source(name: str) -> Markup:
    made = _templates()
    assert made.loader is not None  # noqa: S101 - as above
    return Markup(made.loader.get_source(made, name)[0])  # noqa: S704 - the package's own style sheets and script


def _moment(iso: str) -> str:
    """A moment as the clock on the wall tells it."""
    at = datetime.fromisoformat(iso).astimezone()
    return f"{shown.day(at.date().isoformat())}, {at:%H:%M}"


def page(request: Request, template: str, status: int = 200, *, kept: bool = False, **told: Any) -> HTMLResponse:
    """One of these pages. *kept*: a browser may keep it for going back, with what was typed into it."""
    style = _source("report.css") + _source("serve.css")
    script = _source("serve.js")
    text = (
        _templates()
        .get_template(template)
        .render(
            page_style=style,
            script=script,
            form_key=form_key(request),
            closed=request.app.state.door.token is not None,
            **told,
        )
    )
    policy = (
        f"default-src 'none'; style-src '{digest(style)}'; script-src '{digest(script)}'; connect-src 'self';"
        " form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"
    )
    return HTMLResponse(
        text,
        status,
        {"Content-Security-Policy": policy, "Cache-Control": "private, no-cache" if kept else "no-store"},
    )


def report_page(text: str, check_id: str) -> HTMLResponse:
    """A report as it is, under its own policy, with a line of links that leads back from it."""
    way_back = Markup(
        '<body>\n<nav class="contents" aria-label="trialcheck"><ul>'
        '<li><a href="/">Check another article</a></li>'
        '<li><a href="/checks">Past checks</a></li>'
        '<li><a href="/checks/{}/files">Download or delete this one</a></li>'
        "</ul></nav>\n"
    ).format(check_id)
    own = _OWN_POLICY.search(text)
    policy = f"{unescape(own[1])}; frame-ancestors 'none'" if own else "default-src 'none'; frame-ancestors 'none'"
    return HTMLResponse(text.replace("<body>\n", way_back, 1), headers={"Content-Security-Policy": policy})


def problem(request: Request, sentence: str, status: int) -> HTMLResponse:
    """A page that says what went wrong; for 401 it asks for the token."""
    if status == 401:  # noqa: PLR2004 - HTTP
        return page(request, "login.html.j2", status, wrong=None, onward=_onward(request))
    return page(request, "problem.html.j2", status, sentence=sentence)


def _onward(request: Request) -> str:
    """Where the reader wanted to go, if that only shows something."""
    if request.method != "GET":
        return "/"
    return request.url.path + (f"?{request.url.query}" if request.url.query else "")


def form_key(request: Request) -> str:
    """What every form of these pages carries, and no other page can know."""
    history: History = request.app.state.desk.history
    return history.key("form")
