"""Numbers that each are of a place of a row, or one number that is of all of them."""

import re
from dataclasses import replace

from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.known_topic import topic_named
from indicators.extract.binding.leads import read_lead
from indicators.extract.binding.line import Slot
from indicators.extract.binding.making import COUNTED, POINTS, RATIOS, UNKNOWN, Sense, like, make, reference_of
from indicators.extract.binding.most import picked_by
from indicators.extract.binding.names import Name
from indicators.extract.binding.nouns import is_name
from indicators.extract.binding.regions import begins_row, referred, row_before, row_of_places
from indicators.extract.binding.rows import sense_of_row
from indicators.extract.binding.runs import AND, EACH
from indicators.extract.binding.subjects import ask_words
from indicators.model import Measure

_ABOVE_EACH = re.compile(
    r"(?:高于|低于|快于|慢于|高出|低出|超出|超过|领先)((?:[^，,、和\d]{1,14}[、和]){1,3}[^，,、和\d]{1,16}?)(?:分别)?$|"
    r"(?:分别)?[比较](?![率例重值])((?:[^，,、和\d]{1,14}[、和]){1,3}[^，,、和\d]{1,16}?)(?:分别)?(?<!提)[高低快慢]出?$"
)
_ROSE_SINCE_EACH = re.compile(
    r"(?:分别)?(?<![占同环对相])[比较](?![率例重值])((?:[^，,、和与]{1,14}[、和与]){1,3}[^，,、和与]{1,14}?)(?:分别)?(?:提高|上升|加快|回升|扩大|提升|下滑|下降|回落|收窄|放缓|减少)了?$"
)
_OF_THE_LAST = re.compile("[，, ]*(?:其)?(?:占比|比重|增速|增幅)?(?:分别)?[，, ]*")
_RANKED = re.compile("([^，,；;。、]{2,16}?)(?:均|都|合计|总量)?位?(?:居|列|排名?)[^，,、]{0,4}前")
_PARTS = re.compile("^(?:[两三四五]大)?(?:板块|区域|经济区)?(?:地区)?(?=[一-龥]{2})")  # 东北|四大板块地区|税收
_SO_MANY = re.compile(
    r"^(?:等)?[两二三四五六七八九十\d]{1,2}(?:[个大]?(?:省区市|省份|地区|城市|市州|[省市区县州地])(?![场级值域]))"
)
_DOES = re.compile("^(?:完成|实现|建成|达到?|取得|拥有|有|新增|创造|形成|接待|生产|销售)了?")
_TOWARDS = re.compile("(?:[两三]地|[两三]省)?(?:之?间|方向|交界|边界|接壤)")  # 新增甲和乙|方向出省通道各一条
_RATE = re.compile("(?:增速|增幅|涨幅|增长率)(?:分别)?$")


def above_each(run: list[Slot], scene: Scene) -> list[Fact]:
    """高于全国、全省7.5、6.1个百分点: how much the value before, or what is named here, lies above each of the places.

    So is a rise since each of several times: 分别比上半年和上年同期提高0.4和1.2个百分点.
    """
    row, references = _compared_with(run, scene)
    if row is None or len(references) != len(run):
        return []
    senses = [Sense(Measure.CHANGE, reference=reference) for reference in references]
    if len(scene.last) == 1 and _OF_THE_LAST.fullmatch(run[0].left[: row.start()]):
        return [
            like(scene.last[0], slot, sense, "change_against_each", 80) for slot, sense in zip(run, senses, strict=True)
        ]
    name = ask_words(_RATE.sub("", run[0].left[: row.start()]), scene)
    of = Measure.GROWTH if _RATE.search(run[0].left[: row.start()]) else Measure.LEVEL
    return [
        make(slot, name, replace(sense, of=of), "change_against_each", 75)
        for slot, sense in zip(run, senses, strict=True)
        if name is not None
    ]


def is_compared(run: list[Slot], scene: Scene) -> bool:
    """Whether the words before a row say against what each of its numbers is measured, and name nothing that they are of."""
    return _compared_with(run, scene)[0] is not None


def _compared_with(run: list[Slot], scene: Scene) -> tuple[re.Match[str] | None, list[str]]:
    """The words that name what each number of a row is measured against, and what each means: a place, or a time."""
    left, start = run[0].left, run[0].left_start
    if run[0].quantity.unit != POINTS:
        return None, []
    row = _ABOVE_EACH.search(left)
    if row:
        return row, [referred(part, start, scene) or UNKNOWN for part in AND.split(row[1] or row[2])]
    row = _ROSE_SINCE_EACH.search(left)
    found = [reference_of(part, start, scene) for part in AND.split(row[1])] if row else []
    return row, [reference for reference in found if reference is not None]


def places_since(slot: Slot, scene: Scene) -> int:
    """How many places stand in a row since the number before: 甲和乙表现亮眼，分别以134家和123家…."""
    since = scene.said[-1].slot.mention.end if scene.said else 0
    row = row_before(scene.line, slot.mention.start)
    return len(row) if row and row[0].start >= since and all(one.code for one in row) else 0


