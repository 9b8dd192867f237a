"""The name that stands before a number: the words left over, without time, place and what only leads on."""

import re

from indicators.extract.binding.facts import Asked, Scene
from indicators.extract.binding.frames import Stance
from indicators.extract.binding.known import find_known, known_name
from indicators.extract.binding.leads import Cue, Lead, read_lead
from indicators.extract.binding.line import Slot
from indicators.extract.binding.making import BASIS_POINTS, COUNTED, POINTS
from indicators.extract.binding.names import Name
from indicators.extract.binding.nouns import is_owner
from indicators.extract.binding.trimming import trim

_JOINS = re.compile("[一-龥”A-Za-z](?:、|和|及|与|以及)$")
OF_THE_SAME = frozenset(  # of what was just spoken of
    "数 规模 总规模 总量 总数 总额 数量 金额 总计 总值 总里程 总面积 总装机 总装机容量 总容量 总人数 现价总量".split()
)
_EXAMPLES = re.compile(r"[^、]+、.*等(?:[^、等的]{0,6})的(?=[^、的]{2,12}$)")  # 芯片、算法等领域的|创新人才
_DESCRIBED = re.compile(
    "(?=.*(?:具有|具备|拥有|掌握|规模|产值|营收|收入|实力|能力|水平|优势)).{4,60}的(?=[^、的，,]{2,12}$)"
)  # 具有国际竞争力、规模超百亿元的|领航企业
_MOSTLY = re.compile(
    "^以?[^，,、的]{1,8}为(?:主|主导|主体|龙头|核心|重点|代表|支撑)的(?=[^，,的]{2})"
)  # 以苹果为主的|果业增加值
_LIMITED = re.compile("(?:以上|以下|以内|左右)?的(?=[^，,；;。的]{2})")
_CLASS = re.compile("(?:以上|以下|以内)?的[^，,；;。、的]{1,8}占")  # 产值超亿元|的企业占|12%
_ONE_OF = re.compile("[^，,、的]{2,12}之一的(?=[一-龥]{4})")  # 一般贸易代表之一的|民营企业进出口
_AT_TIME = re.compile(
    r"(?<=[一-龥]{2})(?<![比较与同和于至到])(?:去年|今年|明年|前年|上年|(?:前?[一二三四]|首)季度|[上下]半年|前?[一二三四五六七八九十两\d]{1,3}个?月份?|\d{1,2}[-—–~～至]\d{1,2}月份?)$"
)  # 服务贸易|去年|首次超过, 居民消费价格|前三季度|上涨
_LETS = re.compile(
    "^[^，,、]{2,16}(?:(?<![转出受退忍])让|(?<![天大行驱])使(?![用命者馆]))(?=[^，,]{4,}$)"
)  # 气候条件让|数据中心制冷能耗
_DRIVES = re.compile(
    "[^，,、]{2,16}(?<![一-龥]所)(?:带动|拉动|推动|促进)(?:全[国省市区]|我[国省市区])?(?=[^，,]{4,}$)"
)  # 政策带动全国|设备购置投资|增长
_TAKES = re.compile("^[^，,、]{0,16}?把(?![握关控])(?=[^，,]{4,}$)")  # 多省把|缴费比例|降至16%
_BOUND = re.compile("(?:及)?以[上下](?=[一-龥]{2})")
_BOUNDED_BY = frozenset("岁 周岁 蒸吨 千伏 吨 米 公里 平方米 千瓦 兆瓦 万吨".split())
_FROM_THEN = re.compile(
    r"[由从](?:\d{1,2}月份?|[一二三四]季度|[上下]半年|年初|去年|上年)$"
)  # 进出口总额由1月份|下降转为增长
# 市级预算安排|科技支出, 报告提出|城镇新增就业: who gives or says it is no part of what it is.
_SETS_OUT = re.compile(
    "^[一-龥]{0,10}(?:(?:计划|拟|打算|准备|力争)(?:[在用]?[一二三四五两]年(?:时间|之?内))?[把将](?=[一-龥]{3})|目标[是为](?:实现|完成|达到)?|(?:建成|投产|达产|投用|投运|达效)[一-龥]{0,3}后(?:预计)?(?=年产值|年销售|年营|年收|年利)|(?:建成|投产|达产|投用|投运|达效)[一-龥]{0,3}后(?:预计)?(?:每?年)?(?:可|将|能够?)(?:新增|实现|完成|达到|生产)?|(?:预算|财政)(?:草案)?拟?安排|(?<!年度)(?:计划|拟)(?:用?[一二三四五两]年(?:时间|之?内))?(?=新[建增]|改[造建]|建[成设]|完成|招|引[进育]|培育|实施|推[进广]|开[展通]|发[行放]|整治|打造|种植)|(?:报告|规划|纲要|方案|草案|计划|会议)[》”]?(?:还|进一步|明确)?提出)(?=[一-龥]{3})"
)
_SHORT, _LONGEST, _FAR = 2, 24, 80
_MARKET, _SHARES = "市场", ("份额", "占比", "占有率")
_OVER = re.compile("[一-龥]{2,10}(?:超过?|过|达到?|逾)$")
SIZE = re.compile("[十百千万]*亿元?")
OF_SIZE = re.compile("级?(?:企业|产业|集群|园区|项目|工业|县|镇|村|市(?!值|场[关规大份])|州)")
_PROJECT, _INVESTED = "项目", re.compile(r"[\d.]+(?:百万|千万|万|亿)(?:美|欧)?元")  # 80亿元|项目1个
_AIMS = re.compile("(?:力争|确保|争取|努力|实现|推动|使|预计|其)+")


