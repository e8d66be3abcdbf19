import pytest

from showcase.importing.lines.organisations import is_organisation


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("洛阳市涧西区委两新工委", True),
        ("中共星沙智谷综合委员会", True),
        ("衢州市开化县 智造谷党委", True),
        ("西安高新区党群工作部", True),
        ("区委社会工作部 社区工作部", True),
        ("来源丨某街道党群工作部", False),
        ("走进西湖区委", False),
        ("党建引领聚合力", False),
        ("大厦综合党委成立了", False),
    ],
)
def test_an_organisations_name_is_told_from_what_is_said_of_it(text: str, expected: bool) -> None:  # noqa: FBT001 - a table
    assert is_organisation(text) is expected
