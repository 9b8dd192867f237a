"""The name that stands before a number: the words left over, without time, place and what only leads on."""

import re
from dataclasses import replace

from indicators.extract.binding.facts import Asked, Scene
from indicators.extract.binding.frames import Stance
from indicators.extract.binding.leads import Cue, Lead, read_lead
from indicators.extract.binding.line import Slot
from indicators.extract.binding.names import Lexicon, Name, begun, completed
from indicators.extract.binding.nouns import is_name, is_owner, with_head
from indicators.model import Measure

_LEADING = re.compile(
    r"[、“”\"'’‘\s\0—\-·*()]|\d{1,2}[、.)](?=[一-龥])|[两二三四五六七八九十\d][省市县州](?![场级值])|该(?:公司|企业|项目|产业|行业|集团|园区|平台|领域)|我们|他们|其中|但(?!书)|除(?![尘草险湿锈臭])|率先|提出|同时|此外|另外|并且|并|且|而|和(?!田)|与|及|以及|的|预计|初步核算|初步统计|据初步核算|据统计|"
    r"力争|(?<![斗战竞])争取(?![到得])|确保|努力|实现|完成|推动|带动|促进|使|让|将|要|已|全年|年末|年底|年均|末|底|前|内|来|期间|时期|时|"
    r"以上|左右|以内|份|截至|截止|到|至|在(?![建校编册研产])|从|由|把|对(?!外)|全国(?!人大|政协)|全省|全市|全区|我省|我市|我区|我国|全自治区|自治区(?!级)|省内|区内|本省|"
    r"本报讯|据悉|据介绍|日前|近日|五年|过去|五年间|五年来|一年来|以|按|经(?![济营开贸])|达到|保持|稳定|上述|综合考虑|展望|坚持|主要是|[一二三四五六]是|有(?![效关研色机])|也|还|又|再(?!生)|"
    r"\d{1,2}年(?:来|间)?(?=累计|共|年均|新)|仅|共(?![建享同性])|总(?!投资|部|产值|收入|里程|装机|库容|产能|长度|体|量|数|额|值|计|规模|面积|容量|人数|人口|成本|排放|产出|产量|供给|营收|交易)|约|超(?![高大低级])|近(?![岸海零年])|是|总体|整体|各地|各月|各季度|就业|今后|未来|当前|目前|正常年景下|每年|(?:剔除|扣除)[^，,、]{2,16}(?:因素|影响)后?|"
    r"(?:按|同)(?:可比|自然)?口径|主要预期目标|预期目标|主要目标|目标|当年|同期|实有|实际(?=城镇)|中国|本"
)
_SCOPE_WORDS = {
    "新建成": "新增",
    "新建": "新增",
    "新登记": "新增",
    "新设": "新增",
    "新获批": "新增",
    "新增": "新增",
    "净增": "新增",
    "新培育": "新增",
    "新引进": "新增",
    "新认定": "新增",
    "累计": "累计",
    "累计新增": "累计",
}
_SCOPE = re.compile("|".join(sorted(_SCOPE_WORDS, key=len, reverse=True)))
# Verbs that say no more than that there is so much of what follows; 带动固定资产投资 would be another quantity.
_VERB = re.compile(
    "(?:实现|完成|涌现|汇聚|聚集|集聚|创造|推动|促进|确保|保持|建成|开通|达到|拥有|稳定|扩大|突破|形成|培育|发展|提出|明确|建设|新增建设|新建成|"
    "新建和改造提升|新建改造|改造提升|新建|新增|新培育|新认定|净增)(?:了|出)?"
)
_WAYS = (
    re.compile("、|以及|和(?!田)|(?<![普涉])及(?![时其])|与"),
    re.compile("、"),
    re.compile("、|(?<=[率额量值业入资数])(?:和|及|与)"),
)
# 电子信息、装备制造|两大行业分别实现|产值
_EACH_OF = re.compile(
    r"(?:[两二三四五六七八九十\d]{1,2}[大个][一-龥]{0,4}(?:行业|产业|领域|板块|集群|门类))?(?:分别|依次)(?:实现|完成|取得)?了?(?=[一-龥]{2,}$)"
)
_MADE_AND_SOLD = re.compile("(.*?)产销量?(?:分别)?(?:完成|达到?|为)?$")  # 新能源汽车产销量
_AND_SUCH = re.compile(
    r"等(?:各项|主要|多项|几项|[一-九十\d]{1,2}(?:项|个|大))?(?:主要|核心|关键)?(?:经济)?指标$"
)  # A、B等各项指标
_JOINS = re.compile("[一-龥”](?:、|和|及|与|以及)$")
OF_THE_SAME = frozenset(  # of what was just spoken of
    "数 规模 总规模 总量 总数 总额 数量 金额 总计 总值 总里程 总面积 总装机 总装机容量 总容量 总人数".split()
)
_ORDINAL = re.compile("([^、第]{0,8})(第[一二三四])([^、]*)")
_EXAMPLES = re.compile(r"[^、]+、.*等(?:[^、等的]{0,6})的(?=[^、的]{2,12}$)")  # 芯片、算法等领域的|创新人才
_BOTH, _TOWNS, _TWO = "城乡", ("城市", "城镇"), 2
_AIMS = re.compile("(?:力争|确保|争取|努力|实现|推动|使|预计|其)+")
_WORD = 4  # characters of one word
_DEATHS = re.compile("(?:死亡|伤亡|受伤)(?:人数|率)")
_OCCURRENCES = re.compile("(?<=.)(?:起数|次数)$")
_ENDING = 3
_MOST_STEPS = 16
_QUOTED = 8
_LONGEST = 24  # characters of a time or a place
_GROWING = (Cue.GROWTH, Cue.RATE, Cue.CONTRIBUTION, Cue.PULL)


