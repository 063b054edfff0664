"""Who paid for the trial.

What it checks: "funded by X", "supported by a grant from X", against the record's lead sponsor and collaborators.

Why it matters: money can shape what is asked and what is told.

How it compares: the lead sponsor or a collaborator agrees; a parent or part of one of them agrees in part. Any other
body is *not registered*, never a mismatch, since the registry does not ask who pays.

Known limits: drugs given for free are no funding; money given to a company, a building or another project is not the
trial's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from trialcheck.check import Check, Passage, spared
from trialcheck.grammar.lexicon import Hit, linear
from trialcheck.grammar.organisations import (
    Kinship,
    Name,
    how_related,
    is_common,
    korean_before,
    name_at,
    name_before,
    names_from,
    nearest,
)
from trialcheck.model import Claim, Judgement, Mention, Record, Registered, Verdict

_DE_PAID = r"(?:finanziert|mitfinanziert|kofinanziert|gefördert|bezahlt|bezuschusst)"
_DE_TRIAL = r"(?:[\pL-]*studie|versuch|projekt|untersuchung|prüfung|forschung|kosten|arbeit|rechnung|geld)"
_FR_PAID = r"(?:financée?s?|cofinancée?s?|subventionnée?s?|prise?s? en charge|payée?s?|soutenue?s? financièrement|soutenue?s?|dotée?s?)"
_ES_PAID = r"(?:financiad|cofinanciad|sufragad|costead|pagad|subvencionad|apoyad|respaldad)[oa]s?"

VOCABULARY = {
    "en": {
        "by": [
            r"(?:funded|financed|underwritten|bankrolled|paid for) (?:in part |jointly |entirely |solely |largely |partly )?(?:by|through)",
            r"(?:supported|backed) (?:in part |jointly )?by (?:an? |the )?<3>(?:grants?|funding|funds|award|money|fellowship)s? (?:\S+ )?(?:from|of|by)",
            r"(?:study|trial|research|work) (?:was |is )?(?:also )?supported (?:in part )?by",
            r"(?:grants?|funding|money|funds|financial support|financing|support) (?:for (?:the|this) \w+ )?(?:was |were |came |comes |is |has come )?(?:provided |received |obtained )?(?:by|from)",
            r"(?:some |part |most |all |much )?(?:of )?(?:the )?(?:cash|money|funds|bill|costs?|funding) (?:was |were |is |are )?(?:comes?|came|footed|paid|covered|provided|borne|met|put up) (?:from|by)(?: the intramural program(?:me)? of)?",
            r"funding(?: source| sources)?\s*[:.\n]",
            r"funders?\s*:",
            r"sources? of funding\s*:?",
            r"funding/support\s*:",
        ],
        "paid": [
            r"(?:funds|funded|is funding|paid for|pays for|is paying for|financed|put up the money|foots the bill|bankrolled|picks up the (?:bill|tab)|footed the bill|is paying|covers the costs?) (?:the|this|a|an|its)?"
        ],
        "grant": [r" (?:small-business |research |training |project |seed )?grant"],
        "costs": [
            r"(?:helped|helps|is helping) (?:with|to cover|cover|meet) the (?:costs?|bill)",
            r"(?:paid|pays|is paying) for (?:it|the (?:trial|study|work))",
        ],
        "funded": [r"[\s-]funded(?: \S+){0,4} (?:trial|study|project|research)"],
        "-other": [
            r"(?:has|have|had) (?:also )?received[^.;]*(?:funding|support|grants?|fees|honoraria)[^.]*",
            r"(?:personal fees|honoraria|speakers?['’]? bureau|advisory board|consultan(?:t|cy)|stock options|disclos)[^.]*",
            r"(?:funds|supports|funded) (?:projects|programs|programmes|fellowships|\w+ fellowships|scholarships)",
            r"(?:test|vaccine|centre|center|network|company|institute|device|database), which (?:was|is) funded by",
            r"(?:funded|supported) by (?:the )?(?:data|evidence|results|findings|these|a strong|strong|clinical|preclinical)",
            r"(?:funder|sponsor|funding source)s? had no role[^.;]*?",
            r"role of the (?:funder|funding)[^.]*?",
        ],
    },
    "de": {
        "by": [
            rf"{_DE_PAID}(?: (?:wird|wurde|wurden|ist|worden))?(?: (?:sie|er|es|die Studie|das Projekt|der Versuch))?(?: (?:zum Teil|teilweise|vollständig|maßgeblich|auch|zudem|unter anderem|überwiegend|komplett|allein|ausschließlich|zu gleichen Teilen))* (?:durch|von|vom|aus)\b",
            rf"{_DE_PAID} (?:wird|wurde|wurden|ist) <6>(?:durch|von|vom|aus)\b",
            r"(?:finanziell unterstützt|Studie wurde unterstützt|Projekt wurde unterstützt) (?:durch|von|vom)",
            r"\b(?:mit|aus|dank) (?:Mitteln|Geldern|Geld|Fördermitteln|Fördergeldern|Forschungsgeldern|Drittmitteln|Zuschüssen|einem Zuschuss|einer Förderung) (?:der|des|von|vom|aus dem)",
            r"\b(?:Förderung|Finanzierung) (?:durch|von|der|des|kam von|kam vom|kommt von|stammt von|stammt vom|übernahm\w*|erfolgte durch|erfolgt durch|erfolgte über)",
            r"\b(?:Geld|Gelder|Mittel|Finanzierung|Fördermittel|Fördergelder) <2>(?:kam|kamen|stammt|stammen|stammte|stammten|kommt|kommen|fließt|fließen) (?:dabei |hauptsächlich |überwiegend |ausschließlich |allein )?(?:von|vom|aus)",
            r"\b(?:Finanzierung|Förderung|Geldgeber(?:in)?|Förderer|Förderkennzeichen|Studienfinanzierung|Mittelgeber)\s*:",
            r"\b(?:Geldgeber(?:in)?|Förderer|Mittelgeber) (?:ist|sind|war|waren)",
            r"(?:Kosten|Rechnung) <2>(?:trägt|tragen|trug|trugen|übernimmt|übernehmen|übernahm|übernahmen|zahlt|bezahlt|deckt)",
            r"\b(?:bezahlt|finanziert|gezahlt|beglichen) (?:hat|haben|hatte) (?:es|das|sie|ihn|die \pL+|das \pL+)",
            r"\b(?:Geld|Gelder|Mittel) (?:kam|kamen|floss|flossen|gab es) (?:auch |zudem |dazu |noch |ebenfalls )?(?:von|vom)",
            r"\baus (?:dem|einem) (?:Topf|Fördertopf|Förderprogramm|Fonds) (?:der|des|von|vom)",
        ],
        "around": [
            rf"(?P<lead>\b(?:von|vom|durch|aus)) <9>{_DE_PAID}",
            r"(?P<lead>\b(?:von|vom|durch)) <7>finanziell unterstützt",
            r"studie <3>(?P<lead>\b(?:von|vom|durch)) <7>unterstützt",
        ],
        "paid": [
            rf"(?:finanziert|finanzierte|finanzieren|finanzierten|bezahlt|bezahlte|fördert|förderte|zahlt|zahlte|trägt|trug|übernimmt|übernahm|bezuschusst\w*) <1>(?:die|das|diese|den|dieses|ihre|seine) <3>{_DE_TRIAL}",
            r"\b(?:gab|gibt|stellte|stellt|steuerte|zahlte|spendete|brachte) <3>(?:das Geld|die Mittel|das Budget|die Gelder)",
        ],
        "-other": [
            r"(?:Honorar|Beraterhonorar|Vortragshonorar|Interessenkonflikt|Beratertätigkeit|Aktien)\pL*[^.;]*",
            r"\b(?:Frühere|frühere|Andere|andere) <3>(?:finanziert|gefördert)\w*",
            r"\b(?:Geldgeber|Sponsor|Förderer) hatte\w* kein\w*[^.;]*",
        ],
    },
    "fr": {
        "by": [
            rf"{_FR_PAID}(?: (?:en partie|entièrement|intégralement|conjointement|notamment|aussi|principalement|à parts égales))?,? par",
            r"\b(?:grâce|via) (?:à )?(?:un financement|au financement|au soutien|une subvention|des fonds|aux fonds|une bourse|un don|l['’]argent)(?: (?:public|privé|financier)\pL*)? (?:du|des|de|d)",
            r"\b(?:financement|fonds|argent|budget|crédits|subventions?) <3>(?:provien\pL+|proven\pL+|vien\pL+|ven\pL+|assurée?s? par|apportée?s? par|accordée?s? par|versée?s? par|octroyée?s? par)(?: (?:du|des|de|d))?",
            r"financement (?:de la|de l['’]|du|des|par)",
            r"(?:financement|financeurs?|source de financement|bailleurs?)(?: (?:est|sont))?\s*:",
            r"financeurs? (?:est|sont)",
            r"\b(?:reçu|obtenu|bénéficié d\S+) <2>(?:financement|subvention|soutien|bourse)s? <1>(?:de la|de l['’]|du|des|de)",
        ],
        "around": [
            r"\b(?:c['’]est|ce sont) (?P<lead>)<9>qui (?:finan\pL+|a (?:financé|payé)|ont (?:financé|payé)|paie\pL*|paye\pL*|règle|prend en charge)",
        ],
        "paid": [
            r"(?:finance|finançait|financent|(?:a|ont) (?:\pL+ )?(?:financé|payé|subventionné|pris en charge|cofinancé)|paie|paye|subventionne|cofinance|prend en charge|règle) <1>(?:l['’]|la |le |cet |cette |les |ce )<2>(?:essai|étude|projet|recherche|coûts?|frais|travaux|facture|travail|note|addition)",
            r"\b(?:met|a mis|ont mis|apporte|a apporté|fournit|a fourni|débourse) <1>(?:l['’]argent|les fonds|le financement|les sous)",
        ],
        "-other": [
            r"\b(?:honoraires|liens? d['’]intérêts?|conférencier|actions)[^.;]*",
            r"(?:financeur|promoteur)s? n['’](?:a|ont|est|avait)[^.;]*",
            r"soutenue?s? par (?:des|les|ces|un|une) (?:données|résultats|preuves|études|soignants|proches|famille)",
            r"\b(?:levée|tour) de (?:fonds|table)[^.;]*",
        ],
    },
    "es": {
        "by": [
            rf"{_ES_PAID}(?: (?:en parte|íntegramente|parcialmente|económicamente|totalmente|en su totalidad|conjuntamente))?,? (?:por|con (?:fondos|dinero|una ayuda|una beca|una subvención|recursos) (?:del?|de la|de los))",
            r"(?:financiación|financiamiento|fondos|dinero|recursos) <3>(?:provien\pL+|provin\pL+|proced\pL+|vin\pL+|vien\pL+|lleg\pL+|aportad\pL+ por|corr\pL+ a cargo|sal\pL+|aport\pL+) ?(?:del|de la|de los|de|por)?",
            r"\b(?:con|gracias a) (?:\pL+ )?(?:fondos|financiación|financiamiento|una beca|una ayuda|una subvención|dinero|recursos|un proyecto) (?:públic\pL+ |privad\pL+ )?(?:del|de la|de los|de)",
            r"(?:financiación|financiamiento|financiador(?:es)?|fuentes? de financia\pL+)(?: (?:es|son))?\s*:",
            r"financia(?:ción|miento) (?:del|de la|de los|por)",
            r"financiador(?:es)? (?:es|son|fue|fueron)",
            r"\b(?:lo|la) (?:financia|financió|financian|financiaron|paga|pagó|sufraga|sufragó|costea|costeó|subvenciona|subvencionó)",
            r"\b(?:plata|dinero|fondos|recursos) (?:la|lo|los) (?:puso|pone|pusieron|aportó|aportaron|dio)(?: en (?:buena|gran) parte)?",
            r"\b(?:corre|corrió|corren) por cuenta (?:del|de)",
        ],
        "paid": [
            r"(?:,? que )?\b(?:financia|financió|financian|financiaron|costea|costeó|paga|pagó|pagaron|sufraga|sufragó|subvenciona|subvencionó|corrió con|corre con|corrieron con|asumió|cubrió|ha financiado) <1>(?:el|la|este|los|esta) <2>(?:ensayo|estudio|proyecto|investigación|gastos|trabajo|costos?|costes?|factura)",
            r"(?:,? que )?\b(?:pone|puso|pusieron|aporta|aportó|aportaron) (?:el dinero|la plata|los fondos|los recursos|la financiación)",
        ],
        "-other": [
            r"(?:honorarios|conflictos? de inter[eé]s|conferenciante|acciones)[^.;]*",
            r"(?:financiador|promotor|patrocinador)(?:es)? no (?:tuvo|tuvieron|particip)[^.;]*",
            r"(?:apoyad|respaldad)[oa]s? por (?:los|las|estos|un|una) (?:datos|resultados|pruebas|estudios|evidencias?|familia)",
            r"ronda de financiación[^.;]*",
        ],
    },
    "zh": {
        "by": [
            r"(?:资助|出资|经费|资金|拨款|基金|供资)(?:方|单位|机构|者|来源|支持|渠道)?(?:\s*(?:为|是|来自|来源于|源自|：|:|\|))+",
            r"(?:经费|资金|费用|款项|研究费)(?:主要|全部|均|都|部分|完全)?(?:来自|来源于|源自|由|出自)(?:于)?",
            r"(?:获|获得|得到|受到|受|承蒙|接受)(?:了)?(?P<paid>)[^。；，]{2,60}?(?:资助|补助|经费支持|资金支持|拨款|基金支持|项目支持|专项支持|的支持)",
            r"(?P<paid>由)[^。；，]{2,60}?(?:资助|补助|出资|提供(?:了)?(?:全部|部分|主要|研究|项目)*(?:的)?(?:经费|资金|资助|拨款|款项|费用)|买单|埋单|掏钱|出钱|付账|拨款|支付|承担(?:全部|部分)?(?:费用|经费)|赞助经费)",
        ],
        "paid": [
            r"(?:资助|出资|拨款)(?:了|的|支持(?:了|的)?)[^。；]{0,24}?(?:试验|研究|项目)",
            r"(?:为|给|向)(?:该|本|这项|此项)[^。；，]{0,10}?(?:试验|研究|项目)(?:提供|拨|出)(?:了|出)?[^。；，]{0,10}?(?:经费|资金|资助|款|钱)",
            r"(?:出钱|掏钱|埋单|买单)(?:的|做的)?[^。；，]{0,12}?(?:试验|研究|项目)",
            r"(?:提供|承担|支付|负担)(?:了)?(?:该|本|这项|全部|部分|主要|研究|试验|项目|所有|的)*(?:经费|资金|资助|拨款|费用|开支)",
        ],
        "-other": [
            r"(?:资助|出资|赞助)(?:方|者|机构|单位|商)(?:未|没有|不|并未|均未|无权)",
            r"(?:免费)?(?:提供|供应|捐赠)(?:了)?(?:试验|研究)?(?:用)?(?:药物|药品|药|疫苗|安慰剂|设备|器械)",
            r"(?:融资|募资|天使轮|[ABCD]\+?轮|投资)[^。；]{0,20}",
            r"(?:曾|曾经|还|个人)(?:获|获得|接受|收取)[^。；]{0,24}?(?:讲课费|咨询费|顾问费|酬金|资助|费用)",
            r"(?:没有|未|无)(?:获得|接受|受到)?[^。；，]{0,12}?(?:资助|经费支持)",
        ],
    },
    "ja": {
        "by": [
            r"(?:資金|助成|研究費|研究資金|費用|出資)(?:提供|拠出|源|元|者|機関|団体)*(?:\s*(?:は|元は|：|:|\|))+",
        ],
        "paid": [
            r"(?:が|から|より|によって|により|による|の)(?:研究|資金|の|科学|競争的|公的)*(?:助成|資金(?:提供|援助|拠出|で|を)|研究費|補助金?|出資|支援を受け|助成金|委託費|委託を受け|財政)(?:[^。、]{0,8}?)",
            r"(?:が|は)[^。、]{0,10}?(?:資金|費用|研究費|経費)を(?:提供|拠出|負担|支出|出|助成|賄|支え|支援|まかな)",
            r"が(?:全額|一部|すべて|全て)?(?:を)?(?:負担|拠出|助成|出資|まかな)(?:し|する|した|い|う)",
            r"の(?:支援|助成|委託)(?:を受け|により|によって|で|のもと)",
        ],
        "-other": [
            r"資金(?:提供者|提供元|源)(?:は|が)?[^。、]{0,8}?(?:関与|役割)[^。]{0,12}",
            r"(?:治験薬|試験薬|薬剤|製品|医薬品)の?(?:無償)?提供",
            r"(?:講演料|謝金|コンサル|顧問料|資金調達|シリーズ[A-D])",
            r"(?:から|の)[^。、]{0,6}?(?:資金|助成|支援)[^。、]{0,10}?(?:受けて(?:い|お)(?:な|ら|ませ)|受けず|受けな|なし|はありませ|はな)",
            r"(?:開示すべき|利益相反)[^。]{0,30}",
        ],
    },
    "ko": {
        "by": [r"(?:자금|연구비|재정)\s*(?:지원|출처|후원)(?:\s?기관)?\s*(?:[:：]|은 |는 )"],
        "ko paid": [
            r"(?:의\s?)?(?:연구비\s?(?:지원|를\s?(?:지원|댔|부담))|재정\s?지원|자금\s?지원|지원을 받아|지원으로|후원으로|지원을 받은|연구비를|비용을 (?:댔|부담|지원))",
        ],
        "-other": [
            r"(?:약물|약|의약품|장비|시험약)(?:을|를)?\s?(?:무상\s?)?(?:지원|제공|공급)",
            r"(?:강연료|자문료|사례비)",
        ],
        "ko by": [
            r"(?:연구비|비용|자금|재원|예산)(?:는|은|를|을)",
        ],
    },
    "pt": {
        "by": [
            r"(?:financiad|custead|subsidiad|subvencionad|apoiad|bancad|pag)[oa]s?(?: (?:em parte|parcialmente|integralmente|totalmente|financeiramente|exclusivamente))? (?:pel[oa]s?|por)",
            r"(?:financiamento|verba|verbas|bolsa|subsídio|apoio financeiro|fundos|dinheiro|recursos)(?: (?:foi|veio|vem|é|do estudo|provém|concedid[oa]|provenientes?))* (?:d[aeo]s?|pel[oa]s?|por)",
            r"(?:financiamento|financiador(?:es)?|fonte de financiamento)\s*:",
            r"com (?:o )?(?:apoio|suporte) financeiro d[aeo]s?",
        ],
        "paid": [
            r"(?:financia|financiou|financiaram|custeia|custeou|pagou|paga|banca|bancou) (?:o|a|este|esta|todo o)? ?(?:estudo|ensaio|pesquisa|investigação|trabalho)"
        ],
        "-other": [
            r"(?:recebeu|receberam|recebido)[^.;]*?(?:honorários|financiamento|bolsas|apoio)[^.]*",
            r"(?:apoiad|suportad)[oa]s? (?:pel[oa]s?|por) (?:dados|evidências?|resultados|estudos)",
            r"(?:hospital|centro|empresa|programa|projeto|laboratório|rede) (?:\S+ )?financiad[oa]",
            r"sem (?:qualquer )?(?:financiamento|apoio) d[aeo]",
        ],
    },
    "it": {
        "by": [
            r"(?:finanziat|sovvenzionat|sostenut|supportat|pagat)[oaie](?: (?:in parte|parzialmente|interamente|economicamente|esclusivamente))? (?:da(?:l|lla|llo|gli|i|lle)?|dall|con (?:fondi|un finanziamento|un contributo) (?:di|del|della|dell|dello))",
            r"(?:finanziamento|fondi|contributo|sostegno economico|grant)(?: (?:è|sono|arriva|arrivano|provengono|proviene|dello studio|erogat[oi]|concess[oi]))* (?:da(?:l|lla|llo|i)?|dall|del|della|dell|dello)",
            r"(?:finanziamento|finanziatore|finanziatori|fonte di finanziamento)\s*:",
            r"con il (?:sostegno|contributo|supporto) (?:economico |finanziario )?(?:di|del|della|dell|dello)",
        ],
        "paid": [
            r"(?:finanzia|ha finanziato|hanno finanziato|sostiene|paga|ha pagato) (?:lo|la|il|questo|questa|l['’]intero)? ?(?:studio|trial|sperimentazione|ricerca)"
        ],
        "-other": [
            r"(?:ha|hanno) ricevuto[^.;]*?(?:onorari|finanziamenti|compensi|fondi)[^.]*",
            r"(?:sostenut|supportat)[oaie] da (?:dati|evidenze|prove|risultati|studi)",
            r"(?:ospedale|centro|azienda|programma|progetto|laboratorio|rete) (?:\S+ )?finanziat[oa]",
            r"senza (?:alcun )?(?:finanziamento|fondi|contributo) (?:di|del|della|dell)",
        ],
    },
    "sv": {
        "by": [
            r"(?:finansiera|bekosta|betala)(?:s|d|t|des|ts|ds|r|de)? (?:\S+ )?(?:av|med (?:stöd|medel|anslag) från|genom)",
            r"(?:anslag|stöd|medel|bidrag|finansiering|pengar|pengarna|finansieringen)(?: (?:kommer|kom|för studien))? från",
            r"(?:finansiering|finansiär|finansiärer|finansiärer är)\s*:",
            r"(?:stöds|stöddes|understöds) (?:ekonomiskt |finansiellt )?av",
            r"(?:finansiär|finansiärer) (?:är|var)",
        ],
        "paid": [
            r"(?:finansierar|finansierade|bekostar|bekostade|betalar|betalade|står för kostnaden för) (?:\S+ )?(?:studien|prövningen|försöket|forskningen)"
        ],
        "-other": [
            r"(?:har|hade) (?:\S+ )?(?:fått|mottagit|erhållit)[^.;]*?(?:arvode|anslag|medel|ersättning)[^.]*",
            r"(?:stöds|stöddes) av (?:data|resultat|resultaten|evidens|tidigare|studier)",
            r"(?:sjukhuset|centret|bolaget|programmet|projektet|registret) (?:\S+ )?finansieras",
            r"utan (?:finansiering|stöd|pengar) från",
        ],
        "genitive": [
            r"(?:med|genom|av) (?P<n>(?-i:[A-ZÅÄÖ])\S+s) (?:\S+ )?(?:pengar|medel|anslag|stöd|bidrag)",
        ],
    },
}


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The bodies named after, or before, each phrase of payment."""
    seen: set[int] = set()
    for hit in spared(hits):
        for name in _names(hit, passage.text):
            if name.start not in seen and _is_body(name.text):
                seen.add(name.start)
                yield Mention(hit.row.owner, name.text, name.start, name.end, hit.row.rule)


