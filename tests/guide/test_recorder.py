from guide.recorder import recorded, unexplained

from showcase.load.names import name_problems
from showcase.problems import Place, Problem


def test_what_the_program_says_is_heard_and_what_a_test_says_is_not() -> None:
    with recorded() as found:
        list(name_problems("cases/浦口.md"))
        Problem(Place("cases/浦口.md"), "测试自己说的话")
    assert [message.partition("：")[0] for message in found] == ["文件名“浦口.md”不能用在网址里"]
    assert unexplained(found) == ""


def test_what_the_guide_does_not_explain_is_told_with_its_place() -> None:
    assert unexplained({"没有人解释的话": "showcase/x.py:1"}).endswith("\nshowcase/x.py:1: 没有人解释的话")
