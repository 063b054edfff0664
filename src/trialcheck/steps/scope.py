"""What a mention is about: which of the trials that the text cites it is bound to, or that it is of another.

Two candidates and no way to tell: no claim. A reader forgives a miss sooner than a false alarm.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from enum import IntEnum
from functools import cache, cached_property
from itertools import pairwise
from typing import Any

from msgspec import Struct

from trialcheck.grammar.acronyms import is_medical
from trialcheck.grammar.aliases import known as known_body
from trialcheck.grammar.lexicon import linear, spaced
from trialcheck.grammar.numbers import whole
from trialcheck.model import Block, BlockKind, Document, Mention, Reference, Role, Span
from trialcheck.steps.asides import Aside, Asides
from trialcheck.steps.turns import TURNS
from trialcheck.values import NctId

UNTOLD = "several trials, and nothing tells which"
"""By what a mention is bound that could be of any of several trials: by nothing."""

TOGETHER = "all trials of the text, cited together"
"""By what a mention is bound to all of several trials, where the text does not tell which of them it is of."""

MOST_TOGETHER = 40
"""Trials that one statement can be said of: a longer list is a register, not a pooled analysis."""

HEAD = 20_000
"""Code points of a text's head, and of its tables, in which a trial's name is sought."""

_SHORT = 120
"""Code points of a line of a list, at the most."""


class Tie(IntEnum):
    """How firmly a statement is tied to its trial: what tells which of two that cannot both be true is the trial's own."""

    NEAR = 0
    SAID_OF_THE_TRIAL = 1
    CITED_BESIDE = 2


class Bound(Struct, frozen=True):
    """What a mention is tied to, and by what; no number where it is tied to none."""

    nct_ids: tuple[NctId, ...]
    by: str


class Cited(Struct, frozen=True):
    """A trial's number where the text cites it."""

    nct_id: NctId
    span: Span


