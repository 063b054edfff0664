"""Asides: where a text turns to a trial that it cites by no number, and where it only seems to."""

from __future__ import annotations

import pytest

from trialcheck.model import Article, Mention, Span
from trialcheck.steps.document import lay_out
from trialcheck.steps.references import find_references
from trialcheck.steps.scope import Scope
from trialcheck.steps.turns import TURNS

SAID = "qux"
INTRODUCED = {
    "en": "The trial is registered as NCT00000101, and the doctors who run it have told us what it is for.",
    "de": "Die Studie ist unter NCT00000101 registriert, und die Ärzte haben uns erklärt, worum es dabei geht.",
    "fr": "L'étude est enregistrée sous le numéro NCT00000101, et les médecins nous ont dit à quoi elle sert.",
    "es": "El estudio está registrado con el número NCT00000101, y los médicos nos han dicho para qué sirve.",
    "zh": "该试验在注册平台登记，编号为NCT00000101，研究团队向我们介绍了这项工作的目的和意义。",
    "ja": "この試験は登録番号NCT00000101で登録されており、研究チームが目的について説明した。",
    "ko": "이 시험은 NCT00000101로 등록되어 있으며 연구진이 목적을 설명했다.",
    "pt": "O estudo está registado com o número NCT00000101, e os médicos disseram-nos para que serve.",
    "it": "Lo studio è registrato con il numero NCT00000101, e i medici ci hanno spiegato a che cosa serve.",
    "sv": "Studien är registrerad som NCT00000101, och läkarna har berättat för oss vad den ska vara bra för.",
}


