"""The asides of a text: the stretches that speak of a trial which the text cites by no number, and how they are known.

A text that has brought in its own trial may turn to another: "BEACON, a phase 3 trial with 665 patients, …",
"A German trial took in …", "Back then …". What is said there is said of that other trial, and so is what goes on from
it ("It …").
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache, cached_property
from typing import Any

from trialcheck.grammar.han import in_both_shapes
from trialcheck.grammar.lexicon import HAN, linear, spaced
from trialcheck.model import BlockKind, Document, Span
from trialcheck.steps.turns import TURNS

_NAME = r"((?-i:[A-Z][A-Za-z]*[A-Z][A-Za-z]*(?:-[A-Z0-9][A-Za-z0-9]*)*|[A-Z]{3,}[A-Z0-9-]*)(?:[ -](?-i:[0-9]{1,4}|[IVX]{1,3}))?)"
_NAMES = rf"{_NAME}(?:(?:,| and| und| et| y|,? and) {_NAME})?"
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
        self.others, self.some, self.several, self.is_what, self.the, self.does = (
            either(kind) for kind in ("others", "some", "several", "is", "the", "does")
        )
        self.named = [linear(p.replace("NAMES", _NAMES).replace("NAME", _NAME)) for p in kinds["named"]]


@cache
def _patterns(language: str) -> _Patterns:
    return _Patterns(language)


class Asides:
    """The asides of one document, found block by block when a mention asks.

    *introduced* is where the text has first cited its own trial; *known* tells whether a trial's name is one that the
    text uses for its own; *cites* tells whether a stretch cites a trial by its number.
    """

    def __init__(
        self, document: Document, introduced: int, known: Callable[[str], bool], cites: Callable[[Span], bool]
    ) -> None:
        self.document = document
        self.introduced = introduced
        self.settled = min(introduced, len(document.text) // 3)
        """Where the text has told what it is about, if only by name."""
        self._known = known
        self._cites = cites
        self._of_block: dict[int, dict[int, tuple[Span, ...]]] = {}

    def holds(self, span: Span, sentence: Span, index: int) -> bool:
        """Whether *span* of *sentence*, in the block *index*, stands in an aside; offsets are the document's."""
        if index not in self._of_block:
            self._of_block[index] = dict(self._find(index))
        return any(aside.touches(span) for aside in self._of_block[index].get(sentence.start, ()))

    @cached_property
    def _languages(self) -> tuple[_Patterns, ...]:
        return tuple(_patterns(language) for language in self.document.languages if language in TURNS)

    def _find(self, index: int) -> Iterator[tuple[int, tuple[Span, ...]]]:
        """The asides of a block, by where their sentence begins."""
        block = self.document.blocks[index]
        if block.kind == BlockKind.ROW or block.span.end <= self.settled:
            return
        went_on = False
        for sentence in block.sentences:
            words = spaced(self.document.text[sentence.start : sentence.end])
            if sentence.end <= self.settled or self._cites(sentence):
                went_on = False
            elif went_on and any(language.goes_on.search(words) for language in self._languages):
                yield sentence.start, (sentence,)
            else:
                begins = self._turns(words, new=sentence.start > self.introduced)
                went_on = begins is not None
                found = [] if begins is None else [Span(sentence.start + begins, sentence.end)]
                if sentence.start > self.introduced:
                    found += (Span(sentence.start + a, sentence.start + b) for a, b in self._in_passing(words))
                yield sentence.start, tuple(found)

    def _turns(self, words: str, *, new: bool) -> int | None:
        """Where a sentence turns to another trial, if it does; *new*: one that it brings in with "a" counts too."""
        begins: list[int] = []
        for language in self._languages:
            if language.then.search(words) or (new and self._brings_in(language, words)):
                return 0
            if found := language.others.search(words):
                begins.append(found.start())
            begins += (
                found.start(group)
                for pattern in language.named
                for found in pattern.finditer(words)
                for group, name in enumerate(found.groups(), 1)
                if name and not self._known(name)
            )
        return min(begins, default=None)

    @staticmethod
    def _brings_in(language: _Patterns, words: str) -> bool:
        """Whether a sentence begins with a trial, people or things that are new."""
        if language.agents.search(words):
            return True
        found = language.opens.search(words)
        if not found or not _indefinite(language, found, words):
            return False
        led = found.groupdict().get("np") or found[0]
        return not language.does.search(words[: found.end() - len(led)])

    def _in_passing(self, words: str) -> Iterator[tuple[int, int]]:
        """The clauses that are of a trial which has no "the", where it is not what the own trial is said to be."""
        for language in self._languages:
            for pattern in (language.some, language.several):
                for found in pattern.finditer(words):
                    if _indefinite(language, found, words) and not language.is_what.search(words[: found.start()]):
                        yield found.start(), _clause_end(words, found.end())


def _indefinite(language: _Patterns, found: Any, words: str) -> bool:
    """Whether what was found of a trial holds no word for what is known, nor is then said of it ("A trial, it …")."""
    known = language.the.search(found.groupdict().get("np") or found[0])
    return not known and not _APPOSED.match(words, found.end())


_APPOSED = linear(r"[^,.;]{0,40}, (?:it|this|the|sie|er|es|il|elle|l['’])\b")
_CLAUSE_END = linear(r"[.;,，。；]")


def _clause_end(words: str, start: int) -> int:
    found = _CLAUSE_END.search(words, start)
    return found.start() if found else len(words)
