"""Numbers before what they count: 建成3个工业互联网标识二级节点, 有1100余家人工智能企业."""

import re
from bisect import bisect_left

from indicators.extract.binding.counted import Counted, is_counted, is_project, read_counted
from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.leads import Cue
from indicators.extract.binding.line import MASK, Slot
from indicators.extract.binding.making import COUNTED, Sense, make
from indicators.extract.binding.names import Name
from indicators.extract.binding.nouns import noun_ends
from indicators.extract.binding.verbs import METRIC
from indicators.model import Measure

_VERBS = (
    "新建|新增|建成|培育|打造|建设|新开通|引进|改造|创建|新认定|认定|实施|新培育|获批|发展|建立|设立|创办|布局|遴选|支持|有|拥有|共有|现有|重组|"
    "通达|直达|抵达|连通|新改建|改扩建|新登记|组建|新设|开通|建成投用|完成|开工|推进|落地|签约|孵化|涌现|聚集|集聚|形成|储备|入库|引育|"
    "聚焦|主攻|主抓|开展|开拓|新投产|新增投产|开放|共建共享|共建|汇聚|集中|吸引|带动|服务|惠及|覆盖|涵盖|辐射|囊括|包含|包括|涉及|拓展至|扩展至|扩展到|拓展到|延伸至|下沉至|下沉到|部署|投放|推广|出台|发布|布设|建有|设有|"
    "建起|吸纳|招引|公布|遴选出|评选出|选出|做强|做大|做优|做大做强|孵化出|培育出|诞生|走出|入选|上榜|联合|组织|出口至|出口到|销往|远销|远销到|融入|成立|来自|扩容|采购|规划建设|规划|设置|评定|改建|扩建|续建|征集|争创|吸收|创造|提供|签下|攻克|下辖|管辖|辖|举办|举行|承办|召开|沉淀|开行|公布|派出|建成投运|投运|辐射带动|培养|引育|落户|入驻|运营|开设|接入|连接|让|使|助力|帮助|推动|引导|选派|派遣|派驻|聘任|推出|选树|评选|评出|培树|研发|研制|编制|制定|修订|签订|签署|达成|落成|竣工|上线|发射|开办|兴办|增设|招录|招募|表彰|颁发|通报|下架|查处|查办|侦破|破获|抽检|检测|处置|淘汰|关停|清理|动工|发现|查明|探明|检出|搜集|办好|抓好|办理|办结|受理|审结|审理|接收|收到|取得|发放|补助|资助|遍布|遍及|分布在|分布于|分处|覆盖到|签约|组成|编入|派遣|调派|出动|调动|新发展|新吸纳|新招录|完工|开通|增开|加开|新改建|整治|改建|修复|拆除|更换|安装|配备|配置|购置|增加|增至|排查|整改|培训|开发"
)
_MAKING = re.compile(
    f"(?:{_VERBS})+(?:了|出|近|超|约|超过|达|至少|不少于|起|首批|第[一二三四五六]批|周边|沿线|附近|当地|全国|全省|全市|全县|国内外?|境内外?|海内外|全球|各类|各级)*$"
)
_VERB = re.compile(f"(?:{_VERBS})(?:了|出|起)?")
# 通达欧洲|25个|国家: where to, stands between the verb and the number.
_REACHING = re.compile(
    "(?:通达|直达|抵达|连接|遍布|遍及|出口到?|销往|远销|辐射|覆盖)(?:到|至)?(?:了)?(?:欧洲|亚洲|亚欧|欧亚|非洲|南美|北美|东南亚|中亚|东盟|全球|世界|海外|国内|全国|全省|全市|“一带一路”)(?:大陆|地区|沿线)?$"
)
_BREAKS, _BROKEN = (
    re.compile("突破了?[近约超]?$"),
    re.compile("[^，,；;。、]{0,14}(?:技术|难题|瓶颈|装备)"),
)  # 突破|百项|关键技术
_OF_ROW = re.compile("(?:和|及|与|以及)$")  # 打造服务站|和|3个平台
_ADDING = re.compile("新增|新建|新培育|新认定|再培育|新登记|新开通")
_HEDGES = re.compile(r"^(?:以上|左右|以内|的)+")
UNITS = frozenset(
    "个 家 座 项 户 条 所 台 辆 件 套 人 名 艘 支 只 处 片 种 款 门 部 架 间 栋 幢 口 眼 列 场 例 届 批次 台(套) 件(套) 份 对 起 宗 枚 人次 "
    "亩 公里 平方米 平方公里 公顷 千瓦".split()
)
_FOR_EXAMPLE = re.compile("等(?:了|的|近|超|约|超过|共|共计|合计)*$")
_JOINS = re.compile("(?:、|和|及|与|以及|，|,)[近超约]?(?:超过)?$")
# Whom a number without a unit counts, before what they do or what is theirs.
_PEOPLE = re.compile(
    "[^，,；;。、的\\d]{0,6}?(?:群众|农民工?|农牧民|牧民|渔民|村民|居民|市民|人口|职工|工人|学生|教师|老人|老年人|劳动力|毕业生|农户|贫困户|从业者|从业人员|志愿者|党员|干部|"
    "游客|旅客|观众|网民|消费者|投资者)"
)
_PERSONS = re.compile(
    "[一-龥]{0,6}(?:专家|院士|代表|学者|嘉宾|企业家|教授|委员|选手|大使|博士|医生|教师|导师|负责人|客商|记者|老师|官员)"
)
_OF_EACH = re.compile("每(?![年月日天季周])[一-龥]|单个|(?:平均|最高|最多)[一-龥]{0,4}$")
_SHORT_DEED = 3
_PERSON = re.compile(
    "[员者生民工师人手军家才属众客士长兵徒医护警户友]$|干部|代表|嘉宾|劳动力|人口|对象|骨干|教授|团队|父母|儿童|妇女|青年|学位|主播|博主|候选|患者"
)
_WHOLE = re.compile("全[厂园区县市省镇村校院域国][近超约]?(?:超过)?$")
# 14个行业|中: among so many; 10种金属|产量: what is measured of so many.
IN_A_NAME = re.compile("中|的?(?:总?(?:产量|产值|收入|销量|投资|利润|营收|规模|税收)|增加值|进出口|生产总值)")
_NUMBER_OF = ("数量", "总数", "总量")  # 贸易伙伴|数量|增至180个国家和地区
_IDLE_VERBS = {
    "有",
    "让",
    "使",
    "拥有",
    "共有",
    "现有",
    "建有",
    "设有",
    "涵盖",
    "覆盖",
    "形成",
    "联合",
    "组织",
    "辖",
    "下辖",
    "管辖",
    "通达",
    "直达",
    "抵达",
    "连通",
}
_GIVEN_NEXT = re.compile("(?:成功)?(?:入选|入围|获评|获批|荣获|上榜)(?!数|总|率|企业|项目)")
_YEARLY = re.compile("年?均?$")
_LONGEST, _SHORTEST = 24, 2
_ONE_EXAMPLE = re.compile("[一-龥A-Za-z]{3,}等")
_OF_THOSE = re.compile("(?<![年月日末底期初])的(?:超过?|[约近逾])?$")  # 来自40个国家的|800名|代表
_HELD = re.compile("(?:保存|收藏|馆藏|拥有|现有|监测|登记|注册|统计|管理|服务|运营)的[近超约]?$")
_GENERIC, _LARGE, _NO_NOUN = 2, 10_000, ("”", "的", "元")
_SAYS_LITTLE = frozenset("企业 项目 单位 公司 产品 机构 工程 人员 村 县 镇 乡 市 区 省 个人".split())
_DESCRIBES = 10  # characters of what describes those counted: 此次集中开工的|项目
_DOES = re.compile(
    "(?:此次|本次|首批|当日|集中|正在|已|新|拟|纳入|列入|参加|参与|获得|入选|来自|签约|开工|投产|竣工|引进|落户|入驻|监测|调查|在建|实施|推进|上榜|获批|通过|挂牌|认定|登记|注册|备案)"
)
_MOST_IN_ROW = 20
_FIRST_ONES = re.compile(
    "[AB]股|沪深(?:两市|北)?|沪市|深市|科创板|创业板|北交所|新三板|省内外|国内外|境内外|海内外|中外|全球|首批|第[一二三四五六七八九十]+批|新一批|全部|全市|全省|全国"
)  # 首批|15家|工厂亮相
_AMONG_THEM = re.compile("(?<![初高集])中$")  # 6个新开工项目中，
_FAR = 60
_SIZE = re.compile("(?:(?:[一二三五]?[十百千万]+|\\d{1,4})亿元?|国家|世界|省部|自治区|省|市|县)级(?=[、和]|[一-龥])")
_EARLY = 10  # characters of a clause in which its verb stands, where examples follow


