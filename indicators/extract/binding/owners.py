"""Whose a number is: that of a zone, a group, some firms or a product, of which the sentence speaks, and not that of the whole place."""

import itertools
import re
from collections.abc import Iterator
from dataclasses import replace

from indicators.extract.binding.facts import Fact, Scene
from indicators.extract.binding.frames import Stance
from indicators.extract.binding.line import Slot
from indicators.extract.binding.making import COUNTED
from indicators.extract.binding.names import Name
from indicators.extract.binding.nouns import before_state, is_name, is_owner, whole_head
from indicators.extract.binding.trimming import trim
from indicators.model import Measure

_ZONE = re.compile(".{2,12}?(?:高新区|开发区|园区|集群|自贸区|公司|集团)(?=.)")
_FIRMS = re.compile(
    r"(?:\d[\d.万余多]*[户家个])?([^，,；;。]{0,14}?(?:企业|公司|集团|园区|开发区|集群))(?![营利效文家])"
)
_ALL_FIRMS = re.compile("(?:规模以上|规上|全部|各类|所有)*(?:工业|制造业|服务业)?企业")
_DOES = re.compile("[，,\0 ]*(?:共|累计|合计|总共)?(?:实现|完成|创造|取得)")
_DONE_BY = re.compile("([^，,；;。]{0,40}?)(?:共|累计|合计|总共)?(?:实现|完成|创造|取得)")
# What says nothing without the one that made it, or of which it is.
_BARE = re.compile("营业总?收入|主营业务收入|销售收入|营收|增加值|净?利润|净利|利润总额|税金|利税|日均产量")
_TRADE = re.compile("(.+?)(?:进出口|进口|(?<!进)出口)(?:量|额|总额|值)")
_OF_TRADE = re.compile("(?:进口|出口|进出口)(?:额|总额|值)")
_OF_PROJECTS = re.compile(
    "投资|(?:计划|协议|合同)?总(?:投资|金额|投资额)|(?:协议|合同|签约|引资|投资)(?:金额|总额|总金额|总投资|引资额|投资额)|投资额"
)
_PROJECTS = re.compile("(?:项目|工程|协议|合同)$")
_MOVED = re.compile("([^，,；;。、]{2,14}?)(?:受|在|得益于|由于|因|随着|凭借)[^，,；;。]+")
_SHORT_NAME = re.compile("(?:货物)?(?:进出口|进口|出口)(?:总?[额值])?|投资|销售额|零售额|产值|用电量")
_BARE_TRADE = re.compile("进出口|进口|出口|贸易|外贸")
_WITH = re.compile(
    "(?:与|(?<![共不会合相一])同(?![比期时步]))((?:“[^”]{2,8}”|共建|沿线|周边|RCEP)[一-龥“”]{0,10}(?:国家|地区|伙伴)|东盟|欧盟|美国|日本|韩国|俄罗斯)"
    "[一-龥]{0,6}(?:合作|经贸|贸易|往来)"
)
_MADE, _EXPORTS, _APART = re.compile("([^、]{2,12}?)(?:总?产量|销量)"), "出口额", re.compile("[；;。]")
_FIRM, _FIRM_HEAD = "企业", re.compile("(?:进出口|出口|进口)(?:总?额|总值)?|(?:工业)?总?产值|税收|研发投入")
_ONE_FIRM = re.compile("(?:[某该]|这家|一家)[^，,；;。、]{0,8}?(?:企业|公司|集团|工厂)|[^，,；;。、]{2,10}有限公司")
_WHOSE = re.compile("全[省市区国州县]|我[省市国区]|[省市区州县]的?$")
_PORTION = "portion"
_WITHIN, _REACH = "其中", 200
_TRUST = 55  # per cent, of a name that is put together


def of_owner(facts: list[Fact], scene: Scene) -> list[Fact]:
    """The facts, each named by its owner where the sentence has one; left out where that is somebody who has no name.

    国家高新区生产总值12万亿元；其中第二产业增加值7万亿元; 国有控股企业快速发展，实现工业总产值84亿元.
    """
    return facts if scene.frame.stance is not Stance.NONE else [one for fact in facts for one in _owned(fact, scene)]


def _owned(fact: Fact, scene: Scene) -> Iterator[Fact]:
    if fact.rule.startswith(_PORTION):
        yield fact  # 民营企业创造了50%以上的税收: the share is of all taxes
        return
    of_before = _of_value_before(fact, scene)
    if of_before:
        written = of_before + fact.name.written
        yield _named(fact, scene.lexicon.find(written) or Name(written, "", fact.name.scope))
        return
    kind_of_firms = _told_of_before(fact, scene)
    if kind_of_firms:
        written = kind_of_firms + fact.name.written
        yield _named(fact, scene.lexicon.find(written) or Name(written, "", fact.name.scope))
        return
    partner = _partner(fact, scene)
    if partner:
        yield _named(fact, Name(f"对{partner}{fact.name.written}", "", fact.name.scope))
        return
    if _is_of_one_firm(fact, scene):
        yield _named(fact, Name(_FIRM + fact.name.written, "", fact.name.scope))
        return
    start = fact.slot.mention.start
    is_within = _WITHIN in scene.line.flat[max(0, start - _REACH) : start]
    owner = ((_zone(scene) if is_within else "") or _who_did(fact.slot, scene)) if fact.name.id else ""
    if owner is None or fact.name.written.startswith(owner):
        yield from [fact] if owner is not None else []
    else:
        yield _named(fact, Name(owner + fact.name.written, "", fact.name.scope))


