"""Document and References → Claims: each mention bound to its trial, and kept or dropped, with the reason."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from functools import cache, lru_cache

from msgspec import Struct, structs

from trialcheck import checks
from trialcheck.fieldcheck import Passage
from trialcheck.grammar import dates
from trialcheck.grammar.lexicon import Hit, Lexicon, linear, rows
from trialcheck.model import Block, BlockKind, Candidate, Claim, Document, Mention, Span
from trialcheck.steps.cues import CUES, Objection, objection
from trialcheck.steps.rivals import OUTDONE, outdone
from trialcheck.steps.scope import Bound, Scope
from trialcheck.values import NctId, Value

COUNTED = frozenset({"enrollment", "site_count"})
"""Fields whose values add up: a number said of several trials is the sum of theirs, and of none of them."""

CUE = "scope"
"""The owner of the rows that tell of scope, not of a field."""


@cache
def lexicon(language: str) -> Lexicon:
    """All that is sought in a language: the phrases of every check, and the cues of scope."""
    of_checks = (row for check in checks.ALL.values() for row in check.rows if row.language == language)
    of_scope = (row for row in rows(CUE, CUES) if row.language == language)
    return Lexicon((*of_checks, *of_scope))


CELL_END = " |"
Found = tuple[tuple[Mention, ...], tuple[Hit, ...]]


class Piece(Struct, frozen=True):
    """A sentence or cell to read, and where it lies: *shift* takes its offsets to the document's."""

    text: str
    span: Span
    shift: int
    prefix: int
    """How much of the text is a header put in front."""
    block: Block
    index: int
    """The place of its block in the document."""


HEADING = 24
"""Code points of a heading that is read with the line below it ("Funding", "Start date")."""


def pieces(document: Document, index: int) -> Iterator[Piece]:
    """What of a block is read at once: its sentences, or its cells; with the header or heading above in front."""
    block = document.blocks[index]
    for number, span in enumerate(block.sentences):
        words = document.text[span.start : span.end]
        if block.kind == BlockKind.ROW:
            headed = len(block.header) == len(block.sentences)
            prefix, suffix = f"{block.header[number] if headed else ''}: | ", CELL_END
        else:
            prefix, suffix = _heading(document, index) if number == 0 else "", ""
        yield Piece(f"{prefix}{words}{suffix}", span, span.start - len(prefix), len(prefix), block, index)


def _heading(document: Document, index: int) -> str:
    """The short heading right above a block, as what is read in front of it."""
    above = document.blocks[index - 1] if index else None
    if above is None or above.kind != BlockKind.HEADING or above.span.end - above.span.start > HEADING:
        return ""
    return document.text[above.span.start : above.span.end].strip(" #*:") + ": "


LEANT_ON = 300
"""Code points before a sentence in which a date may stand that the sentence leans on ("the following month")."""


def leant_on(document: Document, piece: Piece) -> tuple[str, str]:
    """What stands before a piece and the day of writing, as far as dates of the piece may lean on them."""
    if not dates.leans(piece.text):
        return "", ""
    lowest = piece.span.start if piece.block.kind == BlockKind.ROW else max(0, piece.span.start - LEANT_ON)
    return document.text[lowest : piece.span.start], document.article.published or ""


def find_claims(
    document: Document, scope: Scope, only: Collection[str] = ()
) -> tuple[tuple[Claim, ...], tuple[Candidate, ...]]:
    """The claims of a document, and a line of the trace for each mention that was found, kept or not."""
    claims: list[Claim] = []
    trace: list[Candidate] = []
    for index in range(len(document.blocks)):
        for piece in pieces(document, index):
            leant = leant_on(document, piece)
            found, cues = mentions(piece.text, piece.prefix, document.languages, frozenset(only), leant)
            for mention in found:
                for claim, line in judge_scope(document, scope, piece, mention, cues):
                    trace.append(line)
                    if claim:
                        claims.append(claim)
    lost = set(map(_identity, outdone(claims)))
    return (
        merged([claim for claim in claims if _identity(claim) not in lost]),
        tuple(_unless_lost(line, lost) for line in trace),
    )


Identity = tuple[NctId | None, str, Value, Span]


def _identity(said: Claim | Candidate) -> Identity:
    return said.nct_id, said.field, said.value, said.span


def _unless_lost(line: Candidate, lost: Collection[Identity]) -> Candidate:
    """The line of a claim that another one outdid tells so."""
    if not line.kept or _identity(line) not in lost:
        return line
    return structs.replace(line, kept=False, why=OUTDONE)


