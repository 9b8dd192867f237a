"""Numbers behind what was done, and to what: 为乡镇下放事权83项, 总部企业累计入驻64家, 发放消费券20亿元."""

import re
from dataclasses import replace

from indicators.extract.binding.agents import without_agent
from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.frames import Stance
from indicators.extract.binding.leads import Cue
from indicators.extract.binding.line import Slot
from indicators.extract.binding.making import POINTS, RATIOS, Sense, closes, like, make
from indicators.extract.binding.names import Name
from indicators.extract.binding.predicates import is_bare_deed, is_wordy, object_before
from indicators.extract.binding.subjects import names_the_same
from indicators.extract.binding.verbs import DOING_AT_START
from indicators.model import Measure

_NO_AMOUNT = {*RATIOS, POINTS, "倍", "周年", "方面", "千伏", "度", "分钟", "英寸"}
_INDEX = ("比", "指数", "系数", "得分", "倍差")
_PEOPLE = {"人", "户", "名"}
_HEADS = {"户": "户数", "人": "人口", "人次": "人次"}
_REACHED = re.compile("(惠及|覆盖|带动|服务|救助|安置|搬迁|转移)[全本该各][国省市区县镇乡村州旗]区?")
_AND = ("和", "及", "与")
_JOINTS = ("、", *_AND)
_PLACE = re.compile("[全本该][国省市区县镇乡村州旗盟社校院厂]区?")  # whose it is, and no thing
_NO_NAME = re.compile(r"20\d\d年$|^有?望|^(?:距离?|相差|仅差|初步)")  # 初步预计2021年|突破万亿元
_TO_THEM = re.compile(
    "(?:(?<![导定走方朝流面趋志动意取])向|(?<![行作成认以因华分])为|(?<![一配应])对|给|帮助|支持|助力|帮)(?:全[省市县区]|[近约超]|辖区|累计)?$"
)
_EACH = re.compile("每|各|均|分别|人均|户均")
# 计划改造320个，截至目前已|开工312个: as far as it has come.
_SO_FAR = re.compile(
    r"^(?:(?:截[至止])?(?:目前|现在|如今|今年(?:以来)?|\d{1,2}月[底末]?(?:\d{1,2}日)?|20\d\d年[底末]?)|(?:今年)?前(?:\d{1,2}个?月)|前?[一二三四]季度|上半年|其中)?(?:均|现|就|也)?(?:已经?)?(?:累计)?(?=[一-龥]{2})"
)
_STAGE = re.compile("新?(?:开工|完工|竣工|投产|投用|签约|交付|启动)")
_NO_THING = frozenset("到位 到账 落地 签约 任务 目标任务 年度任务".split())
# 限上单位|通过公共网络实现的零售额 is a retail turnover of its own, and not the whole of it.
_BY_NET = re.compile("(?:(?:限额以上|限上)(?:单位|企业)?)?通过(?:公共|互联)网络?实现的?(?:商品)?零售额$")
_LARGE, _NAMED, _NEAR = 10_000, 4, 30


def deed(asked: Asked, scene: Scene) -> list[Fact] | None:
    """How much or how many of the object of the verb before the number; tried last, and trusted least."""
    slot, lead = asked.slot, asked.lead
    if slot.quantity.unit in _NO_AMOUNT or asked.name is not None or not _may_measure(asked):
        return None
    is_prose = scene.frame.stance is Stance.NONE
    if is_prose and slot.gap and slot.gap[0] not in _JOINTS and not _may_go_on(slot, scene):
        return None  # 10个市|实现产值20亿元: of those just counted, and not of all
    if Cue.GROWTH in lead.cues and not lead.is_level_reached:
        return None
    subject = asked.subject or (lead.subject.strip("、") if len(lead.subject) >= _NAMED else "")
    words = (
        ""
        if subject == lead.subject.strip("、") and names_the_same(subject)
        else without_agent(subject) or object_before(subject)
    )
    by_net = _BY_NET.search(subject)
    words = by_net[0] if by_net else words
    reached = _REACHED.fullmatch(words)
    if reached:  # 惠及全县|1.2万户|3.6万人
        words = reached[1] + _HEADS[slot.quantity.unit] if slot.quantity.unit in _HEADS else ""
    if not words or _PLACE.fullmatch(words) or _NO_NAME.search(words) or words in _NO_THING:
        return _of_the_same(asked, scene)
    known = scene.lexicon.find(words)
    if is_prose and known is not None and not subject.startswith(words):
        return None  # 8大工业市完成|工业投资: the indicator, but of whom no other rule could tell
    scope = asked.scope or ("新增" if lead.has(Cue.NEW) else "累计" if lead.has(Cue.TOTAL) else "")
    return [
        make(slot, (known if is_prose else None) or Name(words), Sense(Measure.LEVEL), "done_to_by_words", 45, scope)
    ]


