"""Whose a number is: that of a zone, a group or some firms, of which the sentence speaks, and not that of the whole place."""

import re
from dataclasses import replace

from indicators.extract.binding.facts import Fact, Scene
from indicators.extract.binding.frames import Stance
from indicators.extract.binding.line import Slot
from indicators.extract.binding.names import Name
from indicators.extract.binding.nouns import is_name
from indicators.extract.binding.trimming import trim

_ZONE = re.compile(".{2,12}?(?:高新区|开发区|园区|集群|自贸区|公司|集团)(?=.)")
_FIRMS = re.compile(
    r"(?:\d[\d.万余多]*[户家个])?([^，,；;。]{0,14}?(?:企业|公司|集团|园区|开发区|集群))(?![营利效文家])"
)
_ALL_FIRMS = re.compile("(?:规模以上|规上|全部|各类|所有)*(?:工业|制造业|服务业)?企业")
_DOES = re.compile("[，,\0 ]*(?:共|累计|合计|总共)?(?:实现|完成|创造|取得)")
_WITHIN, _REACH = "其中", 200
_TRUST = 55  # per cent, of a name that is put together


def of_owner(facts: list[Fact], scene: Scene) -> list[Fact]:
    """The facts, each known indicator named by its owner where the sentence has one, and then by no id.

    国家高新区生产总值12万亿元；其中第二产业增加值7万亿元; 国有控股企业快速发展，实现工业总产值84亿元.
    """
    if scene.frame.stance is not Stance.NONE:
        return facts
    return [_owned(fact, scene) if fact.name.id else fact for fact in facts]


def _owned(fact: Fact, scene: Scene) -> Fact:
    start = fact.slot.mention.start
    is_within = _WITHIN in scene.line.flat[max(0, start - _REACH) : start]
    owner = (_zone(scene) if is_within else "") or _firms_of_clause_before(fact.slot, scene)
    name = Name(owner + fact.name.written, "", fact.name.scope)
    return replace(fact, name=name, trust=min(fact.trust, _TRUST)) if owner else fact


def _zone(scene: Scene) -> str:
    """The zone or group with which the sentence began, where the catalogue does not know what it told of it."""
    first = scene.said[0] if scene.said else None
    match = _ZONE.match(first.name.written) if first is not None and not first.name.id else None
    return match[0] if match else ""


def _firms_of_clause_before(slot: Slot, scene: Scene) -> str:
    """The firms of which the clause before speaks, where the number's own only says what was done; "" for all firms."""
    line = scene.line
    clause = line.clause_start(slot.mention.start)
    if not clause or not _DOES.match(line.flat, clause):
        return ""
    start = line.clause_start(clause - 1)
    match = _FIRMS.match(trim(line.flat[start : clause - 1][:_REACH], start, scene)[0])
    owner = match[1] if match else ""
    return owner if is_name(owner) and not _ALL_FIRMS.fullmatch(owner) else ""
