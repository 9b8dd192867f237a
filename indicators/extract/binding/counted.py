"""What stands behind a number that counts: the noun (27所|高校), and what it is said to do (也开设了人工智能专业)."""

import re
from dataclasses import dataclass
from functools import lru_cache

from indicators.extract.binding.nouns import is_name

# With one of these, behind the noun, begins what is said of the things counted.
_SAID = re.compile(
    r"(?<=城市|乡镇|企业|公司|学校|高校|医院|银行|机构|省份|国家|地区|市州|区县|县区|单位|部门|媒体|园区|商家|商户|农户|家庭|小区|社区|村庄)"
    r"(?:实施|设立|建立|建设|制定|推行|开通|开设|组建|报道|赴|前往|奔赴|来到|联合|共同|使用|选择|反映|表示|认为|预计|生产|研发|投资|增资|扩产|采购|新增|派出|组织|缴纳|申报|申请|投保|参保|受益|受灾|停产|减产|恢复|转型|改制|脱钩|退出|搬迁|转移|迁入|引进|种植|养殖|加装|安装|配备|配置)"
    r"(?![部会型性])|(?<=[商员者人队民生师组团工])(?:赴|下乡|前往|奔赴|下沉|深入|返乡|返校|如期)|[日月户]均|反映(?!问题)|获(?=[国省市部全世联“]|[一二三特]等|[金银铜]奖)|"
    r"(?<=项目)(?:计划)?总投资(?=[^，,；;。]{0,4}(?:超|过|达|在|均))|齐聚|同时(?=[一-龥]{2})|开幕(?!式)|涵盖|(?<=项目|企业|产品|工程)(?:涉及|覆盖|包括|包含)|进行|(?<=[表宾家者])出席|(?<![方意走流投取])向(?=\d)|(?:有|[一-龥]{2})了(?=[一-龥“])|前[一二三两\d]{1,2}(?:个?季度|个?月)|[两三]年(?:平均|年均)|今年|去年|日前|近日|今日|现场(?=签约|开|发布|揭|展|推介|观)|双双|再次|有所|有望|又(?=[有新入获])|将(?=[在于被继推新建实引开打带进参])|(?<=..)挂牌(?!仪式|企业)|(?<=..)揭牌(?!仪式)|"
    r"(?<=[份家市县区村业司户])(?:高于|低于|快于|慢于|跑赢)|正?辐射带动|协同发展|(?<=[业司])获(?=[^，,；;。]{2,14}(?:奖|称号|认定|资质))|服务(?=群众|居民|市民|百姓|老人|村民)|"
    r"宣布|发布(?!会|厅|平台|制度|中心|台)|披露|[架搭撑撬]起(?!重)|提供(?!商)|成立(?!以来|大会)|达成|签署|签订|发放|授信|追回|推出|启用|报送|(?<=[业户家民工校司所])(?:解决(?!方案)|办理|减免|协调|落实|搭建|开辟)|"
    r"供(?=人们|市民|游客|群众|消费者|大家|居民|选)|多[轮次]次?(?=[赴到前开进深])|[上下]调|连续(?=[一二三四五六七八九十两多\d]{1,2}[年个届])|包揽|昼夜|日夜|逆[势流]|公布(?!栏)|正在|滚动|大部分|大多|(?:生产|养活|产出)(?=了)|准备(?!金)|目前|尚(?!德)|未(?!来|成年|婚|央|利用)|从(?![业事容前军众来化江])|进军|(?<=[区家])(?:进出口|出口|进口)(?=[^，,；;。]{0,6}(?:增长|下降))|(?<=[业品户家])[正负]增长|(?:(?<=公司)|(?<=企业))(?:运营|执飞|承运)(?![商收成中里机公团主平企])|(?<=[业品户家份区])(?<![工农]业)(?:规模以上工业|规上工业|工业)?(?:增加值|产量|产值|利润|收入)(?=[^，,；;。]{0,6}(?:增长|下降|保持|实现|同比)|[达为超近约]?\d)|"
    r"20\d\d年|从中|报名|(?<=[省份市县区])(?!份)(?:[一-龥]{0,4}季度|上半年)?(?:GDP|地区生产总值|经济总量)|(?<=[业户社员众民工生家人村司口])(?:种植|养殖|发展|从事|务工|就业|增收|创业|受益|直接(?=受益|参与)|遍布|承担|承接|拿下)(?![业基地示大小面补品计部园])|"
    r"已|能够|(?<!许)可以|[吃用住走过喝]上(?=[了一-龥])|对(?=[^，,；;。]{2,14}(?:表示|满意))|认为|表示|愿意|希望(?![小中]学|工程)|看好|感到|反映|倾向于|(?<=[业者户民众人家工])(?:计划|打算|选择|拥有)|已|正(?=在?向)|实质性|成为|(?<=业)(?:减少|增加(?!值)|持平)|可(?=[^再视穿信追再可]{2})|名列|榜上有名|积极|落实|加大|深入|大力|进展(?=顺利|良好|迅速|较快)|(?:降幅|增速|增幅|涨幅|跌幅)(?=收窄|扩大|加快|放缓|回落|回升|提高|提升|超)|正(?:在|式)?(?=[推建开进实加抓])|也(?!门)|(?<![平人年月户日])均(?![价衡])|都(?!市)|全部|率先|成功|先后|相继|还(?!款|建)|入选|入围|入园|上榜|获批|获得|荣获|获评|(?<!建)开设|实现|落户|"
    r"落地|入驻|参与|参加|加入(?!值)|纳入|列入|通过|达到|达(?=[标产])|规模(?=[超达突已])|产量(?=[居位排稳])|位居|位列|跻身|排名|居(?=全|世|国|前)|被|(?<!建)设有(?!序)|采用|接入|贴上|相互|进入(?!口)|得到|享受|完成|来自|位于|增长(?![点极])|超过|"
    r"形成|构成|组成(?!部)|亮相|走进|走出|崛起|不断|持续|在(?![线建研岗职校册])|(?<![工农]业)产值|营收|主要产品|同比|推进|建成|投产|开工|启动|签约|分布|全面|顺利|如期|陆续|有序|加快|(?<!园)竣工|用于|取得|(?<=[业司户])建设|创造|贡献|贴上|"
    r"集中(?=开|签|在|于|亮|上)|扎实|基本(?=建|完)|加速|提速|(?<!共)打造|构建|完善|强化|加强|优化|提升|扩大|推动|开展|争取|承担|建立|掌握|突破|具备|出台|聚焦|围绕|转移"
)
_STOP = re.compile(
    r"[，,；;。、：:()（）\0!！?？…]|\.(?!\d)|(?<!国家)和(?!美|平安|谐)|以及|(?<!可)及(?!时|以上|以下)|(?<!参)与|(?<![高初中平优])等(?!级)|范围|(?<![初高集])(?:中|内)(?=[，,已共有\d]|$)|(?<!认)为(?!民)|(?<!公)共(?![建享同])|的总|分别|预计|(?<=[一-龥])[约近超]?\d[\d.]{0,6}万?余?(?:个|座|家|条|名|种|户|人)"
)
_GIVEN = re.compile("[，,](?:成功)?((?:入选|入围|获评|获批|荣获|上榜)(?!数|总|率|企业|项目))")  # 等30个项目，入选…名单
_ENTITY = re.compile(
    r"(.{1,16}?(?:企业|公司|家庭|农户|机构|学校|医院|机器|车间|工厂|园区))(?=.{2,12}(?:改造|更新|转型|升级|运作|运行|上云|融资|扩产|投产|达产|上市|纾困|提质|增效|复工|稳产|增产)$)"
)  # 中小企业|数字化转型
_CHECKED = re.compile("(?<=项目)(?:验收|评审|评估|核查|建设|实施)$")  # 37个|试点项目|验收
_ADJECTIVE = re.compile("(?:入驻|获奖|参展|参会|上榜|落户|签约|在建|参与|入选|入园)(?:企业|项目|单位|机构|商家|城市)")
_TROUBLE = re.compile(
    "(人口|群众|居民|村民|职工|学生|农民|老人|儿童)[一-龥]{2,10}(?:问题|难题|困难)$"
)  # 贫困人口|饮水问题
_TAKES_PART = frozenset(["参与", "参加"])
_ANDS = frozenset(["和", "与", "及", "以及"])
_DIVIDED = re.compile("(?<=^[县市区州])\0{3,9}(?=[一-龥])")  # 县（市、区）|实现供水一体化
# What limits the noun behind it: 具备示范效应的|应用场景.
_LIMITED = re.compile(
    "(?:可(?:复制|推广|借鉴|持续)[、，]?)+的(?=[^，,；;。、的]{2})|(?<![业司户者])(?:具备|具有|兼具|富有|拥有|掌握|年?(?:营收|产值|销售额|收入|规模|产能|总?投资|交易额|市值)(?:超|过|达)[^，,；;。、的]{0,8})[^，,；;。、的]{2,16}的(?=[^，,；;。、的]{2})"
)
_AFTER_OF = re.compile(
    r"(?!\d)[^，,；;。、的]{2,14}的([^，,；;。、的和与及]{2,14}?)(?=[，,；;。、]|$)"
)  # 兼具优势和规模的|产业集群
# 废钢、废纸等|再生资源企业: the noun stands behind the examples.
_EXAMPLES = re.compile(
    "^[^，,；;。、和与及的]{2,12}(?:、[^，,；;。、的]{2,20}){1,6}等(?:多个|各类)?(?=[^，,；;。、的\\d]{3,})"
)
_IZED = re.compile(
    "^(?:[一-龥]{2,3}化、)+[一-龥]{2,3}化(?![工学肥石纤])(?=[一-龥]{4})"
)  # 高端化、智能化、绿色化|改造项目
_FIRST_OF_SEVERAL = re.compile(
    "、[一-龥]{2,}(?:园区|基地|项目|工程|平台|集群|产业园|中心|企业)"
)  # 5个石化|、精细化工产业园区
# A field is nothing that is counted: 10个|休闲农业和乡村旅游示范县 counts what both make up.
_FIELD = re.compile(
    "(?<![企行产])(?:业|旅游|文化|科技|信息|制造|经济|生态|教育|体育|医疗|金融|技术|能源|贸易|交通|生活|环境|农村|城乡|文旅)$"
)
_BOTH = re.compile("[^，,；;。、和与及已在]{2,10}[和与及][^，,；;。、和与及已在的]{2,12}(?=[，,；;。、和]|$)")
_ADVERBS = re.compile(
    "(?:日前|近日|今日|直接|双双|再次|滚动|已经|已|也|仍然|仍|依然|正在|正式|实质性|正|均|都|全部|率先|成功|先后|相继|还|经(?!济)|再|将|全面|顺利|如期|陆续|有序|加快|集中|扎实|基本|加速|提速)+"
)
_ASPECT = re.compile("(?<=[一-龥])[了着](?=[一-龥“])")
_TITLE = re.compile(
    r"(?:入选|入围|获评|获批|荣获|获得(?=.*(?:奖|称号|认证|荣誉)$)|成为|被?认定为|被?评为|跻身|上榜)(?:了|为)?(?:第[一二三四五六七八九十\d]+批|首批|新一批)?(.{3,24}?)(?:名单|名录|行列|称号|榜单)?$"
)
_WHERE = re.compile(r"^在[^，,；;。]{1,14}?(?=落地|落户|落成|投产|上市|建成|开业)")
# Parts of a text, a speech or a plan, which number nothing of the world.
_CONTENTS = re.compile(
    "^(?:方面|大字)|(?:方面|大字|部分|环节|步骤|阶段|原则|要点|章节|条款|内容|维度|层面|台阶|问题|要求|篇章|文章|特点|特征|理由|原因|关键词|关键|大事|底线|红线|要务|主线|(?<![行工经])(?<![业济])大类|部门|字|"
    "任务|举措|措施|工作|行动|领域|方向|考虑|方案|清单|小时)(?:内容|工作|考虑)?$"
)
_ABSTRACT = re.compile(
    "(?:智慧|力量|努力|支持|需求|目光|结晶|信任|青睐|关注|参与|体系|格局|优势|影响|贡献)$"
)  # 145个主体|的共同智慧
# 110家工厂|的生产效率平均提升32%: what is said is said of that.
_MEASURED = re.compile("(?:效率|成本|周期|能耗|产值|营收|产量|利润)(?:平均|均|都)?$")
_OWN = re.compile(
    "(.{0,14}?(?:企业|公司|机构|园区|工厂|商场|超市|银行|医院))(?:总)?(?:销售额|零售额|营业额|成交额|营业收入|产值|增加值|利润|利润总额|投资|进出口|出口)$"
)
_OUTCOME = re.compile("完成|办结|办成|解决|化解|整改")
_CIRCUMSTANCE = re.compile("^在[^，,；;。]{2,16}?[下中上](?=仍|依然|实现|保持|逆势)")  # 在高基数下|仍实现增长
_YEAR_AT_START = re.compile(r"^20\d\d年")  # 9家企业|2021年|入选名单
_COUNTED_AGAIN = re.compile(r"\d(?![\d.]*[%A-Za-z强级条大月年])")  # 634个项目开工626个
# 6个|镇、街道、开发区 are counted together.
_AREAS = re.compile(
    "(?:乡镇|镇|乡|街道|开发区|园区|村|社区|县|市|区)(?:[、和](?:乡镇|镇|乡|街道|开发区|园区|村|社区|县|市|区)){1,4}(?=[，,；;。]|$)"
)
_DIVISIONS = frozenset("镇乡村县市区省州旗")
# Verbs after which no name of work stands: 污水处理厂|完成提标改造 are no plants of that name.
_ENDS_NOUN = re.compile(
    "完成|实现|启动|获[评批得]|荣获|入[选围]|开展|接入|加入|落户|入驻|"
    "纳入|列入|成为|公布|发布|出台|建立|设立|成立|上榜|推出|签署|签订|达成|形成|通过|采用|位于|来自|承担|宣布|披露"
)
# What became of those counted, told in one word: 41家|预喜, 782人|受伤.
_ALONE = re.compile(
    "(?:扭亏为盈|盈利|亏损|预喜|预增|预亏|上涨|下跌|下降|上升|回升|回落|增长|增产|减产|持平|晋级|夺冠|受伤|遇难|死亡|失踪|失联|痊愈|出院|就业|创业|脱贫|毕业|获奖|中标|达标|合格|在建|停产|复工|复产|上市|通车)"
    "(?:决赛|复赛|总决赛)?"
)
_PROJECTS = re.compile("[一-龥]{0,6}(?:改造|新建|续建|扩建|开工|建设|投产|在建|引进|签约|竣工|储备)(?:项目|工程)")
_EAGER = re.compile(
    "持续|不断|受益|形成|构成|组成|亮相|走进|走出|崛起|名列其|榜上有名|积极|落实|大力|深入|加大"
)  # says of those counted nothing that would name them
_PROGRESS = frozenset(
    ["进展顺利", "进展良好", "进展迅速", "进展较快", "推进", "建设", "实施", "进行", "开展", "提速建设", "加快建设"]
)  # say nothing of which ones
_COMPOUND = re.compile(
    "[^已了着]{2,}(?:工程|项目|行动|计划|试点|示范|改造|中心|系统|平台|体系|机制|政策|基地)$"
)  # 检验能力|提升工程
# What is said of those counted with a number of its own: 净利润超过10亿元.
_LIMIT = re.compile(
    r"(?:20\d\d年)?([一-龥A-Z]{2,10}(?:超过?|突破|达到?|不足|低于|高于|在)[近约]?[\d.]+[万亿]*(?:元|%|吨|家|个百分点)(?:以上|以下)?)"
)
_NO_NOUN = re.compile(
    r"(?<![国所共])有$|^\d|(?<![于国])是|^占|(?<!大)数据$|^在(?![校岗职建研编册孵读])|(?<![海线网])上$|[和与及]?全球$|^(?:高居|位居|位列|保持|实现|呈现|出现|处于)|\d(?:[\d.]*)(?:万|亿|%|个|项|家|所|户)|之一$|[好强高大多优]$"
)
_SHORTEST, _LONGEST, _LONGEST_SAID = 2, 24, 30
_OF_A_KIND = re.compile(
    "(?:相关|领域|行业)(?:的)?企业$"
)  # those of a kind that were given a title are not all that have it
_BARE = 3  # characters of a noun that says too little by itself: 企业, 高校, 行政村


