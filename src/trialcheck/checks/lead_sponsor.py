"""Who runs the trial.

What it checks: who is said to sponsor, run, lead or initiate the trial, or whose trial it is called, against the
record's lead sponsor.

Why it matters: the sponsor answers for the trial, writes the record, and may have an interest in the result.

How it compares: the same body under another name, abbreviation or legal form agrees. A parent, a part, a former or
later name, or a body that the record names in another role (collaborator, site, workplace of the person in charge)
agrees in part.

Known limits: names are compared by their words and by a packaged table of aliases and parents, never by a bare
substring. The maker of a drug is not its trial's sponsor unless the text says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from trialcheck.check import Check, Passage, spared
from trialcheck.grammar.lexicon import Hit
from trialcheck.grammar.organisations import (
    Kinship,
    Name,
    is_common,
    kinship,
    name_at,
    name_before,
    part_and_whole,
    speaks_of_a_body,
)
from trialcheck.model import Claim, Judgement, Mention, Record, Registered, Verdict

_TRIAL = r"(?:trial|study|research|project|clinical trial|investigation|effort|experiment)"
_RUN = r"(?:sponsored|run|conducted|led|initiated|organi[sz]ed|carried out|overseen|coordinated|undertaken|launched|headed|spearheaded|mounted|set up|registered|filed)"
_NEWS = r"(?:announce[sd]?|report(?:s|ed)?|initiates|initiated|begins|doses|completes|completed|enrol+s|shares|readies|launches|to (?:present|initiate|start|begin|test|launch))"

_DE_RUN = r"(?:gesponsert|durchgeführt|initiiert|organisiert|koordiniert|verantwortet|getragen|betrieben|gestartet|aufgelegt|angestoßen|veranlasst|beauftragt|lanciert|ausgerichtet)"
_DE_TRIAL = r"(?:[\pL-]*studie|versuch|projekt|untersuchung|prüfung|vorhaben|erhebung)"
_FR_RUN = r"(?:promu|mené|conduit|sponsorisé|parrainé|piloté|coordonné|organisé|initié|lancé|réalisé|porté|entrepris|mis en place)e?"
_ES_RUN = r"(?:patrocinad|promovid|realizad|liderad|coordinad|impulsad|organizad|conducid|llevad|iniciad|desarrollad)[oa](?: a cabo)?"

VOCABULARY = {
    "en": {
        "by": [
            rf"{_RUN} (?:and \w+ )?(?:jointly )?by",
            r"sponsored (?:and|or) \w+ by",
            r"sponsor(?:ed)?\s*:",
            r"(?:lead |trial |study )?sponsor (?:of record |of the (?:trial|study) )?(?:is|was)",
        ],
        "of": [
            rf"(?:{_TRIAL}|\)|it) (?:is|was) (?:the work|the responsibility|an initiative|a project|the brainchild) of",
            rf"(?:this|the|clinical) {_TRIAL} comes from",
            r"\(NCT[0-9]{8}\),? comes from",
        ],
        "hyphen": [r"[\s-]sponsored (?:\S+ )*?(?:trials?|study|studies|research)", r"[\s-](?:run|led) (?:trial|study)"],
        "is": [
            r"(?:is|was|are|serves as|acts as|acted as) (?:listed as |named as )?(?:the |its )?(?:study |trial |lead |sole )?sponsor",
            r"(?:,? which|,? who|,? that)? (?P<verb>sponsor(?:s|ed)) (?:the|this|it|its|a)",
            r"(?:is|are|was|were) (?:now |currently |also )?(?:running|sponsoring|conducting|leading|testing) (?:[A-Z]+[0-9-]+ in|the|a|an|this|its)",
            rf"(?:is|are|was|were) (?:now |currently |also )?(?:running|sponsoring|conducting|leading) (?:the|a|an|this|its) <5>{_TRIAL}",
        ],
        "runs": [
            rf"(?:runs|ran|sponsors|conducts|conducted|leads|led|launched|initiated|started|began|opened) (?:the|a|an|this|its) <6>{_TRIAL}"
        ],
        "whose": [
            r"['’]s? (?:own |new |pivotal |global |ongoing |randomi[sz]ed |[\w/.-]+ ){0,5}?(?:phase [\w/]+ )?<2>(?:trial|study)"
        ],
        "announces": [rf"{_NEWS}"],
        "team": [
            r"(?:team|researchers|scientists|investigators|doctors|physicians|cardiologists|clinicians|group|colleagues) (?:at|from|of) (?P<n>the )?"
        ],
        "-not": [
            r"(?:funded|approved|developed|made|manufactured|marketed|sold|owned|supplied|provided) by",
            r"investigator[\s-](?:initiated|sponsored)",
            r"(?:ran|runs|run|conducted|led|launched) (?:its|their|an?) (?:own|earlier|previous|similar|different|separate|rival|smaller|larger) ",
            r"industry[\s-]sponsored",
        ],
    },
    "de": {
        "by": [
            rf"{_DE_RUN}(?: (?:wurde|wird|ist|worden))?(?: (?:sie|er|es|die Studie|der Versuch|das Projekt))?,? (?:von|vom|durch)\b",
            rf"{_DE_RUN} (?:wird|wurde|wurden|ist) <6>(?:von|vom|durch)\b",
            r"(?:Studien)?sponsor(?:in)?(?: (?:der|dieser|des) <2>\pL+)?(?: ist| war| sei| bleibt|\s*:)",
            r"\bals (?:Studien)?sponsor(?:in)? <2>(?:fungiert|firmiert|zeichnet|zeichnete|fungierte|eingetragen|geführt|registriert|genannt|auftritt|tritt|trat)(?: ist| wird| wurde)?(?: der| die| das)?",
            r"Auftraggeber(?:in)?(?: (?:der|dieser) <2>\pL+)?(?: ist| war|\s*:)",
            r"(?:verantwortlich|federführend)(?: dafür| für die Studie)? (?:ist|war|zeichnet|zeichnete)",
            rf"(?:hinter|hinter der|hinter dem) <3>{_DE_TRIAL} (?:steht|stehen|stand)",
            r"\b(?:im Auftrag|auf Initiative|in Trägerschaft) (?:der|des|von|vom)",
            r"\b(?:Federführung|Leitung|Verantwortung|Regie|Trägerschaft) <1>(?:lag|liegt|hat|hatte|übernahm|übernimmt) (?:bei|beim)?",
            r"\b(?:angesto(?:ß|ss)en|verantwortet|initiiert|durchgeführt|ausgedacht|aufgelegt)(?: und \pL+)? (?:wurde|wird|ist|hat) <4>(?:am|an der|vom|von|beim|im)\b",
            r"\b(?:Regie führt|Regie führte|am Steuer (?:sitzt|saß)|die Fäden (?:hält|hielt|zieht|zog)|auf die Beine gestellt (?:hat|haben|wurde)(?: sie| es| das| die \pL+)?(?: von| vom)?)",
        ],
        "around": [rf"(?P<lead>\b(?:von|vom|durch)) <9>{_DE_RUN}"],
        "led": [
            r"\b(?:geleitet|angeführt|betreut|geführt)(?: (?:wurde|wird|ist))?(?: (?:sie|er|es|die Studie))? (?:von|vom|durch)\b",
            r"\b(?:unter|unter der) (?:Federführung|Leitung|Führung|Regie|Ägide|Koordination) (?:der|des|von|vom)",
            rf"{_DE_TRIAL}(?: \([^()]*\))? (?:der|des|von|vom)\b",
        ],
        "is": [
            r"\b(?:ist|war|fungiert\w*|tritt|trat|zeichnet\w*) <3>(?:als )?(?:der |die )?(?:Studien)?(?:sponsor|auftraggeber)\w*",
        ],
        "runs": [
            rf"\b(?:führt|führte|sponsert|sponserte|initiierte|organisiert\w*|verantwortet\w*|startet\w*|koordiniert\w*|betreibt|leitet|leitete|lancierte|verantwortete) <2>(?:die|diese|eine|den|das|dieses) <5>{_DE_TRIAL}",
        ],
        "announces": [r"(?:gibt|meldet|präsentiert|startet|berichtet)", r"\bgab <6>bekannt"],
        "-not": [
            r"(?:entwickelt|hergestellt|finanziert|vertrieben|zugelassen|vermarktet|genehmigt|geliefert|gestellt|produziert|erfunden)(?: (?:wird|wurde))? (?:von|vom|durch)",
            rf"(?:frühere|andere|weitere|ähnliche|konkurrierende|erste|zweite)[nrsm]? <2>{_DE_TRIAL} (?:der|des|von|vom)",
            rf"{_DE_TRIAL} (?:der|des|von) (?:Phase|Klasse|Wirkung|Wirksamkeit|Sicherheit|Stufe|Gruppe|Firmen|Frauen|Patient\pL*|Woche|Monate?)\b",
        ],
        "team": [
            r"(?:Forschende\w*|Forscher\w*|\pL*[ÄäAa]rzt\w*|\pL*ärzt\w*|Wissenschaftler\w*|Mediziner\w*|Teams?|Fachleute|\pL+olog(?:en|innen)|Chirurg\w+) (?P<lead>(?:der|des|vom|am|an der|von der|aus der)) <16>(?:geprüft|untersucht|getestet|erprobt|verglichen|ausprobiert|prüf|test|untersuch|erprob|verglich|studie)\w*"
        ],
    },
    "fr": {
        "by": [
            rf"{_FR_RUN}s? (?:\pL+ment )?par",
            r"promot(?:eur|rice)(?: (?:de (?:l['’]|cet |cette |la )(?:essai|étude|recherche)|officiel\pL*))?(?: en)?(?:,? (?:est|était|soit)|\s*:)",
            r"\b(?:c['’]est|ce sont) (?P<lead>)<9>qui (?:mène|conduit|pilote|promeut|sponsorise|en est le promoteur|en assure la promotion|a (?:mené|lancé|conduit|piloté))",
            r"derrière <3>(?:essai|étude),? (?:se trouve|on trouve|il y a)",
            r"\brel[eè]v(?:e|ent|ait|aient) (?:du|des|de|d)",
            r"(?:aux manettes|à la manœuvre|aux commandes|à la barre)\s*(?:,|:)?(?: (?:on trouve|il y a))?",
            r"\b(?:chapeautée?|pilotée?|portée?) par",
        ],
        "led": [
            r"(?:dirigée?|supervisée?|encadrée?) par",
            r"(?:sous|à) (?:l['’]égide|l['’]initiative|la houlette|la direction|la responsabilité|le pilotage|la conduite) (?:du|des|de|d)",
            r"(?:essai|étude|projet|recherche)(?: \([^()]*\))? (?:du|des|de|d)",
        ],
        "is": [
            r"(?:est|sont|en est|en sont|était|étaient|en était|figure comme|agit comme|apparaît comme|s['’]affiche comme) (?:le |la |l['’]|les )?promot(?:eur|rice)s?",
            r"\b(?:en )?(?:assure|assurait|assurent) la promotion",
        ],
        "runs": [
            r"(?:mène|conduit|pilote|coordonne|lance|organise|promeut|dirige|réalise|sponsorise|(?:a|ont) (?:mené|lancé|conduit|piloté|réalisé|coordonné|organisé|promu|démarré|initié)) <2>(?:l['’]|la |le |une? |cette |cet )<4>(?:essai|étude)",
        ],
        "announces": [r"(?:annonce|présente|publie|lance|a annoncé)"],
        "-not": [
            r"\b(?:développé|fabriqué|financé|commercialisé|autorisé|approuvé|fourni|produit|vendu|mis au point)\pL* par",
            r"\b(?:précédente?|première?|autre|seconde?|ancienne?) (?:essai|étude) (?:du|de la|de l['’]|des)",
            r"(?:essai|étude) (?:du|de la|de l['’]|des|d['’])\s?(?:traitement|médicament|vaccin|phase|sommeil|marché|effets?|patients|femmes|Lancet|New)",
        ],
        "team": [
            r"(?:chercheurs?|équipe|médecins|cardiologues|chirurgiens|neurologues|scientifiques|pneumologues)(?: \pL+)? (?P<lead>(?:du|des|de|d))\b<16>(?:test|essay|évalu|étudi|compar|voulu|cherch|mis à l['’]épreuve|mèn|vérifi)\pL*"
        ],
    },
    "es": {
        "by": [
            rf"{_ES_RUN}s? (?:\pL+mente )?por",
            r"(?:promotor|patrocinador)a?(?: (?:del (?:ensayo|estudio)|oficial|principal))?(?: es| fue| era|\s*:)",
            r"\b(?:lo|la) (?:patrocina|promueve|lidera|organiza|coordina|impulsa|patrocinó|promovió|lideró|realizó|llevó a cabo|puso en marcha|realiza|desarrolla|lanzó)",
            r"\b(?:detrás del?|tras el) <3>(?:ensayo|estudio) (?:está|están|se encuentra)",
            r"(?:ensayo|estudio|proyecto|investigación) (?:está |estuvo |estaba )?a cargo de",
            r"\b(?:detrás|tras él|tras ella) (?:está|están|se encuentra)",
            r"\b(?:al frente|a la cabeza)(?: del (?:estudio|ensayo|proyecto))? (?:está|figura|se encuentra)",
            r"\b(?:auspiciad|capitanead|abanderad|comandad)[oa] por",
            r"\bcorre a cargo (?:del|de)",
        ],
        "led": [
            r"(?:dirigid|encabezad|supervisad)[oa]s? por",
            r"\b(?:bajo|por) (?:la dirección|el liderazgo|la iniciativa|iniciativa|la coordinación|los auspicios) (?:del|de la|de los|de)",
            r"(?:ensayo|estudio|proyecto|investigación)(?: \([^()]*\))? (?:del|de la|de los|de)\b",
        ],
        "is": [
            r"\b(?:es|fue|era|figura como|actúa como|consta como|ejerce (?:de|como)|aparece como|(?:que )?ejerció de) (?:el |la )?(?:promotor|patrocinador)a?",
            r"(?:,? que )?\btiene a (?:su )?cargo (?:la investigación|el (?:estudio|ensayo|proyecto))",
            r"(?:,? que )?\b(?:lleva|llevó|llevan) (?:la batuta|las riendas|el timón)",
        ],
        "runs": [
            r"\b(?:patrocina|promueve|lidera|coordina|impulsa|organiza|realiza|realizó|lideró|coordinó|patrocinó|promovió|lanzó|inició|puso en marcha|llevó a cabo|lleva a cabo|dirige|dirigió|ha (?:lanzado|iniciado|realizado|puesto en marcha)),? <4>(?:el|la|un|este|una) <4>(?:ensayo|estudio|trabajo|proyecto|investigación)",
        ],
        "announces": [r"(?:anuncia|presenta|inicia|anunció)"],
        "-not": [
            r"\b(?:fabricad|financiad|comercializad|autorizad|aprobad|suministrad|vendid|producid|cread)[oa]s? por",
            r"\b(?:previo|anterior|primer|otro|segundo) (?:ensayo|estudio) (?:del|de la|de)",
            r"(?:ensayo|estudio) (?:del|de la|de los|de) (?:fármaco|medicamento|vacuna|fase|sueño|mercado|efectos?|pacientes|mujeres|Lancet|New|caso|tratamiento)",
        ],
        "team": [
            r"(?:investigador(?:es|as)|equipo|médicos|cardiólogos|cirujanos|científicos|especialistas)(?: \pL+)? (?P<lead>(?:del|de la|de los|de)) <16>(?:prob|prueba|ensay|evalu|estudi|compar|pus|analiz|quier|busc)\pL*"
        ],
    },
    "zh": {
        "by": [
            r"申办(?:方|单位|者)(?:为|是|：|:)?",
            r"申辦(?:方|者)?",
            r"发起(?:方|单位)",
            r"赞助(?:方|商)?(?:为|是|：|:)",
            r"牵头(?:单位)?(?:为|是|：|:)",
        ],
        "before": [r"(?:发起|牵头|申办|主导|主持)(?:的|了)"],
    },
    "ja": {"by": [r"(?:スポンサー|治験依頼者|実施責任組織)(?:は|：|:)?"]},
    "ko": {"by": [r"(?:스폰서|의뢰자|후원)\s*[:：]?"]},
}

_PERSON = re.compile(r"^(?:Dr|Prof|Professor|Mr|Mrs|Ms)\b\.?", re.IGNORECASE)
_APPOSITION = re.compile(r",\s+[^,;.]{3,90},?\s*$")
_OPENS = re.compile(r"\W*(?:[^.]{0,80}(?:--|–|—|WIRE\)?|\))\s*)?\W*")
"""What may stand before the name of a company that announces: nothing, or a dateline."""
_NOT_A_BODY = re.compile(
    r"^(?:The (?:Company|Trial|Study|Sponsor|Team|Group|Data|Results?|Patients?|Researchers)|This|That|It|In|We|He|She|They|Our|Their|Its|These|Those|An?|New|First|Second|Third|Two|Three|Four|All|Both|No|None|Some|Most|Many|One|At|To|On|Of|For|By|As|If|When"
    r"|Lo|Il|Elle|Ils|On|Sie|Er|Es|Wir|Nous|Se|Ello|Quien|Wer|Qui|While|After|Before|Since|But|And|Or|So|Les?|La|El|Los|Las|Der|Die|Das|Ein|Eine|Un|Une|Phase|Stage|Arm|Cohort|Part|FDA|EMA|NCT\d*|Results?|Data|Trial|Study|Patients?|Participants?|Researchers|Doctors|Scientists|U\.?S\.?A?|UK|EU|Today"
    r"|COVID.*|Principal Investigator|Department|January|February|March|April|May|June|July|August|September|October|November|December|Sponsor|Objectives?|Methods?|Conclusions?|Background)$"
)
_DRUG = re.compile(
    r"(?:mab|limus|nib|glutide|gliptin|statin|cept|vir|prazole|sartan|olol|pril|caine|platin|taxel|rubicin|azole|mycin|cillin)$"
)


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The bodies that run the trial, by the phrases that say so."""
    seen: set[int] = set()
    for hit in spared(hits):
        for name in _names(hit, passage.text):
            if name.start not in seen and _is_body(name):
                seen.add(name.start)
                yield Mention(hit.row.owner, name.text, name.start, name.end, hit.row.rule)