def tally(asked: Asked, scene: Scene) -> list[Fact] | None:
    """The count of the noun behind the number, where a verb before it says that there are, or will be, so many.

    The verb may stand before examples (引进中国科学院等13家平台) and hold for a row of counts (9万家企业、51家上市公司).
    """
    slot = asked.slot
    if (
        is_of_each(slot)
        or not (slot.quantity.unit in UNITS or _is_large(slot) or _are_persons(slot))
        or asked.subject.endswith(_NUMBER_OF)
    ):
        return None
    verb = _verb(slot)
    if not verb and _goes_on(slot, scene):
        verb = _verb(_first_of_row(slot, scene)) or ""
    if verb is None and _enumerates(asked):
        verb = ""
    if (
        verb is None
        and (slot.quantity.unit in COUNTED or _are_persons(slot))
        and _OF_THOSE.search(slot.left)
        and slot.bracket is None
    ):
        return _of_those(asked, scene)
    return None if verb is None else _of_noun(asked, verb, scene)


def counted_who(asked: Asked, scene: Scene) -> list[Fact] | None:
    """The count of those of whom the clause then says what they do: 27所高校也开设了人工智能专业.

    Numbers in what is said of them only limit them (26户企业产量增长20%以上).
    """
    slot = asked.slot
    if slot.bracket is not None or not (slot.quantity.unit in UNITS or _are_persons(slot) or _is_large(slot)):
        return None
    is_told_of = asked.subject and not _FIRST_ONES.fullmatch(asked.subject)
    if is_told_of and not (_FOR_EXAMPLE.search(slot.left) or _enumerates(asked)):
        return None
    behind = words_behind(slot, scene)
    found = _people(behind) if _is_large(slot) else read_counted(_AMONG_THEM.sub("", behind))
    name = _known_by_deed(found, scene)
    if not is_counted(found.noun) or is_metric(found.noun):
        return None
    if name is not None:
        return [make(slot, name, Sense(Measure.LEVEL), "counted_who_by_name", 80, scope_of(asked))]
    if not found.said and not is_project(found.noun):
        return None
    rule, trust = ("counted_who_by_words", 45) if found.said else ("counted_by_words", 50)
    return [make(slot, Name(found.written), Sense(Measure.LEVEL), rule, trust, scope_of(asked))]


