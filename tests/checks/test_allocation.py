"""Allocation: how texts say that chance decided, and what else is called random."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from trialcheck.model import Verdict

if TYPE_CHECKING:
    from tests.checks.conftest import Found, FoundIn, Judged

FIELD = "allocation"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("a randomised trial", ["RANDOMIZED"], id="British spelling"),
        pytest.param("patients were randomly assigned to drug", ["RANDOMIZED"], id="randomly assigned"),
        pytest.param("people were assigned at random to two groups", ["RANDOMIZED"], id="at random"),
        pytest.param("an RCT of aspirin", ["RANDOMIZED"], id="an abbreviation"),
        pytest.param("a non-randomized study", ["NON_RANDOMIZED"], id="not random, longer than random"),
        pytest.param("eine randomisierte Studie", ["RANDOMIZED"], id="German"),
        pytest.param("un essai randomisé", ["RANDOMIZED"], id="French"),
        pytest.param("un ensayo aleatorizado", ["RANDOMIZED"], id="Spanish"),
        pytest.param("随机对照试验", ["RANDOMIZED"], id="Chinese"),
        pytest.param("非随机研究", ["NON_RANDOMIZED"], id="Chinese, not random"),
        pytest.param("無作為化試験", ["RANDOMIZED"], id="Japanese"),
        pytest.param("무작위 대조 시험", ["RANDOMIZED"], id="Korean"),
        pytest.param("The patients were drawn at random into three groups.", ["RANDOMIZED"], id="drawn"),
        pytest.param("a computer's coin toss sent each one way or the other", ["RANDOMIZED"], id="a coin toss"),
        pytest.param("sending them by lot to one of two targets", ["RANDOMIZED"], id="by lot"),
        pytest.param("the order was settled by randomisation", ["RANDOMIZED"], id="an order"),
        pytest.param("nobody is randomised to either", ["NON_RANDOMIZED"], id="nobody is"),
        pytest.param(
            "It was not chance that decided who did so.", ["NON_RANDOMIZED"], id="not chance, told as a story"
        ),
        pytest.param("tirage au sort", ["RANDOMIZED"], id="French, by lot"),
        pytest.param("Which group they joined was decided by a sealed envelope.", ["RANDOMIZED"], id="an envelope"),
        pytest.param("Names were drawn out of a hat.", ["RANDOMIZED"], id="a hat"),
        pytest.param("It was heads or tails for each of them.", ["RANDOMIZED"], id="heads or tails"),
        pytest.param("Half were randomly given the spray.", ["RANDOMIZED"], id="randomly given"),
        pytest.param("Luck decided who got what.", ["RANDOMIZED"], id="luck"),
        pytest.param("The list was made with a random number table.", ["RANDOMIZED"], id="a table of numbers"),
        pytest.param("Nobody flipped a coin.", ["NON_RANDOMIZED"], id="no coin"),
        pytest.param("Groups were made by allergy, not by lottery.", ["NON_RANDOMIZED"], id="not by lottery"),
        pytest.param("Patients themselves chose which treatment they had.", ["NON_RANDOMIZED"], id="patients chose"),
        pytest.param("Doctors decided which patients got the implant.", ["NON_RANDOMIZED"], id="doctors decided"),
        pytest.param("Patients were allotted by ballot to one of the two.", ["RANDOMIZED"], id="a ballot"),
        pytest.param("Which one they got was left to chance.", ["RANDOMIZED"], id="left to chance"),
        pytest.param("Assignment was not random.", ["NON_RANDOMIZED"], id="not random"),
    ],
)
def test_found(found: Found, text: str, values: list[Any]) -> None:
    assert found(FIELD, text) == values


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a Mendelian randomization study", id="genes, not people"),
        pytest.param("a random sample of voters", id="a sample"),
        pytest.param("random effects were fitted", id="a model"),
        pytest.param("a 2:1 ratio", id="a ratio alone"),
        pytest.param("random forest", id="a method"),
        pytest.param("at random intervals", id="intervals"),
        pytest.param("a randy character", id="letters only"),
        pytest.param("随机效应模型", id="a model in Chinese"),
        pytest.param("a random sample of clinics", id="a sample"),
        pytest.param("a systematic review of randomized trials", id="a review"),
        pytest.param("the allocation of funds", id="funds"),
        pytest.param("homes were chosen at random from the register", id="a sample of a register"),
        pytest.param("一個隨機抽樣", id="Chinese, a sample"),
        pytest.param("Names of the winners were announced.", id="names"),
        pytest.param("Patients chose to leave.", id="chose to leave"),
        pytest.param("A sealed envelope held the cheque.", id="a cheque"),
        pytest.param("The doctor decided to stop.", id="decided to stop"),
        pytest.param("By luck he was at home.", id="luck in life"),
        pytest.param("They voted by ballot.", id="a vote"),
        pytest.param("It is up to the doctor.", id="a doctor's choice"),
        pytest.param("The order was for random books.", id="books"),
    ],
)
def test_look_alikes(found: Found, text: str) -> None:
    assert found(FIELD, text) == []


@pytest.mark.parametrize(
    ("claimed", "registered", "verdict"),
    [
        pytest.param("RANDOMIZED", {"allocation": "RANDOMIZED"}, Verdict.MATCH, id="equal"),
        pytest.param("RANDOMIZED", {"allocation": "NA"}, Verdict.MISMATCH, id="a single arm"),
        pytest.param("RANDOMIZED", {"allocation": "NON_RANDOMIZED"}, Verdict.MISMATCH, id="the opposite"),
        pytest.param("NON_RANDOMIZED", {"allocation": "NA"}, Verdict.PARTIAL, id="not random, and nothing to allocate"),
        pytest.param("RANDOMIZED", {}, None, id="silent"),
    ],
)
def test_compare(judged: Judged, claimed: Any, registered: dict[str, Any], verdict: Verdict | None) -> None:
    assert judged(FIELD, claimed, **registered) == verdict


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        pytest.param(
            "pt", "Os participantes foram sorteados para um dos dois grupos.", ["RANDOMIZED"], id="Portuguese: by lot"
        ),
        pytest.param(
            "pt",
            "Os doentes foram distribuídos de forma aleatória.",
            ["RANDOMIZED"],
            id="Portuguese: in a random manner",
        ),
        pytest.param(
            "pt", "Um computador definiu quem receberia o fármaco.", ["RANDOMIZED"], id="Portuguese: a computer"
        ),
        pytest.param("pt", "Não houve sorteio: cada médico escolheu.", ["NON_RANDOMIZED"], id="Portuguese: no lot"),
        pytest.param("pt", "um ensaio não aleatorizado", ["NON_RANDOMIZED"], id="Portuguese: not"),
        pytest.param("pt", "uma amostra aleatória de eleitores", [], id="Portuguese: no claim, a sample"),
        pytest.param("pt", "O sorteio da loteria é no sábado.", [], id="Portuguese: no claim, a lottery"),
        pytest.param(
            "it", "I malati sono stati assegnati in maniera casuale.", ["RANDOMIZED"], id="Italian: in a random manner"
        ),
        pytest.param("it", "Il sorteggio ha deciso chi riceveva il farmaco.", ["RANDOMIZED"], id="Italian: by lot"),
        pytest.param("it", "Lo studio non è randomizzato.", ["NON_RANDOMIZED"], id="Italian: not"),
        pytest.param("it", "senza alcun sorteggio", ["NON_RANDOMIZED"], id="Italian: no lot"),
        pytest.param("it", "un campione casuale di cittadini", [], id="Italian: no claim, a sample"),
        pytest.param("it", "Non è un caso che tutti parlino di lei.", [], id="Italian: no claim, no chance"),
        pytest.param("sv", "Patienterna lottades till tablett eller spruta.", ["RANDOMIZED"], id="Swedish: by lot"),
        pytest.param("sv", "Slumpen fick avgöra vem som fick vad.", ["RANDOMIZED"], id="Swedish: chance"),
        pytest.param("sv", "Ingen lottning gjordes.", ["NON_RANDOMIZED"], id="Swedish: no lot"),
        pytest.param("sv", "en icke-randomiserad studie", ["NON_RANDOMIZED"], id="Swedish: not"),
        pytest.param("sv", "ett slumpmässigt urval av invånare", [], id="Swedish: no claim, a sample"),
        pytest.param("sv", "Priset lottades ut på mässan.", [], id="Swedish: no claim, a prize"),
        pytest.param("ko", "환자들을 무작위로 배정했다.", ["RANDOMIZED"], id="Korean: assigned"),
        pytest.param("ko", "추첨으로 두 군에 나눴다.", ["RANDOMIZED"], id="Korean: by lot"),
        pytest.param("ko", "무작위 배정은 하지 않았다.", ["NON_RANDOMIZED"], id="Korean: denied after it"),
        pytest.param("ko", "비무작위 시험이다.", ["NON_RANDOMIZED"], id="Korean: not"),
        pytest.param("ko", "무작위로 추출한 시민 1000명", [], id="Korean: no claim, a sample"),
    ],
)
def test_in_four_languages(found_in: FoundIn, language: str, text: str, values: list[object]) -> None:
    assert found_in("allocation", language, text) == values


# Chinese and Japanese


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("受试者由电脑抽签决定进哪一组。", ["RANDOMIZED"], id="Chinese: the computer drew lots"),
        pytest.param("病患以抽籤方式分到兩種療程。", ["RANDOMIZED"], id="traditional: by lot"),
        pytest.param("研究者按随机数字表把病人分开。", ["RANDOMIZED"], id="Chinese: a table of random numbers"),
        pytest.param("兩組並非隨機分配，而由家屬選擇。", ["NON_RANDOMIZED"], id="traditional: not at random"),
        pytest.param("分组没有采用随机化，由医生视病情决定。", ["NON_RANDOMIZED"], id="Chinese: no randomisation"),
        pytest.param("參加者隨機獲派真藥或假藥。", ["RANDOMIZED"], id="Hong Kong: given at random"),
        pytest.param("参加者はくじ引きで二つの飲み方に振り分けられた。", ["RANDOMIZED"], id="Japanese: by lot"),
        pytest.param("コンピューターがどちらの群かを決める。", ["RANDOMIZED"], id="Japanese: a computer decides"),
        pytest.param("割り付けは無作為ではなかった。", ["NON_RANDOMIZED"], id="Japanese: not at random, denied behind"),
        pytest.param("くじで分けたわけではありません。", ["NON_RANDOMIZED"], id="Japanese: no lot, told as a story"),
        pytest.param("随机抽取了三十份问卷。", [], id="Chinese: a sample"),
        pytest.param("記者隨機訪問了幾位街坊。", [], id="traditional: people in the street"),
        pytest.param("目前还缺乏随机对照试验。", [], id="Chinese: trials that are missing"),
        pytest.param("家长反映孩子随机血糖偏高。", [], id="Chinese: a reading at any time"),
        pytest.param("住民から無作為に抽出した調査である。", [], id="Japanese: a sample"),
        pytest.param("ランダムに選んだ写真を見せた。", [], id="Japanese: pictures picked at random"),
        pytest.param("さらなるランダム化比較試験が必要だ。", [], id="Japanese: a trial that is wished for"),
    ],
)
def test_chinese_and_japanese(found: Found, text: str, values: list[Any]) -> None:
    assert found(FIELD, text) == values


ABROAD = [
    pytest.param("Das Los entschied, wer das Mittel bekam.", ["RANDOMIZED"], id="German, the lot"),
    pytest.param("Wer was bekam, entschied der Zufall.", ["RANDOMIZED"], id="German, the verb first"),
    pytest.param("Sie wurden per Computer auf zwei Gruppen verteilt.", ["RANDOMIZED"], id="German, by computer"),
    pytest.param("Unter den Teilnehmern wurde gelost.", ["RANDOMIZED"], id="German, drawn"),
    pytest.param("Die Randomisierung erfolgte zentral.", ["RANDOMIZED"], id="German, a noun"),
    pytest.param("Gelost wird dabei nicht.", ["NON_RANDOMIZED"], id="German, nothing drawn"),
    pytest.param("Nicht das Los entschied, sondern der Arzt.", ["NON_RANDOMIZED"], id="German, not the lot"),
    pytest.param("Les malades ont été répartis au hasard.", ["RANDOMIZED"], id="French, at random"),
    pytest.param("Un ordinateur a décidé qui recevrait le produit.", ["RANDOMIZED"], id="French, a computer"),
    pytest.param("Le traitement n'a pas été tiré au sort.", ["NON_RANDOMIZED"], id="French, not drawn"),
    pytest.param("une étude sans tirage au sort", ["NON_RANDOMIZED"], id="French, without"),
    pytest.param("à répartition aléatoire", ["RANDOMIZED"], id="French, of Quebec"),
    pytest.param("Una moneda al aire decidió el grupo.", ["RANDOMIZED"], id="Spanish, a coin"),
    pytest.param("Los pacientes fueron asignados al azar.", ["RANDOMIZED"], id="Spanish, at random"),
    pytest.param("sin asignación aleatoria", ["NON_RANDOMIZED"], id="Spanish, without"),
    pytest.param("Der Tumor war ein Zufallsbefund.", [], id="German, found by chance"),
    pytest.param("eine zufällig ausgewählte Stichprobe", [], id="German, a sample"),
    pytest.param("Die meisten randomisierten Studien waren klein.", [], id="German, others"),
    pytest.param("Par hasard, le médecin passait.", [], id="French, by chance"),
    pytest.param("un échantillon aléatoire de la population", [], id="French, a sample"),
    pytest.param("Les personnes ont été interrogées au hasard.", [], id="French, a survey"),
    pytest.param("una muestra aleatoria de hogares", [], id="Spanish, a sample"),
    pytest.param("modelos de efectos aleatorios", [], id="Spanish, of statistics"),
    pytest.param("Wer die Spritze bekam, blieb dem Zufall überlassen.", ["RANDOMIZED"], id="German, left to chance"),
    pytest.param("Le sort a fait le tri entre les deux groupes.", ["RANDOMIZED"], id="French, the lot sorts"),
    pytest.param("El reparto quedó en manos del azar.", ["RANDOMIZED"], id="Spanish, in the hands of chance"),
    pytest.param("Der Verein verlost Karten für das Konzert.", [], id="German, a raffle"),
]
"""What is read in German, French and Spanish, and what looks like it and is not."""


@pytest.mark.parametrize(("text", "values"), ABROAD)
def test_in_german_french_and_spanish(found: Found, text: str, values: list[object]) -> None:
    assert found(FIELD, text) == values
