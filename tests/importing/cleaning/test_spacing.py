from showcase.importing.cleaning.spacing import has_spaced_digits, without_digit_spaces

SPACED = "园区有企业 231 家、员工 7600 人，其中党员 64 名。"


def test_a_text_full_of_spaces_beside_digits_is_known() -> None:
    assert has_spaced_digits(SPACED)
    assert not has_spaced_digits(SPACED.replace(" ", ""))
    assert not has_spaced_digits("来源：某报 2022-01-02")


def test_the_spaces_go_from_sentences_and_stay_in_short_lines() -> None:
    assert without_digit_spaces(SPACED) == "园区有企业231家、员工7600人，其中党员64名。"
    assert without_digit_spaces("某报 2022 年") == "某报 2022 年"
    assert (
        without_digit_spaces("大厦里的 AI 公司有 12 家，大家都说这里很好。")
        == "大厦里的 AI 公司有12家，大家都说这里很好。"
    )
