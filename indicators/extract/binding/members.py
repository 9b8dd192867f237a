"""The members of an enumeration, each completed from the others where it is cut short."""

import re
from collections.abc import Collection
from dataclasses import replace

from indicators.extract.binding.facts import Scene
from indicators.extract.binding.names import Lexicon, Name, begun, completed
from indicators.extract.binding.nouns import is_name, is_owner, whole_head, with_head
from indicators.extract.binding.shared_ends import end_of_field, end_of_goods, of_kinds, of_the_first, whole_end
from indicators.extract.labels import ORDINALS

_BOTH, _TOWNS, _TWO = "城乡", ("城市", "城镇"), 2
_WAYS = (
    re.compile("、|以及|和(?!田)|(?<![普涉])及(?![时其])|与"),
    re.compile("、"),
    re.compile("、|(?<=[率额量值业入资数])(?:和|及|与)"),
    re.compile("、|以及|和(?!田)"),
)
# 电子信息、装备制造|两大行业分别实现|产值
_EACH_OF = re.compile(
    "(?:分别|依次)(?:建成|新建成|新建|完成|实现|新增|净增|开工|达成|投产|生产|销售|接待|发放|落实)了?$|"
    r"(?:[两二三四五六七八九十\d]{1,2}[大个][一-龥]{0,4}(?:行业|产业|领域|板块|集群|门类))?(?:分别|依次)(?:实现|完成|取得|下达|安排|拨付|投入|争取)?了?(?=[一-龥]{2,}$)"
)
# 棉纺、化纤、服装|三大行业|投资
_SO_MANY = re.compile(
    "(?<=[一-龥])[两二三四五六七八九十][大个](?:主导|支柱|特色|优势|重点|新兴|传统|主要)*(?:行业|产业|领域|板块|门类|主粮|粮食作物|作物|产品|商品|品种|险种|税种|市场)(?=[一-龥]{2,8}$)"
)
_MADE_AND_SOLD = re.compile("(.*?)产销量?(?:分别)?(?:完成|达到?|为)?$")  # 新能源汽车产销量
_TWO_GOODS = re.compile("^([^、和与及]{0,12})(化肥)(农药)([一-龥]{2,6})$")
_SEEN_BY = re.compile(
    "(?:[^，,；;。]{2,16}(?:表示|介绍|说|指出)[，,：:])?[“”]?([一-龥]{2,8}?)(?:产业|行业)?方面[，,]"
)  # 汽车|方面，产销分别完成
_CUT_IN_TWO = re.compile("([存进产])、([贷出销])([款口量])")  # 本外币存、贷款余额
_AND_SUCH = re.compile(
    r"等(?:各项|主要|多项|几项|[一-九十\d]{1,2}(?:项|个|大))?(?:主要|核心|关键)?(?:经济)?指标$"
)  # A、B等各项指标
_SUCH_THINGS = re.compile(
    r"(?<=[一-龥])等[一-龥\d]{0,6}?(?:行业[大中小]类|行业|产业集群|产业链|产业|产品|商品|领域|材料|设备)(?=[一-龥A-Z]{2,8}$)"
)  # A、B等行业|利润
_CALLED = re.compile(
    "(?<=[一-龥])(?:等)?(?:外贸|出口)?“[新老][两三四]样”(?:产品|产业)?(?=[一-龥]{2,8}$)"
)  # 电动汽车、锂电池|“新三样”|出口
_MADE = re.compile("^(?:实现|完成|取得|达到)(?=[一-龥]{2})")  # 接待游客、|实现|旅游收入
_SUCH = re.compile("(?<=[一-龥])(?<![高中初平同优上劣对下均])等(?=[一-龥]{2,8}$)")
_ORDINAL = re.compile("([^、第]{0,8})(第[一二三四])([^、]*)")
_A_SECTOR_OF_ALL = re.compile("第[一二三]产业$")
# One number for each of 第一、第二、第三产业.
_SECTORS_OF_ALL, _ALL_SECTORS = 3, re.compile("三次产业|三大产业|一二三产业?|一、二、三产业?")
_TRADED_WITH = re.compile(
    "[对与同]?(?:(?:前?[两三四五六]大|主要)贸易伙伴)?((?:[一-龥]{2,8}[、和及与])+[一-龥]{2,8}?)(?:分别)?(进出口|出口|进口)(?:额|总额|总值)?"
)
_ONE_NOUN = re.compile("(产业)([和与及、])(.+)")  # 第一、二、三|产业|和|居民生活用电
_WORD = 4  # characters of one word
_DEATHS = re.compile("(?:死亡|伤亡|受伤)(?:人数|率)")
_OCCURRENCES = re.compile("(?<=.)(?:起数|次数)$")
_ENDING = 3
_TRADE = ("进出口", "出口", "进口")
_OPPOSITES = {"内外", "进出", "城乡", "男女", "东西", "南北"}
_RATE = re.compile("(?:[涨降增跌]幅|增速)$")
_BLOCKS = re.compile("(?<=[部北])[两三四五]大(?:板块|区域|经济区)(?:地区)?")  # 中部和东北|四大板块地区|税收
_OF_PLACES = re.compile("总量|生产总值|GDP|进出口总?[值额]?$|人口$")
_WAY = re.compile("铁路|公路|水路|水运|民航|航空|管道|港口|道路")
_SECTORS, _SECTOR = re.compile("(?:行业|产业链?|企业)$"), "产业"


