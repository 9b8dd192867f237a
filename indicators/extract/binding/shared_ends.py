"""The end that the members of an enumeration share, by what the last of them begins with: 城镇、农村|居民消费支出."""

import re

# Words of one kind, one of which each member of an enumeration begins with; what follows it in the last is of all of them.
_KINDS = tuple(
    re.compile(pattern)
    for pattern in (
        "城镇|城市|农村|乡村|城乡|县城|乡镇|行政村",
        "(?:城乡|城镇|乡村)?(?:居民|职工|企业职工|灵活就业人员)?(?:基本)?(?:养老|医疗|失业|工伤|生育)|(?:居民|职工)(?:基本)?医保",
        "(?:城镇|城乡|企业)?(?:职工|居民)|灵活就业人员|企业退休人员|机关事业单位退休人员",
        "长江|黄河|珠江|松花江|淮河|海河|辽河|太湖|巢湖|滇池|汉江|湘江|赣江|洞庭湖|鄱阳湖|渤海|黄海|东海|南海",
        (
            "美国|日本|韩国|德国|法国|英国|意大利|西班牙|荷兰|瑞士|瑞典|俄罗斯|印度|巴西|墨西哥|南非|澳大利亚|加拿大|新加坡|马来西亚|泰国|越南|印度尼西亚|印尼|"
            "菲律宾|沙特|阿联酋|土耳其|中国香港|中国台湾|香港|澳门|台湾|东盟|欧盟|中东|拉美|非洲|欧洲|北美"
        ),
        "大中?型|中小?型|小微?型|微型|小微",
        "国有(?:控股)?|民营|私营|股份制|集体|外商(?:及港澳台商)?投资|外资|港澳台商?投资",
        "早稻|水稻|中稻|晚稻|小麦|玉米|大豆|马铃薯|棉花|油菜籽?|花生|甘蔗|甜菜|茶叶?|水果|苹果|柑橘|蔬菜|食用菌|药材|中药材|烟叶|粮食|油料|糖料|薯类|豆类",
        "生猪|能繁母猪|牛奶|牛肉|羊肉|肉?牛|肉?羊|[家活]禽|肉鸡|蛋鸡|奶牛|猪肉|鸡肉|禽肉|鸡蛋|禽蛋|肉类|猪牛羊禽肉|水产品|活猪|仔猪|白条[鸡猪]|豆油|菜籽油|花生油|大米|面粉|豆粕|食用油",
        "风力?发?电|水力?发?电|火力?发?电|核电|光伏(?:发电)?|太阳能(?:发电)?|生物质(?:能)?(?:发电)?|煤电|气电|抽水蓄能|新型储能|清洁能源|可再生能源",
        "原煤|煤炭|焦炭|原油|石油|天然气|汽油|柴油|煤油|燃料油|成品油|液化天然气|液化石油气|煤层气|页岩气|动力煤|焦煤|煤|油|气",
        "黄金|白银|金|银|铜|铝|铅|锌|镍|锡|铁矿石?|粗钢|生铁|钢材|螺纹钢|热轧卷板|电解铜|电解铝|氧化铝|碳酸锂|水泥|平板玻璃|纯碱|烧碱|硫酸|乙烯|甲醇|化肥|尿素",
        "化学需氧量|氨氮|总[磷氮]|二氧化硫|氮氧化物|二氧化碳|挥发性有机物|颗粒物|烟粉尘|臭氧|一氧化碳|PM2\\.5|PM10",
        "第[一二三四]产业|采矿业|制造业|建筑业|工业|农业|林业|畜牧业|渔业|服务业|金融业|房地产业",
        "沙化|荒漠化|石漠化|沙漠化|盐渍化|盐碱化|退化|水土流失",
        "个人|企业|单位|机构|家庭|法人|自然人|对公",
        "新建|改建|扩建|新改扩建|续建|在建|竣工",
        "批发业?|零售业?|住宿业?|餐饮业?",
        "中央|地方|国家|国家级|省级|市级|县级|区级|本级|各级",
        "[上中下]游|[一二三四]线|东部|中部|西部|东北",
        "学前|小学|初中|高中|义务|普通高中|中职|高职|高等|职业",
    )
)
# A noun of a class in which a member ends, whole but for what the last one says behind its own: 涉农贷款、小微企业贷款|余额.
_CLASSES = re.compile(
    "(?:贷款|存款|保险|债券|企业|公司|制造业|服务业|产业|行业|工业|农业|业|居民|家庭|用户|产品|商品|领域|板块|城市|地区|园区|[区类线级])$"
)
# Behind which stands what is measured of each field: 储能、氢能|领域专利授权.
_FIELD = re.compile("(?:领域|行业|产业|方向|板块)(?=[一-龥]{2,8}$)")
_WAYS_OF_SALE = "批发|零售|出厂|收购|销售|成交|市场|平均|现货|期货|加权平均|综合|年均|月均|日均|出口|进口|结算|收盘"
# Endings of several words that a name has as a whole.
_ENDS = re.compile(
    f"(?:的)?(?:(?:{_WAYS_OF_SALE}){{0,3}}(?:价格|均价|价)|(?:出口|进口|进出口|工业出口交货|交货|成交|交易|销售|零售|出货|供应|签约|接待|发送|周转|发电|用电|用水|货运|客运)(?:总)?[量额值]|"
    "(?:年均|平均|日均)*浓度(?:值)?|(?:主要污染物)?(?:排放|削减|减排)(?:总|强度)?[量度]?|(?:产业)?集群(?:规模|产值|营收|营业收入)|"
    "(?:参保|缴费|领取|就业|从业|在校|招生|毕业|报名|接待|确诊|死亡|受灾)(?:学生|生)?人数|"
    "(?:[一-龥]{0,2}(?:综合)?机械化|无害化处理|[集收]?[中集]?处理|资源化利用|综合利用|安全利用|回收利用|自来水普及|互联网普及|普及|网络覆盖|(?:综合)?人口覆盖|覆盖|通达|"
    "达标|合格|优良|巩固|入[园学]|毛入[园学]|参保|报销|渗透|使用|发病|死亡|周转|开工|产能利用|设备利用|良种覆盖|就业|增长|贡献|利用)率|"
    "(?:期末|年末)?(?:用户|参保人|投资者)(?:总)?[数量]|(?:占地|建筑|施工|竣工|待售|新?开工|批准预售|供应|出让|治理|绿化|受灾|成灾|销售|成交|种植|播种|造林|土地)(?:总)?面积|(?:人均)?消费(?:性)?支出|"
    "(?:可支配|经营性?净?|工资性|财产净?|转移净?)收入|[存出]栏量?|单产|亩产|保有量|拥有量|库存量?|通车里程|里程|平均利率|加权平均利率|贷款余额|存款余额|余额|容量|相关(?:指数|指标)|消费|项目[总年]?(?:投资|产值|产能)额?)$"
)
# Goods, of which a member is one without any measure: 电动汽车、锂电池|出口.
_GOODS = re.compile(
    "(?:[一-龥]车|车辆|船舶|机组|机床|机械|设备|装置|产品|商品|材料|制品|电池|器件|芯片|手机|电脑|电视机?|空调|冰箱|洗衣机|电路|机器人|药品|器械|服装|纺织品|家具|玩具|箱包|鞋靴|塑料|钢材|化肥|食品)$"
)
_GOODS_HAVE = re.compile(
    "(?:出口|进口|进出口|零售|销售|交易|成交)[额量值]?$|产量$|销量$|产销量?$|价格$|产值$|增加值$|利润$|营收$|营业收入$"
)
# Measures of one thing, of which the later ones may go without it: 夏粮播种面积|和产量, 商品房成交套数|、均价.
_FAMILIES = tuple(
    re.compile(f"(?:{family})$")
    for family in (
        "(?:播种|种植|收获)?面积|单产|总产量?|产量|亩产",
        "(?:销售|成交|交易|网签)(?:总)?(?:面积|套数|件数|宗数|笔数|项数|[量额]|金额|均价)|均价",
        "数量|件数|项数|笔数|金额|合同额|合同金额",
        "业务量|业务收入",
        "收入|支出",
        "(?:接待)?(?:人次|人数)|(?:总)?收入|总?花费",
        "(?:累计|月?户均|人均)?(?:接入)?流量",
        "能耗|水耗|电耗|煤耗|物耗|用水量|用电量|二氧化碳排放量?|碳排放量?",
        "产能|产量|销量|产值|销售额",
        "(?:期末|年末)?余额|发放额|平均利率|加权平均利率",
    )
)
_WHOLE = re.compile("增速|增幅|占比|比重|人次|“")  # of no member cut short
_SHORTEST = 2
_JOINT = re.compile("[、和与及]")


