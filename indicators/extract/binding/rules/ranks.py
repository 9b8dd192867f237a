"""Places in an order: 居全国第一."""

import re
from dataclasses import replace

from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.frames import Stance
from indicators.extract.binding.line import Slot
from indicators.extract.binding.making import COUNTED, Sense, like, make
from indicators.extract.binding.members import members
from indicators.extract.binding.names import Name
from indicators.extract.binding.nouns import is_name
from indicators.extract.binding.order import AMONG_ALL, MARKS, MOVED_FROM, is_held_among, is_ranked, ranked_words
from indicators.extract.binding.predicates import is_thing, noun_behind
from indicators.extract.binding.regions import in_a_row, row_of_places
from indicators.extract.binding.shared_ends import is_cut_short
from indicators.extract.binding.subjects import ask_words
from indicators.extract.binding.trimming import trim
from indicators.extract.binding.unlisted import is_unlisted
from indicators.model import Measure

_RATE = re.compile(r"(?:增速|增幅|涨幅|增长率)$")
_TAIL = re.compile(
    r"(?:增速|增幅|涨幅|增长率|总量|数量|总数|规模|(?<!指)数)?(?:均|都|分别|继续|连续.{1,4}年|保持|稳定|持续)*$"
)
_IDLE = re.compile(
    r"^(?:增量|总量|规模|数量|总数|人均|占比|其|继续|稳|均|都|排名|重返|重回|晋升|全部|罕见地?|位次|位|保持|并|也|仍|、)+"
)
_STATE = re.compile("(?:均|都|分别|继续|连续.{1,4}年|保持|稳定|持续|全国|排名|位次)+$")
_ALL = re.compile("均|都")
_AMONG = re.compile("(?:^|在[^，,；;]{0,12}?)[^，,；;在]{1,20}中$")  # 在全省18个|省辖市中|排名第1位
_PASSED = re.compile(
    "[，, ]*(?:超过|赶超|超越|反超|力压)[^，,；;]{2,12}?(?:跻身|跃居|升至|位列|位居|居)"
)  # 超过天津港|跻身第九位
_BARE = re.compile("[增总存]量|规模|数量|占比|增速|增幅")  # say too little alone
_BECAME = re.compile(
    "(?:成为|跃居|跃升为|升至)(?:全球|世界|全国|我国)([一-龥]{4,10})$"
)  # 超越日本成为全球|汽车出口|第一
_LEADS_ON = re.compile("^(?:全[省市区]|我[省市区]|力争|确保|推动|实现|其中|使)+")
_IN_ORDER = re.compile("(?:居|列|排|名|全[国省球]|世界|中国|我国|国际|[前第后])[^，,、]{0,4}$")
_FIRST = ("首位", "榜首")
_OF_SENTENCE_BEFORE = re.compile(
    "(?:其|该)?(?:增速|增幅|涨幅)(?:位?居|排名?|位列|列)(?:在)?全[国省市区](?:第|前)?"
)  # 增速居全国|第二十位
_WHOLE_ONLY = re.compile(
    "(?:在)?(?:全[国省市区球]|世界|国内|中西部|[东中西]部|同类|副省级|地级|主要|重点|大中|万亿|沿海|北方|南方)*(?:城市|省份|地区|省区市|县市|县区|区县|县域|机场|港口)"
)  # 全国城市|排名第九
_NTH_TIME = re.compile(r"第[\d一二三四五六七八九十]+(?:次|届|年)")
_IN_FULL = re.compile(
    "[，,]?(?:则|也|均|都)?(?:在[^，,；;]{2,14}中)?(?:位居|位列|排名?|居|列|排在)(?:全[国省市区]|[东中西]部|[一-龥]{2,8}(?:城市|省份|地区))?[前]?"
)
_PASSES = re.compile("([^，,；;。、]{2,20}?)(?:首次|一举|再次)?(?:超过|超越|反超|赶超)[^，,；;。]{2,14}[，,]")
_ECONOMY, _ECONOMIC = "经济", "经济增速"
_WHAT, _SIZES = {"产量", "产值", "面积"}, {"总量", "规模", "数量", "总数", "总额", "面积"}
_THEIR = re.compile("[一-龥]{2,6}的[一-龥]{2,14}")
_FAR, _SUM = 40, re.compile("[和与及]")
_IS_AMONG = re.compile("(?:位?居|列|排|名列|位于)(?!民|家|住|车|污)")
_ALSO = re.compile(
    "[，,、]?(?:也|并|且)?(?:(?:位?居|位列|排名?|名列|为)[一-龥]{2,8}|"
    "(?:全[国球省市区州]|世界|亚洲|中国|国内|[东中西]部|中西部|东北|西[北南]|华[东北南中]|长三角|珠三角|京津冀|大湾区|沿海|各?省区市?|"
    "(?:同类|副省级|省会|地级|县级|计划单列|直辖|万亿|内陆|中心)[一-龥]{0,3})(?:地区|城市|省份|各省)?)"
)  # 居全国第5位，|位居中西部首位; 居全国第六、|中部第一
_VIEW = re.compile(
    "[，,、]?(?:其|而|但)?(总量|规模|数量|总数|总额|产量|产值|人均|面积|增速|增幅|涨幅|增长率|占比|份额)"
    "(?:均|也|则|继续|稳|仍|分别|连续.{1,4}年|保持)*(?:位?居|位列|列|排名?|排在|位于|为)?(?:在)?[一-龥]{0,8}"
)  # 增速居全国第1位，|产量居全国|第8位
_STRIVES = re.compile("(?:进军|冲刺|冲击|瞄准|对标)[^，,；;。]{0,10}$")  # 企业进军全国行业|前十名 holds no place yet
_STEPS = re.compile("(?:上升|提升|前移|后移|上移|提高|前进|进|下降|跃升|下滑|升|降)了?$")
_ONWARD = re.compile(r"[^，,；;。\d]{0,8}(?:到|至|为)(?:20\d\d年[底末]?的?)?(?:[^，,；;。\d到至为]{0,4})")


