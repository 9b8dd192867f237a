"""Parts of a whole that stand before what they are a part of: 用全省1/200的土地创造1/16的GDP, 近四成企业设有研发机构."""

import re
from dataclasses import replace

from indicators.extract.binding.counted import Counted, is_counted, read_counted
from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.leads import Cue
from indicators.extract.binding.line import Slot
from indicators.extract.binding.making import RATIOS, Sense, make
from indicators.extract.binding.names import Name
from indicators.extract.binding.nouns import is_bare_head, is_name
from indicators.extract.binding.predicates import is_thing
from indicators.extract.binding.trimming import trim
from indicators.model import Measure

_SHARE = Sense(Measure.SHARE)
_BEFORE = re.compile(
    r"(?:^|用|以|创造|贡献|生产|承载|养活|养育|吸纳|提供|集聚|支撑|覆盖|惠及|带动|占有|拥有|产出|[省市区县国球界镇乡村]|全?社会|全行业)(?:了|出|着)?[\s\0]*[近约超逾]?(?:超过|不到|接近)?$"
)
_FRACTION = re.compile("[/半之]")
MAKES = re.compile(
    "(?:创造|贡献|生产|承载|养活|产出|吸纳|提供|承担)了?(?:全[国球省市县区]|全社会|全行业|我[国省市]|世界)?的?[近约超]?(?:超过)?$"
)
_HERE = "当地"
# Who makes or gives it, from the beginning of the clause: 民营企业|贡献了50%以上的税收, 国家高新区|以0.1%的土地….
_WHO = re.compile(
    "([^，,；;。、\0\\d%]{2,20}?)(?:[以用凭靠]|创造|贡献|生产|承载|养活|养育|吸纳|提供|承担|产出)(?=了|[\0全我近约超\\d一二三四五六七八九])"
)
_TENTHS = re.compile("成$")  # 三成工业增加值
_OF = re.compile("(?:以上|左右|以内|多)?的")
_HEDGES = re.compile("(?:以上|左右|以内|多)")
_NO_WHOLE = re.compile(
    "(?:目标|增速|增长|速度|水平|比例|比重|股权|股份|利率|税率|优惠|补贴|补助|奖励|标准|降幅|涨幅|幅度|概率|折扣|价格)"
)
_AMONG = re.compile(r"(?:在)?([^，,；;。]{2,24}?)中[，,]$")
_AMONG_THEM = re.compile("(.{2,16}?)中有?$")  # 受访企业中近|九成对前景乐观
_MADE = re.compile("[^，,；;。、和与及\0]{2,16}(?=[，,；;。、和与及]|$)")  # 创造了三成的|工业产值
_WITHIN = re.compile(r"^(.{2,16}?)在(.{2,16}?)中的?$")
_OUT_OF = re.compile(r"^(.{2,16}?)中(.{2,12})$")
_RATE = re.compile("的(?:比例|比重|占比|比率)$")
# 产品|七成销往海外: the part of which that is said.
_GOES = re.compile(
    "(?:以上|左右)?(?:来自|销往|出口到|远销|集中[在于]|分布[在于]|惠及|用于|投向|流向|位于|属于|依赖|依靠|来源于|由[^，,；;。]{2,12}(?:完成|提供|生产|贡献))"
)
_MEASURED = frozenset(Cue) - {Cue.HEDGE, Cue.REACH}
_A_RATE = re.compile("率$|比[例重]$|占比$|份额$|强度$|[增降涨跌][速幅]$")
_NO_NOUN = re.compile("[对将把在从由以均都已可能会]")
_LONGEST, _BARE = 24, 3


def part_of(asked: Asked, scene: Scene) -> list[Fact] | None:
    """The share of the noun behind the number, with 的 between the two or followed by what those counted do."""
    slot = asked.slot
    of, is_tenths = _OF.match(slot.right), _TENTHS.search(slot.mention.text)
    is_of_another = asked.name is not None and not ((of or is_tenths) and MAKES.search(slot.left))
    is_made = _BEFORE.search(slot.left) is not None and (of or is_tenths)
    if not _is_part(slot) or is_of_another or (asked.subject and not is_made):
        return None
    hedge = of or _HEDGES.match(slot.right)
    words = slot.right[hedge.end() if hedge else 0 :]
    found = _made(slot, words, scene) if of and is_made else read_counted(words)
    if not of and not found.said and not is_tenths:
        return None
    if not found.noun and not asked.subject:
        return _of_those_among(asked, scene)
    if _NO_WHOLE.match(found.noun) or (of and _NO_WHOLE.search(found.noun)):
        return None
    facts = _share_of(asked, found, scene, by_deed=not of)
    return _owned(facts, scene) if is_made or _goes_on(slot, scene) else facts


