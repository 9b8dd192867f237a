"""How many of those asked said what: 订货量增长的企业占31%，持平的占50%，下降的占19%."""

import re

from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.making import RATIOS, Sense, make
from indicators.extract.binding.names import Name
from indicators.extract.binding.trimming import trim
from indicators.model import Measure

_ANSWER = (
    "(?:大幅|略有|小幅|明显|基本|非常|比较)?(?:增长|增加|上升|上涨|提高|下降|减少|降低|下跌|持平|不变|扩大|缩小|好转|良好|正常|乐观|看好|看平|看淡|谨慎|悲观|"
    "不?满意|一般|较好|较差|较高|较低|偏高|偏低|充足|不足|紧张|盈利|亏损|看不清|说不清|好|差)"
)
_WHO = "(?:企业|居民|家庭|受访者|被访者|商户|住户|群众|消费者|用户|个体户|农户|客户|学生|职工)"
_HAVE = "占(?:比|到|了)?(?:为|达到?|超过?)?[约近]?$"
_FIRST = re.compile(f"([^，,；;。、]{{2,20}}?)(?:[比较][^，,；;。、的]{{2,6}}?)?({_ANSWER})的({_WHO}){_HAVE}")
_NEXT = re.compile(f"[，,、]?(?:其中)?({_ANSWER})的(?:{_WHO})?(?:则)?{_HAVE}")
_TOLD = re.compile(f"(.+?)({_ANSWER})的({_WHO})")
_RULE, _TRUST = "share_of_the_answers", 50


def answers(asked: Asked, scene: Scene) -> list[Fact] | None:
    """The share of those who gave an answer, the first named in full and the next by their answers alone."""
    slot = asked.slot
    if slot.quantity.unit not in RATIOS or slot.bracket is not None or "的" not in slot.left:
        return None
    first = _FIRST.fullmatch(slot.left)
    if first:
        topic = trim(first[1], slot.left_start, scene)[0]
        return [_share(asked, f"{topic}{first[2]}的{first[3]}")] if topic else None
    following = _NEXT.fullmatch(slot.left)
    last = scene.last[0] if len(scene.last) == 1 and scene.last[0].rule == _RULE else None
    told = _TOLD.fullmatch(last.name.written) if last and following else None
    return [_share(asked, f"{told[1]}{following[1]}的{told[3]}")] if told and following else None


def _share(asked: Asked, written: str) -> Fact:
    return make(asked.slot, Name(written), Sense(Measure.SHARE), _RULE, _TRUST)
