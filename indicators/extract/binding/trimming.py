"""Words without what only leads on: time, place, adverbs, and verbs that say no more than that there is so much."""

import re

from indicators.extract.binding.facts import Scene

_LEADING = re.compile(
    r"提供(?=税收|利税|税费|财政收入|就业岗位|信贷融资|外汇)|"
    r"(?:主要|重点|主导|传统|其他)(?:[一-龥]{2})?(?:领域|产品|行业|商品|产业|税种|品种)中(?=[一-龥]{3})|"
    r"[\d一二三四五六七八九十两]{1,2}年(?:之|以)?内(?:将|要)?(?:形成|建成|培育|打造|新增|建设)?|"
    r"(?:规模以上|规上)工业(?:企业)?中|反映[^，,、]{2,16}的(?:主要|核心|重要)?指标|"
    r"[、“”\"'’‘\s\0—\-·*()]|\d{1,2}[、.)](?=[一-龥])|[两二三四五六七八九十\d][省市县州](?![场级值])|报告期内?|今天(?=已)|至今(?!年)|迄今|[^，,、；;。]{2,16}?(?:批准|通过|审议|核定)的|当地(?!化)(?=[一-龥“]{4})|该(?:院|校|行|店|厂|站|港|口岸|通道|机场|景区|村)(?![士长务业园])的?|[^，,、；;。\d“”]{0,14}(?:结果|数据|报告|统计|通报|公告)(?:显示|表明)|(?:南方|北方|西北|西南|东北|沿海|中部|西部|东部)?[两二三四五六七八九十\d]{1,2}省区市?|(?:地处|位于|坐落于)[一-龥]{1,8}?的|(?:代表|体现|反映)[^，,、的]{2,10}的|该(?:公司|企业|项目|产业园区?|产业(?![园集链带])|行业|集团|园区|平台|领域|[一-龥]{0,3}[区市县镇](?![场级值域]))|这里(?:的)?|我们|他们|其中|尤其是|特别是|了(?!解)|拥有(?=[一-龥]{2})|但(?!书)|仍(?:然)?|依然|除(?![尘草险湿锈臭])|率先|提出|同时|此外|另外|并且|并(?!网|购|联|轨|表)|且|而|和(?!田)|与|及|以及|的|(?:国家|省级|市级|县级|省市)层面(?=累计|创建|培育|新)|预计|初步核算|初步统计|据初步核算|据统计|"
    r"力争|(?<![斗战竞])争取(?![到得])|确保|努力|实现|取得(?=[一-龥]{3})|完成|推动|带动|促进|使(?![用馆])得?|(?<!转)让(?!利)|将(?!军)|要(?![求素塞闻点约])|已(?![建成投][、])|全年|年末|年底|年均|末|底|前(?!期|海)|内(?!、外|容|蒙|需|销|贸|资|部|河|生|涵|江|燃|陆|地|科|外|饰|存|镜)|来(?!自|料|华|访)|期间|时期|时(?![装尚速延段])|"
    r"以上|以下|左右|以内|份(?!额)|截至|截止|到(?![位港账访货期手发户岸])|至|在(?![建校编册研产线职岗学轨读营售]|[京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇藏陕甘青宁新](?:两院|世界|央企|高校|投资|院士|企业))|从(?![业事动])|由|把|对(?!外|华|非|口|虾)|全国(?!人大|政协)|全省|全市|全区|全[县镇乡村州盟旗](?![域级])|这个?(?:[省市县区镇村]|地区|城市|县城|开发区)的?|我省|我市|我区|我国|全自治区|自治区(?!级)|省内|区内|本省|"
    r"本报讯|据悉|据介绍|日前|近日|五年|过去|五年间|[一二两三四五六七八九十]{1,2}年(?:多)?来|以|按(?![照揭期需劳])|经(?![济营开贸])|达到|保持|稳定|上述|综合考虑|展望|坚持|主要是|[一二三四五六七八九十]{1,2}是|现有(?=[一-龥“]{2})|有(?![效关研色机线偿息]|业绩|意愿|进出口|需求|条件|轨|限公司)|也|还|又|再(?!就业|生|贷款|贴现|制造|融资|保险)|"
    r"\d{1,2}年(?:来|间)?(?=累计|共|年均|新)|仅|共计|总计|共(?![建享同性]|有产权)|总(?!投资|部|产(?!业)|产值|收入|里程|装机|库容|产能|长度|体|量|数|额|值|计|规模|面积|容量|人数|人口|成本|排放|产出|产量|供给|营收|交易|用水|用电|财力|流通|诊疗|门户|销售|消费|花费|支出|资产|负债|保费)|约(?![束定])|[①-⑳]|超(?!过|市|算|临界|导|声|[高大低级])|近(?![岸海零年])|是|总体|整体|各地|各月|各季度|就业(?![人岗形服补创困率结机])|今后|未来(?!社区|工厂|产业|科技|乡村|城)|当前|目前|正常年景下|每年|(?:剔除|扣除)[^，,、]{2,16}(?:因素|影响|价格)后?|"
    r"(?:按|同)(?:可比|自然)?口径|主要预期目标|预期目标|主要目标|目标|当年|当月|同期|实有|实际(?=城镇|GDP|生产总值|地区生产|国内生产)|中国|本(?![地科级土币轮外])"
)
SCOPE_WORDS = {
    "新建成": "新增",
    "新建": "新增",
    "新登记": "新增",
    "新设": "新增",
    "新设立": "新增",
    "新成立": "新增",
    "新获批": "新增",
    "新增": "新增",
    "净增": "新增",
    "新培育": "新增",
    "新引进": "新增",
    "新认定": "新增",
    "累计": "累计",
    "累计新增": "累计",
}
NO_SCOPE = "新建(?:商品|住宅|住房)"  # a class of houses, whenever they were built
_OF_A_CLASS = re.compile(NO_SCOPE)
_SCOPE = re.compile("|".join(sorted(SCOPE_WORDS, key=len, reverse=True)))
_AREA = re.compile("地区(?!生产总值|总部|间|级)")  # 湘西|地区农村居民收入
MOST_STEPS = 16
_LONGEST = 24  # characters of a time or a place


