"""Holds what the program finds in the corpus against its labels, and prints where the two part.

``python tools/corpus.py`` prints recall and precision by field and by language; ``--misses`` lists each difference too;
``--accept`` rewrites the list of known failures. ``tests/corpus/README.md`` tells how the labels are written.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from trialcheck.model import NOW, Article, Finding, LookUp, Outcome, RecordSource, Report, Settings, Verdict
from trialcheck.pipeline import extract, judge
from trialcheck.sources.studies import read_study

CORPUS = Path(__file__).resolve().parent.parent / "tests" / "corpus"
KNOWN = CORPUS / "known-failures.txt"
TODAY = date(2026, 1, 1)
"""The day on which the reports are made, whenever that is. The labels tell verdicts by the record as it is
there, and not by what it was when an article appeared.
"""

NAMES = frozenset({"lead_sponsor", "collaborator", "funder", "location"})
"""Fields whose value is a name as the text has it: one that shares a word with the label's is the same."""


# --------------------------------------------------------------------------------------------------------- the labels


@dataclass(frozen=True, eq=False)
class Labelled:
    """An article of the corpus, and its labels as they stand in its file."""

    id: str
    text: str
    labels: dict[str, Any]

    @property
    def claims(self) -> list[dict[str, Any]]:
        return self.labels["claims"]  # type: ignore[no-any-return]

    @property
    def lookalikes(self) -> list[dict[str, Any]]:
        return self.labels["lookalikes"]  # type: ignore[no-any-return]

    def places(self, quotes: Iterable[str]) -> list[tuple[int, int]]:
        """Every place where one of the quotes stands."""
        return [found.span() for quote in quotes for found in re.finditer(re.escape(quote), self.text)]


@cache
def articles() -> tuple[Labelled, ...]:
    """The articles of the corpus, by origin and number."""
    paths = sorted(CORPUS.glob("*/*.json"))
    return tuple(
        Labelled(p.stem, p.with_suffix(".txt").read_bytes().decode(), json.loads(p.read_text("utf-8"))) for p in paths
    )


@cache
def _records() -> dict[str, LookUp]:
    with gzip.open(CORPUS / "records.jsonl.gz", "rt", encoding="utf-8") as lines:
        records = [read_study(json.loads(line)) for line in lines]
    return {
        r.nct_id: LookUp(nct_id=r.nct_id, outcome=Outcome.CHECKED, record=r, source=RecordSource.FILE) for r in records
    }


@cache
def report(article: Labelled) -> Report:
    """What the program says of an article."""
    title, published = article.labels["title"], article.labels["published"]
    read = extract(Article(source=article.id, id=article.id, text=article.text, title=title, published=published))
    return judge(read, _records(), Settings(today=TODAY, as_of=NOW))  # type: ignore[arg-type]  # a number is a string


# -------------------------------------------------------------------------------------------------------- the scoring


@dataclass
class Count:
    """What was asked for and what was found, of one field or language."""

    asked: int = 0
    found: int = 0
    valued: int = 0
    judged: int = 0
    right: int = 0
    stray: int = 0
    alarms: int = 0
    true_alarms: int = 0
    errors: int = 0
    caught: int = 0


@dataclass
class Score:
    """The counts of a corpus, and the labels that were missed."""

    by_field: defaultdict[str, Count] = field(default_factory=lambda: defaultdict(Count))
    by_language: defaultdict[str, Count] = field(default_factory=lambda: defaultdict(Count))
    failures: list[str] = field(default_factory=list)
    all: Count = field(default_factory=Count)


