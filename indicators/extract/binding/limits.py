"""Which quantities measure something, and which only say how long, how large or of which class."""

import re

from indicators.model import Category, Mention

# Numbers that say how long or how large, and measure nothing: 连续7年, 两年平均, 5000万元以上项目.
_SIZES = {"元", "美元", "人", "吨", "千瓦", "平方米", "亩", "吨标准煤"}
_TIMES = {"年", "个月", "天", "月"}
_LIMIT_AFTER = re.compile(r"(?:及)?(?:以上|以下)的?(?![和的或、，。；：,;)）左目增水速]|$|，)[一-龥“]")
_CLASSED = {"", "元", "人", "吨", "亩", "千瓦", "头"}
_DIGIT = re.compile(r"\d")
_CLASS_AFTER = re.compile(
    "级|[一-龥]{0,4}(?:园区|产业|集群|强县|县|镇|俱乐部|开发区|高新区|强市|机组|电站|水电站)"
)  # 47个百亿元园区
_LENGTH_AFTER = re.compile(
    "平均|预计|合计|总共|提高|增加|下降|增长|减少|翻|净|共|完成|建成|新增|来|间|累计|年均|内|以来|以上|后|前|时间|期|保持|居|稳|位|实现|获|超|突破|增|蝉联|排"
)
_LENGTH_BEFORE = re.compile("(?:连续|持续|近|过去|未来|今后|这|时隔|历时|用|提前|创)$")
_OVER = re.compile("[超过逾达]$")
_KIND_AFTER = re.compile(
    r"(?:的)?[一-龥]{0,4}(?:企业|项目|产业|园区|集群|公司|品牌|单品|镇|村|县|合同)(?=[近超约达到有共突]{0,3}\d)"
)
_NEAR = 4


def measures(text: str, mention: Mention) -> bool:
    """Whether a mention is a quantity that is not there only to say how long or how large."""
    if mention.category is not Category.QUANTITY or mention.quantity is None:
        return False
    unit, end = mention.quantity.unit, mention.end
    if unit in _SIZES and (_LIMIT_AFTER.match(text, end) or _is_class(text, mention.start, end)):
        return False
    if unit in _CLASSED and not _DIGIT.search(mention.text) and _CLASS_AFTER.match(text, end):
        return False
    before = text[max(0, mention.start - _NEAR) : mention.start]
    return unit not in _TIMES or not (_LENGTH_AFTER.match(text, end) or _LENGTH_BEFORE.search(before))


def _is_class(text: str, start: int, end: int) -> bool:
    """Whether a sum says which class of things is meant: 万亿元级产业集群, 市值超亿元企业15家."""
    if text.startswith("级", end):
        return True
    return _OVER.search(text, max(0, start - _NEAR), start) is not None and _KIND_AFTER.match(text, end) is not None