def _people(behind: str) -> Counted:
    """The people whom a large number without a unit counts: 192万|群众|搬出大山; none where it counts something else."""
    people = _PEOPLE.match(behind)
    return Counted(people[0], behind[people.end() :]) if people else Counted("")


def is_of_each(slot: Slot) -> bool:
    """Whether so many are told of each, or at most: 每个村配备|3名|干部, 最多支持|3个|项目."""
    return _OF_EACH.search(slot.left) is not None


def is_no_person(noun: str, unit: str) -> bool:
    """Whether a short word behind 人 tells what people did, and not who they are: 2人|竞争."""
    return unit == "人" and len(noun) <= _SHORT_DEED and _PERSON.search(noun) is None


def _are_persons(slot: Slot) -> bool:
    """Whether 位 counts persons, and is no place in an order: 20多位|专家学者."""
    return slot.quantity.unit == "位" and slot.mention.text[0] not in "第前" and _PERSONS.match(slot.right) is not None


def _is_large(slot: Slot) -> bool:
    """Whether a number without a unit is so large that the noun behind it may be its unit: 惠及|1500万|群众."""
    value = None if slot.quantity.unit or slot.right[:1] in _NO_NOUN else slot.quantity.value
    return value is not None and value >= _LARGE


def is_metric(noun: str) -> bool:
    """Whether a noun is of what is measured of things, and no thing to count: 有色金属产量(年均)."""
    return METRIC.search(_YEARLY.sub("", noun)) is not None