def members(subject: str, scene: Scene, count: int) -> tuple[Name, ...]:
    """The indicators of an enumeration (城镇、农村居民人均可支配收入), each completed from the last where it is cut short.

    Of the ways to part it (软件和信息技术服务业 is one thing) that one counts which gives `count` members, 0 for any. A
    member that the catalogue does not know keeps its words and has no id. () where `subject` enumerates nothing.
    """
    if count == _SECTORS_OF_ALL and (sectors := _ALL_SECTORS.match(subject)):
        rest = subject[sectors.end() :]
        return tuple(scene.lexicon.find(f"第{one}产业{rest}") or Name(f"第{one}产业{rest}") for one in "一二三")
    traded = _traded_with(subject, scene)
    subject = uncut(_without_such(subject.replace("\0", "")))
    subject = _SO_MANY.sub("", _BLOCKS.sub("", _AND_SUCH.sub("", _SUCH_THINGS.sub("", _CALLED.sub("", subject)))))
    subject = _in_full(_EACH_OF.sub("", subject))
    pair = traded or scene.lexicon.pair(subject)
    if pair:
        return pair
    both = _MADE_AND_SOLD.match(subject) if count == _TWO else None
    if both:
        seen_by = _SEEN_BY.match(scene.line.flat) if not both[1] else None
        thing = both[1] or (seen_by[1] if seen_by else "")
        return tuple(scene.lexicon.find(thing + one) or Name(thing + one) for one in ("产量", "销量"))
    if count == _TWO and subject.startswith(_BOTH) and is_name(subject):
        return _of_town_and_country(subject.removeprefix(_BOTH), scene)
    ways = [[_MADE.sub("", part) for part in way.split(subject) if part] for way in _WAYS]
    parts = next((parts for parts in ways if len(parts) == count), ways[0])
    if len(parts) < 2:  # noqa: PLR2004 - an enumeration has two members or more
        return ()
    words, first, last = scene.lexicon, parts[0], parts[-1]
    places = {scene.line.text[place.start : place.end] for place in scene.line.regions}
    return _of_single_characters(parts, words) or (
        *(
            _of_ordinals(part, parts, words)
            or (_of_the_first(part, first, words) if part is not first else None)
            or _of_transport(part, last, words)
            or _of_one_kind(part, last, words)
            or _with_scope(part, words)
            or completed(part, last, words)
            or _of_kinds(part, last, words)
            or Name(_with_head(part, last, words, places))
            for part in parts[:-1]
        ),
        _of_ordinals(last, parts, words)
        or _of_the_first(last, first, words)
        or _with_scope(last, words)
        or begun(last, first, words)
        or Name(_of_the_same_events(last, first)),
    )


def uncut(words: str) -> str:
    """存、贷款 as 存款、贷款, and 化肥农药利用率 as 化肥利用率、农药利用率."""
    return _TWO_GOODS.sub(r"\1\2\4、\1\3\4", _CUT_IN_TWO.sub(r"\1\3、\2\3", words))


def _without_such(subject: str) -> str:
    """辣椒、蓝莓等|种植面积: the last member with what is measured of it, without the word that leaves the list open."""
    last = subject.rpartition("、")[2]
    such = _SUCH.search(last) if "、" in subject else None
    rest = last[such.end() :] if such else ""
    is_end = bool(rest) and (whole_end("一" + rest) == rest or whole_head(rest) == rest)
    return subject[: len(subject) - len(rest) - 1] + rest if is_end else subject


