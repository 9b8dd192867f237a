"""Which words can be the name of something measured at all: rules of thumb on how such names begin and end."""

import re
from functools import lru_cache

from indicators.extract.binding.shared_ends import whole_end

_HEAD = re.compile(
    "(?:"
    "额|额度|差距|(?<![评代定议报降涨提])价|资产|负债|债务|结余|缺口|授信|资源|负荷|票房|运力|量|率|值|数|系数|收入|投资|产值|面积|里程|比重|比例|比率|强度|浓度|水平|规模|余额|存款|贷款|支出|利润|税收|产能|容量|装机|能耗|人口|就业|岗位|"
    "企业|机构|项目|平台|基地|园区|集群|中心|实验室|基站|专利|人才|学校|医院|床位|养老|住房|小区|公路|铁路|农田|大棚|主体|车站|机场|航线|班列|"
    "吞吐|旅客|游客|资金|合同|标准|价格|指数|增加值|零售|产业|行业|业|农户|家庭|公司|团队|街区|社区|村|站|厂|厅|馆|(?<!市)场|园|院|所|线|库|"
    "电|煤|气|油|粮|棚|桥|路|渠|管网|管道|车|船|机|设备|设施|覆盖面?|时间|天数|增长面|盈利面|亏损面|排放|进出口|出口|进口|贸易|外贸|外资|产量|销量|销售|产出|债券|养老金|工资|[顺逆倍]差|"
    "营收|净利|长度|宽度|高度|深度|速度|密度|跨度|温度|湿度|补助|补贴|让利|减负|票据|消费券|债|库容|库存|占地|单产|亩产|存栏|出栏|满意度|知晓度|集中度|便利度|活跃度|依存度|贡献度|参与度|安全感|获得感|用户|户数|次数|人次|起数|总产|占款|借款|欠款|货款|货币供应|M[012]|PMI|CPI|PPI|引资|创汇|增收|保险|费|税|税金|品牌|产品|费用|回收期|企业家|人员|人数|教师|医生|学位|毕业生|户籍|股权|基金|储备|能力|经费|成本|年限|[煤电水油气]耗|效率|周期|投入|支付|盖度|进度|分红|融资|[贷桩生投入隧护产床]比|程度|景区|班次|水质|质量|带宽|时延|算力|功率|速率|运量|订单|席位"
    ")$"
)
# Words that tell of doing; what does the same work inside a noun (服务业, 建设项目) only counts at its beginning.
_DEED = re.compile(
    "推进|加快|实施|坚持|[承支撑扛担托]起|具备|…|深化|落实|围绕|聚焦|推动|开展|打造|构建|完善|强化|加强|优化|扩大|提升|成功|获批|入选|荣获|发布|出台|累计|解决(?!方案)|发放|下达|争取|"
    "办理|办结|化解|帮助|吸引|带动|救助|完成|(?<!资产)实现|通过|提供|受理|查处|整治|拆除|退出|淘汰|关闭|取消|下放|压减|清理|减免|缓缴|缴纳|缓征|为|使(?!用(?:外资|内资|面积|量|率|权|费|年限|境外))|让(?!利)|把|被|举办|建成(?!区|规模|面积|里程|容量)|新建(?!商品|住宅|住房)|启动|分别|高于|低于|快于"
)
_DEED_AT_START = re.compile(
    "这[一些]|一[家个座条批项](?!级)|那|级|发展|支持|建设(?!用地)|培育|引进|改造|开工(?!项目|率|企业)|完工(?!项目|率)|投产(?!项目|率|企业)|制定|保障(?!性|房)|惠及|覆盖|安排|转移(?!支付)|服务(?![业器商员队券]|机器人|贸易|消费|外包|收入|机构|站|平台|中心|网点|窗口|团队|联盟|基地)|修复|治理|确保|重点(?!工业|企业|行业|产业|领域|监测|项目|工程|实验室|城市|产品|平台|园区|用能|排污|排放|高校|文物|区域)|全面|严肃|持续|大力|积极|着力|充分|切实|稳步|进一步"
)
_KIND_OF_PROJECT = re.compile("(?:改造|升级|更新|提升|扩建|建设)项目$")
_MEASURE_OF_DEED = re.compile(
    "(?:治理|改造|修复|建设|支持|惠及|覆盖|服务|引进|培育|保障|安排|转移)(?:[一-龥]{0,6}(?:面积|里程|人数|人口|户数|人次)|[一-龥]{2,6}(?:规模|金额|数量|总量|总额|额度|率))"
)  # 治理面积, 服务覆盖率
_IN_FOCUS, _GENERIC = "重点", {"项目", "企业", "工程", "产业"}
_DEED_AT_END = re.compile(
    "(?:拓展|通达|直达|抵达|开辟|连通|辐射|首批|创建|认定|设立|命名|推出|扩展|覆盖|聘请|惠及|入驻|开行|新增|[做抓保][障好]*好|保障好|培育|涵盖|入围|看到|聚焦|公布|发布|第?[一二三四五六七八九十]+批)$"
)
_SERVICES = re.compile("服务(?:进出口|出口|进口|贸易|消费)")  # a trade, no deed
_BY_NOW = re.compile("(?<=..)已(?:通达|直达|抵达|开辟|连通|辐射|拓展|延伸)")  # 班列|已通达欧洲
_SUCH_AS = re.compile("(?<![高中初平同优上劣对下均])等(?![级效教院于待离化])(?=[一-龥“]{3})")
_RATE_AT_END = re.compile("[率度]$|比例$|比重$")
_DOING = re.compile(
    "(?:(?:创建|增加(?!值)|命名|取缔|发展|支持|建设|培育|引进|改造|开工|完工|投产|制定|修改|修订|调整(?=[省市县国自])|废止|安排|转移(?!支付)|修复|治理|推进|实施|打造|办理|办结|受理|查处|整治|拆除|淘汰|关闭|取消|"
    "下放|清理|减免|发放|下达|搬迁|重组|启动|新建|建成|举办|引育|开展|审议|提请省人大常委会|提请|严肃|全面|重点|新改扩建|新扩建|改扩建|维修|保障|救助|"
    "帮扶|落实|争取|投放|兑现|化解|处置|收储|拟(?!上市|建(?:项目|工程))|[新改]建(?!商品|住宅|住房)|确保|完成|全年)(?![性房区器业型岗点站林率班费员]))+"
)
_AFTER_NOUN = re.compile(
    r"[，,；;。、：:()\0\d]|实现|的|在|和|以及|及|与|等|开展|入选|获批|达到|达|为|进入|已|被|得到|完成|纳入|列入|占|全部|建成|投产|开工|均|"
    "分别|相互|通过|落户|落地|有|用|上市|参|刚刚|成立|设立|也|还|是|增长|超过|来自|位于|约"
)
_OWNER = re.compile(
    "(?:业|企业|公司|集团|园区|集群|基地|行业|产业链|(?:开发|高新|集中|试验|示范|保税|综保|经开|合作|新|园)区|行业大类|产业园|工业园|单位|项目|市场|平台|景区|港口|领域|活动|[小中大]类|[级心点]城市)$"
)
# Heads of more than one word, which an enumeration shares as a whole: 粮油、饮料|零售额.
_WHOLE_HEAD = re.compile(
    "(?:进出口|出口|进口)(?:规模|总值|值)|(?:消费品)?(?:零售|销售|交易|成交|营业|投资|出口|进口|进出口|贸易|签约|融资)(?:总)?额|(?:营业总?|销售|业务|主营业务|主营|税收|经营)收入|(?:(?:规模以上|规上)?工业)?(?:增加值|总产值|产值)|市场(?:份额|占有率|占比)|"
    "利润(?:总额)?|(?:贷款|存款)余额|(?:总)?产量|(?:总)?销量|单产|(?:核心)?产业规模|(?:播种|种植)面积|发电量|用电量?|(?:固定资产|民间|技改)?投资|装机(?:容量|规模)?|(?:货物|集装箱|旅客)?吞吐量|[货客]运(?:总)?量|(?:货物|旅客)?(?:周转量|发送量)|(?:快递)?业务(?:总)?量|(?:批发|零售|出厂|收购)价格|(?:加权平均|贷款|存款)?利率"
)
# What is said of a quantity without a number: 产业规模|持续增长, 出口额|再创新高, 民营企业|表现突出.
_STATE = re.compile(
    r"([^，,；;。、]{2,20}?|.{2,60}、[^，,；;。、]{2,16}?)(?:有所|略有|小幅|持续|不断|稳步|快速|逆势|逐步|逐年|连续|连年|大幅|显著|明显|平稳|较快|加快|加速|进一步|稳定|继续|保持|实现|出现|呈现?|再|整体|总体|"
    r"[两一]位数|同比|环比|分别|成倍|高速|强劲|恢复性?|稳健|同步|均|也|仍|还|更|总|双双|创|单月|单日|单季|历史|同期|历年|阶段性|迈上|跃上|迈向|[了着的])*"
    r"(?:(?:增速|增幅|涨幅|降幅)(?:略有|略|小幅|有所|总体|整体|基本|持续|继续|明显|进一步|逐步|逐月|逐季|稳步|稳中|保持|大幅)*"
    r"(?:平稳|稳定|持平|提升|提高|下降|放缓|趋缓|回落|加快|回升|收窄|扩大|较快|领先|有升|有进|由[负降减]转[正增升]|由[正增]转[负降减]|转[正负])|由[负降减跌亏]转[正增升涨盈]|由[正增升盈]转[负降减亏]|扭亏为盈|转正|转负|负?增长|扩大|提升|提高|上升|攀升|壮大|增加|走高|扩张|下降|回落|降低|新高|新台阶|突破|上扬|向好|回升|回暖|增强|跃升|倍增|翻番|"
    r"(?:表现|增势|势头|贡献)(?:较为|十分|尤为|非常|更为|更加)?(?:亮眼|突出|良好|强劲|抢眼|不俗|迅猛|较大|明显)|(?:发展|增长|走势)(?:迅速|迅猛|较快|良好|强劲|提速)|有[涨升增]有[跌降减]|涨跌[互不][现一]|[降升]中有[升降]|稳中[有略趋][升降缓])(?:态势|趋势|势头|通道)?$"
)
_COURSE = re.compile(
    "([^，,；;。、]{2,20}?)(?:总体|整体|始终|一直|继续|持续|仍|均)*(?:保持|呈现?|延续)(?:了|出)?[^，,；;。、\\d]{2,12}(?:态势|趋势|势头)$"
)  # 产量|总体保持稳中有升的态势
_IS_STRONG = re.compile(
    "([^，,；;。、]{2,20}?)(?:增长|(?:表现|增势|势头)?(?:更为|更加|更|尤为|格外|十分|最为|极为|依然|依旧))"
    "(?:猛|快|强|好|亮眼|抢眼|突出|明显|显著|强劲|迅猛|活跃|可观|稳健|惊人)$"
)  # 制造业投资|更猛
_IS_MAIN = re.compile(
    "([^，,；;。、]{2,16}?)(?:已)?(?:成为|作为|是)[^，,；;。]{2,16}?(?:主力|主力军|支柱|引擎|亮点|力量|主体|龙头|支撑|增长点)$"
)  # 民营企业|成为外贸主力
_LEVELS = re.compile("(?:国家|[省市州县区])级?、(?:[省市州县区]级?、)?[省市州县区]级")  # 省、州级龙头企业
# Sectors of the classification of industries (GB/T 4754) whose names hold 、 and are one thing all the same.
ONE_SECTOR = re.compile(
    "(?:农、林、牧、渔|农林牧渔|电力、(?:热力、)?(?:燃气|煤气)及水(?:的)?生产和供应|电力、热力生产和供应|水利、环境和公共设施管理|交通运输、仓储和邮政|"
    "信息传输、软件和信息技术服务|文化、体育和娱乐|居民服务、修理和其他服务|酒、饮料和精制茶制造|石油、煤炭及其他燃料加工|"
    "(?:铁路、船舶、)?(?:铁路、船舶、)?航空航天和其他运输设备制造|计算机、通信和其他电子设备制造|文教、工美、体育和娱乐用品制造|木材加工和木、竹、藤、棕、草制品|"
    "皮革、毛皮、羽毛及其制品和制鞋|废弃资源综合利用|金属制品、机械和设备修理)业"
)
_TITLE_AT_START, _ANY = re.compile("^“[^“”]+”(?=[一-龥]{2})"), "某项"  # “充分就业社区”|达标率: its own words do nothing
_OF_WHOLE = ("占比", "比重", "人次", "增速", "增幅")  # of which none is cut short: 公办幼儿园占比 beside 入园率
_LONGEST, _SHORTEST, _WORDY, _WORD = 24, 2, 3, 2
_ROW, _MOST_VERBS = frozenset("、和与及"), 4
_RATE_OF_DEED = 3  # characters of 办结率
_RANK_ONLY = re.compile("(?:国家|省|市|区|县|州|世界|部)级")
# What says nothing without the name before it: 高速公路452公里、总里程达8784公里.
_BARE_HEAD = re.compile(
    "(?:总|年|累计|建成)*(?:产量|面积|里程|规模|总量|数量|总数|金额|余额|收入|产值|企业|项目|增加值|比例|人数|容量|装机|投入|营业收入|销售收入|营收)"
)


