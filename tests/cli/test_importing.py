import io
import sys
import types

import pytest
from click.testing import CliRunner
from support import Project

from showcase.cli.main import main
from showcase.limits import DOCUMENT_BYTES

PRESS = """甲园区党建引领企业抱团发展

来源：某某日报 2024-05-06

近年来，江苏省南京市浦口区的甲园区党工委探索“同心圆”党建品牌，服务企业120家。

记者 张三
"""


@pytest.fixture
def runner(project: Project, monkeypatch: pytest.MonkeyPatch) -> CliRunner:
    monkeypatch.chdir(project.root)
    return CliRunner()


def test_a_document_becomes_a_draft_that_stops_nothing(runner: CliRunner, project: Project) -> None:
    project.write("press.txt", PRESS)
    result = runner.invoke(main, ["import", "press.txt"])
    assert result.exit_code == 0
    assert "press.txt → cases/pukou.md（草稿）\n" in result.output
    assert result.output.endswith("再把“草稿: 是”改成“草稿: 否”。\n")
    built = project.build()
    assert built.published
    assert "cases/pukou.html" not in project.published()


def test_standard_input_is_read_where_no_file_is_named(
    runner: CliRunner, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PRESS.encode())))
    result = runner.invoke(main, ["import"], input=PRESS)
    assert "标准输入 → cases/pukou.md（草稿）\n" in result.output
    assert (project.root / "cases/pukou.md").exists()


def test_who_names_no_file_in_a_terminal_is_told_what_is_waited_for(
    runner: CliRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = types.SimpleNamespace(buffer=io.BytesIO(PRESS.encode()), isatty=lambda: True)
    monkeypatch.setattr("showcase.cli.importing.sys", types.SimpleNamespace(stdin=typed))
    result = runner.invoke(main, ["import"])
    assert result.output.startswith("没有写文件，请把文字粘贴到这里")
    assert "→ cases/pukou.md（草稿）" in result.output


def test_an_address_is_told_from_a_file_whatever_folder_one_is_in(
    runner: CliRunner, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHOWCASE_STARTED_IN", str(project.root))
    result = runner.invoke(main, ["import", "https://example.org/a.html"])
    assert "https://example.org/a.html:1:1: 这是网址，不是文件；导入不上网" in result.output


def test_standard_input_without_end_is_not_read_to_it(
    runner: CliRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Endless(io.RawIOBase):
        def read(self, size: int = -1) -> bytes:
            assert 0 <= size <= DOCUMENT_BYTES + 1
            return bytes(size)

    monkeypatch.setattr(
        "showcase.cli.importing.sys",
        types.SimpleNamespace(stdin=types.SimpleNamespace(buffer=Endless(), isatty=bool)),
    )
    result = runner.invoke(main, ["import"])
    assert (result.exit_code, "没有导入" in result.output) == (1, True)


def test_a_document_that_cannot_be_read_keeps_no_other_from_it(runner: CliRunner, project: Project) -> None:
    project.write("press.txt", PRESS)
    result = runner.invoke(main, ["import", "gone.txt", "press.txt"])
    assert result.exit_code == 1
    assert "有 1 份没有导入：1 处错误。" in result.output
    assert (project.root / "cases/pukou.md").exists()