def rank(asked: Asked, scene: Scene) -> list[Fact] | None:
    """The place by the name that stands before it, or by the value just bound; both ends where it moved (从第14位升至第8位).

    What several names share (A、B均居全国第一) is of each of them.
    """
    slot = asked.slot
    if slot.quantity.unit != "位" or (slot.mention.text[0] not in "第前" and noun_behind(slot.right)):
        return None  # 3位科学家
    left = slot.left.replace("\0", "")
    is_step = _STEPS.search(left) is not None
    is_first = slot.mention.text in _FIRST and not is_step
    if slot.mention.text[0] not in "第前" and not is_first and (is_step or not _IN_ORDER.search(left)):
        return [] if is_step else None  # 提升5位: by how many places; 新增院士4位
    return [] if _is_of_some(slot, scene) or _STRIVES.search(left) else _place(asked, left, scene)


def _place(asked: Asked, left: str, scene: Scene) -> list[Fact]:
    """The place by the words before it, however it is told."""
    slot = asked.slot
    moved = MOVED_FROM.match(left)
    if moved and not _OF_SENTENCE_BEFORE.fullmatch(left):
        return _of_name(asked, moved[1].strip(MARKS), scene) if _ONWARD.match(slot.right) else []
    if _moved_on(slot, scene) or _PASSED.match(left):
        return _of_name(asked, "", scene)
    told = _of_what_was_told(slot, left, scene)
    if told:
        return told
    became = _BECAME.search(left)
    words = _before_those_among(slot, scene) or (became[1] if became else _AMONG.sub("", ranked_words(left)))
    if not words and not scene.last and (name := _opened(asked, scene)) is not None:
        return [make(slot, name, Sense(Measure.RANK), "rank_of_the_clause_before", 60)]
    is_told = not words or is_ranked(left) or _RATE.search(words)  # 坚持质量第一 tells no order
    return _of_name(asked, words, scene) if is_told else []


