"""Numbers before what they count (建成3个标识二级节点), and what can be the name of something measured at all."""

import re

from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.leads import Cue
from indicators.extract.binding.names import Name
from indicators.model import Measure

_HEAD = re.compile(
    r"(?:额|量|率|值|数|收入|投资|产值|面积|里程|比重|强度|浓度|水平|规模|余额|存款|贷款|支出|利润|税收|产能|容量|装机|能耗|人口|就业|岗位|企业|机构|项目|平台|基地|"
    r"园区|集群|中心|实验室|基站|专利|人才|学校|医院|床位|养老|住房|小区|公路|铁路|农田|大棚|主体|车站|机场|航线|班列|吞吐|旅客|游客|资金|合同|标准|价格|指数|增加值|零售|"
    r"产业|行业|业|农户|家庭|公司|团队|街区|社区|村|站|厂|厅|馆|场|园|院|所|线|库|电|煤|气|油|粮|棚|桥|路|渠|管网|管道|车|船|机|设备|设施|覆盖|时间|天数|比例|排放|进出口|出口|进口|外资|产量|销量|销售|产出|债券|养老金|工资|补助|保险|费|税|品牌|产品|企业家|人员|人数|教师|医生|学位|毕业生|户籍|股权|基金)$"
)
_VERBS = re.compile(
    r"推进|加快|实施|坚持|深化|落实|围绕|聚焦|推动|开展|打造|构建|完善|强化|加强|优化|扩大|提升|发展|支持|建设|培育|引进|改造|建成|新建|启动|开工|完工|投产|举办|成功|获批|入选|荣获|发布|出台|制定|累计|解决|保障|惠及|覆盖|发放|下达|安排|争取|办理|办结|化解|转移|帮助|吸引|带动|服务|救助|完成|实现|通过|提供|受理|查处|整治|拆除|修复|治理|退出|淘汰|关闭|取消|下放|压减|清理|减免|为|使|让|把|被"
)
_COUNTED_END = re.compile(
    r"[，,；;。、：:()\0\d]|实现|的|在|和|以及|及|与|等|开展|入选|获批|达到|达|为|进入|已|被|得到|完成|纳入|列入|占|全部|建成|投产|开工|均|分别|相互|通过|落户|落地|有|用|上市|参|也|还|增长|超过|来自|位于|约"
)
_MAKING = re.compile(
    r"(?:新建|新增|建成|培育|打造|建设|新开通|引进|改造|创建|新认定|认定|实施|新培育|获批|发展|建立|设立|创办|布局|遴选|支持|有|拥有|共有|现有|新改建|改扩建|新登记|组建|新设|开通|建成投用|完成|开工|推进|落地|签约|孵化|涌现|聚集|集聚|形成|储备|入库|引育)+(?:了|出|近|超|约|超过|达|至少|不少于)*$"
)
_COUNT_UNITS = frozenset("个 家 座 项 户 条 所 台 辆 件 套 人 名 艘 支 只 处 片 种 门 部 架 间 栋 幢 口 眼 列 台(套) 万户 亩 公里 平方米".split())
_LONGEST, _SHORTEST = 24, 2


def is_name(words: str) -> bool:
    """Whether words can be the name of something measured: short, without a verb, ending in a noun of measure."""
    bare = words.strip("“”\"、，, ")
    if not _SHORTEST <= len(bare) <= _LONGEST or "、" in bare or _VERBS.search(bare):
        return False
    return bool(_HEAD.search(bare))


def _ends_here(right: str, cut: int) -> bool:
    """Whether a noun ends after `cut` characters: 522个行政村|通组光纤工程 goes on."""
    return cut == len(right) or bool(_COUNTED_END.match(right, cut) or _VERBS.match(right, cut))


def counted(asked: Asked, scene: Scene) -> list[Fact] | None:
    """建成3个工业互联网标识二级节点, 有1100余家人工智能企业: the noun behind the number says what is counted."""
    slot = asked.slot
    if slot.quantity.unit not in _COUNT_UNITS or slot.gap and len(slot.gap) > 1 and not _MAKING.search(slot.left):
        return None
    made = _MAKING.search(slot.left)
    rest = slot.left[: made.start()] if made else slot.left
    if not made and rest.strip("，,、 的“和"):
        return None
    right = re.sub(r"^(?:以上|左右|以内|的)+", "", slot.right)
    end = _COUNTED_END.search(right)
    noun = (right[: end.start()] if end else right).strip("“”\" ")
    if not noun:
        return None
    name = next((found for cut in range(min(_LONGEST, len(right)), 2, -1) if (found := scene.lexicon.find(right[:cut])) is not None and _ends_here(right, cut)), None)
    scope = "新增" if re.search("新增|新建|新培育|新认定|再培育|新登记|新开通", slot.left) else "累计" if asked.lead.has(Cue.TOTAL) or "累计" in slot.left else ""
    if name is not None and made and scene.lexicon.fits(name, slot.quantity.unit):
        return [Fact(slot, name, Measure.LEVEL, Measure.LEVEL, "counted_by_name", scope=scope, trust=80)]
    if is_name(noun) and made:
        return [Fact(slot, Name(noun), Measure.LEVEL, Measure.LEVEL, "counted_by_words", scope=scope, trust=50)]
    return None
