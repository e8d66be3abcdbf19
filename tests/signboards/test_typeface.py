from showcase.signboards.typeface import advance, has


def test_it_has_what_names_are_written_with() -> None:
    level_one_and_two = (bytes((high, low)) for high in range(0xB0, 0xF8) for low in range(0xA1, 0xFF))
    han = "".join(pair.decode("gb2312", "ignore") for pair in level_one_and_two)
    assert len(han) == 6763
    assert [
        character for character in han + "“”‘’《》（）、·—…＋+-&/.0123456789AZaz " if not has(character)
    ] == []


def test_what_it_lacks_is_told() -> None:
    assert not has("𠮷")
    assert not has("あ")


def test_signs_that_fill_half_of_their_square_take_half_of_it() -> None:
    assert advance("党") == 1
    assert advance("“") == advance("）") == 0.5
    assert 0.4 < advance("A") < 0.9
