"""The words around a number that bound it, soften it, or turn it down: 超过, 左右, 力争, 下降."""

import re
from dataclasses import dataclass

from indicators.model import Comparator

# Which side of the printed figure the true one lies on. A word that leaves the figure itself in (不低于, 以上, 以内)
# gives ge or le, one that does not (超过, 低于, 不足) gt or lt; a word that says "nearly" or "about" gives approx.
BEFORE = {
    Comparator.GT: "超过 超 过 远超 超出 突破 冲破 高于 大于 多于 逾 跨过 >",
    Comparator.GE: "不低于 不少于 不小于 不亚于 至少 最少 起码 上 ≥",
    Comparator.LE: "不超过 不高于 不大于 不多于 最多 至多 不突破 ≤",
    Comparator.LT: "低于 少于 小于 不足 不到 不满 未到 未达 <",
    Comparator.APPROX: "约 大约 约为 大概 大致 近 接近 将近 逼近",
}
AFTER = {
    Comparator.GE: "以上 及以上 之上",
    Comparator.LE: "以下 及以下 以内 之内 及以内",
    Comparator.APPROX: "左右 上下",
    Comparator.GT: "多 开外",
}
AIMS = ("力争", "争取", "确保", "预计", "有望", "努力")
# A word of these directly before a figure says that the figure is a fall.
FALLS = (
    "下降 减少 降低 缩短 缩小 减 降 下滑 回落 下跌 跌 萎缩 收窄 压减 压降 压缩 负增长 少 低 缩减 削减 减排 减产 下调 递减 "
    "少增 变缓 趋缓 放缓 放慢 减缓 下拉 拉低 下行 降幅 跌幅 减幅 下降幅度 偏低 负 下浮 锐减 骤降"
)
# A rate of fall stays one behind 为 and 达; for the other words these say that a level was reached.
RATES_OF_FALL = "降幅 跌幅 减幅 下降幅度"
REACHED = "到 至 为 达 达到 在"
_FILLERS = "了 要 将 也 仍 已 都 均 各 高达 分别 同比 环比 人民币 幅度 又 再"

# 节约 and 附近 end in 约 and 近, and say nothing about the number after them.
_NOT_AFTER = {
    "过": "通经超跨越迈不参用做开办来去走见听看吃使拿发",
    "约": "节集制条预契合签履违解续简特邀爽大",
    "近": "附靠最临邻贴远接将逼",
    "超": "赶反远",
    "上": "以网线之及路海身如水马地天晚早加跟赶碰船向晋史桌台市会车面球跃迈登",
    "低": "最高较降偏",
    "少": "不减多至最缺很较",
    "减": "增削",
    "降": "升下",
    "跌": "下",
    ">": "abcdefghijklmnopqrstuvwxyz/",
    "负": "辜胜肩担背抱减轻降欠税自",
}
_BARE_ONLY, _PASSED = {"上"}, "过"  # 参加过3次 bounds nothing


@dataclass(slots=True)
class Surroundings:
    """What the words around a number say of it; `hedges` in the order of the text.

    `comparator` bounds the printed figure: 下降超过5% is gt 5 and falls, and so a fall of more than 5 %.
    """

    comparator: Comparator
    hedges: tuple[str, ...]
    falls: bool


def _reversed_pattern(words: list[str]) -> re.Pattern[str]:
    return re.compile("|".join(word[::-1] for word in sorted(words, key=len, reverse=True)))


_COMPARATOR_BEFORE = {word: comparator for comparator, words in BEFORE.items() for word in words.split()}
_FALLS = frozenset(FALLS.split())
_REACHED = frozenset(REACHED.split())
_RATES_OF_FALL = frozenset(RATES_OF_FALL.split())
_COMPARATOR_AFTER = {word: comparator for comparator, words in AFTER.items() for word in words.split()}
_WORD_BEFORE = _reversed_pattern([*_COMPARATOR_BEFORE, *_FALLS, *_REACHED, *_FILLERS.split()])
_WORD_AFTER = re.compile(
    r"\)?\s{0,2}("
    + "|".join(sorted(_COMPARATOR_AFTER, key=len, reverse=True))
    + ")(?<!多(?=[式种样元级项层边方党家个点]))"
)
_ABOUT = re.compile("[要将会可能]{0,3}(概大|约大|致大)")  # 大概要少20%, read backwards
_AIM = re.compile("|".join(AIMS))
_CLAUSE_BREAK = re.compile(r"[,，。；;！？!?：:]")
# 降幅收窄至|15.8%, 跌幅由|8%, 跌幅由8%扩大到|9%: what a fall comes to is a fall.
_FALL_MOVED = re.compile(
    "(?:降幅|跌幅|减幅)(?:[由从][^,，。；;]{0,6}|[^,，。；;]{0,14}(?:收窄|扩大|缩小|回落|加深|减小)[到至为])[近约超]?$"
)
_REACH = 24
_MOST_WORDS = 6


def surroundings(text: str, start: int, end: int, *, bare: bool = False, passed: bool = False) -> Surroundings:
    """Read the words that touch the number at `start:end` of a folded text.

    `bare` says that it is a mere 百 or 万亿, `passed` that 过 before it bounds it (过千亿元, 过半).
    """
    window = text[max(0, start - _REACH) : start].replace("\n", "").replace(" ", "")
    comparator, hedges, falls = _before(window, bare=bare, passed=passed)
    follow = _WORD_AFTER.match(text, end)
    if follow:
        hedges.append(follow[1])
        comparator = comparator or _COMPARATOR_AFTER[follow[1]]
    clause = _CLAUSE_BREAK.split(window)[-1]
    aims = [word for word in _AIM.findall(clause) if word not in hedges]
    falls = falls or _FALL_MOVED.search(clause) is not None
    return Surroundings(comparator or Comparator.EQ, (*aims, *hedges), falls)


def _before(window: str, *, bare: bool, passed: bool) -> tuple[Comparator | None, list[str], bool]:
    """Walk to the left, word by word, as long as the words are known."""
    backwards = window[::-1]
    at = 0
    comparator: Comparator | None = None
    hedges: list[str] = []
    reached = False
    for _ in range(_MOST_WORDS):
        match = _WORD_BEFORE.match(backwards, at)
        if not match:
            break
        word = match[0][::-1]
        if backwards[match.end() : match.end() + 1] in _NOT_AFTER.get(word, ()) and match.end() < len(backwards):
            break
        if word in _FALLS:
            about = _ABOUT.match(backwards, match.end())
            if about:
                comparator = comparator or Comparator.APPROX
                hedges.insert(0, about[1][::-1])
            return comparator, hedges, not reached or word in _RATES_OF_FALL
        if word in _COMPARATOR_BEFORE:
            if (word in _BARE_ONLY and not bare) or (word == _PASSED and not passed):
                break
            comparator = comparator or _COMPARATOR_BEFORE[word]
            hedges.insert(0, word)
        reached = reached or word in _REACHED
        at = match.end()
    return comparator, hedges, False
