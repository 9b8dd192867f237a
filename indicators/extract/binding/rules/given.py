"""To how many something was given, and how much of it: 为1260家企业解决融资需求95亿元; and how many did something: 800人参加考试."""

import re

from indicators.extract.binding.counted import is_counted, read_counted, told_alone
from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.line import Slot
from indicators.extract.binding.making import COUNTED, POINTS, RATIOS, Sense, closes, make
from indicators.extract.binding.names import Name
from indicators.extract.binding.nouns import is_name
from indicators.extract.binding.predicates import object_before
from indicators.extract.binding.rules.among import slot_before
from indicators.extract.binding.verbs import ALSO_NOUNS
from indicators.model import Measure

_TO = re.compile(
    "(?:(?<![成作行认])为|(?<![方意走流投])向|给|(?<![参])与|(?<![合协相共不])同|对|(?<![存现所潜实内正])在)(?:超过?|[约近逾])?$"
)
_GIVEN = re.compile(
    "解决(?!方案)|办理|发放|追回|挽回|减免|减轻|减税|退税|退还|返还|兑现|落实|提供|协调|争取|授信|放贷|融资|投放|投资|贷款|补贴|补助|节约|节省|降低|增加|开展|搭建|建立|签署|签订|签约|"
    "达成|开放|推送|送|采购|(?<!进)出口|开出|推荐|配备|配置|颁发|授予|购买|支付|缓缴|降费|累计|共(?=[一-龥]{2})|合作|共建|制定|实施"
)
_AGENT = re.compile(
    "(?:公司|集团|[局委厅]|银行|机构|中心|部门|平台|园区|企业|政府|法院|医院|学校|协会|大学|[省市县区])$"
)
_GIFT = re.compile("(?!累计|共)[^\\d，,；;。、:：约近超达]{2,10}(?<![了过出])")
_PUT_IN = re.compile("投入|研发|支出|资金|贷款|融资")  # 对118家|企业研发投入进行补助
_OUT_OF = {*RATIOS, POINTS, "倍", "位"}
_PEOPLE = {"人": "人数", "名": "人数", "人次": "人次", "户": "户数"}
_CLEAR = re.compile("(?:[^，,；;。、\\d]{0,12}?(?:共?有|吸引|组织|安排|帮助|造成|支持|动员)了?)?")
_DID = re.compile(
    "(?:获得?|参加|参与|通过|享受|达成|实现|接受|取得|报名|报考|受益|加入|领取|完成|从事|选择|被|入选|找到|签订|走上|投身|进入|考取|考入|留在|返乡|来|赴|前往|受灾|受伤|遇难|死亡|失踪|脱贫|就业|创业|观看|到场|进场|应聘|入职|录取)"
)
_LEVEL = Sense(Measure.LEVEL)
_LONGEST, _SHORTEST = 12, 2


def given_to(asked: Asked, scene: Scene) -> list[Fact] | None:
    """The count of those to whom something was given: 为|326家|企业发放贷款, 与|150多个|国家签署协议."""
    slot = asked.slot
    is_named = asked.name is not None or (
        is_name(asked.subject) and not _AGENT.search(asked.subject) and slot.left.endswith(f"{asked.subject}为")
    )  # 总人口为|14亿人
    may_take = slot.quantity.unit in COUNTED and slot.bracket is None and not is_named
    noun = _taker(slot, scene) if may_take else ""
    given = _GIFT.match(scene.line.behind(slot), len(noun)) if len(noun) <= _SHORTEST else None
    written = f"{given[0]}的{noun}" if given else noun  # 发放贷款的|企业: never all that there are
    return [make(slot, Name(written), _LEVEL, "counted_by_words", 45)] if noun else None


def given_so_much(asked: Asked, scene: Scene) -> list[Fact] | None:
    """What those just counted were given, told behind them: 为326家企业|发放贷款|45亿元."""
    slot, before = asked.slot, slot_before(asked.slot, scene)
    if before is None or slot.bracket is not None or slot.quantity.unit in _OUT_OF or not closes(slot):
        return None
    if before.quantity.unit not in COUNTED or not slot.gap or slot.gap != slot.left:
        return None
    noun = _taker(before, scene)
    words = (
        re.sub("^(?:累计|共(?![建同享]))+", "", slot.left[len(noun) :]) if noun and slot.left.startswith(noun) else ""
    )
    words = re.sub("(?:达到?|超过?|[约近逾])$", "", words)
    found = (words if ALSO_NOUNS.fullmatch(words) else object_before(words)) if words else ""
    return [make(slot, scene.lexicon.find(found) or Name(found), _LEVEL, "done_to_by_words", 45)] if found else None


def people_who(asked: Asked, scene: Scene) -> list[Fact] | None:
    """How many people did something, where no noun says who they are: 1800余人|达成就业意向, 118人|遇难."""
    slot = asked.slot
    ending = _PEOPLE.get(slot.quantity.unit)
    if ending is None or slot.bracket is not None or not _CLEAR.fullmatch(asked.subject):
        return None
    behind = scene.line.behind(slot)
    if not _DID.match(behind.lstrip("已均都先后成功实")):
        return None
    said = told_alone(behind)
    if not _SHORTEST <= len(said) <= _LONGEST:
        return None
    name = scene.lexicon.find(said + ending)
    return [make(slot, name or Name(said + ending), _LEVEL, "counted_who_by_words", 45)]


def _taker(slot: Slot, scene: Scene) -> str:
    """The noun behind a number that stands behind 为, 向 or 与, up to what was given to them; "" where it is no such number."""
    if not _TO.search(slot.left):
        return ""
    behind = scene.line.behind(slot)
    given = _GIVEN.search(behind, _SHORTEST)
    clause = behind[: given.start()] if given else behind
    found = read_counted(clause)
    is_told = is_counted(found.noun) and not _PUT_IN.search(found.noun) and (given is not None or bool(found.said))
    return found.noun if is_told else ""
