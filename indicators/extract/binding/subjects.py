"""The name that stands before a number: the words left over, without time, place and what only leads on."""

import re

from indicators.extract.binding.facts import Asked, Scene
from indicators.extract.binding.leads import Cue, Lead, read_lead
from indicators.extract.binding.line import Slot
from indicators.extract.binding.names import Name, completed
from indicators.model import Measure

_LEADING = re.compile(
    r"[、“”\"'’‘\s\0—\-·*]|其中|同时|此外|另外|并且|并|且|而|和(?!田)|与|及|以及|的|预计|初步核算|初步统计|据初步核算|据统计|力争|(?<![斗战竞])争取(?![到得])|确保|努力|实现|完成|推动|带动|促进|使|让|将|"
    r"要|已|全年|年末|年底|年均|末|底|前|内|来|期间|时期|时|以上|左右|以内|份|截至|截止|到|至|在|从|由|把|对|"
    r"全国(?!人大|政协)|全省|全市|全区|我省|我市|我区|我国|全自治区|自治区|省内|区内|本省|五年|过去|五年间|五年来|一年来|"
    r"以|按|经|达到|保持|稳定|上述|综合考虑|展望|坚持|主要是|一是|二是|三是|四是|五是|六是|\(|\)|有(?![效关研])|也|还|又|再(?!生)|仅|共|总|约|超|近|是|总体|整体|各地|就业|今后|未来|当前|目前|"
    r"正常年景下|每年|(?:剔除|扣除)[^，,、]{2,16}(?:因素|影响)后?|(?:按|同)(?:可比|自然)?口径|主要预期目标|预期目标|主要目标|目标|当年|同期|实有|实际(?=城镇)|中国|本"
)
_SCOPE_WORDS = {"新建": "新增", "新登记": "新增", "新设": "新增", "新获批": "新增", "新增": "新增", "净增": "新增", "新培育": "新增", "新认定": "新增", "累计": "累计", "累计新增": "累计"}
_SCOPE = re.compile("|".join(sorted(_SCOPE_WORDS, key=len, reverse=True)))
# Verbs that say no more than that there is so much of what follows; 带动固定资产投资 would be another quantity.
_VERB = re.compile(
    r"(?:实现|完成|涌现|汇聚|聚集|集聚|创造|推动|促进|确保|保持|建成|开通|达到|拥有|稳定|扩大|突破|形成|培育|发展|新建|新增|新培育|新认定|净增)(?:了|出)?"
)


def ask(slot: Slot, scene: Scene) -> Asked:
    """Read what leads up to the number: cues, name and catalogue entry."""
    lead = read_lead(slot.left, points=slot.quantity.unit == "个百分点")
    for rest, count in lead.stages:
        found = _named(rest, slot, scene, lead, count)
        if found is not None:
            name, scope = found
            return Asked(slot, lead, name.written, name, count, scope)
    written, scope = trim(lead.subject, slot.left_start, scene)
    return Asked(slot, lead, written, None, len(lead.cues), scope)


def ask_words(words: str, scene: Scene) -> Name | None:
    """The catalogue's name in words taken from the sentence, without what only leads on."""
    at = scene.line.flat.find(words) if words else -1
    rest = words
    for _ in range(12):
        name = scene.lexicon.find(rest)
        if name is not None:
            return name
        step, _said = _step(rest, at if at >= 0 else 0, scene)
        if not step:
            return None
        rest, at = rest[step:], at + step
    return None


def _named(rest: str, slot: Slot, scene: Scene, lead: Lead, count: int) -> tuple[Name, str] | None:
    """The catalogue's name that `rest` ends in, where all before it is time, place or leading words."""
    words, scope = rest, ""
    if not words:
        return None
    left_over = lead.cues[:count]
    measure = None
    if Cue.GROWTH in left_over or Cue.RATE in left_over or Cue.CONTRIBUTION in left_over or Cue.PULL in left_over:
        measure = Measure.GROWTH
    elif Cue.SHARE in left_over:
        measure = Measure.SHARE
    at = slot.left_start
    for _ in range(12):
        name = scene.lexicon.find(words, measure)
        if name is not None:
            return name, scope
        step, said = _step(words, at, scene)
        if not step:
            return _after_verb(words, scope, measure, scene)
        scope = said or scope
        words, at = words[step:], at + step
        if not words:
            return None
    return None


def _after_verb(words: str, scope: str, measure: Measure | None, scene: Scene) -> tuple[Name, str] | None:
    """The catalogue's name behind a verb that only says that there is so much of it, or behind a scope of the catalogue."""
    scoped = _scoped(words, measure, scene)
    if scoped is not None:
        return scoped
    verb = None
    for verb in _VERB.finditer(words):
        pass
    if verb is None:
        return None
    rest = words[verb.end() :]
    name = scene.lexicon.find(rest, measure)
    if name is not None:
        return name, scope or _SCOPE_WORDS.get(verb[0], "")
    return _scoped(rest, measure, scene)


def _scoped(words: str, measure: Measure | None, scene: Scene) -> tuple[Name, str] | None:
    for scope in scene.lexicon.scopes:
        if words.startswith(scope) and (name := scene.lexicon.find(words[len(scope) :], measure)) is not None:
            return name, scope
    return None


def trim(rest: str, start: int, scene: Scene) -> tuple[str, str]:
    """`rest`, which stands at `start` of the sentence (less its masked brackets), without what only leads on."""
    words, at, scope = rest, start, ""
    for _ in range(16):
        step, said = _step(words, at, scene)
        if not step:
            break
        scope = said or scope
        words, at = words[step:], at + step
    return words.strip('，, "“”'), scope


def _step(words: str, at: int, scene: Scene) -> tuple[int, str]:
    """How many characters at the beginning of `words` are no part of a name, and the scope that they say."""
    line = scene.line
    for mention in (*line.periods, *line.regions):
        if mention.start <= at < mention.end and words.startswith(line.text[at : mention.end]):
            return mention.end - at, ""
    match = _SCOPE.match(words)
    if match:
        return match.end(), _SCOPE_WORDS[match[0]]
    match = _LEADING.match(words)
    return (match.end(), "") if match else (0, "")


def members(subject: str, scene: Scene) -> tuple[Name, ...]:
    """The indicators of an enumeration (城镇、农村居民人均可支配收入), each completed from the last where it is cut short.

    A member that the catalogue does not know keeps its words and has no id. () where `subject` enumerates nothing.
    """
    pair = scene.lexicon.pair(subject)
    if pair:
        return pair
    parts = [part for part in re.split(r"、|以及|和(?!田)|及|与", subject) if part]
    if len(parts) < 2:  # noqa: PLR2004 - an enumeration has two members or more
        return ()
    last = parts[-1]
    made = []
    for part in parts[:-1]:
        made.append(scene.lexicon.find(part) or completed(part, last, scene.lexicon) or Name(part))
    made.append(scene.lexicon.find(last) or Name(last))
    return tuple(made)


