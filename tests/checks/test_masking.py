"""Who did not know who got what: degrees, stories, and blindness of other kinds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from trialcheck.model import Verdict
from trialcheck.values import WhoMasked

if TYPE_CHECKING:
    from tests.checks.conftest import Found, FoundIn, Judged

FIELD = "masking"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("a double\u2010blind trial", ["DOUBLE"], id="a typesetter's hyphen"),
        pytest.param("a double-blind trial", ["DOUBLE"], id="double"),
        pytest.param("a double masked study", ["DOUBLE"], id="masked"),
        pytest.param("an open-label study", ["NONE"], id="open-label"),
        pytest.param("a single-blind trial", ["SINGLE"], id="single"),
        pytest.param("an assessor-blinded trial", ["SINGLE"], id="the assessor"),
        pytest.param("a triple-blind study", ["TRIPLE"], id="triple"),
        pytest.param("everybody knew who was on what", ["NONE"], id="told as a story"),
        pytest.param("neither the patients nor their doctors knew which", ["DOUBLE"], id="neither nor"),
        pytest.param("eine doppelblinde Studie", ["DOUBLE"], id="German"),
        pytest.param("en double aveugle", ["DOUBLE"], id="French"),
        pytest.param("un ensayo doble ciego", ["DOUBLE"], id="Spanish"),
        pytest.param("随机双盲", ["DOUBLE"], id="Chinese"),
        pytest.param("開放標籤試驗", ["NONE"], id="Chinese, open"),
        pytest.param("二重盲検", ["DOUBLE"], id="Japanese"),
        pytest.param("이중맹검", ["DOUBLE"], id="Korean"),
        pytest.param(
            "Patients and their doctors were unaware of the assignment.", ["DOUBLE"], id="two parties told of"
        ),
        pytest.param(
            "Participants, nurses and statisticians were masked to treatment allocation.",
            ["DOUBLE"],
            id="a list of parties",
        ),
        pytest.param("The patients were blinded to the type of exercise.", ["SINGLE"], id="one party told of"),
        pytest.param(
            "The readers of the scans did not know who had which pill.",
            ["SINGLE"],
            id="those who judge, told as a story",
        ),
        pytest.param(
            "a randomised, open-label trial with blinded outcome assessors",
            ["SINGLE"],
            id="open to all but the assessors",
        ),
        pytest.param("Neither the surgeons nor the patients were blinded.", ["NONE"], id="neither, denied"),
        pytest.param("Blinding was not possible.", ["NONE"], id="could not be"),
        pytest.param("Investigators and patients were not masked to treatment.", ["NONE"], id="not masked"),
        pytest.param(
            "This open-label extension study enrolled 80 people.", ["NONE"], id="a trial that is an extension itself"
        ),
        pytest.param("a blinded, placebo-controlled trial", ["MASKED"], id="to no degree"),
        pytest.param("The pills were handed out in the open.", ["NONE"], id="in the open"),
        pytest.param("eine offene Studie", ["NONE"], id="German, open"),
        pytest.param("un essai mené en ouvert", ["NONE"], id="French, open"),
        pytest.param("uno studio in doppio cieco", ["DOUBLE"], id="Italian"),
        pytest.param("um ensaio duplo-cego", ["DOUBLE"], id="Portuguese"),
        pytest.param("en dubbelblind studie", ["DOUBLE"], id="Swedish"),
        pytest.param("只对结局评估者设盲", ["SINGLE"], id="Chinese, the assessor"),
        pytest.param(
            "Neither the nurses nor the mothers were told which drops were real.", ["DOUBLE"], id="told to neither"
        ),
        pytest.param("Neither side knows who is on what.", ["DOUBLE"], id="neither side"),
        pytest.param(
            "Doctors and patients alike did not know which pill was which.",
            ["DOUBLE"],
            id="two parties that did not know",
        ),
        pytest.param("Who was on what was hidden from everyone.", ["DOUBLE"], id="hidden from everyone"),
        pytest.param(
            "It was a participant- and assessor-blinded trial.", ["DOUBLE"], id="two parties in one adjective"
        ),
        pytest.param("The trial kept patients and doctors in the dark.", ["DOUBLE"], id="kept in the dark"),
        pytest.param("Nobody in the trial knew which bag held the drug.", ["DOUBLE"], id="nobody knew which"),
        pytest.param("Volunteers did not know what they were given, and nor did the staff.", ["DOUBLE"], id="nor did"),
        pytest.param("Masking: Double (Participant, Investigator)", ["DOUBLE"], id="a label"),
        pytest.param(
            "Masking: Quadruple (Participant, Care Provider, Investigator, Outcomes Assessor)",
            ["QUADRUPLE"],
            id="a label of four",
        ),
        pytest.param("Masking: Single (Outcomes Assessor)", ["SINGLE"], id="a label of one"),
        pytest.param(
            "The scans were read by two specialists who did not know which treatment had been given.",
            ["SINGLE"],
            id="read by those who did not know",
        ),
        pytest.param("Slides were scored blind.", ["SINGLE"], id="scored blind"),
        pytest.param("The patients did not know which group they were in.", ["SINGLE"], id="patients who did not know"),
        pytest.param("Those who measured the wounds were kept in the dark.", ["SINGLE"], id="those who measured"),
        pytest.param("Everyone involved knew which arm they were in.", ["NONE"], id="everyone involved"),
        pytest.param("Patients and their doctors knew which treatment they had drawn.", ["NONE"], id="both knew"),
        pytest.param("It was not a blinded trial.", ["NONE"], id="not a blinded trial"),
        pytest.param("The trial wasn't blinded.", ["NONE"], id="wasn't"),
        pytest.param("There is no hiding an operation from the person who has it.", ["NONE"], id="no hiding"),
        pytest.param("It was impossible to blind the surgeons.", ["NONE"], id="impossible to blind"),
        pytest.param("Masking: None (Open Label)", ["NONE"], id="a label of none"),
        pytest.param("Blinding: none", ["NONE"], id="a label of blinding"),
        pytest.param("You know what you are getting in this trial.", ["NONE"], id="told to the reader"),
        pytest.param("The treatment was assigned openly.", ["NONE"], id="openly"),
        pytest.param(
            "Who got what stays secret until the last visit.", ["MASKED"], id="a secret, and from whom is not told"
        ),
        pytest.param("It was a blind trial.", ["MASKED"], id="a blind trial"),
        pytest.param("The trial is blinded on both sides.", ["DOUBLE"], id="on both sides"),
        pytest.param(
            "Patients were given it without their knowing, or their doctors knowing, which they had.",
            ["DOUBLE"],
            id="without knowing",
        ),
        pytest.param(
            "The cardiologist will be kept in the dark about who has had breakfast.",
            ["SINGLE"],
            id="a doctor kept in the dark",
        ),
        pytest.param("It is given unblinded.", ["NONE"], id="given unblinded"),
        pytest.param(
            "Participants, investigators and outcome assessors were unaware of group assignment.",
            ["DOUBLE"],
            id="those who assess, among others",
        ),
        pytest.param(
            "Nobody – not the mothers, not the midwives – knew who had which.", ["DOUBLE"], id="between dashes"
        ),
        pytest.param("Patients were blinded, as were those treating them.", ["DOUBLE"], id="as were"),
        pytest.param(
            "The psychologists who did the interviews were not told which group a child was in.",
            ["SINGLE"],
            id="those who asked",
        ),
        pytest.param(
            "Outcomes were measured with staff blinded to trial allocation.", ["SINGLE"], id="blinded with no verb"
        ),
        pytest.param("The trial has blinded assessment.", ["SINGLE"], id="blinded assessment"),
        pytest.param("The study was conducted in a masked manner.", ["MASKED"], id="in a masked manner"),
        pytest.param(
            "Participants and staff will be blinded to the nicotine concentration.",
            ["DOUBLE"],
            id="blinded to a concentration",
        ),
        pytest.param("Participants, investigators, and the sponsor were masked.", ["DOUBLE"], id="the sponsor too"),
        pytest.param(
            "All field and laboratory researchers will be blinded to the assigned group.",
            ["SINGLE"],
            id="researchers, of a laboratory too",
        ),
    ],
)
def test_found(found: Found, text: str, values: list[Any]) -> None:
    assert found(FIELD, text) == values


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a dually-masked antibody", id="a drug"),
        pytest.param("blinded data were shown", id="data"),
        pytest.param("patients wore face masks", id="masks"),
        pytest.param("blindness in the elderly", id="an illness"),
        pytest.param("an open-label extension", id="an extension"),
        pytest.param("color-blind men", id="men"),
        pytest.param("open to all", id="open"),
        pytest.param("masked hypertension", id="an illness"),
        pytest.param("a double-blind period of 12 weeks", id="a period"),
        pytest.param("an open question", id="a question"),
        pytest.param("a label was opened", id="a label"),
        pytest.param("a blind alley", id="an alley"),
        pytest.param("the data were unblinded at week 12", id="an analysis"),
        pytest.param("Those on placebo were offered open-label semaglutide.", id="a drug given afterwards"),
        pytest.param("open-label to week 48", id="a later stretch of time"),
        pytest.param("he passed a double-blind food challenge", id="a test of food"),
        pytest.param("The monitoring board was masked to the groups.", id="a board"),
        pytest.param("Investigators were masked to PD-L1 expression.", id="masked to a finding"),
        pytest.param("a four-week open-label run-in", id="a run-in"),
        pytest.param("Researchers do not know which patients will benefit.", id="what research does not know"),
        pytest.param("Doctors don't know why it works.", id="why it works"),
        pytest.param("Nobody knows what causes the disease.", id="what causes it"),
        pytest.param("Scientists did not know whether the drug would work.", id="a question"),
        pytest.param("Patients knew the risks of the trial.", id="risks"),
        pytest.param("Everyone hoped for the best.", id="a hope"),
        pytest.param("They do not know how long it lasts.", id="how long"),
        pytest.param(
            "The study was reviewed blind by two referees for the journal; it was a double-blind review.",
            id="peer review",
        ),
        pytest.param("Patients were unaware of the disease.", id="unaware of a disease"),
        pytest.param("The committee was kept in the dark about the price.", id="a price"),
        pytest.param("Masked men robbed the clinic.", id="robbers"),
        pytest.param("Wearing a surgical mask, she joined the study.", id="a mask"),
        pytest.param("The results were kept secret.", id="results"),
        pytest.param("He was blind to the dangers.", id="dangers"),
        pytest.param("You cannot hide a puncture from its owner.", id="what cannot be hidden"),
        pytest.param("That bit was open-label.", id="a part of the trial"),
        pytest.param("As everyone knows, trials are slow.", id="a saying"),
        pytest.param("Mothers did not know how to mix the powder.", id="how to"),
        pytest.param("The mothers were told which clinic to go to.", id="a clinic"),
        pytest.param("Nobody knew whether the shop was open.", id="a shop"),
        pytest.param("Doctors and nurses did not know where to go.", id="where to go"),
        pytest.param("Responses were judged by blinded independent central review.", id="central review"),
        pytest.param("The sponsor was masked throughout.", id="the sponsor alone"),
        pytest.param("The laboratory was blinded throughout.", id="a laboratory alone"),
    ],
)
def test_look_alikes(found: Found, text: str) -> None:
    assert found(FIELD, text) == []


@pytest.mark.parametrize(
    ("claimed", "registered", "verdict"),
    [
        pytest.param("DOUBLE", {"masking": "QUADRUPLE"}, Verdict.MATCH, id="the registry counts parties"),
        pytest.param("DOUBLE", {"masking": "SINGLE"}, Verdict.PARTIAL, id="one party"),
        pytest.param("DOUBLE", {"masking": "NONE"}, Verdict.MISMATCH, id="open"),
        pytest.param("NONE", {"masking": "NONE"}, Verdict.MATCH, id="open, both"),
        pytest.param("NONE", {"masking": "DOUBLE"}, Verdict.MISMATCH, id="not open"),
        pytest.param("MASKED", {"masking": "SINGLE"}, Verdict.MATCH, id="no degree told"),
        pytest.param(
            "SINGLE",
            {"masking": "DOUBLE", "nuance": "OUTCOMES_ASSESSOR", "who_masked": (WhoMasked.OUTCOMES_ASSESSOR,)},
            Verdict.MATCH,
            id="the record names the assessor",
        ),
        pytest.param("SINGLE", {"masking": "DOUBLE"}, Verdict.PARTIAL, id="another degree"),
        pytest.param("DOUBLE", {}, None, id="silent"),
    ],
)
def test_compare(judged: Judged, claimed: Any, registered: dict[str, Any], verdict: Verdict | None) -> None:
    assert judged(FIELD, claimed, **registered) == verdict


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        pytest.param("pt", "O estudo decorre em dupla ocultação.", ["DOUBLE"], id="Portuguese: as in Portugal"),
        pytest.param("pt", "um ensaio duplo-cego", ["DOUBLE"], id="Portuguese: as in Brazil"),
        pytest.param(
            "pt",
            "Nem os médicos nem os doentes sabiam quem recebia o quê.",
            ["DOUBLE"],
            id="Portuguese: told as a story",
        ),
        pytest.param("pt", "Os pacientes não sabiam em que grupo estavam.", ["SINGLE"], id="Portuguese: one party"),
        pytest.param("pt", "Os avaliadores desconheciam o tratamento.", ["SINGLE"], id="Portuguese: those who assess"),
        pytest.param("pt", "O ensaio é aberto e multicêntrico.", ["NONE"], id="Portuguese: open"),
        pytest.param("pt", "Todos sabiam quem tomava o medicamento.", ["NONE"], id="Portuguese: everybody knew"),
        pytest.param("pt", "A questão permanece em aberto.", [], id="Portuguese: no claim, a question"),
        pytest.param("pt", "O estudo está aberto a voluntários.", [], id="Portuguese: no claim, open to people"),
        pytest.param("pt", "Seguiu-se uma extensão aberta.", [], id="Portuguese: no claim, an extension"),
        pytest.param("pt", "Os pacientes cegos usam bengala.", [], id="Portuguese: no claim, the blind"),
        pytest.param(
            "it",
            "Né i medici né i pazienti sapevano a chi toccava il farmaco.",
            ["DOUBLE"],
            id="Italian: told as a story",
        ),
        pytest.param("it", "uno studio in singolo cieco", ["SINGLE"], id="Italian: single"),
        pytest.param("it", "Lo studio si è svolto in aperto.", ["NONE"], id="Italian: open"),
        pytest.param("it", "Tutti sapevano quale compressa prendevano.", ["NONE"], id="Italian: everybody knew"),
        pytest.param("it", "I pazienti ignoravano quale dei due gel usassero.", ["SINGLE"], id="Italian: one party"),
        pytest.param("it", "La ricerca finì in un vicolo cieco.", [], id="Italian: no claim, a dead end"),
        pytest.param(
            "it", "Dopo, tutti entrarono nella fase di estensione in aperto.", [], id="Italian: no claim, an extension"
        ),
        pytest.param("it", "La domanda resta aperta.", [], id="Italian: no claim, a question"),
        pytest.param("it", "un intervento a cuore aperto", [], id="Italian: no claim, surgery"),
        pytest.param(
            "sv",
            "Varken läkare eller patienter visste vem som fick läkemedlet.",
            ["DOUBLE"],
            id="Swedish: told as a story",
        ),
        pytest.param("sv", "Studien är dubbelblind.", ["DOUBLE"], id="Swedish: double"),
        pytest.param("sv", "Det är en öppen studie.", ["NONE"], id="Swedish: open"),
        pytest.param("sv", "Alla visste vilken spruta de fick.", ["NONE"], id="Swedish: everybody knew"),
        pytest.param("sv", "Patienterna visste inte vilken grupp de hamnat i.", ["SINGLE"], id="Swedish: one party"),
        pytest.param("sv", "Frågan är fortfarande öppen.", [], id="Swedish: no claim, a question"),
        pytest.param("sv", "öppenvården i Malmö", [], id="Swedish: no claim, outpatients"),
        pytest.param("sv", "Sedan följde en öppen förlängning.", [], id="Swedish: no claim, an extension"),
        pytest.param("sv", "studien är öppen för fler deltagare", [], id="Swedish: no claim, open to people"),
        pytest.param("ko", "이중 눈가림 방식으로 설계됐다.", ["DOUBLE"], id="Korean: double"),
        pytest.param("ko", "환자도 의사도 누가 진짜 약을 먹는지 몰랐다.", ["DOUBLE"], id="Korean: told as a story"),
        pytest.param("ko", "오픈라벨 시험이다.", ["NONE"], id="Korean: open"),
        pytest.param("ko", "눈가림은 하지 않았다.", ["NONE"], id="Korean: denied after it"),
        pytest.param("ko", "평가자만 배정을 몰랐다.", ["SINGLE"], id="Korean: those who assess"),
        pytest.param("ko", "회사는 결과를 비공개로 했다.", [], id="Korean: no claim, not told"),
        pytest.param("ko", "색맹 환자도 참여할 수 있다.", [], id="Korean: no claim, colours"),
    ],
)
def test_in_four_languages(found_in: FoundIn, language: str, text: str, values: list[object]) -> None:
    assert found_in("masking", language, text) == values


# Chinese and Japanese


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("医生和患者谁也不知道用的是哪种药。", ["DOUBLE"], id="Chinese: told as a story"),
        pytest.param("病人同醫護人員均不知情。", [], id="traditional: two parties, with nothing of what"),
        pytest.param("試驗對受試者及研究人員均保密。", ["DOUBLE"], id="traditional: kept from both"),
        pytest.param("連護士都不知道瓶裡裝的是什麼。", ["DOUBLE"], id="traditional: not even the nurse"),
        pytest.param("仅对结局评估者设盲。", ["SINGLE"], id="Chinese: the assessor"),
        pytest.param("公开标签研究", ["NONE"], id="Chinese: an open label"),
        pytest.param("由于是手术，无法设盲。", ["NONE"], id="Chinese: cannot be blinded"),
        pytest.param("患者和医生都清楚用的是什么。", ["NONE"], id="Chinese: all knew"),
        pytest.param("三重盲设计", ["TRIPLE"], id="Chinese: triple"),
        pytest.param("医師も患者も、どちらの薬かを知らされていない。", ["DOUBLE"], id="Japanese: told as a story"),
        pytest.param("評価者盲検で比較した。", ["SINGLE"], id="Japanese: the assessor"),
        pytest.param("目隠しはしない試験だ。", ["NONE"], id="Japanese: no blindfold"),
        pytest.param("盲検化は行われなかった。", ["NONE"], id="Japanese: denied behind"),
        pytest.param("试验将于下月揭盲。", [], id="Chinese: unblinding"),
        pytest.param("由盲态独立中心审阅影像。", [], id="Chinese: a blinded review"),
        pytest.param("开放标签延长期持续两年。", [], id="Chinese: an extension"),
        pytest.param("報名現已開放，招募一百人。", [], id="traditional: open for people"),
        pytest.param("导盲犬与盲道的故事", [], id="Chinese: blind people"),
        pytest.param("色盲患者不得參加。", [], id="traditional: colour-blind people"),
        pytest.param("非盲検の継続期に移った。", [], id="Japanese: an extension"),
        pytest.param("盲検下独立中央判定による評価", [], id="Japanese: a blinded review"),
    ],
)
def test_chinese_and_japanese(found: Found, text: str, values: list[Any]) -> None:
    assert found(FIELD, text) == values


ABROAD = [
    pytest.param("Wer was bekam, wusste bis zum Schluss niemand.", ["DOUBLE"], id="German, nobody"),
    pytest.param(
        "Weder die Kranken noch die Pflegenden wussten, wer das Mittel nahm.", ["DOUBLE"], id="German, neither nor"
    ),
    pytest.param("Die Patienten wussten nicht, welches Mittel sie nahmen.", ["SINGLE"], id="German, one party"),
    pytest.param("Verblindet waren Patienten und Ärzte.", ["DOUBLE"], id="German, the subject last"),
    pytest.param("Nur die Auswerter waren verblindet.", ["SINGLE"], id="German, the assessors"),
    pytest.param("Alle wussten, wer operiert wurde.", ["NONE"], id="German, everybody"),
    pytest.param("Eine Verblindung war nicht möglich.", ["NONE"], id="German, not possible"),
    pytest.param("Ni les malades ni les soignants ne savaient qui prenait quoi.", ["DOUBLE"], id="French, neither nor"),
    pytest.param(
        "Les patients ne savaient pas ce qu'ils prenaient, et leurs médecins non plus.",
        ["DOUBLE"],
        id="French, nor the doctors",
    ),
    pytest.param("Les évaluateurs ignoraient le groupe de chacun.", ["SINGLE"], id="French, the assessors"),
    pytest.param("un essai randomisé, mené en ouvert", ["NONE"], id="French, open"),
    pytest.param("Chacun savait ce qu'il recevait.", ["NONE"], id="French, everybody"),
    pytest.param("Ni los pacientes ni los médicos sabían quién tomaba qué.", ["DOUBLE"], id="Spanish, neither nor"),
    pytest.param("Los pacientes no sabían qué tomaban.", ["SINGLE"], id="Spanish, one party"),
    pytest.param("Todos sabían qué recibía cada uno.", ["NONE"], id="Spanish, everybody"),
    pytest.param("un ensayo abierto y aleatorizado", ["NONE"], id="Spanish, open"),
    pytest.param("Ob das stimmt, bleibt offen.", [], id="German, a question"),
    pytest.param("Die Studie ist offen für Frauen ab 50 Jahren.", [], id="German, open to people"),
    pytest.param("Der Patient ist nach einem Unfall erblindet.", [], id="German, blind"),
    pytest.param("L'essai est ouvert aux femmes enceintes.", [], id="French, open to people"),
    pytest.param("À l'insu de sa femme, il avait tout arrêté.", [], id="French, behind her back"),
    pytest.param("une dégustation à l'aveugle", [], id="French, a tasting"),
    pytest.param("El estudio está abierto a mujeres.", [], id="Spanish, open to people"),
    pytest.param("una cirugía a corazón abierto", [], id="Spanish, surgery"),
    pytest.param("personas ciegas de nacimiento", [], id="Spanish, blind"),
    pytest.param("Beide Seiten tappten im Dunkeln.", ["DOUBLE"], id="German, in the dark"),
    pytest.param(
        "Pas plus les médecins que les malades ne savaient qui prenait quoi.", ["DOUBLE"], id="French, no more than"
    ),
    pytest.param("Ceux qui lisent les images ignorent le groupe.", ["SINGLE"], id="French, those who read"),
    pytest.param("Todo se administró a cara descubierta.", ["NONE"], id="Spanish, with an open face"),
    pytest.param(
        "La paciente no lo sabía, y tampoco la enfermera que la atendió.", ["DOUBLE"], id="Spanish, nor does the doctor"
    ),
    pytest.param("Niemand weiß, wie teuer das Mittel wird.", [], id="German, not who got what"),
    pytest.param("Personne ne sait ce que coûtera le produit.", [], id="French, not who got what"),
    pytest.param("Nadie sabe cuánto costará.", [], id="Spanish, not who got what"),
]
"""What is read in German, French and Spanish, and what looks like it and is not."""


@pytest.mark.parametrize(("text", "values"), ABROAD)
def test_in_german_french_and_spanish(found: Found, text: str, values: list[object]) -> None:
    assert found(FIELD, text) == values
