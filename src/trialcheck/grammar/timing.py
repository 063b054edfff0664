"""Which date of a passage a phrase speaks of: the one it takes, right after it or right before it; and periods."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from trialcheck.grammar.dates import Told
from trialcheck.grammar.han import in_both_shapes, unspaced
from trialcheck.grammar.lexicon import linear

REACH = 90
"""Characters that may stand between a phrase and its date."""

_STOP = linear(
    r";|\.\s|\b(?:approved|approval|published|presented|formed|founded|established|born|cut-?off|accessed|lodged|filed|placed on|foreseen|licen[cs]ed|cleared|retrieved|aprovad\w*|aprovou|apresentad\w*|autorizou|approvat\w*|pubblicat\w*|presentat\w*|fondat\w*|autorizzat\w*|godkän\w*|publicera\w*|presentera\w*|grundad\w*|bildad\w*|zugelassen|Zulassung|veröffentlicht|vorgestellt|gegründet|genehmigt|publiée?s?|présentée?s?|approuvée?s?|autorisée?s?|fondée?|publicad[oa]s?|presentad[oa]s?|aprobad[oa]s?|autorizad[oa]s?|fundad[oa])\b"
)
"""What, between a phrase and a date, makes it the date of something else."""
_NEW_CLAUSE = linear(
    r",? (?:and|but|while|whereas|before|after|when|until|once|(?:days|weeks|months|years) (?:after|before)|aber|und|mais|et|pero|y|mas|enquanto|quando|depois|ma|mentre|dopo|och|men|medan|när|innan|efter|e|ed|während|bevor|nachdem|als|tandis|alors|avant|après|mientras|cuando|antes|después)\b"
)
"""What, between a date and a phrase after it, parts the two."""
_JOINED = linear(
    r"^[\s,]*(?:(?:in|on|at|since|from|between|by|during|as of|for|around|about|early|late|mid|end|the|of|opening|closing|first|last|days?|weeks?|months?|a|one|back|as|early as|until|to|de|le|en|im|am|seit|el|del|dès|depuis|desde|ab|mese|nel|i|den|year|em|no|na|nos|desde|do|da|dia|início|meados|final|nell['’]?|dal|dall['’]?|di|il|ad|metà|inizio|fine|sedan|från|till|på|år|slutet|början|av|mitten|redan|já|già|vom|von|der|des|dem|zum|zu|bis|bereits|schon|Jahr|Jahre|Jahres|Anfang|Mitte|Ende|Monat|Frühjahr|noch|erst|voraussichtlich|spätestens|bis zum|gegen|un|une|la|début|fin|mi|courant|mois|au|aux|à|les|en|l|dans|d|prévue?|attendue?|vers|finales|principios|mediados|comienzos|inicios|fines|a|al|los|mes|año|hacia|prevista?|:|–|-)[\s,:-]*)*$"
)


def date_after(text: str, at: int, dates: Iterable[Told], reach: int = REACH) -> Told | None:
    """The first date that stands after *at*, within *reach* characters, with no other matter in between."""
    for told in dates:
        if told.start >= at:
            between = text[at : told.start]
            return told if len(between) <= reach and not _STOP.search(between) else None
    return None


def date_before(text: str, at: int, dates: Iterable[Told], reach: int = REACH) -> Told | None:
    """The last date that stands before *at*, within *reach* characters, in the same clause."""
    for told in sorted(dates, key=lambda told: -told.start):
        if told.end <= at:
            between = _told_of(text, told, at)
            parted = len(between) > reach or _STOP.search(between) or _NEW_CLAUSE.search(between)
            return None if parted else told
    return None


_WHEN = linear(r"^(?:,? when|,? that)\b")
_IT_WAS = linear(r"\b(?:it (?:was|is)|since|from|until|not until|by|in|on) (?:not until |only )?(?:\w+ ){0,2}$")


def _told_of(text: str, told: Told, at: int) -> str:
    """What stands between a date and a phrase after it, without the word that joins them ("since May, when it began")."""
    between = text[told.end : at]
    joint = _WHEN.search(between) if _IT_WAS.search(text[max(0, told.start - 30) : told.start]) else None
    return between[joint.end() :] if joint else between


def date_of(text: str, start: int, end: int, dates: Iterable[Told], reach: int = REACH) -> Told | None:
    """The date that the phrase at *start* to *end* speaks of: joined to its end, else inside it, else before, else after."""
    dates = tuple(told for told in dates if not _of_dateline(text, told))
    if any(map(unspaced, text[start:end])):
        return _han_date_of(text, start, end, dates, reach)
    after, before = date_after(text, end, dates, reach), date_before(text, start, dates, reach)
    if after and _JOINED.search(text[end : after.start]):
        return after
    inside = [told for told in dates if told.start < end and start < told.end]
    if inside:
        return inside[-1]
    if after and (not before or after.start - end <= start - before.end):
        return after
    return before or after


def date_joined(text: str, start: int, end: int, dates: Iterable[Told]) -> Told | None:
    """The date that stands inside the phrase at *start* to *end*, or that it is joined to with no other word between."""
    dates = tuple(told for told in dates if not _of_dateline(text, told))
    inside = [told for told in dates if start <= told.start < end]
    if inside:
        return inside[0]
    after = date_after(text, end, dates)
    return after if after and _JOINED.search(text[end : after.start]) else None


# ------------------------------------------------------------------------------------------ Chinese and Japanese

_HAN_OTHER = linear(
    in_both_shapes(
        r"批准|获批|核准|获得|取得|上市|公布|公佈|发布|发表|刊登|刊发|报道|报告|宣布|成立|创立|出生|截止|截至|截稿|访问|检索|更新|受理|认定|收购|签署|承認|発表|公表|設立|創業|締切|掲載|申請|取得|データカットオフ"
    )
)
"""Words of other matters that have dates of their own."""
_HAN_JOINED = linear(
    in_both_shapes(
        r"^[\s:：|は]*(?:(?:于|在|为|是|自|从|即|定于|原定|原订|原定于|订于|预计|计划|预定|予定は|日期|时间|约|大约|早在|定在|是在|则是|落在|设在|安排在|っ?たのは|したのは|されたのは|れたのは|のは|のが|予定は|时|日|は|が|を|に|：|:|-|—|（|\()[\s:：|]*)*$"
    )
)
_HAN_ADVERB = linear(r"^(?:[年月日号號季度]|起|初|底|末|中|以来|以來|から|より|に|には|[上中下]旬)*\s*[，,、]")


def _han_date_of(text: str, start: int, end: int, dates: tuple[Told, ...], reach: int) -> Told | None:
    """The date of a Chinese or Japanese phrase: joined to its end, else inside it, else before it in its clause.

    A verb comes after its date there; so a date that stands behind a phrase is of what follows, unless joined to it.
    """
    after = next((told for told in dates if told.start >= end), None)
    if (
        after
        and after.start - end <= reach
        and _HAN_JOINED.search(text[end : after.start])
        and not _of_other(text, after)
    ):
        return after
    inside = [told for told in dates if start <= told.start and told.end <= end]
    inside = [told for told in inside if not _HAN_OTHER.search(text[told.end : end])]
    if inside:
        return inside[-1]
    before = next((told for told in reversed(dates) if told.end <= start), None)
    if before and start - before.end <= reach and _leads(text[before.end : start]):
        return before
    return None


def _of_other(text: str, told: Told) -> bool:
    """Whether a date is that of the words behind it ("2021年3月获批")."""
    clause = re.split(r"[，,。；;、）)]", text[told.end : told.end + 16], maxsplit=1)[0]
    return bool(_HAN_OTHER.search(clause))


def _leads(between: str) -> bool:
    """Whether a date stands in the same clause as the phrase behind it, or in front of it as an adverb."""
    adverb = _HAN_ADVERB.match(between)
    rest = between[adverb.end() :] if adverb else between
    return not _HAN_OTHER.search(between) and not any(mark in rest for mark in "。；;，！？")


_WIRE = linear(r"^\s*(?:/|--|\((?:globe|business|access|pr ?newswire)|\*\s?\*)")
_PLACE = linear(r"(?-i:[A-Z]{3,})[^.;:]*,\s*$")
_DASH = linear(r"^\s*[–—-]\s")


def _of_dateline(text: str, told: Told) -> bool:
    """Whether a date is a text's own, in the line that tells where it was written ("LONDON, 3 May 2019 – The")."""
    after = text[told.end : told.end + 20]
    return bool(
        _WIRE.search(after)
        or (_DASH.search(after) and _PLACE.search(text[max(0, told.start - 60) : told.start]))
        or (_HAN_WIRE.search(after) and _HAN_PLACE.search(text[: told.start]) and _HAN.search(text[: told.end + 20]))
    )


