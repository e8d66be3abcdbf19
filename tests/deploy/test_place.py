from pathlib import Path

import pytest
from deploy.sites import OLD, site_at, texts

from showcase.deploy.place import check_target, folder_named
from showcase.problems import Refused


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project in a home folder, with a folder for sites beside it."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    for folder in ("home/项目/cases", "home/项目/public", "www"):
        (tmp_path / folder).mkdir(parents=True)
    return tmp_path / "home/项目"


def refused(root: Path, target: Path) -> str:
    with pytest.raises(Refused) as caught:
        check_target(root, target)
    return str(caught.value).removeprefix(f"{target}:1:1: ")


def test_a_new_folder_and_one_of_our_sites_are_fit(root: Path, tmp_path: Path) -> None:
    check_target(root, tmp_path / "www/new")
    check_target(root, site_at(tmp_path / "www/site", OLD))
    (tmp_path / "www/site/.DS_Store").touch()
    check_target(root, tmp_path / "www/site")
    check_target(root, tmp_path / "home/website")


@pytest.mark.parametrize("place", ["/", "/proc"])
def test_a_whole_disk_is_refused(root: Path, place: str) -> None:
    assert refused(root, Path(place)).startswith("不能发布到整个磁盘上 → 在上面建一个文件夹")


@pytest.mark.parametrize("place", ["home", "."])
def test_home_and_what_it_lies_in_are_refused(root: Path, tmp_path: Path, place: str) -> None:
    assert refused(root, tmp_path / place).startswith("不能发布到个人文件夹上")


@pytest.mark.parametrize("place", [".", "public", "cases", "cases/site", "new", "public/../docs"])
def test_the_project_and_all_in_it_is_refused(root: Path, place: str) -> None:
    assert refused(root, root / place).startswith("不能发布到项目文件夹里，也不能覆盖它")


def test_what_the_project_lies_in_is_refused(tmp_path: Path) -> None:
    outside = tmp_path / "www/deep/项目"
    outside.mkdir(parents=True)
    assert refused(outside, tmp_path / "www").startswith("不能发布到项目文件夹里，也不能覆盖它")


def test_a_way_through_a_link_into_the_project_is_refused(root: Path, tmp_path: Path) -> None:
    (tmp_path / "www/link").symlink_to(root)
    with pytest.raises(Refused, match="不能发布到项目文件夹里"):
        check_target(root, folder_named(tmp_path, "www/link/new"))


def test_a_folder_in_a_place_that_is_not_there_is_refused(root: Path, tmp_path: Path) -> None:
    said = refused(root, tmp_path / "usb/site")
    assert said.startswith(f"没有 {tmp_path / 'usb'} 这个文件夹 → 检查位置，U 盘、网络盘是不是连着")
    assert not (tmp_path / "usb").exists()


@pytest.mark.parametrize("name", ["论文.docx", ".hidden", "checksums.txt", "sub/论文.docx"])
def test_a_folder_of_somebody_else_is_refused(root: Path, tmp_path: Path, name: str) -> None:
    mine = tmp_path / "www/mine"
    (mine / name).parent.mkdir(parents=True)
    (mine / name).write_text("mine")
    assert refused(root, mine).startswith("这个文件夹里有别的东西，不是本程序发布的网站")
    assert texts(mine) in ({name: "mine"}, {})


def test_empty_folders_of_somebody_are_something_too(root: Path, tmp_path: Path) -> None:
    (tmp_path / "www/mine/2026/照片").mkdir(parents=True)
    assert "这个文件夹里有别的东西" in refused(root, tmp_path / "www/mine")


def test_files_of_somebody_in_our_site_are_named(root: Path, tmp_path: Path) -> None:
    site = site_at(tmp_path / "www/site", OLD)
    for name in ("a.txt", "a/b.txt", "c.txt"):
        (site / name).touch()
    assert refused(root, site).startswith("里面有不属于网站的文件：a.txt、a/b.txt、c.txt → ")
    (site / "d").symlink_to(tmp_path)
    assert refused(root, site).startswith("里面有不属于网站的文件：a.txt、a/b.txt、c.txt 等 4 个文件 → ")


def test_a_file_in_the_place_of_the_folder_is_refused(root: Path, tmp_path: Path) -> None:
    (tmp_path / "www/file").write_text("mine")
    assert refused(root, tmp_path / "www/file").startswith("这不是文件夹")


@pytest.mark.parametrize(
    "wanted", ["https://a.cn/b", "oss://bucket/a", "sftp://a.cn", "me@a.cn:/www", "me@10.0.0.1:www"]
)
def test_the_address_of_a_server_is_no_folder(tmp_path: Path, wanted: str) -> None:
    with pytest.raises(Refused, match="这是网址，不是文件夹，发布不上网"):
        folder_named(tmp_path, wanted)


@pytest.mark.parametrize("wanted", ["C:/site", "网站", "./a@b", "/srv/a:b"])
def test_the_name_of_a_folder_is_none_of_a_server(tmp_path: Path, wanted: str) -> None:
    assert folder_named(tmp_path, wanted) == (tmp_path / wanted).resolve()
