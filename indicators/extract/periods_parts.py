"""Parts of a year: days, months, quarters, halves, thirds of a month."""

from indicators.extract.periods_calendar import day, month_end, months
from indicators.extract.periods_context import Answer, unknown
from indicators.extract.periods_found import Found, made_with, year_of, year_of_part
from indicators.extract.periods_patterns import number

QUARTER = 3
_TENTHS_OF_MONTH = {
    "上旬": (1, 10),
    "中旬": (11, 20),
    "下旬": (21, None),
}  # first and last day, None for the month's own


def read_month_span(found: Found) -> Answer:
    """2023年11月至2024年2月: months of two years."""
    head, month, last_head, last_month = (part or "" for part in found.parts)
    first, last = year_of(head, found.context), year_of(last_head, found.context)
    if first.value is None or last.value is None:
        return first if first.value is None else last
    span = (
        f"{months(int(first.value), number(month), number(month))}/{months(int(last.value), *[number(last_month)] * 2)}"
    )
    return Answer(span, first.inferred or last.inferred, first.why)


def read_days(found: Found) -> Answer:
    """10月13日至17日: the days of a stretch, perhaps over two months."""
    head, month, first, last_month, last = found.parts
    begin = number(month or ""), number(first or "")
    end = number(last_month) if last_month else begin[0], number(last or "")
    year = year_of_part(found, head, begin[0], end[0], end[1])
    return made_with(year, lambda y: f"{day(y, *begin)}/{day(y, *end)}")


def read_day(found: Found) -> Answer:
    """10月14日: one day."""
    month, on = number(found.parts[1] or ""), number(found.parts[2] or "")
    return made_with(year_of_part(found, found.parts[0], month, month, on), lambda y: day(y, month, on))


def read_months(found: Found) -> Answer:
    """1—4月: months of one year."""
    first, last = number(found.parts[1] or ""), number(found.parts[2] or "")
    return made_with(year_of_part(found, found.parts[0], first, last), lambda y: months(y, first, last))


def read_two_months(found: Found) -> Answer:
    """7、8月: two months on end; others are two times, and not one."""
    first, last = number(found.parts[1] or ""), number(found.parts[2] or "")
    return read_months(found) if last == first + 1 else unknown("the two months do not follow each other")


def read_first_months(found: Found) -> Answer:
    """前7个月, 前11月: the months from January on."""
    last = number(next((part for part in found.parts[1:] if part), ""))
    return made_with(year_of_part(found, found.parts[0], 1, last), lambda y: months(y, 1, last))


def read_quarter(found: Found) -> Answer:
    """一季度, 前三季度, Q1: quarters, or the end of one (季度末)."""
    head, ahead, end = found.parts
    named = found.word[len(head or "") :].replace("二、三", "23")
    numbers = [number(char) for char in named if char in "首一二两三四1234"]
    first, last = (1, numbers[-1]) if ahead else (numbers[0], numbers[-1])
    span = (first - 1) * QUARTER + 1, last * QUARTER
    year = year_of_part(found, head, *span)
    return made_with(year, lambda y: month_end(y, span[1]) if end else months(y, *span))


def read_half(found: Found) -> Answer:
    """上半年, 2023H1: half a year, or its end; 半年报 and 半年度报告 are of the first half."""
    head, which, end = found.parts
    span = (7, 12) if which == "下" or found.word.endswith("H2") else (1, 6)
    year = year_of_part(found, head, *span)
    return made_with(year, lambda y: month_end(y, span[1]) if end else months(y, *span))


def read_month(found: Found) -> Answer:
    """9月, 9月底, 9月下旬: a month, its last day, or a third of it."""
    head, month, edge = found.parts[0], number(found.parts[1] or ""), found.parts[2]
    year = year_of_part(found, head, month, month)
    if edge in _TENTHS_OF_MONTH:
        first, last = _TENTHS_OF_MONTH[edge]
        return made_with(
            year, lambda y: f"{day(y, month, first)}/{day(y, month, last) if last else month_end(y, month)}"
        )
    return made_with(year, lambda y: month_end(y, month) if edge in {"底", "末"} else months(y, month, month))
