"""Where a bound number holds: the place that its sentence speaks of, else the one that the text is about."""

import re
from itertools import pairwise

from indicators.extract.binding.facts import Scene
from indicators.extract.binding.frames import Stance
from indicators.extract.binding.line import MASK, Line, Slot
from indicators.extract.binding.origins import COUNTRY
from indicators.extract.regions import RegionMention, find_regions

_NOT_SUBJECT_BEFORE = re.compile(
    "(?:比|较|与|于|占|占到|占同期|居|列|超过|好于|优于|为|在|对|向|和|是|超|同|跑赢|服务|面向|入选|获|跻身|进入|赴|来|去|到|至|往|从|由|出|低|高|影响|具有|"
    "支撑|辐射|引领|走在|推动|拉动|带动|连接|联通|支援|援|驻|及|用|以)$"
)
_NOT_SUBJECT_AFTER = re.compile(
    r"\d{1,2}月\d{1,2}日(?:电|讯)|之后|第|(?<=[国省球])(?:排[名位]|位[次居列])|前列|前[一二三四五六七八九十\d]|首位|平均|领先|率先|最|唯一|首|同期|各地|性|人大|政协|重点|范围|统一|各省|百强|[上中下]游|"
    r"的[\d一二三四五六七八九]|总量的|比重|省委|省级|上市|高校|博览|大会|[、和与及]"
)
_LEADS = re.compile(
    r"[，,；;：:。、“”\s\0—]|其中|截至|同时|预计|推动|实现|确保|力争|使|年|月|末|底|日|份|[上下]半|[前一二三四]*季度?|另外|此外|\d|全年|到|今|去|目前|本报讯|据悉|据介绍"
)
_EXAMPLES = re.compile("等$|[^，,；;。已了将]*?(?<![高中初平同优上劣对下])等(?![级效教院于待离地])")
_TOGETHER = re.compile(
    r"共同|共建|携手|联合|合作|一道|合计|共计|总共|(?<=[省市区县地])共|[两二三四五六七八九十\d][省市区县州地](?![级场值面])|等[\d一二三四五六七八九十]{1,3}[个家]"
)
_CALLED = re.compile(
    "“[^”]{0,5}[圈区园城港谷群带岛]”"
)  # a place by a name of its own, which the catalogue does not know
_HERE = re.compile("(?:位于|地处|坐落于)$")  # 位于德阳的某公司
_CONTINUES = re.compile("累计|目前|还|并|同时|此外|另外|其中|已|现有|共|截至")
_AND = re.compile("[、和与及]")
_NEXT = re.compile("\0*[、和与及]")  # 福州（不含平潭）|、|龙岩
_MEMBER = re.compile("[一-龥]{2,6}\0*")
_LISTED = re.compile("((?:\0*[、和与及][一-龥]{2,6}?){0,12})\0*(?:县市区|市县区|县区|县市|[省市县区])?(等)?共?")
_PLACES = re.compile("(?:地级|中心|县级|重点|主要)?(?:城市|省份|地区|盟市|旗县|县区|市州|地州|[省市县区旗])")
_UNITS_OF_PLACES = {"位", "省", "省区市", "市", "县", "区", "州", "省区", "省份", "城市", "县区", "旗县", "县市区"}
_TO = ("至", "到")  # 中心城区至甲、乙等|4条市域铁路
_WITHIN = "其中"
_LED_IN = re.compile("(?:^|[，,；;])在$")
_ECONOMY = re.compile("(?:经济|主要经济指标)(?:增速|总量|规模|发展|运行|增长)|(?:综合|经济|综合经济)实力")
_TOLD_FIRST = re.compile(r"[^；;。\d]*[，,][^；;。]*")  # 兵团|综合实力增强，生产总值增长|6%
# A township or a village, which the list of divisions does not know: 温泉镇共有2500户, 全村茶园面积3万亩.
_BELOW = re.compile(
    "(?:[全该本](?:镇|乡|村|街道|社区)|[一-龥]{1,4}(?:街道|社区|"
    "(?<![城小古强重建农])(?<!建制|重点|特色|中心|示范|试点)镇|(?<![城下返入])乡|"
    "(?<![农乡新民])(?<!行政|自然|贫困|脱贫|示范|中心|重点|试点|特色|薄弱|文明|中村|旅游|建制|一般|出列)村))"
    "(?![镇村庄民级企集党两居干落委卫医振贤土亲]|[、和与及]|建设|工作|治理|道路|公路|污水|生活|服务|养老|工厂|工业园|干部|体系|人才|教师|学校|医院|医生|幼儿园|中学|小学|银行|覆盖|通[车达5光]|旅游|产业|经济|游)"
)
_ALONE = {"，", ",", "：", ":"}
_NEAR = 4
_REACH = 160  # characters before a number in which a place can still be its subject