def in_aside(text: str) -> bool:
    article = Article(source="test", text=text)
    scope = Scope(lay_out(article), find_references(article))
    start = text.index(SAID)
    mention = Mention("phase", ("PHASE2",), start, start + len(SAID), "en:test")
    for index, block in enumerate(scope.document.blocks):
        for sentence in block.sentences:
            if Span(start, start + len(SAID)) in sentence:
                return scope.elsewhere(mention, sentence, index) is not None
    raise AssertionError(text)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        pytest.param("en", "A German trial was qux.", id="a trial with an indefinite article"),
        pytest.param("en", "Two years ago, a qux study failed.", id="some time ago"),
        pytest.param("en", "Then there is a qux trial of another pill.", id="then there is"),
        pytest.param("en", "ZENOBIA, a qux trial with 665 people, found nothing.", id="called by its name"),
        pytest.param("en", "ZENOBIA randomised qux.", id="a name that does what trials do"),
        pytest.param("en", "ZENOBIA and PALMYRA II, two big studies, were qux.", id="two names"),
        pytest.param("en", "Nobody has forgotten the ZENOBIA trial in qux.", id="a name before the word trial"),
        pytest.param("en", "A hospital in Lyon used goggles in qux.", id="other people"),
        pytest.param("en", "A balloon that squeezes the vein was tried in qux.", id="another thing"),
        pytest.param("en", "The company later tested a spray in qux.", id="the company, later"),
        pytest.param("en", "Its rival Zenith ran its own qux study.", id="their own"),
        pytest.param("en", "The ward is part of a qux leukaemia trial.", id="part of another"),
        pytest.param("en", "A German trial ended. It was qux.", id="what goes on from it"),
        pytest.param("en", "Back then, doctors gave it to qux.", id="back then"),
        pytest.param("de", "Damals wurde das Mittel in qux geprüft.", id="damals"),
        pytest.param("de", "Eine britische Studie war qux.", id="eine Studie"),
        pytest.param("de", "Die ZENOBIA-Studie war qux.", id="ein Name vor Studie"),
        pytest.param("fr", "Une étude anglaise était qux.", id="une étude"),
        pytest.param("fr", "À l'époque, qux.", id="à l'époque"),
        pytest.param("fr", "L'essai ZENOBIA était qux.", id="l'essai et son nom"),
        pytest.param("es", "Un estudio inglés fue qux.", id="un estudio"),
        pytest.param("es", "En aquel entonces fue qux.", id="en aquel entonces"),
        pytest.param("fr", "À ne pas confondre avec l'étude qux.", id="à ne pas confondre"),
        pytest.param("es", "No hay que confundirlo con el estudio qux.", id="no hay que confundir"),
        pytest.param("es", "Otra clínica anuncia algo qux.", id="otra clínica"),
        pytest.param("zh", "英国学者的一项qux试验发现了变化。", id="一项试验"),
        pytest.param("zh", "此前国外的qux研究没有成功。", id="此前"),
        pytest.param("ja", "以前の別の試験はquxだった。", id="以前の別の試験"),
        pytest.param("zh", "五年前，他們試過qux。", id="五年前, in the other shape"),
        pytest.param("zh", "某外企藥廠在做qux。", id="某藥廠"),
        pytest.param("ja", "北欧ではquxの試験が始まった。", id="北欧では"),
        pytest.param("ja", "なお、よく似た名前の試験はquxだ。", id="よく似た名前"),
        pytest.param("ko", "다른 연구는 qux이었다.", id="다른 연구"),
        pytest.param("pt", "Um estudo inglês foi qux.", id="um estudo"),
        pytest.param("it", "Uno studio inglese era qux.", id="uno studio"),
        pytest.param("sv", "En engelsk studie var qux.", id="en studie"),
        pytest.param("pt", "O alemão ZENOBIA era qux.", id="um nome depois de um povo"),
        pytest.param("pt", "Uma empresa em Lisboa testou qux.", id="outra empresa"),
        pytest.param("pt", "Nos anos 80 deram-no a qux.", id="nos anos 80"),
        pytest.param("pt", "Um ensaio inglês falhou. Tinha qux.", id="até ao fim do parágrafo"),
        pytest.param("pt", "Os médicos pretendem fazer um ensaio de qux.", id="o que se segue"),
        pytest.param("it", "Il tedesco Zenobia era qux.", id="un nome dopo un popolo"),
        pytest.param("it", "Un gruppo di Lione ha usato qux.", id="altra gente"),
        pytest.param("it", "Un trial inglese è fallito. Aveva qux.", id="fino alla fine del paragrafo"),
        pytest.param("it", "I medici pensano a uno studio di qux.", id="quel che verrà"),
        pytest.param("sv", "Den tyska Zenobia var qux.", id="ett namn efter ett folk"),
        pytest.param("sv", "Ett bolag i Lyon testade qux.", id="ett annat bolag"),
        pytest.param("sv", "På åttiotalet gavs det till qux.", id="på åttiotalet"),
        pytest.param("sv", "En engelsk studie lades ned. Där fick man qux.", id="till styckets slut"),
        pytest.param("ko", "미국의 ZENOBIA는 qux이었다.", id="나라 이름 다음"),
        pytest.param("ko", "비슷한 시기 다른 병원은 qux을 썼다.", id="비슷한 시기"),
        pytest.param("ko", "경쟁사는 시험을 접었다. 그때는 qux이었다.", id="문단 끝까지"),
        pytest.param("ko", "회사는 후속 3상에서 qux을 쓴다.", id="후속 시험"),
        pytest.param("de", "In Oxford wird das Gel an qux erprobt.", id="ein Ort im Ausland"),
        pytest.param("fr", "À Uppsala, le même gel est testé sur qux.", id="un lieu à l'étranger"),
        pytest.param("es", "En Oxford se prueba el mismo gel en qux.", id="un lugar en el extranjero"),
        pytest.param("it", "A Oxford lo stesso gel è sperimentato su qux.", id="un luogo all'estero"),
        pytest.param("de", "ZENOBIA nahm qux auf.", id="ein Name, der tut, was Studien tun"),
        pytest.param("fr", "ZENOBIA avait recruté qux.", id="un nom qui fait ce que font les essais"),
        pytest.param("es", "ZENOBIA, aleatorizado y doble ciego, era qux.", id="un nombre y su diseño"),
        pytest.param("it", "ZENOBIA PALMYRA-ON TER, in doppio cieco, aveva qux.", id="un nome di più parole"),
        pytest.param("de", "Ein zweites Vorhaben des Hauses ist qux.", id="ein zweites Vorhaben"),
        pytest.param("fr", "Un premier essai, plus court, était qux.", id="un premier essai"),
        pytest.param("es", "Su antecesor era qux.", id="su antecesor"),
        pytest.param("sv", "Bolagets andra projekt är qux.", id="ett andra projekt"),
        pytest.param("de", "Fachleute wünschen sich nun eine Studie mit qux.", id="ein Wunsch"),
        pytest.param("fr", "Il faudrait maintenant une étude qux.", id="un souhait"),
        pytest.param("es", "Haría falta un ensayo qux.", id="un deseo"),
        pytest.param("pt", "Falta agora um estudo qux.", id="o que falta"),
        pytest.param("it", "Servirebbe uno studio qux.", id="quel che servirebbe"),
        pytest.param("sv", "Nu behövs en studie med qux.", id="vad som behövs"),
        pytest.param("fr", "Une analyse groupée de neuf essais donne qux.", id="une analyse groupée"),
        pytest.param("zh", "公司的第二个项目采用qux。", id="第二个项目"),
        pytest.param("zh", "另一款抗体的研究采用qux。", id="另一款抗体"),
        pytest.param("zh", "专家呼吁开展qux研究。", id="呼吁"),
        pytest.param("ja", "同社の2つ目の計画はquxだ。", id="2つ目の計画"),
        pytest.param("ja", "同じ成分は関西でもquxの試験が続く。", id="同じ成分"),
        pytest.param("ja", "9件の統合解析ではquxだった。", id="統合解析"),
        pytest.param("ko", "같은 성분은 부산에서 qux으로 시험한다.", id="같은 성분"),
        pytest.param("ko", "회사의 두 번째 과제는 qux이다.", id="두 번째 과제"),
        pytest.param("en", "A global, randomized, qux trial is recruiting.", id="several adjectives"),
        pytest.param("en", "ZENOBIA was a long qux trial of 7,000 patients.", id="a name and what it was"),
        pytest.param("en", "In ZENOBIA-042, people were given qux.", id="in a trial with a number"),
        pytest.param("en", "In PALMYRA-BPS, nurses visited qux.", id="in a trial with an addition"),
        pytest.param("en", "Compare ZENOBIA, which is qux.", id="compare"),
        pytest.param("en", "Motzer R, Barrios CH, Kim TM, et al. A qux trial.", id="a work that is cited"),
        pytest.param("en", "A qux trial of the old kind, Lancet 2015;16:859-870.", id="a journal's page"),
        pytest.param("en", "That one was qux too.", id="that one"),
        pytest.param("en", "A follow-up, ZENOBIA, with three arms, is qux.", id="a follow-up"),
        pytest.param("en", "A trial of that idea, with qux, is pencilled in for 2027.", id="pencilled in"),
        pytest.param("en", "Such a qux study is being mulled in Lahore.", id="being mulled"),
        pytest.param("en", "She is running a trial of her own in qux.", id="of her own"),
        pytest.param("en", "To prepare for the study, the team tested qux.", id="to prepare for it"),
        pytest.param("en", "The same lab's pilot had qux. It was finished soon.", id="the same people's pilot"),
        pytest.param("en", "A phase III RCT is underway to further investigate qux.", id="under way to look further"),
    ],
)  # fmt: skip
def test_asides(language: str, sentence: str) -> None:
    assert in_aside(f"{INTRODUCED[language]} {sentence}")


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        pytest.param("en", "It is a qux trial.", id="what it is"),
        pytest.param("en", "The team calls it a qux study.", id="what it is called"),
        pytest.param("en", "A spokesperson said that the trial is qux.", id="a person, then the trial"),
        pytest.param("en", "A big trial on paper, it was qux.", id="said of what follows"),
        pytest.param("en", "A total of qux joined.", id="a total"),
        pytest.param("en", "A computer put qux into groups.", id="a thing of the trial's own"),
        pytest.param("en", "The first patient got the qux in May.", id="the first patient"),
        pytest.param("de", "Es handelt sich um eine qux Studie.", id="um eine Studie"),
        pytest.param("fr", "C'est une étude qux.", id="c'est une étude"),
        pytest.param("es", "Se trata de un estudio qux.", id="se trata de un estudio"),
        pytest.param("zh", "这是一项qux试验。", id="是一项"),
        pytest.param("ja", "この試験はquxである。", id="この試験"),
        pytest.param("pt", "Trata-se de um estudo qux.", id="trata-se de um estudo"),
        pytest.param("pt", "Um total de qux participou.", id="um total"),
        pytest.param("pt", "Os doentes tomam qux.", id="os doentes"),
        pytest.param("pt", "Um ensaio inglês falhou. O nosso estudo tem qux.", id="de volta ao nosso"),
        pytest.param("it", "Si tratta di uno studio qux.", id="si tratta di uno studio"),
        pytest.param("it", "Un computer decide chi riceve qux.", id="un computer"),
        pytest.param("it", "Un trial inglese è fallito. Il nostro studio ha qux.", id="di nuovo il nostro"),
        pytest.param("sv", "Det är en qux studie.", id="det är en studie"),
        pytest.param("sv", "En dator avgör vem som får qux.", id="en dator"),
        pytest.param("sv", "En engelsk studie lades ned. Vår studie har qux.", id="tillbaka till vår"),
        pytest.param("ko", "이번 시험은 qux이다.", id="이번 시험"),
        pytest.param("ko", "환자들은 qux을 먹는다.", id="환자들"),
        pytest.param("ko", "경쟁사는 시험을 접었다. 이번 시험은 qux이다.", id="다시 이번 시험"),
        pytest.param("zh", "研究人员启动了一项qux试验。", id="启动了一项"),
        pytest.param("ja", "参加者はquxを受けた。", id="参加者"),
        pytest.param("de", "In Bonn wird das Gel an qux erprobt.", id="ein Ort im Inland"),
        pytest.param("fr", "À Oxford, l'étude compare qux.", id="un lieu à l'étranger, et l'étude"),
        pytest.param("de", "MK-4711 wurde qux verabreicht.", id="ein Wirkstoff, kein Name einer Studie"),
        pytest.param("fr", "Douze patients victimes d'un AVC ont reçu qux.", id="une maladie en capitales"),
        pytest.param("es", "Todos reciben el mismo fármaco, qux.", id="el mismo fármaco para todos"),
        pytest.param("de", "Der zweite Patient bekam qux.", id="der zweite Patient"),
        pytest.param("zh", "第二组使用qux。", id="第二组"),
        pytest.param("en", "This is a parallel group qux trial that enrolled 40 people.", id="parallel groups"),
        pytest.param("en", "In all qux people joined.", id="in all"),
        pytest.param("en", "The study, a qux exercise in the trade's words, is a trial still.", id="what the study is, between commas"),
        pytest.param("en", "This makes it a qux study.", id="what makes it one"),
        pytest.param("en", "What is it? A qux trial of a website.", id="the answer to a question"),
        pytest.param("en", "Data are from NCT00000101, a qux study of 300 people.", id="what a number stands for"),
        pytest.param("en", "COVID-19 was the reason: in COVID-19, qux.", id="a disease with a number"),
        pytest.param("en", "This is a trial in which those in one group will follow the qux course.", id="who will follow a course"),
        pytest.param("en", "J2W-MC-PYAA is a qux trial of 40 people.", id="the end of a code"),
    ],
)  # fmt: skip
def test_no_asides(language: str, sentence: str) -> None:
    assert not in_aside(f"{INTRODUCED[language]} {sentence}")


