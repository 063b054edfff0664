"""The report as one HTML page that stands alone: no script, no request, for screens of any width and for paper."""

from __future__ import annotations

import re
from base64 import b64encode
from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING

from trialcheck import shown
from trialcheck.model import Outcome, Report
from trialcheck.render import words
from trialcheck.render.visible import quoted, visible

if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def render(report: Report) -> str:
    """A whole page. Whatever the article or the record holds is text in it; its only links go to the registry."""
    return _environment().get_template("report.html.j2").render(report=report, language=_language(report))


def _language(report: Report) -> str | None:
    """The article's language where it is a tag that a page may carry."""
    language = report.article.language
    return language if language and _LANGUAGE.fullmatch(language) else None


@cache
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined
    from markupsafe import Markup

    templates = PackageLoader("trialcheck.render")
    environment = Environment(
        loader=templates,
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["dotted"] = _dotted
    style = Markup(templates.get_source(environment, "report.css")[0])  # noqa: S704 - the package's own style sheet
    environment.globals.update(
        words=words,
        shown=shown,
        quoted=quoted,
        checked=Outcome.CHECKED,
        style=style,
        style_hash=f"sha256-{b64encode(sha256(style.encode()).digest()).decode()}",
    )
    return environment


def _dotted(path: str) -> Markup:
    """A path that may break after its dots."""
    from markupsafe import Markup

    return Markup(".<wbr>").join(visible(path).split("."))


def _finalize(content: object) -> object:
    """Every string that goes into the page, but for markup of our own, has its acting characters made visible."""
    return content if hasattr(content, "__html__") else visible(content)
