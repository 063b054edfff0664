"""The index over many reports: ordered by what to look at, harmless, whole without its script."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from typing import Any

import pytest
from lxml import html
from tests.render.conftest import hostile_report, make_finding, make_report, make_trial

from trialcheck.model import Outcome, Verdict
from trialcheck.render.index import ROWS, Entry, entry, pages, summary
from trialcheck.render.visible import visible


def shown(*entries: Entry) -> Any:
    ((name, text),) = pages(entries)
    assert name == "index.html"
    return html.document_fromstring(text.encode())


def rows(top: Any) -> list[str]:
    return [" ".join(row.text_content().split()) for row in top.xpath("//tbody/tr")]


WRONG = entry(make_report(make_trial([make_finding(), make_finding(start=300)]), title="Wrong"), "wrong.html")
RIGHT = entry(make_report(make_trial([make_finding(Verdict.MATCH)]), title="Right"), "right.html")
NONE = entry(make_report(title="Nothing cited"), "none.html")
UNSEEN = entry(make_report(make_trial(outcome=Outcome.UNREACHABLE), title="Not reached"), "unseen.html")
UNREAD = Entry(name="line 7", trouble="it is no JSON")


def test_what_disagrees_comes_first_and_troubles_are_told() -> None:
    told = rows(shown(RIGHT, NONE, UNREAD, UNSEEN, WRONG))
    assert [row.partition("article")[0] for row in told[:2]] == ["Wrong", "Right"]
    assert any("line 7" in row and "it is no JSON" in row for row in told)
    assert any("Not reached" in row and "Could not be fetched: 1" in row for row in told)
    assert any("Nothing cited" in row and "cites no trial number" in row for row in told)


def test_links_lead_to_the_reports_that_there_are() -> None:
    assert shown(RIGHT, UNREAD, WRONG).xpath("//tbody//a/@href") == ["wrong.html", "right.html"]


@pytest.mark.parametrize(
    ("entries", "sentence"),
    [
        pytest.param([WRONG, RIGHT, UNREAD], "2 articles were checked, 1 could not be. 1 says something", id="some"),
        pytest.param([RIGHT], "1 article was checked. None says something that disagrees", id="none"),
        pytest.param([WRONG, WRONG], "2 articles were checked. 2 say something", id="all"),
    ],
)
def test_summary(entries: list[Entry], sentence: str) -> None:
    assert summary(entries).startswith(sentence)


def test_the_policy_allows_the_one_style_and_the_one_script() -> None:
    top = shown(WRONG)
    (policy,) = top.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    for tag in ("style", "script"):
        (content,) = top.xpath(f"//{tag}/text()")
        assert f"{tag}-src 'sha256-{b64encode(sha256(content.encode()).digest()).decode()}'" in policy
    assert policy.startswith("default-src 'none'")


def test_hostile_names_are_text(hostile: str) -> None:
    top = shown(entry(hostile_report(hostile), "one.html"), Entry(name=hostile, trouble=hostile))
    assert len(top.xpath("//script")) == len(top.xpath("//style")) == 1
    assert not [name for element in top.iter() for name in element.attrib if name.startswith("on") or name == "style"]
    assert set(top.xpath("//*/@src | //*/@action")) == set()
    assert top.xpath("//tbody//a/@href") == ["one.html"]
    assert visible(hostile).strip() in " ".join(top.body.text_content().split())


def test_many_reports_are_on_several_pages() -> None:
    made = dict(pages(Entry(name=f"n{at}", href=f"{at}.html") for at in range(2 * ROWS + 1)))
    assert list(made) == ["index.html", "index-2.html", "index-3.html"]
    last = html.document_fromstring(made["index-3.html"].encode())
    assert len(rows(last)) == 1
    assert last.xpath("//nav//a/@href") == ["index.html", "index-2.html"]


def test_no_report_at_all() -> None:
    assert rows(shown()) == []
