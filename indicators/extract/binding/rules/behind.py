"""Numbers that say how large the noun behind 的 is: 设立100亿元的产业基金, 拥有340万千瓦的风能资源, 占全国18.5%的外商投资."""

import re
from dataclasses import replace

from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.leads import Cue
from indicators.extract.binding.making import COUNTED, POINTS, RATIOS, Sense, make
from indicators.extract.binding.names import Name
from indicators.extract.binding.nouns import is_name, noun_at_start
from indicators.extract.binding.predicates import is_thing
from indicators.model import Kind, Measure

_OF = re.compile("(?:以上|左右|以内)?的(?!增[长速幅]|速度|较[快高]|目标|预期|水平|比[重例]|份额|市场|大关|台阶)")
_HAS = re.compile(
    "(?:安排|下达|发行|拨付|设立|成立|组建|发起|拥有|获得|获批|拿到|取得|争取到?|签下|签订|签署|投入|安排|形成|实现|完成|达成|发放|提供|募集|筹集|落实|建成|新增|贡献)(?:了|起)?(?:超过?|逾|[近约])?$"
)
_BY_RATE = re.compile("以(?:超过?|[近约])?$")
_DOES = re.compile("给予|用于|支持|实施|开展|[对向为]|帮助|推动|建设")
_SAID = re.compile("(?:高?居|位居|位列|登|创)(?!民|住|家|新|业|意|投)")
_ALONE = re.compile(r"[\s\0]*(?:首批|新增|总额|又一批)?(?:超过?|逾|[近约])?")
_THEN = re.compile("(?:已|将|用于|支持|加力|投向|到位|落地|获批|签订|投入|直达|全部|陆续|相继)")
_GOAL = re.compile("(?:以上|左右|以内)?的([^，,；;。、的]{2,14}?)(?:发展|年度|总体|规划|预期)?目标")
_SAME = frozenset("、，,和与及")
_RATE, _RATES = "率", ("率", "比重", "占比", "比例")
_GROWTH, _IDLE_GOAL = (
    re.compile("(?:年均)?(?:增长|增速)$"),
    re.compile("(?:既定|年初|全年|预期|工作|增长|主要|奋斗|任务|计划|总体|控制|调控|政策|这一)*"),
)
_RULE = "size_behind_the_number"
GOAL_BEHIND = "goal_behind_the_number"
_TRUST, _WORDY = 45, 4  # per cent; characters


def of_what_stands_behind(asked: Asked, scene: Scene) -> list[Fact] | None:
    """The amount, share or rate of the noun that stands behind the number and 的, where a verb of having or making stands before."""
    slot = asked.slot
    goal = _GOAL.match(slot.right) if slot.bracket is None else None
    if goal and slot.quantity.unit not in {POINTS, "位", ""}:
        return _goal(asked, goal[1], scene)
    of = _OF.match(slot.right) if slot.bracket is None else None
    unit = slot.quantity.unit
    if of is None and slot.bracket is None and "元" in unit:
        return _money_of_what(asked, scene)
    if of is None or not unit or unit in {POINTS, "位", "倍", *COUNTED}:
        return None
    noun = _SAID.split(noun_at_start(slot.right[of.end() :]))[0]
    name = scene.lexicon.find(noun) or (Name(noun) if is_name(noun) else None)
    measure = _measure(asked, noun, scene)
    return None if name is None or measure is None else [make(slot, name, Sense(measure), _RULE, _TRUST)]


def _goal(asked: Asked, noun: str, scene: Scene) -> list[Fact] | None:
    """300万千瓦的装机目标, 5.5%的GDP增长目标: what is aimed at, of what stands before 目标."""
    grows = _GROWTH.search(noun)
    words = noun[: grows.start()] if grows else noun
    if _IDLE_GOAL.fullmatch(words) or (
        grows is None and asked.slot.quantity.unit in RATIOS and not words.endswith(_RATES)
    ):
        return None
    name = scene.lexicon.find(words) or (Name(words) if is_name(words) or is_thing(words) else None)
    sense = Sense(Measure.GROWTH if grows else Measure.LEVEL)
    return [replace(make(asked.slot, name, sense, GOAL_BEHIND, 60), kind=Kind.TARGET)] if name else None


def _money_of_what(asked: Asked, scene: Scene) -> list[Fact] | None:
    """超500亿元|再贷款合同|已签订: a clause that begins with a sum, the noun that it is of, and what became of that."""
    slot = asked.slot
    is_alone = not slot.gap and _ALONE.fullmatch(slot.left)
    then = _THEN.search(slot.right) if is_alone or _HAS.search(slot.left) else None
    noun = slot.right[: then.start()] if then else ""
    is_told = len(noun) >= _WORDY and not _DOES.match(noun) and is_name(noun) and noun_at_start(noun) == noun
    name = scene.lexicon.find(noun) or Name(noun)
    return [make(slot, name, Sense(Measure.LEVEL), _RULE, _TRUST)] if is_told else None


def _measure(asked: Asked, noun: str, scene: Scene) -> Measure | None:
    slot = asked.slot
    if slot.quantity.unit not in RATIOS:
        goes_on = slot.left.strip() in {"", *_SAME} and bool(scene.last) and scene.last[-1].rule == _RULE
        return Measure.LEVEL if goes_on or _HAS.search(slot.left) else None
    if _BY_RATE.search(slot.left):
        return Measure.LEVEL if noun.endswith(_RATE) else None
    return (
        Measure.SHARE if asked.lead.whole and Cue.SHARE in asked.lead.cues and not asked.lead.has(Cue.GROWTH) else None
    )