def _may_go_on(slot: Slot, scene: Scene) -> bool:
    """Whether the number before is no owner: those for whom it was done (向286家企业|发放贷款12亿元), or of a noun (为期三天的展会|吸引…)."""
    before = next(reversed(scene.line.slots_in(max(0, slot.left_start - _NEAR), slot.mention.start)), None)
    if before is not None and slot.gap[0] == "的":
        return not any(one.slot is before for one in scene.recent)
    return before is not None and _TO_THEM.search(before.left) is not None and _EACH.search(slot.left) is None


def _of_the_same(asked: Asked, scene: Scene) -> list[Fact] | None:
    """More of what was just counted, by another verb or in another unit: 取消72项、下放679项; 5105户21739人."""
    slot, before = asked.slot, scene.last[0] if len(scene.last) == 1 else None
    if before is None or before.measure is not Measure.LEVEL or before.slot.bracket is not None:
        return None
    verb = _SO_FAR.sub("", slot.left.strip("、和及又，, "))
    again = slot.quantity.unit == before.slot.quantity.unit and (is_bare_deed(verb) or verb in _NO_THING)
    at_once = before.slot.mention.end == slot.mention.start and slot.quantity.unit in _PEOPLE
    head = (
        _HEADS.get(slot.quantity.unit, "") if at_once and before.name.written.endswith(tuple(_HEADS.values())) else ""
    )
    if head:
        name = Name(before.name.written[: -len(head)] + head)
        return [replace(like(before, slot, Sense(Measure.LEVEL), "same_thing_in_another_unit", 45), name=name)]
    begun = DOING_AT_START.match(before.name.written) if again else None
    if begun and begun.end() < len(before.name.written) and verb:  # 开工项目150个、|竣工|100个
        name = Name(verb + before.name.written[begun.end() :])
        return [replace(like(before, slot, Sense(Measure.LEVEL), "same_thing_by_another_verb", 45), name=name)]
    if again and _STAGE.fullmatch(verb) and not before.name.written.startswith(verb):  # 320个小区，|开工|312个
        name = Name(verb + (_STAGE.sub("", before.name.written, count=1) or before.name.written))
        return [replace(like(before, slot, Sense(Measure.LEVEL), "same_thing_by_another_verb", 45), name=name)]
    rule = "same_thing_by_another_verb" if again else "same_thing_in_another_unit"
    return [like(before, slot, Sense(Measure.LEVEL), rule, 45)] if again or at_once else None


def _may_measure(asked: Asked) -> bool:
    """Whether the number ends its clause, and can be an amount: large where it has no unit, no word of a phrase."""
    slot, value = asked.slot, asked.slot.quantity.value
    if (
        not (closes(slot) or slot.right[:1] in _AND)
        or is_wordy(slot)
        or "每" in asked.subject
        or slot.bracket is not None
    ):
        return False
    is_small = not slot.quantity.unit and (value is None or abs(value) < _LARGE)
    is_rank = slot.quantity.unit == "位" and slot.mention.text[0] in "第前"
    return not (is_small or is_rank) or asked.subject.endswith(_INDEX)
