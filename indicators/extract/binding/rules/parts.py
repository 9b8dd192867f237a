"""Parts of a whole: 占比达到30%, 占全国的七分之一, 对增长的贡献率达41.2%."""

import re
from dataclasses import replace

from indicators.extract.binding.facts import Asked, Fact, Scene, When
from indicators.extract.binding.frames import Stance
from indicators.extract.binding.leads import Cue, Lead
from indicators.extract.binding.line import Slot
from indicators.extract.binding.making import COUNTED, RATIOS, TARGET, Sense, by_name, like, make
from indicators.extract.binding.names import Name
from indicators.extract.binding.nouns import before_state, is_bare_head, is_name
from indicators.extract.binding.predicates import is_bare_deed, is_thing
from indicators.extract.binding.rules.topics import opening_name
from indicators.extract.binding.subjects import ask_words, share_of_the_market
from indicators.extract.binding.trimming import trim
from indicators.model import Kind, Measure

_DONE = re.compile(
    "(?:完成|达到|实现|占|是|为|相当于)了?(?:全年|年度|年初|今年|省定|市定|既定|预期|计划|[一-龥]{0,4})?(?:目标|任务|计划|目标任务|预期目标|序时进度|(?:年初|调整)?预算)的[近约超]*$|"
    "完成了?(?:全年|年度|年初|今年)(?:目标|任务|计划|目标任务|预期目标)(?:任务)?[近约超]*$"
)
_DOES = re.compile("(?:已)?完成了?(?=[全年]|预算|目标|计划|任务)")  # 城镇新增就业|完成全年计划的54%
_OF_NOUN = re.compile("(?:以上|左右)?的")  # 贡献了|六成以上的税收
_TENTHS = re.compile("成$")  # 贡献|六成外贸增量
_CONTRIBUTION = "贡献率"
_WHOLE_OF_IT = re.compile(
    "(?:税收|就业|经济|财政|GDP|经济增长|外贸)(?:的)?"
)  # |税收|贡献率达到55%: to it, and not by it
_RATE_OF_ITS_OWN = re.compile("[一-龥]{2,8}科技进步")  # 农业|科技进步贡献率: a rate, and no part of another's growth
_WITH_PART = re.compile("[以用][^，,；;。]{0,6}占[^，,；;。]{1,6}$")  # 以占全国|9%的土地
_PLANNED = re.compile("(?:完成|达到|占)了?(?:全?年|年度|年初|今年)(?:目标|任务|计划|目标任务|预期目标)$")
_PART_OF_IT = re.compile(r"的[\d.]+%")
PLANNED, _YEAR = "planned_of_the_value_before", 4
_LEADING = re.compile("^(?:预计|其中|同时)+")
_TOGETHER = re.compile("(?:合计|共同|一共|共计)$")
_SAYS_RATE = re.compile("贡献率.*$")
_OF_OTHERS = re.compile("[对在]")
_MEASURED = re.compile("年?(?:产能|产量|生产能力|装机容量|种植面积)$")
_MARKET, _SOLD = "市场", re.compile("(?:产销?|销售?)量$")
_WITHIN = re.compile("(?:占|在(?![校园岗职建线])).{2,12}$")  # 新能源汽车|在新增车辆中占比, 非化石能源|占一次能源比重
_HAVE_SHARES = (Measure.LEVEL, Measure.GROWTH, Measure.SHARE, Measure.MULTIPLE, Measure.RANK)
_SAYS_SHARE = re.compile("(?<=..)(?:占[^，,；;。]*|占?比[重例])$")  # 服务业增加值|占GDP比重稳步提升，
_OF_THOSE = re.compile("[一-龥]的占(?:比|到|了)?$")  # 较差|的占1.2%
_SAYS_MORE = re.compile("[高低快慢好优多少大小]于|超过|达到|增速|增幅")
_SOME_OF_THEM = re.compile("(?:[两二三四五六\\d]|前|后)[者项]|其他|其余|双方")
_KIND = re.compile("[一-龥]{2,8}(?:类|化)")
_WHO = re.compile("(?:通过|为|由|在|从)[^，,；;。、的]{2,14}的([一-龥]{2,8})")
_OF_A_CLASS = re.compile("(?:以[上下])?的?(?:人口?|企业|居民)?占$")  # 36至50岁|的占38%
_CLASSES = frozenset("岁 周岁".split())
_AMONG, _REACH = re.compile("(?<![初高集])中[，,]|(?:从|按|分)[^，,；;。]{2,10}[看分][，,]"), 80
_FIELD = re.compile("[一-龥]{2,10}领域")  # 工业和信息化领域|对经济增长的贡献
_SO_MANY = re.compile(
    "(?<=[一-龥])[两二三四五六七八九十][大个](?:主导|支柱|特色|优势|重点|新兴|传统|主要)*(?=产业|行业|领域|板块)"
)
_WORDY, _WITHIN_IT = 3, "其中"
_OF_ALL = re.compile("(?:全国|我国|全球|世界|全省|全市|全区|全县)的?(.{2,20}?)的?$")
_PART, _TRUST = re.compile("其中[，,]?([一-龥]{2,8}?)作为[^，,；;。]{2,16}[，,]"), 50
_WHERE_TO, _A_TOTAL = re.compile("(?:国家|地区|市场|城市)$"), re.compile("(?:量|额|值|收入|规模)的?$")
_OF_GDP = re.compile("生产总值|GDP|gdp")


