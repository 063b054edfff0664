"""The line as a whole: what a report says of an article from beginning to end, records given by hand."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date

import pytest
from hypothesis import given, settings, strategies as st
from msgspec import structs

from trialcheck.model import Article, History, LookUp, Organisation, Outcome, Record, RecordSource, Settings, Verdict
from trialcheck.pipeline import check_article, extract, judge, look_up
from trialcheck.steps.versions import wanted
from trialcheck.values import NctId, Phase

ONE, TWO = NctId("NCT00000102"), NctId("NCT00000103")
SETTINGS = Settings(today=date(2026, 1, 1))
RECORD = Record(
    nct_id=ONE,
    title="Aspirin against headache",
    conditions=("Headache",),
    phases=(Phase.PHASE3,),
    lead_sponsor=Organisation("Cairo University"),
)


class Shelf:
    """A registry with the records it was given."""

    def __init__(self, *records: Record) -> None:
        self.records = {record.nct_id: record for record in records}
        self.asked: list[NctId] = []

    def look_up(self, nct_ids: Sequence[NctId]) -> Mapping[NctId, LookUp]:
        self.asked.extend(nct_ids)
        return {nct_id: self._one(nct_id) for nct_id in nct_ids}

    def _one(self, nct_id: NctId) -> LookUp:
        record = self.records.get(nct_id)
        outcome = Outcome.CHECKED if record else Outcome.NOT_FOUND
        return LookUp(nct_id=nct_id, outcome=outcome, record=record, source=RecordSource.FILE if record else None)


def article(text: str) -> Article:
    return Article(source="a text", text=text)


@pytest.mark.parametrize(
    ("text", "findings"),
    [
        pytest.param(
            f"The Phase 2 headache trial ({ONE}) was sponsored by Cairo University.",
            [("phase", Verdict.MISMATCH), ("lead_sponsor", Verdict.MATCH)],
            id="one sentence, two statements",
        ),
        pytest.param(
            f"The headache trial {ONE} began. An earlier phase 2 trial had failed.",
            [],
            id="an earlier trial is another",
        ),
        pytest.param(
            f"The headache trial {ONE} ran. A phase 2 trial will follow.", [], id="a trial to come is another"
        ),
        pytest.param(f"The headache trial ({ONE}) was not a phase 2 trial.", [], id="denied"),
        pytest.param(
            f"The headache trial ({ONE}) was a phase 3 trial. Stage 2 cancer was excluded.",
            [("phase", Verdict.MATCH)],
            id="a stage beside a phase",
        ),
        pytest.param(
            f"The headache trial ({ONE}) was randomised.",
            [("allocation", Verdict.NOT_REGISTERED)],
            id="a silent record",
        ),
        pytest.param(
            f"The phase 3 headache trial is {ONE}. The phase 1 trial of sleep is {TWO}.",
            [("phase", Verdict.MATCH)],
            id="each statement to the trial of its sentence",
        ),
    ],
)
def test_what_is_found(text: str, findings: list[tuple[str, Verdict]]) -> None:
    report = check_article(article(text), Shelf(RECORD), SETTINGS)
    assert [(f.field, f.verdict) for trial, f in report.findings() if trial.nct_id == ONE] == findings


def test_the_registry_is_asked_once_for_each_trial() -> None:
    shelf = Shelf(RECORD)
    check_article(article(f"{ONE}, {TWO} and again {ONE}"), shelf, SETTINGS)
    assert shelf.asked == [ONE, TWO]


def test_a_text_that_cites_nothing_asks_for_nothing() -> None:
    shelf = Shelf(RECORD)
    assert check_article(article("A phase 2 trial."), shelf, SETTINGS).trials == ()
    assert shelf.asked == []


def test_a_text_that_cites_nothing_is_read_only_for_a_trace() -> None:
    article = Article(source="test", text="The phase 2 trial enrolled 40 patients.")
    assert extract(article).trace == ()
    assert {line.field for line in extract(article, trace=True).trace} >= {"phase", "enrollment"}


def test_what_was_claimed_of_a_trial_without_a_record_is_still_told() -> None:
    report = check_article(article(f"The phase 2 trial {TWO} ran."), Shelf(), SETTINGS)
    (trial,) = report.trials
    assert trial.outcome == Outcome.NOT_FOUND
    assert [(f.verdict, f.registered) for f in trial.findings] == [(Verdict.UNCLEAR, None)]


def test_a_record_about_something_else_gets_a_warning_and_no_verdicts() -> None:
    words = (
        "Migraine tablets were given to volunteers who slept badly, ate little and walked every single morning by the"
        " river where old boats lie; later they wrote down what hurt, how long it lasted, whether light made it worse"
        " and if coffee helped, while nurses counted pills and called them twice by telephone during autumn"
    )
    report = check_article(article(f"{words} in the phase 2 trial {ONE}."), Shelf(RECORD), SETTINGS)
    (trial,) = report.trials
    assert (trial.outcome, trial.findings) == (Outcome.POSSIBLY_WRONG_TRIAL, ())


def test_a_claim_can_be_held_against_a_trial_that_the_article_does_not_cite() -> None:
    extraction = extract(article("The phase 3 headache trial ran."), assume=ONE)
    report = judge(extraction, Shelf(RECORD).look_up([ONE]), SETTINGS)
    assert [(t.nct_id, f.verdict) for t, f in report.findings()] == [(ONE, Verdict.MATCH)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("The trial is ongoing.", ["ONGOING"], id="the trial"),
        pytest.param("The phase 3 trials are ongoing.", [], id="several trials"),
        pytest.param("Two trials are currently recruiting.", [], id="several trials, counted"),
        pytest.param("The trial ran. Zenith has completed a phase 1 study of zelomab.", [], id="another trial"),
    ],
)
def test_what_is_said_of_other_trials_is_not_held_against_the_one_asked_for(text: str, values: list[str]) -> None:
    claims = extract(article(text), only=("overall_status",), assume=ONE).claims
    assert [claim.value for claim in claims] == values


def test_only_the_fields_asked_for_are_read() -> None:
    text = f"The phase 3 headache trial ({ONE}) was sponsored by Cairo University."
    assert {claim.field for claim in extract(article(text), only=("phase",)).claims} == {"phase"}


def test_a_statement_that_could_be_of_any_of_several_trials_is_told_as_such() -> None:
    text = f"Two trials, {ONE} and later {TWO}, ran.\n\nSomebody said it was a phase 3 trial.\n\nThen {TWO} again ran."
    extraction = extract(article(text))
    assert extraction.claims == ()
    assert any("phase 3" in note for note in extraction.notes)


def test_numbers_of_other_registries_are_named() -> None:
    extraction = extract(article(f"{ONE}, EudraCT 2020-002195-12"))
    notes = judge(extraction, Shelf(RECORD).look_up([ONE]), SETTINGS).notes
    assert any("2020-002195-12" in note for note in notes)


def test_the_same_statement_twice_is_one_finding_with_two_places() -> None:
    text = f"The phase 3 headache trial {ONE} ran. It was a phase 3 trial."
    (claim,) = extract(article(text)).claims
    assert [text[place.start : place.end] for place in (claim.span, *claim.also)] == ["phase 3", "phase 3"]


def test_half_a_code_point_is_no_reason_to_stop() -> None:
    text = f"A \ud800 phase 3 headache trial, {ONE}."
    (claim,) = extract(article(text)).claims
    assert (claim.quote, claim.span.start) == ("phase 3", text.index("phase 3"))


@given(st.text(max_size=300))
@settings(max_examples=60, deadline=None)
def test_every_quote_stands_where_it_is_said_to_stand(noise: str) -> None:
    text = f"{noise}\nThe phase 2 trial {ONE} enrolled 40 patients.\n{noise}"
    report = check_article(article(text), Shelf(RECORD), SETTINGS)
    for trial in report.trials:
        for place in trial.references:
            assert text[place.start : place.end] == place.quote
        for finding in trial.findings:
            assert text[finding.claim.start : finding.claim.end] == finding.claim.quote


class Attic(Shelf):
    """A registry that may have earlier versions too."""

    def as_it_was(self, lookup: LookUp, days: Collection[date], *, thorough: bool = True) -> LookUp:
        assert thorough
        return structs.replace(lookup, history=History(reason=f"{lookup.nct_id} of {sorted(map(str, days))}"))


@pytest.mark.parametrize(
    ("published", "as_of", "reason"),
    [
        pytest.param("2021-06-01", "published", f"{ONE} of ['2021-06-01']", id="the article's day"),
        pytest.param(None, "2020-05", f"{ONE} of ['2020-05-31']", id="a day that was asked for"),
        pytest.param(None, "published", f"{ONE} of []", id="no day"),
        pytest.param("2021-06-01", "now", None, id="today"),
    ],
)
def test_an_archive_is_asked_for_the_day(published: str | None, as_of: str, reason: str | None) -> None:
    text = f"The phase 3 headache trial ({ONE}) was sponsored by Cairo University."
    extraction = extract(Article(source="a text", text=text, published=published))
    chosen = Settings(today=date(2026, 1, 1), as_of=as_of)
    lookup = look_up(extraction.nct_ids, Attic(RECORD), wanted([extraction], chosen))[ONE]
    assert (lookup.history.reason if lookup.history else None) == reason
    trial = judge(extraction, {ONE: lookup}, chosen).trials[0]
    said = " ".join((*trial.notes, (trial.as_of and trial.as_of.note) or ""))
    assert said.count(reason) == 1 if reason else not said, "told once"


def test_a_registry_without_an_attic_is_asked_for_records_alone() -> None:
    assert look_up([ONE], Shelf(RECORD), {ONE: [date(2021, 6, 1)]})[ONE].history is None
    assert look_up([], Attic(RECORD), {ONE: []}) == {}
