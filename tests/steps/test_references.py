"""References: every way a trial's number is written, and the look-alikes that are none."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from trialcheck.model import Article, Link, Reference, ReferenceKind
from trialcheck.steps.references import find_references

SHARED = Path(__file__).parents[3] / "shared"


def references(text: str, *links: Link) -> tuple[Reference, ...]:
    return find_references(Article(source="test", text=text, links=links))


def of_kind(kind: ReferenceKind, text: str, *links: Link) -> list[str]:
    return [r.quote for r in references(text, *links) if r.kind is kind]


def numbers(text: str, *links: Link) -> list[str]:
    return [r.nct_id for r in references(text, *links) if r.nct_id]


WRITTEN = {
    "plain": ("listed as NCT04123456.", "NCT04123456"),
    "at the start": ("NCT04123456 is open", "NCT04123456"),
    "lower case": ("see nct04123456", "nct04123456"),
    "mixed case": ("see nCt04123456", "nCt04123456"),
    "blank": ("number NCT 04123456", "NCT 04123456"),
    "no-break space": ("number NCT\u00a004123456", "NCT\u00a004123456"),
    "thin space": ("number NCT\u200904123456", "NCT\u200904123456"),
    "hyphen": ("number NCT-04123456", "NCT-04123456"),
    "non-breaking hyphen": ("number NCT\u201104123456", "NCT\u201104123456"),
    "Unicode hyphen": ("(no. NCT\u201004123456)", "NCT\u201004123456"),
    "en dash": ("number NCT\u201304123456", "NCT\u201304123456"),
    "minus sign": ("number NCT\u221204123456", "NCT\u221204123456"),
    "hash": ("under NCT#04123456", "NCT#04123456"),
    "blank and hash": ("under NCT #04123456", "NCT #04123456"),
    "hash and blank": ("under NCT# 04123456", "NCT# 04123456"),
    "colon": ("NCT: 04123456", "NCT: 04123456"),
    "colon and no-break space": ("NCT:\u00a004123456", "NCT:\u00a004123456"),
    "full-width colon": ("NCT：04123456", "NCT：04123456"),
    "bracketed prefix": ("ClinicalTrials (NCT): 04123456", "NCT): 04123456"),
    "table cells": ("NCT | 04123456", "NCT | 04123456"),
    "bold in Markdown": ("**NCT** 04123456", "NCT** 04123456"),
    "underscore": ("report_NCT_04123456_v2.pdf", "NCT_04123456"),
    "No.": ("NCT No. 04123456", "NCT No. 04123456"),
    "Number:": ("NCT Number: 04123456", "NCT Number: 04123456"),
    "ID number is": ("The NCT ID number is 04123456.", "NCT ID number is 04123456"),
    "identifier": ("NCT identifier: 04123456", "NCT identifier: 04123456"),
    "registration number": ("NCT registration number 04123456", "NCT registration number 04123456"),
    "German": ("NCT-Nummer: 04123456", "NCT-Nummer: 04123456"),
    "French": ("NCT n° 04123456", "NCT n° 04123456"),
    "Spanish": ("NCT número 04123456", "NCT número 04123456"),
    "Chinese label": ("NCT编号：04123456", "NCT编号：04123456"),
    "Korean label": ("NCT 번호: 04123456", "NCT 번호: 04123456"),
    "Chinese letters around": ("注册号为NCT04123456的研究", "NCT04123456"),
    "zero-width space": ("NCT\u200b04123456", "NCT\u200b04123456"),
    "zero-width space in the letters": ("N\u200bCT04123456", "N\u200bCT04123456"),
    "word joiner in digits": ("NCT0412\u20603456", "NCT0412\u20603456"),
    "soft hyphen in digits": ("NCT0412\u00ad3456", "NCT0412\u00ad3456"),
    "byte order mark before": ("\ufeffNCT04123456", "NCT04123456"),
    "line break after prefix": ("NCT\n04123456", "NCT\n04123456"),
    "line break of Windows": ("NCT\r\n04123456", "NCT\r\n04123456"),
    "line break in digits": ("NCT0412\n3456 is", "NCT0412\n3456"),
    "line break near the end": ("NCT04123\n456 is", "NCT04123\n456"),
    "line break of Windows in digits": ("NCT0412\r\n3456", "NCT0412\r\n3456"),
    "indented next line": ("NCT0412\n    3456", "NCT0412\n    3456"),
    "hyphenated line break": ("NCT0412-\n3456", "NCT0412-\n3456"),
    "hyphenated before the last digit": ("NCT0412345-\n6", "NCT0412345-\n6"),
    "misplaced blank": ("NCT04 123456", "NCT04 123456"),
    "blank before and between": ("NCT 04 123456", "NCT 04 123456"),
    "misplaced hyphen": ("NCT04-123456", "NCT04-123456"),
    "full-width digits": ("NCT０４１２３４５６", "NCT０４１２３４５６"),
    "full-width letters": ("ＮＣＴ04123456", "ＮＣＴ04123456"),
    "full-width throughout": ("ＮＣＴ０４１２３４５６", "ＮＣＴ０４１２３４５６"),
    "doubled prefix": ("NCT NCT04123456", "NCT04123456"),
    "doubled prefix without a blank": ("registry NCTNCT04123456http", "NCT04123456"),
    "label, then the whole number": ("NCT ID: NCT04123456", "NCT04123456"),
    "glued suffix": ("NCT04123456Sponsor: X", "NCT04123456"),
    "glued prefix": ("IdentifierNCT04123456", "NCT04123456"),
    "glued to capitals": ("STUDY IDNCT04123456", "NCT04123456"),
    "glued to a footnote mark": ("trial.2NCT04123456", "NCT04123456"),
    "round brackets": ("(NCT04123456)", "NCT04123456"),
    "full-width brackets": ("（NCT04123456）", "NCT04123456"),
    "raised footnote after": ("NCT04123456²", "NCT04123456"),
    "followed by numbers": ("NCT04123456 305 8", "NCT04123456"),
    "followed by one digit": ("NCT04123456 8", "NCT04123456"),
    "followed by a number on the next line": ("NCT04123456\n12", "NCT04123456"),
    "protocol suffix": ("NCT04123456-31", "NCT04123456"),
    "followed by an ellipsis": ("NCT04123456…", "NCT04123456"),
    "sentence end and year": ("NCT04123456.2019 saw", "NCT04123456"),
    "address": ("https://clinicaltrials.gov/study/NCT04123456?tab=table", "NCT04123456"),
    "old address": ("https://clinicaltrials.gov/ct2/show/NCT04123456?order=17", "NCT04123456"),
    "older address": ("clinicaltrials.gov/show/nct04123456?term=x", "nct04123456"),
    "address of a record": ("clinicaltrials.gov/show/record/NCT04123456", "NCT04123456"),
    "Markdown link": ("[the trial](https://clinicaltrials.gov/study/NCT04123456)", "NCT04123456"),
    "after a word with a ligature": ("identi\ufb01er: NCT04123456", "NCT04123456"),
}


@pytest.mark.parametrize(("text", "quote"), WRITTEN.values(), ids=WRITTEN)
def test_a_number_is_read_however_it_is_written(text: str, quote: str) -> None:
    (found,) = references(text)
    assert (found.kind, found.nct_id, found.quote) == (ReferenceKind.TRIAL, "NCT04123456", quote)
    assert text[found.span.start : found.span.end] == quote


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        pytest.param("NCT04123456/NCT04280705", ["NCT04123456", "NCT04280705"], id="joined by a slash"),
        pytest.param("NCT04123456NCT04280705", ["NCT04123456", "NCT04280705"], id="glued"),
        pytest.param("NCT04123456\nNCT04280705", ["NCT04123456", "NCT04280705"], id="one a line"),
        pytest.param("NCT1: NCT04123456, nct 04280705 and NCT-03574597",
                     ["NCT04123456", "NCT04280705", "NCT03574597"], id="a list"),
        pytest.param("NCT04123456 and again NCT04123456", ["NCT04123456", "NCT04123456"], id="every place counts"),
        pytest.param("NCT10000001", ["NCT10000001"], id="the series of 1"),
        pytest.param("NCT0412345 and NCT04280705", ["NCT04280705"], id="a short one does not spoil the next"),
        pytest.param("NCT0412345\nNCT04280705", ["NCT04280705"], id="a short one takes no digits from the next"),
    ],
)  # fmt: skip
def test_several_numbers(text: str, ids: list[str]) -> None:
    assert numbers(text) == ids


MALFORMED = {
    "nine digits": ("NCT041234567", "NCT041234567", "it has 9"),
    "nine digits after a blank": ("NCT 041234567", "NCT 041234567", "it has 9"),
    "two numbers run together": ("NCT0412345604280705", "NCT0412345604280705", "it has 16"),
    "seven digits": ("(NCT0412345)", "NCT0412345", "it has 7"),
    "seven digits after a blank": ("NCT 0412345", "NCT 0412345", "it has 7"),
    "seven digits after a label": ("NCT Number: 1412345", "NCT Number: 1412345", "it has 7"),
    "seven digits, then a count": ("NCT0412345 8 patients", "NCT0412345", "it has 7"),
    "seven digits, then a cell": ("NCT0412345\n3\nRecruiting", "NCT0412345", "it has 7"),
    "seven digits, then a list": ("(NCT00413660, NCT0050446, NCT00603512)", "NCT0050446", "it has 7"),
    "six digits": ("NCT041234.", "NCT041234", "it has 6"),
    "seven digits and a full width": ("NCT０４１２３４５", "NCT０４１２３４５", "it has 7"),
    "nine over a line end": ("NCT0412\n34567", "NCT0412", "it has 4"),
    "cut by an ellipsis": ("NCT0412…", "NCT0412…", "breaks off after 4"),
    "cut by three dots": ("see NCT0412...", "NCT0412...", "breaks off after 4"),
    "cut in a preview": ("NCT02[…]", "NCT02[…", "breaks off after 2"),
    "placeholder": ("NCTXXXXXXXX", "NCTXXXXXXXX", "placeholder"),
    "placeholder in lower case": ("NCT0xxxxxxx", "NCT0xxxxxxx", "placeholder"),
    "placeholder after a blank": ("NCT XXXXXXXX", "NCT XXXXXXXX", "placeholder"),
    "placeholder of signs": ("NCT########", "NCT########", "placeholder"),
    "form to be filled": ("NCT________", "NCT________", "placeholder"),
    "last digit withheld": ("NCT0412345X", "NCT0412345X", "placeholder"),
    "letter O for zero": ("NCTO4123456", "NCTO4123456", "Letters stand among"),
    "letter l for one": ("NCT04l23456", "NCT04l23456", "Letters stand among"),
    "all zeros": ("NCT00000000", "NCT00000000", "all zero"),
    "all zeros, spaced": ("NCT 0000 0000", "NCT 0000 0000", "all zero"),
}


@pytest.mark.parametrize(("text", "quote", "reason"), MALFORMED.values(), ids=MALFORMED)
def test_a_malformed_number_is_reported_and_never_repaired(text: str, quote: str, reason: str) -> None:
    assert of_kind(ReferenceKind.MALFORMED, text) == [quote]
    malformed = next(r for r in references(text) if r.kind is ReferenceKind.MALFORMED)
    assert malformed.nct_id is None
    assert reason in (malformed.reason or "")


@pytest.mark.parametrize(
    "text",
    [
        "PRECINCT-001 and distinct 04123456",
        "PRECINCT-04123456",
        "instinct04123456",
        "an adjunct 04123456",
        "Extinct 0412345",
        "the accounting standard NCT 01",
        "room NCT-001",
        "NCT001",
        "24 weeks of NCT (n = 95)",
        "NCT 83.7% and NET 52.9%",
        "NCT 2019-2020",
        "NCT 150000 patients",
        "the NCT2019 meeting",
        "NCTGs in 2020",
        "NCT numbers of 3 trials",
        "no NCT number; trial number 156-04-251",
        "NCT01/NCT02/NCT03",
        "BNCT 04123456",
        "NCT…",
        "NCT",
        "04123456",
        "N.C.T. 1998",
        "",
    ],
)
def test_look_alikes_are_nothing_at_all(text: str) -> None:
    assert references(text) == ()


FOREIGN = {
    "ISRCTN": ("ISRCTN57596739", "ISRCTN"),
    "ISRCTN, spaced": ("ISRCTN 57596739", "ISRCTN"),
    "EudraCT": ("2008-005142-23", "EudraCT"),
    "EUCTR with its country": ("EUCTR2010-023571-26-GB", "EudraCT"),
    "CTIS": ("2024-510729-24-00", "CTIS"),
    "CTIS without its version": ("2024-513593-22", "CTIS"),
    "ChiCTR": ("ChiCTR2400087464", "ChiCTR"),
    "ChiCTR, older": ("ChiCTR-TRC-13003127", "ChiCTR"),
    "jRCT": ("jRCT2080221872", "jRCT"),
    "jRCT, specified": ("jRCTs031180001", "jRCT"),
    "UMIN": ("UMIN000012345", "UMIN"),
    "JapicCTI": ("JapicCTI-163128", "JapicCTI"),
    "DRKS": ("DRKS00005182", "DRKS"),
    "ACTRN": ("ACTRN12610000582055", "ANZCTR"),
    "ANZCTR glued": ("ANZCTR12615000912583", "ANZCTR"),
    "CTRI": ("CTRI/2020/05/025209", "CTRI"),
    "NTR": ("NTR6467", "NTR"),
    "NL-OMON": ("NL-OMON51234", "NTR"),
    "IRCT": ("IRCT20180123038482N1", "IRCT"),
    "KCT": ("KCT0001234", "CRIS"),
    "PACTR": ("PACTR201007000192283", "PACTR"),
    "TCTR": ("TCTR20151021001", "TCTR"),
    "SLCTR": ("SLCTR/2019/012", "SLCTR"),
    "RBR": ("RBR-6qmrr9", "ReBEC"),
    "PER": ("PER-051-12", "REPEC"),
    "RPCEC": ("RPCEC00000123", "RPCEC"),
    "LBCTR": ("LBCTR2020043495", "LBCTR"),
    "SNCTP": ("SNCTP000001882", "SNCTP"),
    "CTR of China": ("CTR20191234", "CTR"),
}


@pytest.mark.parametrize(("number", "registry"), FOREIGN.values(), ids=FOREIGN)
@pytest.mark.parametrize("frame", ["({})", "注册号为{}的", "see {}. Next", "{}"])
def test_a_number_of_another_registry_is_named(number: str, registry: str, frame: str) -> None:
    text = frame.format(number)
    (found,) = references(text)
    assert (found.kind, found.quote, found.nct_id) == (ReferenceKind.FOREIGN, number, None)
    assert found.registry.startswith(registry)
    assert text[found.span.start : found.span.end] == number


@pytest.mark.parametrize(
    "text",
    [
        "electrical stimulation, CTRI and albumin (p = 0.03)",
        "on 2020-05-12 and 2020-510-12",
        "UMIN 2019",
        "NTR 2020",
        "ISRCTN5759673",
        "DRKS0000518",
        "KCT 500 mg",
        "RBR-positive",
        "PER-2019",
        "call 2020-555-1234",
    ],
)
def test_look_alikes_of_other_registries_are_nothing(text: str) -> None:
    assert references(text) == ()


# ------------------------------------------------------------------------------------------------------------- links

TEXT = "The study is on the public register, its makers say."
HREF = "https://clinicaltrials.gov/study/NCT04123456"


def test_a_number_that_only_a_link_names_stands_at_the_words_of_the_link() -> None:
    (found,) = references(TEXT, Link(HREF, 23, 38))
    assert (found.nct_id, found.quote) == ("NCT04123456", "lic register, i")
    assert "link" in (found.reason or "")


@pytest.mark.parametrize(
    ("text", "link", "count"),
    [
        pytest.param("See NCT04123456.", Link(HREF, 4, 15), 1, id="the words are the number"),
        pytest.param("See NCT 04123456.", Link(HREF, 0, 17), 1, id="the words hold the number"),
        pytest.param("See NCT04123456.", Link(HREF, 16, 16), 1, id="the text names it elsewhere"),
        pytest.param("See NCT04280705.", Link(HREF, 4, 15), 2, id="words and address name two trials"),
        pytest.param("See here.", Link(HREF, 9, 9), 1, id="no words at all"),
        pytest.param("See here.", Link("https://clinicaltrials.gov/about", 4, 8), 0, id="an address of no trial"),
        pytest.param("See here.", Link(f"{HREF}?also=NCT04280705", 4, 8), 2, id="an address of two trials"),
        pytest.param("See here.", Link(f"{HREF}?again=nct04123456", 4, 8), 1, id="an address that names it twice"),
    ],
)
def test_links_count_once(text: str, link: Link, count: int) -> None:
    assert len(references(text, link)) == count


def test_a_malformed_number_in_a_link_is_reported() -> None:
    (found,) = references("See here.", Link("https://clinicaltrials.gov/study/NCT0412345", 4, 8))
    assert (found.kind, found.quote, found.nct_id) == (ReferenceKind.MALFORMED, "here", None)


# -------------------------------------------------------------------------------------------------------- properties

DIGITS = st.integers(min_value=1, max_value=99_999_999).map("{:08}".format)
WORDS = st.text(st.characters(min_codepoint=32, max_codepoint=126, exclude_categories=["Nd"]), max_size=40)
SNIPPETS = st.sampled_from(
    [
        "NCT",
        "nct",
        "0",
        "0412",
        "3456",
        "\n",
        " ",
        "-",
        "\u200b",
        "\u00ad",
        "…",
        "X",
        "：",
        "ＮＣＴ",
        "ISRCTN",
        "2020-",
        "\ud83e",
    ]
)


@given(WORDS, DIGITS, WORDS)
def test_any_number_between_words_is_found(before: str, digits: str, after: str) -> None:
    assert f"NCT{digits}" in numbers(f"{before} NCT{digits} {after}")


@given(st.from_regex(r"NCT[0-9]{1,7}|NCT[0-9]{9,25}", fullmatch=True), WORDS)
def test_any_other_count_of_digits_is_no_number(wrong: str, after: str) -> None:
    assert numbers(f"see {wrong}, {after}") == []


@given(st.one_of(st.text(), st.lists(SNIPPETS).map("".join)))
def test_whatever_the_text_the_spans_hold_the_quotes(text: str) -> None:
    found = references(text)
    assert all(text[r.span.start : r.span.end] == r.quote for r in found)
    assert [r.span.start for r in found] == sorted(r.span.start for r in found)
    assert all((r.nct_id is not None) == (r.kind is ReferenceKind.TRIAL) for r in found)


@pytest.mark.parametrize("text", ["NCT", "NCT ", "0", "NCT0", "NCT 1234 ", "N\u200bC", "2020-", "ISRCTN", "NCT no "])
def test_the_time_grows_with_the_text_and_no_faster(text: str) -> None:
    def taken(size: int) -> float:
        hostile, start = text * (size // len(text)), time.process_time()
        find_references(Article(source="test", text=hostile))
        return time.process_time() - start

    small = max(taken(100_000), 0.005)
    assert taken(1_000_000) < 40 * small


# ---------------------------------------------------------------------------------------------- the material beside us


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared material is not here")
def test_every_way_of_the_shared_list() -> None:
    cases = [json.loads(line) for line in (SHARED / "bench" / "nct_variants.jsonl").read_text("utf-8").splitlines()]
    assert [(c["case"], numbers(c["text"])) for c in cases] == [(c["case"], c["ids"]) for c in cases]


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared material is not here")
def test_the_seed_article_cites_one_trial() -> None:
    assert numbers((SHARED / "seed" / "article.txt").read_text(encoding="utf-8")) == ["NCT03765957"]


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared material is not here")
def test_the_numbers_of_the_labelled_texts() -> None:
    for line in (SHARED / "gold" / "dev_texts.jsonl").read_text("utf-8").split("\n")[:-1]:
        row = json.loads(line)
        in_the_text = {number for number in row["nct_ids"] if number[3:] in row["text"]}
        assert set(numbers(row["text"])) == in_the_text, row["id"]
