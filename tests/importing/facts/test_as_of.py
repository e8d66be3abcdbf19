import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.importing.facts.as_of import as_of

PUBLISHED = "2023-11-08"


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("截至2022年底，有党员@名。", "2022-12"),
        ("截至9月底，完成投资@亿元。", "2023-09"),
        ("截至2021年12月31日，全区有企业@家。", "2021-12"),
        ("截至去年底，处理工单@张。", "2022-12"),
        ("目前，有企业@家。", "2023-11"),
        ("2020年有企业@家。", "2020"),
        ("2022年，园区有企业139家，党组织@个。", "2022"),
        ("企业从2019年的21个增加到2023年的@个。", "2023"),
        ("去年，建成公寓@套。", "2022"),
        ("今年前三季度，接待游客@万人次。", "2023-09"),
        ("今年1—5月，实现营收@亿元。", "2023-05"),
        ("2021年上半年，满意度为@%。", "2021-06"),
        ("2020年至2022年，培育企业@家。", "2022"),
        ("2018年底，还不到@亿元。", "2018-12"),
        ("而在2021年，全年游客仅有@万人次。", "2021"),
    ],
)
def test_a_time_that_governs_the_figure_is_its_date(sentence: str, date: str) -> None:
    assert as_of(sentence.replace("@", "5"), sentence.index("@"), PUBLISHED) == date


@pytest.mark.parametrize(
    "sentence",
    [
        "有企业@家。",
        "党员顾大姐，2005年入党，如今带着@名志愿者。",
        "“红砖群”建于2019年，由@个群组成。",
        "园区党委按照2021年修订的规划，建党支部@个。",
        "根据《2022年考核办法》，得@分。",
        "比2020年底提高@个百分点。",
        "2021年以来，培育企业@家。",
        "2021年，职工提议开通公交，三个月后，日均载客@人次。",
        "争取到年底再发展党员@名。",
        "截至2022年底，有企业3家；今年新增@家。",
    ],
)
def test_a_time_of_something_else_is_not(sentence: str) -> None:
    assert as_of(sentence.replace("@", "5"), sentence.index("@"), PUBLISHED) == ""


def test_without_a_date_of_publication_relative_times_say_nothing() -> None:
    for sentence in ("截至9月底，有@家。", "目前有@家。", "2019年有9家，去年有@家。"):
        assert as_of(sentence.replace("@", "5"), sentence.index("@"), "") == ""


@given(st.text("截至2022年1月底，；去年目前的、5家到从"), st.integers(0, 30))
def test_any_sentence_has_a_date_or_none(sentence: str, position: int) -> None:
    assert isinstance(as_of(sentence, min(position, len(sentence)), PUBLISHED), str)
