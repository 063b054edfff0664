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

from msgspec import structs

from trialcheck.fieldcheck import Check, Passage, compare_dates, dated, mention, spared
from trialcheck.grammar.english import CLAUSE, REGISTRY
from trialcheck.grammar.lexicon import UNSPACED, Hit, linear
from trialcheck.model import Claim, Judgement, Mention, Record, Registered, Verdict

_SITE = rf"(?:{REGISTRY}|the U\.S\. government['’]s trials? database|the registry['’]s (?:page|site|website)|(?:its|the|their) (?:registry |register |clinicaltrials\.gov |trial )?(?:entry|record|listing|page)|the same (?:site|page|registry|register|place|database))"
_REGISTRY = rf"(?:(?:its|the|their|both) (?:page|entry|record|entries) (?:on|at|in) )?{_SITE}"
_POSTED = r"(?:posted|put up|uploaded|put|entered|made public|published|released|filed|submitted|deposited|reported|disclosed|appeared|went up|gone up|placed|listed|been|added|lodged|recorded|made available|shared|went live|gone live|surfaced|logged|supplied)"
_RESULTS = r"(?:results|findings|data|numbers|figures|outcomes|summary results|outcome data|summary|result)"
_UP = r"(?:posted|uploaded|put up|deposited|lodged|gone up|added|logged)"

_HAN_REGISTRY = r"(?:Clinical ?Trials\.gov(?:网站|平台|官网)?|(?:临床试验|临床研究|试验|美国|该)?(?:注册|登记|登录)(?:平台|网站|库|系统|页面|网页|记录|处|页|中心)|(?:该|此|这个|官方)网站(?:上)?)"
_KANA_REGISTRY = (
    r"(?:Clinical ?Trials\.gov|(?:臨床試験)?(?:登録(?:サイト|システム|簿|データベース|ページ)|レジストリ|データベース))"
)

