"""Places in an order for several regions at once: 甲市、乙市规上工业增加值增速分别居全省第1、第3位."""

import re

from indicators.extract.binding.facts import Fact, Scene
from indicators.extract.binding.line import Slot
from indicators.extract.binding.names import Name
from indicators.extract.binding.nouns import is_name
from indicators.extract.binding.regions import begins_row, row_before
from indicators.extract.binding.runs import EACH
from indicators.extract.binding.subjects import ask_words
from indicators.model import Measure

RATE = re.compile("(?:增速|增幅|涨幅|增长率)(?:分别|依次)?$")
BARE_VIEW = re.compile("(?:其)?(?:总量|规模|数量|总数|增速|增幅|涨幅|增长率)(?:分别|依次)?")
_SO_MANY = re.compile("^(?:等)?[两二三四五六七八九十]?(?:[省市区县州地]|城市|省份)(?=[一-龥A-Z])")


def ranks_of_places(run: list[Slot], words: str, scene: Scene) -> list[Fact]:
    """The place of each region of the row before, by what stands between them and the first; [] where that is no name."""
    first = run[0]
    row = [one for one in row_before(scene.line, first.mention.start) if one.start >= first.left_start]
    if len(row) != len(run) or not all(one.code for one in row) or not begins_row(row[0], scene.line.flat):
        return []
    words = _SO_MANY.sub("", EACH.sub("", words))
    of = Measure.GROWTH if RATE.search(words) else Measure.LEVEL
    written = RATE.sub("", words)
    name = ask_words(written, scene) or (Name(written) if is_name(written) else None)
    if name is None:
        return []
    return [
        Fact(slot, name, Measure.RANK, of, "paired_by_region", one.code or "", trust=80 if name.id else 55)
        for slot, one in zip(run, row, strict=True)
    ]
