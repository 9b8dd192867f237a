"""What the last sentences of an article said, for the next to go on with; forgotten after a few sentences."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from indicators.extract.binding.ends import is_risen_from
from indicators.extract.binding.facts import Fact, Scene, When
from indicators.extract.binding.headings import is_numbered
from indicators.extract.binding.kinds import aims, without_years_over
from indicators.extract.binding.openings import Plan
from indicators.extract.binding.outlines import year_reviewed
from indicators.extract.binding.regions import is_example_of_all
from indicators.extract.binding.spans import YEAR, is_cumulative, is_month, is_past, years_in
from indicators.extract.binding.stated import opening_time, stated_in, tells_of_month, title_time, year_told
from indicators.extract.binding.times import as_far_as_told
from indicators.model import Kind, Measure, Period, period_of

_MOVES = re.compile(
    "(?:指标|增速|降幅|涨幅|运行|态势)[^，,；;。\\d]{0,12}(?:下降|回落|收窄|扩大|加快|放缓|平稳|回升|增长|向好)"
)
_TRADE = "进出口"
_PRODUCTS = re.compile("产品产量|分产品看|主要产品")
_SPEAKS = re.compile("[：:]“")  # 他说：“…
# A paragraph with a source of its own tells of something else: 记者从海关了解到, 国家能源局今天发布.
_FRESH = re.compile(
    r"今天(?:[（(][^（(）)]{2,10}[）)])?[，,]|(?:记者)?(?:今天|日前|近日)?(?:记者)?从[^，,。]{2,24}?(?:了解到|获悉|得知)|[^，,。；;]{0,30}?(?:今天|日前|近日)[^，,。]{0,16}(?:发布|公布|印发|举行|启动|召开|介绍|签署|在|从|开工|投产|竣工|通车|开通|投运|揭牌|挂牌|会上)"
)
_INTRODUCES = re.compile("(?:特点|特征|表现)[^，,。；;]{0,8}[：:]\\s*$")  # 7月份，运行的特点主要表现为：
_RESULTS = re.compile("[一五]年来|回升|取得了|圆满")  # the list is over
_GOALS_ARE = re.compile(
    r"目标(?:任务)?(?:是|为|如下|有|包括)\s*[：:]?\s*$|目标(?:任务)?\s*[：:]\s*$|(?:确立|提出|明确|确定|描绘)了?[^，,。；;\d]{0,24}目标。?$"
)  # 主要预期目标是：, and a list of them
# A line of a list that is no sentence: （三）前11月我国进出口总值同比增长22%
_LISTED = re.compile(
    r"(?:[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、](?!\d)|[①-⑳])[^。！？!?；;]*[^。！？!?；;：:]$"
)
_REMEMBERED = 3  # sentences
_QUARTER = 92  # days
_NO_TIME = When()
_THIS_YEAR = "今年"
_SHORT = 80  # characters of a sentence that only says what the article is about
_LEAD, _OPENING = 2, 5  # sentences in which an article says what it is about


@dataclass(slots=True)
class Memory:
    """The last `fact`, `time` and `place` of an article, whether its last sentence `looks_ahead`, and what it plans for.

    `looked_ahead` tells the same of the sentence before; `grown` is the name of which it last told the growth, `span` the
    year or the months that its numbers are of, and `year` the one that it stated last; `is_timed` says that the paragraph
    has stated a time, `is_led` that the article began with one of which it gave numbers, `is_alone` that the last sentence
    with numbers spoke of one thing. `held` is the place of which a paragraph (以北京为例) or a speech tells, `speech` the
    time, span and timing of before a speech that is not over, `is_spoken_out` whether the last sentence ends one. `heard`
    counts the sentences, `topic` is the first growth of a known indicator in the article, `unheard` the last sentence
    where it holds no number, `traded` the trade that was told last, with which 其中，出口 goes on, `of_products` says that
    the paragraph tells how much was made of each product. `goals` are the sentences left in which a list of goals goes on,
    `before` is the last sentence itself, `listed` the time and the span of before a list of lines that goes on.
    """

    article: int | None = None
    fact: Fact | None = None
    time: When = field(default_factory=When)
    looks_ahead: bool = False
    looked_ahead: bool = False
    age: int = 0
    plan: Plan = field(default_factory=Plan)
    grown: str = ""
    place: str = ""
    span: When = field(default_factory=When)
    year: int | None = None
    is_timed: bool = False
    is_led: bool = False
    unheard: str = ""
    is_alone: bool = False
    held: str = ""
    speech: tuple[When, When, bool] | None = None
    is_spoken_out: bool = True
    heard: int = 0
    topic: Fact | None = None
    of_products: bool = False
    traded: str = ""
    goals: int = 0
    before: str = ""
    listed: tuple[When, When] | None = None

    def go_on(self, article: int | None, titles: Mapping[int | None, When]) -> None:
        """To the next sentence of `article`, whose title may have told its time; None for a text whose sections say what the sentences leave out."""
        is_new = article is not None and article != self.article
        self.age += 1
        if article is None or article != self.article:
            self.plan = Plan() if self.plan.left else self.plan
            self.grown, self.span, self.year = "", _NO_TIME, None
            self.is_led, self.heard, self.topic, self.unheard = False, 0, None, ""
        if article is None or article != self.article or self.age > 1:
            self.place = ""
        if article is None or article != self.article or self.age > _REMEMBERED:
            self.article, self.fact, self.time, self.looks_ahead, self.age = article, None, _NO_TIME, False, 0
        if is_new:
            self.held, self.speech, self.goals, self.before, self.listed = "", None, 0, "", None
        if is_new and article in titles:
            self.time = self.span = titles[article]
            self.is_timed = self.is_led = True

    def open_paragraph(self) -> None:
        """A paragraph goes back to the span of the article, whatever month the one before has ended with."""
        self.is_timed, self.held, self.of_products = False, "", False
        self.time = self.span if self.span.period else self.time

    def open_line(self, reading: str) -> None:
        """Each line of a list that is no sentence stands by itself: the time that one states is not that of the next."""
        if _LISTED.match(reading) is None:
            self.listed = None
        elif self.listed is None:
            self.listed = (self.time, self.span)
        else:
            self.time, self.span = self.listed
            self.fact, self.is_timed = None, False

    def begin_anew(self, reading: str) -> None:
        """A paragraph that names a source of its own goes on with no time that was told before."""
        if self.heard and _FRESH.match(reading):
            self.time = self.span = _NO_TIME
            self.is_led, self.fact, self.topic, self.plan = False, None, None, Plan()

    def hear(self, reading: str, issued: Period | None) -> None:
        """A sentence, whether it holds numbers or not."""
        self.looked_ahead = self.looks_ahead
        if self.article is None:
            return
        if self.speech is not None and self.is_spoken_out:
            (self.time, self.span, self.is_timed), self.speech = self.speech, None
        if self.speech is None and _SPEAKS.search(reading):
            self.speech = (self.time, self.span, self.is_timed)
        self.is_spoken_out = reading.rfind("”") > reading.rfind("“")
        self.heard += 1
        self.of_products = self.of_products or _PRODUCTS.search(reading) is not None
        self._hear_of_goals(reading)
        is_told = self.plan.hear(reading, issued)
        self.age = 0 if is_told else self.age
        year = year_told(reading)
        self.year = year if year and (issued is None or year <= issued.first_day.year) else self.year
        if issued is not None and year is None and _THIS_YEAR in reading:
            self.year = None  # the year of the issue, from here on
        opening = opening_time(reading, issued, self.year)
        if not opening.period and self.heard <= _LEAD and len(reading) <= _SHORT:
            opening = title_time(reading, issued)
        is_of_month = is_month(opening.period) and (_MOVES.search(reading) is not None or tells_of_month(reading))
        opening = as_far_as_told(opening, self.span, issued) or opening
        is_of_years = years_in(opening.period) > 1 and is_past(opening.period, issued)  # “十三五”时期，…成效显著
        if opening.period and (is_cumulative(opening.period) or is_of_month or is_of_years):
            self.time, self.is_timed, self.age = opening, True, 0
            self.fact = None if is_of_years else self.fact  # what was told of one year is no part of theirs
        reviewed = year_reviewed(reading, issued) if is_numbered(reading) else ""
        if reviewed:
            self.time = self.span = When(reviewed, inferred=True)
            self.is_timed, self.age = True, 0
        if _INTRODUCES.search(reading) and _is_of_late(opening.period, issued):
            self.time = self.span = opening
        is_over = is_past(opening.period, issued)
        is_of_before = is_over or (year is not None and issued is not None and year < issued.first_day.year)
        self.goals = 0 if is_of_before else self.goals
        self.looks_ahead = aims(
            without_years_over(reading, issued), so_far=self.looks_ahead and not is_of_before, is_over=is_over
        )

    def _hear_of_goals(self, reading: str) -> None:
        """Whether a list of goals begins (主要预期目标是：), goes on, or is over: at words of results, or behind sentences without numbers."""
        if _GOALS_ARE.search(reading):
            self.goals, self.age = _REMEMBERED, 0
        elif self.goals and _RESULTS.search(reading):
            self.goals = 0
        elif self.goals:
            self.goals = self.goals - 1 if aims(reading, so_far=True) else 0
            self.age = 0 if self.goals else self.age

    def keep(self, scene: Scene) -> None:
        """What a sentence with numbers has said."""
        time = as_far_as_told(stated_in(scene), self.span, scene.issued) or _NO_TIME
        reached = [one for one in scene.said if one.kind is Kind.ACTUAL and is_cumulative(one.when.period)]
        told = [one.when for one in reached if not is_risen_from(one.slot)]
        if len({one.when.period for one in reached if YEAR.fullmatch(one.when.period)}) > 1:
            told = []  # 从2021年的40%增加到2024年的50%: neither year is that of what follows
        if self.article is not None and told:
            self.is_led = self.is_led or self.heard <= _OPENING
            self.span = When(told[0].period, inferred=True)
        if scene.said or time != self.time:
            self.age = 0
        self.goals = _REMEMBERED if self.goals and scene.said else self.goals
        if self.looks_ahead and scene.said and all(one.kind is Kind.ACTUAL for one in scene.said):
            self.looks_ahead = aims(scene.line.text, so_far=False)
        self.grown = next((one.name.written for one in reversed(scene.said) if _is_whole(one)), self.grown)
        self.topic = self.topic or next((one for one in scene.said if _is_whole(one)), None)
        self.is_alone = len({one.name for one in scene.said}) == 1 if scene.said else self.is_alone
        self.place = scene.said[-1].region if scene.said else self.place
        self.is_timed = self.is_timed or time != self.time
        self.unheard = ""
        trade = next((one.name.written for one in reversed(scene.said) if _TRADE in one.name.written), "")
        self.traded = trade or (self.traded if scene.line.flat.startswith("其中") else "")
        self.held = self._place_held(scene)
        before = self.fact if time == self.time else None  # what was told before a new time says nothing of it
        self.fact, self.time = scene.said[-1] if scene.said else before, time

    def _place_held(self, scene: Scene) -> str:
        """The place of which the paragraph goes on to tell: the example that it gives, or that of a speech that is not over."""
        example = next((one.code for one in scene.line.regions if is_example_of_all(one, scene.line.flat)), None)
        if example is not None or self.speech is None:
            return example or self.held
        is_over = self.is_spoken_out
        return "" if is_over else scene.said[-1].region if scene.said else self.held


def _is_whole(fact: Fact) -> bool:
    return fact.measure is Measure.GROWTH and bool(fact.name.id)


def _is_of_late(period: str, issued: Period | None) -> bool:
    """Whether a period was over when the text was issued, by no more than a quarter."""
    if issued is None or not is_past(period, issued):
        return False
    return (issued.last_day - period_of(period).last_day).days <= _QUARTER
