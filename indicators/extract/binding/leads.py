"""The words that lead up to a number, read from right to left: 同比增长, 分别达到, 比上年提高, 控制在."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache


class Cue(StrEnum):
    """What a word before a number says of it."""

    HEDGE = "hedge"  # bounds or softens, says nothing of the measure
    REACH = "reach"  # 达到: the number is the level, or the rate that a rate word before it names
    TO = "to"  # 到, 至: of a verb of change it is the level that was reached
    GROWTH = "growth"  # 增长, 下降
    RATE = "rate"  # 增速, 涨幅
    SHARE = "share"  # 占比, 占…的比重
    CONTRIBUTION = "contribution"  # 贡献率
    EACH = "each"  # 分别
    ALL = "all"  # 均, 都
    YEARLY = "yearly"  # 年均
    NEW = "new"  # 新增
    TOTAL = "total"  # 累计
    HIGHER = "higher"  # 高, 低: after 比… only
    PULL = "pull"  # 拉动
    AIM = "aim"  # 目标: the number is what is aimed at, of the growth where the level has another unit


_WORDS = {
    Cue.HEDGE: (
        "则 高于 低于 不低于 不少于 不超过 不高于 近 约 大约 约为 大概 至少 少于 超出 仅 只有 只 仅为 "
        "共 共计 总计 合计 将 要 再 又 还 也 已 已经 力争 争取 确保 预计 预期 预测 同比 环比 累比 "
        "按可比价计算 按可比价格计算 可比 同口径 可比口径 按可比口径 "
        "按同口径 自然口径 按自然口径 名义 实际 平均 总体 高达 多达 连续 首次 历史性 成功 站稳 跃上 迈上 站上 跨上 跨越 跨过 迈过 大约为 "
        "完成 实现 取得 获得 稳定 保持 维持 控制 从 由 以 了 才 一举 全年 全市 全省 全区 每年 人民币 净 整体 高于或等于 "
        "一路 一跃 迅速 逐步 始终 一直 长期 常年 基本 单月 大幅 大幅度 快速 稳步 逆势 持续 较快 恢复性 强劲 平稳 进一步 有望 努力 "
        "按不变价计算 按不变价格计算 按自然口径计算 按可比口径计算 按同口径计算 按现价计算 左右 拟 按 减按 拟按 大于 小于 最低 最高 "
        "就 更是 接连 先后 相继 将会 仍然 仍 依然 : 每立方米 每公顷 每亩 五年 五年来 不到 不足 连年 逐年 合理 有效 严格 再次 再度 "
        "每人每月 每人每年 人均每月 人均每年 每吨 每公斤 每千克 每斤 每升 每千瓦时 "
        "代编预算 代编预算数 登上 重上 连上 蝉联 统一 安排 拟安排 预算安排 能 能够 可 可以 完全可以 应该 应当 被确定 被设定 被定"
    ),
    Cue.REACH: (
        "为： 为: ： 定为 设为 目标定在 确定在 锁定在 "
        "过 越过 超越 首破 超过 超 破 突破 冲破 逾 接近 将近 达到 达 为 是 有 分别为 被确定为 被设定为 确定为 设定为 达成 可达 完成了 实现了 达到了 "
        ": 发展到 扩展到 拓展到 扩充到 扩容到 发展至 拓展至 扩充至 扩容至 调整为 变动为 变更为 调整到 调整至 恢复到 恢复至 回归到 优化为 优化到 "
        "低至 冲击 冲刺 录得 收报 报收 收于 报收于 定格在 延长到 延长至 延伸到 延伸至 扩到 扩至 做到 做到了 卖到 卖出"
    ),
    Cue.TO: "到 至 到了 在 于",
    Cue.GROWTH: (
        "增产 减产 增长 增加 增 提高 提升 上升 上涨 扩大 回升 扩增 增速提高 同增 涨 升 下降 减少 降低 降 减 回落 下跌 下滑 缩小 缩短 压减 压缩 萎缩 "
        "提高了 降低了 加快了 减少了 负增长 少增 多增 递增 递减 净增长 净增加 增长幅度 收窄 压降 削减 改善 缩减 变缓 趋缓 上调 下调 加快 "
        "放缓 放慢 减缓 增多 多出 "
        "偏高 偏低 偏多 偏少 增收 增支 减收 减支 提速 同比增 比增 "
        "+ 跃升 攀升 飙升 大增 猛增 激增 锐增 大涨 微增 略增 大跌 跌 大降 锐减 骤降 微降 略降"
    ),
    Cue.RATE: "增速 增幅 涨幅 降幅 增长率 复合增长率 复合增速 增长速度 增长幅度 跌幅 上涨幅度 下降幅度 发展速度 增速为 降低率 下降率",
    Cue.SHARE: "占比 比重 占 占比重 份额 占有率 占到 占了 占比例 所占比重 所占比例",
    Cue.CONTRIBUTION: "贡献率 贡献了 贡献 的贡献",
    Cue.EACH: "分别 各自 依次",
    Cue.ALL: "均 都 各 双双 同步 全部",
    Cue.YEARLY: "年均 每年平均 年平均 年复合 平均每年 两年平均 三年平均 五年平均",
    Cue.NEW: "新增 净增",
    Cue.TOTAL: "累计",
    Cue.HIGHER: "高 低 快 慢 多 少 高出 低了 高了 快了",
    Cue.PULL: "拉动 带动",
    Cue.AIM: "定下的目标 确定的目标 设定的目标 制定的目标 提出的目标 目标 目标值 全年目标 年度目标 年初目标 预期目标",
}
_CUES = {word: cue for cue, words in _WORDS.items() for word in words.split()}
_TAIL = re.compile("|".join(re.escape(word[::-1]) for word in sorted(_CUES, key=len, reverse=True)))
_NOT_BEFORE = {  # the character before a short word that makes another word of the two
    "为": "作成行认因称以", "有": "拥所持国具占享含保公私", "是": "但于就还", "要": "主重需纪", "增": "新", "升": "提回上晋",
    "全年": "年", "常年": "比较与同", "全省": "比较与同", "全市": "比较与同", "全区": "比较与同",
    "高达": "最", "均": "人月年户亩平地",
    "涨": "上", "高": "提最", "低": "降最", "多": "增最许", "少": "减缺", "近": "靠临附", "到": "得看", "在": "存现所",
    "于": "属对由", "共": "公", "约": "节合签", "达": "发到", "都": "首成", "由": "自理", "以": "所可", "了": "为", "才": "人天英",
    "至": "甚", "还": "归偿", "快": "加", "增长率": "然", "就": "成造迁将可高早",
    "能": "用功产性节智职动热电才效官可万全潜势机技光风核储蓄化氢", "可": "许认不宁尚",
    "过": "通经超跨越迈不", "破": "突打爆冲侦", "年平均": "全", "超": "赶反远",
}  # fmt: skip
_BUDGETED, _MONEY = frozenset("安排 拟安排 预算安排".split()), frozenset("入出")
_IS_AGAINST, _PLUS = re.compile("(?<![对相占环同可])[比较]$"), "+"
_COMPARED_ONLY = {"增收", "增支", "减收", "减支", "提速"}  # 人均增收|4300元 is no change of what was told
_BECAME = {("降",), ("升",), ("下降",), ("上升",), ("回落",), ("提高",), ("提升",), ("降低",)}  # 下降|为|目前的92%
_LIES_AT = {"在", "于"}  # 增长均在|30%以上 is no level
_GREW_TO = ("为", "增长")  # 从2019年的95.5%|增长为|96.4%
_RUNNING = re.compile(r"(?:连续|持续)[一二三四五六七八九十两\d]{1,3}(?:年|个月|个季度)$")
_CHANGED = "(?:增加|增长|提高|提升|上升|下降|降低|减少|扩大|发展)"
_YEAR_OF = re.compile(
    rf"(?<={_CHANGED}[到至])(?:19|20)\d\d年[底末]?$|(?:由|从|(?<!{_CHANGED})[到至])(?:19|20)\d\d年[底末]?$|"  # 由2015年|约2万亿元
    r"(?:^|(?<=[一-龥])(?<![比较与同在自]))继?(?:19|20)\d\d年$|"  # 地区生产总值|2015年|为
    r"(?<=[一-龥])(?<![比较与同])\d{1,2}[-—–~～至]\d{1,2}月份?$|"  # 增加值1—7月|增速
    r"(?:(?:19|20)\d\d年|“十[一二三四五]五”)(?:[底末]|期末|初期)?的$|[由从自]“?十[一二三四五]五”?(?:开局之年|收官之年)的$|(?:目前|现在|如今|今年|去年|上年|当前|[一二三四五六七八九十两\d]{1,2}年前|最初|过去|[年月季][末底]|起初|当初|[去上]年同期|上个?月|[一二三四]季度|\d{1,2}月份?)的$|"
    r"[由从](?:[^，,；;。由从的\d]{1,6}(?:前|初期?|之初|时|末期?))的$"  # 由治理前的|41%
)
# The unit of a price or a rate of pay, right behind the verb that says it or the name: 价格为|每公斤|23元, 标准提高到|每人每月|760元.
_PER = re.compile(
    "(?<=[为至到达的价准资格费])(?:每(?:标准|一)?(?:人|户|亩|公顷|吨|公斤|千克|斤|克|平方米|立方米|千瓦时|千瓦|瓦|度|升|桶|盎司|头|只|羽|公里|小时|日|天|月|年|蒸吨|件|辆|台|套|间|床)|人均(?=每)){1,3}$"
)
_MODAL = re.compile("(?:大概|大约|可以|能够|可|能|将|会|约|大概要|要)$")  # 成本要少20%
_BUDGET = re.compile("(?<=收入|支出)预算(?:数|总额)?$")  # 基金收入|预算158亿元: the kind tells that it is one
_MOST_WORDS = 12
_ON_YEAR = ("同比", "环比")  # 同比|低0.6个百分点
_STEP = "环比"  # against the month or the quarter before, and not the year before
_AGAINST = re.compile(
    r"(?:(?:(?<![对相之占环同可])比(?![例重率值分照])|对比(?=上)|相比于?|较(?!好|快|大|高|多|强))([^，,、]{1,16}?)(?:相比)?|(?:与|(?<!合)同)([^，,、]{1,16}?)相比)$"
)
_ABOVE = re.compile(
    r"(?:高于|低于|快于|慢于|优于|好于|高出|低出|超出|超过|领先于?|超|落后于?|多于|少于|大于)([^，,、\d]{1,18})$"
)
_SHARE_IN = re.compile(r"(?<![存现所实])在([^，,、]{1,20}?)[中内里]的?(?:所占的?)?$")  # |在全行业收入中|占比
_SHARE_OF = re.compile(
    r"(?:所占|占(?!地(?![区方级])|有量|款)到?|相当于|占用了?)([^，,、]{1,24}?)的?(?:比重|比例|份额)?(?:的|之)?$|"
    r"(?:达到?|为)([^，,、]{0,12}(?:总量|总额|总数|销量|产量|收入|产值|总值|规模|平均水平|平均值))的$"
)


_RECOVERED = re.compile(
    r"(?<![调优][整化])已?(?:恢复|回升|相当于|达到?|为|是)[到至]?((?:20\d\d年(?:同期|水平)?|疫情前(?:同期|水平)?|(?:去年|上年)(?:同期)?|同期(?:水平)?))的(?:将近|接近|超过|[近约超])?$"
)  # 恢复到|2019年同期|的95%


@dataclass(slots=True)
class Lead:
    """`subject` is what stands before the words that were understood, `cues` these words' senses, nearest first.

    `stages` are the remainders on the way, each with the count of cues read so far: 优良天数比例达 may be a share of
    优良天数 or the level of 优良天数比例.
    `against` is what the number is measured against (比…, 高于…), `whole` what it is a part of (占…的比重).
    """

    subject: str
    cues: tuple[Cue, ...]
    words: tuple[str, ...]
    against: str = ""
    above: bool = False
    whole: str = ""
    stages: tuple[tuple[str, int], ...] = ()

    def has(self, *cues: Cue) -> bool:
        """Whether one of `cues` was read."""
        for cue in cues:  # noqa: SIM110 - asked so often that a generator would be a tenth of all
            if cue in self.cues:
                return True
        return False

    @property
    def is_level_reached(self) -> bool:
        """提高到, 降至: the number after them is a level, not a change."""
        order = [
            cue
            for cue, word in zip(self.cues, self.words, strict=True)
            if cue in (Cue.TO, Cue.GROWTH) and word not in _LIES_AT
        ]
        became = self.words[:1] == ("为",) and self.words[1:2] in _BECAME
        return order[:2] == [Cue.TO, Cue.GROWTH] or became or (self.words == _GREW_TO and not self.subject)


@lru_cache(maxsize=64)
def read_lead(left: str, *, points: bool = False) -> Lead:
    """Read the words before a number; `points` says that the number counts 个百分点."""
    cues: list[Cue] = []
    words: list[str] = []
    rest = left.replace("\0", "").rstrip("“\"' ")
    recovered = _RECOVERED.search(rest)
    if recovered:
        before = rest[: recovered.start()]
        return Lead(before, (Cue.SHARE,), ("占",), whole=recovered[1], stages=((rest, 0), (before, 1)))
    stages = [(rest, 0)]
    against = whole = ""
    above = False
    while True:
        if above or not (points and _ABOVE.search(rest)):
            rest = _strip_words(rest, cues, words, stages)
        match = _ABOVE.search(rest) if points and not above else None
        if match and not against:
            against, above, rest = match[1], True, rest[: match.start()]
            stages.append((rest, len(cues)))
            continue
        match = None if against else _AGAINST.search(rest)
        if match:
            against, rest = match[1] or match[2], rest[: match.start()]
            stages.append((rest, len(cues)))
            continue
        is_rise = Cue.GROWTH in cues and not points and not _reaches(cues)
        match = None if whole or is_rise else _SHARE_OF.search(rest)
        if match:
            whole, rest = match[1] or match[2], rest[: match.start()]
            cues.append(Cue.SHARE)
            words.append("占")
            stages.append((rest, len(cues)))
            continue
        match = _SHARE_IN.match(rest) if Cue.SHARE in cues and not whole else None
        if match:
            whole, rest = match[1], ""
            stages.append((rest, len(cues)))
            continue
        break
    against = against or (_STEP if _STEP in words else "")
    return Lead(rest, tuple(cues), tuple(words), against, above, whole, tuple(stages))


def _reaches(cues: list[Cue]) -> bool:
    """Whether a share has risen to the number (占全部工业比重提升到34%), and not by it."""
    return Cue.SHARE in cues and Cue.TO in cues and cues.index(Cue.TO) < cues.index(Cue.GROWTH)


def _strip_words(rest: str, cues: list[Cue], words: list[str], stages: list[tuple[str, int]]) -> str:
    for _ in range(_MOST_WORDS):
        rest = rest.rstrip('，, "“')
        backwards = rest[:-14:-1]
        running = _RUNNING.search(rest) or _YEAR_OF.search(rest) or _PER.search(rest)
        running = running or (None if Cue.GROWTH in cues else _BUDGET.search(rest))
        if running:
            rest = rest[: running.start()]
            stages.append((rest, len(cues)))
            continue
        match = _TAIL.match(backwards)
        if not match:
            break
        word = match[0][::-1]
        before = rest[-len(word) - 1 : -len(word)]
        if before and before in _NOT_BEFORE.get(word, ""):
            break
        if (_CUES[word] is Cue.AIM and _IS_AGAINST.search(rest[: -len(word)])) or (word == _PLUS and before != "比"):
            break  # 比|预期目标|低2个百分点; 同比|+|5.8% alone
        if word in _BUDGETED and (before not in _MONEY or Cue.GROWTH in cues):
            break  # 收入|安排|98亿元 alone
        if (_CUES[word] is Cue.HIGHER or word in _COMPARED_ONLY) and not _is_compared(rest[: -len(word)]):
            break
        cues.append(_CUES[word])
        words.append(word)
        rest = rest[: -len(word)]
        stages.append((rest, len(cues)))
    return rest


def _is_compared(before: str) -> bool:
    return bool(_AGAINST.search(before) or _MODAL.search(before)) or before.endswith(_ON_YEAR)
