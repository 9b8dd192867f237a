"""Who did it, before what was done to so many: 该院|共取得科研成果, 市场监管局|抽检食品, 公司|派出抢修人员."""

import re

from indicators.extract.binding.predicates import is_thing
from indicators.extract.binding.verbs import LAST, TRAILING

_DID = (
    "签约|签订|签署|引进|引育|招引|孵化|培育|审结|审理|受理|查处|办理|办结|抽检|检测|检查|派出|选派|组织|举办|开展|发放|投放|接待|发送|运送|招收|招录|招聘|进驻|入驻|取得|收到|"
    "接到|征集|获得|建成|新建|建设|设立|建立|改造|实施|完成|推出|开行|开通|安置|培训|服务|救助|认定|遴选|处置|破获|侦破|抓获|起诉|立案|排查|整改|转移|吸引|吸纳|拥有|共有|新增|发布|制定|修订|研发|达成|成交|揽收|投递|收寄|寄递|种植|养殖|落实|落地|现有|设有|建有|创建|开辟|打造"
)
# 大会期间|共签约项目: with this adverb, whoever stands before it did it.
_IN_ALL = re.compile(
    f"^[^、的]{{2,14}}?(?:现有|共有|拥有|设有|建有)(?:了|各类|各级)?(?=[一-龥“]{{2}})|"
    f"^[^、的]{{2,14}}?(?:累计|共计|总共|一共|合计|先后|(?<!公)共)(?:新)?(?:{_DID}|有|设)(?:了|各类|各级)?(?=[一-龥“]{{2}})"
)
_BODY = (
    "公司|集团|[局厅委]|部门|法院|检察院|公安机关|中心|银行|期间|大会|论坛|展会|会议|大学|协会|"
    "园区|开发区|[经高]?开区|高新区|新区|保税区|综保区|[一-龥]港|[我本该各][国省市区县镇乡州]"
)
_BODY_DID = re.compile(
    f"^[^、的]{{0,12}}?(?:{_BODY})(?:已经?|新|陆续|相继)?(?:{_DID})(?:了|各类|各级)?(?=[一-龥“]{{2}})"
)
_PER = re.compile("每|[人户]均")  # 每千名老年人拥有床位 are no beds alone
_WORK = re.compile("(?:项目|工作|工程)(?:累计|共|先后|合计)")
_HAS = re.compile("[有设]$")
_GENERIC = re.compile(
    "项目|工程|工作|面积|里程|规模|任务|资金|计划|方案|基地|内容|服务|平台|中心|[一-龥]{0,2}[量额率费]"
)
_BARE = 2  # characters of a noun that says too little without its verb: 签约|项目, 引进|人才


def without_agent(words: str) -> str:
    """Words without who did it, and with the verb only where the noun says too little by itself (签约项目); "" for none.

    A body with a verb behind it may be a name as a whole (研发中心建设项目), and is left where little would stay.
    """
    together = _IN_ALL.match(words)
    match = together or _BODY_DID.match(words)
    if match is None or _PER.search(match[0]):
        return ""
    rest = words[match.end() :]
    if not together and (len(rest) <= _BARE or _GENERIC.fullmatch(rest)):
        return ""
    if TRAILING.fullmatch(rest) or LAST.fullmatch(rest):
        return ""  # 棚户区改造开工
    if len(rest) <= _BARE:
        if _WORK.search(match[0]):
            return ""  # 甲乙合作项目累计签约项目: of that work, and not of all
        verb = re.search(f"(?:{_DID})(?:了|各类|各级)?$", match[0])
        done = re.sub("(?:了|各类|各级)$", "", verb[0]) if verb else ""
        return rest if _HAS.search(done or match[0]) else done + rest if done else ""
    return is_thing(rest)