def _names(hit: Hit, text: str) -> Iterator[Name]:
    """The names that a phrase leads to: those before it, those after it, or those inside it."""
    if hit.row.name in ("paid", "funded", "grant", "costs"):
        if before := name_before(text, hit.start):
            yield before
    elif hit.row.name == "by":
        yield from names_from(text, hit.groups.get("paid", (0, hit.end))[1])
    elif hit.row.name == "around":
        yield from (name for name in names_from(text, hit.groups["lead"][1]) if name.start < hit.end)
    elif hit.row.name == "ko by":
        name = name_at(text, hit.end)
        if name and _KOREAN_PAID.match(text, name.end):
            yield name
    elif hit.row.name == "ko paid":
        before = korean_before(text, hit.start) if _KOREAN_TRIAL.search(text) else None
        if before:
            yield before
    elif hit.row.name == "genitive":
        start, end = hit.groups["n"]
        yield Name(text[start : end - 1], start, end - 1)


_KOREAN_PAID = linear(r"[이가]?\s?(?:전액\s?|모두\s?)?(?:댔|대고|지원|부담|냈|후원|조달|제공)")
_KOREAN_TRIAL = linear(r"시험|연구|임상")


def _is_body(name: str) -> bool:
    return (
        len(name) > 1
        and not is_common(name)
        and name.split(maxsplit=1)[0] not in _NO_NAMES
        and not name.startswith(("NCT", "ClinicalTrials"))
    )


