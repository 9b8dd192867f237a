"""Numbers before what they count: 建成3个工业互联网标识二级节点, 有1100余家人工智能企业."""

import re

from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.leads import Cue
from indicators.extract.binding.making import Sense, make
from indicators.extract.binding.names import Name
from indicators.extract.binding.nouns import ends_noun, is_name, noun_at_start
from indicators.model import Measure

_MAKING = re.compile(
    "(?:新建|新增|建成|培育|打造|建设|新开通|引进|改造|创建|新认定|认定|实施|新培育|获批|发展|建立|设立|创办|布局|遴选|支持|有|拥有|共有|现有|重组|"
    "新改建|改扩建|新登记|组建|新设|开通|建成投用|完成|开工|推进|落地|签约|孵化|涌现|聚集|集聚|形成|储备|入库|引育)+"
    "(?:了|出|近|超|约|超过|达|至少|不少于)*$"
)
_ADDING = re.compile("新增|新建|新培育|新认定|再培育|新登记|新开通")
_HEDGES = re.compile(r"^(?:以上|左右|以内|的)+")
_UNITS = frozenset(
    "个 家 座 项 户 条 所 台 辆 件 套 人 名 艘 支 只 处 片 种 门 部 架 间 栋 幢 口 眼 列 台(套) 亩 公里 平方米".split()
)
_LONGEST = 24


def counted(asked: Asked, scene: Scene) -> list[Fact] | None:
    """The count of the noun behind the number, where a verb before it says that there are, or will be, so many."""
    slot = asked.slot
    if slot.quantity.unit not in _UNITS or not _MAKING.search(slot.left):
        return None
    right = _HEDGES.sub("", slot.right)
    is_total = asked.lead.has(Cue.TOTAL) or "累计" in slot.left
    scope = "新增" if _ADDING.search(slot.left) else "累计" if is_total else ""
    name = _known(right, scene)
    if name is not None:
        fits = scene.lexicon.fits(name, slot.quantity.unit)
        return [make(slot, name, Sense(Measure.LEVEL), "counted_by_name", 80, scope)] if fits else []
    noun = noun_at_start(right)
    if noun and is_name(noun, counted=True):
        return [make(slot, Name(noun), Sense(Measure.LEVEL), "counted_by_words", 50, scope)]
    return None


def _known(right: str, scene: Scene) -> Name | None:
    """The longest name of the catalogue with which the words behind a number begin, if the noun ends there."""
    for cut in range(min(_LONGEST, len(right)), 2, -1):
        name = scene.lexicon.find(right[:cut])
        if name is not None and ends_noun(right, cut):
            return name
    return None