def trim(rest: str, start: int, scene: Scene) -> tuple[str, str]:
    """`rest`, which stands at `start` of the sentence (less its masked brackets), without what only leads on.

    The second part is the scope that the words dropped have said (新增), or "".
    """
    words, at, scope = rest, start, ""
    for _ in range(MOST_STEPS):
        length, said = idle(words, at, scene)
        if not length:
            break
        scope = said or scope
        words, at = words[length:], at + length
    inside, _, after = words.rpartition("”")
    if "”" in words and "“" not in inside and rest[: len(rest) - len(words)].endswith("“"):
        words = inside = "“" + words
    is_whole = "“" in inside
    words = words if is_whole else after  # the quotation began before the words that were dropped
    return words.strip('，, "') if "“" in words else words.strip('，, "”'), scope


def idle(words: str, at: int, scene: Scene) -> tuple[int, str]:
    """How many characters at the beginning of `words` are no part of a name, and the scope that they say."""
    line = scene.line
    times = [mention.end for mention in line.periods_in(at - _LONGEST, at + 1)]
    places = [mention.end for mention in line.regions_in(at - _LONGEST, at + 1)]
    for end in (*times, *places):
        if at < end and words.startswith(line.text[at:end]):
            area = _AREA.match(words, end - at)
            return area.end() if area else end - at, ""
    match = _SCOPE.match(words)
    if match and not _OF_A_CLASS.match(words):
        return match.end(), SCOPE_WORDS[match[0]]
    match = _LEADING.match(words)
    return (match.end(), "") if match else (0, "")