def after_examples(words: str) -> str:
    """The noun of which examples stand before 等: 长春轨道客车等|国家级企业; the words as they are where none do."""
    last = None
    for match in _SUCH_AS.finditer(words):
        last = match
    return words[last.end() :] if last else words


def is_bare_head(words: str) -> bool:
    """Whether words say nothing without the name before them (总里程)."""
    return _BARE_HEAD.fullmatch(words) is not None


def before_state(words: str) -> str:
    """What a clause without a number speaks of: 产业规模|持续增长; "" where it says nothing of how something grows or stands."""
    patterns = (_STATE, _COURSE, _IS_STRONG, _IS_MAIN)
    match = next((match for one in patterns if (match := one.match(words))), None)
    return match[1] if match else ""


_TO_WHOM = re.compile("(?<![导定走方朝流面趋志动意取])向$|(?<![一配应])对$|(?:帮助|帮扶)$")  # 农商行已向|286家
_AMONG = re.compile("(?<![初高集])中$")  # 行业中, 产品中: among which a number is, and no name of it


_LEADS_ON = re.compile(
    "(?<=..)(?:(?<![方意走流取投指导风动志])向|(?<![成作行认])为|[做抓办]好|[与给]|已[一-龥]{2})$"
)  # 金融机构|向, 市政府办好


