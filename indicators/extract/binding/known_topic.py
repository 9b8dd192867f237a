"""The indicator that a sentence is about, where only places stand before its numbers: 从GDP增速来看，…。其中，湖北为6.7%."""

import re

from indicators.extract.binding.facts import Scene
from indicators.extract.binding.line import Slot
from indicators.extract.binding.making import COUNTED, RATIOS
from indicators.extract.binding.names import Name
from indicators.extract.binding.nouns import is_name
from indicators.extract.binding.trimming import trim

# What provinces and cities are compared by, as news writes it.
_COMPARED_BY = re.compile(
    "GDP|(?:地区|国内)?生产总值|(?:规模以上|规上)?工业增加值|固定资产投资|社会消费品零售总额|进出口(?:总[额值])?|(?:一般公共预算|财政)收入|居民人均可支配收入|常住人口"
)
# Of what else a sentence may be: it goes on with none of the one before.
_OTHER_TOPIC = re.compile(
    "财政|税收|用电|出口|进口|利润|消费|投资|收入|存款|贷款|人口|研发|专利|产量|销量|(?<!增长)率|价|指数|方面|就业|数量|能耗|旅游|吞吐|面积|企业|用户"
)
_GROWS = re.compile("增速|增幅|增长|涨幅")
_AVERAGE = re.compile("[两三]年平均|年均")
_IS_RATE = re.compile("(?:率|占比|比重|比例|比|强度)$")
_VIEWED = re.compile("^(?:从|就|按|以)|(?:方面|来?看|来说|上|中)$")
_REACH = 160  # characters before a number in which the sentence says what it is about


def topic_named(scene: Scene, stop: int, *, grows: bool) -> Name | None:
    """The known indicator named last before `stop`, in this sentence or in the one before.

    `grows` asks for one of whose growth the words speak. None where they speak of another average, or name nothing known.
    """
    own = scene.line.flat[max(0, stop - _REACH) : stop]
    words = own if _COMPARED_BY.search(own) else "" if _OTHER_TOPIC.search(own) else scene.before
    found = None
    for match in _COMPARED_BY.finditer(words):
        found = match
    if found is None or _AVERAGE.search(words):
        return None
    behind = words[found.end() :]
    turns = "，" in behind and _OTHER_TOPIC.search(behind, behind.index("，")) is not None
    is_meant = not turns and (not grows or _GROWS.search(behind) is not None)
    return scene.lexicon.find(found[0]) if is_meant else None


def headed(scene: Scene, stop: int, slot: Slot) -> Name | None:
    """What stands alone before a row of places with a value each: 工业机器人产量：甲省|5万套; 毕业生人数方面，甲省|8万人."""
    line = scene.line
    clause = line.clause_start(stop)
    if not clause or line.flat[clause - 1] not in "，,：:" or line.flat[clause:stop].strip("其中 "):
        return None
    start = line.clause_start(clause - 1)
    if line.slots_in(start, stop):
        return None
    words = _VIEWED.sub("", trim(line.flat[start : clause - 1][-_REACH:], start, scene)[0])
    is_counted = slot.quantity.unit in COUNTED
    if slot.quantity.unit in RATIOS and not _IS_RATE.search(words):
        return None
    return (scene.lexicon.find(words) or Name(words)) if is_name(words, counted=is_counted) else None
