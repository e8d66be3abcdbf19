from showcase.importing.reading.paging import without_pages


def test_page_numbers_and_running_heads_go_with_the_empty_lines_around_them() -> None:
    lines = ["某刊 第8期", "句子到这里", "", "— 12 —", "某刊 第8期", "", "接着写。", "— 13 —"]
    assert without_pages(lines) == (
        ["句子到这里", "接着写。"],
        ["某刊 第8期", "— 12 —", "某刊 第8期", "— 13 —"],
    )


def test_a_running_head_may_hold_the_number() -> None:
    lines = ["某区委组织部      第1页  共2页", "正文。"]
    assert without_pages(lines) == (["正文。"], ["某区委组织部      第1页  共2页"])


def test_a_text_without_pages_stays_as_it_is() -> None:
    lines = ["甲。", "", "甲。"]
    assert without_pages(lines) == (lines, [])
