"""The asides of a text: the stretches that speak of a trial which the text cites by no number, and how they are known.

A text that has brought in its own trial may turn to another: "BEACON, a phase 3 trial with 665 patients, …",
"A German trial took in …", "Back then …". What is said there is said of that other trial, and so is what goes on from
it ("It …").
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache, cached_property
from typing import Any

from msgspec import Struct

from trialcheck.grammar import places
from trialcheck.grammar.han import in_both_shapes
from trialcheck.grammar.lexicon import HAN, linear, spaced
from trialcheck.model import BlockKind, Document, Span
from trialcheck.steps.turns import LANDS, TURNS

_NAME = r"((?-i:[A-Z][A-Za-z]*[A-Z][A-Za-z]*(?:-[A-Z0-9][A-Za-z0-9]*)*|[A-Z]{3,}[A-Z0-9-]*)(?:[ -](?-i:[0-9]{1,4}|[IVX]{1,3}|[A-Z]{3,}(?:-[A-Z0-9]{2,})*)){0,2})"
_NAMES = rf"{_NAME}(?:(?:,| and| und| et| y|,? and) {_NAME})?"
_LAND = r"(?P<place>(?-i:[A-ZÀ-Þ])[^\s.,;:()]+(?:[ -](?-i:[A-ZÀ-Þ])[^\s.,;:()]+){0,2}?)(?:,? (?:und|et|y|e|och|oder|ou|o|ed|eller) (?:in |à |en |em |a |i )?(?-i:[A-ZÀ-Þ])[^\s.,;:()]+(?: (?-i:[A-ZÀ-Þ])[^\s.,;:()]+)?)?"
_CODE = re.compile(r"[A-Z]{1,4}-?[0-9]{3,}[A-Z]?(?:-[0-9]+)?")
"""What companies call a substance before it has a name ("MK-3475"), which is no trial's name."""
_PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM})
_SUMMARY = linear(
    r"(?:^|\n)\W*(?:BACKGROUND|METHODS?|RESULTS|CONCLUSIONS?|OBJECTIVES?|FINDINGS|INTERPRETATION|AIMS?|PURPOSE|DESIGN)\b[^\n]{0,40}"
    r"(?:[:.\n]|$)|\b(?:Methods|Findings|Results):|\bwe (?:randomly |prospectively )?(?:assigned|enrolled|randomi[sz]ed|compared|conducted|did|recruited|performed|investigated|evaluated|assessed|aimed)\b"
)
"""How the abstract of a paper is known: by its headings, or by authors who say what they did."""
_STATISTICS = linear(
    r"\b(?:95% ?CI|confidence interval|hazard ratio|odds ratio|P ?[<=] ?0?[.·][0-9]+|n ?= ?[0-9]+)|±|[0-9]\) vs\.? |[0-9]% vs\.? "
)
_WE_DID = linear(r"\bwe (?:\w+ly )?(?:\w+ed|did|ran|took|gave|sought|undertook)\b")
_PROTOCOL = linear(r"\b(?:study|trial)? ?protocol\b|\brationale and design\b")
_TITLE = 300
"""Code points in which a title stands."""
_SPOKEN = linear(r"[“”]|\b(?:said|says)\b")
_LONGEST_SUMMARY = 4000


def _is_summary(text: str) -> bool:
    """Whether a text is the abstract of a paper: by its words, or by the figures in it, where nobody speaks."""
    if _SUMMARY.search(text):
        return True
    short = len(text) <= _LONGEST_SUMMARY and not _SPOKEN.search(text)
    if short and (_PROTOCOL.search(text[:_TITLE]) or _WE_DID.search(text)):
        return True
    return short and len({found.start() for found in _STATISTICS.finditer(text)}) > 2  # noqa: PLR2004 - a figure or two may stand in the news


_NOTHING = r"[^\s\S]"
_QUOTE = r"^[\s“”\"'‘’«»「『*•#–—-]*"


def _written(language: str, pattern: str) -> str:
    return in_both_shapes(pattern) if language == HAN else pattern


class _Patterns:
    """The patterns of a language, each kind in one; a kind that it lacks finds nothing."""

    def __init__(self, language: str) -> None:
        kinds = {kind: [_written(language, p) for p in patterns] for kind, patterns in TURNS[language].items()}

        def either(kind: str, head: str = "") -> Any:
            return linear(f"{head}(?:{'|'.join(kinds.get(kind, (_NOTHING,)))})")

        self.opens, self.agents, self.then, self.goes_on = (
            either(kind, _QUOTE) for kind in ("opens", "agents", "then", "goes on")
        )
        self.apart = either("apart")
        self.there = [linear(_QUOTE + p.replace("PLACE", _LAND)) for p in kinds.get("there", ())]
        self.lands = LANDS.get(language, frozenset())
        self.whole, self.others, self.some, self.several, self.is_what, self.the, self.own, self.does, self.stays = (
            either(kind) for kind in ("whole", "others", "some", "several", "is", "the", "own", "does", "stays")
        )
        self.named = [linear(p.replace("NAMES", _NAMES).replace("NAME", _NAME)) for p in kinds["named"]]

    def goes_on_in(self, words: str) -> bool:
        """Whether a sentence after one of another trial is of that trial too."""
        return bool(self.goes_on.search(words)) or bool(self.stays.search(words) and not self.own.search(words))


