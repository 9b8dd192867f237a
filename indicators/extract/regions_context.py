"""What stands beside a name and tells whether it means the place: general rules of Chinese usage."""

import re

_FIELD = (
    "电子|科技|交通|理工|工业|航空|航天|师范|农业|农林|医科|中医药|财经|政法|外国语|外语|邮电|石油|海洋|林业|民族|体育|音乐|美术|建筑|"
    "工商|化工|信息|工程|职业|技术|传媒|戏剧|电影|语言|第[一二三四]|省立|市立|交大"
)
# A name before one of these is part of the name of an organisation, a product, a street or a water.
_PART_OF_NAME = re.compile(
    rf"(?:{_FIELD}){{0,4}}(?:大学|学院|中学|医院|研究[院所])|交大|师大|"
    "银行|证券|信托|期货|农商行|股份|集团|控股|有限公司|石化|时代|长安汽车|茅台|白药|啤酒|"
    "日报|晚报|卫视|电视台|时间|合作组织|(?:证券|期货|商品|数据|产权)交易所|"
    "路(?![径线网段况演])|大道|大街|大桥|长江大桥|机场|国际机场|火车站|"
    "湖(?![南北])|河(?![南北长湖])|河谷|山(?![东西海区地水川城])|湾(?!区)|半岛|平原|草原|海峡|盆地|海域|造(?=[”」])|话(?=[，。、”])"
)
# At most four plain characters between a place and 公司: a firm's name (成都蓉创公司), unless a verb or particle is there.
_FIRM = re.compile(r"[^\W\d_的在与和跟同对向把被将为有是了等以及支持引建设推动促进省市区县国民]{1,4}(?:有限|股份)?公司")
# Zones and clusters that bear a place's name and are not that place.
_ZONE = re.compile(
    "(?:国家(?:级)?)?(?:"
    "高新(?:技术产业开发)?区|经开区|经济(?:技术)?开发区|综合保税区|综保区|保税(?:港)?区|工业园区?|产业园区?|开发区|自创区|自主创新示范区|"
    "自贸(?:试验)?区|自由贸易(?:试验区|港)|自贸港|新区|新城(?!镇)|都市圈|城市群|科学城|科技城|经济圈|经济区|"
    "港(?![口珠澳资股城产台])|片区)"
)
_GENERIC_TAIL = {
    "市": re.compile("[场值面况盈圈]"),
    "区": re.compile("[域间块位别]|分(?!别)"),
    "县": re.compile("[域级]"),
    "省": re.compile("[份级]"),
}
# 中国 is a part of so many names that it counts as the country only where it is said to have or do something measured.
_COUNTRY_SAYS = re.compile("经济|国内生产总值|GDP|市场|制造业|工业|企业|数字经济|人口|的")
_COUNTRY_ORGAN = re.compile("人大|政协|人民代表大会|工商联|总工会|性")
_COUNTRY_FORMS = {"国内": re.compile("生产总值|外|国际"), "全国": _COUNTRY_ORGAN}
_COUNTRY_AFTER = {"国内": re.compile("[中我全本外各]|国际"), "我国": re.compile("[自]")}

_AMONG_COUNTRIES = re.compile(
    r"(?:、[^，,。；;、]{2,8}){0,12}(?:和[^，,。；;、]{2,8})?等[\d一二三四五六七八九十百多余几数]{0,6}个?"
    r"国家(?:[和及与、]?地区)?(?=[，,。；;、的和及与（(客游]|$)"
)
HomeWord = tuple[int, int, str]
_HOME = re.compile(
    r"(?:(?<![安完健齐周])全|(?<!自)我|(?<!应)该|(?<![成基根资日样文版原])本)"
    r"(?:省(?![去下钱察略思心])|市(?![场值面])|区(?![域别分间块位])|县|州(?!市)|盟|旗)"
    r"|(?<![省族藏尔、])自治区(?![、直])"
)
_YARDSTICK = re.compile(
    "(?:(?<!定)居|列|(?<!安)排|占|(?<![对之相])比|较|高于|低于|快于|慢于|好于|优于|超过|领跑|赶超|对标)$"
)
_VERB = 2  # characters of a word that compares


def is_among_countries(text: str, end: int) -> bool:
    """True when the place name that ends at `end` stands in a row of countries: 日本、韩国、台湾|等41个国家和地区."""
    return bool(_AMONG_COUNTRIES.match(text, end))


def is_part_of_name(text: str, end: int) -> bool:
    """True when the place name that ends at `end` goes on into another name: 四川大学, 宁德时代, 南京路."""
    return bool(_PART_OF_NAME.match(text, end) or _FIRM.match(text, end))


def is_natural(text: str, end: int) -> bool:
    """True when the name that ends at `end` goes on into that of a mountain or a river: 贺兰|山."""
    return text[end : end + 1] in set("山河江湖岭峡岛")


def zone_end(text: str, end: int) -> int | None:
    """Where the zone's name ends that goes on from the place name ending at `end` (珠海|高新区), or None."""
    match = _ZONE.match(text, end)
    return match.end() if match else None


def is_cut_short(form: str, text: str, end: int) -> bool:
    """True when the last character of `form` belongs to the word that follows: 合作市|场, 港口区|域."""
    tail = _GENERIC_TAIL.get(form[-1])
    return bool(tail and tail.match(text, end))


def means_country(form: str, text: str, start: int, end: int) -> bool:
    """True when 中国, 国内, 全国 or 我国 at `start:end` is the country and no part of a name or another word."""
    if form == "中国":
        return bool(_COUNTRY_SAYS.match(text, end))
    after, before = _COUNTRY_FORMS.get(form), _COUNTRY_AFTER.get(form)
    if after and after.match(text, end):
        return False
    return not (before and before.search(text, max(0, start - 2), start))


def home_words(text: str) -> list[HomeWord]:
    """`(start, end, kind)` of each 全省, 我市, 该区, 自治区; the kind is its last part (省, 市, 区, 自治区)."""
    found = []
    for match in _HOME.finditer(text):
        word = match[0]
        found.append((match.start(), match.end(), word if word == "自治区" else word[1:]))
    return found


def is_yardstick(text: str, start: int) -> bool:
    """Whether the place at `start` is what something is measured against, and not what is told of: 居长三角第二, 快于全国."""
    return _YARDSTICK.search(text, max(0, start - _VERB), start) is not None
