"""Numbers and periods as a reader of each language writes them; exact, never rounded."""

from decimal import Decimal

from indicators.model import Comparator, Period, Unit

_ZH_STEPS = ((Decimal(10) ** 12, "万亿"), (Decimal(10) ** 8, "亿"), (Decimal(10) ** 4, "万"))
_EN_STEPS = ((Decimal(10) ** 12, " trillion"), (Decimal(10) ** 9, " billion"), (Decimal(10) ** 6, " million"))
_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_SIGNS = {
    Comparator.EQ: "",
    Comparator.GE: "≥ ",
    Comparator.GT: "> ",
    Comparator.LE: "≤ ",
    Comparator.LT: "< ",
    Comparator.APPROX: "≈ ",
    Comparator.RANGE: "",
}
_SIGNS_OF_SHARE = {"%", "‰"}
MAX_DECIMALS = 4
"""More decimals than this after scaling, and the next smaller step reads better."""


def format_number(value: Decimal, language: str) -> str:
    """`value` in the language's own steps: 256196000000 is `2561.96亿` or `256.196 billion`."""
    steps = _ZH_STEPS if language == "zh" else _EN_STEPS
    for size, word in steps if abs(value) >= steps[-1][0] else ():
        if abs(value) >= size:
            scaled = _plain(value / size, grouped=language == "en")
            if len(scaled.partition(".")[2]) <= MAX_DECIMALS:
                return scaled + word
    return _plain(value, grouped=language == "en" or abs(value) >= _ZH_STEPS[-1][0])


def format_quantity(value: Decimal | None, unit: Unit | None, language: str) -> str:
    """A number with its unit; "" for None. English units stand apart; % and Chinese units do not.

    A word that only counts (个, 座) has its English in brackets in the catalogue, and is left out: 4.5 million.
    """
    if value is None:
        return ""
    number = format_number(value, language)
    if unit is None:
        return number
    if language == "zh" or unit.symbol in _SIGNS_OF_SHARE:
        return number + unit.symbol
    return number if unit.en.startswith("(") else f"{number} {unit.en}".rstrip()


def sign(comparator: Comparator | None) -> str:
    """The sign that stands before a bounded or rounded number: `> `, `≥ `, `≈ `; "" for an exact one."""
    return _SIGNS[comparator] if comparator else ""


def format_period(period: Period, language: str) -> str:
    """2024-01/2024-04 is `2024年1—4月` or `Jan–Apr 2024`."""
    start, _, end = period.iso.partition("/")
    if not end:
        return _point(start, language)
    whole_years = len(start) == len(end) == len("2024")
    months_of_one_year = start[:4] == end[:4] and len(start) == len(end) == len("2024-01")
    if language == "zh":
        if months_of_one_year:
            return f"{start[:4]}年{int(start[5:])}—{int(end[5:])}月"
        return f"{start}—{end}年" if whole_years else f"{_point(start, language)}—{_point(end, language)}"
    if months_of_one_year:
        return f"{_MONTHS[int(start[5:]) - 1]}–{_MONTHS[int(end[5:]) - 1]} {start[:4]}"
    return f"{_point(start, language)}–{_point(end, language)}"


def _point(point: str, language: str) -> str:
    year, month, day = (*point.split("-"), "", "")[:3]
    if language == "zh":
        return f"{year}年" + (f"{int(month)}月" if month else "") + (f"{int(day)}日" if day else "")
    return " ".join(
        part for part in (str(int(day)) if day else "", _MONTHS[int(month) - 1] if month else "", year) if part
    )


def _plain(value: Decimal, *, grouped: bool) -> str:
    text = format(value, ",f" if grouped else "f") if value else "0"
    return text.rstrip("0").rstrip(".") if "." in text else text
