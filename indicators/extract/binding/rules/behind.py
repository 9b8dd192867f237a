"""Numbers that say how large the noun behind 的 is: 设立100亿元的产业基金, 拥有340万千瓦的风能资源, 占全国18.5%的外商投资."""

import re
from dataclasses import replace

from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.leads import Cue
from indicators.extract.binding.making import COUNTED, POINTS, RATIOS, Sense, make
from indicators.extract.binding.names import Name
from indicators.extract.binding.nouns import is_name, is_owner, noun_at_start, said_once
from indicators.extract.binding.predicates import is_thing
from indicators.extract.binding.trimming import trim
from indicators.model import Kind, Measure

_OF = re.compile("(?:以上|左右|以内)?的(?!增[长速幅]|速度|较[快高]|目标|预期|水平|比[重例]|份额|市场|大关|台阶)")
_HAS = re.compile(
    "(?:(?:先后|共|累计|已|还|另)有|安排|下达|下拨|发行|拨付|设立|成立|组建|发起|拥有|获得|获批|拿到|取得|争取到?|签下|签订|签署|投入|安排|形成|实现|完成|达成|发放|提供|募集|筹集|落实|建成|新增|贡献|"
    "创造|产生|带来|拿出|斩获|赢得|收获|撬动|带动|拉动|吸引|引进|引入|注入|投放|兑现|划拨|追加|统筹|整合|列支|争得|蕴藏|坐拥|集聚|汇聚|承接|签约|交付|输送|消纳|"
    "(?P<less>节省|节约|减免|免除|减征|缓缴|退还|返还|挽回|化解|清偿|偿还|追回))"
    "(?:了|起|到|出|下|来)*(?:超过?|逾|[近约]|不少于|不低于)?(?:总额|总计|共计|合计)?(?:超过?|逾|[近约])?$"
)
_BY_RATE = re.compile("(?:以|凭|凭借|凭着|靠)(?:超过?|逾|[近约])?$")
_DOES = re.compile(
    "给予|用于|支持|实施|开展|[对向为]|帮助|推动|建设|注入|购买|购置|采购|修建|兴建|新建|建起|建成|改造|扩建|打造|引进|发展|重点"
)
_SAID = re.compile("(?:高?居|位居|位列|登|创)(?!民|住|家|新|业|意|投)")
_ALONE = re.compile(r"[\s\0]*(?:首批|新增|总额|又一批)?(?:超过?|逾|[近约])?")
_THEN = re.compile("(?:已|将|用于|支持|加力|投向|到位|落户|落地|获批|签订|投入|直达|全部|陆续|相继)")
_DOES_GOOD = re.compile(
    "补充|带动|拉动|撬动|推动|促进|助力|帮助|惠及|改善|保障|实施|建设|支撑|扶持|鼓励|购买|覆盖|注入|激发|提振|缓解|解决|破解"
)  # 5000亿元|特别国债|补充银行资本: what the money does
_SAME = frozenset("、，,和与及")
_USED_FOR, _SPENT = (
    re.compile("用于(?:支持|开展|推进|实施|加快)?([^，,；;。、\\d]{2,12})$"),
    "投入",
)  # 投入12亿元|用于|水利建设
# 1.12万亿元|用于置换债务的专项债券: what it is, and what it is for.
_FOR_WHAT = re.compile("用于[^，,；;。、的\\d]{2,16}的([^，,；;。、的\\d]{4,20})(?=[，,；;。]|$)")
_TARIFF = re.compile(
    "每|最高|最多|单个|单笔|可获|可享|不超过|不高于|一次性|[对给][^，,]{0,16}(?:企业|单位|人员|个人|项目|者)的?$"
)  # what one may get is no amount
_MORE = re.compile("[的在，,；;。、：:()和及与\0\\d]|实现|通过|达到|超过|同比|增长|用于")  # goes on behind the noun
_PLACED = re.compile("高?居|位居|位列|排|领跑|领先|稳居|登|创|占|跻身|成为|继续|$")  # 以1.2万亿元的经济总量|位居第一
_RULE = "size_behind_the_number"
_MONEY = re.compile(
    "(?:工业|农业|总|年|净|新|专项|特别|社会|财政|银行|政府)*(?:资金|资本|贷款|授信|融资|投资|债券|国债|债|补贴|补助|奖补|奖励|外资|税收|订单|收入|产值|销售额|营业额|出口额|消费券|基金|税费|利润|资产|货款|成本|利息|费用)"
)
_GOAL = re.compile("(?:以上|左右|以内)?的([^，,；;。、的]{2,14}?)(?:发展|年度|总体|规划|预期)?目标")
_RATE, _RATES = "率", ("率", "比重", "占比", "比例")
_GROWTH, _IDLE_GOAL = (
    re.compile("(?:年均)?(?:增长|增速)$"),
    re.compile("(?:既定|年初|全年|预期|工作|增长|主要|奋斗|任务|计划|总体|控制|调控|政策|这一)*"),
)
GOAL_BEHIND = "goal_behind_the_number"
_TRUST, _WORDY = 45, 4  # per cent; characters