@lru_cache(maxsize=2048)
def is_name(words: str, *, counted: bool = False) -> bool:
    """Whether words can be the name of something measured: short, one thing, no deed, ending in a noun of measure.

    `counted` says that the number's unit counts things (家, 条): then any noun may be what is counted.
    """
    bare = words.strip('“”"、，, ')
    bare = _LEVELS.sub("各级", ONE_SECTOR.sub("该行业", bare)) if "、" in bare else bare
    plain = _TITLE_AT_START.sub(_ANY, words.strip("、，, ")) if words.startswith("“") else bare
    if (
        not _SHORTEST <= len(bare) <= _LONGEST
        or "、" in bare
        or "|" in bare
        or words.count("“") != words.count("”")
        or bare.endswith(
            ("等", "的", "或", "有所", "边", "旁", "其间", "后", "以来", "上半年", "下半年", "季度", "月份")
        )
        or _TO_WHOM.search(bare)
        or _AMONG.search(bare)
        or _LEADS_ON.search(bare)
        or (counted and _BY_NOW.search(bare))
        or _BARE_HEAD.fullmatch(bare)
        or _RANK_ONLY.fullmatch(bare)
        or (_is_deed_at_rate(plain) if _RATE_AT_END.search(bare) else _DEED.search(plain))
        or (
            _DEED_AT_START.match(plain)
            and not (_KIND_OF_PROJECT.search(bare) or _SERVICES.match(bare) or _MEASURE_OF_DEED.fullmatch(bare))
        )
    ):
        return False
    return bool(_HEAD.search(bare)) or (counted and len(bare) >= _WORDY and not _DEED_AT_END.search(bare))


