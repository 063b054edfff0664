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
from trialcheck.grammar.lexicon import UNSPACED, Hit, linear
from trialcheck.model import Claim, Judgement, Mention, Record, Registered, Verdict

_REGISTRY = r"(?:ClinicalTrials\.gov|clinical trials\.gov|the (?:U\.?S\.? |American |federal |public |national |trial )?(?:clinical )?(?:trials? )?(?:registry|register)|the registry['’]s (?:page|site|website))"
_POSTED = r"(?:posted|put up|uploaded|put|entered|made public|published|released|filed|submitted|deposited|reported|disclosed|appeared|went up|gone up|placed|listed|been)"
_RESULTS = r"(?:results|findings|data|numbers|figures|outcomes)"

_HAN_REGISTRY = r"(?:Clinical ?Trials\.gov(?:网站|平台|官网)?|(?:临床试验|临床研究|试验|美国|该)?(?:注册|登记|登录)(?:平台|网站|库|系统|页面|网页|记录|处|页|中心)|(?:该|此|这个|官方)网站(?:上)?)"
_KANA_REGISTRY = (
    r"(?:Clinical ?Trials\.gov|(?:臨床試験)?(?:登録(?:サイト|システム|簿|データベース|ページ)|レジストリ|データベース))"
)

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
}

REACH = 40
"""Characters after the words of a posting, and before them, in which its date can stand."""
BESIDE = 3
"""The same in Chinese and Japanese, where a date stands in the phrase or right in front of it."""
_JOURNAL = linear(
    r"\b(?:journal|lancet|NEJM|JAMA|congress|conference|abstract|preprint|in print)\b|杂志|雜誌|期刊|柳叶刀|大会|大會|年会|年會|预印本|論文|论文|学会|誌"
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
    if hit.row.language in UNSPACED:
        near = [told for told in passage.dates if hit.start - BESIDE <= told.start and told.end <= hit.end]
        near += [told for told in passage.dates if 0 <= hit.start - told.end <= BESIDE]
        return next((Mention(hit.row.owner, t.value, t.start, t.end, hit.row.rule) for t in near), None)
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
