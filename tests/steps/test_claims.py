"""Claims: mentions with the trial they are of, said once each, and a trace that tells why others were dropped."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

from trialcheck.checks import ALL
from trialcheck.fieldcheck import Passage
from trialcheck.model import Article, Candidate, Claim, Extraction, Span
from trialcheck.pipeline import extract
from trialcheck.steps.claims import merged, pieces
from trialcheck.steps.document import lay_out
from trialcheck.values import NctId

A, B = NctId("NCT00000101"), NctId("NCT00000102")


def extraction(text: str) -> Extraction:
    return extract(Article(source="test", text=text), trace=True)


def claims(text: str) -> list[tuple[NctId, str, object]]:
    return [(c.nct_id, c.field, c.value) for c in extraction(text).claims]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(f"The phase 2 trial {A} ran.", [(A, "phase", ("PHASE2",))], id="a sentence"),
        pytest.param("The phase 2 trial ran.", [], id="no trial"),
        pytest.param(f"Trial {A}, {B}: 40 patients were enrolled.", [], id="a count said of two trials together"),
        pytest.param(f"| Trial | Participants |\n|---|---|\n| {A} | 40 |\n| {B} | 50 |",
                     [(A, "enrollment", 40), (B, "enrollment", 50)], id="a table read by its header"),
        pytest.param(f"The trial is {A}.\n\nSponsor\nZenith Pharma\n", [(A, "lead_sponsor", "Zenith Pharma")], id="a line read by its heading"),
        pytest.param(f"The phase\n2 trial {A} ran.", [], id="a line that its writer broke"),
        pytest.param(f"The trial, which had been planned for many years with great care, is a phase\n2 trial ({A}).",
                     [(A, "phase", ("PHASE2",))], id="a wrapped line"),
        pytest.param(f"The phase\u00a02 trial {A} ran.", [(A, "phase", ("PHASE2",))], id="a no-break space"),
        pytest.param(f"{A} was no phase 2 trial.", [], id="denied"),
        pytest.param(f"O ensaio {A} compara, no braço placebo, doentes e tempo.", [(A, "control", ("PLACEBO",))],
                     id="a word that is a denial in English"),
        pytest.param(f"O ensaio {A} não é de fase 3 com doentes.", [], id="denied in Portuguese"),
        pytest.param(f"O ensaio {A} foi lançado depois de um ensaio de fase 2 com os doentes.", [], id="an earlier trial in Portuguese"),
        pytest.param(f"O ensaio {A} será seguido, se correr bem, de um ensaio maior de fase 3.", [], id="a trial to come in Portuguese"),
        pytest.param(f"Lo studio {A} non è di fase 3 e non lo sarà.", [], id="denied in Italian"),
        pytest.param(f"Lo studio {A} segue una precedente sperimentazione di fase 2 con gli stessi pazienti.", [], id="an earlier trial in Italian"),
        pytest.param(f"Lo studio {A} sarà seguito da un prossimo trial di fase 3 con altri pazienti.", [], id="a trial to come in Italian"),
        pytest.param(f"Studien {A} är inte en fas 3-studie, säger läkaren som leder den.", [], id="denied in Swedish"),
        pytest.param(f"Studien {A} bygger på en tidigare fas 2-studie som läkaren ledde.", [], id="an earlier trial in Swedish"),
        pytest.param(f"Efter studien {A} planeras en större fas 3-studie, säger läkaren som leder den.", [], id="a trial to come in Swedish"),
        pytest.param(f"이 시험({A})은 3상이 아니다.", [], id="denied in Korean, after it"),
        pytest.param(f"이 시험({A})은 이전에 실시한 2상 시험을 잇는다.", [], id="an earlier trial in Korean"),
        pytest.param(f"이 시험({A}) 결과를 바탕으로 3상 시험을 연다.", [], id="a trial to come in Korean"),
    ],
)  # fmt: skip
def test_claims(text: str, expected: list[tuple[NctId, str, object]]) -> None:
    assert claims(text) == expected


def test_a_header_is_read_and_never_quoted() -> None:
    text = f"| Trial | Participants |\n|---|---|\n| {A} | 40 |"
    (claim,) = extraction(text).claims
    assert text[claim.span.start : claim.span.end] == claim.quote == "40"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        pytest.param("The phase 2 trial ran.", "no trial is cited", id="no trial"),
        pytest.param(
            f"{A} ran. An earlier phase 2 trial had failed.", "said of an earlier trial", id="an earlier trial"
        ),
        pytest.param(f"{A} was not a phase 2 trial.", "denied", id="denied"),
        pytest.param(f"{A} ran. It would be multicenter.", "to come", id="what would be"),
        pytest.param(
            f"{A} ran. Those who completed the phase 3 BEACON parent study took part.",
            "said of an earlier trial",
            id="the studies that people come from",
        ),
        pytest.param(
            f"Die Studie {A} lief. Eine frühere Studie der Phase 2 war die Grundlage für alles.",
            "said of an earlier trial",
            id="German, an earlier trial",
        ),
        pytest.param(
            f"L'essai {A} est en cours. Les médecins envisagent une étude de phase 3 avec une équipe de la ville.",
            "said of a trial that is planned or wished for",
            id="French, to come",
        ),
        pytest.param(f"El ensayo {A} no era un estudio de la fase 2 en los pacientes.", "denied", id="Spanish, denied"),
        pytest.param(f"{A} ran. A German phase 3 trial ran.", "not cited", id="a trial with no number"),
        pytest.param(f"Trials {A}, {B} enrolled 40 patients.", "several trials together", id="a count of two"),
    ],
)
def test_the_trace_tells_why_a_mention_was_dropped(text: str, why: str) -> None:
    dropped: list[Candidate] = [line for line in extraction(text).trace if not line.kept]
    assert any(why in line.why for line in dropped), [line.why for line in dropped]


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        pytest.param("It was registered in May 2019. It began the following month.", None, "2019-06", id="a sentence"),
        pytest.param(
            "It was registered in May 2019.\n\nIt began the following month.", None, "2019-06", id="a paragraph"
        ),
        pytest.param("The trial began last month.", "2022-04-12", "2022-03", id="the day of writing"),
        pytest.param("The trial began on 22 May.", "2022-04-12", "2021-05-22", id="a bare day"),
        pytest.param("The trial began on 22 May.", None, "--05-22", id="no day of writing"),
    ],
)
def test_what_a_date_leans_on(text: str, published: str | None, value: str) -> None:
    article = Article(source="test", text=f"{A} is a trial. {text}", published=published)
    assert [c.value for c in extract(article).claims if c.field == "start_date"] == [value]


def test_every_claim_has_its_line_in_the_trace() -> None:
    told = extraction(f"The randomised, double-blind phase 2 trial {A} enrolled 40 patients.")
    assert {(c.field, c.value) for c in told.claims} == {(t.field, t.value) for t in told.trace if t.kept}


def claim(value: int, start: int, nct_id: NctId = A) -> Claim:
    return Claim(nct_id, "enrollment", value, "x", Span(start, start + 2), "", "en:test", "test")


def test_the_same_statement_is_one_claim_where_it_is_said_first() -> None:
    first, again, other = claim(40, 5), claim(40, 50), claim(41, 20)
    (kept, apart) = merged([first, again, other])
    assert (kept.span, kept.also) == (first.span, (again.span,))
    assert apart == other


def test_two_phrases_at_one_place_are_one_place() -> None:
    (kept,) = merged([claim(40, 5), claim(40, 6)])
    assert kept.also == ()


def test_of_two_trials_each_has_its_claim() -> None:
    assert len(merged([claim(40, 5), claim(40, 5, B)])) == 2


PARTS = st.sampled_from(
    ["phase 2", "randomised", "40 patients", A, "NCT 0000 0102", "| ", "\t", "\n", "\r\n", "\x85", "\u2028", "é",
     "😀", " ", ". ", "began in March 2019", "sponsored by Zenith Pharma", "双盲", "60例", "- ", "# ", "A. ", "“", "(", ")",
     "an earlier ", "placebo", "n=12", "x" * 70 + "\n", "\u00a0"]
)  # fmt: skip


@given(st.text(max_size=80) | st.lists(PARTS, max_size=25).map("".join))
@settings(deadline=None)
def test_any_text_can_be_read_and_quotes_stand_where_they_are_said_to(noise: str) -> None:
    text = f"{noise}{A} {noise}"
    told = extraction(text)
    for c in told.claims:
        assert 0 <= c.span.start < c.span.end <= len(text)
        assert text[c.span.start : c.span.end] == c.quote
        assert c.quote in c.sentence or c.sentence in c.quote or not c.quote.strip()
    for line in told.trace:
        assert text[line.span.start : line.span.end] == line.quote
    for r in told.references:
        assert text[r.span.start : r.span.end] == r.quote


@pytest.mark.parametrize(
    ("text", "trial", "tie", "cue"),
    [
        pytest.param(f"{A} is a phase 2 trial.", A, "the only trial cited", None, id="kept"),
        pytest.param(f"{A} was not a phase 2 trial.", A, "the only trial cited", "not", id="the words that deny it"),
        pytest.param(f"{A} ran. A German phase 3 trial ran.", A, "the only trial cited", "A German phase 3 trial", id="the words that turn away"),
        pytest.param("It was phase 2.", None, "no trial is cited", None, id="no trial"),
    ],
)  # fmt: skip
def test_the_trace_tells_what_a_mention_is_tied_to(text: str, trial: NctId | None, tie: str, cue: str | None) -> None:
    (line,) = [line for line in extraction(text).trace if line.field == "phase"]
    assert (line.nct_id, line.bound_by, line.cue) == (trial, tie, cue)


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        pytest.param(
            f"In {A}, people without pain were randomly assigned to the drug.",
            "allocation",
            "RANDOMIZED",
            id="without, and a verb behind it",
        ),
        pytest.param(f"{A} is a global, randomized, phase 3 trial.", "phase", ("PHASE3",), id="a global trial"),
        pytest.param(
            f"{A}: nothing was hidden, they were told: it was open-label, as a dummy would fool nobody.",
            "masking",
            "NONE",
            id="were, and a would further on",
        ),
    ],
)
def test_what_only_seems_to_speak_against_a_claim(text: str, field: str, value: object) -> None:
    assert any(claim.field == field and claim.value == value for claim in extraction(text).claims)


def test_a_summary_may_call_its_trial_by_a_name_that_its_title_lacks() -> None:
    pad = "The mean change was 3.1 (95% CI, 2.2 to 4.0; P = 0.01) and the hazard ratio 0.8. " * 8
    text = f"A drug for pain. {pad} The ZENOBIA study is designed as a phase 3 trial. Registered: {A}."
    assert (A, "phase", ("PHASE3",)) in claims(text)


def test_a_state_of_several_trials_is_of_no_single_one() -> None:
    assert not any(
        claim.field == "overall_status"
        for claim in extraction(f"{A} ran. The drug is being studied in phase 3 trials.").claims
    )


CORPUS = sorted((Path(__file__).resolve().parent.parent / "corpus").rglob("*.txt"))
PROMISES = [field for field, check in ALL.items() if check.can_read(Passage(""), "en", ()) is False]


@pytest.mark.parametrize("field", PROMISES)
def test_a_check_reads_nothing_where_it_says_that_it_cannot(field: str) -> None:
    """Else its rows would not be sought where there is something to read."""
    check, kept = ALL[field], 0
    for text in (path.read_text("utf-8") for path in CORPUS[::9]):
        document = lay_out(Article(source="test", text=text))
        for piece in (piece for index in range(len(document.blocks)) for piece in pieces(document, index)):
            passage = Passage(piece.text)
            for language in document.languages:
                hits = [hit for hit in check.lexicon.hits(piece.text) if hit.row.language == language]
                shut = not check.can_read(passage, language, {hit.row.name for hit in hits})
                kept += shut
                assert not (hits and shut and any(True for _ in check.read(hits, passage))), piece.text
    assert kept


def test_there_are_checks_that_promise_something() -> None:
    assert {"location", "start_date", "completion_date", "primary_completion_date", "registration_date"} <= {*PROMISES}
