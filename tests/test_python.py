"""``trialcheck.check``: the same report as the command line's, from what a person at a prompt would write."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest
from lxml import html as lxml_html

import trialcheck
from trialcheck.apps.python import Checked
from trialcheck.model import LookUp, Report
from trialcheck.render.csv import DTYPES
from trialcheck.sources.packaged import PackagedRegistry
from trialcheck.values import NctId

EXAMPLE = "NCT03765957"
TODAY = date(2026, 1, 1)
TEXT = "The phase 3 trial enrolled 12 people."


class Records(PackagedRegistry):
    """The packaged records, and what was asked for."""

    def __init__(self) -> None:
        self.asked: list[NctId] = []

    def look_up(self, nct_ids: Sequence[NctId]) -> Mapping[NctId, LookUp]:
        self.asked += nct_ids
        return super().look_up(nct_ids)


@pytest.fixture(scope="module")
def example() -> Checked:
    return trialcheck.check(EXAMPLE, registry=PackagedRegistry(), today=TODAY)


def test_it_is_the_report_of_the_line(example: Checked) -> None:
    golden = json.loads((Path(__file__).parent.parent / "reports" / f"{EXAMPLE}.json").read_text(encoding="utf-8"))
    assert json.loads(example.to("json")) == golden
    assert isinstance(example, Report)
    assert msgspec.convert(golden | {"text": example.text}, Checked) == example


def test_the_verb_stays_the_verb_whatever_was_imported() -> None:
    import trialcheck.fieldcheck
    import trialcheck.pipeline

    assert callable(trialcheck.check)


@pytest.mark.parametrize("kind", ["path", "text of a path", "article"])
def test_what_an_article_may_be(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "a.txt"
    path.write_text(f"{EXAMPLE}. {TEXT}")
    source: Any = {
        "path": path,
        "text of a path": str(path),
        "article": trialcheck.Article(source="a", text=path.read_text()),
    }
    report = trialcheck.check(source[kind], registry=PackagedRegistry(), today=TODAY)
    assert report.summary == {"mismatch": 1, "match": 1}


def test_a_file_named_like_a_number_is_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path(EXAMPLE).write_text(f"{EXAMPLE}. {TEXT}")
    assert trialcheck.check(EXAMPLE, registry=PackagedRegistry(), today=TODAY).article.source == EXAMPLE


def test_a_trial_that_the_article_does_not_cite(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT)
    records = Records()
    report = trialcheck.check(path, trial="nct03765957", registry=records, today=TODAY)
    assert [trial.nct_id for trial in report.trials] == [EXAMPLE]
    assert report.summary == {"mismatch": 1, "match": 1}
    assert records.asked == [EXAMPLE]


@pytest.mark.parametrize("published", ["2022-08-14", date(2022, 8, 14)], ids=["text", "date"])
def test_when_it_was_published(published: str | date) -> None:
    report = trialcheck.check(EXAMPLE, published=published, registry=PackagedRegistry(), today=TODAY)
    assert report.article.published == "2022-08-14"


@pytest.mark.parametrize(
    ("as_of", "day"),
    [
        pytest.param("2021-01-01", "2021-01-01", id="a day"),
        pytest.param(date(2021, 1, 1), "2021-01-01", id="a date"),
        pytest.param("published", "2022-08-14", id="the day of publication"),
        pytest.param("now", "2026-01-01", id="the day of the check"),
    ],
)
def test_whose_day_counts(as_of: str | date, day: str) -> None:
    report = trialcheck.check(EXAMPLE, as_of=as_of, published="2022-08-14", registry=PackagedRegistry(), today=TODAY)
    assert report.trials[0].as_of is not None
    assert report.trials[0].as_of.date == day


@pytest.mark.parametrize("only", ["phase", ["phase"], ("phase",)], ids=["one", "a list", "a tuple"])
def test_some_fields_only(only: Any) -> None:
    report = trialcheck.check(EXAMPLE, only=only, registry=PackagedRegistry(), today=TODAY)
    assert {finding.field for _, finding in report.findings()} == {"phase"}


def test_the_trace_if_asked_for(example: Checked) -> None:
    assert example.trace == ()
    assert trialcheck.check(EXAMPLE, trace=True, registry=PackagedRegistry(), today=TODAY).trace


def test_offline_without_anything_kept() -> None:
    assert trialcheck.check(EXAMPLE, offline=True).trials[0].record is not None


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        pytest.param({"source": "no.txt"}, trialcheck.ArticleError, "no.txt", id="no such file"),
        pytest.param({"source": "NCT00000102"}, trialcheck.UsageError, "name one: trialcheck.check", id="no example"),
        pytest.param({"source": EXAMPLE, "trial": "NCT1"}, trialcheck.UsageError, "is no trial number", id="no number"),
        pytest.param(
            {"source": EXAMPLE, "only": "phse"}, trialcheck.UsageError, "did you mean phase", id="a field misspelt"
        ),
        pytest.param({"source": EXAMPLE, "as_of": "then"}, trialcheck.UsageError, "as_of='then'", id="no day"),
        pytest.param(
            {"source": EXAMPLE, "published": "soon"}, trialcheck.UsageError, "soon", id="no day of publication"
        ),
        pytest.param(
            {"source": EXAMPLE, "registry": "no.jsonl"}, trialcheck.RegistryError, "no.jsonl", id="no records"
        ),
    ],
)
def test_what_cannot_be_meant(call: dict[str, Any], error: type[Exception], message: str) -> None:
    defaults: dict[str, Any] = {"registry": PackagedRegistry(), "today": TODAY}
    with pytest.raises(error, match=message):
        trialcheck.check(**defaults | call)


def test_a_frame(example: Checked) -> None:
    frame = example.to_frame()
    assert {name: str(kind) for name, kind in frame.dtypes.items()} == dict(DTYPES)
    assert len(frame) == sum(example.summary.values())
    assert frame.loc[frame.verdict == "mismatch", "field"].tolist() == ["phase", "overall_status"]


@pytest.mark.parametrize("form", ["text", "html", "markdown", "json", "jsonl", "csv", "sarif", "junit", "github"])
def test_any_format(example: Checked, form: str) -> None:
    assert "phase" in example.to(form).lower()


@pytest.mark.parametrize("name", ["a.html", "a.xlsx", "a.sarif", "a.txt"])
def test_saved_as_the_ending_tells(example: Checked, tmp_path: Path, name: str) -> None:
    example.save(tmp_path / name)
    assert (tmp_path / name).stat().st_size > 1_000


def test_an_ending_of_no_format(example: Checked, tmp_path: Path) -> None:
    with pytest.raises(trialcheck.UsageError, match=r"what format is .*a\.pdf"):
        example.save(tmp_path / "a.pdf")


def test_a_notebook_shows_the_page_in_a_frame_of_its_own(example: Checked) -> None:
    (frame,) = lxml_html.fragments_fromstring(example._repr_html_())
    assert frame.tag == "iframe"
    assert "allow-scripts" not in frame.get("sandbox")
    assert "allow-same-origin" not in frame.get("sandbox")
    assert frame.get("srcdoc").replace('<base target="_blank">', "") == example.to("html")


def test_a_notebook_without_html_shows_markdown(example: Checked) -> None:
    assert example._repr_markdown_() == example.to("markdown")
