"""Numbers of news whose subject stands in an earlier clause: 工业稳步恢复，增加值增长6%; 制造业占比最高，为20%; 其余5个."""

import re
from dataclasses import replace

from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.leads import Cue
from indicators.extract.binding.line import MASK, Slot
from indicators.extract.binding.making import COUNTED, RATIOS, Sense, closes, like, make, reference_of
from indicators.extract.binding.names import Name
from indicators.extract.binding.nouns import is_name
from indicators.extract.binding.regions import begins_row
from indicators.extract.binding.rules.part_of import MAKES
from indicators.extract.binding.trimming import trim
from indicators.model import Measure

# What says nothing without the subject of the clause before.
_BARE = re.compile(
    "(?:总)?(?:产值|产量|规模|营收|营业收入|销售额|销售收入|出货量|增加值|出口额|投资额|利润|核心产业规模|产业规模|交易额|销量)?"
)
_AHEAD = re.compile(r"(?:其次|首先|第[一二三]|最[大高多快]的|排名?[^，,]{0,4}的|居[^，,]{0,4}的)(?:是|为)")
# The subject of a clause, and what is said of it without a number.
_SUBJECT = re.compile(
    "([^，,；;。、的]{0,16}?(?:业|产业|投资|消费|出口|进口|进出口|贸易|经济|市场|行业|零售|制造|服务|智能|能源|贷款|存款|收入|利润|人工智能|大数据))"
    "(?=$|[^一-龥]|规模|比重|总量|体量|产销|生产|发展|增势|增长|稳|保持|持续|继续|快速|较快|平稳|加快|加速|回升|恢复|蓬勃|不断|呈|表现|实现|再|占|势头|运行|支撑|贡献|基本面|领跑|领先|最|仍|依然|明显|逐步|向好|回暖|走|延续)"
)
_HEADLINE = re.compile(
    "(.{2,14}?(?:蓬勃|快速|迅速|加快|加速|持续|高质量|稳步)发展)(.{2,8})$"
)  # 人工智能蓬勃发展 产业规模达
_BARE_AT_END = re.compile("(?:总?规模|产值|营业收入|增加值)$")
_FASTEST = re.compile(
    "([^，,；;。、的]{2,12}?)(?:增速|增长|增幅|涨幅|增势)(?:最[快高大]|较快|领先|领跑[一-龥]{2,8}|居[一-龥]{2,6}(?:前列|之首)|位居前列)$"
)
_SHARE_OF = re.compile("([^，,；;。、]{2,16}?)占[^，,；;。]{0,14}(?:比重|比例|份额)?最[高大]$")
_VIEW = re.compile("[但而且]?(?:从|分)(?:[^，,。；;]{0,4}月[^，,。；;]{0,4}|累计[^，,。；;]{0,4}|季度|走势)看|当月看")
_AVERAGE = re.compile("^平均(?:增速|增幅|增长)")
_NUMBER_OF = re.compile("(?:总)?(?:数量|数|个数)")
_A_LOT_OF = re.compile("(?:一大?批|众多|大量|许多|不少)([一-龥“”]{2,20})$")
_IS_SUM = re.compile(
    "(?:增加值|产值|收入|投资|出口|进口|进出口|额|利润|产量|销量|运输量|客运量|货运量|吞吐量|用电量|发电量|业务量|周转量)$"
)  # its share and its growth are both of it
_REST = re.compile("(?:其余|余下|剩余)的?$")
_ONLY_LEADS = re.compile("(?:则|也|更|更是|仅|只|分?别)?(?:发行|完成|实现|高达|[以为达有约近超])?(?:到|过)?")
_AGAIN = (Measure.LEVEL, Measure.SHARE)
_FAR, _SHORTEST = 60, 2


def of_the_subject(asked: Asked, scene: Scene) -> list[Fact] | None:
    """Level, growth or share of the subject of the clause before, which holds no number; its own clause has a bare head."""
    head = _head(asked)
    is_known = asked.name is not None and not _BARE.fullmatch(asked.subject)
    is_counted = asked.slot.quantity.unit in COUNTED
    if is_known or is_counted or scene.last or asked.lead.above or not _BARE.fullmatch(head):
        return None
    before = _clause_before(asked, scene)
    if not before:
        return None
    shared = _SHARE_OF.match(before)
    if shared and not head:
        return _share_of(asked, shared[1], scene) if _is_ratio(asked) else None
    sense = _sense(asked, scene)
    fastest = _FASTEST.match(before) if not head and sense and sense.measure is Measure.GROWTH else None
    if fastest:
        return _of_subject(asked, fastest[1], "", sense or Sense(Measure.GROWTH), scene, is_told=True)
    subject = _SUBJECT.match(_AHEAD.sub("", before, count=1))
    return _of_subject(asked, subject[1], head, sense, scene) if sense and subject else None


