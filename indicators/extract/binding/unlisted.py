"""Places that the list of divisions does not hold: countries, and zones and parts of a province; what is theirs bears their name."""

import re

from indicators.extract.binding.facts import Scene
from indicators.extract.binding.names import Name
from indicators.extract.binding.nouns import is_name

WITH = ("对", "向", "自", "与")
BY_ZONE = "paired_by_zone"
_COUNTRIES = (
    "美国|英国|法国|德国|日本|韩国|俄罗斯|印度尼西亚|印度|印尼|巴西|南非|加拿大|澳大利亚|新西兰|意大利|西班牙|葡萄牙|荷兰|比利时|卢森堡|瑞士|瑞典|挪威|芬兰|丹麦|"
    "爱尔兰|奥地利|波兰|捷克|匈牙利|希腊|罗马尼亚|塞尔维亚|乌克兰|白俄罗斯|土耳其|以色列|沙特阿拉伯|沙特|阿联酋|卡塔尔|伊朗|伊拉克|埃及|尼日利亚|埃塞俄比亚|肯尼亚|"
    "哈萨克斯坦|吉尔吉斯斯坦|塔吉克斯坦|乌兹别克斯坦|土库曼斯坦|蒙古国|蒙古|越南|老挝|柬埔寨|缅甸|泰国|马来西亚|新加坡|菲律宾|文莱|巴基斯坦|孟加拉国|斯里兰卡|尼泊尔|"
    "墨西哥|阿根廷|智利|秘鲁|哥伦比亚|欧元区|欧盟|东盟|拉美|非洲|中东欧|中亚五国"
)
_ZONES = (
    "都市圈|城市群|城镇群|经济区|经济圈|经济带|平原|流域|盆地|片区|新区|新城|开发区|高新区|自贸区|示范区|合作区|园区|山区|库区|盟市|线城市|地区(?!生产总值)|"
    "国际机场|机场|口岸|港区|港|(?<=[一-龥])[两三四五六七八九十]市"
)
_PARTS = (
    "苏南|苏中|苏北|浙东|浙西|皖南|皖北|皖江|鲁南|陕北|陕南|关中|粤东|粤西|粤北|"
    "川南|川东北|川西北|湘南|湘西|桂东|桂西|豫东|豫西|赣南|辽西|北疆|南疆|东疆|晋北|晋南|冀中南"
)
_PLACE = re.compile(
    f"(?:实际)?(?:{_COUNTRIES}|(?:{_PARTS})(?:地区(?!生产总值)|[两三四五六七八九十]市)?|[一-龥“”]{{1,10}}?(?:{_ZONES}))"
)
_COUNTRY, _AND = re.compile(_COUNTRIES), re.compile("[、和与及]")


def is_unlisted(words: str) -> bool:
    """Whether words are no more than such a place."""
    return _PLACE.fullmatch(words) is not None


def holds_country(name: str) -> bool:
    """Whether a country stands anywhere in a name: 在日本|销售收入."""
    return _COUNTRY.search(name) is not None


def without_place(name: str) -> str:
    """A name without the place that it begins with: 越南|对华出口, 川南经济区|GDP."""
    match = _PLACE.match(name, 1 if name[:1] in WITH else 0)
    rest = name[match.end() :] if match else ""
    return rest if len(rest) > 1 else name


def of_places(words: str, count: int, scene: Scene) -> tuple[Name, ...]:
    """What each of as many unlisted places has: 印度、越南GDP is 印度GDP and 越南GDP; () where the words enumerate nothing such."""
    parts = _AND.split(words)
    if len(parts) != count or not all(is_unlisted(one) for one in parts[:-1]):
        return ()
    if is_unlisted(parts[-1]):  # 珠三角生产总值…；粤东、粤西、粤北地区|分别占6%、7%、5%
        told = {without_place(one.name.written) for one in scene.last}
        return tuple(Name(one + next(iter(told))) for one in parts) if len(told) == 1 else ()
    match = (_COUNTRY if _COUNTRY.match(parts[0]) else _PLACE).match(parts[-1])
    head = parts[-1][match.end() :] if match else ""
    if scene.lexicon.find(head) is None and not (is_name(head) or head in ("经济", "出口", "进口", "进出口")):
        return ()
    return tuple(Name(one + head) for one in (*parts[:-1], match[0] if match else ""))