def of_the_plan(asked: Asked, scene: Scene) -> list[Fact] | None:
    """How much of what was aimed at the value before has reached: 产值600亿元，完成年度计划的58%, 完成年任务900亿元的67%."""
    slot = asked.slot
    is_planned = _PLANNED.search(slot.left) and _PART_OF_IT.match(scene.line.flat, slot.mention.end)
    is_part = slot.quantity.unit in RATIOS and slot.bracket is None
    is_of_plan = is_part and (
        _DONE.search(slot.left) or (slot.left == "的" and scene.last and scene.last[0].rule == PLANNED)
    )
    if not (is_planned or is_of_plan):
        return None
    told = [one for one in scene.recent if one.measure is Measure.LEVEL and one.kind is not Kind.TARGET]
    if is_planned:
        same = [one for one in told[:1] if one.slot.quantity.unit == slot.quantity.unit]
        time = When(same[0].when.period[:_YEAR], inferred=True) if same else When()
        planned = Sense(Measure.LEVEL)
        return [replace(like(one, slot, planned, PLANNED, 70), when=time, kind=Kind.TARGET) for one in same]
    own = _DOES.split(slot.left)[0] if _DOES.search(slot.left) else ""
    own = trim(own, slot.left_start, scene)[0] if own else ""
    name = (ask_words(own, scene) or (Name(own) if is_name(own) else None)) if own else None
    if own and name is None:
        return []
    if name is not None:
        return [make(slot, name, Sense(Measure.SHARE, reference=TARGET), "share_of_the_plan", 70)]
    if not told or len(scene.last) > 1:
        return []
    return [like(told[0], slot, Sense(Measure.SHARE, reference=TARGET), "share_of_the_plan", 70)]


def contribution(asked: Asked, scene: Scene) -> list[Fact] | None:
    """贡献率: the part that one thing has in the growth of another; the one stands before 对, or is the value just bound."""
    slot = asked.slot
    if slot.quantity.unit not in RATIOS or Cue.CONTRIBUTION not in asked.cues or _OF_NOUN.match(slot.right):
        return None
    if _TENTHS.search(slot.mention.text) and slot.right[:1].strip("，,；;。、以左 "):
        return None
    if _RATE_OF_ITS_OWN.fullmatch(asked.subject) and "对" not in slot.left:
        return [make(slot, Name(asked.subject + _CONTRIBUTION), Sense(Measure.LEVEL), "rate_of_contribution", 60)]
    if _WHOLE_OF_IT.fullmatch(asked.subject) and "对" not in slot.left:
        return [make(slot, Name(asked.subject + _CONTRIBUTION), Sense(Measure.LEVEL), "rate_of_contribution", 60)]
    owner = _TOGETHER.sub("", _LEADING.sub("", _SAYS_RATE.sub("", slot.left.split("对")[0]).strip("，,、 ")))
    if scene.frame.stance is Stance.NONE:
        owner = trim(owner, slot.left_start, scene)[0]
    name = ask_words(owner.removesuffix("领域"), scene) or (asked.name if "对" not in slot.left else None)
    if name is None and owner and "贡献" not in owner and (is_name(owner) or _FIELD.fullmatch(owner)):
        name = Name(owner)
    if name is None and scene.frame.stance is Stance.NONE and "对" in slot.left and (thing := is_thing(owner)):
        name = Name(thing)
    if name is None and not owner:
        before = scene.last or ([] if _turns_elsewhere(asked, scene) else scene.said)
        name = before[-1].name if before else opening_name(asked, scene)
    return [make(slot, name, Sense(Measure.CONTRIBUTION), "contribution", 80)] if name else []


