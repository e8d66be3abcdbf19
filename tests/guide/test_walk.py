"""The way that the guide describes, from the first command to a published case, walked as it says."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from cli.commands import said
from guide.documents import blocks
from guide.repository import guide
from support import REPOSITORY

_BLOCKS = [block.text for block in blocks(guide())]
_CASE = next(text for text in _BLOCKS if text.startswith("---\n"))
_EXCERPT = next(text for text in _BLOCKS if text.startswith("cases/pukou-2.md:"))
_ANSWERS = "“蓝领驿站”：写字楼里的党群客厅\n蓝领驿站\n长江大厦\n楼宇\n江苏省南京市浦口区\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The project as somebody receives it, in a folder like that of the guide."""
    target = tmp_path / "案例库"
    for name in ("assets", "cases", "templates"):
        shutil.copytree(REPOSITORY / name, target / name)
    shutil.copy(REPOSITORY / "site.yaml", target)
    return target


def _run(folder: Path, *arguments: str, typed: str = "") -> tuple[int, str, str]:
    done = subprocess.run(
        [sys.executable, "-m", "showcase", *arguments],
        cwd=folder,
        env={"PYTHONPATH": str(REPOSITORY), "PYTHONUTF8": "1", "PATH": ""},
        input=typed.encode(),
        capture_output=True,
        check=False,
    )
    return said(done)


def test_a_case_is_begun_filled_checked_and_published(folder: Path) -> None:
    case = folder / "cases/pukou-2.md"
    status, output, _ = _run(folder, "new", typed=_ANSWERS)
    assert status == 0
    assert output.splitlines()[-1].endswith(
        "已新建 cases/pukou-2.md，现在是草稿。打开它，照着说明逐项填写；写完把“草稿: 是”改成“草稿: 否”。"
    )
    text = case.read_text("utf-8")
    assert "# 待核对：例子，换成自己的\n" in text
    assert "\n<!-- 待核对：" in text
    assert _run(folder, "build")[1].startswith("已生成 5 个案例，")

    case.write_text(text.replace("草稿: 是", "草稿: 否"), "utf-8")
    status, _, complaints = _run(folder, "check")
    assert status == 1
    assert complaints.count("这里还有没核对的内容") > 1

    case.write_text(_CASE, "utf-8")
    status, output, complaints = _run(folder, "check")
    assert (status, complaints) == (0, "")
    assert output.startswith("检查了 6 个案例，没有发现问题，")
    assert _run(folder, "build")[1].startswith("已生成 6 个案例，")
    assert (folder / "public/cases/pukou-2.html").is_file()


def test_a_slip_is_told_as_the_guide_shows_it(folder: Path) -> None:
    (folder / "cases/pukou-2.md").write_text(_CASE.replace("载体: 楼宇", "载体: 楼于"), "utf-8")
    assert _run(folder, "check")[2] == _EXCERPT