def of_kinds(part: str, last: str) -> str:
    """A member and what the last one has behind a word of the same kind (养老 beside 工伤|保险参保人数); "" where they are of none.

    A member that is the word of its kind with more behind it is whole: 城镇新增就业 beside 农村劳动力.
    """
    for kind in _KINDS:
        own, of_last = kind.fullmatch(part), kind.match(last)
        if own and of_last:
            return part + last[of_last.end() :]
    found = _CLASSES.search(part)
    if found is None:
        return ""
    at = last.find(found[0], 1)
    rest = last[at + len(found[0]) :] if at > 0 else ""
    return part + rest if rest and _JOINT.search(rest) is None else ""


def are_of_one_kind(names: list[str]) -> bool:
    """Whether all of several names are words of one kind, and so are whole: 煤炭、石油、天然气."""
    return any(all(kind.fullmatch(name) for name in names) for kind in _KINDS)


def of_the_first(part: str, first: str) -> str:
    """A measure that stands alone, with the thing that the first member names: 夏粮播种面积和|产量; "" for any other member."""
    for family in _FAMILIES:
        end = family.search(first) if family.fullmatch(part) else None
        if end and end.start():
            return first[: end.start()] + part
    return ""


def end_of_goods(part: str, last: str) -> str:
    """What is measured of goods, of which a member is a kind: 电动汽车 beside 锂电池|出口; "" for any other member."""
    match = _GOODS_HAVE.search(last) if _GOODS.search(part) else None
    return match[0] if match else ""


def end_of_field(last: str) -> str:
    """The word for a field, with what is measured of it (储能、氢能|领域专利授权); "" where there is none."""
    match = _FIELD.search(last, 1)
    return last[match.start() :] if match else ""


def is_cut_short(name: str, words: str, longest: int = 6) -> bool:
    """Whether `words` have a member without its end, a short one, that is `name` with it: 能源 in 能源、旅游投资均."""
    cuts = range(_SHORTEST, min(longest, len(name) - _SHORTEST) + 1)
    parts = (name[:cut] for cut in cuts if any(name[:cut] + joint in words for joint in "、和与及"))
    return any(name[len(part) :] in words for part in parts if not _WHOLE.search(part))


def whole_end(last: str) -> str:
    """The ending of several words that the last member may share with those before it (豆油|批发价格); "" where it has none."""
    match = _ENDS.search(last)
    return match[0].removeprefix("的") if match and match.start() else ""