def by_region(asked: Asked, run: list[Slot], sense: Sense, scene: Scene) -> list[Fact]:
    """广东、浙江、山东…分别为: one indicator for as many places as there are numbers."""
    row = row_of_places(scene.line, run[0].mention.start)
    name = asked.name or _name_told(asked, scene) or _name_behind(run[0], scene)
    name = name or topic_named(scene, run[0].mention.start, grows=sense.measure is Measure.GROWTH)
    is_each = EACH.search(asked.slot.left) is not None or _are_all_before(run[0], len(run), scene)
    if len(row) != len(run) or name is None or not is_each:
        return []
    if (
        sense.measure is Measure.LEVEL
        and run[0].quantity.unit in RATIOS
        and not scene.lexicon.fits(name, run[0].quantity.unit)
    ):
        sense = Sense(Measure.GROWTH)  # GDP增速…，甲、乙分别以|5%、4%紧随其后
    return [
        Fact(slot, name, sense.measure, sense.of or sense.measure, "paired_by_region", place, trust=80)
        for slot, place in zip(run, row, strict=True)
    ]


def _are_all_before(slot: Slot, count: int, scene: Scene) -> bool:
    """Whether as many places stand in a row before a number, in its own clause, as there are numbers: 甲、乙、丙增长|9.8%、9.5%、9.1%."""
    row = row_before(scene.line, slot.mention.start)
    return len(row) == count and row[0].start >= slot.left_start and begins_row(row[0], scene.line.flat)


def _name_behind(slot: Slot, scene: Scene) -> Name | None:
    """What stands between the last place of a row and its numbers: 甲市、乙市|软件收入分别为, 甲、乙|利润居前两位，分别增长."""
    row = row_before(scene.line, slot.mention.start)
    picked = picked_by(scene, row[0].start) if row else None
    row = [one for one in row if one.start >= slot.left_start]
    words = _SO_MANY.sub("", _own_words(slot, row[-1].end, scene) if row else _ranked(slot, scene))
    words = _PARTS.sub("", words)
    if picked and picked[0] and (not words or picked[0].written.endswith(words)):
        return picked[0]
    is_counted = slot.quantity.unit in COUNTED
    return (scene.lexicon.find(words) or Name(words)) if words and is_name(words, counted=is_counted) else None


def _own_words(slot: Slot, start: int, scene: Scene) -> str:
    """The name between the places and their numbers, before 分别 or behind it and its verb: 甲、乙分别完成|软件业务收入, 甲、乙|基站分别建成."""
    told = _DOES.sub("", _SO_MANY.sub("", read_lead(scene.line.flat[start : slot.mention.start]).subject))
    each = EACH.search(told)
    return told if each is None else told[: each.start()] or _DOES.sub("", told[each.end() :])


def _ranked(slot: Slot, scene: Scene) -> str:
    """By what the places of the clause before are in front of the others; "" where it does not say."""
    clause = scene.line.clause_start(slot.mention.start)
    start = scene.line.clause_start(clause - 1) if clause else 0
    ahead = (_RANKED.match(scene.line.flat, place.end, clause) for place in scene.line.regions_in(start, clause))
    return next((match[1] for match in ahead if match), "")


def _name_told(asked: Asked, scene: Scene) -> Name | None:
    """The name of the value before, where only places stand before a row: 甲、乙分别以182家、170家排名第三、第四."""
    if scene.last and not asked.subject and not _is_of_counted(asked, scene):
        return scene.last[-1].name
    told = [one for one in (*scene.recent, scene.earlier) if one is not None and one.measure is Measure.LEVEL]
    is_alike = bool(told) and told[0].slot.quantity.unit == asked.slot.quantity.unit
    return told[0].name if is_alike and (not asked.subject or only_places(asked.slot, scene)) else None


def _is_of_counted(asked: Asked, scene: Scene) -> bool:
    """Whether the value before only counts those of which one speaks: 13个市州高于全省，甲、乙分别增长|9%."""
    is_count = scene.last[-1].slot.quantity.unit in COUNTED
    return is_count and (asked.slot.quantity.unit in RATIOS or asked.slot.quantity.unit == "元")


def only_places(slot: Slot, scene: Scene) -> bool:
    """Whether the words before a row are no more than the places that its numbers are of."""
    places = scene.line.regions_in(slot.left_start, slot.mention.start)
    words = scene.line.flat[slot.left_start : slot.mention.start]
    for mention in places:
        words = words.replace(scene.line.text[mention.start : mention.end], "")
    return len(places) > 1 and not words.strip("、和与及分别依次各以则为达约 ")


def places_of(asked: Asked, scene: Scene) -> list[str]:
    """The places that one number is of: those of the clause before, or those that its own enumerates (甲、乙的企业数量也超百家)."""
    start, stop = asked.slot.left_start, asked.slot.mention.start
    own = scene.line.regions_in(start, stop)
    if own:
        row = row_before(scene.line, stop)
        is_row = bool(row) and row[0].start >= start and begins_row(row[0], scene.line.flat)
        is_row = is_row and not _TOWARDS.match(scene.line.flat, row[-1].end)
        return row_of_places(scene.line, stop) if is_row else []
    clause = scene.line.clause_start(stop)
    return row_of_places(scene.line, clause) if clause else []


def for_each_place(asked: Asked, places: list[str], scene: Scene) -> list[Fact] | None:
    """甲、乙、丙3省份，旅游收入均超过100亿元: the number holds for each of the places."""
    sense = sense_of_row(asked, scene)
    if sense is None:
        return None
    name = asked.name or _name_behind(asked.slot, scene) or _name_told(asked, scene)
    if name is None and not asked.subject:
        name = topic_named(scene, asked.slot.mention.start, grows=sense.measure is Measure.GROWTH)
    if name is None:
        return None
    fact = make(asked.slot, name, sense, "paired_by_region", 75 if name.id else 55)
    return [replace(fact, region=place) for place in places]
