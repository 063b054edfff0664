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
            r"(?:keine|keinerlei) (?:Ergebnisse|Resultate|Daten) <3>(?:hinterlegt|eingestellt|veröffentlicht|eingetragen|gepostet|hochgeladen)",
            r"im Register (?:finden sich|stehen) (?:bisher |bislang |noch )?keine (?:Ergebnisse|Resultate|Daten)",
        ],
        "yes": [r"(?:Ergebnisse|Resultate|Daten) <6>(?:auf|bei|in|im) (?:ClinicalTrials\.gov|Register|das Register)"],
    },
    "fr": {
        "no": [
            r"aucun résultat <6>(?:ClinicalTrials\.gov|registre)",
            r"(?:pas|jamais)(?: encore)? (?:été )?(?:publié|déposé|mis en ligne|posté) <3>résultats <4>(?:ClinicalTrials\.gov|registre)",
        ],
        "yes": [r"(?:résultats|données) <7>(?:sur|dans) (?:ClinicalTrials\.gov|le registre)"],
    },
    "es": {
        "no": [
            r"(?:no hay|sin|ningún) (?:resultados?|datos) <4>(?:ClinicalTrials\.gov|registro)",
            r"no (?:se )?(?:han?|ha) (?:publicado|colgado|subido|depositado) <3>(?:resultados|datos) <4>(?:ClinicalTrials\.gov|registro)",
        ],
        "yes": [
            r"(?:resultados|datos)[^.;]*?(?:colgaron|publicaron|subieron|depositaron|colgado|publicado|subido) <3>(?:ClinicalTrials\.gov|el registro)"
        ],
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
    "pt": {
        "no": [
            r"(?:não há|não constam|sem|nenhum|nenhuns|não existem|não tem) (?:quaisquer )?(?:resultados?|dados) <5>(?:ClinicalTrials\.gov|regist(?:r)?o)",
            r"(?:ClinicalTrials\.gov|regist(?:r)?o) <4>(?:não (?:tem|traz|mostra|contém|apresenta)|sem) (?:quaisquer )?(?:resultados|dados)",
            r"(?:resultados|dados) <3>(?:não|nunca) (?:foram|estão) <2>(?:publicad|postad|divulgad|submetid|carregad|colocad|disponibilizad|depositad)\S* <4>(?:ClinicalTrials\.gov|regist(?:r)?o)",
            r"(?:não|nunca) <2>(?:public|post|divulg|submet|carreg|coloc|deposit)\S+ <3>(?:resultados|dados) <4>(?:ClinicalTrials\.gov|regist(?:r)?o)",
        ],
        "yes": [
            r"(?:resultados|dados) <6>(?:publicad|postad|divulgad|submetid|carregad|colocad|disponibilizad|depositad|disponíveis|constam|estão|foram para)\S* <3>(?:ClinicalTrials\.gov|regist(?:r)?o)",
        ],
        "-else": [r"(?:resultados|dados) <4>(?:revista|congresso|conferência|preprint|comunicado)"],
    },
    "it": {
        "no": [
            r"(?:nessun|non ci sono|non risultano|senza|non c['’]è alcun) (?:\S+ )?(?:risultat[oi]|dat[oi]) <5>(?:ClinicalTrials\.gov|registro)",
            r"(?:ClinicalTrials\.gov|registro) <3>(?:non (?:riporta|contiene|mostra|ha|presenta)|nessun) (?:\S+ )?(?:risultat[oi]|dat[oi])",
            r"(?:risultati|dati) <3>(?:non|mai) (?:sono )?<2>(?:pubblicat|postat|inserit|caricat|depositat)[\p{L}\d]* <4>(?:ClinicalTrials\.gov|registro)",
            r"non ha(?:nno)? (?:mai |ancora )?(?:pubblicato|caricato|inserito|depositato) <3>(?:risultati|dati) <4>(?:ClinicalTrials\.gov|registro)",
        ],
        "yes": [
            r"(?:risultati|dati) <6>(?:pubblicat|postat|inserit|caricat|depositat|disponibil|consultabil|sono)[\p{L}\d]* <3>(?:ClinicalTrials\.gov|registro)",
        ],
        "-else": [r"(?:risultati|dati) <4>(?:rivista|congresso|convegno|preprint|comunicato)"],
    },
    "sv": {
        "no": [
            r"(?:inga|saknar|saknas) (?:\S+ )?(?:resultat|data) <5>(?:ClinicalTrials\.gov|registret|databasen)",
            r"(?:ClinicalTrials\.gov|registret|databasen) <4>(?:inga|saknas|saknar) (?:\S+ )?(?:resultat|data)",
            r"(?:resultat|resultaten|data) <3>(?:aldrig|inte) <3>(?:publicera|lagts upp|laddats upp|lades upp|rapportera)\S* <4>(?:ClinicalTrials\.gov|registret|databasen)",
            r"(?:inte|aldrig) <2>(?:publicera|lagt upp|laddat upp|rapportera)\S* <3>resultat\S* <4>(?:ClinicalTrials\.gov|registret|databasen)",
        ],
        "yes": [
            r"(?:resultaten|resultat|data) <6>(?:publicera\S*|lades|lagts|laddades|laddats|finns|rapportera\S*|ligger) <4>(?:ClinicalTrials\.gov|registret|databasen)",
        ],
        "-else": [
            r"resultat[\p{L}\d]* <4>(?:tidskrift[\p{L}\d]*|kongress[\p{L}\d]*|konferens[\p{L}\d]*|preprint|pressmeddelande[\p{L}\d]*)"
        ],
    },
    "ko": {
        "no": [
            r"결과(?:는|가|를|도)?\s?[^.,]*?(?:ClinicalTrials\.gov|레지스트리|등록\s?사이트|등록부)[^.,]*?(?:없|않|못)",
            r"(?:ClinicalTrials\.gov|레지스트리|등록\s?사이트|등록부)(?:에는|에|에도|에선)?\s?[^.,]*?결과(?:는|가|를|도)?\s?[^.,]*?(?:없|않|못)",
        ],
        "yes": [
            r"결과(?:는|가|를|도)?\s?[^.,]*?(?:ClinicalTrials\.gov|레지스트리|등록\s?사이트|등록부)(?:에|를)?\s?[^.,]*?(?:게시|공개|등재|올라|올렸|등록)(?:됐|되었|했|돼|와|있)?",
            r"(?:ClinicalTrials\.gov|레지스트리|등록\s?사이트|등록부)(?:에|에서)?\s?[^.,]*?결과(?:가|를)\s?[^.,]*?(?:게시|공개|등재|올라|올렸)",
        ],
        "-else": [r"결과[^.,]*?(?:학술지|저널|학회|논문)"],
    },
}

REACH = 40
"""Characters after the words of a posting, and before them, in which its date can stand."""
_JOURNAL = linear(
    r"\b(?:journal|lancet|NEJM|JAMA|congress|conference|abstract|preprint|in print|revista|rivista|tidskrift\w*|congresso|conferência|convegno|kongress\w*)\b|학술지|저널|학회|논문"
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
