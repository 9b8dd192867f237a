"""Some of those counted: 14个行业中有10个正增长, 50个项目…，其中21个已完工, 高企120家，其中国家级5家、10亿元以上2家."""

import re
from bisect import bisect_left

from indicators.extract.binding.counted import is_counted, read_counted, told_alone
from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.line import Slot
from indicators.extract.binding.making import COUNTED, Sense, closes, make
from indicators.extract.binding.names import Name
from indicators.extract.binding.nouns import is_name
from indicators.extract.binding.predicates import is_bare_deed
from indicators.extract.binding.trimming import trim
from indicators.extract.binding.verbs import DOING_AT_START
from indicators.model import Measure

_HAS = "(?:[，,]?(?:目前|也|已经?|共|现|仅|就|只)*有?)?$"
_AMONG = re.compile(f"([^，,；;。、中]{{1,16}}?)中(?:[，,]|{_HAS})")
# 世界500强企业中，已有|310家|落户: among all of them, however many they are.
_AMONG_ALL = re.compile(f"(?:^|[，,；;])(?:在)?([^，,；;。、\\0]{{2,16}}?)中{_HAS}")
_SO_MANY = re.compile("^[一二三四五六七八九十百]{1,3}[大个]")  # 十大|产业
_ASKED = re.compile("^(?:的|(?:被调查|受访|被访|受调查|调查|监测)的?)")  # 500家|被调查|企业中
_ASPECT = re.compile("(?<=[一-龥])了(?=[一-龥])")
_STATES = re.compile("(?:项目|企业)$")
_OF_ALL = re.compile("([^，,；;。、中]{2,16}?)中的")
_DONE_TO = re.compile("[一-龥]{2,4}$")
_CLASSES = "大类"  # 40个|大类|行业中，27个
_LEVEL = Sense(Measure.LEVEL)
_OF_PLACES = re.compile("(?:省份|省区市|地区|城市|市州|国家|[省市区县州镇乡村])$")
_TWO, _MORE, _LONGEST, _FAR = 2, 12, 24, 60  # characters
_UNSAID = re.compile(
    r"[、，,；;\s]*(?:其中|另有|还有|目前|已经?有?|又有|有|的)*[，,：:]?(?:已经?有?|有)?(?:超过|[约近超逾])?"
)
_LIMIT = re.compile(
    r"(?:20\d\d年)?[一-龥A-Z]{2,16}(?:超过?|突破|达到?|不足|低于|高于|在)[近约]?[\d.]+[万亿]*(?:元|%|吨)(?:以上|以下)?"
)  # 9个|地区生产总值超过3000亿元
_IS = re.compile("(?:为|是|属于?|系)((?!首次|全国|全省|[第近首])[一-龥“”A-Z]{3,20})$")
_CLASS = re.compile("(?:国家|世界|省部|自治区|省|市|区|县|州|部|盟)级(?:以上)?|[1-5一二三四五]A级|[二三四五]星级")
_HEADS = re.compile("(?:人数|人次|户数)$")
_SIZE_OF = re.compile(
    "[，,、 ]?(?:共|合计)?((?:总|占地|建筑|营业|经营|种植|规划|保护|展览|展示)?(?:面积|装机容量|装机规模|装机|库容|里程|长度|产能|蓄水量|储量))"
    "(?:共|已)?(?:达到?|为|超过?|突破|约|近|逾)*"
)
_PEOPLE = ("人数", "人次", "户数", "人员", "企业")
_CLASS_OF_ALL = re.compile(f"{_CLASS.pattern}|A级(?:以上)?|星级")
_NATIONAL = "国家"
_WITHIN = re.compile("(?:[，,；;]?其中[，,：:]?|[、和及])")
_SIZE = re.compile("(?:及)?以上")
_KIND = re.compile("(?:项目|企业|公司|工程|园区|集群|产业|品牌|镇|村|县|景区|基地|平台|机构)$")


def counted_among(asked: Asked, scene: Scene) -> list[Fact] | None:
    """Those among the things just counted of which something is said: 14个行业中10个正增长, 60户企业中，产值增长23户."""
    slot = asked.slot
    noun = _noun_before(slot, scene) if slot.quantity.unit in COUNTED and slot.bracket is None else ""
    if not noun:
        return None
    said = trim(slot.left.strip("，,已有 "), slot.left_start, scene)[0].removesuffix("的") if not slot.gap else ""
    said = "" if said.endswith("中") else said
    said = said or _ASPECT.sub("", re.split(r"\.(?!\d)", _right(slot, scene), maxsplit=1)[0].strip("，,。；; "))
    said = said.removeprefix("行业" if "行业" in noun else noun[-_TWO:])  # 41个工业大类行业中，24个|行业|利润同比增长
    is_named = said.endswith(noun) or _STATES.search(said) is not None  # 14个产业集群项目
    written = "" if is_named or not said or len(said) > len(noun) + _MORE else f"{said}的{noun}"
    if not written:
        return None
    name = scene.lexicon.find(written)
    rule, trust = ("counted_among_by_name", 75) if name else ("counted_among_by_words", 45)
    return [make(slot, name or Name(written), _LEVEL, rule, trust)]


