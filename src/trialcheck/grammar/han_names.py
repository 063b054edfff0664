"""Names of organisations in Chinese and Japanese text, where no blank and no capital tells where one begins or ends."""

from __future__ import annotations

import re

from trialcheck.grammar.han import BOUNDS, simplified


def _compiled(pattern: str) -> re.Pattern[str]:
    """A pattern for simplified text, in whichever characters it is written."""
    return re.compile(simplified(pattern))


LONGEST = 44
"""Characters of a name, at the most."""

_KIND = (
    r"(?:公司|集团|企业|药业|药厂|制药|医药|药品|生物(?:技术|科技|制药|医药|制品)?|生技|科技|医疗|器械|基因|健康|疫苗|医院|医学中心|大学|学院|学校|研究所|研究院|研究室|实验室|中心|基金会?|机构|协会|学会|协作组|合作组|联盟|组织|委员会|卫生部|科技部|卫生院|荣总|总院|医大|院|所|局|署|厅|部"
    r"|製薬|薬品|薬工|工業|産業|化薬|化学|ホールディングス|法人|研究班|ファーマ|会社|病院|センター|機構|財団|法人|グループ|クリニック|医院|コンソーシアム|研究班|バイオ|メディカル|セラピューティクス)"
)
ORGANISATION = _compiled(rf".*{_KIND}$")
"""Names that say by their last word that they are of an organisation."""
_KNOWN = _compiled(
    r"(?:辉瑞|默沙东|默克|罗氏|诺华|阿斯利康|赛诺菲|葛兰素史克|礼来|拜耳|强生|杨森|百时美施贵宝|施贵宝|艾伯维|安进|吉利德|再生元|渤健|武田|安斯泰来|第一三共|卫材|诺和诺德|勃林格殷格翰|莫德纳|福泰|优时比|灵北|梯瓦|雅培|美敦力"
    r"|百济神州|百时美|恒瑞|信达|君实|荣昌|和黄|康方|科伦博泰|石药|正大天晴|齐鲁|复星|翰森|豪森|传奇|再鼎|绿叶|扬子江|科兴|国药|康希诺|智飞|沃森|万泰|药华|浩鼎|中裕|高端|联亚|台大|荣总|长庚|协和|华西|华山|瑞金|湘雅)(?:中国|全球|美国)?$"
)
"""Bodies that Chinese texts call by a name which shows no kind."""
_KATAKANA = _compiled(r"[ァ-ヶー・]{3,}$")

_STOPS = _compiled(
    r"接受|就诊|收治|申办|赞助|发起|主导|牵头|开展|进行|负责|资助|提供|出资|完成|启动|主持|领导|承担|实施|执行|主办|委托|推动|推进|宣布|公布|表示|(?<!研发)(?<!专项)计划|正在|旗下|辖下|下属|所属|共同|以及|拨款|捐赠|埋单|买单|掏钱|出钱|付账|支付|补助"
    r"|联合(?![国实大医利])|合作(?![组社协医])|(?<!重点)研发(?!中心|有限|公司)|开发(?!区|中心|有限|公司|机|計|総)|组织(?=了|的|开|实|进)|支持(?=的|下|了|，|$)"
    r"|的|与|及|并|对|向|从|已|在|于|是|(?<![华成])为(?!尔)|(?<![高平一])等|(?<=[\u4e00-\u9fffA-Za-z]{2})和(?![黄记歌田睦平协]|医院|大学)(?<!协和)(?<!雙和)(?<!双和)(?<!共和)(?<!昭和)(?<!大和)(?<!中和)(?<!仁和)(?<!三和)"
    r"|実施|主導|主宰|主催|助成|支援(?=[をのでにし]|$)|資金|依頼|発表|(?<!ひ)と|は(?!く)|が(?!ん)|の|を|に|で|へ|も(?!り)|や|から|より|および|ならび|さん|です|だ"
)
"""Words at which a name ends that began before them; run on simplified text of at most LONGEST characters."""

_STARTS = _compiled(
    r"由|(?<!华)为(?!尔)|是|在|经|该|此|这项|一项|据|让|即|系(?!统)|(?<!敏)与|称|目前|随后|日前|近日|今日|其中|因此|来自|研究(?![所院中室会开機セ班])|试验(?!中心)|临床(?!医|检|研|药|试)|的|及(?!び)|并|对|向|将|(?<=[\u4e00-\u9fff]{2})和(?![黄记歌田睦平协]|医院|大学)"
    r"|試験|治験(?!ネ)|(?<!ひ)と|は(?!く)|が(?!ん)|の|を|に|で|へ|も(?!り)|や|から|より|および|、|た(?=[\u4e00-\u9fffァ-ヶ])|る(?=[\u4e00-\u9fffァ-ヶ])"
)
"""Words after which a name begins that ends behind them."""

