"""Places in an order: 居全国第一."""

import re
from dataclasses import replace

from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.frames import Stance
from indicators.extract.binding.making import Sense, like, make
from indicators.extract.binding.names import Name
from indicators.extract.binding.nouns import is_name
from indicators.extract.binding.predicates import is_thing, noun_behind
from indicators.extract.binding.regions import in_a_row, row_of_places
from indicators.extract.binding.subjects import ask_words, trim
from indicators.model import Measure

_RANKED = re.compile(
    r"(.*?)(?:连续[^，,]{1,4}年)?"
    r"(?:总体|均|都|分别|继续|持续|稳|并列|也|仍|由|从|上升|跃升|提升|再次|一直|首次)*"
    r"(?:位居|位列|排名|居于|居|列|排|位于|位次|保持|进入|跻身|升至|升到|跃居|跃至|至|为|到|名列|排在|进位|稳居|高居|第)"
    r"(?:全国|全省|世界|全球|西部|中部|东部|中西部|东北|沿海|省区市|同类|各省|国内|副省级城市|长三角)*.{0,6}$"
)
_AMONG = re.compile(r"(?:位居|居|列|排名|排)?(?:全国|全省|世界|全球|西部|中部|东部).{0,4}$")
_RUNNING = re.compile(r"连续[^，,]{1,4}年(?:位)?$")
_ROSE_FROM = re.compile("由|从")
_RATE = re.compile(r"(?:增速|增幅|涨幅|增长率)$")
_TAIL = re.compile(
    r"(?:增速|增幅|涨幅|增长率|总量|数量|总数|规模|(?<!指)数)?(?:均|都|分别|继续|连续.{1,4}年|保持|稳定|持续)*$"
)
_IDLE = re.compile(r"^(?:总量|规模|数量|总数|人均|占比|其|继续|稳|均|都|位次|位|保持|并|也|仍|、)+")
_STATE = re.compile("(?:均|都|分别|继续|连续.{1,4}年|保持|稳定|持续|全国|排名|位次)+$")
_ALL = re.compile("均|都")
_NEAR = 8


def rank(asked: Asked, scene: Scene) -> list[Fact] | None:
    """The place by the name that stands before it, or by the value just bound. The first of 从第14位升至第8位 is left alone."""
    slot = asked.slot
    if slot.quantity.unit != "位" or (slot.mention.text[0] not in "第前" and noun_behind(slot.right)):
        return None  # 3位科学家
    words = _ranked_words(slot.left.replace("\0", ""))
    if _ROSE_FROM.search(slot.left[-_NEAR:]):
        return []
    is_rate = _RATE.search(words) is not None
    sense = Sense(Measure.RANK, Measure.GROWTH if is_rate else None)
    bare = _TAIL.sub("", words)
    name = ask_words(bare, scene)
    if name is not None:
        fact = make(slot, name, Sense(Measure.RANK, sense.of or Measure.LEVEL), "rank_by_name", 85)
        if not in_a_row(slot, scene):
            return [fact]
        places = row_of_places(scene.line, slot.mention.start)
        return [replace(fact, region=code, rule="rank_of_each_place") for code in places]
    rest = "" if is_rate else _IDLE.sub("", bare)
    if rest and scene.frame.stance is Stance.NONE:
        at = slot.left_start + max(slot.left.find(rest), 0)
        rest, words = trim(rest, at, scene)[0], trim(words, at, scene)[0]
    if len(rest) > 1:
        thing = rest if is_name(rest) else is_thing(_IDLE.sub("", _STATE.sub("", words)))
        return [make(slot, Name(thing), Sense(Measure.RANK, Measure.LEVEL), "rank_by_words", 45)] if thing else []
    return [like(fact, slot, sense, "rank_of_the_value_before", 80) for fact in _ranked_before(asked, scene)]


def _ranked_words(left: str) -> str:
    """What stands before the words that lead up to a rank."""
    match = _RANKED.match(left)
    words = _RUNNING.sub("", match[1]) if match else _AMONG.sub("", left)
    return words.strip("、，, “”的")


def _ranked_before(asked: Asked, scene: Scene) -> list[Fact]:
    """The value, or with 均 the row of values, that a rank without a name is about."""
    if not scene.last or scene.last[-1].measure is Measure.RANK:
        return []
    return scene.last if len(scene.last) == 1 or _ALL.search(asked.slot.left) else []