def keys(article: Labelled) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each label of an article with the key that names it: the same in every run, and readable."""
    seen: Counter[str] = Counter()
    if article.labels["wrong_trial"]:
        yield f"{article.id} is of another trial", {"warned": True}
    for claim in (claim for claim in article.claims if not claim.get("optional")):
        yield _key(seen, f"{article.id} {claim['nct']} {claim['field']} {_shown(claim['value'])}"), claim
    for lookalike in article.lookalikes:
        yield _key(seen, f"{article.id} not {lookalike['field']}: {_one_line(lookalike['quote'])}"), lookalike


def _key(seen: Counter[str], key: str) -> str:
    seen[key] += 1
    return key if seen[key] == 1 else f"{key} ({seen[key]})"


def _shown(value: Any) -> str:
    return "/".join(value) if isinstance(value, list) else str(value)


def _one_line(quote: str) -> str:
    return " ".join(quote.split())[:60]


def holds(article: Labelled, label: dict[str, Any]) -> bool:
    """Whether the report does right by a label: finds a claim, value and verdict; finds no look-alike; warns."""
    if "warned" in label:
        return any(trial.outcome is Outcome.POSSIBLY_WRONG_TRIAL for trial in report(article).trials)
    if "quote" in label:
        return not any(True for _ in _taken_for(article, label))
    hits = [finding for finding in _findings(article) if _hits(article, label, finding)]
    best = _best(label, hits)
    return best is not None and _same(label, best) and label["verdict"] in (None, best.verdict)


Placed = tuple[str, Finding]


def _findings(article: Labelled) -> list[Placed]:
    return [(trial.nct_id, finding) for trial, finding in report(article).findings()]


def _hits(article: Labelled, claim: dict[str, Any], placed: Placed) -> bool:
    """Whether a finding is of a claim: on its words, or of its value and not on words that are labelled as none."""
    nct_id, finding = placed
    if (nct_id, finding.field) != (claim["nct"], claim["field"]):
        return False
    on_its_words = any(_touch(finding, place) for place in article.places(claim["quotes"]))
    return on_its_words or (_same(claim, finding) and not _on_lookalike(article, finding))


def _on_lookalike(article: Labelled, finding: Finding) -> bool:
    quotes = [alike["quote"] for alike in article.lookalikes if alike["field"] == finding.field]
    return any(_touch(finding, place) for place in article.places(quotes))


def _taken_for(article: Labelled, lookalike: dict[str, Any]) -> Iterator[Finding]:
    """The findings that took a look-alike for a claim: on its words, and on no claim's."""
    places = article.places([lookalike["quote"]])
    for placed in _findings(article):
        finding = placed[1]
        if finding.field != lookalike["field"] or not any(_touch(finding, place) for place in places):
            continue
        if not any(_hits(article, claim, placed) for claim in article.claims):
            yield finding


def _touch(finding: Finding, place: tuple[int, int]) -> bool:
    return finding.claim.start < place[1] and place[0] < finding.claim.end


def _best(claim: dict[str, Any], hits: Sequence[Placed]) -> Finding | None:
    findings = [finding for _, finding in hits]
    return next((finding for finding in findings if _same(claim, finding)), findings[0] if findings else None)


def _same(claim: dict[str, Any], finding: Finding) -> bool:
    wanted, got = claim["value"], finding.claim.value
    if isinstance(wanted, list) or isinstance(got, tuple):
        return {str(v) for v in _as_list(wanted)} == {str(v) for v in _as_list(got)}
    one, other = str(wanted).casefold(), str(got).casefold()
    if claim["field"] in NAMES:
        return bool(_words(one) & _words(other)) or one in other or other in one
    return one == other


def _as_list(value: Any) -> Sequence[Any]:
    return value if isinstance(value, list | tuple) else [value]


