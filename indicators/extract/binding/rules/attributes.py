"""Numbers in what describes a noun: 总投资43亿元的87个项目, 总规模为25亿元的产业基金."""

import re

from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.frames import Stance
from indicators.extract.binding.making import COUNTED, POINTS, RATIOS, Sense, make
from indicators.extract.binding.names import Name
from indicators.extract.binding.nouns import is_name, noun_at_start
from indicators.extract.binding.trimming import trim
from indicators.model import Measure

_OF = re.compile("(?:以上|左右)?的")
_SIZE = re.compile(
    "(?:总|合同|协议|计划|一期|首期|注册)*(?:规模|投资总?额?|金额|总额|引资额?|年?产值|年?(?:市场)?交易额|年?销售额|年?销售收入|年?营业收入|装机容量|占地面积|建筑面积|面积|产能|资本|资金)$"
)
_LONG = re.compile("(?:长达|全长|总长|面积达)[近约超]?$")  # 长达1020公里的|边境线
_OF_ALL, _PROJECT = (
    re.compile("(?:总|计划|一期)?(?:投资|规模|投资额)"),
    re.compile("(?:项目|工程|基地|基金|园|厂|高铁|铁路|机场|公路|电站)$"),
)
_MADE = re.compile(
    "(?:形成|打造|建成|培育|建设|构建|创建|设立|组建|发起)(?:了|一个)?$"
)  # 形成|年产值达500亿元的纺织产业集群
_IS_LIMIT = re.compile("超|过|突破|以上|以下|不低于")  # 投资超100亿元的项目 limits which ones
_EXTENTS = frozenset("公里 米 千米 平方公里 平方米 亩 公顷 海里".split())
_LONGEST, _NEAR = 24, 3
# 产值超亿元的|企业占12%: of which ones it tells, and no sum.
_OVER = re.compile("(?:超过|超|突破|过|不足|低于|高于|大于|小于)[近约]?$")
_CLASS = re.compile(
    "(?:[一-龥]{0,4}(?:企业|公司|集团|园区|集群|项目)|[县区市镇乡村])(?:数量|数)?(?:[占已达共有，,；;。]|比[重例]|$)"
)
_EXCEEDS = re.compile("(?:超过?|过|逾|突破|不低于|达到?)[近约]?$")
_EACH_OF = re.compile(
    "[一-龥]{0,6}(?:企业|公司|农户|家庭|村|镇|乡|县|合作社|农场|商户|产品|品牌)(?=[已共有达近约超过到为]{0,4}\\d)"
)


def of_the_noun_behind(asked: Asked, scene: Scene) -> list[Fact] | None:
    """The size of the noun that stands behind the number and 的; of those counted there where a number does."""
    slot = asked.slot
    of = _OF.match(slot.right)
    if (
        of is not None
        and slot.quantity.unit in _EXTENTS
        and _LONG.search(slot.left)
        and slot.bracket is None
        and is_name(noun := noun_at_start(slot.right[of.end() :]), counted=True)
    ):
        return [make(slot, Name(noun), Sense(Measure.LEVEL), "size_of_the_noun_behind", 45)]
    if of is not None and _EXCEEDS.search(slot.left) and _EACH_OF.match(scene.line.flat, slot.mention.end + of.end()):
        return []  # 年产值过亿元的企业已达26家
    size = _SIZE.search(asked.lead.subject)
    if (
        of is None
        or size is None
        or slot.bracket is not None
        or slot.quantity.unit in {*RATIOS, POINTS, "位", *COUNTED}
    ):
        return None
    is_report = scene.frame.stance is not Stance.NONE
    is_whole = _OF_ALL.fullmatch(asked.lead.subject) and _IS_LIMIT.search(slot.left + slot.right[:_NEAR]) is None
    is_made = _MADE.search(asked.lead.subject, 0, size.start()) is not None
    if (is_report and not (is_whole or is_made)) or (_OVER.search(slot.left) and _CLASS.match(slot.right, of.end())):
        return None
    noun, _ = trim(noun_at_start(slot.right[of.end() :]), slot.mention.end + of.end(), scene)
    whole = noun + size[0]
    is_told = is_name(whole) and len(whole) <= _LONGEST
    if is_report and not (is_told and (is_made or _PROJECT.search(noun))):
        return None
    return [make(slot, Name(whole if is_told else size[0]), Sense(Measure.LEVEL), "size_of_the_noun_behind", 45)]
