"""Numbers before what they count: 建成3个工业互联网标识二级节点, 21座水库开工, 有1100余家人工智能企业."""

import re

from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.leads import Cue
from indicators.extract.binding.line import Slot
from indicators.extract.binding.making import COUNTED, Sense, make, reference_of
from indicators.extract.binding.names import Name
from indicators.extract.binding.nouns import noun_ends
from indicators.extract.binding.predicates import is_wordy, noun_behind
from indicators.model import Measure

_MAKING = re.compile(
    "(?:新建|新增|净增|建成|培育|打造|建设|新开通|引进|改造|创建|新认定|认定|实施|新培育|获批|发展|建立|设立|创办|布局|遴选|有|拥有|共有|现有|"
    "新改建|改扩建|新登记|组建|新设|开通|建成投用|完成|开工|推进|落地|签约|孵化|涌现|聚集|集聚|形成|储备|入库|引育)+"
    "(?:了|出|近|超|约|超过|达|至少|不少于)*$"
)
_MAKES = re.compile("新建|新增|净增|建成|培育|打造|引进|创建|认定|拥有|共有|现有|组建|新设|形成|改造")
_JOINT = re.compile("[、和及与]*")
_ADDING = re.compile("新增|新建|新培育|新认定|再培育|新登记|新开通")
_HEDGES = re.compile(r"^(?:以上|左右|以内)+(?!的)")
_UNITS = COUNTED | frozenset(
    "亩 公里 平方米 公顷 平方公里 对 艘 架 份 例 株 位 头 类 轮 张 枚 册 颗 棵 批次 千瓦".split()
)
_SUM = re.compile("(?:资金|基金|贷款|债券|专项债|补贴|补助|税款|税费|经费|投资|订单|资产|融资|国债|存款|消费券|红包)$")
_DIGITS = re.compile(r"[\d一二三四五六七八九两]")
_LIMITS = re.compile("级|以上|以下|及以上")
_NOT_COUNTED_AFTER = re.compile(
    "(?:从|由|同|与|每|第|达到|定在|迈上|跨上|跃上|站上|突破|以下|降至|增至|提高到|增加到|扩大到)$"
)
_CHANGED = {"增加", "减少", "增", "减", "净增加", "净增长", "增长", "净增", "削减", "缩减", "压减", "压缩"}
_IMPROVED = {"加快", "提升", "改善", "扩大"}  # deeds done to so many, no change of their number
_OF_EACH = re.compile("每(?!年)[一-龥]|各$")
_ATTENDED = re.compile("聚焦|围绕|紧盯|盯紧|瞄准|锚定|面向|针对|依托|抓住|解决好|突出")  # to what is there already
_ELECTED = re.compile(
    "企业(?:入选|获评|获批|跻身|成为|被认定为|被评为|晋升)(?:为)?(?:首批|第[一-龥]批|全国)?([^，,；;。、\\d]+)"
)
_RELATIVE = re.compile("(?:覆盖|拥有|超过|达到|具有|含|有|是|全国|达|惠及|容纳|跨越?|连接|为|在|横跨|全省|全市|全区)$")
_CLASSES = re.compile("(?:[一-龥]{1,4}级、)+")
_CLASS = re.compile("(?:国家|世界|省部|自治区|省|市|区|县)级")
_CLASS_ALONE = re.compile("((?:国家|世界|省部|自治区|省|市|区|县)级)[、和及与]")
_BARE = re.compile("企业|项目")
_LARGE, _LONGEST, _SHORTEST, _NEAR = 10_000, 24, 2, 60


def counted(asked: Asked, scene: Scene) -> list[Fact] | None:
    """The count of the noun behind the number, whatever was done to so many of it, or became of them.

    A known name before the number keeps it. What is added or taken away is a change only by 增加 and 减少, not by 新增.
    """
    slot = asked.slot
    if asked.name is not None or not _may_count(asked) or is_wordy(slot) or _NOT_COUNTED_AFTER.search(slot.left):
        return None
    left = scene.line.flat[scene.line.clause_start(slot.mention.start) : slot.mention.start][-_NEAR:]
    if _OF_EACH.search(left) or _ATTENDED.search(left):
        return None
    name = _what_is_counted(asked, left, scene)
    if name is None:
        return None
    sense = _sense(asked, scene)
    if sense is None:
        return []
    scope = "新增" if _ADDING.search(slot.left) else "累计" if asked.lead.has(Cue.TOTAL) or "累计" in slot.left else ""
    rule, trust = ("counted_by_name", 80) if name.id else ("counted_by_words", 50)
    return [make(slot, name, sense, rule, trust, scope)]


