"""Whether, and when, the trial's results were posted on the registry.

What it checks: "posted no results", "results went up on ClinicalTrials.gov on 4 October 2017" against the record: whether
it has results, and the date they were first posted.

Why it matters: results that nobody can look up may as well not exist, and the law asks for many of them.

How it compares: a date is held against the day the results were first posted, at the precision the article gives; up to
31 days apart agree in part.

Known limits: a paper, a congress or a press release is no posting. Results may have been posted since the article was
written, and the record says so only now.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from trialcheck.check import Check, Passage, compare_dates, mention
from trialcheck.grammar.lexicon import Hit, linear
from trialcheck.model import Claim, Judgement, Mention, Record, Registered, Verdict

_REGISTRY = r"(?:ClinicalTrials\.gov|clinical trials\.gov|the (?:U\.?S\.? |American |federal |public |national |trial )?(?:clinical )?(?:trials? )?(?:registry|register)|the registry['’]s (?:page|site|website))"
_POSTED = r"(?:posted|put up|uploaded|put|entered|made public|published|released|filed|submitted|deposited|reported|disclosed|appeared|went up|gone up|placed|listed|been)"
_RESULTS = r"(?:results|findings|data|numbers|figures|outcomes)"

VOCABULARY = {
    "en": {
        "no": [
            rf"(?:no|without(?: any)?|neither|never any) {_RESULTS} (?:\w+ )?(?:were|was|have been|has been|had been|are|being)(?: ever| yet)? (?:published or )?(?:posted|uploaded|put up)",
            rf"(?:has|have|had)? ?(?:not|never)(?: yet)? (?:posted|uploaded|put up) (?:any |its |their |the )?{_RESULTS}",
            rf"(?:posted|uploaded) no {_RESULTS}",
            rf"{_RESULTS} (?:have|has|had|were|are)(?: not|n['’]t| never)(?: yet)?(?: been)? (?:posted|uploaded|put up)",
            rf"no {_RESULTS} <4>(?:on|at|in|to) {_REGISTRY}",
            rf"{_REGISTRY} (?:shows|lists|holds|has|contains|still shows|gives|carries) no {_RESULTS}",
            rf"(?:nothing|none) (?:has been |was |is )?posted (?:on|at|to) {_REGISTRY}",
            r"(?:results|has results|study results)\s*:\s*\|?\s*(?P<quote>no results (?:posted|available)|not posted|none posted)",
        ],
        "yes": [
            rf"{_RESULTS} <4>{_POSTED} <4>(?:on|at|to|in|with) {_REGISTRY}",
            rf"{_RESULTS} <6>(?:are|is|can be found|can be seen|are available|stand|have been available) (?:on|at|in) {_REGISTRY}",
            rf"{_POSTED} (?:its|their|the|his|her) <2>{_RESULTS} <2>(?:on|at|to|in|with) {_REGISTRY}",
            r"results (?:were |are |have been |was )?(?:first )?posted",
            r"(?:results|has results|study results)\s*:\s*\|?\s*(?P<quote>has results|posted|results posted|results available)",
        ],
        "-else": [
            rf"{_RESULTS} <4>(?:journal|online|preprint|congress|conference|meeting|website|press release|medRxiv|twitter|social media)"
        ],
    },
    "de": {
        "no": [
            r"\b(?:keine|keinerlei) (?:Ergebnisse|Resultate|Daten) <3>(?:hinterlegt|eingestellt|eingetragen|gepostet|hochgeladen)",
            r"\b(?:keine|keinerlei) (?:Ergebnisse|Resultate) <5>(?:im|ins|auf|bei|in das) <2>(?:Register|ClinicalTrials\.gov|Studienregister)",
            r"\b(?:im|auf|bei) (?:\S+ )?(?:Register|Studienregister|ClinicalTrials\.gov) <4>(?:keine|keinerlei) (?:Ergebnisse|Resultate|Daten)",
            r"(?:Ergebnisse|Resultate) <5>(?:nicht|nie) <3>(?:hinterlegt|eingestellt|eingetragen|gepostet|hochgeladen)",
            r"(?:Register|ClinicalTrials\.gov) <6>(?:fehlen|vermisst man) <2>(?:Ergebnisse|Resultate)",
        ],
        "yes": [
            r"\b(?:Ergebnisse|Resultate|Daten) <8>(?:auf|bei|in|im|ins) (?:ClinicalTrials\.gov|(?:US-|amerikanischen |öffentlichen |dem |das )?(?:\S*Register)) ?<3>(?:hinterlegt|eingestellt|eingetragen|gepostet|hochgeladen|veröffentlicht|abrufbar|einsehbar|nachzulesen|zu finden)?",
            r"\b(?:im|ins|auf|bei) (?:\S+ )?(?:Register|Studienregister|ClinicalTrials\.gov) <8>(?:Ergebnisse|Resultate) <4>(?:hinterlegt|eingestellt|eingetragen|gepostet|hochgeladen|veröffentlicht|abrufbar|einsehbar)",
        ],
        "-else": [
            r"\b(?:Ergebnisse|Resultate|Daten) <6>(?:Fachzeitschrift|Fachjournal|Kongress|Preprint|Zeitschrift|Journal|Pressemitteilung|Tagung)"
        ],
    },
    "fr": {
        "no": [
            r"\b(?:aucun|pas de|pas encore de) résultats? <6>(?:ClinicalTrials\.gov|registre)",
            r"\b(?:pas|jamais)(?: encore)? (?:été )?(?:publié|déposé|mis en ligne|posté|versé)s? <4>résultats? <4>(?:ClinicalTrials\.gov|registre)",
            r"\brésultats <4>(?:pas|jamais)(?: encore)? (?:été )?(?:publié|déposé|mis en ligne|posté|versé)s? <4>(?:ClinicalTrials\.gov|registre)",
            r"(?:registre|ClinicalTrials\.gov) <5>(?:aucun|pas de|pas encore de|sans) résultats?",
            r"(?:registre|ClinicalTrials\.gov)[^;]*?aucun résultat n['’][^.;]{0,25}(?:versé|publié|déposé|posté|mis en ligne)",
        ],
        "yes": [
            r"\b(?:résultats|données) <7>(?:sur|dans|au) (?:ClinicalTrials\.gov|le registre|registre)",
            r"\b(?:sur|dans|au) (?:ClinicalTrials\.gov|le registre|registre),? <3>résultats <4>(?:publiés|déposés|mis en ligne|postés|versés|disponibles|consultables)",
        ],
        "-else": [r"\brésultats <6>(?:revue|journal|congrès|communiqué|prépublication)"],
    },
    "es": {
        "no": [
            r"\b(?:no hay|sin|ningún|no constan|no figuran) (?:resultados?|datos) <4>(?:ClinicalTrials\.gov|registro)",
            r"\bno (?:se )?(?:han?|ha) (?:publicado|colgado|subido|depositado|volcado) <3>(?:resultados|datos) <4>(?:ClinicalTrials\.gov|registro)",
            r"resultados <3>(?:no|nunca) (?:se )?(?:han sido |fueron |están |se han )?(?:publicad|colgad|subid|depositad|volcad)\pL+ <4>(?:ClinicalTrials\.gov|registro)",
            r"(?:registro|ClinicalTrials\.gov) <5>(?:sin|no (?:hay|figuran|constan|aparecen|contiene|muestra|recoge)) <2>resultados?",
        ],
        "yes": [
            r"\b(?:resultados|datos)[^.;]*?(?:colgaron|publicaron|subieron|depositaron|colgado|publicado|subido|publicad[oa]s|colgad[oa]s|subid[oa]s|disponibles|figuran|constan|están) <3>(?:ClinicalTrials\.gov|el registro)",
        ],
        "-else": [r"resultados <6>(?:revista|congreso|comunicado|preimpresión)"],
    },
    "zh": {
        "no": [
            r"(?:尚未|未|没有|沒有)(?:在)?(?:ClinicalTrials\.gov|注册平台|登记平台|登錄平台)?(?:上)?(?:公布|公佈|上传|上傳|提交|发布|發布)(?:任何)?(?:结果|結果|数据)",
            r"(?:ClinicalTrials\.gov|登记平台|注册平台)[^。；]*?(?:无|無|没有|沒有|未见)(?:任何)?(?:结果|結果)",
        ],
        "yes": [
            r"(?:结果|結果|数据|數據)[^。；，]*?(?:ClinicalTrials\.gov|登记平台|注册平台|登錄平台)(?:上)?(?:公布|公佈|上传|上傳|发布|發布)?"
        ],
    },
    "ja": {
        "no": [r"結果は(?:まだ)?(?:公開|登録|掲載)されていない"],
        "yes": [r"結果(?:は|が)ClinicalTrials\.gov(?:に|で)(?:公開|掲載|登録)"],
    },
}

REACH = 40
"""Characters after the words of a posting, and before them, in which its date can stand."""
_JOURNAL = linear(
    r"\b(?:journal|lancet|NEJM|JAMA|congress|conference|abstract|preprint|in print|Fachzeitschrift|Fachjournal|Kongress|revue|congrès|revista|congreso)\b"
)
_REGISTERED = linear(r"\b(?:trial|study|it) (?:was|is) (?:registered|posted|listed|entered)\b")


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """False where none were posted, the date of the posting where one stands beside it, else True."""
    if any(hit.row.name.startswith("-") and _JOURNAL.search(passage.text) for hit in hits):
        return
    denied = [hit for hit in hits if hit.row.name == "no"]
    for hit in denied[:1]:
        yield mention(hit, False)
    for hit in hits:
        if not denied and hit.row.name == "yes":
            yield _dated(hit, passage) or mention(hit, True)
            return


def _dated(hit: Hit, passage: Passage) -> Mention | None:
    """The posting with the date that follows it, or else that stands just before it."""
    after = [told for told in passage.dates if hit.end <= told.start <= hit.end + REACH]
    before = [told for told in passage.dates if hit.start - REACH <= told.end <= hit.start]
    for told in (*after[:1], *before[-1:]):
        return Mention(hit.row.owner, str(told.date), told.start, told.end, hit.row.rule)
    return None


def registered(record: Record) -> Registered | None:
    """The day the results were first posted; True or False where only that is known."""
    if posted := record.results_first_posted:
        return Registered("protocolSection.statusModule.resultsFirstPostDateStruct.date", str(posted.date))
    return None if record.has_results is None else Registered("hasResults", record.has_results)


def compare(claim: Claim, registered: Registered, record: Record) -> Judgement:
    """Posted or not: match where the record says the same; dates as other dates; a date where none are: mismatch."""
    posted = registered.value is not False
    if isinstance(claim.value, bool):
        return Judgement(Verdict.MATCH if claim.value == posted else Verdict.MISMATCH)
    if isinstance(registered.value, bool):
        return (
            Judgement(Verdict.UNCLEAR, "The record gives no date of posting.")
            if posted
            else Judgement(Verdict.MISMATCH)
        )
    return compare_dates(claim, registered, record)


CHECK = Check[bool | str](
    field="results_posted",
    title="posting of results",
    manual=__doc__,
    needs="whether and when results were posted on the registry",
    stands_at=(
        "protocolSection.statusModule.resultsFirstPostDateStruct",
        "hasResults",
    ),
    vocabulary=VOCABULARY,
    read=read,
    registered=registered,
    compare=compare,
)