def _words(name: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w{3,}", name)) - {"the", "and", "university", "hospital", "institute", "center"}


def score() -> Score:
    """The whole corpus counted."""
    told = Score()
    for article in articles():
        told.failures += [key for key, label in keys(article) if not holds(article, label)]
        if not article.labels["wrong_trial"]:
            _count(article, told)
    return told


def _count(article: Labelled, told: Score) -> None:
    language = article.labels["language"]
    for claim in article.claims:
        hits = [placed for placed in _findings(article) if _hits(article, claim, placed)]
        for count in (told.by_field[claim["field"]], told.by_language[language], told.all):
            _count_claim(count, claim, hits)
    seen: set[str] = set()
    for placed in _findings(article):
        finding = placed[1]
        once = f"{placed[0]} {finding.field} {finding.claim.value}"
        if once not in seen:
            seen.add(once)
            of = [claim for claim in article.claims if _hits(article, claim, placed)]
            for count in (told.by_field[finding.field], told.by_language[language], told.all):
                _count_finding(count, finding, of)


def _count_claim(count: Count, claim: dict[str, Any], hits: Sequence[Placed]) -> None:
    if claim.get("optional"):
        return
    best = _best(claim, hits)
    count.asked += 1
    count.errors += claim["verdict"] == "mismatch"
    if best:
        count.found += 1
        count.valued += _same(claim, best)
        count.judged += claim["verdict"] is not None
        count.right += claim["verdict"] == best.verdict
        count.caught += claim["verdict"] == "mismatch" == best.verdict


def _count_finding(count: Count, finding: Finding, of: Sequence[dict[str, Any]]) -> None:
    count.stray += not of
    if finding.verdict is Verdict.MISMATCH:
        count.alarms += 1
        count.true_alarms += any(claim["verdict"] == "mismatch" for claim in of)


# -------------------------------------------------------------------------------------------------------- the telling


HEAD = "statements | found | of findings, right ones | values right | verdicts right | errors caught | alarms true"


def table() -> str:
    """Recall and precision by field and by language, as the README shows them."""
    told = score()
    fields = sorted(told.by_field.items(), key=lambda row: -row[1].asked)
    languages = sorted(told.by_language.items(), key=lambda row: -row[1].asked)
    return "\n".join(
        [
            *_rows("field", [(f"`{name}`", count) for name, count in fields if count.asked]),
            _row("**all**", told.all),
            "",
            *_rows("language", languages),
        ]
    )


def _rows(first: str, rows: Iterable[tuple[str, Count]]) -> Iterator[str]:
    yield f"| {first} | {HEAD} |"
    yield "|---|" + "---:|" * (HEAD.count("|") + 1)
    yield from (_row(name, count) for name, count in rows)


def _row(name: str, count: Count) -> str:
    shares = (
        (count.found, count.asked),
        (count.found, count.found + count.stray),
        (count.valued, count.found),
        (count.right, count.judged),
        (count.caught, count.errors),
        (count.true_alarms, count.alarms),
    )
    return f"| {name} | {count.asked} | " + " | ".join(_share(*share) for share in shares) + " |"


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f} %" if whole else "–"


def known() -> frozenset[str]:
    """The labels that the program is known to miss."""
    lines = KNOWN.read_text("utf-8").splitlines() if KNOWN.exists() else []
    return frozenset(line for line in lines if line and not line.startswith("#"))


def accept() -> tuple[int, int]:
    """Make the list of known failures what it is now; how many were mended, and how many are new."""
    before, after = known(), score().failures
    head = "# Labels that the program is known to miss; rewritten by `python tools/corpus.py --accept`.\n"
    KNOWN.write_text(head + "".join(f"{key}\n" for key in sorted(after)), "utf-8")
    return len(before - set(after)), len(set(after) - before)


def _misses() -> Iterator[str]:
    for article in articles():
        for key, label in keys(article):
            if not holds(article, label):
                quotes = label.get("quotes", [label.get("quote")])
                yield f"{key}  {quotes}"


def main() -> None:
    """Print the tables, and what else was asked for."""
    asked = set(sys.argv[1:])
    if asked - {"--misses", "--accept"}:
        sys.exit("usage: python tools/corpus.py [--misses] [--accept]")
    print(table())
    if "--misses" in asked:
        print(*_misses(), sep="\n")
    if "--accept" in asked:
        mended, new = accept()
        print(f"\n{mended} known failures were mended, {new} are new.")


if __name__ == "__main__":
    main()
