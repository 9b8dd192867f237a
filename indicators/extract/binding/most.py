"""What places are picked out by: 粮食产量前三的省份是甲省、乙省, GDP增速最高的是甲市, 保有量超过百万辆的城市有甲市."""

import re

from indicators.extract.binding.facts import Scene
from indicators.extract.binding.leads import read_lead
from indicators.extract.binding.line import MASK
from indicators.extract.binding.names import Name
from indicators.extract.binding.nouns import is_name
from indicators.extract.binding.trimming import trim

_PICKED = re.compile(
    r"([^，,；;。：:]{0,24}?)(?:较|最)?(?:[快高大多低慢小少]|居首|居前|靠前|领先|排名?第[一二三四五]|(?:位?居|位列|列|排名?)?(?:全[国省市区])?前[^，,；;。]{1,3}?位?|"
    r"(?:超过|突破|高于|低于|达到?|在)[^，,；;。]{1,12})的(?:\d{1,2}个?)?(?:[一-龥]{0,4}(?:省份|省市|省区市|省区|城市|地区|市州|县区|区县|国家|[省市县区州]))?\0{0,8}"
    r"(?:则|共?有\d{1,2}个[，,])?(?:依次|分别)?(?:是|为|有)$"
)
_RATE = re.compile("(?:增速|增幅|涨幅|增长|增加)$")
_FAR = 64


def picked_by(scene: Scene, start: int) -> tuple[Name | None, bool] | None:
    """The name by which the place at `start` is picked out, None where the words name nothing, and whether its growth is meant.

    None where the words before the place do not pick it out.
    """
    line = scene.line
    left = line.flat[max(0, start - _FAR) : start]
    match = _PICKED.search(left)
    if match is None:
        return None
    words = read_lead(match[1]).subject if match[1] else ""
    rate = _RATE.search(match[1])
    words = _RATE.sub("", words or match[1])
    at = max(0, start - _FAR) + match.start(1)
    written = trim(words.replace(MASK, ""), at, scene)[0]
    name = scene.lexicon.find(written) or (Name(written) if is_name(written) else None)
    return name, rate is not None