def _share_of(asked: Asked, written: str, scene: Scene) -> list[Fact]:
    name = scene.lexicon.find(written) or Name(written)
    return [make(asked.slot, name, Sense(Measure.SHARE), "share_of_the_subject", 60)]


def _of_subject(
    asked: Asked, subject: str, head: str, sense: Sense, scene: Scene, *, is_told: bool = False
) -> list[Fact] | None:
    written = subject + head
    name = scene.lexicon.find(written, sense.measure)
    if name is None and not (head or is_told or is_name(written)):
        return None
    fits = name is None or scene.lexicon.fits(name, asked.slot.quantity.unit)
    if sense.measure is Measure.LEVEL and not (head and fits):
        return None
    rule, trust = ("of_the_subject_by_name", 70) if name else ("of_the_subject_by_words", 45)
    return [make(asked.slot, name or Name(written), sense, rule, trust)]


def number_of_them(asked: Asked, scene: Scene) -> list[Fact] | None:
    """涌现出一大批中小企业，数量超过14万家: the number of what the clause before ends with, which holds no number."""
    slot = asked.slot
    is_number = _NUMBER_OF.fullmatch(asked.lead.subject.strip("，,、 ")) is not None
    if slot.quantity.unit not in COUNTED or not is_number or scene.last:
        return None
    match = _A_LOT_OF.search(_clause_before(asked, scene))
    name = (scene.lexicon.find(match[1]) or Name(match[1])) if match and is_name(match[1], counted=True) else None
    return [make(slot, name, Sense(Measure.LEVEL), "number_of_them", 50)] if name else None


def growth_after_share(asked: Asked, scene: Scene) -> list[Fact] | None:
    """Growth behind a share is that of what has the share: 产值300亿元，占比70%，比上年增长18%; 增加值占全部的85%，同比增长5%."""
    slot, lead = asked.slot, asked.lead
    last = scene.last[0] if len(scene.last) == 1 else None
    if _AVERAGE.search(slot.left) and last is not None and last.slot.quantity.unit in RATIOS:
        return []  # 企业增长面为56%，平均增速为6%: of what they make, which is not said
    grows = Cue.GROWTH in asked.cues and not lead.is_level_reached and slot.quantity.unit in {*RATIOS, "倍"}
    if not grows or asked.subject or last is None or last.measure is not Measure.SHARE:
        return None
    level = next((one for one in scene.recent if one.measure is Measure.LEVEL), None)
    if level is None or level.name.written != last.name.written:
        level = last if _IS_SUM.search(last.name.written) and ("同比" in lead.words or lead.against) else None
    if level is None:
        return None
    reference = reference_of(lead.against, slot.left_start, scene)
    if reference is None:
        return []
    return [like(level, slot, Sense(Measure.GROWTH, reference=reference), "growth_of_the_level_before", 75)]


def of_the_article(asked: Asked, scene: Scene) -> list[Fact] | None:
    """Growth in another view (从月度看，7月份增长5%) is that of what the article tells the growth of first."""
    slot = asked.slot
    grows = Cue.GROWTH in asked.cues and not asked.lead.is_level_reached and slot.quantity.unit in RATIOS
    if not grows or asked.subject or scene.said or scene.topic is None or not _VIEW.match(scene.line.flat):
        return None
    return [like(scene.topic, slot, Sense(Measure.GROWTH), "growth_of_the_article", 65)]


def the_rest(asked: Asked, scene: Scene) -> list[Fact] | None:
    """其余5个 counts the others of what the sentence has counted: 6个新开工项目中，4个已建成，其余5个正在建设."""
    slot = asked.slot
    if slot.quantity.unit not in COUNTED or not _REST.search(slot.left):
        return None
    unit = slot.quantity.unit
    counts = (one for one in scene.recent if one.slot.quantity.unit == unit and "among" not in one.rule)
    whole = next(counts, None)
    return [like(whole, slot, Sense(Measure.LEVEL), "the_rest_of_those_counted", 50)] if whole else None


