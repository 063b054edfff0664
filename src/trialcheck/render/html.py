"""The report as one HTML page that stands alone: no script, no request, for screens of any width and for paper."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING

from trialcheck import shown
from trialcheck.model import Outcome, Place, Report, Trial, text_hash
from trialcheck.render import glossary, timeline, words
from trialcheck.render.annotate import Citation, Mark, Stretch, annotated
from trialcheck.render.visible import quoted, visible

if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
LEFT_OUT = "left_out"


def render(report: Report, text: str | None = None) -> str:
    """A whole page; with the article's *text*, in which all that was found is marked where it stands.

    Whatever the article or the record holds is text in the page. Its only links go to the registry and to where its
    words are defined. Raises ValueError where *text* is not the one that was checked.
    """
    if text is not None and text_hash(text) != report.article.sha256:
        raise ValueError("the text is not the one that the report is of")
    found = words.numbered(report)
    stretches = None if text is None else list(_annotated(report, text, found))
    template = environment().get_template("report.html.j2")
    return template.render(
        report=report,
        found=found,
        groups=_groups(found),
        stretches=stretches,
        terms=glossary.needed(report),
        language=_language(report),
    )


def _groups(found: Sequence[words.Numbered]) -> list[tuple[words.VerdictWords, list[words.Numbered]]]:
    """The findings by verdict, what a reader should look at first."""
    groups = (
        (verdict, [one for one in found if one.finding.verdict is key]) for key, verdict in words.VERDICTS.items()
    )
    return [(verdict, ones) for verdict, ones in groups if ones]


def _language(report: Report) -> str | None:
    """The article's language where it is a tag that a page may carry."""
    language = report.article.language
    return language if language and _LANGUAGE.fullmatch(language) else None


# ---------------------------------------------------------------------------------------------- the article's text


def _annotated(report: Report, text: str, found: Iterable[words.Numbered]) -> Iterator[Stretch]:
    several = sum(bool(trial.findings) for trial in report.trials) > 1
    marks = [*_claims(found, several=several), *_left_out(report)]
    return annotated(text, marks, _citations(report.trials))


def _claims(found: Iterable[words.Numbered], *, several: bool) -> Iterator[Mark]:
    """A mark for each place in which a finding's statement is made, the first of them under the finding's own name."""
    ranks = {verdict: rank for rank, verdict in enumerate(words.VERDICTS)}
    for number, trial, finding in ((one.number, one.trial, one.finding) for one in found):
        verdict, claim = words.VERDICTS[finding.verdict], finding.claim
        label = words.title(finding.field) + (f", {trial.nct_id}" if several else "")
        for at, place in enumerate((Place(claim.quote, claim.start, claim.end), *claim.also)):
            anchor = f"said-{number}" + (f"-{at}" if at else "")
            yield Mark(
                place.start,
                place.end,
                finding.verdict,
                ranks[finding.verdict],
                anchor,
                f"finding-{finding.id}",
                verdict.icon,
                f"{number} {verdict.word}",
                label,
            )


def _left_out(report: Report) -> Iterator[Mark]:
    """A mark for each candidate of the trace that became no finding."""
    for number, line in enumerate(report.trace, 1):
        if not line.kept:
            yield Mark(
                line.span.start,
                line.span.end,
                LEFT_OUT,
                len(words.VERDICTS),
                f"left-{number}",
                f"trace-{number}",
                "–",
                f"t{number} Left out",
                words.title(line.field),
            )


def _citations(trials: Sequence[Trial]) -> Iterator[Citation]:
    for number, trial in enumerate(trials, 1):
        for place in trial.references:
            yield Citation(place.start, place.end, f"trial-{number}")


# ------------------------------------------------------------------------------------------------------- the page


@cache
def environment() -> Environment:
    """What pages are made with: all is escaped, and characters that would act are shown instead."""
    from jinja2 import Environment, PackageLoader, StrictUndefined
    from markupsafe import Markup

    templates = PackageLoader("trialcheck.render")
    made = Environment(
        loader=templates,
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters["dotted"] = _dotted
    style = Markup(templates.get_source(made, "report.css")[0])  # noqa: S704 - the package's own style sheet
    made.globals.update(
        words=words,
        shown=shown,
        glossary=glossary,
        timeline=timeline.timeline,
        quoted=quoted,
        checked=Outcome.CHECKED,
        style=style,
        style_hash=digest(style),
    )
    return made


def digest(text: str) -> str:
    """The name under which a page's policy allows one style or script of its own."""
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def _dotted(path: str) -> Markup:
    """A path that may break after its dots."""
    from markupsafe import Markup

    return Markup(".<wbr>").join(visible(path).split("."))


def _finalize(content: object) -> object:
    """Every string that goes into the page, but for markup of our own, has its acting characters made visible."""
    return content if hasattr(content, "__html__") else visible(content)
