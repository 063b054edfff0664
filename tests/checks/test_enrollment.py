"""How many people: the counts that are the whole trial's, and those that only look like it."""

from __future__ import annotations

import pytest

from trialcheck.checks import ALL
from trialcheck.model import Claim, Record, Span, Verdict
from trialcheck.values import Actuality, NctId

CHECK = ALL["enrollment"]
NCT = NctId("NCT00000102")


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("The trial enrolled 240 patients with asthma.", [240], id="a verb before"),
        pytest.param("We randomly assigned 3445 patients to drug or placebo.", [3445], id="a verb with an adverb"),
        pytest.param("Forty-five women were randomised.", [45], id="words at the start"),
        pytest.param("Eighty\u2010one women were randomized to either dose.", [81], id="a hyphen that is not ASCII's"),
        pytest.param("In total, 1,098 participants took part.", [1098], id="a comma between thousands"),
        pytest.param("A total of 18 144 patients underwent randomization.", [18144], id="a blank between thousands"),
        pytest.param("It is a 263-patient study.", [263], id="N-patient study"),
        pytest.param("The study will recruit about 500 people next year.", [500], id="planned, hedged"),
        pytest.param("The trial has room for a dozen patients.", [12], id="a dozen"),
        pytest.param("Patients with asthma (n=261) were randomised to two doses.", [261], id="n= in brackets"),
        pytest.param("Of 73 participants, 38 were randomly assigned to drops.", [73], id="of N at the start"),
        pytest.param("The trial was withdrawn without treating a single patient.", [0], id="nobody"),
        pytest.param("Not one baby was enrolled.", [0], id="not one"),
        pytest.param("Insgesamt nahmen 75 Probanden teil.", [75], id="German"),
        pytest.param("Participaron seis pacientes en el estudio.", [6], id="Spanish, in words"),
        pytest.param("L'essai doit inclure douze patients.", [12], id="French, in words"),
        pytest.param("研究计划招募367名患者。", [367], id="Chinese"),
        pytest.param("Enrollment: | 150 |", [150], id="a table's column"),
    ],
)
def test_the_whole_trial(text: str, values: list[int]) -> None:
    assert [mention.value for mention in CHECK.find(text)] == values


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Of these, 52 patients in the placebo group improved.", id="an arm"),
        pytest.param("1205 patients were screened for eligibility.", id="screened"),
        pytest.param("Overall, 41 patients (19%) died during the study.", id="deaths"),
        pytest.param("657 (59.8%) completed the study.", id="completers"),
        pytest.param("About one adult in 500 has the disease.", id="how common a disease is"),
        pytest.param("The company employs 25,000 people worldwide.", id="employees"),
        pytest.param("Mean age was 61 years.", id="an age"),
        pytest.param("Adults with type 2 diabetes were enrolled.", id="a kind of diabetes"),
        pytest.param("Patients were randomised 2:1 to drug or placebo.", id="a ratio"),
        pytest.param("Patients aged 18 to 75 were enrolled.", id="an age range"),
        pytest.param("data came from four randomized trials", id="a number of trials"),
        pytest.param("The drug affects 125 million people.", id="the ill of the world"),
        pytest.param("In phase 3 patients were randomised.", id="a phase"),
        pytest.param("它影响着全球1250名病人的生活。", id="Chinese, worldwide"),
    ],
)
def test_look_alikes(text: str) -> None:
    assert [mention.value for mention in CHECK.find(text)] == []


@pytest.mark.parametrize(
    ("claimed", "nuance", "recorded", "verdict"),
    [
        pytest.param(120, None, 120, Verdict.MATCH, id="equal"),
        pytest.param(100, "about", 94, Verdict.MATCH, id="about, within a tenth"),
        pytest.param(100, None, 94, Verdict.PARTIAL, id="within a tenth"),
        pytest.param(14800, "at least", 14816, Verdict.MATCH, id="more than a round number"),
        pytest.param(120, None, 90, Verdict.MISMATCH, id="a third too many"),
        pytest.param(120, "about", 90, Verdict.MISMATCH, id="about is no licence"),
        pytest.param(0, None, 0, Verdict.MATCH, id="nobody"),
        pytest.param(5, None, 0, Verdict.MISMATCH, id="the record has nobody"),
    ],
)
def test_compare(claimed: int, nuance: str | None, recorded: int, verdict: Verdict) -> None:
    record = Record(nct_id=NCT, enrollment=recorded, enrollment_kind=Actuality.ACTUAL)
    claim = Claim(NCT, "enrollment", claimed, str(claimed), Span(0, 3), "", "en:test", "test", nuance)
    registered = CHECK.registered(record)
    assert registered is not None
    assert CHECK.compare(claim, registered, record).verdict == verdict


def test_a_silent_record_has_no_value() -> None:
    assert CHECK.registered(Record(nct_id=NCT)) is None


def test_a_planned_number_is_said_to_be_one() -> None:
    record = Record(nct_id=NCT, enrollment=90, enrollment_kind=Actuality.ESTIMATED)
    claim = Claim(NCT, "enrollment", 120, "120", Span(0, 3), "", "en:test", "test")
    registered = CHECK.registered(record)
    assert registered is not None
    assert "planned" in (CHECK.compare(claim, registered, record).reason or "")


# Chinese and Japanese


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("该试验共纳入420例患者。", [420], id="Chinese"),
        pytest.param("研究團隊最後收得七十二人。", [72], id="traditional: in characters"),
        pytest.param("計畫收案一百二十位受試者。", [120], id="Taiwan: planned"),
        pytest.param("目标人数1.2万名", [12000], id="Chinese: ten thousands"),
        pytest.param("约300名孕妇参加了这项试验。", [300], id="Chinese: said after"),
        pytest.param("样本量为86例", [86], id="Chinese: a sample"),
        pytest.param("入组人数：240", [240], id="Chinese: a label"),
        pytest.param("試験には計２４０人が参加した。", [240], id="Japanese: double width"),
        pytest.param("目標症例数は300例", [300], id="Japanese: a target"),
        pytest.param("患者120名を登録した。", [120], id="Japanese"),
        pytest.param("对照组60例，试验组61例。", [], id="Chinese: arms"),
        pytest.param("每组30例", [], id="Chinese: per arm"),
        pytest.param("其中18例退出试验", [], id="Chinese: lost on the way"),
        pytest.param("筛查了500人", [], id="Chinese: screened"),
        pytest.param("可评估患者88例", [], id="Chinese: who could be judged"),
        pytest.param("全球每年新增200万名患者", [], id="Chinese: who fall ill"),
        pytest.param("逾千名員工", [], id="traditional: employees, and no number"),
        pytest.param("第3例病人出现皮疹", [], id="Chinese: the third"),
        pytest.param("每组患者人次为120人次", [], id="Chinese: visits"),
        pytest.param("うち60例がプラセボ群だった。", [], id="Japanese: an arm"),
        pytest.param("スクリーニングした200例", [], id="Japanese: screened"),
        pytest.param("国内の患者数は約30万人", [], id="Japanese: who are ill"),
    ],
)
def test_chinese_and_japanese(text: str, values: list[object]) -> None:
    assert [m.value for m in CHECK.find(text)] == values
