"""Words that a rule may leave where the name of a quantity should stand: cut from a clause (GDP被上海反超), or with its next words (营收首)."""

import re
from dataclasses import replace

from indicators.extract.binding.facts import Fact, Scene
from indicators.extract.binding.line import MASK
from indicators.extract.binding.names import Name
from indicators.extract.binding.nouns import is_bare_head, is_name

# Beginnings that belong to no noun: they lead on, compare, or say how.
_BEGINS = (
    "比[全上去]|高出|低于|好于|只(?!数|读)|就(?![业近地医诊餐学读])|可以|能(?![源耗效力级繁量人动])|距离?(?=[^离])|来自[^的]*$|一举|尽管|"
    "[做抓]好(?:以下|剩余)|位居|稳居|位列|连续|打出|拿到|坚守|推动|可(?=发电|处理|生产|供|节|减少|容纳|满足)"
)
# Ends that are cut from what the sentence goes on to say.
_ENDS = (
    r"(?:已|共|累计|先后)(?:投入|安排|下达|拨付|发放)|(?<=[自在于])(?:国内|国外|境内|境外|海外)|(?<=[一-龥])\d+|(?<![创更革高翻焕最出日维])新|稳|(?:增加|提高|提升|增长|下降|降低|减少)[到至]|(?<!变)更|(?<![许认])可|(?<![党海人玄沙])参|再|继续|刚刚|给予|连夜|紧急|(?<=[值入额量])[近超]|迈入|挺进|反超|(?<=[一-龥])同时|轻松|出发|[企局厅部门]对|[和与及]全[球国省市]|"
    "(?<![海线网陆路水岸以地之])上|超过[^的数量]{1,6}|位列[^的]{2,8}"
)
_WITHIN = "(?<=.)(?<![植绒棉丝毛])被(?![子套褥服])|虽(?!仅$)|(?:超过|达到|低于|高于)了?的|为(?:亏损|盈利)"
_WHOLE = r"[^，]*\d+年时间[^，]*|双双|分别|全部|历史同期|最[高低]点|差距|[增总]量|主要."
_INCREASE = "增量"
_EMPTY = re.compile(f"(?:{_BEGINS}).*|.*(?:{_WITHIN}).*|.*(?:{_ENDS})|(?:{_WHOLE})")
# How the name before it stands: 营收|首超, 投资增速|明显, 水温|常年, 综合体|建设成效显著.
_HOW = re.compile(
    "(?<=..)(?:(?<=[数量额值率入])在[^，]{2,16}基础上|从每人每月|从零|从月[^的]{2,4}|连续|始终|历年|目前|现在|[两三五十]年|虽?仅|"
    "(?<![榜码封])首次?|(?<=[值量率耗额])可|(?:稳居|位居|高居|居|位列)(?:国内|全球|世界|同?行业|同类)[^，的]{0,8}|常年|正式|(?:建设)?成效(?:显著|明显)|增速(?:显著|明显|较快)|显著|明显)$"
)


_BRACKET, _INNER = (
    re.compile(r"[（(][^（()）]*[)）]?"),
    re.compile(r"[（(](?!不?含|不?包括|包含|以下|简称|下同|剔除|指|即|其中|见)[A-Za-z一-龥、&0-9.-]{1,8}[)）]"),
)
# A time that was left before the name: 2021年|全球通胀率, 1-11月|城镇新增就业.
_DATED = re.compile(
    r"(?:(?:19|20)\d\d年(?:度|\d{1,2}月份?|[上下]半年|[一二三四]季度)?|\d{1,2}[-—–~～至到]\d{1,2}月份?)(?:末|底|期间)?[，,的]?(?:全国|全省|全市|全区|我[国省市区])?"
)
_NOTE = re.compile(r"[\[［〔]\d{1,3}[\]］〕]")  # the number of a note
_COUNTY, _COUNTIES = "县", re.compile(r"县([（(][市区旗州、]{1,5}[)）])")
_REACH, _LONGEST = 60, 24
_OF = "的"
# What leads on before the name: 已|经开工的重点项目, 假期就|接待游客, 投产后每年将新增|产值, 可新增|粮食产能.
_LEADS = re.compile(
    "(?:全年|当年|年内|已经?|共计?|合计|累计)*(?:实现|完成)(?=[^的]{3,24}$)|(?:全年|年内)(?=[^的]{3,24}$)|(?:[一-龥]{0,12}后(?:每年)?[将可]|每年[将可]|可(?=新增|实现|形成|增加))(?:新增|实现|形成|增加)?|(?:经(?=(?:开工|建成|完成|投产|签约)[的一-龥])|[一-龥]{0,8}(?<![成造])[就已](?=接待|吸引|发送|实现|完成))"
)


def whole(name: str, fact: Fact, scene: Scene) -> str:
    """A name with the short brackets inside it, as it is written: 执业（助理）医师; without those that only add (工厂（车间）)."""
    if MASK not in scene.line.flat and not name.endswith((_COUNTY, ")", "]", "］", "〕")):
        return name.replace("(", "（").replace(")", "）")
    written = _NOTE.sub("", _unmasked(name, fact, scene))
    written = written if all(map(_INNER.fullmatch, _BRACKET.findall(written))) else name
    places = _COUNTIES.match(scene.line.text, fact.slot.mention.end) if name.endswith(_COUNTY) else None
    return (written + places[1] if places else written).replace("(", "（").replace(")", "）")


def _unmasked(name: str, fact: Fact, scene: Scene) -> str:
    """The name with the brackets that stand inside it near its value; as it is where none do."""
    line = scene.line
    start, stop = max(0, fact.slot.mention.start - _REACH), fact.slot.mention.end + _REACH
    near = line.flat[start:stop]
    if MASK not in near or len(name) > _LONGEST:
        return name
    at = near.replace(MASK, "").find(name)
    seen = [place for place, char in enumerate(near, start) if char != MASK]
    return line.text[seen[at] : seen[at + len(name) - 1] + 1] if at >= 0 and name else name


def with_a_name(fact: Fact, scene: Scene) -> Fact | None:
    """A fact under the words of its name that are a name; None where they are none. One that the catalogue knows stays as it is.

    增量 alone is that of what was told just before, in the same unit.
    """
    if fact.name.id:
        return fact
    if fact.name.written.startswith(_OF):  # 对实体经济发放|的各项贷款: of some, and so not what the catalogue knows
        rest = fact.name.written.removeprefix(_OF)
        return replace(fact, name=Name(rest, "", fact.name.scope)) if is_name(rest) else None
    dated = _DATED.match(fact.name.written)
    written = fact.name.written[dated.end() :] if dated else ""
    written = written if written and is_name(written) else fact.name.written
    begun = _LEADS.match(written)
    bare = _HOW.sub("", written[begun.end() :] if begun else written)
    before = scene.said[-1] if scene.said and bare == _INCREASE else None
    if before is not None and "元" in before.slot.quantity.unit == fact.slot.quantity.unit:
        return replace(fact, name=Name(before.name.written + bare, "", before.name.scope))
    if _EMPTY.fullmatch(bare) or (begun and is_bare_head(bare)):
        return None
    bare = whole(bare, fact, scene)
    if bare == fact.name.written:
        return fact
    return replace(fact, name=scene.lexicon.find(bare) or Name(bare, "", fact.name.scope))