class Scope:
    """The trials of one document, and what of it speaks of them."""

    def __init__(self, document: Document, references: Sequence[Reference], assume: NctId | None = None) -> None:
        self.document = document
        self.references = [Cited(r.nct_id, r.span) for r in references if r.nct_id]
        self.assume = assume
        self._known_ids: dict[Span, tuple[NctId, ...]] = {}
        self._known_labels: dict[Span, tuple[NctId, ...]] = {}
        self._known_lists: dict[Span, bool] = {}
        self._known_ties: dict[Span, Tie] = {}

    @cached_property
    def nct_ids(self) -> tuple[NctId, ...]:
        cited = dict.fromkeys(r.nct_id for r in self.references)
        return (self.assume,) if self.assume else tuple(cited)

    @cached_property
    def roles(self) -> dict[NctId, Role]:
        """Whether each trial is the text's own, or only cited in passing."""
        return {nct_id: self._role(nct_id) for nct_id in self.nct_ids}

    @cached_property
    def own(self) -> tuple[NctId, ...]:
        return tuple(nct_id for nct_id, role in self.roles.items() if role == Role.OWN)

    @cached_property
    def _places(self) -> dict[NctId, list[Span]]:
        """Where each trial is cited."""
        places: defaultdict[NctId, list[Span]] = defaultdict(list)
        for r in self.references:
            places[r.nct_id].append(r.span)
        return places

    def _role(self, nct_id: NctId) -> Role:
        if self.assume:
            return Role.OWN
        places = self._places.get(nct_id, [])
        return Role.CITED if places and all(self._in_passing(place) for place in places) else Role.OWN

    def _in_passing(self, place: Span) -> bool:
        before = self.document.text[max(0, place.start - 160) : place.start]
        after = self.document.text[place.end : place.end + 60]
        return bool(_PASSING_BEFORE.search(before) or _PASSING_AFTER.match(after))

    # ------------------------------------------------------------------------------------------------ binding

    def bind(self, mention: Mention, sentence: Span, block: Block, index: int) -> Bound:
        """The trials that a mention is of. *mention* is in the document's offsets; *index* is its block's place."""
        if self.assume:
            several = self._of_several(mention, sentence)
            return (
                Bound((), "said of several trials")
                if several
                else Bound((self.assume,), "the trial that was asked for")
            )
        if not self.nct_ids:
            return Bound((), "no trial is cited")
        if block.kind == BlockKind.ROW:
            return self._in_row(block, index)
        if len(self.nct_ids) == 1:
            several = self._of_several(mention, sentence)
            return Bound((), "said of several trials") if several else self._single(sentence)
        return self._among_several(Span(mention.start, mention.end), sentence, block, index)

    def _of_several(self, mention: Mention, sentence: Span) -> bool:
        """Whether a state is that of several trials, by its own words or by the subject of its verb."""
        if mention.field != "overall_status":
            return False
        text = self.document.text
        own = _SEVERAL.search(text, mention.start, mention.end)
        return bool(own or _SEVERAL_ARE.search(spaced(text[sentence.start : mention.start])))

    def tie(self, sentence: Span) -> Tie:
        """How firmly what a sentence says is tied to the text's own trial."""
        if sentence not in self._known_ties:
            self._known_ties[sentence] = self._tie(sentence)
        return self._known_ties[sentence]

    def _tie(self, sentence: Span) -> Tie:
        if self._in(sentence) or self._labelled(sentence):
            return Tie.CITED_BESIDE
        words = spaced(self.document.text[sentence.start : sentence.end])
        return Tie.SAID_OF_THE_TRIAL if any(own.search(words) for own in self._own_words) else Tie.NEAR

    @cached_property
    def _own_words(self) -> tuple[Any, ...]:
        return tuple(own_trial(language) for language in self.document.languages if language in TURNS)

    def _single(self, sentence: Span) -> Bound:
        only = self.nct_ids[0]
        if self.roles[only] == Role.OWN:
            return Bound((only,), "the only trial cited")
        return (
            Bound((only,), "same sentence") if self._in(sentence) else Bound((), "the only trial is cited in passing")
        )

    def _in_row(self, block: Block, index: int) -> Bound:
        inside = self._ids_in(block.span)
        if inside:
            return Bound(inside, "same table row")
        if len(self.nct_ids) == 1 and not self._table_has_ids(index):
            return Bound((), "another row of a table") if block.header else Bound(self.own, "the only trial cited")
        return Bound((), "a table row that names no trial")

    def _table_has_ids(self, index: int) -> bool:
        blocks = self.document.blocks
        low, high = max(0, index - 40), min(index + 40, len(blocks))
        return bisect_left(self._rows_with_ids, low) < bisect_left(self._rows_with_ids, high)

    @cached_property
    def _rows_with_ids(self) -> list[int]:
        """The places of the table rows that cite a trial."""
        blocks = enumerate(self.document.blocks)
        return [place for place, block in blocks if block.kind == BlockKind.ROW and self._in(block.span)]

    def _among_several(self, span: Span, sentence: Span, block: Block, index: int) -> Bound:
        text = self.document.text
        named = self._labelled(sentence)
        here = self._in(sentence)
        if here:
            chosen = self._nearest(span, here, text)
            return Bound(chosen, "same sentence")
        if named:
            return Bound(named, "the trial's name in the sentence")
        if 1 < len(self.own) <= MOST_TOGETHER and (many := self._trials_counted(span, sentence)):
            some = Bound((), UNTOLD)
            return Bound(self.own, "as many trials as the text's own") if many == len(self.own) else some
        if together := self._cluster:
            return Bound(together, TOGETHER)
        before = bisect_left(self._starts, span.start)
        within = self._ids_in(block.span)
        if before > bisect_left(self._starts, block.span.start):
            return Bound((self._sorted[before - 1].nct_id,), "the trial cited before it in the paragraph")
        if len(within) == 1:
            return Bound(within, "the trial cited in the paragraph")
        if within:
            return Bound((), UNTOLD)
        labelled = self._labelled(block.span)
        if len(labelled) == 1:
            return Bound(labelled, "the trial named in the paragraph")
        return self._from_above(index)

    def _from_above(self, index: int) -> Bound:
        """The trial that the lines above speak of: in a list of short lines, or under a heading that cites it."""
        blocks = self.document.blocks
        for above in range(index - 1, max(-1, index - 7), -1):
            ids = self._ids_in(blocks[above].span) or self._labelled(blocks[above].span)
            if len(ids) == 1:
                short = all(b.span.end - b.span.start < _SHORT for b in blocks[above + 1 : index + 1])
                if short or blocks[above].kind == BlockKind.HEADING:
                    return Bound(ids, "the trial of the lines above")
                if above == index - 1 and len(self.own) > 1 and not self._ids_in(blocks[index].span):
                    return Bound(ids, "the trial of the paragraph above")
                break
            if ids:
                break
        if len(self.own) == 1:
            return Bound(self.own, "the text's own trial")
        return Bound((), UNTOLD)

    def _in(self, span: Span) -> Sequence[Cited]:
        """What is cited within a stretch of the text."""
        low, high = bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)
        return self._sorted[low:high]

    def _ids_in(self, span: Span) -> tuple[NctId, ...]:
        if span not in self._known_ids:
            self._known_ids[span] = tuple(dict.fromkeys(r.nct_id for r in self._in(span)))
        return self._known_ids[span]

    @cached_property
    def _sorted(self) -> list[Cited]:
        return sorted(self.references, key=lambda r: r.span.start)

    @cached_property
    def _starts(self) -> list[int]:
        return [r.span.start for r in self._sorted]

    def _nearest(self, span: Span, here: Sequence[Cited], text: str) -> tuple[NctId, ...]:
        """Of the trials in a sentence: all, where they stand in one list; else the one cited next, else last."""
        ids = tuple(dict.fromkeys(r.nct_id for r in here))
        if len(ids) == 1 or self._joined(here, text):
            return ids
        after = [r for r in here if r.span.start >= span.end]
        before = [r for r in here if r.span.end <= span.start]
        inside = [r for r in here if r.span.touches(span)]
        if inside:
            return (inside[0].nct_id,)
        if before and after:
            gap_before, gap_after = text[before[-1].span.end : span.start], text[span.end : after[0].span.start]
            chosen = (
                after[0]
                if _closes(gap_before) or (len(gap_after) < len(gap_before) and not _closes(gap_after))
                else before[-1]
            )
        else:
            chosen = after[0] if after else before[-1]
        return (chosen.nct_id,)

    def _joined(self, here: Sequence[Cited], text: str) -> bool:
        reach = Span(here[0].span.start, here[-1].span.end)
        if reach not in self._known_lists:
            gaps = (text[a.span.end : b.span.start] for a, b in pairwise(here) if a.nct_id != b.nct_id)
            self._known_lists[reach] = all(_LISTED.fullmatch(gap) for gap in gaps)
        return self._known_lists[reach]

    @cached_property
    def _cluster(self) -> tuple[NctId, ...]:
        """All own trials, where the text cites them only together: in one list or with next to nothing in between."""
        if not 1 < len(self.own) <= MOST_TOGETHER:
            return ()
        own = [r for r in self._sorted if r.nct_id in self.own]
        gaps = [self.document.text[a.span.end : b.span.start] for a, b in pairwise(own)]
        reach = Span(own[0].span.start, own[-1].span.end)
        one_sentence = any(reach in sentence for block in self.document.blocks for sentence in block.sentences)
        return self.own if one_sentence or all(_LISTED.fullmatch(gap) for gap in gaps) else ()

    def _trials_counted(self, span: Span, sentence: Span) -> int | None:
        """How many trials the words around a mention count ("three open-label studies"); None where they count none."""
        words = self.document.text[sentence.start : sentence.end]
        for found in (*_SO_MANY.finditer(words), *_HAN_SO_MANY.finditer(words)):
            around = found.start() <= span.end - sentence.start and span.start - sentence.start <= found.end()
            if around or found[1] is None:  # English counts the trials beside what is said of them
                number = next(filter(None, found.groups())).casefold()
                return {**_TWO, "these": len(self.own), "all": len(self.own)}.get(number) or whole(number)
        return None

    @cached_property
    def labels(self) -> dict[str, NctId]:
        """The names by which the text calls its trials: what stands in front of a number ("ZOE-70 (NCT01165229)")."""
        found: dict[str, NctId] = {}
        for r in self.references:
            label = _LABEL.search(self.document.text[max(0, r.span.start - 70) : r.span.start])
            if label and not _NO_LABEL.fullmatch(label["label"]):
                found.setdefault(label["label"], r.nct_id)
        for name, nct_id in self._named_in_rows():
            found.setdefault(name, nct_id)
        return found

    def _named_in_rows(self) -> Iterator[tuple[str, NctId]]:
        """The names that a table gives to its trials: the short cell below "Trial" or "Acronym", or else the first."""
        for block in self.document.blocks:
            ids = self._ids_in(block.span) if block.kind == BlockKind.ROW else ()
            if len(ids) == 1:
                headed = [n for n, head in enumerate(block.header) if _NAME_COLUMN.search(head)]
                for cell in [block.sentences[n] for n in headed or (0,) if n < len(block.sentences)]:
                    name = _ROW_NAME.match(self.document.text[cell.start : cell.end].strip("*_ "))
                    if name and not _NO_LABEL.fullmatch(name["label"]):
                        yield name["label"], ids[0]

    @cached_property
    def _label_lengths(self) -> list[int]:
        return sorted({len(label) for label in self.labels}, reverse=True)

    def _labelled(self, span: Span) -> tuple[NctId, ...]:
        """The trials that a stretch of the text calls by their names."""
        if not self.labels:
            return ()
        if span not in self._known_labels:
            self._known_labels[span] = tuple(dict.fromkeys(self._named(span)))
        return self._known_labels[span]

    def _named(self, span: Span) -> Iterator[NctId]:
        """The trials of the names that stand as whole words, the longest first where several begin at one place."""
        text, at = self.document.text, span.start
        while capital := _CAPITAL.search(text, at, span.end):
            at = capital.end()
            for end in (capital.start() + length for length in self._label_lengths):
                label = text[capital.start() : end]
                if end <= span.end and label in self.labels and not _GOES_ON.match(text, end, span.end):
                    yield self.labels[label]
                    at = end
                    break

    # ------------------------------------------------------------------------------------------ what is of another

    def elsewhere(self, mention: Mention, sentence: Span, index: int) -> Aside | None:
        """The aside of another trial, cited by no number, that a mention stands in, if any; offsets are the document's."""
        return self._asides.around(Span(mention.start, mention.end), sentence, index)

    @cached_property
    def _asides(self) -> Asides:
        cited = set(self.own)
        own = (r.span.end for r in self.references if r.nct_id in cited)
        introduced = min(own, default=len(self.document.text))
        return Asides(
            self.document,
            introduced,
            self._known,
            lambda sentence: bool(self._in(sentence)),
            several=len(self.own) > 1,
        )

    @cached_property
    def _head(self) -> str:
        """Where the text says what it is about: title, beginning, and the rows of tables that cite its trials."""
        text, settled = self.document.text, self._asides.settled
        ends = (s.end for block in self.document.blocks for s in block.sentences if s.end >= settled)
        rows = (b.span for b in self.document.blocks if b.kind == BlockKind.ROW and self._in(b.span))
        cited = "\n".join(text[r.start : r.end] for r in rows)
        return f"{self.document.article.title or ''}\n{text[: next(ends, settled)][:HEAD]}\n{cited[:HEAD]}"

    def _known(self, name: str) -> bool:
        """Whether a name may be one that the text uses for its own trial, or no trial's name at all."""
        return (
            name in self.labels
            or bool(_NO_LABEL.fullmatch(name))
            or name in self._head
            or (any(map(str.isdigit, name)) and name.casefold() in self._head.casefold())
            or is_medical(name)
            or bool(known_body(name))
        )