def all_of_those(asked: Asked, scene: Scene) -> list[Fact] | None:
    """All among whom the next number tells of some: 41个|工业大类行业中有37个增长; places are counted by no one."""
    slot = asked.slot
    if slot.quantity.unit not in {*COUNTED, _CLASSES} or slot.bracket is not None or asked.subject or slot.gap:
        return None
    slots = scene.line.slots
    at = bisect_left(slots, slot.mention.start, key=lambda one: one.mention.start) + 1
    noun = _noun_before(slots[at], scene) if at < len(slots) and slot_before(slots[at], scene) is slot else ""
    if not noun or slots[at].quantity.unit not in COUNTED or _OF_PLACES.search(noun):
        return None
    noun = _CLASSES + noun if slot.quantity.unit == _CLASSES else noun
    return [make(slot, scene.lexicon.find(noun) or Name(noun), _LEVEL, "all_of_those", 45)]


def _right(slot: Slot, scene: Scene) -> str:
    """The words behind a number; with a sum that limits those counted, where they end in one (产值超过|30亿元|)."""
    behind = scene.line.behind(slot)
    return behind if _LIMIT.fullmatch(behind) else slot.right


def some_of_all(asked: Asked, scene: Scene) -> list[Fact] | None:
    """Those of so many to which something was done: 融入97个国民经济大类中的|86个."""
    slot, before = asked.slot, slot_before(asked.slot, scene)
    if before is None or slot.bracket is not None or slot.quantity.unit not in {*COUNTED, _CLASSES, ""}:
        return None
    match = _OF_ALL.fullmatch(scene.line.flat, before.mention.end, slot.mention.start)
    verb = _DONE_TO.search(before.left) if match else None
    if match is None or verb is None or before.quantity.unit != slot.quantity.unit:
        return None
    return [make(slot, Name(f"{verb[0]}的{match[1]}"), _LEVEL, "some_of_all", 45)]


def some_of_them(asked: Asked, scene: Scene) -> list[Fact] | None:
    """Those of the things counted before, of which a clause without a noun says more: 45个已建成投产, 其中6家为外资企业."""
    slot = asked.slot
    if slot.quantity.unit not in COUNTED or slot.bracket is not None or not _UNSAID.fullmatch(slot.left):
        return None
    behind = scene.line.behind(slot)
    kind = _IS.match(re.split("[，,；;。、]", behind, maxsplit=1)[0])
    if kind and is_counted(kind[1]) and _noun_of_those(slot, scene):
        return [make(slot, scene.lexicon.find(kind[1]) or Name(kind[1]), _LEVEL, "counted_among_by_words", 45)]
    said = told_alone(behind)
    noun = _noun_of_those(slot, scene) if said else ""
    if not noun or len(said) > len(noun) + _MORE:
        return None
    written = f"{said}的{noun}"
    return [make(slot, scene.lexicon.find(written) or Name(written), _LEVEL, "counted_among_by_words", 45)]


def of_a_class(asked: Asked, scene: Scene) -> list[Fact] | None:
    """Those of one class or size, where only that is told: 单项冠军12个、省级35个; 其中5A级2家, 其中10亿元以上3个."""
    slot = asked.slot
    if slot.quantity.unit not in COUNTED or slot.bracket is not None:
        return None
    size = _size_before(slot, scene)
    words = _WITHIN.sub("", slot.left, count=1)
    is_next = not slot.left or _WITHIN.match(slot.left) is not None
    behind = re.split("[，,；;。、和]", slot.right, maxsplit=1)[0]
    is_told = (_CLASS.fullmatch(words) or _is_deed_of_some(asked, words, scene)) and closes(slot) and is_next
    name = words if is_told else behind if is_next and not words and _CLASS.fullmatch(behind) else size
    noun = _noun_of_those(slot, scene) if name else ""
    if not noun:
        return None
    kind = _KIND.search(noun)
    noun = _without_deeds(noun) if is_told and not _CLASS.fullmatch(words) else noun
    written = _with_class(name, kind[0] if size and kind else noun)
    if (size and not kind) or len(written) > _LONGEST:
        return None
    return [make(slot, scene.lexicon.find(written) or Name(written), _LEVEL, "counted_among_by_words", 45)]


def _without_deeds(noun: str) -> str:
    """A noun without the verbs with which it begins: 制定、修订|国家标准."""
    at = 0
    while (begun := DOING_AT_START.match(noun, at)) is not None:
        at = begun.end()
        if noun[at : at + 1] not in ("、", "和"):
            break
        at += 1
    return noun[at:] or noun


