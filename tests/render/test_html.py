"""The page: complete, in order, safe whatever it holds, and legible in both colour schemes."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256
from importlib import resources
from itertools import pairwise
from time import process_time
from typing import Any

import pytest
from lxml import html
from msgspec import structs
from tests.render.conftest import make_finding, make_record, make_report, make_trial, of_text

from trialcheck.model import RecordDate, RecordSource, Registered, Report, Today, Verdict
from trialcheck.render import html as rendered, words
from trialcheck.render.glossary import glossary, meaning
from trialcheck.render.visible import visible

RECORD_LINK = re.compile(r"https://clinicaltrials\.gov/study/NCT[0-9]{8}(\?tab=history&a=[0-9]+)?")
DEFINED = {source.url for source in glossary().sources.values()}
ADDRESSES = {"href", "src", "srcset", "action", "formaction", "data", "poster", "background", "ping", "cite", "style"}
TAGS = frozenset(
    "html head meta title style body header main section article footer nav div p span h1 h2 h3 h4 ul ol li dl dt dd a"
    " bdi mark blockquote code br wbr strong details summary figure figcaption svg desc line text"
    " circle rect path".split()
)
CSS = (resources.files("trialcheck.render") / "templates" / "report.css").read_text(encoding="utf-8")


def page(report: Report, text: str | None = None) -> Any:
    return html.document_fromstring(rendered.render(report, text).encode())


def text_of(element: Any) -> str:
    return re.sub(r"\s+", " ", element.text_content())


def test_each_finding_has_its_parts(report: Report) -> None:
    cards = page(report).xpath("//article")
    findings = words.in_order(report.trials[0].findings)
    assert len(cards) == len(findings)
    for number, (card, finding) in enumerate(zip(cards, findings, strict=True), 1):
        verdict, text = words.VERDICTS[finding.verdict], text_of(card)
        assert verdict.word in text
        assert verdict.icon in text
        assert f"{number}. {words.title(finding.field)}" in text
        assert finding.message in text
        assert (meaning(finding, RecordSource.PACKAGED) or "") in text
        assert finding.claim.sentence in text
        assert card.xpath("string(.//mark)") == finding.claim.quote
        assert "as it stood on 22 September 2020, from the copy that comes with trialcheck" in text
        link = card.xpath(".//a[starts-with(@href, 'https')]/@href")
        assert link == ["https://clinicaltrials.gov/study/NCT03765957?tab=history&a=4"]
        assert (finding.registered.path if finding.registered else "nothing") in text


def test_what_the_record_says_today_is_told_beside_what_it_said_then(report: Report) -> None:
    finding = structs.replace(report.trials[0].findings[1], today=Today(Verdict.MATCH, Registered("p", ("PHASE2",))))
    trial = structs.replace(report.trials[0], findings=(finding,))
    (card,) = page(make_report(trial)).xpath("//article")
    assert "Today it says phase 2: ✓ Agrees" in text_of(card)


def test_a_trial_leads_to_its_record_of_today(report: Report) -> None:
    (section,) = page(report).xpath("//section[@aria-labelledby='trial-1']")
    assert "https://clinicaltrials.gov/study/NCT03765957" in section.xpath(".//a/@href")


def test_findings_are_grouped_with_what_matters_most_first(report: Report) -> None:
    groups = page(report).xpath("//section[@id='found']//h3/@id")
    order = [f"found-{verdict}" for verdict in words.VERDICTS]
    assert groups == order


def test_the_page_tells_summary_outcomes_notes_and_method(report: Report) -> None:
    text = text_of(page(report).body)
    told = [words.summary(report), words.CAVEAT, *words.METHOD, *report.notes, *report.trials[0].notes]
    told += [words.OUTCOMES[trial.outcome].meaning for trial in report.trials[1:]]
    told += [report.tool.version, report.article.sha256, "published 14 August 2022", "since September 2020"]
    assert [one for one in told if one not in text] == []


def test_headings_go_down_by_one(report: Report) -> None:
    levels = [int(heading.tag[1]) for heading in page(report).xpath("//h1|//h2|//h3|//h4")]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(below - above <= 1 for above, below in pairwise(levels))


def test_the_page_says_its_language_and_its_width(report: Report) -> None:
    top = page(report)
    assert top.get("lang") == "en"
    assert top.xpath("//meta[@name='viewport']/@content") == ["width=device-width, initial-scale=1"]
    assert [part.tag for part in top.body] == ["header", "main", "footer"]


def test_nothing_runs_and_nothing_is_asked_for(hostile: str, hostile_reported: Report) -> None:
    article = f"It says {hostile} of NCT03765957.\n" * 3
    top = page(of_text(hostile_reported, article), article)
    for element in top.iter():
        assert element.tag in TAGS
        for name, value in element.attrib.items():
            assert not name.startswith("on")
            assert name not in ADDRESSES or value in DEFINED or RECORD_LINK.fullmatch(value) or value.startswith("#")
    assert len(top.xpath("//style")) == 1
    blank = "\N{ZERO WIDTH SPACE}"
    assert visible(hostile).strip().replace(blank, "") in text_of(top.body).replace(blank, "")


def test_the_policy_allows_the_one_style_and_nothing_else(report: Report) -> None:
    top = page(report)
    (policy,) = top.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    digest = b64encode(sha256(top.xpath("string(//style)").encode()).digest()).decode()
    assert policy.startswith(f"default-src 'none'; style-src 'sha256-{digest}'")
    assert top.xpath("//meta/@http-equiv") == ["Content-Security-Policy"]


def test_the_style_asks_for_nothing() -> None:
    assert not re.search(r"url\(|@import|expression|</", CSS)


ARTICLE = "The trial NCT03765957 tested cells in psoriasis. " + "It says much of it, and more. " * 20 + "\nThe end."


def test_ids_are_unique_and_links_lead_somewhere(report: Report, traced: Report) -> None:
    for one in (report, traced):
        for top in (page(one), page(of_text(one, ARTICLE), ARTICLE)):
            ids = top.xpath("//@id")
            assert len(ids) == len(set(ids))
            within = {href[1:] for href in top.xpath("//a/@href") if href.startswith("#")}
            assert within <= set(ids)
            named = {name for names in top.xpath("//@aria-labelledby | //@aria-describedby") for name in names.split()}
            assert named <= set(ids)


def test_each_statement_is_marked_where_it_stands(report: Report) -> None:
    top = page(of_text(report, ARTICLE), ARTICLE)
    (body,) = top.xpath("//section[@id='article']/div")
    flags = body.xpath(".//a[contains(@class, 'flag')]")
    findings = words.in_order(report.trials[0].findings)
    assert {flag.get("href") for flag in flags} == {f"#finding-{finding.id}" for finding in findings}
    for number, finding in enumerate(findings, 1):
        (flag,) = body.xpath(f".//a[@id='said-{number}']")
        verdict = words.VERDICTS[finding.verdict]
        assert text_of(flag) == f"{verdict.icon} {number} {verdict.word}: {words.title(finding.field)}"
        assert finding.verdict in flag.get("class")
    for flag in flags:
        flag.drop_tree()
    assert text_of(body).split() == ARTICLE.split()


def test_a_cited_number_leads_to_its_trial(report: Report) -> None:
    report = structs.replace(report, trials=report.trials[:1])
    text = "NCT03765957 is the trial." + " More." * 99
    (link,) = page(of_text(report, text), text).xpath("//a[@class='cited'][.='NCT03765957']/@href")
    assert link == "#trial-1"


def test_a_report_without_its_text_says_so(report: Report) -> None:
    top = page(report)
    assert words.NO_TEXT in text_of(top.body)
    assert not top.xpath("//section[@id='article']")


def test_another_text_is_refused(report: Report) -> None:
    with pytest.raises(ValueError, match="not the one"):
        rendered.render(report, "Another text.")


def test_a_long_stretch_without_a_statement_is_folded_and_whole() -> None:
    lines = [f"Line {number} of the article says nothing of a trial." for number in range(10_000)]
    text = "\n".join(["It was a phase 3 trial.", *lines])
    report = of_text(make_report(make_trial([make_finding(quote="phase 3", start=9)])), text)
    top = page(report, text)
    (folded,) = top.xpath("//details[@class='fold']")
    assert "9,999 paragraphs" in folded.findtext("summary")
    assert len(top.xpath("//section[@id='article']//p[@dir]")) == 10_001


def test_what_was_left_out_is_marked_and_explained(traced: Report) -> None:
    top = page(of_text(traced, ARTICLE), ARTICLE)
    (flag,) = top.xpath("//a[@id='left-2']")
    assert flag.get("href") == "#trace-2"
    assert "another authority is meant" in text_of(top.xpath("//li[@id='trace-2']")[0])
    assert not top.xpath("//a[@id='left-1']")


def test_the_terms_of_the_report_are_explained(report: Report) -> None:
    top = page(report)
    assert "first look, in very few people" in text_of(top.xpath("//div[@id='term-early-phase-1']")[0])
    assert not top.xpath("//div[@id='term-sham']")


def test_dates_make_a_picture_with_words(report: Report) -> None:
    dates = (
        RecordDate("registration_date", "2018-08-28", None, "p"),
        RecordDate("start_date", "2019-02-20", "ACTUAL", "p"),
    )
    trial = structs.replace(report.trials[0], record=make_record(dates=dates))
    top = page(make_report(trial))
    (picture,) = top.xpath("//figure/svg")
    assert picture.get("role") == "img"
    told = text_of(top.get_element_by_id(picture.get("aria-describedby")))
    assert "Start. Record: 20 February 2019 (actual); Article: March 2019." in told
    assert "Article published. 14 August 2022." in told
    assert "5 August (no year told)" in text_of(top.xpath("//figure")[0])


def test_many_findings_over_a_long_article_are_quick_and_small() -> None:
    """The bound on processor time is four times what is wanted, for slower machines: ``tools/page.py`` measures."""
    text = ("It was a phase 3 trial of many people, and it went on for long in the town. " * 7 + "\n") * 94
    findings = [make_finding(start=9 + at * 500, quote="phase 3") for at in range(100)]
    report = of_text(make_report(make_trial(findings)), text)
    rendered.render(report, text)
    begun = process_time()
    made = rendered.render(report, text)
    assert process_time() - begun < 0.6
    assert len(text) > 50_000
    assert len(made.encode()) < 300_000


def test_a_language_that_is_none_is_left_out(hostile_reported: Report, report: Report) -> None:
    assert page(hostile_reported).xpath("//bdi/@lang") == []
    assert set(page(report).xpath("//bdi/@lang")) == {"en"}


def test_an_article_that_cites_nothing(empty: Report) -> None:
    assert words.NO_TRIALS in text_of(page(empty).body)


def test_the_trace_is_shown_when_there(traced: Report, report: Report) -> None:
    assert "another authority is meant" in text_of(page(traced).body)
    assert "How the text was read" not in text_of(page(report).body)


def test_the_page_is_small(report: Report) -> None:
    assert len(rendered.render(report).encode()) < 60_000


def colours(scheme: str) -> dict[str, str]:
    """The custom colours of the first (light) or second (dark) block of the style."""
    light, dark = re.findall(r":root \{([^}]*--page[^}]*)\}", CSS)[:2]
    return dict(re.findall(r"--([\w-]+):\s*(#[0-9a-f]{6})", light if scheme == "light" else dark))


def contrast(one: str, other: str) -> float:
    """WCAG 2.2's contrast ratio of two colours."""

    def luminance(colour: str) -> float:
        parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
        red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def pairs() -> Iterator[tuple[str, str]]:
    for background in ("page", "card"):
        yield from ((ink, background) for ink in ("ink", "quiet", "link", "partial", "claimed"))
    for verdict in Verdict:
        yield verdict, f"{verdict}-tint"
        yield "ink", f"{verdict}-tint"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("ink", "background"), list(pairs()))
def test_contrast(scheme: str, ink: str, background: str) -> None:
    known = colours(scheme)
    assert contrast(known[ink], known[background]) >= 4.5