def _goes_on(slot: Slot, scene: Scene) -> bool:
    """Whether a part is one of a row: 贡献了50%的税收、|60%的GDP和|80%的就业."""
    return slot.gap.endswith(("、", "和", "以及")) and bool(scene.last) and scene.last[0].rule.startswith("portion")


def _owned(facts: list[Fact] | None, scene: Scene) -> list[Fact] | None:
    """What is made or given, by the name of who does so, where that is no place: 民营企业|贡献了60%的税收 is of 民营企业税收.

    What is made with so much of another thing is of the same place as that: 深圳以全国0.02%的土地|创造了全国2.6%的GDP.
    """
    if not facts:
        return facts
    slot, line = facts[0].slot, scene.line
    start = line.clause_start(slot.mention.start)
    before = scene.said[-1] if scene.said and scene.said[-1].rule.startswith("portion") else None
    goes_on = before is not None and MAKES.search(slot.left) is not None
    if goes_on and MAKES.fullmatch(line.flat, start, slot.mention.start):
        start = line.clause_start(before.slot.mention.start) if before else start
    who = _WHO.match(line.flat, start)
    owner = trim(who[1], start, scene)[0] if who else ""
    if owner not in ("", _HERE) and is_thing(owner):
        facts = [replace(one, name=Name(owner + one.name.written), rule="portion_by_words", trust=45) for one in facts]
    return [replace(one, head=before.slot) for one in facts] if goes_on and before else facts


def _made(slot: Slot, words: str, scene: Scene) -> Counted:
    """What somebody has made so much of: 创造了三成的|工业产值."""
    made = _MADE.match(words)
    is_known = made is not None and (scene.lexicon.find(made[0]) or is_name(made[0]))
    is_bare = made is not None and is_bare_head(made[0]) and MAKES.search(slot.left)
    return Counted(made[0]) if made is not None and (is_known or is_bare) else read_counted(words)


def part_of_the_subject(asked: Asked, scene: Scene) -> list[Fact] | None:
    """产品七成销往海外, 受访企业中近九成看好前景: the share of the thing before the number of which that is said."""
    slot = asked.slot
    if not _is_part(slot) or not asked.subject or _MEASURED.intersection(asked.cues):
        return None
    owned = _of_what_is_owned(asked, scene)
    if owned:
        return owned
    thing = is_thing(asked.subject.removesuffix("的")) if _GOES.match(slot.right) else ""
    if thing and not _A_RATE.search(thing):
        return [make(slot, scene.lexicon.find(thing) or Name(thing), _SHARE, "portion_of_the_subject", 50)]
    among = _AMONG_THEM.match(asked.subject) if asked.name is None and not _OF.match(slot.right) else None
    return _of_those_named(asked, among[1]) if among else None


def _of_what_is_owned(asked: Asked, scene: Scene) -> list[Fact] | None:
    """国产飞机近六成零部件实现国产化: the share of what the thing before the number has, of which that is said."""
    slot, hedge = asked.slot, _OF.match(asked.slot.right) or _HEDGES.match(asked.slot.right)
    is_marked = _OF.match(slot.right) or _TENTHS.search(slot.mention.text)
    if not is_marked or _BEFORE.search(slot.left) or _A_RATE.search(asked.subject) or not is_thing(asked.subject):
        return None
    found = read_counted(slot.right[hedge.end() if hedge else 0 :])
    is_noun = found.said and is_counted(found.noun) and not (_NO_NOUN.match(found.noun) or _NO_WHOLE.search(found.noun))
    return _share_of(asked, found, scene, by_deed=True) if is_noun else None


def _is_part(slot: Slot) -> bool:
    """Whether a number is a percentage or a fraction, and no aside in brackets."""
    is_ratio = slot.quantity.unit in RATIOS or (not slot.quantity.unit and _FRACTION.search(slot.mention.text))
    return bool(is_ratio) and slot.bracket is None