@cache
def own_trial(language: str) -> Any:
    """The pattern of how a language speaks of the trial that a text is about."""
    return linear("|".join(TURNS[language]["own"]))


_PASSING_BEFORE = re.compile(
    r"(?:such as|e\.g\.,?|for example,?|see also|compared with|unlike|et al\.?\s*\(?|similar to|like the|informed the design|data source[:\s]|available at|cited in)\s*[\(\[]?(?:[A-Z][\w-]*\s*[\(\[]?)?\s*$",
    re.IGNORECASE,
)
_PASSING_AFTER = re.compile(r"\s*\.?\s*(?:Accessed|Available at|accessed)\b")
_LISTED = linear(
    r"(?:[\s,;/&()\[\]:.–-]|and|or|und|et|y|e|和|及|与|與|、|，|；|（|）|以及|と|および|及び|登记号|登記號|注册号|註冊號|编号|編號|登録番号|试验|試驗|试验编号|識別番号|识别号|ClinicalTrials\.gov|Clinicaltrials|identifiers?|numbers?|no\.?|registered|as|at|registration|trial|trials|study|studies|(?-i:\(?[A-Z][A-Z0-9-]+\)?)|[0-9]{1,2})*"
)
_LABEL = re.compile(
    r"(?P<label>(?:[A-Z][\w’'-]*[A-Z0-9][\w-]*)(?: ?[0-9IVX]{1,3}\b)?)(?:\s+(?:trial|study|Phase [\w/]+ (?:trial|study)))?\s*[,:]?\s*[\(\[（]?\s*(?:ClinicalTrials\.gov\s*)?(?:identifier|number|ID|no\.?)?[\s:;,]*$"
)
_NAME_COLUMN = re.compile(r"trial|study|acronym|name|title|studie|essai|ensayo|estudio|试验|試驗|試験", re.IGNORECASE)
_ROW_NAME = re.compile(r"(?P<label>[A-Z][\w’'-]{3,}(?: [0-9IVX]{1,3})?)(?= ?(?:$|[,(:]))")
_CAPITAL, _GOES_ON = re.compile(r"(?<![\w-])[A-Z]"), re.compile(r"[\w-]")
"""Where a trial's name can begin, and what it does not end before."""
_NO_LABEL = re.compile(
    r"(?:NCT\d*|ID|URL|RCTs?|US|UK|EU|FDA|NIH|PRNewswire|II|III|IV|Clinical[Tt]rials?|COVID-19|SARS-CoV-2|HIV|[A-Z]\d?|EudraCT|ISRCTN\d*)"
)


