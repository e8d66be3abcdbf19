import re
from pathlib import Path

import pytest
from cli.commands import command
from publish.shop import plain_project
from support import CASE, Project, case


@pytest.fixture
def project(tmp_path: Path) -> Project:
    (tmp_path / "u").mkdir()
    return plain_project(tmp_path / "案例 库")


def test_a_site_is_published_told_and_verified(project: Project) -> None:
    target = project.root.parent / "u/网站"
    status, out, err = command(project.root, "publish", str(target))
    first, place, listing, *rest = out.splitlines()
    assert (status, err, rest) == (0, "", [])
    assert re.fullmatch(r"已发布 1 个案例，\d+ 个文件，新写了 \d+ 个，用时 \d+\.\d\d 秒。", first)
    assert place == f"网站在 {target}"
    status, out, err = command(project.root, "verify", str(target))
    assert re.match(r"核对了 \d+ 个文件，全部完好。\n", out)
    assert out.splitlines()[1] == listing
    assert re.fullmatch("清单的校验值（SHA-256）：[0-9a-f]{64}", listing)
    assert (status, err) == (0, "")
    assert "，和上一次完全相同，" in command(project.root, "publish", str(target))[1]


def test_a_place_is_named_from_where_the_user_is(project: Project, tmp_path: Path) -> None:
    assert command(project.root, "publish", "网站", SHOWCASE_STARTED_IN=str(tmp_path / "u"))[0] == 0
    assert (tmp_path / "u/网站/index.html").exists()
    assert command(project.root, "verify", "网站", SHOWCASE_STARTED_IN=str(tmp_path / "u"))[0] == 0


def test_what_is_wrong_with_a_published_site_is_named(project: Project) -> None:
    target = project.root.parent / "u/网站"
    command(project.root, "publish", str(target))
    (target / "index.html").unlink()
    (target / "about.html").write_text("x")
    (target / "另一个.txt").touch()
    (target / "\x1b[31m").touch()
    assert command(project.root, "verify", str(target)) == (
        1,
        "",
        (
            "  缺少：index.html\n  改动：about.html\n  多出：␛[31m\n  多出：另一个.txt\n"
            "网站不完好：4 个文件和清单不一致。移走多出的，再发布一次，就会恢复。\n"
        ),
    )


def test_with_errors_nothing_is_published(project: Project) -> None:
    target = project.root.parent / "u/网站"
    project.write("cases/yi.md", CASE.replace("carrier: ", "carrier："))
    status, out, err = command(project.root, "publish", str(target))
    assert (status, out) == (1, "")
    assert "没有发布：1 处错误。\n" in err
    assert not target.exists()


def test_with_warnings_nothing_is_published_if_strict(project: Project) -> None:
    project.write("cases/yi.md", case(draft="是"))
    target = project.root.parent / "u/网站"
    status, _, err = command(project.root, "publish", "--strict", str(target))
    assert status == 1
    assert err.endswith("没有发布：1 处提醒。\n")
    assert command(project.root, "publish", str(target))[0] == 0


def test_a_refusal_is_told_with_a_way_out(project: Project) -> None:
    mine = project.root.parent / "u/我的"
    mine.mkdir()
    (mine / "论文.txt").touch()
    assert command(project.root, "publish", str(mine)) == (
        1,
        "",
        (
            f"{mine}:1:1: 这个文件夹里有别的东西，不是本程序发布的网站\n"
            "    → 换一个空的文件夹，或者还不存在的；本程序不会清空别人的文件夹\n没有发布。\n"
        ),
    )
    status, out, err = command(project.root, "verify", str(mine))
    assert (status, out) == (1, "")
    assert err.startswith(f"{mine}:1:1: 里面没有清单 checksums.txt，核对不了\n")
