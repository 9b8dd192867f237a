"""What a number counts or measures by the verbs around it: 21座水库|开工, 为乡镇|下放|事权83项."""

import re
from functools import lru_cache

from indicators.extract.binding.line import Slot
from indicators.extract.binding.nouns import after_examples, is_bare_head
from indicators.extract.binding.verbs import (
    ADJECTIVAL,
    ALSO_NOUNS,
    AND,
    DEED_AT_START,
    DOING_AT_START,
    FOLLOWS,
    FOR,
    FOR_WHOM,
    IDLE_AT_END,
    LAST,
    METRIC,
    NO_NOUN,
    NOT_AT_START,
    OPEN_END,
    PLAIN_NOUN,
    TRAILING,
    VERB,
)

_COUNTED_NOUNS = frozenset("项目 企业".split())
_OF_ALL_KINDS = re.compile("^(?:各类|各级各类|各级|各种)")
_SHORT_NOUNS = frozenset("村县市镇乡州铜铝铅锌镍锡煤油气糖盐")
_BECAME = re.compile(
    r"(?:项目|企业)(?!和|及|与)[^，,；;。、：:\d(（]{2,18}(?=$|[，,；;。、：:(（])"
)  # 企业上市, 项目集中开工
_LONGEST, _SHORTEST, _LONGEST_BOTH = 24, 2, 14
_WORKS = re.compile("^(?:新增|完成|实施|开展|累计|共)*((?:[造植营]林|植树|国土|治沙|水土保持)(?:绿化|造林|治理|修复))$")
_WORKS_AHEAD = re.compile("(?:[造植营]林|国土)(?:绿化|造林)(?=$|[，,；;。、和及])")
_TABLE = re.compile("[|<>]")
_PART_LENGTHS = range(2, 13)
_SMALL = frozenset("一二两三四五六七八九十")
_OF_FIRMS = frozenset("家 户".split())
_WORDY, _WHOLE, _CLAUSE = 4, 3, 9
_MADE, _WHEN = (
    re.compile("实现|完成"),
    re.compile("(?:要|将|可|力争|年内|年度|首年|全年|当年|当月|本月|预计|确保|已经?|共)+$"),
)
_OVER = re.compile("(?<=[一-龥])了(?:超过|[近约超])?$")
_JOINED = re.compile("[与和及、]")


def is_wordy(slot: Slot) -> bool:
    """Whether a number is a small one in words, that more often forms a phrase than counts: 两个要害, 做足四篇文章."""
    text = slot.mention.text
    if slot.quantity.unit in _OF_FIRMS and slot.left and not slot.right[:1].strip("，,；;。、）)"):
        return False  # 龙头企业|两家
    return text[:1] in _SMALL and len(text) - len(slot.quantity.unit) == 1


def made_so_many(slot: Slot) -> bool:
    """Whether a verb that is over stands before a number, and the noun that is counted behind it: 共建了|300个|加油站."""
    return _OVER.search(slot.left) is not None and bool(noun_behind(slot.right))


def noun_behind(right: str, *, made: bool = False) -> str:
    """The noun with which the words behind a number begin; "" where they begin otherwise, or limit another noun (两个机场的城市).

    `made` says that the other noun is what is counted all the same: 打造10个特色鲜明的示范区.
    """
    if NO_NOUN.match(right) and not PLAIN_NOUN.match(right):
        return ""
    works = _WORKS_AHEAD.match(right)
    if works:
        return works[0]
    end = _end_of_noun(right, 0)
    if end is not None and end[0] in AND and end.start():
        end = _end_of_both(right, end)
    noun = right[: end.start()] if end else right
    if end is not None and end[0] == "的":
        rest = right[end.end() :]
        return noun_behind(rest) if made and end.start() <= _CLAUSE and "之一" not in rest else ""
    whole = _OF_ALL_KINDS.sub("", IDLE_AT_END.sub("", noun.strip('" ')))
    if whole in _COUNTED_NOUNS:
        became = _BECAME.match(right)
        return became[0] if became else ""
    return "" if METRIC.search(whole) else is_thing(_shorn(whole, LAST)) or is_thing(whole)


def _end_of_noun(right: str, start: int) -> re.Match[str] | None:
    """The first match after `start` of what cannot belong to the noun."""
    return next((m for m in FOLLOWS.finditer(right, start) if m.start() or m[0] not in ADJECTIVAL), None)