def ask(slot: Slot, scene: Scene) -> Asked:
    """Read what leads up to the number: cues, name and catalogue entry."""
    if _JOINS.search(slot.left):
        return Asked(slot, Lead("", (), ()), "", None, ())  # 16个集群和50条: the words before 和 are the first number's
    lead = read_lead(slot.left, points=slot.quantity.unit == "个百分点")
    for rest, count in lead.stages:
        found = _named(rest, slot, scene, lead.cues[:count])
        if found is not None and not _is_of_whole(found[0], lead):
            name, scope = found
            return Asked(slot, lead, name.written, name, lead.cues[:count], scope)
    written, scope = trim(lead.subject, slot.left_start, scene)
    examples = _EXAMPLES.match(written)
    if examples:
        written = written[examples.end() :]
    if scene.frame.stance is Stance.NONE:
        written = _behind_time(written, slot, scene)
    if written in OF_THE_SAME or lead.subject.strip("、") in OF_THE_SAME:
        return Asked(slot, lead, "", None, lead.cues, scope)
    is_cut = scene.frame.stance is Stance.NONE and written != lead.subject and not lead.whole
    known = _named(written, slot, scene, lead.cues) if is_cut else None
    meant = known[0] if known else _same_rate(written, scene)
    return Asked(slot, lead, written, meant, lead.cues, scope)


def _same_rate(written: str, scene: Scene) -> Name | None:
    """The known rate of the sentence that is named again in short: 失业率 after 城镇调查失业率."""
    is_rate = written.endswith("率") and len(written) > _TWO and scene.frame.stance is Stance.NONE
    told = (one.name for one in scene.recent if is_rate and one.name.id and one.name.written.endswith(written))
    return next(told, None)


def _is_of_whole(name: Name, lead: Lead) -> bool:
    """Whether a name is only that of the whole of which the number is a part: 占全省|出口|的76%."""
    return lead.whole.endswith(name.written.rstrip("的"))


def names_the_same(words: str) -> bool:
    """Whether words behind a bare verb name only what was just spoken of: 力争|总量, 确保|规模."""
    return any(words.endswith(one) and _AIMS.fullmatch(words[: -len(one)]) for one in OF_THE_SAME)


def _behind_time(written: str, slot: Slot, scene: Scene) -> str:
    """A name without a time inside it and what stands before that: 提前实现此前预计2025年我国|新能源汽车销量."""
    for time in reversed(scene.line.periods_in(slot.left_start, slot.mention.start)):
        text = scene.line.text[time.start : time.end]
        before, found, after = written.rpartition(text)
        if found and before:
            return trim(after, time.end, scene)[0]
    return written