def _names(hit: Hit, text: str) -> Iterator[Name]:
    if hit.row.name in ("by", "team", "of", "around"):
        name = name_at(text, hit.groups["lead"][_LEAD_END] if "lead" in hit.groups else hit.end)
        if name and hit.row.name == "team" and "lead" in hit.groups and not speaks_of_a_body(name.text):
            return
    elif hit.row.name == "led":
        led = name_at(text, hit.end)
        name = led if led and led.start - hit.end < _CLOSE and speaks_of_a_body(led.text) else None
    elif hit.row.name == "announces":
        name = name_before(text, hit.start)
        if name and not _OPENS.fullmatch(text[: name.start]):
            return
    else:
        name = name_before(text, hit.start) or _before_apposition(text, hit.start)
    if name:
        yield name


_LEAD_END = 1
_CLOSE = 40
"""Characters in which the name of a body must begin after words that are said of people too ("led by")."""


def _before_apposition(text: str, end: int) -> Name | None:
    """The name in "X, maker of the ring, was the sponsor"."""
    found = _APPOSITION.search(text[max(0, end - 120) : end])
    return name_before(text, max(0, end - 120) + found.start()) if found else None


def _is_body(name: Name) -> bool:
    return (
        len(name.text) > 1
        and "NCT" not in name.text
        and not _NOT_A_BODY.match(name.text)
        and not _PERSON.match(name.text)
        and not is_common(name.text)
        and not _DRUG.search(name.text)
    )