def region(slot: Slot, scene: Scene, before: str) -> str:
    """The code of the region that the number is about; "" where the text does not say.

    `before` is that of the value before, where the number is bound to its name ("" where it has one of its own).
    In a report a place spoken of in an earlier clause leaves open whether it is still meant.
    """
    line, stop = scene.line, slot.mention.start
    own = line.clause_start(stop)
    found: RegionMention | None = None
    counted = _are_counted(line.regions_in(max(own, stop - _REACH), stop), slot, line.flat)
    for mention in () if counted else line.regions_in(stop - _REACH, stop):
        if (
            _is_subject(mention, line.flat)
            and not _is_example(mention, slot, line)
            and (mention.start >= own or _is_topic(mention, slot, scene))
        ):
            found = mention
    is_prose = scene.frame.stance is Stance.NONE
    is_below = is_prose and _is_below(line, own, stop, found)
    if not is_below and found is not None and (found.start >= own or found.code is None):
        return found.code or ""
    if is_below or (not before and is_prose and _is_called(line, own, stop)):
        return ""
    if not before and found is None and scene.unheard and line.flat.startswith(_WITHIN):
        return _of_the_sentence_before(scene)
    if before or found is None:
        return before or _as_before(line, scene) or scene.home
    within = _WITHIN in line.flat[line.clause_start(found.start) : found.start]
    if within or found.code in (COUNTRY, scene.home):
        return scene.home or found.code or ""
    return found.code or "" if is_prose else ""


def _of_the_sentence_before(scene: Scene) -> str:
    """The place of a sentence without numbers with which 其中 goes on; "" where it names several, none of which holds the others."""
    codes = {found.code for found in find_regions(scene.unheard, scene.places) if found.code}
    whole = (code for code in codes if all(scene.places.within(other, code) for other in codes))
    return next(whole, "") if codes else scene.home


def _is_below(line: Line, own: int, stop: int, found: RegionMention | None) -> bool:
    """Whether the clause, or the sentence, opens with a township or a village, so that the number is of that one alone."""
    for start in (own, 0):
        if found is not None and found.end > start:
            continue
        words = line.flat[start : min(start + _REACH, stop)]
        if _BELOW.match(_LEADS.sub("", words) if _LEADS.match(words) else words):
            return True
    return False


def _is_called(line: Line, start: int, stop: int) -> bool:
    """Whether the clause opens with a place by a name in quotation marks (“双圈”经济总量), which the catalogue does not know."""
    match = _CALLED.search(line.flat, max(start, stop - _REACH), stop)
    return match is not None and not _LEADS.sub("", line.flat[max(start, match.start() - _REACH) : match.start()])


def _as_before(line: Line, scene: Scene) -> str:
    """The place within the article's own that the sentence before was about, where this one goes on without a subject."""
    is_within = scene.place not in ("", scene.home) and scene.home and scene.places.within(scene.place, scene.home)
    return scene.place if is_within and _CONTINUES.match(line.flat) else ""


def row_of_places(line: Line, before: int) -> list[str]:
    """The codes of the places that one clause enumerates (广东、浙江、山东); [] where fewer than two stand in a row."""
    row = row_before(line, before)
    codes = [mention.code for mention in row if mention.code]
    return codes if len(codes) == len(row) else []


def row_before(line: Line, before: int) -> list[RegionMention]:
    """The last row of places before an offset, whether or not all of them are known; [] where fewer than two stand in a row."""
    row: list[RegionMention] = []
    best: list[RegionMention] = []
    for mention in line.regions_in(before - _REACH, before):
        if line.flat[mention.start] == MASK:
            continue  # 福州（不含|平潭|）、龙岩
        joined = row and _NEXT.fullmatch(line.flat, row[-1].end, mention.start)
        row = [*row, mention] if joined else [mention]
        best = row if len(row) > 1 else best
    return best


def in_a_row(slot: Slot, scene: Scene) -> bool:
    """Whether the clause names several places together (襄阳、宜昌), so that none alone is meant."""
    stop = slot.mention.start
    near = scene.line.regions_in(max(scene.line.clause_start(stop), stop - _REACH), stop)
    flat = scene.line.flat
    if _are_counted(near, slot, flat):
        return False
    head: RegionMention | None = None
    for one, two in pairwise(near):
        head = (head or one) if _AND.fullmatch(flat, one.end, two.start) else None
        if head is not None and begins_row(one, flat) and flat[max(0, head.start - 1) : head.start] not in _TO:
            return True
    return False