def _turns_elsewhere(asked: Asked, scene: Scene) -> bool:
    """Whether the clause before holds no number, and so speaks of something else than the values before it."""
    line = scene.line
    clause = line.clause_start(asked.slot.mention.start)
    return bool(clause) and not line.slots_in(line.clause_start(clause - 1), clause)


def share(asked: Asked, scene: Scene) -> list[Fact] | None:
    """The share of the name before it, or of the value just bound.

    A share of GDP for which the catalogue has an indicator of its own (研发经费占GDP比重) is the level of that one.
    """
    slot, lead = asked.slot, asked.lead
    is_of_behind = _OF_NOUN.match(slot.right) and _WITH_PART.search(slot.left)
    if slot.quantity.unit not in {*RATIOS, ""} or Cue.SHARE not in asked.cues or is_of_behind:
        return None
    value = slot.quantity.value
    if not slot.quantity.unit and value is not None and value > 1:
        return None  # 农业人口占了|30万
    if lead.has(Cue.GROWTH) and not lead.is_level_reached:
        return []
    asked = replace(
        asked, subject=asked.subject if _OF_OTHERS.search(asked.subject) else asked.subject.removesuffix("的")
    )
    put_together = _put_together(asked, scene) or _of_the_class(slot, scene)
    if put_together:
        return [make(slot, Name(put_together), Sense(Measure.SHARE), "share_by_words", 45)]
    if asked.subject:
        is_rate = asked.name is not None and scene.lexicon.unit(asked.name) == "%"
        sense = Sense(Measure.LEVEL if is_rate else Measure.SHARE)
        return by_name(asked, sense, "share", (85, 55)) or _of_any_thing(asked, sense, scene)
    return [] if _OF_THOSE.search(slot.left) else _of_the_value_before(asked, scene)


def _of_the_value_before(asked: Asked, scene: Scene) -> list[Fact]:
    slot, lead = asked.slot, asked.lead
    before = _part_within(slot, scene) or _whose_share(lead, scene)
    if before is None:
        return _of_a_place(asked, scene) or _of_the_clause_before(asked, scene)
    ratio = scene.lexicon.find(before.name.written, Measure.SHARE) if _OF_GDP.search(slot.left) else None
    if ratio is not None and scene.lexicon.unit(ratio) == "%":
        before, sense = replace(before, name=ratio, scope=""), Sense(Measure.LEVEL)
    else:
        sense = Sense(Measure.SHARE)
    return [like(before, slot, sense, "share_of_the_value_before", 75)]


def _put_together(asked: Asked, scene: Scene) -> str:
    """The name of a share whose words say too little alone: 市场, and the head of those just counted (绿色工厂90家，|产值)."""
    subject, last = asked.subject, scene.last[0] if len(scene.last) == 1 else None
    if last is not None and is_bare_head(subject):
        owner = _MEASURED.sub("", last.name.written)  # 钾肥产能达900万吨，|产量|占全国的75%
        if last.slot.quantity.unit in COUNTED or (owner != last.name.written and is_thing(owner)):
            return owner + subject
    owner = subject.removesuffix(_MARKET).removesuffix("的")
    is_of_market = not owner or (is_thing(owner) and not _WITHIN.search(owner))
    own = share_of_the_market(asked) if is_of_market else ""
    return _made_or_sold(scene) + own if own and not owner else own


def _made_or_sold(scene: Scene) -> str:
    """The one thing of which the values just told say how much was made and sold: 新能源汽车产销分别完成…，|市场占有率|28%; "" for none."""
    things = {_SOLD.sub("", one.name.written) for one in scene.last if _SOLD.search(one.name.written)}
    return things.pop() if len(things) == 1 else ""


def _of_the_class(slot: Slot, scene: Scene) -> str:
    """The class whose bounds stand right before the words: 36至50岁|的占38%; "" for none."""
    near = (
        scene.line.slots_in(max(0, slot.left_start - _REACH), slot.left_start) if _OF_A_CLASS.match(slot.left) else []
    )
    if not near or near[-1].mention.end != slot.left_start or near[-1].quantity.unit not in _CLASSES:
        return ""
    return near[-1].mention.text + slot.left.removesuffix("占").removesuffix("的")