def ask_words(words: str, scene: Scene) -> Name | None:
    """The catalogue's name in words taken from the sentence, without what only leads on."""
    at = scene.line.flat.find(words) if words else -1
    found = _find(words, max(at, 0), scene, None)
    return found[0] if found else None


def trim(rest: str, start: int, scene: Scene) -> tuple[str, str]:
    """`rest`, which stands at `start` of the sentence (less its masked brackets), without what only leads on.

    The second part is the scope that the words dropped have said (新增), or "".
    """
    words, at, scope = rest, start, ""
    for _ in range(_MOST_STEPS):
        step, said = _step(words, at, scene)
        if not step:
            break
        scope = said or scope
        words, at = words[step:], at + step
    inside, _, after = words.rpartition("”")
    if "”" in words and "“" not in inside and rest[: len(rest) - len(words)].endswith("“"):
        words = inside = "“" + words
    is_whole = "“" in inside
    words = words if is_whole else after  # the quotation began before the words that were dropped
    return words.strip('，, "') if "“" in words else words.strip('，, "”'), scope


def members(subject: str, scene: Scene, count: int) -> tuple[Name, ...]:
    """The indicators of an enumeration (城镇、农村居民人均可支配收入), each completed from the last where it is cut short.

    Of the ways to part it (软件和信息技术服务业 is one thing) that one counts which gives `count` members, 0 for any. A
    member that the catalogue does not know keeps its words and has no id. () where `subject` enumerates nothing.
    """
    subject = _EACH_OF.sub("", _AND_SUCH.sub("", subject))
    pair = scene.lexicon.pair(subject)
    if pair:
        return pair
    both = _MADE_AND_SOLD.match(subject) if count == _TWO else None
    if both:
        return tuple(scene.lexicon.find(both[1] + one) or Name(both[1] + one) for one in ("产量", "销量"))
    if count == _TWO and subject.startswith(_BOTH) and is_name(subject):
        return _of_town_and_country(subject.removeprefix(_BOTH), scene)
    ways = [[part for part in way.split(subject) if part] for way in _WAYS]
    parts = next((parts for parts in ways if len(parts) == count), ways[0])
    if len(parts) < 2:  # noqa: PLR2004 - an enumeration has two members or more
        return ()
    words, first, last = scene.lexicon, parts[0], parts[-1]
    return (
        *(
            _of_ordinals(part, parts, words)
            or _of_one_kind(part, last, words)
            or _with_scope(part, words)
            or completed(part, last, words)
            or Name(_with_head(part, last, words))
            for part in parts[:-1]
        ),
        _of_ordinals(last, parts, words)
        or _with_scope(last, words)
        or begun(last, first, words)
        or Name(_of_the_same_events(last, first)),
    )


def _of_ordinals(part: str, parts: list[str], words: Lexicon) -> Name | None:
    """海洋第一、第二、第三产业增加值: what stands before the first ordinal and behind the last belongs to all of them."""
    first, own, last = (_ORDINAL.fullmatch(one) for one in (parts[0], part, parts[-1]))
    if not (first and own and last) or first[3] or (own[1] and own is not first and part != parts[0]):
        return None
    written = first[1] + own[2] + last[3]
    return words.find(written) or Name(written)


def _of_one_kind(part: str, last: str, words: Lexicon) -> Name | None:
    """进口 beside 出口通关时间 is 进口通关时间, which neither is known: the last goes on behind a word of the same ending."""
    begins = last[: len(part)]
    goes_on = 1 < len(part) <= _WORD and begins[-1:] == part[-1:] and len(last) > len(part) + 1 and part not in last
    if not goes_on or words.find(last) is not None:
        return None
    name = part + last[len(part) :]
    return words.find(name) or Name(name)


def _of_the_same_events(last: str, first: str) -> str:
    """The deaths of the events counted first: 事故起数和死亡人数 are both of 事故."""
    count = _OCCURRENCES.search(first) if _DEATHS.fullmatch(last) else None
    return first[: count.start()] + last if count else last


