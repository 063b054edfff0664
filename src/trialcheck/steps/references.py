"""The references step: every place where an article cites a trial's number, or something that wants to be one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any
from unicodedata import decimal

import re2

from trialcheck.model import Article, Link, Reference, ReferenceKind, Span
from trialcheck.values import NctId, nct_id

DIGITS = 8
YEAR = 4
"""Digits of a year: ``NCT2019`` may be the name of a meeting."""
READ = 20
"""Digits read of a run that has too many."""

# ------------------------------------------------------------------------------- how a ClinicalTrials.gov number looks

_UNSEEN = "[\u00ad\u200b-\u200f\u2060\ufeff]{0,2}"
_GAP = r"[\s:#.=|/*_)\-\u00ad\u2010-\u2015\u2212\u200b-\u200f\u2060\ufeff\uff1a\uff03]{0,6}"
_LABEL = (
    r"(?i:(?:registration\ ?|identification\ ?)?"
    r"(?:numbers?|nummer|numéro|número|numero|identifiers?|id|nos?|nr|n[°º]|№|is)"
    r"|registration|(?:登记|登記|注册|註冊)?(?:编号|編號|番号|号码|號碼|号|號)|번호)"
)
_NUMBER = re.compile(
    rf"""(?P<prefix>[Nn\uff2e\uff4e]{_UNSEEN}[Cc\uff23\uff43]{_UNSEEN}[Tt\uff34\uff54])
    (?P<lead>{_GAP}(?:{_LABEL}{_GAP}){{0,3}})
    (?=[\dXx\#?*_OoIl][^A-Za-z]{{0,30}}[\dXx\#?*_OoIl…⋯.])  # one character of a number never stands alone
    (?:
      (?P<blank>[0-9]{{0,7}}[Xx\#?*_]{{4,8}}|[0-9]{{4,7}}[Xx]{{1,4}}
        |(?=(?:[OoIl]*[0-9]){{5}})[0-9OoIl]{{0,7}}[OoIl][0-9OoIl]*)
      (?![0-9A-Za-z])
    | (?P<first>\d(?:{_UNSEEN}\d){{0,{READ - 1}}})
      (?:(?P<break>[-\u2010-\u2015]?[^\S\n]{{0,4}}\n[^\S\n]{{0,20}}|[^\S\n]|[-\u2010-\u2013])
         (?P<rest>\d(?:{_UNSEEN}\d){{0,7}})(?!{_UNSEEN}\d))?
      (?P<cut>{_UNSEEN}\s?\[?(?:…|⋯|\.\.\.))?
    )""",
    re.VERBOSE,
)
_BEFORE = 12
_LEAD_WORDS = ("identifier", "number", "registry", "trial", "gov", "nct", "id", "no")


def find_references(article: Article) -> tuple[Reference, ...]:
    """Every reference of *article*, in the order of its text: trials, malformed numbers, numbers of other registries.

    A quote is the stretch of the text at its span, unchanged. A number that only a link names has the link's words
    for a quote; where those words, or other words of the text, spell the number, the link adds nothing. A number of
    seven or nine digits is reported as malformed, and never padded or cut. The time taken grows with the length of
    the text and no faster.
    """
    written = [*_numbers(article.text), *_of_other_registries(article.text)]
    linked = _linked(article, {r.nct_id for r in written if r.nct_id})
    return tuple(sorted([*written, *linked], key=lambda r: (r.span.start, r.span.end)))


# ---------------------------------------------------------------------------------------------- numbers in the text


def _numbers(text: str) -> Iterator[Reference]:
    for found in _NUMBER.finditer(text):
        start = found.start()
        if not _inside_a_word(text[max(0, start - _BEFORE) : start], found["prefix"]):
            yield from _read(found)


def _inside_a_word(before: str, prefix: str) -> bool:
    """Whether the three letters end a word (*distinct*, *PRECINCT*), rather than follow one that was glued to them."""
    last = before[-1:]
    if not (last.islower() or last.isupper()) or (last.islower() and prefix[0].isupper()):
        return False
    return not before.lower().endswith(_LEAD_WORDS)


def _read(found: re.Match[str]) -> Iterator[Reference]:
    text, start = found.string, found.start()
    if found["blank"]:
        yield _malformed(text, start, found.end("blank"), _blank_reason(found["blank"]))
        return
    digits = _plain(found["first"])
    if len(digits) == DIGITS:
        yield _whole(text, start, found.end("first"), digits)
    elif found["rest"] and _belong_together(found, digits, _plain(found["rest"])):
        reason = "Its digits are written apart; they were read as one number."
        yield _whole(text, start, found.end("rest"), digits + _plain(found["rest"]), reason)
    elif _wants_to_be_one(found, digits):
        cut = bool(found["cut"]) and not found["rest"]
        end = found.end("cut") if cut else found.end("first")
        yield _malformed(text, start, end, _length_reason(len(digits), cut=cut))


def _plain(digits: str) -> str:
    """The digits as ASCII: full-width ones folded, soft hyphens and zero-width characters left out."""
    return "".join(str(decimal(c)) for c in digits if c.isdecimal())


def _whole(text: str, start: int, end: int, digits: str, reason: str | None = None) -> Reference:
    number = nct_id(f"NCT{digits}")
    if number is None:
        return _malformed(text, start, end, "The digits are all zero; no trial has this number.")
    return Reference(ReferenceKind.TRIAL, text[start:end], Span(start, end), number, reason=reason)


def _malformed(text: str, start: int, end: int, reason: str) -> Reference:
    return Reference(ReferenceKind.MALFORMED, text[start:end], Span(start, end), reason=reason)


def _belong_together(found: re.Match[str], first: str, rest: str) -> bool:
    """Whether two groups of digits are one number that a blank, a hyphen or a line's end has broken.

    Seven digits and a last one apart are not: ``NCT0050446 8`` is a short number and a count. A number that does not
    begin with 0, as most do, is joined only where nothing else stands between it and the letters: ``NCT 2019-2020``.
    """
    if len(first) + len(rest) != DIGITS:
        return False
    over_line_end = "\n" in found["break"]
    hyphenated = over_line_end and not found["break"][0].isspace()
    if len(rest) == 1 and not hyphenated:
        return False
    return first[0] == "0" or (not found["lead"] and (over_line_end or first[0] == "1"))


def _wants_to_be_one(found: re.Match[str], digits: str) -> bool:
    """Whether a wrong count of digits still means a trial's number, and not a clinic's code or a count of people."""
    if found["cut"] and not found["rest"]:
        return len(digits) >= (4 if found["lead"] else 2) and digits[0] in "01"
    if len(digits) > DIGITS:
        return True
    if not found["lead"]:
        return len(digits) > YEAR or (len(digits) == YEAR and digits[0] == "0")
    labelled = any(c.isalpha() or c in ":#\uff1a\uff03" for c in found["lead"])
    return len(digits) >= DIGITS - 2 and (digits[0] == "0" or labelled)


def _blank_reason(blank: str) -> str:
    if re.fullmatch(r"[0-9OoIl]+", blank):
        return "Letters stand among its digits; a number of ClinicalTrials.gov is NCT and 8 digits."
    return "A placeholder stands where digits belong; a number of ClinicalTrials.gov is NCT and 8 digits."


def _length_reason(count: int, *, cut: bool) -> str:
    told = "it breaks off after" if cut else "it has"
    many = f"{count} or more" if count == READ else str(count)
    return f"A number of ClinicalTrials.gov is NCT and 8 digits; {told} {many}."


# ---------------------------------------------------------------------------------------------- numbers in the links


def _linked(article: Article, written: set[NctId]) -> Iterator[Reference]:
    seen: set[tuple[str, int, int]] = set()
    for link in article.links:
        for named in _numbers(link.href):
            key = (named.nct_id or named.quote, link.start, link.end)
            if key not in seen and named.nct_id not in written:
                seen.add(key)
                yield _at(link, named, article.text)


def _at(link: Link, named: Reference, text: str) -> Reference:
    reason = named.reason or "The number stands in the address of a link."
    return Reference(named.kind, text[link.start : link.end], Span(link.start, link.end), named.nct_id, reason=reason)


# ---------------------------------------------------------------------------------------------------- other registries

_OTHER_REGISTRIES = {
    "ISRCTN": r"ISRCTN[\s:#-]{0,3}[0-9]{8}",
    "CTIS (EU Clinical Trials)": r"(?:EU ?CT[\s:#-]{0,2})?20[0-9]{2}-5[0-9]{5}-[0-9]{2}(?:-[0-9]{2})?",
    "EudraCT (EU Clinical Trials Register)": r"(?:EUCTR)?(?:19|20)[0-9]{2}-[0-46-9][0-9]{5}-[0-9]{2}(?:-[A-Z]{2})?",
    "ChiCTR (China)": r"Chi(?:M|ECR)?CTR[\s:-]{0,2}(?:[A-Z]{1,5}-)?[0-9]{8,10}",
    "ITMCTR (traditional medicine, China)": r"ITMCTR[0-9]{10}",
    "CTR (drug trials, China)": r"CTR20[0-9]{6}",
    "jRCT (Japan)": r"jRCTs?[\s:-]{0,2}[0-9]{9,10}",
    "UMIN-CTR (Japan)": r"UMIN(?:-?CTR)?(?:\s?ID)?[\s:#-]{0,3}(?:0{3}[0-9]{6}|C0{6}[0-9]{3})",
    "JapicCTI (Japan)": r"JapicCTI[\s:-]{0,2}[0-9]{5,6}",
    "JMACCT (Japan)": r"JMA-IIA[0-9]{5}",
    "DRKS (Germany)": r"DRKS(?:-ID)?[\s:-]{0,2}[0-9]{8}",
    "ANZCTR (Australia and New Zealand)": r"(?:ACTRN|ANZCTR)(?:[\s:-]{0,2}ACTRN)?[\s:-]{0,2}[0-9]{14}",
    "CTRI (India)": r"CTRI[\s:-]{0,2}/?20[0-9]{2}/[0-9]{2,3}/[0-9]{6}",
    "NTR (Netherlands)": r"NTR-?[0-9]{3,5}|NL-OMON[\s-]?[0-9]{4,6}",
    "IRCT (Iran)": r"IRCT[\s:-]{0,2}(?:ID:? ?)?[0-9]{8,17}N[0-9]{1,3}",
    "CRIS (Korea)": r"KCT[\s:-]{0,2}[0-9]{7}",
    "PACTR (Africa)": r"PACTR[\s:-]{0,2}[0-9]{12,16}",
    "TCTR (Thailand)": r"TCTR[\s:-]{0,2}[0-9]{11}",
    "SLCTR (Sri Lanka)": r"SLCTR/20[0-9]{2}/[0-9]{3}",
    "ReBEC (Brazil)": r"RBR-[0-9][0-9a-z]{5,8}",
    "REPEC (Peru)": r"PER-[0-9]{3}-[0-9]{2}",
    "RPCEC (Cuba)": r"RPCEC[\s:-]{0,2}[0-9]{8}",
    "LBCTR (Lebanon)": r"LBCTR[\s:-]{0,2}[0-9]{10}",
    "PHRR (Philippines)": r"PHRR[0-9]{6}-[0-9]{6}",
    "SNCTP (Switzerland)": r"SNCTP[\s:-]{0,2}[0-9]{9}",
}
"""Each registry by the name people know it by, and the form of its numbers, in RE2 syntax, case ignored."""


@cache
def _other_numbers() -> Any:
    """All forms in one automaton: linear whatever the text is. A group for each tells whose number was found."""
    options = re2.Options()
    options.case_sensitive = False
    options.log_errors = False
    forms = "|".join(f"({form})" for form in _OTHER_REGISTRIES.values())
    return re2.compile(rf"\b(?:{forms})\b", options)


def _of_other_registries(text: str) -> Iterator[Reference]:
    names = tuple(_OTHER_REGISTRIES)
    encodable = text.encode(errors="replace").decode()  # half a surrogate pair becomes one "?": no offset moves
    for found in _other_numbers().finditer(encodable):
        start, end = found.span()
        registry = names[found.lastindex - 1]
        reason = f"This is a number of {registry}, which was not asked."
        yield Reference(ReferenceKind.FOREIGN, text[start:end], Span(start, end), registry=registry, reason=reason)