@dataclass(frozen=True, slots=True)
class Counted:
    """The `noun` behind a number, and what is `said` of it: a verb with its object, without adverbs; "" where nothing is.

    `is_some` tells that words follow which limit the noun, though they name nothing: 12家企业|正在建设 are not all.
    """

    noun: str
    said: str = ""
    is_some: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """What those counted may be called by what is said of them: 开设人工智能专业的高校; () where nothing is."""
        title = _TITLE.match(self.said)
        if title and not _OF_A_KIND.search(self.noun) and not _YEAR_AT_START.fullmatch(title[1]):
            return _titles(_bare(title[1]), self.noun)
        if _EAGER.match(self.said):
            return ()
        said = (self.said, _WHERE.sub("", self.said)) if self.said else ()
        return tuple(dict.fromkeys(_joined(one, self.noun) for one in said if one))

    @property
    def written(self) -> str:
        """The name where the catalogue has none: the noun, with what is said of it where that is short or the noun bare."""
        is_told = len(self.said) <= len(self.noun) or len(self.noun) <= _BARE or _LIMIT.fullmatch(self.said) is not None
        told = next((one for one in self.names if len(one) <= _LONGEST), self.noun)
        return told if is_told or self.is_titled else self.noun

    @property
    def is_titled(self) -> bool:
        """Whether a title was given to those counted, which names them."""
        return _TITLE.match(self.said) is not None