VOCABULARY = {
    "en": {
        "no": [
            rf"(?:no|without(?: any)?|neither|never any|none of (?:the|its)) (?:\w+ )?{_RESULTS} (?:\w+ )?(?:were|was|have been|has been|had been|are|is|being|have|has|had)(?: ever| yet| so far)?(?: been)? (?:published or )?{_UP}",
            rf"no (?:\w+ )?{_RESULTS} {_UP}",
            rf"(?:has|have|had|did|was|were)? ?(?:not|n['’]t|never)(?: yet| ever)? (?:been )?(?:post(?:ed)?|upload(?:ed)?|put up|deposit(?:ed)?) (?:any |its |their |the |his )?(?:\w+ )?{_RESULTS}",
            rf"(?:has|have|had|is|are)? ?yet to (?:post|upload|report|submit|deposit|file|enter|publish|disclose) (?:any |its |their |the )?(?:\w+ )?{_RESULTS} <2>(?:on|at|to|in|with) {_REGISTRY}",
            rf"(?:has|have|had|is|are)? ?(?:yet to|failed to|neglected to) (?:post|upload) (?:any |its |their |the )?(?:\w+ )?{_RESULTS}",
            rf"without (?:ever )?(?:posting|uploading|reporting|submitting|filing) (?:any |its |their |the )?(?:\w+ )?{_RESULTS}(?: <2>(?:on|at|to|in|with) {_REGISTRY})?",
            rf"(?:posted|uploaded) no {_RESULTS}",
            rf"{_RESULTS} (?:have|has|had|were|was|are|is)(?: still| so far)?(?: not|n['’]t| never| yet to)(?: yet| ever)?(?: been| be)? {_UP}",
            rf"{_RESULTS} (?:have|has|are|is|had)(?: still)? (?:yet|still|failed) to (?:appear|be posted|go up|be uploaded|surface|show up) <3>(?:{_REGISTRY})?",
            rf"{_RESULTS} (?:remain|are still|stay) (?:unposted|unreported|missing|absent) <3>{_REGISTRY}",
            rf"{_RESULTS} (?:are|is|have been|remain) (?:\w+ )?(?:missing|absent|nowhere to be (?:found|seen)) <3>(?:{_REGISTRY})?",
            rf"{_RESULTS} (?:have|has|had|were|are|is|was)(?: still)?(?: not|n['’]t| never)(?: yet| ever)?(?: been)? {_POSTED} <3>(?:on|at|to|in|with) {_REGISTRY}",
            rf"(?:not|n['’]t|never)(?: yet| ever)? (?:report|reported|submit|submitted|file|filed|published|entered|disclosed|deposit|deposited|put|post|posted|upload|uploaded|publish|add|added) (?:any |its |their |the )?(?:\w+ )?{_RESULTS} <3>(?:on|at|to|in|with) {_REGISTRY}",
            rf"no (?:\w+ )?{_RESULTS} <5>(?:on|at|in|to|with|from) {_REGISTRY}",
            rf"{_REGISTRY} (?:\w+ )?(?:shows|lists|holds|has|contains|shows|gives|carries|bears|offers|displays|includes|had|listed|showed|carried|records) (?:still )?no (?:\w+ )?{_RESULTS}",
            rf"{_REGISTRY} (?:is|was|remains) (?:\w+ )?(?:without|devoid of|bare of|empty of) (?:any )?{_RESULTS}",
            rf"(?:nothing|none) (?:of (?:it|them) )?(?:is|are|was|were|has appeared|have appeared) (?:\w+ ){{0,3}}?(?:on|at|in) {_REGISTRY}",
            rf"(?:nothing|none) (?:has |have )?(?:yet )?(?:been |was |is |were |are )?(?:posted|uploaded|put up)(?: (?:on|at|to|in) {_REGISTRY})?",
            rf"{_RESULTS} (?:section|tab|field|box|part|page) <5>(?:is|was|remains|stays|stands|lies) (?:still |completely |\w+ )?(?:empty|blank|bare)",
            rf"{_RESULTS} (?:section|tab|field) (?:\w+ )?(?:shows|has|holds|contains) (?:nothing|no)",
            r"(?:results|has results|study results|results posted|posted results|results on (?:the registry|clinicaltrials\.gov)|results first posted)(?: \([^)]*\))?\s*[:|—–-][\s|]*(?P<quote>no results (?:posted|available)|not posted|none posted|not yet posted|none|no|not available|pending|not submitted|not yet|false|n/a)\s*(?:$|[|;,.)])",
            r"(?:unposted|unreported) results",
        ],
        "yes": [
            rf"{_RESULTS} <6>{_POSTED} <5>(?:on|at|to|in|with|onto) {_REGISTRY}",
            rf"{_RESULTS}\b{CLAUSE} (?:were|was|have been|has been|had been) (?:\w+ )?{_UP} <3>(?:on|at|to|in|with|onto) {_REGISTRY}",
            rf"(?:they|these) (?:were|have been|had been) (?:\w+ )?(?:uploaded|deposited|put up) <3>(?:on|at|to|in|with|onto) {_REGISTRY}",
            rf"{_RESULTS} <6>(?:are|is|was|were|can be found|can be seen|can be read|stand|sit|appear|have been|has been|went|go up) (?:\w+ ){{0,3}}?(?:on|at|in|from|via|through) {_REGISTRY}",
            rf"(?:{_POSTED}|posting|uploading|post|upload|reports|put) (?:its|their|the|his|her|some|summary|full|basic) <3>{_RESULTS} <3>(?:on|at|to|in|with|onto) {_REGISTRY}",
            rf"{_REGISTRY} (?:\w+ )?(?:shows|lists|holds|has|contains|gives|carries|bears|displays|includes|had|received|posted|now has) (?:its |the |full |summary |some |posted )*{_RESULTS}",
            rf"{_RESULTS} (?:\w+ )?(?:reached|hit|made it (?:on)?to|landed (?:on|in)|found their way (?:on)?to) {_REGISTRY}",
            rf"(?:there are|with|has|have|carries) (?:\w+ )?results <2>(?:on|at|in) {_REGISTRY}",
            r"results (?:were |are |have been |was |had been )?(?:first |duly |finally |promptly )?(?:posted|uploaded)",
            r"(?:posted|uploaded) (?:its|their|the|summary|full|basic|our) (?:\w+ )?results",
            r"(?:results|result) first posted",
            r"(?:with|has) (?:its |the )?(?:posted|registry) results",
            r"(?:results|has results|study results|results posted|posted results|results on (?:the registry|clinicaltrials\.gov)|results first posted)(?: \([^)]*\))?\s*[:|—–-][\s|]*(?P<quote>has results|posted|results posted|results available|yes|available|true|submitted and posted)\s*(?:$|[|;,.)])",
            rf"(?:posting|publication|release) of (?:the |its |summary )*results (?:on|at|to|in) {_REGISTRY}",
        ],
        "dated": [
            r"(?:results|study results|results posted|posted results|results on (?:the registry|clinicaltrials\.gov)|results first posted|results first submitted)(?: date)?(?: \([^)]*\))?\s*[:|—–]\s*\|?(?: ?(?:first )?(?:posted|submitted|available|yes)[ ,(]*(?:on|since|in)?)?",
        ],
        "-site": [
            rf"{_RESULTS} <4>(?:posted|published|shared|released|put up) (?:on|to|in|at) (?:X|Twitter|Facebook|LinkedIn|medRxiv|bioRxiv|social media|YouTube|Instagram|Reddit|Substack|arXiv|the (?:web|internet))",
            rf"{_RESULTS} <5>(?:company|sponsor|firm|university|institute|group|own|corporate|personal|trial|project|study)(?:['’]s)? (?:own )?(?:web ?site|web ?page|site|blog|portal|platform)",
        ],
        "-else": [
            rf"{_RESULTS} <4>(?:journal|online|preprint|congress|conference|meeting|website|press release|medRxiv|twitter|social media)",
        ],
        "-will": [
            r"(?:will|would|shall|should|must|to|may|might|could) (?:be )?(?:post|posted|upload|uploaded|put|report|reported|submit|submitted|published|released|made|deposited|entered)\b[^.;,]*",
            rf"(?:required|expected|due|obliged|deadline|supposed|legally bound|rules?|law|requires?|deadlines?|overdue) <6>{_RESULTS}?",
            rf"(?:before|until|once|when|if|unless|whether|after) (?:the |its |any )?{_RESULTS} (?:are|is|were|have been) {_POSTED}",
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
            r"\b(?:en el registro|en clinicaltrials\.gov|la ficha|la página(?: del registro)?) (?:\pL+ )?no (?:se )?(?:ha |han |hay |figura|aparece|consta|muestra)\pL*[^.;]{0,30}?resultados?",
        ],
        "yes": [
            r"\b(?:resultados|datos)[^.;]*?(?:colgaron|publicaron|subieron|depositaron|colgado|publicado|subido|publicad[oa]s|colgad[oa]s|subid[oa]s|disponibles|figuran|constan|están) <3>(?:ClinicalTrials\.gov|el registro)",
        ],
        "-else": [r"resultados <6>(?:revista|congreso|comunicado|preimpresión)"],
    },
    "zh": {
        "no": [
            rf"(?:尚未|未|没有|还没有?|仍未|从未|并未|迟迟未|至今未)(?:在|于|向)?(?:{_HAN_REGISTRY})?(?:上|中|里)?(?:公布|公开|上传|提交|发布|张贴|登载|填报|报告)(?:任何|其|过|该试验|试验|研究)*(?:的)?(?:结果|数据|资料)",
            rf"{_HAN_REGISTRY}[^。；]{{0,16}}?(?:无|没有|未见|查不到|尚无|看不到|未列出|未附|空白|未(?:公布|上传|提交|发布|张贴|登载))(?:任何|试验|研究|有)*(?:结果|成果|数据)",
            rf"(?:结果|数据)[^。；，]{{0,10}}?(?:未|没有|尚未|还没|仍未|从未|并未)(?:被)?(?:在|于|上传|公布|发布|提交|公开|张贴|登载)[^。；，]{{0,6}}?{_HAN_REGISTRY}[^。；，]{{0,8}}",
            r"(?:结果|有无结果|研究结果)\s*[:：]\s*\|?\s*(?P<quote>(?:无|未公布|暂无|没有|尚无|未提交|未张贴)(?:结果)?)",
        ],
        "yes": [
            rf"(?:结果|数据)[^。；]{{0,24}}?(?:在|于|到|至|上传|公布|发布|提交|公开|张贴|登载|上线|挂上|挂到|挂在|贴到|贴上)[^。；，]{{0,10}}?{_HAN_REGISTRY}(?:上|中|里)?(?:[^。；，]{{0,6}}?(?:公布|上传|发布|提交|公开|张贴|登载|上线))?",
            rf"{_HAN_REGISTRY}(?:上|中|里)?[^。；，]{{0,16}}?(?:已|公布|上传|发布|公开|张贴|登载|列出|附有)(?:了)?[^。；，]{{0,8}}?(?:结果|研究数据)",
            r"(?:结果|研究结果)\s*[:：]\s*\|?\s*(?P<quote>(?:已公布|已提交|已上传|有结果|有))\s*\|",
            r"(?:结果)?首次(?:公布|张贴|提交|发布)结果(?:的)?(?:日期|时间)?",
        ],
        "-else": [r"(?:结果|数据)[^。；]{0,20}?(?:杂志|期刊|柳叶刀|大会|年会|学术会议|预印本|论文|新闻稿)"],
    },
    "ja": {
        "no": [
            r"結果(?:は|が)?[^。]{0,30}?(?:公開|登録|掲載|投稿|報告|公表|開示)(?:されて(?:い)?な|されていませ|していな|はな|なし)",
            rf"{_KANA_REGISTRY}[^。]{{0,16}}?結果(?:は|が)?[^。]{{0,10}}?(?:な(?:い|く)|ありませ|載っていな|見当たら)",
            r"結果\s*[:：]\s*\|?\s*(?P<quote>(?:なし|未公開|未掲載|未登録))",
        ],
        "yes": [
            rf"結果(?:は|が|を|の)[^。]{{0,24}}?{_KANA_REGISTRY}(?:上)?(?:に|で|へ)[^。、]{{0,16}}?(?:公開|掲載|登録|公表|投稿|報告|載)",
            rf"{_KANA_REGISTRY}(?:上)?(?:に|で|へ)[^。]{{0,20}}?結果(?:が|を|は)[^。]{{0,14}}?(?:公開|掲載|登録|公表|投稿|載)",
            r"結果\s*[:：]\s*\|?\s*(?P<quote>(?:あり|公開済み?|掲載済み?))",
        ],
        "-else": [r"結果[^。]{0,20}?(?:誌|学会|論文|プレプリント|ジャーナル)"],
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
_A_WEEK = linear(r"\bweeks?\b")
"""What is no date of a posting: "last week"."""
BESIDE = 3
"""The same in Chinese and Japanese, where a date stands in the phrase or right in front of it."""
_JOURNAL = linear(
    r"\b(?:journal|lancet|NEJM|JAMA|congress|conference|abstract|preprint|in print|Fachzeitschrift|Fachjournal|Kongress|revue|congrès|revista|congreso|rivista|tidskrift\w*|congresso|conferência|convegno|kongress\w*)\b|학술지|저널|학회|논문|杂志|雜誌|期刊|柳叶刀|大会|大會|年会|年會|预印本|論文|论文|学会|誌"
)


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """False where none were posted, the date of the posting where one stands beside it, else True."""
    if any(hit.row.name == "-else" and _JOURNAL.search(passage.text) for hit in hits):
        return
    denied = [hit for hit in hits if hit.row.name == "no"]
    if denied:
        yield mention(denied[0], False)
        return
    told = [hit for hit in spared([hit for hit in hits if hit.row.name != "-else"]) if not _denied(hit, passage.text)]
    for posting in filter(None, (_dated(hit, passage) for hit in told)):
        yield posting
        return
    for hit in told:
        if hit.row.name == "yes":
            yield mention(hit, True)
            return


_DENIES = linear(r"(?:\b(?:no|not|never|without|neither|nor|nothing|none|yet to)|n['’]t) (?:\S+ ){0,3}$")


def _denied(hit: Hit, text: str) -> bool:
    """Whether what stands right before, or within, denies it; in Portuguese, "no" is no denial."""
    return hit.row.language != "pt" and bool(
        _DENIES.search(text[: hit.start]) or _WITHIN.search(text[hit.start : hit.end])
    )


_WITHIN = linear(r"\b(?:no|not|never|without|nothing|none|yet to)\b|n['’]t\b")


def _dated(hit: Hit, passage: Passage) -> Mention | None:
    """The posting with the date that follows it, or else that stands just before it."""
    if hit.row.language in UNSPACED:
        near = [told for told in passage.dates if hit.start - BESIDE <= told.start and told.end <= hit.end]
        near += [told for told in passage.dates if 0 <= hit.start - told.end <= BESIDE]
        return next((dated(hit, told) for told in near), None)
    within = [told for told in passage.dates if hit.start <= told.start < hit.end]
    reach = 3 if hit.row.name == "dated" else REACH
    after = [told for told in passage.dates if hit.end <= told.start <= hit.end + reach]
    before = [told for told in passage.dates if hit.start - reach <= told.end <= hit.start]
    for told in (*within[:1], *after[:1], *before[-1:]):
        if not _A_WEEK.search(passage.text[told.start : told.end]):
            posting = dated(hit, told)
            return structs.replace(posting, start=min(hit.start, told.start), end=max(hit.end, told.end))
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
