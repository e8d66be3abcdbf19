import pytest

from showcase.pack.names import name_problems
from showcase.problems import Severity


@pytest.mark.parametrize(
    "name",
    [
        "cases/jia.html",
        "cases/jia/大楼 外景（一）.png",
        "assets/a-b_c.1.css",
        "cases/console.html",
        f"a/{'x' * 178}",
    ],
)
def test_sound_names_pass(name: str) -> None:
    assert list(name_problems([name])) == []


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        (f"cases/{'x' * 175}", "路径有 181 个字符，太长了"),
        *(
            (f"cases/jia/{name}", "文件名里有 Windows 不允许的字符或名字")
            for name in ("a:b.png", "a?.png", 'a"b.png', "a.", "a ", "CON.png", "nul", "lpt1.txt", "a./b.png")
        ),
    ],
)
def test_what_windows_cannot_unpack_is_a_warning(name: str, fault: str) -> None:
    (problem,) = name_problems([name])
    assert (problem.place.path, problem.severity) == (name, Severity.WARNING)
    assert problem.message == f"在 Windows 上可能解压不出来：{fault}"


def test_names_that_differ_in_case_only_are_told() -> None:
    (problem,) = name_problems(["cases/jia/a.png", "cases/jia/A.png", "cases/jia/b.png"])
    assert problem.message.endswith("只有大小写和 cases/jia/A.png 不同")