@lru_cache(maxsize=2048)
def read_counted(words: str) -> Counted:
    """Read the words behind a number, up to the end of its clause."""
    words = _DIVIDED.sub("", words) if "\0" in words else words
    words = _IZED.sub("", _LIMITED.sub("", _GIVEN.sub(r"\1", words, count=1), count=1), count=1)
    examples = _EXAMPLES.match(words) if "等" in words else None
    words = words[examples.end() :] if examples and not _SAID.search(words.partition("、")[0]) else words
    stop = _STOP.search(words)
    several = _several(words, stop) if stop else ""
    if several:
        return Counted(several)
    clause = words[: stop.start()] if stop else words
    if stop and len(clause) <= _SHORTEST and _FIRST_OF_SEVERAL.match(words, stop.start()):
        return Counted("")
    if _SAID.match(clause) and not _ADJECTIVE.match(clause):
        return Counted("", _what_is_said(words))
    found = _SAID.search(clause, 1 if clause[:1] in _DIVISIONS else _SHORTEST)
    adjective = _ADJECTIVE.match(clause)
    if adjective:
        found = _SAID.search(clause, adjective.end())
    is_compound = (
        found
        and not (found[0] in _TAKES_PART or _ENDS_NOUN.match(found[0]))
        and len(clause) <= _LONGEST
        and _COMPOUND.fullmatch(clause, found.start())
    )
    said = None if is_compound else found
    noun = (clause[: said.start()] if said else clause).strip('“”" ')
    noun = "“" + noun if noun.count("”") > noun.count("“") else noun  # “小巨人”企业
    noun = _CHECKED.sub("", noun)
    noun = _TROUBLE.sub(r"\1", noun)
    entity = _ENTITY.match(noun)
    if entity:
        return Counted(entity[1], _what_is_said(clause[clause.index(noun) + entity.end(1) :]))
    own = _OWN.match(noun)
    is_measured = own is not None
    if own:
        noun = own[1]  # 500家|零售企业|销售额增长5%: what is said is said of that
    elif "的" in noun:
        head, _, last = noun.rpartition("的")
        is_measured = _MEASURED.search(last) is not None
        is_of_them = is_measured or not is_counted(last.strip("“”")) or _ABSTRACT.search(last)
        noun = head.partition("的")[0] if is_of_them else noun
    told = _what_is_said(words[said.start() :]) if said and not is_measured else ""
    noun = "" if _ADVERBS.fullmatch(noun) else noun  # 4个|基本|落实
    return Counted(noun, told, is_some=said is not None)


