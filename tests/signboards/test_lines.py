import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.signboards.lines import Form, fitted

FORMS = (Form(1, 176), Form(2, 128), Form(3, 84))


def broken(text: str, room: float = 1000, smallest: int = 20) -> tuple[tuple[str, ...], int]:
    found = fitted(text, FORMS, room, smallest, lambda character: 1 if ord(character) > 255 else 0.5)
    return found.lines, found.size


@pytest.mark.parametrize(
    ("text", "lines", "size"),
    [
        ("五力", ("五力",), 176),
        ("五力提升", ("五力提升",), 176),
        ("党建品牌案例库", ("党建品牌案例库",), 142),
        ("“党建+创业”双孵化", ("“党建+创业”", "双孵化"), 128),
        ("“三新”领域“条块面”党建", ("“三新”领域", "“条块面”党建"), 128),
        ("产业园区与商务楼宇的党建品牌实践", ("产业园区与商务楼", "宇的党建品牌实践"), 125),
        ("A long name in Latin", ("A long name", "in Latin"), 128),
        ("", (), 0),
    ],
)
def test_a_name_is_broken_where_it_stays_large_and_reads_well(
    text: str, lines: tuple[str, ...], size: int
) -> None:
    assert broken(text) == (lines, size)


@given(st.text("党建品牌“”（），。·A1+", max_size=30), st.floats(200, 1000))
def test_no_line_is_too_wide_and_nothing_is_lost(text: str, room: float) -> None:
    lines, size = broken(text, room, smallest=1)
    if lines:
        assert "".join(lines) == text
        widest = max(sum(1 if ord(character) > 255 else 0.5 for character in line) for line in lines)
        assert widest * size <= room
        for line in lines[1:]:
            assert line[0] not in "”），。·"
        for line in lines[:-1]:
            assert line[-1] not in "“（"


def test_what_does_not_fit_at_any_size_is_cut_off() -> None:
    lines, size = broken("党" * 500, smallest=50)
    assert size >= 50
    assert "".join(lines).endswith("……")
    assert 40 < len("".join(lines)) <= 60
