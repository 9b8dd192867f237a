"""Names keep their words: what leads on elsewhere may begin a word here, and a bound may be part of the name."""

import pytest

from tests.extract.observing import reviewed, values


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("并网风电装机容量320万千瓦。", "并网风电装机容量"),
        ("本地农民工120万人。", "本地农民工"),
        ("本级财政科技投入增长30%。", "本级财政科技投入"),
        ("对华直接投资金额7亿元。", "对华直接投资金额"),
        ("对非贸易额增长25%。", "对非贸易额"),
        ("在学研究生33万人。", "在学研究生"),
        ("有线电视实际用户200万户。", "有线电视实际用户"),
        ("总用水量59亿立方米。", "总用水量"),
        ("新增就业3万人。", "新增就业"),
        ("内河货运量增长18%。", "内河货运量"),
        ("每千人口拥有3岁以下婴幼儿托位数达4.5个。", "每千人口拥有3岁以下婴幼儿托位数"),
        ("65岁以上老年人健康管理率达到71%。", "65岁以上老年人健康管理率"),
    ],
)
def test_a_name_is_taken_with_all_its_words(text: str, name: str) -> None:
    """并, 本, 对, 在, 有, 总 and 内 lead on to a name only where they begin no word of it; 3岁以下 tells of whom."""
    assert [written for _, written, _ in values(reviewed(text))][-1:] == [name]