def _several(words: str, stop: re.Match[str]) -> str:
    """What several words before and behind a joint name together, counted as one; "" where the first alone is counted."""
    areas = _AREAS.match(words)
    if areas:
        return areas[0]
    tail = _AFTER_OF.match(words, stop.end()) if stop[0] in _ANDS else None
    if tail and is_counted(tail[1]):
        return tail[1]
    both = _BOTH.match(words) if stop[0] in _ANDS and _FIELD.search(words[: stop.start()]) else None
    return both[0] if both else ""


@lru_cache(maxsize=2048)
def is_counted(noun: str) -> bool:
    """Whether a noun can be of things that are counted."""
    if noun in _DIVISIONS or is_project(noun) or _AREAS.fullmatch(noun):
        return True
    if (
        not _SHORTEST <= len(noun) <= _LONGEST
        or _CONTENTS.search(noun)
        or _NO_NOUN.search(noun)
        or _ALONE.fullmatch(noun)
    ):
        return False
    return len(noun) == _SHORTEST or is_name(noun, counted=True) or noun.endswith("业")


def told_alone(words: str) -> str:
    """What the words behind a number say of things that they do not name (其中6家|成功上市); "" where they say nothing so."""
    clause = re.split(r"[，,；;。：:、!！?？()（）\0]", words, maxsplit=1)[0].strip('“”" ')
    alone = _ALONE.fullmatch(clause[_adverbs(clause) :])
    if alone:
        return alone[0]
    found = read_counted(words)
    if found.noun:
        return ""
    doing = clause[_adverbs(clause) :].strip("中")
    return found.said or (doing if doing in _PROGRESS or len(doing) <= _BARE + 1 else "")