def _share_of(asked: Asked, found: Counted, scene: Scene, *, by_deed: bool) -> list[Fact] | None:
    start = asked.slot.mention.end
    is_whole = not scene.line.slots_in(start, scene.line.clause_end(start))  # 9%的耕地养活了近|20%的人口
    if not (by_deed or asked.subject) and found.said and is_whole and len(found.noun) <= _BARE:
        return [make(asked.slot, Name(found.written), _SHARE, "portion_by_words", 45)]
    for written in (*(found.names if by_deed else ()), found.noun):
        name = scene.lexicon.find(written, Measure.SHARE)
        if name is not None:
            return [make(asked.slot, name, _SHARE, "portion_by_name", 75)]
    known = scene.lexicon.find(found.noun)
    if known is not None:
        return [make(asked.slot, known, _SHARE, "portion_by_name", 75)]
    goes_on = _goes_on(asked.slot, scene)
    if not (
        is_name(found.noun)
        or (is_bare_head(found.noun) and MAKES.search(asked.slot.left))
        or ((found.said or goes_on or MAKES.search(asked.slot.left)) and is_counted(found.noun))
        or (goes_on and is_thing(found.noun))
    ):
        return None
    written = next((one for one in found.names if len(one) <= _LONGEST), found.noun) if by_deed else found.noun
    return [make(asked.slot, Name(written), _SHARE, "portion_by_words", 45)]


def _of_those_named(asked: Asked, noun: str) -> list[Fact] | None:
    """受访企业中近九成看好前景: the share of them that does so, by the noun that stands behind the number, or else before."""
    behind = read_counted(asked.slot.right)
    if not asked.slot.right[:1].strip("，,；;。、\0") or not is_counted(noun):
        return None
    is_noun = is_counted(behind.noun) and not _NO_NOUN.match(behind.noun)
    written = next((one for one in behind.names if len(one) <= _LONGEST), "") if is_noun else ""
    return [make(asked.slot, Name(written or noun), _SHARE, "portion_of_those_before", 45)]


def _of_those_among(asked: Asked, scene: Scene) -> list[Fact] | None:
    """新增的企业中，超过一半来自…: the share, among those of the clause before, that does so."""
    noun = _among(asked, scene)
    return [make(asked.slot, Name(noun), _SHARE, "portion_of_those_before", 45)] if noun else None


def _among(asked: Asked, scene: Scene) -> str:
    """The noun of the clause before, where that says among what the number is a share (在新增企业中，); "" otherwise."""
    line = scene.line
    clause = line.clause_start(asked.slot.mention.start)
    before = _AMONG.match(line.flat, line.clause_start(clause - 1) if clause else 0, clause)
    if before is None or line.slots_in(before.start(), clause):
        return ""
    noun = before[1].rpartition("的")[2]
    return noun if is_counted(noun) else ""


def proportion(asked: Asked, scene: Scene) -> list[Fact] | None:
    """独立研发产生的比例为75%, 新能源汽车在新增车辆中占比50%, 发明专利中企业占比70%: what part of a whole is such."""
    slot = asked.slot
    if slot.quantity.unit not in RATIOS or asked.name is not None or not asked.subject:
        return None
    if asked.lead.has(Cue.GROWTH) and not asked.lead.is_level_reached:
        return None
    rate = _RATE.search(asked.subject)
    if rate:
        part = asked.subject[: rate.start()]
        whole = _among(asked, scene)
        named = Name(f"{part}的{whole}" if whole else part)
        return [make(slot, named, _SHARE, "proportion", 50)] if len(part) > 1 else None
    return _part_within(asked, scene) if Cue.SHARE in asked.cues else None


def _part_within(asked: Asked, scene: Scene) -> list[Fact] | None:
    slot = asked.slot
    within, out_of = _WITHIN.match(asked.subject), _OUT_OF.match(asked.subject)
    if within:
        known, part = f"{within[2]}中{within[1]}", within[1]
    elif out_of:
        known, part = out_of[2] + out_of[1], asked.subject
    else:
        return None
    name = scene.lexicon.find(known, Measure.SHARE)
    if name is not None:
        return [make(slot, name, _SHARE, "proportion_by_name", 80)]
    return [make(slot, Name(part), _SHARE, "proportion", 50)] if is_counted(part) else None
