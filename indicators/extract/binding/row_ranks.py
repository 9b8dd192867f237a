"""Places in an order in a row: 分别居全国第1和第3位."""

import re

from indicators.extract.binding.facts import Fact, Scene
from indicators.extract.binding.line import Slot
from indicators.extract.binding.making import Sense, like, make
from indicators.extract.binding.members import members
from indicators.extract.binding.names import Name
from indicators.extract.binding.nouns import is_name
from indicators.extract.binding.order import ranked_words
from indicators.extract.binding.predicates import is_thing
from indicators.extract.binding.ranked import ranks_of_places
from indicators.extract.binding.trimming import trim
from indicators.model import Measure

_RATE = re.compile("(?:同比|名义|实际)?(?:增速|增幅|涨幅|增长率|增长)(?:在?全[国省市区县](?:排名?|位次))?$")
_OF_THEM = re.compile(
    "(?:其|均|排名|位次|总量|规模|数量|总数)*(?:在?全[国省市区县](?:排名?|位次))?"
)  # 增速在全市排名|分别为


def paired_ranks(run: list[Slot], scene: Scene) -> list[Fact]:
    """分别居全国第1和第3位: the places of the names before the row, or of the values that the sentence gave last."""
    words = trim(ranked_words(run[0].left.replace("\0", "")), run[0].left_start, scene)[0]
    if of_places := ranks_of_places(run, words, scene):
        return of_places
    is_rate = _RATE.search(words) is not None
    sense = Sense(Measure.RANK, Measure.GROWTH if is_rate else Measure.LEVEL)
    words = "、".join(_RATE.sub("", part) for part in words.split("、"))
    if len(words) > 1 and not _OF_THEM.fullmatch(words):
        names = members(words, scene, len(run))
        sure = len(names) == len(run) and all(name.id or is_name(name.written) for name in names)
        sure = sure or (len(names) == len(run) and any(name.id for name in names) and all(map(_is_thing, names)))
        return [make(slot, name, sense, "paired", 60) for name, slot in zip(names, run, strict=True)] if sure else []
    before = scene.said[-len(run) :]
    if len(before) < len(run) or len({fact.measure for fact in before}) > 1 or before[0].measure is Measure.RANK:
        return []
    rule = "paired_with_the_values_before" if len({fact.region for fact in before}) == 1 else "paired_by_region"
    rank = Sense(Measure.RANK, Measure.GROWTH if is_rate else None)
    return [like(fact, slot, rank, rule, 75) for fact, slot in zip(before, run, strict=True)]


def _is_thing(name: Name) -> bool:
    return bool(name.id or is_thing(name.written))