def is_project(noun: str) -> bool:
    """Whether a noun is of projects told by the state of their work: 续建项目, 新开工项目."""
    return _PROJECTS.fullmatch(noun) is not None


def is_of_contents(left: str, right: str) -> bool:
    """Whether what is counted are the parts of a text or a speech (5个部分), or tasks that are only set (部署12项工作)."""
    found = read_counted(right)
    return bool(_CONTENTS.search(found.noun)) and not (_OUTCOME.search(left) or _OUTCOME.search(found.said))


def _bare(title: str) -> str:
    """A title without the quotation marks around the whole of it."""
    return title[1:-1] if title.startswith("“") and title.find("”") == len(title) - 1 else title


def _titles(title: str, noun: str) -> tuple[str, ...]:
    """What those may be called that were given a title: 入选国家专精特新“小巨人” makes a 国家专精特新“小巨人”企业."""
    whole = title if title.endswith(noun[-1:]) else title + noun
    return (whole, title)


def _joined(said: str, noun: str) -> str:
    return said + noun if len(said) <= len(noun) else f"{said}的{noun}"


def _what_is_said(words: str) -> str:
    end = re.search(r"[，,；;。：:!！?？]|、(?=\d+[家个项户])", words)
    clause = words[: end.start()] if end else words
    clause = _CIRCUMSTANCE.sub("", _YEAR_AT_START.sub("", clause, count=1), count=1)
    said = _ASPECT.sub("", clause[_adverbs(clause) :], count=1).strip("“ ")
    limit = _LIMIT.fullmatch(said)
    if limit:
        return limit[1]
    if said in _PROGRESS:
        return ""
    return said if len(said) <= _LONGEST_SAID and not _COUNTED_AGAIN.search(said) else ""


def _adverbs(words: str) -> int:
    match = _ADVERBS.match(words)
    return match.end() if match else 0