def _are_counted(near: list[RegionMention], slot: Slot, flat: str) -> bool:
    """Whether a number counts what the places right before it have, one each or with others: 新增甲县、乙县、丙县|3个示范县."""
    listed = _LISTED.fullmatch(flat, near[-1].end, slot.mention.start) if len(near) > 1 else None
    value = slot.quantity.value
    row = _AND.split(flat[near[0].start : listed.end(1)]) if listed is not None else []
    if listed is None or value is None or not all(_MEMBER.fullmatch(one) for one in row):
        return False
    if _PLACES.match(flat, slot.mention.end) or slot.quantity.unit in _UNITS_OF_PLACES:
        return False
    return value == len(row) or (value > len(row) and bool(listed[2]))


def begins_row(mention: RegionMention, flat: str) -> bool:
    """Whether a row of places is what the clause is about, not what it is measured against (居厦门、福州之后)."""
    return _NOT_SUBJECT_BEFORE.search(flat[max(0, mention.start - 3) : mention.start]) is None


def act_together(slot: Slot, scene: Scene) -> bool:
    """Whether the places of a row have the number together (川渝共同打造3个产业集群), so that it is of none of them alone."""
    start, stop = scene.line.clause_start(slot.mention.start), slot.mention.start
    return _TOGETHER.search(scene.line.flat, max(start, stop - _REACH), stop) is not None


def _is_topic(mention: RegionMention, slot: Slot, scene: Scene) -> bool:
    """Whether a place opens its clause, so that later ones may go on with it; in a report only where it stands alone.

    长春轨道交通三期启动，… says nothing of Changchun afterwards; behind a place and its economy (雄安经济增速领先，…) the next
    may go on with it, where these open the sentence or no number comes in between.
    """
    line = scene.line
    if _HERE.search(line.flat, max(0, mention.start - _NEAR), mention.start) and line.flat.startswith(
        "的", mention.end
    ):
        return True
    if is_example_of_all(mention, line.flat):
        return True
    if _LEADS.sub("", line.flat[line.clause_start(mention.start) : mention.start][-_REACH:]).removeprefix("在"):
        return False
    is_told_of = _is_told_of(mention, slot, scene)
    return scene.frame.stance is Stance.NONE or is_told_of or line.flat[mention.end : mention.end + 1] in _ALONE


def _is_told_of(mention: RegionMention, slot: Slot, scene: Scene) -> bool:
    """Whether what follows a place is about its economy, or it has just been given the value of a known indicator."""
    flat = scene.line.flat
    is_economy = _ECONOMY.match(flat, mention.end) is not None
    if is_economy and _TOLD_FIRST.fullmatch(flat, mention.end, slot.mention.start):
        return True
    known = any(one.region == mention.code for one in scene.said if one.name.id)
    is_first = mention.start <= _REACH and not _LEADS.sub("", flat[: mention.start])
    return is_first and (is_economy or known)


def _is_example(mention: RegionMention, slot: Slot, line: Line) -> bool:
    """Whether a place is in one of a few examples of what is counted: 长春轨道客车等国家级企业25家."""
    return _EXAMPLES.match(line.flat[mention.end : slot.mention.start][-_REACH:]) is not None


def _is_subject(mention: RegionMention, flat: str) -> bool:
    """Whether a place is what the clause is about: not a yardstick (高于全国), a rank's whole (全国第一), an object."""
    if flat[mention.start] == MASK or mention.text == "国内":  # 国内游客, 国内市场: part of a noun
        return False
    if is_example_of_all(mention, flat):
        return True
    if _NOT_SUBJECT_BEFORE.search(flat[max(0, mention.start - 3) : mention.start]):
        is_led_in = _LED_IN.search(flat, max(0, mention.start - 2), mention.start) is not None
        return is_led_in and flat[mention.end : mention.end + 1] in _ALONE  # 在陕西，总规模达到…
    return not _NOT_SUBJECT_AFTER.match(flat, mention.end)


def is_example_of_all(mention: RegionMention, flat: str) -> bool:
    """Whether a place is the one of which what follows is told: 以北京为例，基站达到6万个."""
    return flat[max(0, mention.start - 1) : mention.start] == "以" and flat.startswith("为例", mention.end)


def referred(words: str, start: int, scene: Scene) -> str:
    """The region that a yardstick names (全国平均水平, 全省), by its code; "" where it names none."""
    for mention in scene.line.regions_in(start, start + _REACH):
        if mention.code and mention.text.replace(" ", "") in words:
            return mention.code
    return ""