def _is_of_one_firm(fact: Fact, scene: Scene) -> bool:
    """Whether a bare sum that the catalogue knows is that of one firm, of which the sentence speaks: 某企业…，出口额3亿美元."""
    line, name = scene.line, fact.name
    clause = line.clause_start(fact.slot.mention.start)
    is_bare = bool(name.id) and _FIRM_HEAD.fullmatch(name.written) and line.flat.startswith(name.written, clause)
    return bool(is_bare and clause and _ONE_FIRM.search(line.flat, max(0, clause - _REACH), clause))


def _named(fact: Fact, name: Name) -> Fact:
    return replace(fact, name=name, trust=fact.trust if name.id else min(fact.trust, _TRUST))


def _of_value_before(fact: Fact, scene: Scene) -> str:
    """Of whom or of what the value before was, where the words before the number are bare: 仪器仪表企业营业收入…，利润总额…."""
    written = fact.name.written
    if _OF_TRADE.fullmatch(written):
        traded = (_TRADE.fullmatch(one.name.written) for one in scene.recent if not one.name.id)
        return next((match[1] for match in traded if match), "") or _product_before(fact, scene)
    if _OF_PROJECTS.fullmatch(written):
        return _projects_told(scene)
    if fact.name.id or not _BARE.fullmatch(written):
        return ""
    for one in scene.recent:
        owner = one.name.written.removesuffix(whole_head(one.name.written))
        if owner != one.name.written and (is_owner(owner) or written.endswith("产量")):
            return owner
    return _moved_by(fact.slot, scene)


def _product_before(fact: Fact, scene: Scene) -> str:
    """The product of which the value just before told how much was made: 新能源汽车产量8万辆，|出口额3亿美元; "" for none."""
    last = next((one for one in scene.recent if one.measure is Measure.LEVEL), None)
    made = _MADE.fullmatch(last.name.written) if last is not None and fact.name.written == _EXPORTS else None
    between = scene.line.flat[last.slot.mention.end : fact.slot.mention.start] if last is not None and made else ";"
    return made[1] if made and not _APART.search(between) else ""


def _told_of_before(fact: Fact, scene: Scene) -> str:
    """The firms or the sector of which the clause before says how it does (民营企业表现突出，|进出口1万亿元); "" where it says none.

    Only a short name needs it, and only where the number's own clause begins with that.
    """
    name, slot, line = fact.name.written, fact.slot, scene.line
    clause = line.clause_start(slot.mention.start)
    if not _SHORT_NAME.fullmatch(name) or not clause or not line.flat.startswith(name, clause):
        return ""
    start = line.clause_start(clause - 1)
    if line.slots_in(start, clause):
        return ""
    words = before_state(trim(line.flat[start : clause - 1][:_REACH], start, scene)[0])
    return words if is_owner(words) and not _ALL_FIRMS.fullmatch(words) else ""


def _partner(fact: Fact, scene: Scene) -> str:
    """With whom the trade is of which an earlier clause speaks: 与沿线国家合作更加紧密，…，|进出口增长10%; "" where it says none."""
    if not _BARE_TRADE.fullmatch(fact.name.written):
        return ""
    start = fact.slot.mention.start
    first = next((one.mention.start for one in scene.line.slots), start)
    match = _WITH.search(scene.line.flat, max(0, start - _REACH), start)
    is_of_a_place = _WHOSE.search(fact.slot.left[: fact.slot.left.rfind(fact.name.written)]) is not None
    return match[1] if match and first == start and not is_of_a_place else ""


def _moved_by(slot: Slot, scene: Scene) -> str:
    """The sector of which the clause before says what moved it (电气机械行业受新能源带动，利润增长29%); "" where it says none."""
    line = scene.line
    clause = line.clause_start(slot.mention.start)
    start = line.clause_start(clause - 1) if clause else 0
    match = _MOVED.match(trim(line.flat[start : clause - 1][:_REACH], start, scene)[0]) if clause else None
    return match[1] if match and is_owner(match[1]) else ""


def _projects_told(scene: Scene) -> str:
    """The projects that the sentence has counted last, with no other sum since; "" for none."""
    told = [one for one in scene.recent if not one.name.written.endswith("率")]
    last = told[0].name.written if told else ""
    of_last = itertools.takewhile(lambda one: one.name.written == last, told)
    is_counted = any(one.slot.quantity.unit in COUNTED for one in of_last)
    return last if is_counted and _PROJECTS.search(last) else ""


def _zone(scene: Scene) -> str:
    """The zone or group with which the sentence began, where the catalogue does not know what it told of it."""
    first = scene.said[0] if scene.said else None
    match = _ZONE.match(first.name.written) if first is not None and not first.name.id else None
    return match[0] if match else ""


def _who_did(slot: Slot, scene: Scene) -> str | None:
    """Who did it, where the number's own clause does not say; "" for the whole place, None for somebody without a name."""
    line = scene.line
    clause = line.clause_start(slot.mention.start)
    if not clause or not _DOES.match(line.flat, clause):
        return ""
    start = line.clause_start(clause - 1)
    match = _FIRMS.match(trim(line.flat[start : clause - 1][:_REACH], start, scene)[0])
    if match and is_name(match[1]) and not _ALL_FIRMS.fullmatch(match[1]):
        return match[1]
    done = [one for one in _DONE_BY.finditer(line.flat, max(0, clause - _REACH), clause) if one[1].strip("，,；; \0")]
    who = trim(done[-1][1], done[-1].start(), scene)[0] if done else ""
    if not who or _ALL_FIRMS.fullmatch(who):
        return ""
    return who if is_name(who) and is_owner(who) else None if is_owner(who) or who[-1:] in "市县区州业" else ""
