from showcase.pack.names import name_problems
from showcase.problems import Severity


def test_an_address_that_is_too_long_for_windows_is_a_warning() -> None:
    sound, long = f"a/{'x' * 178}", f"cases/{'x' * 175}"
    (problem,) = name_problems([sound, long])
    assert (problem.place.path, problem.severity) == (long, Severity.WARNING)
    assert problem.message == "在 Windows 上可能解压不出来：路径有 181 个字符，太长了"