_GENERIC = _compiled(
    r"(?:(?:临床)?(?:研究|试验)|项目|课题|治験|試験|研究者|研究人员|研究员|我们|他们|她们|它|他|她|该?团队|科研团队|研究团队|(?:该|本|这家|某|两家|多家|一家|数家|国内外?|中国|日本|美国)?(?:公司|企业|药企|机构|医院|大学|院|中心|组织|单位|学会|政府|部门|财团|基金会?)|医生|医师|护士|专家|作者|患者|受试者|企业|独立|第三方|同社|当社|弊社|両社|同院|当院|同大学?|当科|著者|企業|国|(?:自|同)(?:社|施設)|医師|研究グループ|チーム|グループ|産学|官民|学界|产业界|業界|业界|本学|製薬企業|病院|施設|医療機関|クリニック|センター|諸施設|開示すべき企業|该院|该校|者|方|单位|官方|主办方|申办方|电脑|计算机|系统|机构|数据|结果|自费|自筹|民间|院方|厂商|药厂|社会|国家|双方|各方|其|本人|之)$"
)
_COUNTED = _compiled(r"[0-9一两三四五六七八九十数多几]\s*(?:余|多)?(?:家|个|所|间|名|例|位|施設|カ国|か国)")
"""Names of so many bodies are of none."""
_TEAM = _compiled(
    r"(?:的|の)?(?:研究|科研|临床|医疗)?(?:团队|课题组|研究组|研究小组|小组|科研人员|研究人员|研究者|学者|科学家|チーム|研究グループ)$"
)
_VERBS = _compiled(r"(?:出资|共同|联合|独立|自主|携手|牵头|组织|负责|正在|目前|已|近日|日前|便|就|也|等)+$")
_PERSON = _compiled(r"(?:教授|博士|院士|主任|医生|医师|先生|女士|氏|老师|主席|院长|所长|課長|部长|准教授|助教)(?:ら)?$")
_WITHIN_PERSON = _compiled(rf"^.+{_KIND}(?=[^，。]{{2,12}}$)")
_BRACKET = _compiled(r"\s?[（(][^（）()]{1,24}[)）]")


def name_span(text: str, start: int) -> tuple[int, int] | None:
    """Where the name lies that begins at *start*; None where what stands there names no body."""
    plain = simplified(text[start : start + LONGEST])
    end = _first_bound(plain)
    stop = next((found for found in _STOPS.finditer(plain, 1, end) if not _goes_on(plain, found, end)), None)
    if stop and (owned := _OWNED.match(plain, stop.start())):
        return name_span(text, start + owned.end())
    end = _trimmed(plain[: stop.start() if stop else end])
    return (start, start + end) if end else None


_OWNED = _compiled(r"(?:旗下|辖下|下属|所属)的")
_AND = frozenset("与及和")
_INSTITUTE = _compiled(r".*(?:研究所|研究院|研究中心|中心|学院|协会|学会|基金会?|委员会|局|部|署|厅|院)$")


def _goes_on(plain: str, found: re.Match[str], end: int) -> bool:
    """Whether an "and" stands inside a name ("过敏与传染病研究所"): what is left of it is no body, what is right is one's end."""
    if found[0] not in _AND or like_a_body(plain[: found.start()]):
        return False
    after = _STOPS.search(plain, found.end() + 1, end)
    return bool(_INSTITUTE.match(plain[found.end() : after.start() if after else end]))


def span_before(text: str, end: int, *, again: bool = True) -> tuple[int, int] | None:
    """Where the name lies that ends at *end*, but for blanks and a bracket."""
    offset = max(0, end - LONGEST - 42)
    plain = simplified(text[offset:end])
    plain = re.sub(r"(?:\s?[（(][^（）()]{1,40}[)）])?\s*$", "", plain)
    plain = _VERBS.sub("", plain)
    plain = _TEAM.sub("", plain)
    start = max((plain.rfind(mark) + 1 for mark in BOUNDS if mark not in "（）()"), default=0)
    start = max(start, _open_bracket(plain))
    for found in _STARTS.finditer(plain, start):
        if found.end() < len(plain):
            start = found.end()
    while start < len(plain) and plain[start].isspace():
        start += 1
    length = _trimmed(plain[start:])
    if again and not length and plain[start - 1 : start] == "の" and _PERSON.search(re.sub(r"ら$", "", plain)):
        return span_before(text, offset + start - 1, again=False)
    return (offset + start, offset + start + length) if length and start + length <= len(plain) else None


def like_a_body(name: str) -> bool:
    """Whether a name shows by itself that it is a body's: by its kind, or as a foreign name written by sound."""
    plain = simplified(name.strip())
    return bool(ORGANISATION.match(plain) or _KATAKANA.match(plain) or _KNOWN.match(plain))


def _first_bound(plain: str) -> int:
    """Where the clause ends in which a name stands; a bracket in the middle of a name ends none ("某某（上海）公司")."""
    at = 0
    while at < len(plain):
        if (
            plain[at] in "（("
            and (bracket := _BRACKET.match(plain, at))
            and re.match(rf"[^{re.escape(BOUNDS)}]{{0,12}}?{_KIND}", plain[bracket.end() :])
        ):
            at = bracket.end()
        elif plain[at] in BOUNDS:
            return at
        else:
            at += 1
    return at


def _open_bracket(plain: str) -> int:
    """Where the text begins that stands in a bracket which is still open, or behind one that closed before."""
    opened = max(plain.rfind("（"), plain.rfind("("))
    closed = max(plain.rfind("）"), plain.rfind(")"))
    if opened > closed:
        return opened + 1
    inside = 0 <= opened < closed < len(plain) - 1 and re.match(rf".{{0,12}}?{_KIND}", plain[closed + 1 :])
    return 0 if inside else closed + 1


_SHORTEST = 2
"""Characters of a name, at the least."""


def _trimmed(name: str) -> int:
    """How much of *name* is a body's: without the team and the person that stand behind it; 0 where nothing is."""
    name = name.rstrip(" -–—·.")
    name = _TEAM.sub("", name)
    if _PERSON.search(name):
        within = _WITHIN_PERSON.match(name)
        name = within[0] if within else ""
    if (
        len(name) < _SHORTEST
        or _GENERIC.match(name)
        or _COUNTED.search(name)
        or "某" in name
        or not any(c.isalpha() for c in name)
    ):
        return 0
    return len(name)