def of_what_stands_behind(asked: Asked, scene: Scene) -> list[Fact] | None:
    """The amount, share or rate of the noun that stands behind the number and 的, where a verb of having or making stands before."""
    slot = asked.slot
    goal = _GOAL.match(slot.right) if slot.bracket is None else None
    if goal and slot.quantity.unit not in {POINTS, "位", ""}:
        return _goal(asked, goal[1], scene)
    of = _OF.match(slot.right) if slot.bracket is None else None
    unit = slot.quantity.unit
    if of is None and slot.bracket is None and "元" in unit:
        return _money_of_what(asked, scene)
    if of is None or not unit or unit in {POINTS, "位", "倍", *COUNTED}:
        return None
    noun = _SAID.split(noun_at_start(slot.right[of.end() :]))[0]
    name = scene.lexicon.find(noun) or (Name(noun) if is_name(noun) else None)
    has = _HAS.search(slot.left) if name is not None and name.id else None
    owner = trim(slot.left[: has.start()], slot.left_start, scene)[0] if has else ""
    name = Name(said_once(owner, noun)) if is_owner(owner) else name  # 园区|创造86亿元的|工业产值
    measure = _measure(asked, noun, scene)
    return None if name is None or measure is None else [make(slot, name, Sense(measure), _RULE, _TRUST)]


def _goal(asked: Asked, noun: str, scene: Scene) -> list[Fact] | None:
    """300万千瓦的装机目标, 5.5%的GDP增长目标: what is aimed at, of what stands before 目标."""
    grows = _GROWTH.search(noun)
    words = noun[: grows.start()] if grows else noun
    if _IDLE_GOAL.fullmatch(words) or (
        grows is None and asked.slot.quantity.unit in RATIOS and not words.endswith(_RATES)
    ):
        return None
    name = scene.lexicon.find(words) or (Name(words) if is_name(words) or is_thing(words) else None)
    sense = Sense(Measure.GROWTH if grows else Measure.LEVEL)
    return [replace(make(asked.slot, name, sense, GOAL_BEHIND, 60), kind=Kind.TARGET)] if name else None


def _money_of_what(asked: Asked, scene: Scene) -> list[Fact] | None:
    """超500亿元|再贷款合同|已签订: a clause that begins with a sum, the noun that it is of, and what became of that."""
    slot = asked.slot
    is_alone = not slot.gap and _ALONE.fullmatch(slot.left)
    has = None if _TARIFF.search(slot.left) else _HAS.search(slot.left)
    goes_on = slot.left.strip() in {"", *_SAME} and bool(scene.last) and scene.last[-1].rule == _RULE
    use = _USED_FOR.match(slot.right) if has else None
    if use and (is_thing(use[1]) or is_name(use[1])):
        return [
            make(slot, Name(use[1] + ("" if _MONEY.search(use[1]) else _SPENT)), Sense(Measure.LEVEL), _RULE, _TRUST)
        ]
    for_what = _FOR_WHAT.match(slot.right) if has else None
    if for_what and is_name(for_what[1]):
        return [make(slot, scene.lexicon.find(for_what[1]) or Name(for_what[1]), Sense(Measure.LEVEL), _RULE, _TRUST)]
    then = _THEN.search(slot.right) if is_alone or has or goes_on else None
    money = _MONEY.match(slot.right) if has else None
    then = (_DOES_GOOD.match(slot.right, money.end()) if money else None) or then
    noun = slot.right[: then.start()] if then else slot.right.rstrip("，、和与及 \0") if has or goes_on else ""
    is_money = _MONEY.fullmatch(noun) is not None
    is_long = len(noun) >= _WORDY or (is_money and not is_alone)
    is_told = is_long and (is_money or is_name(noun)) and not (_DOES.match(noun) or _MORE.search(noun))
    name = scene.lexicon.find(noun) or Name((has["less"] or "") + noun if has else noun)
    return [make(slot, name, Sense(Measure.LEVEL), _RULE, _TRUST)] if is_told else None


def _measure(asked: Asked, noun: str, scene: Scene) -> Measure | None:
    slot = asked.slot
    if slot.quantity.unit not in RATIOS:
        goes_on = slot.left.strip() in {"", *_SAME} and bool(scene.last) and scene.last[-1].rule == _RULE
        is_by = _BY_RATE.search(slot.left) and len(noun) >= _WORDY and _PLACED.match(slot.right.partition(noun)[2])
        return Measure.LEVEL if goes_on or is_by or _HAS.search(slot.left) else None
    if _BY_RATE.search(slot.left):
        return Measure.LEVEL if noun.endswith(_RATE) else None
    return (
        Measure.SHARE if asked.lead.whole and Cue.SHARE in asked.lead.cues and not asked.lead.has(Cue.GROWTH) else None
    )
