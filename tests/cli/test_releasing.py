from cli.commands import command
from support import CASE, Project, case


def test_what_is_new_is_told(project: Project) -> None:
    status, out, err = command(project.root, "release")
    assert (status, err) == (0, "")
    assert "  cases/jia.html  甲楼的故事\n" in out
    assert "新登记了 " in out
    many = "\n\n".join(f"## 第{number}件事情\n\n甲。" for number in range(40))
    project.write("cases/jia.md", case(f"## 背景\n\n甲。\n\n{many}"))
    assert "\n  ……还有 20 个\n" in command(project.root, "release")[1]
    assert command(project.root, "release")[1] == "没有新的网址要登记。\n"


def test_errors_are_told_and_nothing_is_recorded(project: Project) -> None:
    project.write("cases/jia.md", CASE.replace("carrier: ", "carrier："))
    status, out, err = command(project.root, "release")
    assert (status, out) == (1, "")
    assert err.endswith("没有登记：1 处错误。\n")
    assert not (project.root / "ledger.txt").exists()


def test_a_ledger_that_cannot_be_written_is_told(project: Project) -> None:
    (project.root / ".ledger.txt.part").mkdir()
    status, _, err = command(project.root, "release")
    assert status == 1
    assert err.startswith("ledger.txt:1:1: 登记簿写不进去：")