def of_another_place(asked: Asked, scene: Scene) -> list[Fact] | None:
    """A bare head in a sentence on a place is that of the sentences before: 长沙市明确2025年规模超9000亿元.

    So is a number behind no more than a place: 甲市以153亿元位列第一，乙市140亿元.
    """
    slot, head, earlier = asked.slot, _dropped(asked), scene.earlier
    regions = scene.line.regions_in(scene.line.clause_start(slot.mention.start), slot.mention.start)
    near = [one for one in regions if one.start >= slot.left_start]
    is_alone = len(near) == 1 and _is_only_led(near[0].end, slot, scene)
    if is_alone and begins_row(near[0], scene.line.flat):
        return _of_place_alone(asked, scene)
    if scene.said or not head or earlier is None or earlier.measure is not Measure.LEVEL or not regions:
        return None
    same = earlier.name.written.endswith(head) and earlier.slot.quantity.unit == slot.quantity.unit
    return (
        [like(replace(earlier, region=""), slot, Sense(Measure.LEVEL), "level_for_another_place", 60)] if same else None
    )


def _of_place_alone(asked: Asked, scene: Scene) -> list[Fact] | None:
    """The level told last, again for the one place that stands before the number."""
    slot = asked.slot
    told = _last_value(slot, scene)
    is_alone = not (slot.gap and not slot.gap.startswith(("、", "和")))
    if slot.quantity.unit in COUNTED and not closes(slot):
        return None  # 全省有30家医疗机构 counts what stands behind it
    is_made = told is not None and told.measure is Measure.SHARE and MAKES.search(slot.left) is not None
    if told is None or not is_alone or is_made:  # 以3%的土地，创造了全市|40%|的产值
        return None
    return [like(replace(told, region=""), slot, Sense(told.measure, told.of), "level_for_another_place", 60)]


def _is_only_led(start: int, slot: Slot, scene: Scene) -> bool:
    """Whether between a place and its number stand only words that lead up to it, or the verb again in which the name before ends."""
    if _ONLY_LEADS.fullmatch(scene.line.flat, start, slot.mention.start):
        return True
    words, told = scene.line.flat[start : slot.mention.start], _last_value(slot, scene)
    # 甲市二手房成交2万套；乙市|成交5600套
    return told is not None and len(words) > 1 and told.name.written.endswith(words)


def _last_value(slot: Slot, scene: Scene) -> Fact | None:
    """The value told last in the number's unit, where the sentence, or the one before, has told of nothing else since; ranks aside."""
    told = [one for one in (*scene.recent, scene.earlier) if one is not None and one.measure is not Measure.RANK]
    value = next((one for one in told if one.measure in _AGAIN), None)
    last = told[0] if told else None
    if value is None or last is None or last.name.written != value.name.written:
        return None
    if slot.quantity.unit in RATIOS and value.measure is Measure.LEVEL and value is not last:
        return None
    return value if value.slot.quantity.unit == slot.quantity.unit else None


def _is_ratio(asked: Asked) -> bool:
    return asked.slot.quantity.unit in RATIOS


def _sense(asked: Asked, scene: Scene) -> Sense | None:
    """What the number measures by the words before it; None where they do not say."""
    lead = asked.lead
    if Cue.SHARE in asked.cues or lead.has(Cue.CONTRIBUTION):
        return None
    if _is_ratio(asked) and (lead.has(Cue.GROWTH) or lead.has(Cue.RATE)) and not lead.is_level_reached:
        reference = reference_of(lead.against, asked.slot.left_start, scene)
        return None if reference is None else Sense(Measure.GROWTH, reference=reference)
    is_level = not _is_ratio(asked) and asked.slot.quantity.unit.endswith("元") and not lead.has(Cue.GROWTH)
    return Sense(Measure.LEVEL) if is_level else None


def _head(asked: Asked) -> str:
    """The head of the number's own clause: all of it, or what stands behind the first part of a headline."""
    part = _HEADLINE.match(asked.subject)
    return part[2] if part else asked.subject or _dropped(asked)


def _dropped(asked: Asked) -> str:
    """A head that says nothing by itself and was dropped (规模)."""
    match = _BARE_AT_END.search(asked.lead.subject)
    return match[0] if match and not asked.subject else ""


def _clause_before(asked: Asked, scene: Scene) -> str:
    """The words of the clause before, without time and place, where it holds no number and belongs to the same sentence."""
    line, slot = scene.line, asked.slot
    if slot.bracket is not None:
        return ""
    part = _HEADLINE.match(asked.subject)
    if part:
        return part[1]
    clause = line.clause_start(slot.mention.start)
    start = line.clause_start(clause - 1) if clause else 0
    if not clause or line.flat[clause - 1] not in "，," or line.slots_in(start, clause):
        return ""
    words, _ = trim(line.flat[start : clause - 1][-_FAR:].replace(MASK, ""), max(start, clause - 1 - _FAR), scene)
    return words if len(words) >= _SHORTEST else ""