def _of_town_and_country(rest: str, scene: Scene) -> tuple[Name, ...]:
    """城乡低保标准: that of the towns and that of the country, by the catalogue's names where it has them."""
    urban = next((name for place in _TOWNS if (name := scene.lexicon.find(place + rest))), Name(_TOWNS[0] + rest))
    return urban, scene.lexicon.find("农村" + rest) or Name("农村" + rest)


def _with_scope(part: str, words: Lexicon) -> Name | None:
    """The catalogue's name in a member, which may begin with a scope of its own (行政村5G网络通达率)."""
    name = words.find(part)
    scope = next((one for one in words.scopes if part.startswith(one)), "") if name is None else ""
    inner = words.find(part[len(scope) :]) if scope else None
    return replace(inner, scope=scope) if inner else name


def _with_head(part: str, last: str, words: Lexicon) -> str:
    """A member cut short, with the ending of the last; not where that ends in a known name (经济总量): it may be a place."""
    known = any(words.find(last[-length:]) for length in range(_ENDING, len(last)))
    return part if known else with_head(part, last)


def _named(rest: str, slot: Slot, scene: Scene, cues: tuple[Cue, ...]) -> tuple[Name, str] | None:
    """The catalogue's name that `rest` ends in, measured as the words behind it (`cues`) say."""
    measure = None
    if any(cue in cues for cue in _GROWING):
        measure = Measure.GROWTH
    elif Cue.SHARE in cues:
        measure = Measure.SHARE
    return _find(rest, slot.left_start, scene, measure)


def _find(words: str, at: int, scene: Scene, measure: Measure | None) -> tuple[Name, str] | None:
    """The catalogue's name in `words` at offset `at`, where all before it is time, place or leading words; with its scope."""
    scope = ""
    for _ in range(_MOST_STEPS):
        name = scene.lexicon.find(words, measure)
        if name is not None:
            return name, scope
        step, said = _step(words, at, scene)
        if not step:
            if "”" in words[:_QUOTED]:  # “双圈”经济总量
                words = words.partition("”")[2]
            return _behind_verb(words, scope, measure, scene)
        scope = said or scope
        words, at = words[step:], at + step
    return None


def _behind_verb(words: str, scope: str, measure: Measure | None, scene: Scene) -> tuple[Name, str] | None:
    """The name behind a scope of the catalogue, or behind a verb that only says that there is so much of it."""
    scoped = _scoped(words, measure, scene)
    verbs = list(_VERB.finditer(words)) if scoped is None else []
    if not verbs:
        name = scene.lexicon.find(words, measure) if scoped is None else None
        return (name, scope) if name else scoped
    rest = words[verbs[-1].end() :]
    owner = words[: verbs[-1].start()]
    if owner.startswith("每"):  # 每万人|拥有|5G基站 is not the number of all
        return None
    if is_owner(owner):  # 制鞋产业|实现|工业增加值 is not that of all
        name = scene.lexicon.find(owner + rest, measure)
        return (name, scope) if name else None
    name = scene.lexicon.find(rest, measure)
    if name is not None:
        return name, scope or _SCOPE_WORDS.get(verbs[-1][0], "")
    return _scoped(rest, measure, scene)


def _scoped(words: str, measure: Measure | None, scene: Scene) -> tuple[Name, str] | None:
    for scope in scene.lexicon.scopes:
        if words.startswith(scope) and (name := scene.lexicon.find(words[len(scope) :], measure)) is not None:
            return name, scope
    return None


def _step(words: str, at: int, scene: Scene) -> tuple[int, str]:
    """How many characters at the beginning of `words` are no part of a name, and the scope that they say."""
    line = scene.line
    times = [mention.end for mention in line.periods_in(at - _LONGEST, at + 1)]
    places = [mention.end for mention in line.regions_in(at - _LONGEST, at + 1)]
    for end in (*times, *places):
        if at < end and words.startswith(line.text[at:end]):
            return end - at, ""
    match = _SCOPE.match(words)
    if match:
        return match.end(), _SCOPE_WORDS[match[0]]
    match = _LEADING.match(words)
    return (match.end(), "") if match else (0, "")
