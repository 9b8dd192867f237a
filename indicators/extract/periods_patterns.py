"""How Chinese prose writes periods: one pattern for each kind of expression, and all of them in one.

The patterns work on text that went through `prepare`: digits and dashes in one form, character for character, so
that offsets stay. Every repetition has a small bound, so nothing can backtrack far.
"""

import re

_ANY_FORM = re.compile("[０-９–—－―─~～﹣‐‑]")
_FORMS = str.maketrans("０１２３４５６７８９–—－―─~～﹣‐‑", "0123456789----------")
_DIGIT = {char: value for value, char in enumerate("零一二三四五六七八九")} | {
    "〇": 0,
    "○": 0,
    "两": 2,
    "首": 1,
    "元": 1,
}

YEAR = r"(?<![\d.])(?:(?:1 ?9|2 ?0) ?\d ?\d|[一二][九〇○零][〇○零一二三四五六七八九]{2})"
_N = r"((?<![一二三四五六七八九十])[一二三四五六七八九十]{1,3}|(?<![\d.])\d{1,2})"
# January is 元月 too, and in 元至6月; 6亿元至 ends a sum.
_MONTH = _N[:-1] + r"|(?<![\d万亿千百两几多美欧日港公])元(?=月(?![末薪])|-|至\d))"
_N_AFTER = r"([一二三四五六七八九十]{1,3}|\d{1,2})"
_TO = r"(?:-{1,2}|至|到)"
_THIS = "今年|本年度|本年(?=[累全内上下末初底一])|(?<![相适应理担])当年(?!轻)"
_LAST = (
    "(?<!过)去年|(?<!以)上一年度?|上年度?(?=[末底同增提减下的全])|"
    "(?:(?<![一-龥])|(?<=[比较于与是为按和自占]))上年度?(?![货纪均]|结[转余])"
)
_OTHER = (
    r"(?<![\d年之以])前年(?![均度轻产])|(?<![文透])明年|(?<![今此前之以\d产成用运营工效车业])后年(?![均度轻产龄可能将])|"
    r"(?<![不相共合协如])同年(?![同龄份级代度轻纪])|(?<![一两几多首每\d])次年|翌年"
)
# What no year begins with is seen at once: fifteen kinds of expressions may begin with a year, and each would try them all.
HEAD = rf"(?=[12一二今本当去上前明后同次翌])(?:{YEAR}年度?|(?:{YEAR}|(?<![\d.A-Za-z])[12]\d年?)(?=[QH][1-4])|{_THIS}|{_LAST}|{_OTHER})"
_H = rf"(?:({HEAD})|(?<!每年))"
_MONTH_WORD = "月(?![龄嫂饼薪租供均度报]|一(?!个月)|产[能约\\d])份?"
_EDGE = "底(?![线层部数气色蕴座子])|末(?![端尾位])|初(?![步次级始中心创衷])"
# Q2 and H1 of a year (2023年Q2, 2023H1, 23Q2); Q2 by itself only where a clause with a number begins: 奥迪Q3 is a car, H2 a gas,
# and Q1：什么是… a question.
_APART = r"(?<![\d.A-Za-z])"
OF_YEAR = (
    rf"(?:(?<={_APART}[12]\d年)|(?<={_APART}[12]\d)|(?<={_APART}20\d\d)|"
    r"(?<=20\d\d年)|(?<=[今去前上当同本明]年)|(?<=年度))"
)
NO_MORE = "(?![0-9A-Za-z])"
QUARTER_ALONE = r"(?<![^\n，,。；;：:（(])Q[1-4](?![0-9A-Za-z：:.．、])(?=[^。？?；;\n]{0,20}\d)"
_ONE_TO_FOUR = "[一二两三四1-4]"
_COUNT = r"([一二两三四五六七八九十]{1,3}|\d{1,2}|[几多数])"
_PLAN_QUOTED = r"[“\"‘'「](十[一二三四五六七]?|[七八九])五[”\"’'」](普法|法治宣传)?"
_PLAN_BARE = (
    r"(?<![一二三四五六七八九十第])(十[一二三四五六七])五(?![一二三四五六七八九十个条项年月日])|"
    r"(?<![\d一二三四五六七八九])(十)五(?=规划|时期|期间)"
)
_PLAN_PART = "(?:规划(?=期间|时期|期末|末期))?(开局之年|收官之年|[前头后][一两二三四]年|时?期末|末期?|期间|时期)?"

