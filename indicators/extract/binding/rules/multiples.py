"""How many times the value of another time or place: 是2020年的2.2倍, 比2015年翻一番, 为全国平均水平的1.5倍."""

import re
from dataclasses import replace

from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.frames import Stance
from indicators.extract.binding.leads import Cue
from indicators.extract.binding.making import TARGET, UNKNOWN, Sense, by_name, like, make, reference_of
from indicators.extract.binding.members import members
from indicators.extract.binding.nouns import is_name
from indicators.extract.binding.rules.levels import level_told
from indicators.extract.binding.subjects import ask
from indicators.model import Measure

_TIMES, _DOUBLES = "倍", "番"
_OF = re.compile(
    "约?(?:相当于|等于|(?:增加|增长|提高|扩大|上升|提升|恢复|回升)[到至]|[增升][到至]|是|为|达到?)了?"
    "(?P<of>[^，,；;、。是为达]{2,20})的[约近超过]{0,2}$"
)
_REACHES = re.compile("约?(?:达|[增提扩上升])")
_SOME_TIME = re.compile(r"[一-龥\d]{1,6}前|上?个?(?:[月周]|季度)|同期|疫情前|当年|当时")
_YARDSTICK = re.compile(
    "[^，,；;。]{0,16}(?:平均(?:水平|值|数)?|均值|水平|总和|之和)"
)  # 同行业平均水平, 中西部地区总和
_OF_A_SHARE = re.compile("占[^，,；;。]{1,20}(?:比重|比例|份额)")
_ONLY_THOUGHT = re.compile("如果|假如|若|有信心|有望|可望|还有|连续")
_IS_A_GOAL = re.compile("的?[^，,；;。]{0,6}(?:目标|空间|可能|潜力|设想|愿景)")
_ON_YEAR = "同比"
_AGAIN = re.compile("[，,、]?(?:约|已|就)?")


def multiple(asked: Asked, scene: Scene) -> list[Fact] | None:
    """The multiple of the name before it, or of the level just told; [] where what it is a multiple of is not known.

    翻番 without a word for the time that is meant has the reference `unknown`.
    """
    slot = asked.slot
    if slot.quantity.unit != _TIMES:
        return None
    left = slot.left.replace("\0", "")
    match = _OF.search(left)
    if _DOUBLES in slot.mention.text:
        reference = reference_of(asked.lead.against, slot.left_start, scene) if asked.lead.against else UNKNOWN
        reference = "" if reference == UNKNOWN and _ON_YEAR in left else reference
        named = asked
    elif match is not None:
        reference = reference_of(match["of"], slot.left_start, scene)
        is_told = _SOME_TIME.fullmatch(match["of"]) or _YARDSTICK.fullmatch(match["of"])
        reference = UNKNOWN if is_told and reference is None else reference
        reference = None if reference == UNKNOWN and not is_told else reference
        named = ask(replace(slot, left=left[: match.start()]), scene)
    else:
        return None
    # 单位GDP水耗是全国平均水平的1.6倍 in a plan says what is so, and aims at nothing
    is_so = match is not None and not _REACHES.match(match[0]) and scene.frame.stance is Stance.AHEAD
    is_another = _OF_A_SHARE.search(left) or _ONLY_THOUGHT.search(left) or _IS_A_GOAL.match(slot.right)
    if reference in {None, TARGET} or is_so or is_another:
        return []
    sense = Sense(Measure.MULTIPLE, reference=reference or "")
    of_each = members(named.subject, scene, 0) if named.name is None else ()
    if of_each and all(one.id or (named.lead.has(Cue.ALL) and is_name(one.written)) for one in of_each):
        return [make(slot, one, sense, "multiple_shared", 60) for one in of_each]
    if named.subject or named.name is not None:
        return by_name(named, sense, "multiple", (80, 45))
    told = (Measure.LEVEL, Measure.GROWTH, Measure.SHARE, Measure.RANK, Measure.MULTIPLE)
    is_alone = len(scene.last) == 1 and scene.last[0].measure in told[: None if match else 1]
    level = (level_told(scene) or scene.last[0]) if is_alone else None  # 达3.5万元，年均增长6%，是2010年的|2.4倍
    is_of_level = level is not None and (match is None or _AGAIN.fullmatch(left[: match.start()]) is not None)
    return [like(level, slot, sense, "multiple_of_the_value_before", 70)] if level is not None and is_of_level else []