def _traded_with(subject: str, scene: Scene) -> tuple[Name, ...]:
    """对甲国、乙国分别进出口: the trade with each; () where the sentence does not say 对."""
    match = _TRADED_WITH.fullmatch(subject)
    bare = subject.lstrip("对与同")
    with_ = next(
        (
            one
            for one in "对与同"
            if match and (f"{one}{bare}" in scene.line.flat or f"{one}前{bare}" in scene.line.flat)
        ),
        "",
    )
    return (
        tuple(Name(f"{with_}{part}{match[2]}") for part in _WAYS[0].split(match[1]) if part and with_) if match else ()
    )


def _of_single_characters(parts: list[str], words: Lexicon) -> tuple[Name, ...]:
    """铜、铝、锌|现货均价: each single character with the ending of the last; () where the last is more than one (肉、禽蛋产量)."""
    last = parts[-1]
    if len(parts) == _TWO and parts[0] + last[0] in _OPPOSITES:
        return tuple(words.find(one) or Name(one) for one in (parts[0] + last[1:], last))
    of_one = (
        len(last) > _TWO
        and not last.startswith("其")
        and not any(of_kinds(part, last) for part in parts[:-1])
        and len(last.removesuffix(whole_head(last))) != _TWO
    )
    if not of_one or any(len(part) != 1 for part in parts[:-1]):
        return ()
    whole = (one + last[1:] for one in (*parts[:-1], last[0]))
    return tuple(words.find(one) or Name(one) for one in whole)


def _in_full(subject: str) -> str:
    """第一、二、三产业 with the sign of order before each, and the noun behind each."""
    match = ORDINALS.search(subject)
    if match is None:
        return subject
    before, behind = subject[: match.start()], subject[match.end() :]
    more = _ONE_NOUN.fullmatch(behind)
    noun, joint, rest = more.groups() if more else (behind, "", "")
    return "、".join(f"{before}第{one}{noun}" for one in re.findall("[一二三四]", match[0])) + joint + rest


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


def _of_transport(part: str, last: str, words: Lexicon) -> Name | None:
    """铁路 beside 民航|货运量: each way of transport has what the last one has."""
    way = _WAY.match(last)
    if way is None or not _WAY.fullmatch(part):
        return None
    return words.find(part + last[way.end() :]) or Name(part + last[way.end() :])


def _of_the_first(part: str, first: str, words: Lexicon) -> Name | None:
    """夏粮产量 beside 夏粮播种面积, of which the text says 产量 alone."""
    name = of_the_first(part, first)
    return (words.find(name) or Name(name)) if name else None


def _of_kinds(part: str, last: str, words: Lexicon) -> Name | None:
    """养老 beside 工伤保险参保人数: what the last has behind a word of the same kind."""
    name = of_kinds(part, last)
    return (words.find(name) or Name(name)) if name else None


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


def _with_head(part: str, last: str, words: Lexicon, places: Collection[str]) -> str:
    """A member cut short, with the ending of the last; where that ends in a known name (经济总量), not behind what may be a place."""
    known = next((length for length in range(len(last) - 1, _ENDING - 1, -1) if words.find(last[-length:])), 0)
    head = max(last[-known:] if known else "", whole_head(last), whole_end(last), key=len)
    sector = _SECTORS.search(last.removesuffix(head)) if head else None
    of_both = _by_last_word(part, last) if sector is None else ""
    of_goods = end_of_goods(part, last) if sector is None else ""
    of_field = "" if head or is_name(part) else end_of_field(last)
    if (head and _A_SECTOR_OF_ALL.search(part)) or of_both or of_goods or of_field:
        return part + (of_both or max(head, of_goods, of_field, key=len))  # 第三产业 beside 居民生活|用电量
    if sector is None or whole_head(part):
        is_place = part in places or _OF_PLACES.search(head) is not None
        if not known:
            return with_head(part, last)
        whole = whole_head(last) if is_owner(part) else ""
        is_whole = is_place or is_name(part) or _RATE.search(part) is not None
        return part + whole if whole else part if is_whole else part + head  # 先进制造业 beside 高技术|制造业增加值
    is_bare = is_owner(part) or (not known and sector[0] != _SECTOR)  # 集成电路 beside 电子专用材料等行业|增加值
    return part + ("" if is_bare else sector[0]) + head  # 医药 beside 建材|行业|规上工业增加值


def _by_last_word(part: str, last: str) -> str:
    """The measure that the last member has behind the word in which both end: 二手房 beside 新房|成交量; "" for no such word."""
    for length in range(min(_ENDING, len(part)), 0, -1):
        at = last.find(part[-length:], 1)
        rest = last[at + length :] if at > 0 else ""
        if rest and rest in (whole_head(rest), whole_end("一" + rest), *_TRADE):
            return rest
    return ""