def _is_deed_of_some(asked: Asked, words: str, scene: Scene) -> bool:
    """Whether words behind 其中, or behind such a number, only say what was done: 其中新开工|68个、竣工|41个."""
    is_of_some = "其中" in asked.slot.left or (bool(scene.last) and scene.last[-1].rule.startswith("counted_among"))
    return is_of_some and is_bare_deed(words.removeprefix("新"))


def size_of_those(asked: Asked, scene: Scene) -> list[Fact] | None:
    """How large those just counted are together: 海外仓2400个，面积超过2500万平方米; 光伏项目36个，总装机420万千瓦."""
    slot = asked.slot
    last = scene.last[0] if len(scene.last) == 1 else None
    size = _SIZE_OF.fullmatch(slot.left)
    if size is None or last is None or slot.quantity.unit in {*COUNTED, "", "%"} or slot.bracket is not None:
        return None
    is_count = last.measure is Measure.LEVEL and last.slot.quantity.unit in COUNTED and "among" not in last.rule
    noun = _bare(last.name.written)
    if not is_count or not closes(slot) or noun.endswith(_PEOPLE) or read_counted(noun).said:
        return None
    written = noun + size[1]
    return [make(slot, scene.lexicon.find(written) or Name(written), _LEVEL, "size_of_those", 50)]


def _with_class(name: str, noun: str) -> str:
    """A noun under another class: 国家级单项冠军 is 省级单项冠军, and 农业产业化国家重点龙头企业 is of a province, too."""
    own = _CLASS_OF_ALL.match(noun)
    if own:
        return name + noun[own.end() :]
    if _NATIONAL in noun and name.endswith("级") and not name.startswith(_NATIONAL):
        return noun.replace(_NATIONAL, name, 1)
    return name + noun


def _size_before(slot: Slot, scene: Scene) -> str:
    """The size before the number, with nothing else between: 10亿元以上|2个; "" where none stands there."""
    before = slot_before(slot, scene)
    if before is None or "元" not in before.quantity.unit:
        return ""
    between = scene.line.flat[before.mention.end : slot.mention.start].removesuffix("的").removesuffix("有")
    is_told = _UNSAID.fullmatch(before.left) or _WITHIN.fullmatch(before.left)
    return before.mention.text + between if is_told and _SIZE.fullmatch(between) else ""


def _noun_of_those(slot: Slot, scene: Scene) -> str:
    """The noun of the last things counted in the same unit: in this sentence, else, behind 其中, in the one before."""
    facts = {id(fact.slot): fact for fact in scene.recent}
    line, unit = scene.line, slot.quantity.unit
    at = bisect_left(line.slots, slot.mention.start, key=lambda one: one.mention.start)
    part = ""
    for before in reversed(line.slots[max(0, at - _MORE) : at]):
        if before.quantity.unit != unit or before.bracket is not None:
            continue
        fact = facts.get(id(before))
        if fact is not None and _HEADS.search(fact.name.written):
            return ""  # 118人遇难，|782人|受伤
        noun = _bare(fact.name.written if fact else read_counted(scene.line.behind(before)).noun)
        if fact is not None and fact.rule.startswith("counted_among"):
            part = part or noun  # 其中国家级5家、|省级8家: of all, and not of those of the other class
            continue
        return (
            noun
            if (fact is None or fact.measure is Measure.LEVEL) and is_counted(_CLASS_OF_ALL.sub("", noun))
            else part
        )
    if part:
        return part
    earlier = scene.earlier
    if earlier is None or earlier.slot.quantity.unit != unit or not slot.left.strip("，, ").startswith("其中"):
        return ""
    return _bare(earlier.name.written) if earlier.measure is Measure.LEVEL else ""


def _bare(noun: str) -> str:
    """A noun without what was said of some: 已完工的|水利工程."""
    return noun.rpartition("的")[2]


def _noun_before(slot: Slot, scene: Scene) -> str:
    """The noun of the number before, where 中 stands behind it and the unit is the same; "" otherwise."""
    before = slot_before(slot, scene)
    if before is None or before.quantity.unit not in (slot.quantity.unit, _CLASSES):
        start = max(scene.line.clause_start(max(0, slot.left_start - 1)) - 1, 0)
        is_near = slot.mention.start - start <= _FAR
        all_of = _AMONG_ALL.search(scene.line.flat[start : slot.mention.start]) if is_near else None
        noun = _SO_MANY.sub("", trim(all_of[1], start + all_of.start(1), scene)[0]) if all_of else ""
        return noun if is_name(noun, counted=True) and is_counted(noun) and not read_counted(noun).said else ""
    match = _AMONG.match(scene.line.flat, before.mention.end, slot.mention.start)
    noun = _ASKED.sub("", match[1]) if match else ""
    return noun if is_counted(noun) and not read_counted(noun).said else ""


def slot_before(slot: Slot, scene: Scene) -> Slot | None:
    """The number before this one in its sentence."""
    slots = scene.line.slots
    at = bisect_left(slots, slot.mention.start, key=lambda one: one.mention.start)
    return slots[at - 1] if at else None