KINDS = {
    "stop": "[。！？!?]",
    "iso_day": r"(?<![\d./-])(20\d\d)(?:-(\d{1,2})-|\.(\d{1,2})\.|/(\d{1,2})/)(\d{1,2})(?![\d./-])",
    "year_to_month": rf"({YEAR})年?{_TO}({YEAR})年{_N_AFTER}月份?",
    "years": rf"({YEAR})年?{_TO}({YEAR})年|(?<=[(（])({YEAR})-({YEAR})(?=[)）])",
    "listed_year": rf"({YEAR})(?=(?:、20\d\d){{0,5}}[、和]20\d\d年)",
    "month_span": rf"({HEAD}){_N_AFTER}月份?{_TO}({HEAD}){_N_AFTER}月份?",
    "days": rf"{_H}{_MONTH}月{_N_AFTER}日?{_TO}(?:{_N_AFTER}月)?{_N_AFTER}[日号]",
    "day": rf"{_H}{_MONTH}月{_N_AFTER}[日号](?!称)",
    "months": rf"{_H}{_MONTH}(?:月份?)?{_TO}{_N_AFTER}{_MONTH_WORD}",
    "two_months": rf"{_H}(?<=[一-龥，,“（(]){_MONTH}、{_N_AFTER}(?:两个?)?{_MONTH_WORD}",
    "first_months": rf"{_H}"
    rf"(?:前([一二三四五六七八九十两]{{1,3}}|\d{{1,2}})个月(?![份内前])|(?<![以之此目提])前(?:{_N_AFTER}{_MONTH_WORD}|(两)月份?(?!内)))",
    "quarter": (
        rf"{_H}(?:(前){_ONE_TO_FOUR}个?季度|首季度?|(?<![\d.])第?{_ONE_TO_FOUR}(?:{_TO}|、|和)?第?{_ONE_TO_FOUR}季度|"
        rf"(?<![\d.])第?{_ONE_TO_FOUR}季度|{OF_YEAR}Q[1-4]{NO_MORE}|{QUARTER_ALONE})(末(?![端尾]))?"
    ),
    "half": rf"{_H}(?:([上下])半年(末)?|半年(?=度?(?:报|业绩|经济))|{OF_YEAR}H[12]{NO_MORE})",
    "same_span": rf"({HEAD})的?同期",
    "month": rf"(?:({HEAD})|(?<![每近第个])(?<!每年)){_MONTH}{_MONTH_WORD}(底|末|初|[上中下]旬)?",
    "year_edge": rf"({HEAD})(?:年?(?:{_EDGE})|年中(?!国))|(?<![\d年半本某一每往])年(?:{_EDGE})",
    "whole_year": (
        rf"({HEAD})全年|(?<![安健完周])全年(?![无龄])|"
        r"(?<![\d一二三四五六七八九十两几数多百往常历成])年内|年度(?=目标|任务|计划|预期)"
    ),
    "year": rf"({HEAD})",
    "plan": rf"(?:{_PLAN_QUOTED}|{_PLAN_BARE}){_PLAN_PART}",
    "two_years": "今明两年|明后两年",
    "run": (
        rf"(过去|最近|近|未来|今后|此后|连续|接续)的?{_COUNT}个?年(?![级制期])(?:来|间|里)?|"
        r"(?<![\d一-龥])([一二三四五六七八九十]|\d{1,2})年多?来(?!的?[最首新])|(?<![\d一-龥])([一二三四五])年间"
    ),
    "length": rf"[用花]{_COUNT}年(?:左右|多)?的?(?:时间|努力)",
    "now": (
        "截[至止]目前|(?<![项题科节栏数瞩夺])目前(?![期景沿置端列])|(?<![担应])当前(?!述)|眼下|(?<!临)近日|"
        r"(?<![\d一二三四五六七八九十今昨明当])日前(?![往来])|(?<![体表实发展呈出兑重浮再])现在|如今|迄今"
    ),
    "yesterday": "昨日|昨天",
    "this_month": "(?<![日成基])本月|(?<!以)上个?月(?=[末底份增下回减提])",
    "vague": "春节|国庆(?:节|假期|长假)|黄金周|本届政府|(?<!远)近期(?![目任])|近年来",
}
_FIRST = (
    "0-9一二三四五六七八九十首第前截今去上本当明后同次翌全年用花过最近未此连接目眼日现如迄昨下春国黄QH“\"‘'「。！？!?"
)
_AMOUNT = "[0-9][0-9.,]*+ ?[%亿万元家吨户亩‰]"  # an amount begins no time; seen at once, it need not be tried as each
_WORD = (  # nor does a word that only shares its first character with one (全国, 同比, 一批)
    "全[^年]|一[批个些次是种方体流站带步般定系]|同[比时步意]|上[升市述海涨]|明[确显]|下[降达沉发]|本[报地科]|现[代场]|"
    "接[入续]|首[次个批家]|次数|用[于电水地能]|目[标录]"
)
_IN_NUMBER = "[0-9]{8}"  # within a long number no time begins, and none of its places need be tried
SCANNER = re.compile(
    f"(?=[{_FIRST}]|元[月至-]|半年度?[报业经])(?<!{_IN_NUMBER})(?!{_AMOUNT}|{_WORD})(?:"
    + "|".join(f"(?P<{kind}>{pattern})" for kind, pattern in KINDS.items())
    + ")"
)
_PARTS = {kind: re.compile(pattern).groups for kind, pattern in KINDS.items()}


def prepare(text: str) -> str:
    """`text` with full-width digits and the many dashes in one form; every character stays in its place."""
    return text.translate(_FORMS) if _ANY_FORM.search(text) else text


def parts_of(match: re.Match[str]) -> tuple[str, list[str | None]]:
    """The kind of expression that SCANNER found, and what the groups inside its pattern hold."""
    kind, index = match.lastgroup or "", match.lastindex or 0
    return kind, list(match.groups()[index : index + _PARTS[kind]])


def number(text: str) -> int:
    """A small whole number in Arabic digits (with stray blanks) or Chinese, up to 99: `2 0 2 4`, `十二`, `二〇二四`; 0 for 一一十."""
    plain = text.replace(" ", "")
    if plain.isdigit() and plain.isascii():
        return int(plain)
    if "十" not in plain:
        return int("".join(str(_DIGIT[char]) for char in plain))
    tens, ones = plain.split("十", 1)
    if len(tens) > 1 or len(ones) > 1 or "十" in ones:
        return 0
    return (_DIGIT[tens] if tens else 1) * 10 + (_DIGIT[ones] if ones else 0)