def _enumerates(asked: Asked) -> bool:
    """Whether as many members stand before a number as it counts: 电子信息、装备制造、食品3个产业."""
    return asked.slot.quantity.value == len(re.split("[、和与及]", asked.subject)) > 1


def _of_noun(asked: Asked, verb: str, scene: Scene) -> list[Fact] | None:
    """The count of the noun behind the number; of what was done to it, or of what it does, where the catalogue counts that."""
    slot, right = asked.slot, _HEDGES.sub("", asked.slot.right)
    sense, scope = Sense(Measure.LEVEL), scope_of(asked)
    found = read_counted(_in_full(slot, scene))
    if 0 < len(found.noun) <= _GENERIC and (found.said or verb):
        return _generic(asked, found, verb, scope, scene)
    name = _known_by_deed(found, scene)
    is_all = not (found.said or found.is_some)
    if name is None and (verb or is_all):  # 等11家上市公司|净利润超过10亿元 are not all that are listed
        name = scene.lexicon.find(verb + found.noun) or known_noun(right, scene, verb)
    if name is not None:
        fits = scene.lexicon.fits(name, slot.quantity.unit)
        return [make(slot, name, sense, "counted_by_name", 80, scope)] if fits else []
    if not is_counted(found.noun) or is_metric(found.noun) or is_no_person(found.noun, slot.quantity.unit):
        return None
    if found.said and not verb:
        return [make(slot, Name(found.written), sense, "counted_who_by_words", 45, scope)]
    return [make(slot, Name(found.noun), sense, "counted_by_words", 50, scope)]


def _in_full(slot: Slot, scene: Scene) -> str:
    """The words behind a number; where only a size stands there, with the noun of the next: 1个千亿级、5个百亿级|产业集群."""
    behind = words_behind(slot, scene)
    own = _SIZE.match(behind)
    own = own if own and behind[own.end() :][:1] in ("、", "和") else None
    for _ in range(_MOST_IN_ROW if own else 0):
        following = next(iter(scene.line.slots_in(slot.mention.end, slot.mention.end + _FAR)), None)
        other = _SIZE.match(following.right) if following and following.quantity.unit == slot.quantity.unit else None
        if own is None or other is None or following is None:
            break
        if other.end() < len(following.right.rstrip("、和 \0")):
            return own[0] + following.right[other.end() :]
        slot = following
    return behind


def _of_those(asked: Asked, scene: Scene) -> list[Fact] | None:
    """The count of the noun behind a number that words with 的 describe: 集中开工的|52个|项目; their verb is said with a bare noun."""
    behind = words_behind(asked.slot, scene)
    found = read_counted(behind)
    if not is_counted(found.noun) or is_metric(found.noun) or IN_A_NAME.match(behind, len(found.noun)):
        return None
    limit = _OF_THOSE.sub("", asked.subject)
    limit = limit if 1 < len(limit) <= _DESCRIBES and _DOES.match(limit) and "、" not in limit else ""
    if found.noun in _SAYS_LITTLE and not limit and not found.said:
        return None
    written = f"{limit}的{found.noun}" if limit else found.written
    name = scene.lexicon.find(written) if limit else _known_by_deed(found, scene)
    rule = "counted_who_by_words" if found.said else "counted_by_words"
    return [make(asked.slot, name or Name(written), Sense(Measure.LEVEL), rule, 45, scope_of(asked))]


def _generic(asked: Asked, found: Counted, verb: str, scope: str, scene: Scene) -> list[Fact]:
    """The count of 企业 or 项目, which say too little alone: of those that do something, or to which it was done."""
    written = found.written if found.said else verb + found.noun
    name = _known_by_deed(found, scene) or scene.lexicon.find(written)
    rule, trust = ("counted_who_by_name", 80) if name else ("counted_who_by_words", 45)
    return [make(asked.slot, name or Name(written), Sense(Measure.LEVEL), rule, trust, scope)]


