from pathlib import Path

import pytest
from support import Project

from showcase.problems import Refused
from showcase.publish.manifest import NAME, manifest
from showcase.publish.ownership import check_place, set_aside


def said(project: Project) -> list[str]:
    return [str(problem) for problem in project.build().made.problems]


def test_a_file_that_somebody_put_into_the_site_is_set_aside_and_told(project: Project) -> None:
    project.build()
    for _ in range(2):
        (project.public / "验证.txt").write_text("mine", "utf-8")
        (project.public / "deep").mkdir(exist_ok=True)
        (project.public / "deep/a.html").write_text("mine", "utf-8")
        moved = "这个文件不是本程序生成的，已移到"
        advice = "要随网站发布的文件，放进 assets 文件夹"
        problems = said(project)
    assert problems == [
        f"public/deep/a.html:1:1: 提醒：{moved} public-extra-2/deep/a.html → {advice}",
        f"public/验证.txt:1:1: 提醒：{moved} public-extra-2/验证.txt → {advice}",
    ]
    for aside in ("public-extra", "public-extra-2"):
        assert (project.root / aside / "验证.txt").read_text("utf-8") == "mine"
        assert (project.root / aside / "deep/a.html").read_text("utf-8") == "mine"
    assert said(project) == []
    assert "验证.txt" not in project.published()


def test_a_name_that_an_old_disk_has_decomposed_is_still_ours(tmp_path: Path) -> None:
    composed, decomposed = "caf\u00e9.txt", "cafe\u0301.txt"
    (tmp_path / NAME).write_bytes(manifest({composed: "0" * 64}))
    (tmp_path / decomposed).write_bytes(b"")
    assert set_aside(tmp_path, [NAME, decomposed]) == ()
    assert len(set_aside(tmp_path, [NAME, composed, decomposed])) == 1


def test_what_systems_leave_in_folders_is_simply_removed(project: Project) -> None:
    project.build()
    for name in (".DS_Store", "Thumbs.db", "cases/desktop.ini"):
        (project.public / name).write_bytes(b"x")
    assert said(project) == []
    assert not (project.root / "public-extra").exists()
    assert ".DS_Store" not in project.published()


def test_a_folder_with_a_list_of_digests_that_is_not_ours_is_not_touched(project: Project) -> None:
    project.public.mkdir()
    (project.public / "thesis.docx").write_bytes(b"mine")
    (project.public / "checksums.txt").write_text(f"{'0' * 64}  thesis.docx\n", "utf-8")
    built = project.build()
    assert not built.published
    assert "public 文件夹里有别的东西，不是本程序生成的" in str(built.made.problems[0])
    assert (project.public / "thesis.docx").read_bytes() == b"mine"


@pytest.mark.parametrize("listing", [None, b"", f"{'0' * 64}  thesis.docx\n".encode()])
def test_what_is_in_the_place_of_the_standby_and_not_ours_is_set_aside(
    project: Project, listing: bytes | None
) -> None:
    project.build()
    project.write(".public.next/thesis.docx", b"mine")
    if listing is not None:
        project.write(".public.next/checksums.txt", listing)
    project.write(
        "site.yaml", (project.root / "site.yaml").read_text("utf-8").replace("小案例库", "大案例库")
    )
    (notice,) = said(project)
    assert notice.startswith(
        ".public.next:1:1: 提醒：这个文件不是本程序生成的，已移到 public-extra/public.next"
    )
    assert (project.root / "public-extra/public.next/thesis.docx").read_bytes() == b"mine"
    assert said(project) == []


def test_a_file_in_the_place_of_the_standby_is_set_aside(project: Project) -> None:
    project.write(".public.next", b"mine")
    (notice,) = said(project)
    assert notice.startswith(
        ".public.next:1:1: 提醒：这个文件不是本程序生成的，已移到 public-extra/public.next"
    )
    assert (project.root / "public-extra/public.next").read_bytes() == b"mine"
    assert said(project) == []


def test_a_withdrawn_page_does_not_linger_beside_the_site(project: Project) -> None:
    project.write("cases/yi.md", (project.root / "cases/jia.md").read_bytes())
    project.build()
    (project.root / "cases/yi.md").unlink()
    project.build()
    assert not list(project.root.rglob("yi.html"))


@pytest.mark.parametrize("folder", ["cases", "assets/x", ".", ".."])
def test_the_site_is_never_put_among_or_around_its_sources(tmp_path: Path, folder: str) -> None:
    root = tmp_path / "project"
    with pytest.raises(Refused, match="网站不能生成到"):
        check_place(root, root / folder)