def _end_of_both(right: str, joint: re.Match[str]) -> re.Match[str] | None:
    """The end of two nouns that are counted together (智能工厂和数字化车间); the end of the first where no noun follows."""
    end = _end_of_noun(right, joint.end())
    second = right[joint.end() : end.start()] if end else right[joint.end() :]
    is_noun = is_thing(second) and not TRAILING.fullmatch(second)
    joined = end.start() if end else len(right)
    return end if is_noun and joined <= _LONGEST_BOTH and not (end and end[0] in {*AND, "的", "、"}) else joint


def object_before(words: str) -> str:
    """What was done to so much of it: 为乡镇|下放事权, 总部企业|累计入驻, 省里|争取资金; "" where words name nothing.

    The verb stays where the noun alone would say little (下放事权), and the whole where there is no noun (为企业减负).
    """
    words = after_examples(words.strip('", '))
    works = _WORKS.search(words)
    if works:
        return works[1]
    begun = DOING_AT_START.match(words)
    rest = _OF_ALL_KINDS.sub("", words[begun.end() :]) if begun else words
    if not rest or (begun and len(rest) < _SHORTEST):
        return ""
    verb = _last_verb(rest)
    if verb and rest[verb.end() :] and not TRAILING.fullmatch(rest, verb.start()):
        return _noun_of(verb, rest)
    if begun and len(rest) < _WHOLE:
        return is_thing(rest) and words  # 带动就业
    owner = rest if ALSO_NOUNS.search(rest) else _shorn(rest, TRAILING)
    return _done_for(rest) if FOR.search(owner) else is_thing(owner)


def _noun_of(verb: re.Match[str], words: str) -> str:
    """The noun behind the last verb of `words`; with the verb where it says little alone, or with who did it (困难人员|实现|再就业)."""
    noun = words[verb.end() :]
    if not is_thing(noun) or len(noun) >= _WORDY:
        return is_thing(noun)
    doer = _doer(words[: verb.start()]) if _MADE.match(verb[0]) else ""
    return (doer or verb[0]) + noun


def _done_for(words: str) -> str:
    """What was done for somebody (税务部门为企业|减税降费及退税); all the words where that would say little (为企业减负)."""
    to = FOR_WHOM.match(words)
    done = words[to.end() :] if to else ""
    if len(done) >= _WORDY and is_thing(done):
        return done
    return words if len(words) <= _LONGEST else ""


def _doer(words: str) -> str:
    """Who did it, without verbs and times: 自治区统筹推进|重大项目|完成投资, 临空经济区|年内|完成投资; "" where that is no name."""
    words = _shorn(_WHEN.sub("", words), TRAILING)
    verb = _last_verb(words)
    words = words[verb.end() :] if verb else words
    return "" if FOR.search(words) or len(words) < _WHOLE else is_thing(words)


def _shorn(words: str, ending: re.Pattern[str]) -> str:
    """Words without an ending, where a whole noun is left (违法建设 and 造林与生态修复 stay)."""
    left = ending.sub("", words)
    return left if len(left) >= _WHOLE and not _JOINED.search(left) else words


def without_deed(words: str) -> str:
    """What is left of words behind the verbs with which they begin: 下拨|救灾资金; "" where they begin with none."""
    match = DEED_AT_START.match(words)
    return words[match.end() :] if match else ""


def is_bare_deed(words: str) -> bool:
    """Whether words say only what was done: 权力事项取消72项、下放679项."""
    return bool(words) and (DOING_AT_START.fullmatch(words) or TRAILING.fullmatch(words)) is not None


@lru_cache(maxsize=2048)
def is_thing(words: str) -> str:
    """`words` where they can be the name of a thing, or of a few things together (幼儿园、中小学); else ""."""
    if words in _SHORT_NOUNS:
        return words
    bare = words.strip('" ')
    if bare.startswith("“") and bare.endswith("”") and bare.count("“") == 1:
        bare = bare[1:-1]
    is_open = (
        bare.count("“") != bare.count("”")
        or _TABLE.search(bare)
        or NOT_AT_START.match(bare)
        or OPEN_END.search(bare)
        or is_bare_head(bare)
    )
    if not _SHORTEST <= len(bare) <= _LONGEST or is_open:
        return ""
    parts = bare.split("、")
    if len(parts) > 1 and (is_bare_head(parts[-1]) or not _are_parts(parts)):
        return ""
    return bare


def _are_parts(parts: list[str]) -> bool:
    return all(len(part) in _PART_LENGTHS and not VERB.match(part) and TRAILING.sub("", part) for part in parts)


def _last_verb(words: str) -> re.Match[str] | None:
    """The last verb of `words` that is not their beginning."""
    last = None
    for match in VERB.finditer(words):
        last = match if match.start() else last
    return last