def words_behind(slot: Slot, scene: Scene) -> str:
    """The words behind a number up to the end of its clause, other numbers among them."""
    flat, start = scene.line.flat, slot.mention.end
    end = scene.line.clause_end(start)
    if end < len(flat) and _GIVEN_NEXT.match(flat, end + 1):
        end = scene.line.clause_end(end + 1)  # 等30个项目，入选…名单
    return _HEDGES.sub("", flat[start : min(end, start + _FAR)].replace(MASK, ""))


def _known_by_deed(found: Counted, scene: Scene) -> Name | None:
    return next((name for one in found.names if (name := scene.lexicon.find(one)) is not None), None)


def scope_of(asked: Asked) -> str:
    """新增 or 累计 where the words before the number say it, else ""."""
    if _ADDING.search(asked.slot.left):
        return "新增"
    return "累计" if asked.lead.has(Cue.TOTAL) or "累计" in asked.slot.left else ""


def _verb(slot: Slot) -> str | None:
    """The verb that says what there is of the things counted, "" where it only says that they are; None for none."""
    left = slot.left
    near = _MAKING.search(left)
    if near:
        verb = _VERB.match(near[0])
        return _telling(verb[0] if verb else "")
    if _REACHING.search(left) or (_BREAKS.search(left) and _BROKEN.match(slot.right)):
        return ""
    if _FOR_EXAMPLE.search(left):
        verb = _VERB.search(left, 0, _EARLY)
        return _telling(verb[0]) if verb else "" if "、" in left or _ONE_EXAMPLE.search(left) else None
    row = _VERB.search(left, 0, _EARLY) if _OF_ROW.search(left) else None
    if row:
        return _telling(row[0])
    return "" if slot.right.startswith("国家") or _WHOLE.search(left) or _HELD.search(left) else None


def _telling(verb: str) -> str:
    bare = verb.rstrip("了出起")
    return "" if bare in _IDLE_VERBS else bare


def _goes_on(slot: Slot, scene: Scene) -> bool:
    """Whether the number goes on with a row of counts: behind 、 or 和, or a clause that is no more than a count."""
    if not scene.last or not scene.last[-1].rule.startswith(("counted", "level", "there")) or slot.bracket is not None:
        return False
    if scene.last[-1].slot.quantity.unit not in UNITS:
        return False
    if _JOINS.search(slot.gap) or (_FOR_EXAMPLE.search(slot.left) and not slot.gap):
        return True
    if slot.gap and scene.last[-1].name.written.endswith(slot.gap):
        return True  # 25个国家|216个|城市
    return not slot.left.strip(" \0") and not slot.gap and read_counted(words_behind(slot, scene)).said == ""


def _first_of_row(slot: Slot, scene: Scene) -> Slot:
    slots = scene.line.slots
    at = bisect_left(slots, slot.mention.start, key=lambda one: one.mention.start)
    for first in range(at, max(at - _MOST_IN_ROW, 0), -1):
        goes_on = (slots[first].gap and _JOINS.search(slots[first].gap)) or _FOR_EXAMPLE.search(slots[first].left)
        verb = _verb(slots[first])
        if not goes_on or verb or (verb is not None and first != at):
            return slots[first]
    return slots[max(at - _MOST_IN_ROW, 0)]


def known_noun(right: str, scene: Scene, verb: str = "") -> Name | None:
    """The longest name of the catalogue with which the words behind a number begin, if the noun ends there.

    What was done to it counts first: 培育31家国家高新技术企业 counts those fostered, where the catalogue knows them.
    """
    ends = [end for end in noun_ends(right[: _LONGEST + 1]) if _SHORTEST < end <= _LONGEST]
    for before in (verb, "") if verb else ("",):
        for end in ends:
            name = scene.lexicon.find(before + right[:end])
            if name is not None:
                return name
    return None