_HAN_WIRE = linear(r"^\s*(?:——|—|--|/|】|\)|）|讯|訊|电|電|消息|報導|報道|报道|[（(][\p{Han}\p{Katakana}]\S*[)）])")
_HAN = linear(r"[\p{Han}\p{Katakana}]")
_HAN_PLACE = linear(r"^[\s【（(]*[\p{Han}\p{Katakana}\p{Latin}、，, 和·-]{2,30}[\s，,、]*$")


_TO = linear(
    r"^(?:起|开始|開始)?\s*,?\s*(?:to|through|until|till|–|—|-|~|bis|a|à|al|hasta|jusqu['’](?:en|au?|à)|até(?: a| ao| o| à)?|fino (?:a|al|ad|all['’])|ad|till och med|fram till|till|[直起]?至|到|から|부터|～|〜|－|―)\s*(?:the\s+(?:end|beginning)\s+of\s+|(?:the|den|el|le|al|zum)\s+|early\s+|late\s+|mid-?\s*)*$"
)
_AND = linear(
    r"^\s*,?\s*(?:and|und|y|e|et|och)\s*(?:the\s+(?:end|beginning)\s+of\s+|(?:the|den|el|le)\s+|early\s+|late\s+)*$"
)
_HAN_AND = linear(r"^\s*(?:和|与|與|及|から)\s*$")
_HAN_BETWEEN = linear(r"^(?:之?[间間]|期[间間]|の?間)")
_BETWEEN = linear(r"\b(?:between|zwischen|entre|mellan|tra|fra)\b[^.;]*$")


def periods(text: str, dates: Iterable[Told]) -> Iterator[tuple[Told, Told]]:
    """The pairs of dates that a passage joins to a period: "between A and B", "A to B", "A–B", the first no later."""
    for first, second in pairwise(dates):
        joint = text[first.end : second.start]
        if (
            _TO.search(joint)
            or (_AND.search(joint) and _BETWEEN.search(text[max(0, first.start - 30) : first.start]))
            or (_HAN_AND.search(joint) and _HAN_BETWEEN.search(text[second.end : second.end + 6]))
        ):
            a, b = first.date, second.date
            if not (a and b and a.year and b.year) or a.first <= b.last:
                yield first, second


def period_of(text: str, start: int, end: int, dates: Iterable[Told], reach: int = 300) -> tuple[Told, Told] | None:
    """The period nearest to the phrase at *start* to *end*, within *reach* characters of it."""

    def distance(period: tuple[Told, Told]) -> int:
        return max(period[0].start - end, start - period[1].end, 0)

    near = [period for period in periods(text, dates) if distance(period) <= reach]
    return min(near, key=distance, default=None)