_NO_NAMES = frozenset(
    "O Os As Gli Uno Una Um Uma Den Det De It The This That They He She We Its An A In All No Dr Prof Lo Il Elle Ils On Sie Er Es Wir Nous Se La Le El".split()
)


def registered(record: Record) -> Registered | None:
    """The bodies that the record names, lead sponsor first; it has no field for who pays."""
    names = tuple(organisation.name for organisation in record.organisations())
    return Registered("protocolSection.sponsorCollaboratorsModule", names) if names else None


def compare(claim: Claim, registered: Registered, _record: Record) -> Judgement:
    """Lead sponsor or collaborator: match; part or parent of one: partial; else not registered, never a mismatch."""
    claimed = str(claim.value)
    names = registered.value if isinstance(registered.value, tuple) else (str(registered.value),)
    kin, akin = nearest(claimed, map(str, names))
    if kin == Kinship.SAME:
        return Judgement(Verdict.MATCH)
    if kin == Kinship.RELATED:
        return Judgement(Verdict.PARTIAL, how_related(claimed, akin))
    return Judgement(Verdict.NOT_REGISTERED, "The registry does not ask who pays for a trial.")


CHECK = Check[str](
    field="funder",
    title="funder",
    manual=__doc__,
    needs="who paid for the trial",
    stands_at=(
        "protocolSection.sponsorCollaboratorsModule.leadSponsor",
        "protocolSection.sponsorCollaboratorsModule.collaborators",
    ),
    vocabulary=VOCABULARY,
    read=read,
    registered=registered,
    compare=compare,
)
