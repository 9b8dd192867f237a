"""What is paid to those who meet a condition: 给予企业|50万元|奖励, 给予不超过总投入30%、最高|1000万元|的经费支持."""

import re

from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.line import Slot
from indicators.extract.binding.making import Sense, make
from indicators.extract.binding.names import Name
from indicators.model import Measure

_GIVES = re.compile(
    r"(?<!每户)(?<!每[人家个台亩辆项])给予(?:其|企业|单位|个人|项目|机构|团队|园区|消费者|个人消费者|建设单位|申报单位)?"
    r"(?:(?:不超过|不高于|最高)[^，,；;。、\d]{0,12}\d[\d.]*%(?:以内)?[、，,])?(?:总额|累计|单个|单家|一次性|最高|最多|不超过|不高于|[约近])*$"
)
_WORD = "(?:奖励|奖补|奖金|补助|补贴|资助|支持|贴息|扶持|立减|补偿|配套)"
_PAID = re.compile(rf"(?:以内|以下|以上)?的?((?:一次性|资金|经费|财政|[一-龥]{{0,6}}?)?{_WORD}(?:补贴|资金|经费|金)?)")
_REACH = 60


def awarded(asked: Asked, scene: Scene) -> list[Fact] | None:
    """The sum that a policy gives, by the word for it behind the number."""
    return awards([asked.slot], scene) or None


def awards(run: list[Slot], scene: Scene) -> list[Fact]:
    """The sums of a row that a policy gives (分别给予100万元、30万元奖励), each by the word behind the last; [] for other numbers."""
    first, last, flat = run[0], run[-1].mention.end, scene.line.flat
    near = flat[max(0, first.mention.start - _REACH) : first.mention.start]
    if any("元" not in slot.quantity.unit or slot.bracket is not None for slot in run) or not _GIVES.search(near):
        return []
    paid = _PAID.match(flat, last)
    return [make(slot, Name(paid[1]), Sense(Measure.LEVEL), "award", 45) for slot in run] if paid else []
