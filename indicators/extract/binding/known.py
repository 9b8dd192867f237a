"""The catalogue's name in words that may hold time, place, scope and verbs before it."""

import re

from indicators.extract.binding.facts import Scene
from indicators.extract.binding.frames import Stance
from indicators.extract.binding.leads import Cue
from indicators.extract.binding.line import Slot
from indicators.extract.binding.names import Name
from indicators.extract.binding.nouns import is_owner, said_once
from indicators.extract.binding.trimming import MOST_STEPS, SCOPE_WORDS, idle
from indicators.model import Measure

# Verbs that say no more than that there is so much of what follows; 带动固定资产投资 would be another quantity.
_VERB = re.compile(
    "(?:实现|完成|涌现|汇聚|聚集|集聚|创造|推动|促进|确保|保持|建成|开通|达到|拥有|稳定|扩大|突破|形成|培育|发展|提出|明确|建设|新增建设|新建成|"
    "新建和改造提升|新建改造|改造提升|新建|新增|新培育|新认定|净增)(?:了|出)?"
)
_MAKES = re.compile("实现|完成|创造")
# What may stand before such a verb and is nobody whose own the number would be.
_FREE = re.compile(
    "(?:累计|合计|总共|共计|共|已经|已|将|可|有望|预计|圆满|超额|提前|成功|全力|继续|持续|稳步|再|又|还|分别|同比|实际|直接|新|净|全部|全社会|"
    "(?:规模以上|规上|限额以上|限上)?(?:工业|服务业|制造业|企业|单位|法人)*(?:企业|单位)?|[，,、 ])*"
)
_QUOTED_PLACE, _WHOLE = re.compile("“?[^“”]{1,6}(?:[圈群带区角市州域地轴廊核]|[一二三四五六七八九十]五|[GDP]{3})”"), 4
_GROWING = (Cue.GROWTH, Cue.RATE, Cue.CONTRIBUTION, Cue.PULL)


def known_name(rest: str, slot: Slot, scene: Scene, cues: tuple[Cue, ...]) -> tuple[Name, str] | None:
    """The catalogue's name that `rest` ends in, measured as the words behind it (`cues`) say."""
    measure = None
    if any(cue in cues for cue in _GROWING):
        measure = Measure.GROWTH
    elif Cue.SHARE in cues:
        measure = Measure.SHARE
    return find_known(rest, slot.left_start, scene, measure)


def find_known(words: str, at: int, scene: Scene, measure: Measure | None) -> tuple[Name, str] | None:
    """The catalogue's name in `words` at offset `at`, where all before it is time, place or leading words; with its scope."""
    scope = ""
    for _ in range(MOST_STEPS):
        name = scene.lexicon.find(words, measure)
        if name is not None:
            return name, scope
        length, said = idle(words, at, scene)
        if not length:
            if (
                _QUOTED_PLACE.match(words) and len(words.partition("”")[2]) >= _WHOLE
            ):  # “双圈”经济总量, not “新三样”出口额
                words = words.partition("”")[2]
            return _behind_verb(words, scope, measure, scene)
        scope = said or scope
        words, at = words[length:], at + length
    return None


def _behind_verb(words: str, scope: str, measure: Measure | None, scene: Scene) -> tuple[Name, str] | None:
    """The name behind a scope of the catalogue, or behind a verb that only says that there is so much of it."""
    scoped = _scoped(words, measure, scene)
    verbs = list(_VERB.finditer(words)) if scoped is None else []
    if not verbs:
        name = scene.lexicon.find(words, measure) if scoped is None else None
        return (name, scope) if name else scoped
    rest = words[verbs[-1].end() :]
    owner = words[: verbs[-1].start()]
    if owner.startswith("每"):  # 每万人|拥有|5G基站 is not the number of all
        return None
    is_made = scene.frame.stance is Stance.NONE and _MAKES.match(verbs[-1][0]) is not None
    is_other = is_made and _FREE.fullmatch(owner) is None  # 8大重点工业市|完成|工业投资
    if is_other or is_owner(owner):  # 制鞋产业|实现|工业增加值 is not that of all
        whole = said_once(owner, rest)
        name = scene.lexicon.find(owner + rest, measure) or scene.lexicon.find(whole, measure)
        return (name, scope) if name else None
    name = scene.lexicon.find(rest, measure)
    if name is not None:
        return name, scope or SCOPE_WORDS.get(verbs[-1][0], "")
    return _scoped(rest, measure, scene)


def _scoped(words: str, measure: Measure | None, scene: Scene) -> tuple[Name, str] | None:
    if not words.startswith(scene.lexicon.scopes):
        return None
    for scope in scene.lexicon.scopes:
        if words.startswith(scope) and (name := scene.lexicon.find(words[len(scope) :], measure)) is not None:
            return name, scope
    return None