def registered(record: Record) -> Registered | None:
    """The record's lead sponsor."""
    path = "protocolSection.sponsorCollaboratorsModule.leadSponsor.name"
    return Registered(path, record.lead_sponsor.name) if record.lead_sponsor else None


def compare(claim: Claim, registered: Registered, record: Record) -> Judgement:
    """Same body: match; parent, part, or registered in another role: partial; else mismatch."""
    claimed, recorded = str(claim.value), str(registered.value)
    kin = kinship(claimed, recorded)
    if kin == Kinship.SAME:
        return Judgement(Verdict.MATCH)
    if kin == Kinship.RELATED:
        part, whole = part_and_whole(claimed, recorded)
        return Judgement(Verdict.PARTIAL, f"By their names, {part} is a part of {whole}.")
    for role, names in _roles(record):
        if any(kinship(claimed, name) for name in names):
            return Judgement(Verdict.PARTIAL, f"The record names {claimed} as {role}, not as the lead sponsor.")
    return Judgement(Verdict.MISMATCH)


def _roles(record: Record) -> Iterator[tuple[str, tuple[str, ...]]]:
    yield "a collaborator", tuple(c.name for c in record.collaborators)
    yield "a person in charge", record.officials
    yield "the workplace of a person in charge", record.affiliations
    yield "the organisation that keeps the record", (record.organization,) if record.organization else ()
    yield "a site", tuple(dict.fromkeys(place.facility for place in record.locations if place.facility))


CHECK = Check[str](
    field="lead_sponsor",
    title="lead sponsor",
    manual=__doc__,
    needs="who sponsors, runs or leads the trial",
    stands_at=("protocolSection.sponsorCollaboratorsModule.leadSponsor",),
    vocabulary=VOCABULARY,
    read=read,
    registered=registered,
    compare=compare,
)