@lru_cache(4096)
def mentions(
    text: str, prefix: int, languages: tuple[str, ...], only: frozenset[str], leant_on: tuple[str, str] = ("", "")
) -> Found:
    """The mentions of one piece, in its own offsets, and the cues of scope that stand beside them.

    Kept for a while, since by-lines, disclaimers and whole paragraphs come back within and across articles. *prefix* is
    how much of the text is a header put in front, which is read but never quoted; *leant_on* is what stands before
    it, and the day of writing.
    """
    passage = Passage(text, *leant_on)

    def gate(owner: str, language: str, names: Collection[str]) -> bool:
        wanted = not only or owner in only
        return owner == CUE or (wanted and checks.ALL[owner].can_read(passage, language, names))

    by_owner: defaultdict[str, list[Hit]] = defaultdict(list)
    for language in languages:
        for hit in lexicon(language).hits(text, gate):
            if language == languages[0] or not _is_another_word(text[hit.start : hit.end], languages[0]):
                by_owner[hit.row.owner].append(hit)
    cues = tuple(by_owner.pop(CUE, ()))
    end = len(text.removesuffix(CELL_END)) if prefix else len(text)
    found = (
        m
        for field in sorted(by_owner)
        if not only or field in only
        for m in checks.ALL[field].read(by_owner[field], passage)
    )
    within = (m for m in found if m.end > prefix and m.start < end)
    return tuple(_cut(m, prefix, end) for m in within), cues


def _cut(mention: Mention, start: int, end: int) -> Mention:
    """A mention without what of it stands before *start* or behind *end*."""
    if start <= mention.start and mention.end <= end:
        return mention
    return structs.replace(mention, start=max(mention.start, start), end=min(mention.end, end))


_OTHER_WORDS = {"pt": linear(r"^no\b")}
"""English words that are others in the language of the text: "no braço placebo" is in the arm, not without it."""


def _is_another_word(words: str, language: str) -> bool:
    return language in _OTHER_WORDS and bool(_OTHER_WORDS[language].search(words))


def judge_scope(
    document: Document, scope: Scope, piece: Piece, mention: Mention, cues: Sequence[Hit]
) -> Iterator[tuple[Claim | None, Candidate]]:
    """A claim for each trial that the mention is of, or None with the reason why it is none."""
    placed = structs.replace(mention, start=mention.start + piece.shift, end=mention.end + piece.shift)
    span = Span(placed.start, placed.end)
    quote = document.text[span.start : span.end]
    bound = scope.bind(placed, piece.span, piece.block, piece.index)
    against = (
        objection(mention, cues, piece.text)
        or _elsewhere(scope, placed, piece)
        or _together(mention, bound)
        or (None if bound.nct_ids else Objection(bound.by))
    )

    def line(nct_id: NctId | None, why: str, cue: str | None = None) -> Candidate:
        return Candidate(
            mention.field, mention.value, quote, span, mention.rule, against is None, why, nct_id, bound.by, cue
        )

    if against:
        yield None, line(bound.nct_ids[0] if len(bound.nct_ids) == 1 else None, against.why, against.words)
        return
    sentence = document.text[piece.span.start : piece.span.end].strip()
    tie = scope.tie(piece.span)
    for nct_id in bound.nct_ids:
        claim = Claim(
            nct_id,
            mention.field,
            mention.value,
            quote,
            span,
            sentence,
            mention.rule,
            bound.by,
            mention.nuance,
            tie,
        )
        yield claim, line(nct_id, bound.by)


def _elsewhere(scope: Scope, placed: Mention, piece: Piece) -> Objection | None:
    aside = scope.elsewhere(placed, piece.span, piece.index)
    return Objection(ELSEWHERE, aside.words) if aside else None


def _together(mention: Mention, bound: Bound) -> Objection | None:
    return Objection(TOGETHER) if len(bound.nct_ids) > 1 and mention.field in COUNTED else None


ELSEWHERE = "said of a trial that is not cited"
TOGETHER = "a number said of several trials together"


MOST_PLACES = 100
"""Places of one statement that are kept beside the first: more tell a reader nothing new."""


def merged(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """One claim for each trial, field and value, standing where it is said first; other places are kept beside it."""
    first: dict[tuple[NctId, str, object], Claim] = {}
    places: defaultdict[tuple[NctId, str, object], list[Span]] = defaultdict(list)
    for claim in claims:
        key = (claim.nct_id, claim.field, claim.value)
        known = places[key]
        if not known:
            first[key] = claim
        if len(known) <= MOST_PLACES and not any(claim.span.touches(place) for place in known):
            known.append(claim.span)
    together = (structs.replace(claim, also=tuple(places[key][1:])) for key, claim in first.items())
    return tuple(sorted(together, key=lambda c: (c.span.start, c.field, c.nct_id)))