def _of_a_place(asked: Asked, scene: Scene) -> list[Fact]:
    """东部地区|占全国软件业务收入的85%: how much of the whole is the place's own."""
    whole = _OF_ALL.match(asked.lead.whole)
    share = scene.line.flat.rfind("占", asked.slot.left_start, asked.slot.mention.start)
    is_place = any(one.end == share for one in scene.line.regions_in(asked.slot.left_start, share + 1))
    if whole is None or not is_place:
        return []
    name = scene.lexicon.find(whole[1]) or (Name(whole[1]) if is_name(whole[1]) else None)
    return [make(asked.slot, name, Sense(Measure.SHARE), "share_of_a_place", 60)] if name else []


def _of_the_clause_before(asked: Asked, scene: Scene) -> list[Fact]:
    """民营企业成为外贸主力，|占全省外贸比重提升到50%: the share of whom the clause before speaks."""
    name = opening_name(asked, scene) if scene.frame.stance is Stance.NONE and not scene.last else None
    part = _SAYS_SHARE.sub("", name.written) if name is not None and not name.id else ""
    name = (scene.lexicon.find(part) or Name(part)) if part else name
    return [make(asked.slot, name, Sense(Measure.SHARE), "share_of_the_clause_before", 50)] if name else []


def _of_a_kind(subject: str) -> str:
    """Words that name a part though they begin or end as no noun does: 网购类, 产业数字化, 通过铁路出行的|旅客; "" for others."""
    who = _WHO.fullmatch(subject)
    return subject if _KIND.fullmatch(subject) or (who and is_thing(who[1])) else ""


def _is_of_each(subject: str, asked: Asked) -> bool:
    """Whether a share may be of each of several things, or of the last alone: 甲、乙|均占三成, 消费回升、民间投资|占比50%."""
    parts = subject.split("、")
    return len(parts) > 1 and (
        asked.lead.has(Cue.EACH, Cue.ALL) or any(before_state(one) or _SAYS_MORE.search(one) for one in parts[:-1])
    )


def _is_among(asked: Asked, scene: Scene) -> bool:
    """Whether a clause before says among what: 全市人才中，博士占32%，|硕士占51%."""
    start = asked.slot.mention.start
    return _AMONG.search(scene.line.flat, max(0, start - _REACH), asked.slot.left_start) is not None


def _part_within(slot: Slot, scene: Scene) -> Fact | None:
    """The part that an earlier clause names within the value before: 其中，煤炭作为主导行业，占比达73%; None where none does."""
    last = scene.last[0] if len(scene.last) == 1 else None
    part = _PART.search(scene.line.flat, last.slot.mention.end, slot.mention.start) if last is not None else None
    return replace(last, name=Name(part[1]), scope="", trust=_TRUST) if last is not None and part else None


def _whose_share(lead: Lead, scene: Scene) -> Fact | None:
    """The level or the growth that a share without a name is of: the last one, or that which the last changes were of."""
    if len(scene.last) != 1:
        return None
    last = scene.last[0]
    if last.measure is not Measure.CHANGE:
        is_where_to = _WHERE_TO.search(last.name.written) and _A_TOTAL.search(
            lead.whole
        )  # 出口80个国家和地区，占全国出口量的90%
        has_shares = last.measure in _HAVE_SHARES
        return last if has_shares and not is_where_to else None
    told = (one for one in scene.recent if one.measure in (Measure.LEVEL, Measure.GROWTH))
    whole = next(told, None)
    return whole if whole is not None and whole.name.written == last.name.written else None


def _of_any_thing(asked: Asked, sense: Sense, scene: Scene) -> list[Fact]:
    """The share of words that end in no noun of measure: 城市绿色公交占比达94%."""
    subject = _WITHIN.sub("", asked.subject)
    is_told = not (is_bare_deed(subject) or _is_of_each(subject, asked) or _SOME_OF_THEM.fullmatch(subject))
    bare = _SO_MANY.sub("", subject)  # 电子、汽车两大产业|增加值: their number is no part of the last name
    thing = ((is_thing(bare) and subject) or _of_a_kind(subject)) if is_told else ""
    # 算力突破100EFlops，其中|智算|占比; 电能|占终端能源消费比重; 人才中，|博士|占32%
    is_part = asked.slot.left.startswith(_WITHIN_IT) or bool(asked.lead.whole) or _is_among(asked, scene)
    is_part = is_part and not asked.lead.subject.endswith("的")  # 较好|的占61%: of what, stands before
    is_long = len(thing) >= _WORDY or (is_part and bool(thing))
    return [make(asked.slot, Name(thing), sense, "share_by_words", 45)] if is_long else []
