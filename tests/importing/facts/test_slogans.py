import pytest

from showcase.importing.facts.slogans import sayings_in, slogans_in


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("口号是“有事敲敲门，支部就上门”。", "有事敲敲门，支部就上门"),
        ("以“把支部建在楼上”为口号", "把支部建在楼上"),
        ("“坐下来，就没有办不成的事。”这句话写在墙上，也成了园区的口号。", "坐下来，就没有办不成的事"),
        ("门口写着“进门是客，坐下是友”八个字。", "进门是客，坐下是友"),
    ],
)
def test_a_slogan_is_what_the_text_calls_one(text: str, said: str) -> None:
    assert slogans_in(text) == (said,)


@pytest.mark.parametrize(
    "text",
    ["“跟党一起创业”不再是一句口号。", "“一起向上”不是喊喊口号", "“精神之源、信仰之魂”共产党人精神传承区"],
)
def test_what_the_text_does_not_call_one_is_none(text: str) -> None:
    assert slogans_in(text) == ()


def test_sayings_of_two_equal_halves_are_hints() -> None:
    assert sayings_in(
        "“上下贯通、执行有力”，“链盟聚红能 奋进新征程”，“我们来了，我们走了”，“最后一公里”"
    ) == (
        "上下贯通、执行有力",
        "链盟聚红能 奋进新征程",
    )
