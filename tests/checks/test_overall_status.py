"""Whether the trial runs, is over or was stopped, and what else is completed or withdrawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from trialcheck.model import Verdict
from trialcheck.values import Status

if TYPE_CHECKING:
    from tests.checks.conftest import Found, FoundIn, Judged

FIELD = "overall_status"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("The study was completed.", ["COMPLETED"], id="was completed"),
        pytest.param("The trial has been completed, and nothing was found.", ["COMPLETED"], id="has been completed"),
        pytest.param(
            "The research project on cells for the skin at the hospital of the university has been completed.",
            ["COMPLETED"],
            id="a long subject",
        ),
        pytest.param("the recently completed Phase 3 trial", ["COMPLETED"], id="before the trial"),
        pytest.param("The trial was terminated early.", ["TERMINATED"], id="terminated"),
        pytest.param("the study was stopped early for futility", ["TERMINATED"], id="stopped"),
        pytest.param("The study was withdrawn.", ["WITHDRAWN"], id="withdrawn"),
        pytest.param("The trial was suspended.", ["SUSPENDED"], id="suspended"),
        pytest.param("the trial is recruiting patients", ["RECRUITING"], id="recruiting"),
        pytest.param("not yet recruiting", ["NOT_YET_RECRUITING"], id="not yet"),
        pytest.param("Active, not recruiting", ["ACTIVE_NOT_RECRUITING"], id="the exact word over the shorter"),
        pytest.param("the ongoing trial", ["ONGOING"], id="ongoing"),
        pytest.param("The study is under way.", ["ONGOING"], id="under way"),
        pytest.param("Status: | Completed |", ["COMPLETED"], id="a cell"),
        pytest.param("Estado: | Terminado |", ["TERMINATED"], id="Spanish cell"),
        pytest.param("Statut: | Terminé |", ["COMPLETED"], id="French cell: terminé is completed"),
        pytest.param("eine laufende Phase-2-Studie", ["ONGOING"], id="German"),
        pytest.param("该试验已完成", ["COMPLETED"], id="Chinese"),
        pytest.param("正在招募患者", ["RECRUITING"], id="Chinese, recruiting"),
        pytest.param("모집 중", ["RECRUITING"], id="Korean"),
        pytest.param("Both trials are now complete.", ["COMPLETED"], id="two at once"),
        pytest.param(
            "It is registered (NCT00000102) and has been completed.", ["COMPLETED"], id="the number is the subject"
        ),
        pytest.param("The company has completed its Phase 2 trial.", ["COMPLETED"], id="done by a company"),
        pytest.param(
            "Acme announced the successful completion of its Phase 1 study.", ["COMPLETED"], id="an announcement"
        ),
        pytest.param(
            "The trial, which had enrolled 40 of 200 people, was abandoned.", ["TERMINATED"], id="a clause between"
        ),
        pytest.param("The sponsor pulled the plug on the study.", ["TERMINATED"], id="the plug"),
        pytest.param("The two trials were terminated.", ["TERMINATED"], id="several, stopped"),
        pytest.param("The study has been on clinical hold since May.", ["SUSPENDED"], id="on hold"),
        pytest.param("No patient has been enrolled yet.", ["NOT_YET_RECRUITING"], id="nobody yet"),
        pytest.param("Patients are still being recruited.", ["RECRUITING"], id="being recruited"),
        pytest.param(
            "The study is ongoing but no longer recruiting.", ["ACTIVE_NOT_RECRUITING"], id="in words of its own"
        ),
        pytest.param("The trial is fully enrolled.", ["ACTIVE_NOT_RECRUITING"], id="full"),
        pytest.param("The drug is being tested in a Phase 2 trial.", ["ONGOING"], id="tested in a trial"),
        pytest.param("NCT00000102 – Phase 2 – Recruiting – 60 people", ["RECRUITING"], id="between dashes"),
        pytest.param("a trial (Phase 2, terminated)", ["TERMINATED"], id="in a bracket"),
        pytest.param("Phase 2: Completed", ["COMPLETED"], id="a line under a line"),
        pytest.param("Estado: | Completado |", ["COMPLETED"], id="Spanish, completed"),
        pytest.param("Die Studie wurde wegen Geldmangels abgebrochen.", ["TERMINATED"], id="German, broken off"),
        pytest.param("L'essai est toujours en cours.", ["ONGOING"], id="French, under way"),
        pytest.param("Status: | Avslutad |", ["COMPLETED"], id="Swedish cell"),
        pytest.param("Stato: | In corso |", ["ONGOING"], id="Italian cell"),
        pytest.param("Situação: | Recrutando |", ["RECRUITING"], id="Portuguese cell"),
        pytest.param("该试验已提前终止", ["TERMINATED"], id="Chinese, stopped"),
        pytest.param("現在、参加者を募集中です。", ["RECRUITING"], id="Japanese"),
        pytest.param("조기 종료", ["TERMINATED"], id="Korean, stopped"),
        pytest.param("The study, now complete, was small.", ["COMPLETED"], id="a remark between commas"),
        pytest.param("The study has ended.", ["COMPLETED"], id="has ended"),
        pytest.param("With the trial now complete, the team will publish.", ["COMPLETED"], id="with, now"),
        pytest.param("The now-completed trial enrolled 30.", ["COMPLETED"], id="a compound"),
        pytest.param("The trial, since abandoned, had enrolled nine.", ["TERMINATED"], id="since abandoned"),
        pytest.param("Investigators decided to stop the trial.", ["TERMINATED"], id="decided to stop"),
        pytest.param("The plug was pulled on the trial.", ["TERMINATED"], id="the plug, passive"),
        pytest.param("The study folded early for lack of patients.", ["TERMINATED"], id="folded"),
        pytest.param(
            "Follow-up went on until the trial was terminated for lack of money.", ["TERMINATED"], id="until it was"
        ),
        pytest.param("Acme has discontinued the trial.", ["TERMINATED"], id="a company of any name"),
        pytest.param("The trial was cancelled before it began.", ["WITHDRAWN"], id="cancelled before"),
        pytest.param("The trial never enrolled a single patient.", ["WITHDRAWN"], id="never enrolled"),
        pytest.param("The FDA placed a clinical hold on the trial.", ["SUSPENDED"], id="a hold on it"),
        pytest.param(
            "The trial, currently suspended, is in New Zealand.", ["SUSPENDED"], id="suspended, between commas"
        ),
        pytest.param("The trial is yet to enrol its first patient.", ["NOT_YET_RECRUITING"], id="yet to"),
        pytest.param("Recruitment has not started.", ["NOT_YET_RECRUITING"], id="not started"),
        pytest.param("Recruitment is in full swing.", ["RECRUITING"], id="full swing"),
        pytest.param("The trial is still admitting patients.", ["RECRUITING"], id="admitting"),
        pytest.param("The company kept enrolling in AMBER.", ["RECRUITING"], id="kept enrolling"),
        pytest.param("Volunteers are wanted for the trial.", ["RECRUITING"], id="wanted"),
        pytest.param("The Melbourne trial is open and recruiting.", ["RECRUITING"], id="open and"),
        pytest.param("Recruitment has closed but follow-up continues.", ["ACTIVE_NOT_RECRUITING"], id="closed but"),
        pytest.param(
            "The trial has stopped recruiting but continues to follow its patients.",
            ["ACTIVE_NOT_RECRUITING"],
            id="stopped recruiting but",
        ),
        pytest.param("The trial, still under way, has enrolled 100.", ["ONGOING"], id="under way, between commas"),
        pytest.param("The study carries on in Leeds.", ["ONGOING"], id="carries on"),
        pytest.param(
            "This is an open-label trial, currently ongoing in ten hospitals, of a new graft.",
            ["ONGOING"],
            id="a remark that goes on",
        ),
        pytest.param("Currently enrolling in 11 centers.", ["RECRUITING"], id="where it enrols"),
    ],
)
def test_found(found: Found, text: str, values: list[Any]) -> None:
    assert found(FIELD, text) == values


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("patients who completed the study", id="people"),
        pytest.param("104 completed the study", id="people, counted"),
        pytest.param("recruitment has been completed", id="recruitment"),
        pytest.param("the application was withdrawn", id="an application"),
        pytest.param("he terminated his contract", id="a contract"),
        pytest.param("results were reported", id="results"),
        pytest.param("ongoing treatment", id="treatment"),
        pytest.param("the trial was never completed", id="denied"),
        pytest.param("a complete list", id="a list"),
        pytest.param("the company suspended its dividend", id="a dividend"),
        pytest.param("the drug was discontinued in two patients", id="a drug"),
        pytest.param("completed enrollment", id="enrolment"),
        pytest.param("planned or ongoing studies", id="boilerplate"),
        pytest.param("treatment was stopped", id="treatment"),
        pytest.param("完成入组", id="enrolment in Chinese"),
        pytest.param("the study is not completed", id="denied"),
        pytest.param("Thirty-five participants (83 %) completed the study.", id="people, in words"),
        pytest.param("Nineteen adults with asthma completed this crossover study.", id="people, described"),
        pytest.param("Three subjects were withdrawn from the study.", id="people who left"),
        pytest.param("Two women in the control group discontinued the trial.", id="people who stopped"),
        pytest.param("Events leading to discontinuation of the trial regimen were rare.", id="a regimen"),
        pytest.param("The trial intervention was terminated in May.", id="a part of the trial"),
        pytest.param("Enrolment in the trial was stopped.", id="enrolment in the trial"),
        pytest.param("Data will be published after the study is completed.", id="once it is completed"),
        pytest.param("The study is expected to be completed soon.", id="still to be"),
        pytest.param("It is concluded that the drug works.", id="a conclusion"),
        pytest.param("Investigators face challenges when recruiting people.", id="recruiting in general"),
        pytest.param("The current trial aimed to test a diet.", id="current: this one"),
        pytest.param("ongoing training and a support programme", id="ongoing training"),
        pytest.param("Additional trials in children are ongoing.", id="other trials"),
        pytest.param("The manuscript of the study was completed in May.", id="a manuscript"),
        pytest.param("The study was over 24 weeks long.", id="over, a length"),
        pytest.param("It was withdrawn from the market.", id="off the market"),
        pytest.param("Interviews in the study were completed twice.", id="another plural subject"),
        pytest.param("patients in whom both drugs were discontinued", id="both drugs"),
        pytest.param("登録完了", id="enrolment in Japanese"),
        pytest.param("등록 완료", id="enrolment in Korean"),
        pytest.param("Drei Teilnehmer haben abgebrochen.", id="people in German"),
        pytest.param("L'essai n'est pas encore terminé.", id="denied in French"),
        pytest.param("The study found that most colds ended in a week.", id="what was found"),
        pytest.param("The trial showed that treatment ended the pain.", id="a treatment that ended"),
        pytest.param("The trial wound up in June 2023.", id="when, not how things stand"),
        pytest.param("The company is recruiting nurses.", id="staff"),
        pytest.param("The trial had trouble recruiting patients.", id="trouble"),
        pytest.param("The follow-up phase of the study ended early.", id="a part"),
        pytest.param("Recruitment to the trial ended early.", id="recruitment to it"),
        pytest.param("The company is seeking approval.", id="approval"),
        pytest.param("When the trial ended, patients went home.", id="when it ended"),
        pytest.param("The trial could be stopped early.", id="could be"),
        pytest.param("The experiment continues to divide opinion.", id="an opinion"),
        pytest.param("The board may recommend stopping the trial.", id="may recommend"),
        pytest.param("The trial was halted briefly and has since resumed.", id="resumed"),
        pytest.param("The company is looking for people to join its board.", id="a board"),
        pytest.param("The debate continues.", id="a debate"),
        pytest.param("Enrolment has been paused.", id="enrolment, paused"),
        pytest.param("The company terminated the agreement.", id="an agreement"),
        pytest.param("The FORCE trial is being run by a hospital.", id="who runs it"),
        pytest.param("We ran a trial of an inhibitor that is active in leukaemia.", id="an active drug"),
        pytest.param("The monitoring committee recommended stopping the trial.", id="a recommendation"),
        pytest.param("The company is recruiting new sites.", id="sites"),
        pytest.param("The trial was stopped for enrollment in March.", id="stopped for enrolment"),
        pytest.param("Data will complement the ongoing Zenith trial.", id="what it complements"),
        pytest.param("The confirmatory Phase 3 trial is currently enrolling.", id="a confirmatory trial"),
        pytest.param("These data support the ongoing BEACON trial.", id="what data support"),
        pytest.param(
            "Zenith is continuing to study zelomab in several settings.",
            id="what a company goes on with",
        ),
        pytest.param(
            "The data support the ongoing investigation of zelomab.",
            id="an investigation of a drug",
        ),
        pytest.param(
            "Our ongoing clinical study efforts show our commitment.",
            id="efforts",
        ),
    ],
)
def test_look_alikes(found: Found, text: str) -> None:
    assert found(FIELD, text) == []


@pytest.mark.parametrize(
    ("claimed", "registered", "verdict"),
    [
        pytest.param("COMPLETED", {"overall_status": Status.COMPLETED}, Verdict.MATCH, id="equal"),
        pytest.param("ONGOING", {"overall_status": Status.RECRUITING}, Verdict.MATCH, id="ongoing is any that runs"),
        pytest.param("COMPLETED", {"overall_status": Status.UNKNOWN}, Verdict.MISMATCH, id="over against unknown"),
        pytest.param("RECRUITING", {"overall_status": Status.UNKNOWN}, Verdict.UNCLEAR, id="running against unknown"),
        pytest.param("RECRUITING", {"overall_status": Status.COMPLETED}, Verdict.PARTIAL, id="time may have passed"),
        pytest.param("COMPLETED", {"overall_status": Status.RECRUITING}, Verdict.MISMATCH, id="time does not run back"),
        pytest.param("TERMINATED", {"overall_status": Status.COMPLETED}, Verdict.MISMATCH, id="both are over"),
        pytest.param("COMPLETED", {}, None, id="silent"),
    ],
)
def test_compare(judged: Judged, claimed: Any, registered: dict[str, Any], verdict: Verdict | None) -> None:
    assert judged(FIELD, claimed, **registered) == verdict


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        pytest.param("pt", "O estudo já terminou.", ["COMPLETED"], id="Portuguese: over"),
        pytest.param("it", "Lo studio non è mai partito.", ["WITHDRAWN"], id="Italian: never began"),
        pytest.param(
            "sv", "Rekryteringen är klar, men deltagarna följs ännu.", ["ACTIVE_NOT_RECRUITING"], id="Swedish: full"
        ),
        pytest.param("ko", "환자가 모자라 시험이 중단됐다.", ["TERMINATED"], id="Korean: for want of people"),
        pytest.param("ko", "환자 두 명이 복용을 중단했다.", [], id="Korean: no claim, people who left"),
        pytest.param("pt", "O ensaio foi interrompido antes do previsto.", ["TERMINATED"], id="Portuguese: stopped"),
        pytest.param("pt", "O ensaio está a recrutar doentes.", ["RECRUITING"], id="Portuguese: as in Portugal"),
        pytest.param("pt", "O estudo segue recrutando voluntários.", ["RECRUITING"], id="Portuguese: as in Brazil"),
        pytest.param("pt", "O recrutamento ainda não começou.", ["NOT_YET_RECRUITING"], id="Portuguese: not yet"),
        pytest.param("pt", "O ensaio está em andamento.", ["ONGOING"], id="Portuguese: under way"),
        pytest.param("pt", "O estudo foi suspenso.", ["SUSPENDED"], id="Portuguese: suspended"),
        pytest.param("pt", "O tratamento foi interrompido em dez doentes.", [], id="Portuguese: no claim, a treatment"),
        pytest.param("pt", "O estudo concluiu que a dose é segura.", [], id="Portuguese: no claim, what was found"),
        pytest.param("pt", "Doze doentes completaram o estudo.", [], id="Portuguese: no claim, people"),
        pytest.param("pt", "Quando o estudo for concluído, haverá resultados.", [], id="Portuguese: no claim, to come"),
        pytest.param("it", "Lo studio si è concluso.", ["COMPLETED"], id="Italian: over"),
        pytest.param("it", "La sperimentazione è stata interrotta.", ["TERMINATED"], id="Italian: stopped"),
        pytest.param("it", "Lo studio è in corso.", ["ONGOING"], id="Italian: under way"),
        pytest.param("it", "Il reclutamento è ancora aperto.", ["RECRUITING"], id="Italian: recruiting"),
        pytest.param("it", "La terapia è stata interrotta.", [], id="Italian: no claim, a treatment"),
        pytest.param(
            "it", "Lo studio ha concluso che il farmaco non serve.", [], id="Italian: no claim, what was found"
        ),
        pytest.param("it", "Venti pazienti hanno completato lo studio.", [], id="Italian: no claim, people"),
        pytest.param("sv", "Studien är avslutad.", ["COMPLETED"], id="Swedish: over"),
        pytest.param("sv", "Prövningen avbröts i förtid.", ["TERMINATED"], id="Swedish: stopped"),
        pytest.param("sv", "Studien pågår.", ["ONGOING"], id="Swedish: under way"),
        pytest.param("sv", "Rekryteringen har ännu inte börjat.", ["NOT_YET_RECRUITING"], id="Swedish: not yet"),
        pytest.param("sv", "Behandlingen avbröts efter en vecka.", [], id="Swedish: no claim, a treatment"),
        pytest.param("sv", "Studien pågår i tolv veckor.", [], id="Swedish: no claim, how long"),
        pytest.param("sv", "Nio patienter fullföljde.", [], id="Swedish: no claim, people"),
        pytest.param("ko", "임상시험은 지난해 종료됐다.", ["COMPLETED"], id="Korean: over"),
        pytest.param("ko", "시험이 조기 중단됐다.", ["TERMINATED"], id="Korean: stopped"),
        pytest.param("ko", "현재 환자를 모집하고 있다.", ["RECRUITING"], id="Korean: recruiting"),
        pytest.param("ko", "임상이 진행 중이다.", ["ONGOING"], id="Korean: under way"),
        pytest.param("ko", "환자 두 명이 투여를 중단했다.", [], id="Korean: no claim, people"),
        pytest.param("ko", "환자 등록을 완료했다.", [], id="Korean: no claim, intake"),
    ],
)
def test_in_four_languages(found_in: FoundIn, language: str, text: str, values: list[object]) -> None:
    assert found_in("overall_status", language, text) == values


# Chinese and Japanese


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("该试验已于去年结束。", ["COMPLETED"], id="Chinese: ended"),
        pytest.param("試驗已告完成。", ["COMPLETED"], id="traditional: completed"),
        pytest.param("研究因招募缓慢而提前终止。", ["TERMINATED"], id="Chinese: stopped early"),
        pytest.param("試驗中途喊卡。", ["TERMINATED"], id="Taiwan: called off"),
        pytest.param("该研究被暂停。", ["SUSPENDED"], id="Chinese: on hold"),
        pytest.param("试验目前正在招募患者。", ["RECRUITING"], id="Chinese: recruiting"),
        pytest.param("试验尚未开始招募。", ["NOT_YET_RECRUITING"], id="Chinese: not yet"),
        pytest.param("进行中（停止招募）", ["ACTIVE_NOT_RECRUITING"], id="Chinese: active, not recruiting"),
        pytest.param("状态：已撤回", ["WITHDRAWN"], id="Chinese: a label"),
        pytest.param("治験は終了しました。", ["COMPLETED"], id="Japanese: ended"),
        pytest.param("試験は早期に中止された。", ["TERMINATED"], id="Japanese: stopped"),
        pytest.param("現在、参加者を募集しています。", ["RECRUITING"], id="Japanese: recruiting"),
        pytest.param("治験は現在も続いており、", ["ONGOING"], id="Japanese: under way"),
        pytest.param("治験を中止すると発表した。", ["TERMINATED"], id="Japanese: to be stopped"),
        pytest.param("患者完成12周治疗。", [], id="Chinese: people"),
        pytest.param("两名患者中止试验用药。", [], id="Chinese: people who stop"),
        pytest.param("试验预计明年完成。", [], id="Chinese: to come"),
        pytest.param("公司撤回了上市申请。", [], id="Chinese: an application"),
        pytest.param("在研产品共有六个。", [], id="Chinese: a pipeline"),
        pytest.param("试验可能因安全性问题被终止。", [], id="Chinese: a risk"),
        pytest.param("副作用のため投与を中止した。", [], id="Japanese: a treatment"),
        pytest.param("患者5例が試験を完了した。", [], id="Japanese: people"),
        pytest.param("試験は来年終了する予定だ。", [], id="Japanese: to come"),
    ],
)
def test_chinese_and_japanese(found: Found, text: str, values: list[Any]) -> None:
    assert found(FIELD, text) == values


ABROAD = [
    pytest.param("Die Studie ist inzwischen abgeschlossen.", ["COMPLETED"], id="German, over"),
    pytest.param("Die Studie wurde vorzeitig beendet.", ["TERMINATED"], id="German, stopped"),
    pytest.param("Die Studie läuft noch.", ["ONGOING"], id="German, running"),
    pytest.param("Derzeit werden noch Teilnehmer gesucht.", ["RECRUITING"], id="German, recruiting"),
    pytest.param("Die Studie liegt vorerst auf Eis.", ["SUSPENDED"], id="German, on ice"),
    pytest.param(
        "Aus Mangel an Patienten wurde die Studie vorzeitig beendet.", ["TERMINATED"], id="German, for want of people"
    ),
    pytest.param("Drei Patienten haben die Behandlung vorzeitig beendet.", [], id="German, people who left"),
    pytest.param("Die Studie ist für neue Teilnehmer geschlossen.", ["ACTIVE_NOT_RECRUITING"], id="German, closed"),
    pytest.param("L'essai vient de s'achever.", ["COMPLETED"], id="French, just over"),
    pytest.param("Les volontaires peuvent encore s'inscrire.", ["RECRUITING"], id="French, one can still join"),
    pytest.param("El ensayo acaba de concluir.", ["COMPLETED"], id="Spanish, just over"),
    pytest.param("Todos los pacientes terminaron la dieta.", [], id="Spanish, people who ended"),
    pytest.param("L'étude a été arrêtée prématurément.", ["TERMINATED"], id="French, stopped"),
    pytest.param("L'essai est toujours en cours.", ["ONGOING"], id="French, running"),
    pytest.param("L'étude recrute encore des volontaires.", ["RECRUITING"], id="French, recruiting"),
    pytest.param("L'essai est terminé depuis mars.", ["COMPLETED"], id="French, over"),
    pytest.param("El ensayo ya ha concluido.", ["COMPLETED"], id="Spanish, over"),
    pytest.param("El ensayo fue interrumpido por falta de fondos.", ["TERMINATED"], id="Spanish, stopped"),
    pytest.param("El estudio sigue en marcha.", ["ONGOING"], id="Spanish, running"),
    pytest.param("El ensayo todavía no ha comenzado.", ["NOT_YET_RECRUITING"], id="Spanish, to come"),
    pytest.param("Die Behandlung wurde abgebrochen.", [], id="German, a treatment"),
    pytest.param("Die Studie soll 2025 abgeschlossen sein.", [], id="German, to come"),
    pytest.param("Der Hersteller hat den Zulassungsantrag zurückgezogen.", [], id="German, an application"),
    pytest.param("Le traitement a été interrompu.", [], id="French, a treatment"),
    pytest.param("L'essai sera terminé en 2026.", [], id="French, to come"),
    pytest.param("Los pacientes completaron el tratamiento.", [], id="Spanish, people"),
    pytest.param("El tratamiento fue suspendido.", [], id="Spanish, a treatment"),
    pytest.param("Die Firma zog die Reißleine.", ["TERMINATED"], id="German, the rip cord"),
    pytest.param("Il reste des places.", ["RECRUITING"], id="French, places left"),
    pytest.param("Quedan plazas libres.", ["RECRUITING"], id="Spanish, places left"),
    pytest.param("El ensayo nunca llegó a arrancar.", ["WITHDRAWN"], id="Spanish, never begun"),
    pytest.param("Die Frist läuft ab.", [], id="German, a term"),
    pytest.param("Die Uhr ist abgelaufen.", [], id="German, a clock"),
]
"""What is read in German, French and Spanish, and what looks like it and is not."""


@pytest.mark.parametrize(("text", "values"), ABROAD)
def test_in_german_french_and_spanish(found: Found, text: str, values: list[object]) -> None:
    assert found(FIELD, text) == values


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        pytest.param("de", "Die Aufnahme in die Studie läuft noch.", ["RECRUITING"], id="de: taking in goes on"),
        pytest.param("de", "Die Studie wurde wegen zu weniger Teilnehmer vorzeitig beendet.", ["TERMINATED"], id="de: too few"),
        pytest.param("de", "Drei Teilnehmer haben die Studie vorzeitig beendet.", [], id="de: people leave"),
        pytest.param("es", "El reclutamiento del ensayo NCT00000102 sigue abierto.", ["RECRUITING"], id="es: a number within"),
        pytest.param("it", "È in corso l'arruolamento dello studio.", ["RECRUITING"], id="it: set in front"),
        pytest.param("pt", "O recrutamento para o estudo NCT00000102 continua.", ["RECRUITING"], id="pt: goes on"),
        pytest.param("pt", "O recrutamento terminou, mas o acompanhamento prossegue.", ["ACTIVE_NOT_RECRUITING"], id="pt: closed"),
        pytest.param("zh", "试验入组已完成，随访仍在继续。", ["ACTIVE_NOT_RECRUITING"], id="zh: taken in, followed"),
        pytest.param("zh", "试验入组已完成。", [], id="zh: taken in, no more said"),
        pytest.param("zh", "研究已于2019年6月完成注册。", [], id="zh: registration done"),
        pytest.param("ja", "試験の募集は続いている。", ["RECRUITING"], id="ja: seeking goes on"),
        pytest.param("ja", "治験は登録が進まず、中止された。", ["TERMINATED"], id="ja: for a reason"),
        pytest.param("ja", "治験は痛みが引かず、薬の投与が中止された。", [], id="ja: treatment stopped"),
        pytest.param("ko", "임상 3상(NCT00000102)을 진행하고 있다.", ["ONGOING"], id="ko: a number within"),
    ],
)  # fmt: skip
def test_as_papers_tell_it(found_in: FoundIn, language: str, text: str, values: list[object]) -> None:
    assert found_in("overall_status", language, text) == values
