"""Numbers and counts of people, as texts write them, with as many that are none."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, strategies as st

from trialcheck.grammar.numbers import MOST, find, hedge, whole


@pytest.mark.parametrize(
    ("text", "number"),
    [
        pytest.param("64", 64, id="digits"),
        pytest.param("1,234", 1234, id="comma"),
        pytest.param("1.234", 1234, id="point"),
        pytest.param("1 234 567", 1234567, id="blanks"),
        pytest.param("1\u00a0234", 1234, id="no-break space"),
        pytest.param("1\u202f234", 1234, id="narrow no-break space"),
        pytest.param("1'234", 1234, id="apostrophe"),
        pytest.param("1’234", 1234, id="raised comma"),
        pytest.param("0", 0, id="none"),
        pytest.param("seventeen", 17, id="a word"),
        pytest.param("Forty-Five", 45, id="two words, in any case"),
        pytest.param("forty\u2011five", 45, id="non-breaking hyphen"),
        pytest.param("one hundred and five", 105, id="hundreds"),
        pytest.param("hundred", 100, id="hundred alone"),
        pytest.param("two thousand three hundred and twelve", 2312, id="thousands"),
        pytest.param("two hundred thousand and five", 200_005, id="hundreds of thousands"),
        pytest.param("one million", 1_000_000, id="million"),
        pytest.param("veinte", 20, id="Spanish"),
        pytest.param("zwölf", 12, id="German"),
        pytest.param("dreißig", 30, id="German with a sharp s"),
        pytest.param("dreissig", 30, id="German without one"),
        pytest.param("Quinze", 15, id="French"),
        pytest.param("三", 3, id="Chinese"),
        pytest.param("", None, id="nothing"),
        pytest.param("several", None, id="no number"),
        pytest.param("two three", None, id="two numbers"),
        pytest.param("twenty twenty", None, id="a year in words"),
        pytest.param("nineteen ninety", None, id="a year of the last century in words"),
        pytest.param("twelve five", None, id="a teen and a digit"),
        pytest.param("9" * 13, None, id="more than ever lived"),
        pytest.param("12a", None, id="a number with a letter"),
        pytest.param("²", None, id="a raised digit"),
        pytest.param("dreihundertfünfundvierzig", 345, id="German, in one word"),
        pytest.param("dreißig", 30, id="German, a sharp s"),
        pytest.param("quatre-vingt-dix-sept", 97, id="French, of France"),
        pytest.param("nonante-deux", 92, id="French, of Belgium and Switzerland"),
        pytest.param("trois cent quarante-deux", 342, id="French, hundreds"),
        pytest.param("mil doscientas treinta y una", 1231, id="Spanish, thousands"),
        pytest.param("douzaine", 12, id="French, a dozen"),
        pytest.param("vier fünf", None, id="German, two numbers"),
        pytest.param("dos tres", None, id="Spanish, two numbers"),
    ],
)
def test_whole(text: str, number: int | None) -> None:
    assert whole(text) == number


@given(st.integers(0, 999_999_999))
def test_digits_are_read_with_any_separator(number: int) -> None:
    assert {whole(f"{number:,}".replace(",", mark)) for mark in (",", ".", " ", "\u2009", "’", "")} == {number}


@given(st.text(max_size=40))
def test_whole_takes_any_text(text: str) -> None:
    number = whole(text)
    assert number is None or number >= 0


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        pytest.param("forty-five patients", [45], id="words"),
        pytest.param("enrolled 1 234 adults", [1234], id="blanks in the number"),
        pytest.param("120 healthy older volunteers", [120], id="adjectives"),
        pytest.param("a 64-patient trial", [64], id="hyphen"),
        pytest.param("n=64", [64], id="n"),
        pytest.param("(N = 1,064)", [1064], id="n with blanks and a comma"),
        pytest.param("n=64 patients", [64], id="n and people are one count"),
        pytest.param("纳入60例患者", [60], id="Chinese"),
        pytest.param("60余例", [60], id="Chinese, and some more"),
        pytest.param("一百二十位受試者", [120], id="Chinese: in characters"),
        pytest.param("1.2万名志愿者", [12_000], id="Chinese: ten thousands"),
        pytest.param("人数1200名", [1200], id="Chinese: after a word for number"),
        pytest.param("２４０人", [240], id="double width"),
        pytest.param("第3例", [], id="Chinese: the third"),
        pytest.param("660名18岁以上的人", [660], id="Chinese: an age right behind"),
        pytest.param("数十名", [], id="Chinese: some tens"),
        pytest.param("逾千人", [], id="Chinese: a thousand or so"),
        pytest.param("120人次", [], id="Chinese: visits"),
        pytest.param("每10万人", [], id="Chinese: a rate"),
        pytest.param("환자 80명", [80], id="Korean"),
        pytest.param("120 Patienten", [120], id="German, a word that begins as an English one"),
        pytest.param("120 Patientinnen und Patienten", [120], id="German, both sexes"),
        pytest.param("dreißig Kinder", [30], id="German, a number in words"),
        pytest.param("1'200 personnes", [1200], id="French"),
        pytest.param("45 participantes", [45], id="Spanish"),
        pytest.param("30 men and 34 women", [30, 34], id="two counts"),
        pytest.param("12 hundred patients", [1200], id="a scale after digits"),
        pytest.param("3 million people", [3_000_000], id="millions"),
        pytest.param("a hundred patients", [100], id="a hundred is a number"),
        pytest.param("two dozen men", [24], id="dozens"),
        pytest.param("half a dozen babies", [6], id="half a dozen"),
        pytest.param("two lakh people", [200_000], id="a lakh"),
        pytest.param("120 overweight or obese adults", [120], id="adjectives with or"),
        pytest.param("In two years the trial enrolled forty patients", [40], id="a verb ends what a number counts"),
        pytest.param("In 2019 doctors recruited 40 nurses", [40], id="a year counts nobody"),
        pytest.param("240 12-year-old girls", [], id="an age counts nobody"),
        pytest.param("dozens of patients", [], id="dozens are none"),
        pytest.param("several hundred patients", [], id="several hundred is none"),
        pytest.param("a few thousand people", [], id="a few thousand is none"),
        pytest.param("hundreds of patients", [], id="hundreds are none"),
        pytest.param("cento e vinte e dois doentes", [122], id="Portuguese, joined"),
        pytest.param("duzentas mulheres", [200], id="Portuguese, feminine"),
        pytest.param("recrutados duzentos doentes", [200], id="Portuguese, behind a word that ends as a number"),
        pytest.param("centenas de doentes", [], id="Portuguese, hundreds are none"),
        pytest.param("2 mil pacientes", [2000], id="Portuguese, thousands"),
        pytest.param("centoquarantotto pazienti", [148], id="Italian, one word"),
        pytest.param("ventitré malati", [23], id="Italian, with an accent"),
        pytest.param("una ventina di pazienti", [20], id="Italian, a round number"),
        pytest.param("centinaia di pazienti", [], id="Italian, hundreds are none"),
        pytest.param("trettiofem barn", [35], id="Swedish, one word"),
        pytest.param("ett hundratal deltagare", [100], id="Swedish, a round number"),
        pytest.param("hundratals patienter", [], id="Swedish, hundreds are none"),
        pytest.param("열두 명", [12], id="Korean, in words"),
        pytest.param("1만2000명", [12000], id="Korean, a myriad"),
        pytest.param("300여 명", [300], id="Korean, and some more"),
        pytest.param("수백 명", [], id="Korean, hundreds are none"),
        pytest.param("3.5 patients", [], id="a decimal"),
        pytest.param("10% of patients", [], id="a share"),
        pytest.param("1,5 patients", [], id="a decimal with a comma"),
        pytest.param("5-7 patients", [], id="a range"),
        pytest.param("NCT01234567 patients", [], id="a trial's number"),
        pytest.param("3 patience", [], id="a word that begins as people do"),
        pytest.param("12 weeks. Patients", [], id="people of the next sentence"),
        pytest.param("10 mg (patients", [], id="people in a bracket"),
        pytest.param("twenty twenty patients", [], id="words that are no number"),
        pytest.param("64\u00a0patients", [64], id="a no-break space"),
        pytest.param("dreihundert Patientinnen und Patienten", [300], id="German, both sexes"),
        pytest.param("zwei Dutzend Freiwillige", [24], id="German, two dozen"),
        pytest.param("48 Teilnehmer:innen", [48], id="German, a colon"),
        pytest.param("une soixantaine d'enfants", [60], id="French, some sixty"),
        pytest.param("18 mil pacientes", [18_000], id="Spanish, a scale"),
        pytest.param("allein die Patienten", [], id="German, a number within a word"),
        pytest.param("sept. 2020, patients", [], id="French, a month"),
        pytest.param("64\npatients", [64], id="a wrapped line"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_counts(text: str, counts: list[int]) -> None:
    assert [count.value for count in find(text)] == counts


@pytest.mark.parametrize(
    ("text", "nuance"),
    [
        pytest.param("64 adults", None, id="plain"),
        pytest.param("about 64 adults", "about", id="about"),
        pytest.param("an estimated 64 adults", "about", id="estimated"),
        pytest.param("more than 64 adults", "at least", id="more than"),
        pytest.param("over a total of 64 adults", "at least", id="in between"),
        pytest.param("up to 64 adults", "up to", id="up to"),
        pytest.param("etwa 64 Kinder", "about", id="German"),
        pytest.param("超过64例", "at least", id="Chinese"),
        pytest.param("約64人", "about", id="Japanese"),
        pytest.param("64余例", "at least", id="Chinese: from behind"),
        pytest.param("talks about it, 64 adults", None, id="about something else"),
    ],
)
def test_hedges(text: str, nuance: str | None) -> None:
    (count,) = find(text)
    assert count.nuance == nuance


def test_a_hedge_stands_right_before() -> None:
    assert hedge("about 64", 6) == "about"
    assert hedge("about 64", 0) is None


@given(
    st.lists(st.sampled_from(["12", " ", "men", "-", "n=", "三", "例", ",", "one", " hundred ", "é", "."])).map("".join)
)
def test_counts_lie_in_the_text_in_order_and_apart(text: str) -> None:
    counts = list(find(text))
    assert all(0 <= c.start < c.number_end <= c.end <= len(text) for c in counts)
    assert all(a.end <= b.start for a, b in pairwise(counts))


@given(st.text(max_size=80))
def test_find_takes_any_text(text: str) -> None:
    list(find(text))


def test_no_more_counts_than_a_sentence_can_hold() -> None:
    assert len(list(find("7 men, " * 500))) == MOST