def _what_is_counted(asked: Asked, left: str, scene: Scene) -> Name | None:
    """The catalogue's name with which the words behind the number begin, else their noun; `left` is the clause before it.

    Only where so many are made, or are there, does the count stand for the indicator: 惠及100家高新技术企业 does not say
    how many there are.
    """
    unit = asked.slot.quantity.unit
    right = _with_noun_of_next(asked.slot, scene)
    classes = _CLASSES.match(right)
    right = right[classes.end() :] if classes else right
    name = _known(right, scene)
    if name is not None and scene.lexicon.fits(name, unit):
        goes_on = _JOINT.fullmatch(asked.slot.left) is not None and _MAKES.search(left) is not None
        return name if goes_on or _MAKING.search(asked.slot.left) else Name(name.written)
    noun = noun_behind(right, made=_makes(left))
    if not noun or (_is_money(asked) and not _SUM.search(noun)) or (_BARE.match(noun) and unit not in COUNTED):
        return None
    return (_elected(right, scene) if noun.startswith("企业") else None) or Name(noun)


def _with_noun_of_next(slot: Slot, scene: Scene) -> str:
    """The words behind a number; where only a class stands there (3个国家级、4个省级医疗中心), with the noun of the next."""
    right = _HEDGES.sub("", slot.right)
    own = _CLASS_ALONE.fullmatch(right)
    if own is None:
        return right
    following = scene.line.slots_in(slot.mention.end, slot.mention.end + _SHORTEST + len(slot.right) + 1)
    other = _CLASS.match(following[0].right) if following else None
    is_alike = other is not None and following[0].quantity.unit == slot.quantity.unit
    return own[1] + following[0].right[other.end() :] if other is not None and is_alike else right


def _may_count(asked: Asked) -> bool:
    """Whether the unit counts or measures things that a noun behind it can name; a limit (5亿元以上项目, 千亿级) does not."""
    quantity, right = asked.slot.quantity, asked.slot.right
    if _is_money(asked):
        return not _LIMITS.match(right) and _DIGITS.search(asked.slot.mention.text) is not None
    if not quantity.unit:
        return quantity.value is not None and quantity.value >= _LARGE and not _LIMITS.match(right)
    return quantity.unit in _UNITS


def _makes(left: str) -> bool:
    """Whether a verb that makes or has something may stand before the number; 覆盖1万个村庄的设施 only describes."""
    return bool(left) and not _RELATIVE.search(left)


def _is_money(asked: Asked) -> bool:
    return asked.slot.quantity.unit == "元"


def _sense(asked: Asked, scene: Scene) -> Sense | None:
    if Cue.GROWTH not in asked.lead.cues or asked.lead.is_level_reached or _IMPROVED.intersection(asked.lead.words):
        return Sense(Measure.LEVEL)
    reference = reference_of(asked.lead.against, asked.slot.left_start, scene)
    if reference is None or not _CHANGED.intersection(asked.lead.words):
        return None
    return Sense(Measure.CHANGE, Measure.LEVEL, reference)


def _elected(right: str, scene: Scene) -> Name | None:
    """What the enterprises became, where the catalogue counts just these: 30家企业入选|国家专精特新“小巨人”企业."""
    match = _ELECTED.match(right)
    return scene.lexicon.find(match[1]) if match else None


def _known(right: str, scene: Scene) -> Name | None:
    """The longest name of the catalogue with which the words behind a number begin, if the noun ends there."""
    if not scene.lexicon.may_begin(right):
        return None
    for end in noun_ends(right[: _LONGEST + 1]):
        name = scene.lexicon.find(right[:end]) if _SHORTEST < end <= _LONGEST else None
        if name is not None:
            return name
    return None