def _of_what_was_told(slot: Slot, left: str, scene: Scene) -> list[Fact]:
    """The place of a value told before: of the last rank's name in another whole or by another view, or of the one place named here."""
    if _OF_SENTENCE_BEFORE.fullmatch(left) and not scene.said and scene.earlier is not None:
        sense = Sense(Measure.RANK, Measure.GROWTH)
        is_growth = scene.earlier.measure is Measure.GROWTH
        return [like(scene.earlier, slot, sense, "rank_of_the_sentence_before", 60)] if is_growth else []
    last = scene.last[-1] if scene.last else None
    is_next = last is not None and not scene.line.slots_in(last.slot.mention.end, slot.mention.start)
    view = _VIEW.fullmatch(left) if is_next else None
    if last is not None and view and view[1] in _SIZES and len(scene.last) == 1 and last.measure is Measure.LEVEL:
        return [
            like(last, slot, Sense(Measure.RANK), "rank_of_the_value_before", 65)
        ]  # 茶园13.8万亩，|面积居县域|第一位
    if last is not None and is_next and last.measure is Measure.RANK:
        one = last if _ALSO.fullmatch(left) else _viewed(view[1], scene) if view else None
        of = last.of if one is last else Measure.GROWTH if view and _RATE.search(view[1]) else Measure.LEVEL
        if one is not None:
            return [like(one, slot, Sense(Measure.RANK, of), "rank_of_the_value_before", 70)]
    if _BECAME.search(left) or (len(scene.last) == 1 and last is not None and last.measure is not Measure.RANK):
        return []
    alone = _of_one_place(slot, left, scene)
    return [alone] if alone else []


def _before_those_among(slot: Slot, scene: Scene) -> str:
    """What stands before the number of those among whom a place is held: 游客满意度在全国|60个样本城市中排名|第7; "" for nothing."""
    line = scene.line
    near = line.slots_in(max(line.clause_start(slot.mention.start), slot.mention.start - _FAR), slot.mention.start)
    if not near or not is_held_among(near[-1].left, near[-1].right):
        return ""
    words = trim(AMONG_ALL.sub("", near[-1].left), near[-1].left_start, scene)[0]
    return "" if _BARE.fullmatch(words) else words


def _opened(asked: Asked, scene: Scene) -> Name | None:
    """What the clause before says to have passed another, or to have grown: 我国汽车出口超过日本，|跃居全球第一."""
    line, clause = scene.line, scene.line.clause_start(asked.slot.mention.start)
    start = line.clause_start(clause - 1) if clause else 0
    passed = _PASSES.match(line.flat, start, clause) if clause and not line.slots_in(start, clause) else None
    words = trim(passed[1], start, scene)[0] if passed else ""
    return ask_words(words, scene) or (Name(words) if is_name(words) else None)


def _of_one_place(slot: Slot, left: str, scene: Scene) -> Fact | None:
    """The rank of one of several places whose values the sentence has told: 甲省、乙省分别增长5%、4%，甲省|在中部排名第一."""
    places = [one for one in scene.line.regions_in(slot.left_start, slot.mention.start) if one.code]
    first = places[0] if places else None
    words = left.replace(first.text, "", 1) if first is not None else ""
    if first is None or not _IN_FULL.fullmatch(words):
        return None
    told = [one for one in scene.recent if one.region == first.code and one.measure in (Measure.LEVEL, Measure.GROWTH)]
    return like(told[0], slot, Sense(Measure.RANK), "rank_of_the_value_before", 65) if told else None


def _viewed(view: str, scene: Scene) -> Fact | None:
    """The fact of which another view is told: of the last rank's name, which an output or an area must end in."""
    is_own = view in _WHAT
    return next((one for one in scene.recent if not is_own or one.name.written.endswith(view)), None)


def _is_of_some(slot: Slot, scene: Scene) -> bool:
    """Whether a place is said of so many, and only limits them: 204家|企业的主导产品市场占有率位居国内前三."""
    line, clause = scene.line, scene.line.clause_start(slot.mention.start)
    before = line.slots_in(max(clause, slot.mention.start - _FAR), slot.mention.start)
    is_count = bool(before) and before[-1].quantity.unit in COUNTED and before[-1].quantity.unit != "位"
    return is_count and _THEIR.match(line.flat, before[-1].mention.end, slot.mention.start) is not None


