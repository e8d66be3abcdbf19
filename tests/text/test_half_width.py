import pytest

from showcase.text.half_width import half_width


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("２０２２－０６", "2022-06"),
        ("１，０２０", "1,020"),
        ("９２．７％", "92.7%"),
        ("１～２", "1~2"),
        ("甲\u3000乙", "甲 乙"),
        ("ＡＩ＋党建", "AI+党建"),
    ],
)
def test_full_width_signs_become_ascii(written: str, plain: str) -> None:
    assert half_width(written) == plain


@pytest.mark.parametrize("text", ["5²", "①", "⅓", "㎡", "“党建”、《红》。", "٣", "abc 123"])
def test_everything_else_stays(text: str) -> None:
    assert half_width(text) == text