def _is_deed_at_rate(words: str) -> bool:
    """Whether a rate begins with a verb that governs the rest (提升覆盖率); that of the verb itself is a name (办结率)."""
    return bool(_DEED.match(words)) and len(words) > _RATE_OF_DEED


def does_something(words: str) -> bool:
    """Whether words tell of doing: 加快发展先进制造业."""
    return _DEED.search(words) is not None or _DEED_AT_START.match(words) is not None


def said_once(owner: str, rest: str) -> str:
    """An owner and what is its own, without the word that both say: 规模以上工业 and 工业增加值."""
    return owner + rest.removeprefix(owner[-_WORD:])


def is_owner(words: str) -> bool:
    """Whether words are those of a thing that can have a turnover or an output: a sector, a firm, a zone."""
    return bool(_OWNER.search(words)) and not _DEED.search(words) and "、" not in words


def with_head(words: str, other: str) -> str:
    """A noun cut short in an enumeration, with the ending of the last member: 肉 beside 禽蛋产量 is 肉产量."""
    shared = other.find(words[-1:]) if words else -1
    if shared == len(words) - 1 > 0:
        return words + other[len(words) :]
    whole = max(whole_head(other), whole_end(other), key=len)
    if whole and is_owner(words) and is_owner(other.removesuffix(whole).removesuffix("年")):
        return words + whole  # 原材料制造业 beside 装备制造业|利润总额
    head = _HEAD.search(other)
    ending = whole or (head[0] if head else "")
    return words if is_name(words) or words.endswith(_OF_WHOLE) else said_once(words, ending)