_SEVERAL = re.compile(r"\b(?:trials|studies)\b", re.IGNORECASE)
"""A state of several trials is that of none of them for sure."""
_SEVERAL_ARE = linear(
    r"\b(?:trials|studies)(?: [\w()/-]+){0,5} (?:are|were|have been)(?: \w+)? $|\b(?:trials|studies),? $"
)
_TWO = dict.fromkeys(("both", "beide", "beiden", "beider", "ambos", "ambas"), 2)
_SO_MANY = linear(
    r"\b(both|these|all|two|three|four|five|six|seven|eight|nine|ten|[2-9]|1[0-9]) [^.;]*?(?:trials|studies)\b"
    r"|\b(beide[nr]?|zwei|drei|vier|fünf) (?:[^\s.;,]+ ){0,3}?(?:[^\s.;,]*studien|untersuchungen|versuchen?|arbeiten|fällen?|projekten?|gehören|wurden|werden|sind|waren|laufen)\b"
    r"|\b(?:les |dans les |aux )?(deux|trois|quatre|cinq) (?:[^\s.;,]+ ){0,3}?(?:essais|études|projets|cas|recherches|relèvent|sont|ont été|seront)\b"
    r"|\b(ambos|ambas|dos|tres|cuatro|cinco) (?:[^\s.;,]+ ){0,3}?(?:ensayos|estudios|casos|proyectos|trabajos|fueron|son|se)\b"
)


_HAN_SO_MANY = linear(r"([两兩二三四五六七八九2-9])(?:项|項|个|個|者|つの|件の|本の)[^。；]*")
"""The same in Chinese and Japanese, where what is said of so many trials goes on to the end of the sentence."""


def _closes(gap: str) -> bool:
    return bool(re.search(r"[;]|\.\s|\bwhile\b|\bwhereas\b|\band\b", gap))