def ask(slot: Slot, scene: Scene) -> Asked:
    """Read what leads up to the number: cues, name and catalogue entry."""
    if _JOINS.search(slot.left):
        return Asked(slot, Lead("", (), ()), "", None, ())  # 16个集群和50条: the words before 和 are the first number's
    lead = read_lead(slot.left, points=slot.quantity.unit in (POINTS, BASIS_POINTS))
    is_class = slot.quantity.unit == "%" and lead.has(Cue.SHARE) and _CLASS.match(slot.left) is not None
    if (slot.quantity.unit in COUNTED or is_class) and _LIMITED.match(slot.left):
        return Asked(slot, lead, _limited(slot, lead, scene), None, lead.cues)
    size = _size_before(slot, scene)
    whole = _bounded(slot, lead, scene) or (size + lead.subject if size else "")
    if whole:
        return Asked(slot, lead, whole, None if size else scene.lexicon.find(whole), lead.cues)
    for rest, count in lead.stages:
        found = known_name(rest, slot, scene, lead.cues[:count])
        if found is not None and not _is_of_whole(found[0], lead):
            name, scope = found
            return Asked(slot, lead, name.written, name, lead.cues[:count], scope)
    subject = _SETS_OUT.sub("", _FROM_THEN.sub("", lead.subject))
    written, scope = trim(subject, slot.left_start, scene)
    examples = _EXAMPLES.match(written)
    if examples:
        written = written[examples.end() :]
    driven = _DRIVES.match(written) if lead.has(Cue.GROWTH) else None
    written = trim(written[driven.end() :], slot.left_start, scene)[0] if driven else written
    if scene.frame.stance is Stance.NONE:
        written = _behind_time(written, slot, scene)
        described = _DESCRIBED.match(written) if "、" in written and slot.quantity.unit in COUNTED else None
        written = _MOSTLY.sub("", written[described.end() :] if described else written)
        written = _AT_TIME.sub("", _LETS.sub("", written))
        written = _TAKES.sub("", written) if lead.is_level_reached else written
        one_of = _ONE_OF.match(written)
        written = trim(written[one_of.end() :], slot.left_start + one_of.end(), scene)[0] if one_of else written
    written = _SETS_OUT.sub("", written) if "后" in written else written  # 今年6月|投产后预计|年产值
    if written in OF_THE_SAME or lead.subject.strip("、") in OF_THE_SAME:
        return Asked(slot, lead, "", None, lead.cues, scope)
    is_cut = subject != lead.subject or (scene.frame.stance is Stance.NONE and written != subject and not lead.whole)
    known = known_name(written, slot, scene, lead.cues) if is_cut else None
    meant = known[0] if known else _same_rate(written, scene)
    return Asked(slot, lead, written, meant, lead.cues, scope)