@cache
def _patterns(language: str) -> _Patterns:
    return _Patterns(language)


class Aside(Struct, frozen=True):
    """A stretch that is of another trial, and the words that turn to it."""

    span: Span
    words: str


class Asides:
    """The asides of one document, found block by block when a mention asks.

    *introduced* is where the text has first cited its own trial; *known* tells whether a trial's name is one that the
    text uses for its own; *cites* tells whether a stretch cites a trial by its number; *several*: the text has own trials,
    which it may count ("两项研究均…").
    """

    def __init__(
        self,
        document: Document,
        introduced: int,
        known: Callable[[str], bool],
        cites: Callable[[Span], bool],
        *,
        several: bool = False,
    ) -> None:
        self.document = document
        self.cited = introduced
        summary = _is_summary(document.text)
        self.settled = introduced if summary else min(introduced, len(document.text) // 3)
        """Where the text has told what it is about, if only by name."""
        self._known = known
        self._cites = cites
        self._several = several
        self._of_block: dict[int, dict[int, tuple[Aside, ...]]] = {}

    @cached_property
    def introduced(self) -> int:
        """Where the own trial has been brought in: by its number, or by the first words for a trial ("a trial that …").

        A scientist's summary tells of its own trial with "a", and gives the number last: there the number alone counts.
        """
        text = self.document.text
        if self.cited <= len(text) // 3 or _is_summary(text):
            return self.cited
        for block in self.document.blocks:
            for sentence in block.sentences if block.kind in _PROSE else ():
                words = spaced(text[sentence.start : sentence.end])
                if any(tongue.own.search(words) or tongue.some.search(words) for tongue in self._languages):
                    return min(sentence.end, self.cited)
        return self.cited

    def around(self, span: Span, sentence: Span, index: int) -> Aside | None:
        """The aside that *span* of *sentence*, in the block *index*, stands in, if any; offsets are the document's."""
        if heading := self._standing(index):
            return Aside(span, heading)
        if index not in self._of_block:
            self._of_block[index] = dict(self._find(index))
        return next((a for a in self._of_block[index].get(sentence.start, ()) if a.span.touches(span)), None)

    def _standing(self, index: int) -> str | None:
        """The heading above a block, where it opens what every release of a company ends with, and cites no trial."""
        block = self.document.blocks[index]
        heading = self._headings[index]
        if block.kind == BlockKind.HEADING or self._cites(block.span):
            return None
        found = _STANDING.fullmatch(heading)
        of_the_trial = (
            found and found["who"] and (_OF_A_TRIAL.search(found["who"]) or self._known(found["who"].split()[-1]))
        )
        return heading if found and not of_the_trial else None

    @cached_property
    def _headings(self) -> tuple[str, ...]:
        """The heading that each block stands under, or is."""
        headings, heading = [], ""
        for block in self.document.blocks:
            if block.kind == BlockKind.HEADING:
                heading = self.document.text[block.span.start : block.span.end].strip("#*: ")
            headings.append(heading)
        return tuple(headings)

    @cached_property
    def _languages(self) -> tuple[_Patterns, ...]:
        return tuple(_patterns(language) for language in self.document.languages if language in TURNS)

    def _find(self, index: int) -> Iterator[tuple[int, tuple[Aside, ...]]]:
        """The asides of a block, by where their sentence begins."""
        block = self.document.blocks[index]
        if block.kind == BlockKind.ROW:
            return
        before: Aside | None = None
        presented = asked = False
        for sentence in block.sentences:
            words = spaced(self.document.text[sentence.start : sentence.end])
            cites = self._cites(sentence)
            answers, asked = asked, bool(_ASKS.search(words))
            if cites or presented or answers or (index == 0 and sentence.end <= self.settled):
                before, presented = None, cites and bool(_LABEL.fullmatch(words))
            elif before and any(language.goes_on_in(words) for language in self._languages):
                yield sentence.start, (Aside(sentence, before.words),)
            else:
                before, others = self._asides_of(sentence, words)
                yield sentence.start, (*filter(None, (before,)), *others)

    def _asides_of(self, sentence: Span, words: str) -> tuple[Aside | None, list[Aside]]:
        """The aside that a sentence begins, to its end and perhaps beyond, and those that end within it."""
        new = sentence.start > self.introduced
        turn = min(self._turns(words, new=new, settled=sentence.end > self.settled), default=None)
        turned = Aside(Span(sentence.start + turn[0], sentence.end), words[slice(*turn)]) if turn else None
        passing = self._in_passing(words) if new else ()
        return turned, [Aside(Span(sentence.start + a, sentence.start + b), words[a:b]) for a, b in passing]

    def _turns(self, words: str, *, new: bool, settled: bool) -> Iterator[tuple[int, int]]:
        """Where a sentence turns to another trial, and the words that do.

        *new*: one brought in with "a" counts too; *settled*: so does one called by a name that was not told before.
        """
        for language in self._languages:
            for pattern in (language.then, language.whole):
                if found := pattern.search(words):
                    yield 0, found.end()
            if new and (found := self._brings_in(language, words) or self._apart(language, words)):
                yield 0, found.end()
            if found := language.others.search(words):
                yield found.span()
            for pattern in language.named if settled else ():
                for found in pattern.finditer(words):
                    yield from self._unknown_names(found, words)

    def _apart(self, language: _Patterns, words: str) -> Any:
        """What makes a sentence one of a trial to come or elsewhere, unless it speaks of the text's own one."""
        if language.own.search(words):
            return None
        there = (found for p in language.there if (found := p.search(words)) and self._abroad(language, found, words))
        return language.apart.search(words) or next(there, None)

    def _abroad(self, language: _Patterns, found: Any, words: str) -> bool:
        """Whether a sentence begins with a place in none of the countries that the rest of the text tells of."""
        place = places.at(words, found.start("place"))
        if not place or not place.countries:
            return False
        elsewhere = self._lands - Counter(dict.fromkeys(_countries(words), 1))
        return not place.countries & (set(elsewhere) or language.lands)

    @cached_property
    def _lands(self) -> Counter[str]:
        """The countries that the places of the text can lie in, and in how many of its sentences each is."""
        text = self.document.text
        return Counter(
            country
            for block in self.document.blocks
            for sentence in block.sentences
            for country in _countries(spaced(text[sentence.start : sentence.end]))
        )

    def _unknown_names(self, found: Any, words: str) -> Iterator[tuple[int, int]]:
        for group, name in enumerate(found.groups(), 1):
            within = found.start(group) > 0 and words[found.start(group) - 1] in "-‐‑–/"
            if name and not within and not _CODE.fullmatch(name) and not self._known(name):
                yield found.start(group), found.end()

    def _counts_its_own(self, words: str) -> bool:
        """Whether words count trials where the text has several of its own, in a language without articles."""
        return self._several and bool(_COUNTED.search(words))

    def _brings_in(self, language: _Patterns, words: str) -> Any:
        """The words by which a sentence begins with a trial, people or things that are new, if it does."""
        if found := language.agents.search(words):
            return found
        found = language.opens.search(words)
        if not found or not _indefinite(language, found, words):
            return None
        led = found.groupdict().get("np") or found[0]
        if self._counts_its_own(led):
            return None
        return None if language.does.search(words[: found.end() - len(led)]) else found

    def _in_passing(self, words: str) -> Iterator[tuple[int, int]]:
        """The clauses that are of a trial which has no "the", where it is not what the own trial is said to be."""
        for language in self._languages:
            for pattern in (language.some, language.several):
                for found in pattern.finditer(words):
                    if _indefinite(language, found, words) and not language.is_what.search(words[: found.start()]):
                        yield found.start(), _clause_end(words, found.end())


def _countries(words: str) -> frozenset[str]:
    """The countries that the places named in a sentence can lie in."""
    return frozenset(country for place in places.all_in(words) for country in place.countries)


def _indefinite(language: _Patterns, found: Any, words: str) -> bool:
    """Whether what was found of a trial holds no word for what is known, nor is then said of it ("A trial, it …")."""
    known = language.the.search(found.groupdict().get("np") or found[0])
    return not known and not _APPOSED.match(words, found.end())


_ASKS = linear(
    r"\b(?:what (?:is|was|kind of) (?:it|this|that|trial|study|the (?:trial|study))|how (?:big|large|many)|(?:was|is) (?:it|this)) ?[^.?]{0,30}\?\W*$"
)
"""A question that a writer puts in the reader's mouth: its answer is of the own trial ("What is it? A small trial …")."""
_STANDING = re.compile(
    r"(?:about|über|à propos d[e’']|acerca de|sobre|关于|關於) ?(?P<who>.+)|.*forward[ -]looking.*|cautionary .*|safe harbou?r.*"
    r"|important safety information.*|zukunftsgerichtete.*|déclarations prospectives.*|前瞻性.*",
    re.IGNORECASE,
)
"""Headings of the standing text of companies."""
_OF_A_TRIAL = re.compile(
    r"trial|study|studie|phase|program|étude|essai|estudio|ensayo|试验|試驗|研究|this|NCT", re.IGNORECASE
)
_COUNTED = linear(r"^(?:这)?[两兩三四二](?:项|項|个|個)")
_APPOSED = linear(r"[^,.;]{0,40}, (?:it|this|the|sie|er|es|il|elle|l['’])\b")
_LABEL = linear(r"[^\pL]*(?:(?-i:[A-Z])[A-Za-z0-9’'-]*[^\pL]*|(?:trial|study|part|phase)[^\pL]*){1,8}")
"""A sentence that only names a trial, so that the next one may say what it is ("ZOE (NCT…). A small trial in …")."""
_CLAUSE_END = linear(r"[.;,，。；]")


def _clause_end(words: str, start: int) -> int:
    found = _CLAUSE_END.search(words, start)
    return found.start() if found else len(words)
