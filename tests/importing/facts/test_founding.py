import pytest

from showcase.importing.facts.founding import founded_as_written, founded_in


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("综合党委成立于2019年11月，现有党支部16个。", "2019-11"),
        ("综合党委于2020年11月30日正式成立。", "2020-11-30"),
        ("2019年8月26日，园区联合党委揭牌，提出工作法。", "2019-08-26"),
        ("二〇二〇年五月，港党委正式成立。", "2020-05"),
        ("党委是2018年4月批准成立的。", "2018-04"),
        ("2016年工厂停产，2019年10月改造后的园区开门迎客。", ""),
        ("2022年4月成立以来，党总支把企业连成邻里。", "2022-04"),
        ("2022年4月成立以来，企业连成邻里。", ""),
        ("2005年入党的老党员来了。", ""),
        ("综合党委于2020年13月成立。", ""),
    ],
)
def test_a_date_counts_where_it_is_tied_to_the_founding_of_an_organisation(text: str, date: str) -> None:
    assert founded_in(text) == date


def test_a_forms_date_is_read_as_it_is_written() -> None:
    assert (founded_as_written("2020年9月"), founded_as_written("去年")) == ("2020-09", "")