def test_nothing_is_an_aside_where_the_trial_is_brought_in_at_last() -> None:
    assert not in_aside(f"A qux trial of the drug has begun.\n\n{INTRODUCED['en']}")


def test_the_sentence_that_cites_the_trial_is_none() -> None:
    assert not in_aside(f"{INTRODUCED['en']} A qux trial (NCT00000101) it is.")


def test_every_language_tells_what_goes_on_and_what_looks_back() -> None:
    assert all({"then", "goes on", "others", "named"} <= kinds.keys() for kinds in TURNS.values())


def test_a_place_is_not_abroad_where_the_text_tells_of_its_country_elsewhere() -> None:
    text = f"{INTRODUCED['de']} Die Ärztin kommt aus Manchester. In Oxford wird das Gel an qux erprobt."
    assert not in_aside(text)


@pytest.mark.parametrize(
    "sentence",
    [pytest.param("两项研究均采用qux。", id="both"), pytest.param("这两项试验都用qux。", id="these two")],
)
def test_a_text_may_count_its_own_trials(sentence: str) -> None:
    introduced = "文章介绍两项登记在册的试验，编号分别为NCT00000101和NCT00000102，团队向我们说明了目的。"
    assert not in_aside(f"{introduced}{sentence}")


@pytest.mark.parametrize(
    ("text", "aside"),
    [
        pytest.param("About Zenith Pharma\n\nZenith tests a qux drug.", True, id="a company's standing text"),
        pytest.param("Forward-Looking Statements\n\nThe qux study may fail.", True, id="what may not come to be"),
        pytest.param("About the Study\n\nThe qux study began.", False, id="the trial itself"),
        pytest.param("About the drug\n\nIt is tested in NCT00000101, which is qux.", False, id="a paragraph that cites the trial"),
        pytest.param("Results\n\nThe qux study began.", False, id="any other heading"),
    ],
)  # fmt: skip
def test_standing_texts(text: str, aside: bool) -> None:
    assert in_aside(f"{INTRODUCED['en']}\n\n{text}") is aside