def _limited(slot: Slot, lead: Lead, scene: Scene) -> str:
    """The name of those counted with the number that limits them: 占有率全球第一的企业|有20家; "" where it is too long for one."""
    line = scene.line
    clause = max(line.clause_start(slot.mention.start), slot.left_start - _FAR)
    limit = line.slots_in(clause, slot.mention.start)
    start = max(clause, line.flat.rfind("、", clause, limit[-1].mention.start) + 1) if limit else clause
    name, _ = trim(line.text[start : slot.left_start + len(lead.subject)], start, scene)
    return name if len(name) <= _LONGEST and not name.startswith("的") else ""


def _bounded(slot: Slot, lead: Lead, scene: Scene) -> str:
    """A name with the bound that is part of it: 每千人口拥有3岁|以下婴幼儿托位数; "" where none stands right before the words."""
    line = scene.line
    near = line.slots_in(max(0, slot.left_start - _SHORT * _SHORT), slot.left_start) if _BOUND.match(slot.left) else []
    if not near or near[-1].mention.end != slot.left_start or near[-1].quantity.unit not in _BOUNDED_BY:
        return ""
    clause = max(line.clause_start(near[-1].mention.start), slot.left_start - _FAR)
    start = max(clause, line.flat.rfind("、", clause, near[-1].mention.start) + 1)
    name, _ = trim(line.text[start : slot.left_start + len(lead.subject)], start, scene)
    return name if len(name) <= _LONGEST else ""


def _size_before(slot: Slot, scene: Scene) -> str:
    """The size by which those counted are named: 亿元|企业数达284家; "" where they are named otherwise."""
    near = scene.line.slots_in(max(0, slot.left_start - _SHORT * _SHORT), slot.left_start)
    is_before = bool(near) and near[-1].mention.end == slot.left_start
    text = near[-1].mention.text if is_before else ""
    is_named = SIZE.fullmatch(text) and OF_SIZE.match(slot.left)
    start = near[-1].mention.start if is_named else 0
    limit = _OVER.search(scene.line.flat, max(0, start - _LONGEST), start) if is_named else None
    if limit and limit.start() >= scene.line.clause_start(start):
        text = trim(limit[0], limit.start(), scene)[0] + text  # 主营业务收入超|千亿|企业3家
    return text if is_named or (slot.left == _PROJECT and _INVESTED.fullmatch(text)) else ""


def _same_rate(written: str, scene: Scene) -> Name | None:
    """The known rate of the sentence that is named again in short: 失业率 after 城镇调查失业率."""
    is_rate = written.endswith("率") and len(written) > _SHORT and scene.frame.stance is Stance.NONE
    told = (one.name for one in scene.recent if is_rate and one.name.id and one.name.written.endswith(written))
    return next(told, None)


def _is_of_whole(name: Name, lead: Lead) -> bool:
    """Whether a name is only that of the whole of which the number is a part: 占全省|出口|的76%."""
    return lead.whole.endswith(name.written.rstrip("的"))


def share_of_the_market(asked: Asked) -> str:
    """The name of a share of the market, whose own words say nothing without that: 新能源车的市场|占有率; "" for any other."""
    if not asked.subject.endswith(_MARKET):
        return ""
    share = next((one for one in _SHARES if one in asked.lead.words), _SHARES[-1])
    return asked.subject.removesuffix(_MARKET).removesuffix("的") + _MARKET + share


def names_the_same(words: str) -> bool:
    """Whether words behind a bare verb name only what was just spoken of: 力争|总量, 确保|规模."""
    return any(words.endswith(one) and _AIMS.fullmatch(words[: -len(one)]) for one in OF_THE_SAME)


def _behind_time(written: str, slot: Slot, scene: Scene) -> str:
    """A name without a time inside it and what stands before that: 提前实现此前预计2025年我国|新能源汽车销量."""
    for time in reversed(scene.line.periods_in(slot.left_start, slot.mention.start)):
        text = scene.line.text[time.start : time.end]
        before, found, after = written.rpartition(text)
        if found and before and after.strip("的，, "):
            return trim(after, time.end, scene)[0] if not is_owner(before) else before + after
    return written


def ask_words(words: str, scene: Scene) -> Name | None:
    """The catalogue's name in words taken from the sentence, without what only leads on."""
    at = scene.line.flat.find(words) if words else -1
    found = find_known(words, max(at, 0), scene, None)
    return found[0] if found else None