def whole_head(words: str) -> str:
    """The head of several words in which a name ends (装备制造业|利润总额); "" where it ends in none."""
    return next((one[0] for one in _WHOLE_HEAD.finditer(words) if one.end() == len(words)), "")


def _behind_more(rest: str) -> str:
    """What is left behind more verbs of a row: 制定|、修改和废止|地方性法规."""
    for _ in range(_MOST_VERBS):
        more = _DOING.match(rest, 1) if rest[:1] in _ROW else None
        if more is None:
            break
        rest = rest[more.end() :]
    return rest.lstrip("、")


def what_is_done_to(words: str) -> str:
    """The noun behind verbs that only say what was done to so many of it: 办理|省人大代表建议; "" where none is."""
    match = _DOING.match(words)
    rest = _behind_more(words[match.end() :]).strip('“”"') if match else ""
    return _IN_FOCUS + rest if match and rest in _GENERIC and match[0].endswith(_IN_FOCUS) else rest


def noun_at_start(words: str) -> str:
    """The noun with which words begin, up to what cannot belong to it."""
    end = _AFTER_NOUN.search(words)
    return (words[: end.start()] if end else words).strip('“”" ')


def noun_ends(words: str) -> list[int]:
    """Where a noun with which `words` begin may end, the longest first: 行政村|通组光纤工程 goes on."""
    ends = {len(words)}
    for pattern in (_AFTER_NOUN, _DEED, _DEED_AT_START):
        ends.update(match.start() for match in pattern.finditer(words))
    return sorted(ends, reverse=True)
