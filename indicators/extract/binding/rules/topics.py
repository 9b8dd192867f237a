"""Numbers whose name stands in the clause before: 地区生产总值再上新台阶，达到3.2万亿元、增长6%."""

import re

from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.leads import Cue
from indicators.extract.binding.line import MASK
from indicators.extract.binding.making import DIGIT_PLACES, RATIOS, Sense, closes, make
from indicators.extract.binding.names import Name
from indicators.extract.binding.nouns import before_state, is_bare_head, is_name, is_owner
from indicators.extract.binding.trimming import trim
from indicators.model import Measure

_BARE = re.compile("(?:总)?(?:产值|产量|规模|营收|营业收入|销售额|销售收入|出货量|增加值|市场份额|出口额)")
_TOPIC = re.compile("(?:的)?([^，,；;。、是的]{2,12})(?:，|,|是)")
_ROSE_FROM = re.compile(r"(?:从|由)[^，,；;]{0,12}$")
_ONWARD = re.compile(r"[^，,；;。\d]{0,8}(?:到|至|为)")
_LONGEST, _SHORTEST, _FAR = 24, 4, 60


def topic(asked: Asked, scene: Scene) -> list[Fact] | None:
    """Level or growth of what the clause before begins with, if that clause holds no number.

    It is a name that the catalogue knows, or one of which the clause says that it grows (产业规模持续增长，从…增长至…). The
    number's own clause may say the end of it again (软件产品收入稳健增长，收入达…).
    """
    slot, lead = asked.slot, asked.lead
    rises = _ROSE_FROM.search(slot.left) is not None and _ONWARD.match(slot.right) is not None
    if scene.last or slot.bracket is not None or lead.against or not (rises or closes(slot)):
        return None
    grows = lead.has(Cue.GROWTH, Cue.RATE) and not lead.is_level_reached
    if not (grows or rises or lead.has(Cue.REACH)):
        return None
    name = opening_name(asked, scene)
    unit = slot.quantity.unit
    if asked.subject and not (name and name.written.endswith(asked.subject) and is_bare_head(asked.subject)):
        return None
    if name is None or (grows and unit not in RATIOS) or not (grows or scene.lexicon.fits(name, unit)):
        return None
    sense = Sense(Measure.GROWTH if grows else Measure.LEVEL)
    if not name.id:
        return [make(slot, name, sense, "words_of_the_clause_before", 50)]
    return [make(slot, name, sense, "name_of_the_clause_before", 75)]


def of_the_topic(asked: Asked, scene: Scene) -> list[Fact] | None:
    """Level or share of what the sentence opens with: 某地的电子信息产业，是首个跨省集群，产值占全国的七分之一."""
    slot, lead = asked.slot, asked.lead
    head = asked.subject
    if asked.name is not None or scene.last or slot.bracket is not None or not _BARE.fullmatch(head):
        return None
    opening = _TOPIC.match(trim(scene.line.flat[:_FAR].replace(MASK, ""), 0, scene)[0])
    if opening is None or not is_owner(opening[1]) or scene.line.clause_start(slot.mention.start) == 0:
        return None
    sense = Sense(
        Measure.SHARE if Cue.SHARE in lead.cues else Measure.GROWTH if lead.has(Cue.GROWTH) else Measure.LEVEL
    )
    if sense.measure is not Measure.LEVEL and slot.quantity.unit not in {*RATIOS, ""}:
        return None
    written = opening[1] + head
    name = scene.lexicon.find(written)
    rule, trust = ("of_the_topic_by_name", 70) if name else ("of_the_topic_by_words", 45)
    return [make(slot, name or Name(written), sense, rule, trust)]


def opening_name(asked: Asked, scene: Scene) -> Name | None:
    """What the clause before the number's own begins with, where it holds no number; None where that is no name."""
    line = scene.line
    clause = line.clause_start(asked.slot.mention.start)
    start = line.clause_start(clause - 1) if clause else 0
    told = [slot for slot in line.slots_in(start, clause) if not slot.mention.text.endswith(DIGIT_PLACES)]
    if not clause or told:
        return None
    words, _ = trim(line.flat[start : clause - 1][: _LONGEST * 2], start, scene)
    for cut in range(min(_LONGEST, len(words)), _SHORTEST - 1, -1):
        name = scene.lexicon.find(words[:cut])
        if name is not None:
            return name
    words = before_state(words)
    return scene.lexicon.find(words) or (Name(words) if is_name(words) else None)