def _of_name(asked: Asked, words: str, scene: Scene) -> list[Fact]:
    """The place of what `words` name; of the value just bound where they name nothing."""
    slot, is_rate = asked.slot, _RATE.search(words) is not None
    sense = Sense(Measure.RANK, Measure.GROWTH if is_rate else Measure.LEVEL)
    bare = _TAIL.sub("", words)
    name = ask_words(bare, scene) or (Name(_ECONOMIC) if is_rate and bare.endswith(_ECONOMY) else None)
    if name is not None:
        fact = make(slot, name, sense, "rank_by_name", 85)
        if not in_a_row(slot, scene):
            return [fact]
        places = row_of_places(scene.line, slot.mention.start)
        return [replace(fact, region=code, rule="rank_of_each_place") for code in places]
    if is_rate and "、" in bare and len(each := _of_words(slot, bare, bare, sense, scene)) > 1:
        return each
    if is_rate and is_name(told := trim(bare, slot.left_start + max(slot.left.find(bare), 0), scene)[0]):
        return [make(slot, Name(told), sense, "rank_by_words", 45)]
    rest = _IDLE.sub("", words if is_rate else bare)
    if rest and not is_rate and scene.frame.stance is Stance.NONE:
        at = slot.left_start + max(slot.left.find(rest), 0)
        rest, words = trim(rest, at, scene)[0], trim(words, at, scene)[0]
    if len(rest) > 1 and not (is_rate and (not is_name(words) or _RATE.fullmatch(words))):
        return _of_words(slot, rest, words, sense, scene)
    of = Sense(Measure.RANK, Measure.GROWTH if is_rate else None)
    return [
        like(fact, slot, of, "rank_of_the_value_before", 80) for fact in _ranked_before(asked, scene, is_rate=is_rate)
    ]


def _of_words(slot: Slot, rest: str, words: str, sense: Sense, scene: Scene) -> list[Fact]:
    """The place of what words name that the catalogue does not know, or of each of the names that they enumerate."""
    words, rest = _LEADS_ON.sub("", words), _LEADS_ON.sub("", rest)
    if _IS_AMONG.match(rest) or _are_places(words, slot, scene):
        return []  # 均居省会、沿海城市|第2位
    names = members(words, scene, 0)
    if names and all(name.id or _is_told_in(words, name) for name in names):
        return [make(slot, name, sense, "rank_shared", 60 if name.id else 45) for name in names]
    if _WHOLE_ONLY.fullmatch(words):
        return (
            [like(scene.last[0], slot, Sense(Measure.RANK), "rank_of_the_value_before", 70)]
            if len(scene.last) == 1
            else []
        )
    if _NTH_TIME.search(words) or ("、" in words and is_unlisted(words.split("、")[0])):
        return []  # 第11次蝉联奖牌榜|榜首
    thing = rest if is_name(rest) else is_thing(_IDLE.sub("", _STATE.sub("", words)))
    return [make(slot, Name(thing), sense, "rank_by_words", 45)] if thing else []


def _is_told_in(words: str, name: Name) -> bool:
    """Whether one of several names stands in the words, perhaps cut short, and says enough alone: 煤层气产量及|增量 does not."""
    is_there = name.written in words or (_is_of_each(words) and is_cut_short(name.written, words))
    return is_name(name.written) and is_there and not _BARE.fullmatch(name.written)


def _is_of_each(words: str) -> bool:
    """Whether words speak of each of what they enumerate, and not of the sum: 风电和光伏装机规模居全国第二 may be of both."""
    return _ALL.search(words) is not None or _SUM.search(words) is None


def _are_places(words: str, slot: Slot, scene: Scene) -> bool:
    """Whether words name only places, and not by what these are in order: 江西、福建位列|前三."""
    for place in scene.line.regions_in(slot.left_start, slot.mention.start):
        words = words.replace(scene.line.text[place.start : place.end], "")
    return not words.strip("、和与及")


def _moved_on(slot: Slot, scene: Scene) -> bool:
    """Whether the place is that to which something moved from the one just bound."""
    last = scene.last[-1] if scene.last else None
    if last is None or last.measure is not Measure.RANK or not slot.gap or not _ONWARD.fullmatch(slot.gap):
        return False
    return MOVED_FROM.match(last.slot.left) is not None


def _ranked_before(asked: Asked, scene: Scene, *, is_rate: bool) -> list[Fact]:
    """The value, or with 均 the row of values, that a rank without a name is about; the place from which it moved.

    A rank of a rate is of the growth told in the sentence, whatever it was compared with in between.
    """
    if not scene.last:
        return []
    last = scene.last[-1]
    if last.measure is Measure.RANK:
        return scene.last if _moved_on(asked.slot, scene) else []
    if len(scene.last) == 1 or _ALL.search(asked.slot.left):
        return scene.last
    return _growth_told(scene) if is_rate else []


def _growth_told(scene: Scene) -> list[Fact]:
    """The growth that the sentence has told, where it is of one thing; what it was compared with is none of it."""
    told = [fact for fact in scene.said if fact.measure is Measure.GROWTH and not fact.rule.startswith("bracketed")]
    return told[-1:] if len({fact.name for fact in scene.said}) == 1 else []
