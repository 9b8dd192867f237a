"""One form for the many in which a numeral can be typed; every character keeps its place."""

import re

_WIDE = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F) if chr(code) not in "，：；！？～"}
_ALIKE = {
    "萬": "万", "億": "亿", "點": "点", "個": "个", "兩": "两", "圓": "元", "圆": "元", "對": "对", "○": "〇", "Ｏ": "〇",
    "壹": "一", "贰": "二", "貳": "二", "叁": "三", "參": "三", "肆": "四", "柒": "七", "捌": "八", "玖": "九",
    "佰": "百", "仟": "千", "−": "-", "﹣": "-", "﹪": "%", "°": "°", "º": "°", "￥": "¥",
    "\u00a0": " ", "\u2002": " ", "\u2003": " ", "\u2009": " ", "\u3000": " ", "\t": " ", "\r": "\n",
}  # fmt: skip
_TABLE = str.maketrans(_WIDE | _ALIKE)
_FOLDED = re.compile(f"[{re.escape(''.join(_WIDE | _ALIKE))}]+")

# These four are numerals only beside another numeral: 大陆, 队伍 and 收拾 are words.
_SOMETIMES = {"陆": "六", "陸": "六", "伍": "五", "拾": "十"}
_SOMETIMES_NUMERAL = re.compile(r"(?<![大登着内收队行西海])[陆陸伍拾](?=\s*[点折成元角拾百千万亿])")
_LETTER_ZERO = re.compile(r"(?<=二)[OoＯΟО](?=[〇一二三四五六七八九])")
_WIDE_THOUSANDS = re.compile(r"(?<=[０-９])，(?=[０-９]{3})")


def fold(text: str) -> str:
    """Return `text` with digits, signs and numerals in their plain form, of the same length.

    Full-width and traditional forms and the numerals of cheques (壹佰) become the usual ones, every space a blank.
    A full-width comma between full-width digits groups thousands; any other is punctuation and stays.
    """
    if "二" in text:
        text = _LETTER_ZERO.sub("〇", text)
    if "，" in text:
        text = _WIDE_THOUSANDS.sub(",", text)
    folded = _FOLDED.sub(lambda match: match[0].translate(_TABLE), text)
    return _SOMETIMES_NUMERAL.sub(lambda match: _SOMETIMES[match[0]], folded)
