import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.importing.facts.numerals import arabic_of, number_of, with_arabic_counts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("三百六十余家商户、两千一百名员工", "360余家商户、2100名员工"),
        ("五千三百万元，一亿二千万元，六亿五千万元", "5300万元，1.2亿元，6.5亿元"),
        ("近百家，约七百五十人，四千多人", "近100家，约750人，4000多人"),
        ("百分之九十六点五，千分之三", "96.5%，3‰"),
        ("一百零八家，二十家，十二位", "108家，20家，12位"),
        (
            "三张清单，两三家，数十家，几百人，第三十五届，二〇二〇年",
            "三张清单，两三家，数十家，几百人，第三十五届，二〇二〇年",
        ),
        ("千家万户，百姓，一心一意", "千家万户，百姓，一心一意"),
    ],
)
def test_numbers_before_units_are_written_in_digits(text: str, expected: str) -> None:
    assert with_arabic_counts(text, "家|名|元|人|位|届|户") == expected


@pytest.mark.parametrize(
    ("numeral", "number"),
    [
        ("十", 10),
        ("二十三", 23),
        ("一千零五", 1005),
        ("三万两千", 32000),
        ("一亿零三百万", 103_000_000),
        ("二〇二〇", None),
        ("两三", None),
    ],
)
def test_a_numeral_has_its_value(numeral: str, number: int | None) -> None:
    assert number_of(numeral) == number


def test_a_single_character_is_no_count_unless_it_is_round_and_near() -> None:
    assert [arabic_of("三"), arabic_of("百"), arabic_of("百", is_near=True)] == ["", "", "100"]


@given(st.text("〇一二三十百千万亿两余多近百分之点家，"))
def test_any_text_is_converted(text: str) -> None:
    assert isinstance(with_arabic_counts(text, "家"), str)
