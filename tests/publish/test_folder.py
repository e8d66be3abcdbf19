import hashlib
import shutil
from pathlib import Path

import pytest
from publish.shop import state, whole

from showcase.model.output import Copy, Output
from showcase.problems import Refused
from showcase.publish import folder
from showcase.publish import lock as module
from showcase.publish.exchange import exchange
from showcase.publish.folder import publish
from showcase.publish.manifest import HEADER

FOREIGN = "把里面的东西移走，或换一个输出文件夹；本程序不会清空别人的文件夹"
ADVICE = "检查磁盘空间和权限，关掉正在使用这些文件的程序；原来的网站没有改动"
FIRST = {"index.html": "1", "a/b/c.html": "2", "d.html": "3"}


def put(target: Path, files: dict[str, str]) -> bool:
    outputs = [Output(address, text.encode()) for address, text in files.items()]
    return publish(outputs, target.parent / "project", target).changed


def refused(target: Path, files: dict[str, str] | None = None) -> str:
    with pytest.raises(Refused) as caught:
        put(target, files or FIRST)
    return str(caught.value)


def texts(target: Path) -> dict[str, str]:
    found = whole(target)
    listed = found.pop("checksums.txt").decode()
    expected = (f"{hashlib.sha256(found[address]).hexdigest()}  {address}\n" for address in sorted(found))
    assert listed == HEADER + "".join(expected)
    return {address: content.decode() for address, content in found.items()}


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """A folder for the site in a folder that does not exist yet."""
    return tmp_path / "深 处" / "public"


def test_a_site_is_put_where_there_was_nothing(target: Path) -> None:
    assert put(target, FIRST)
    assert texts(target) == FIRST


def test_an_empty_folder_may_be_filled(target: Path) -> None:
    target.mkdir(parents=True)
    put(target, FIRST)
    assert texts(target) == FIRST


def test_an_unchanged_site_is_not_touched(target: Path) -> None:
    put(target, FIRST)
    put(target, FIRST | {"d.html": "4"})
    before = state(target)
    assert not put(target, FIRST | {"d.html": "4"})
    assert state(target) == before


def test_what_is_withdrawn_is_gone_at_once_with_its_folders(target: Path) -> None:
    for files in (FIRST, {"index.html": "1"}, FIRST, {"index.html": "2"}):
        put(target, files)
        assert texts(target) == files
        assert [path for path in target.rglob("*") if path.is_dir()] == [
            target / folder for folder in ("a", "a/b") if "a/b/c.html" in files
        ]


def test_a_file_and_a_folder_may_change_their_roles(target: Path) -> None:
    for files in ({"a": "1", "b/c": "2"}, {"a/d": "1", "b": "2"}, {"a": "1", "b/c": "2"}, {"a/d/e": "3"}):
        put(target, files)
        assert texts(target) == files


def test_a_file_that_somebody_changed_or_lost_is_mended(target: Path) -> None:
    put(target, FIRST)
    (target / "index.html").write_text("x")
    (target / "d.html").unlink()
    assert put(target, FIRST)
    assert texts(target) == FIRST


def test_copies_are_taken_from_the_project(target: Path, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"\x00\xff")
    publish([Copy("b/a.png", "a.png")], tmp_path, target)
    assert (target / "b/a.png").read_bytes() == b"\x00\xff"


def test_a_copy_that_has_vanished_leaves_the_old_site(target: Path, tmp_path: Path) -> None:
    put(target, FIRST)
    with pytest.raises(Refused) as caught:
        publish([Copy("a.png", "gone.png")], tmp_path, target)
    assert str(caught.value) == (
        f"public:1:1: 网站写不进去：文件不存在（{tmp_path / 'gone.png'}） → {ADVICE}"
    )
    assert texts(target) == FIRST


@pytest.mark.parametrize("name", ["mine.txt", "checksums.txt", ".hidden"])
def test_a_folder_that_is_not_ours_is_not_touched(target: Path, name: str) -> None:
    target.mkdir(parents=True)
    (target / name).write_text("mine\n")
    assert refused(target) == f"public:1:1: public 文件夹里有别的东西，不是本程序生成的 → {FOREIGN}"
    assert whole(target) == {name: b"mine\n"}
    assert list(target.parent.iterdir()) == [target]


def test_a_file_or_a_link_in_the_place_of_the_folder_is_refused(target: Path, tmp_path: Path) -> None:
    message = "public:1:1: public 不是文件夹 → 把它移走，再试一次"
    target.parent.mkdir()
    target.write_text("mine")
    assert refused(target) == message
    target.unlink()
    for to in (tmp_path, tmp_path / "gone"):
        target.symlink_to(to)
        assert refused(target) == message
        target.unlink()


@pytest.mark.parametrize("folder", ["assets", "cases/site", "templates"])
def test_the_site_may_not_be_built_among_its_sources(tmp_path: Path, folder: str) -> None:
    with pytest.raises(Refused) as caught:
        publish([Output("index.html", b"")], tmp_path, tmp_path / folder)
    top, name = folder.partition("/")[0], folder.rpartition("/")[2]
    expected = f"{name}:1:1: 网站不能生成到 {top} 文件夹里 → 换一个输出文件夹，例如 public"
    assert str(caught.value) == expected
    assert list(tmp_path.iterdir()) == []


def test_what_a_standby_link_leads_to_is_left_alone(target: Path, tmp_path: Path) -> None:
    put(target, FIRST)
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "letter.txt").write_text("mine")
    (target.parent / ".public.next").symlink_to(mine)
    put(target, {"index.html": "2"})
    assert whole(mine) == {"letter.txt": b"mine"}
    assert texts(target) == {"index.html": "2"}


def test_a_parent_that_is_a_file_is_a_problem_in_chinese(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    message = refused(tmp_path / "file" / "public")
    assert message.startswith("public:1:1: 网站写不进去：")
    assert message.endswith(ADVICE)
    assert not any(english in message for english in ("Not a directory", "File exists"))


@pytest.mark.parametrize("nth", range(1, 6))
def test_a_disk_that_fills_up_leaves_the_old_site(
    target: Path, monkeypatch: pytest.MonkeyPatch, nth: int
) -> None:
    put(target, FIRST)
    old, count, written = whole(target), iter(range(1, 9)), Path.write_bytes
    new = {address: text + "!" for address, text in FIRST.items()} | {"e/f.html": "5"}

    def write_bytes(self: Path, content: bytes) -> int:
        if next(count) == nth:
            written(self, content[:1])
            raise OSError(28, "No space left on device", "x.html")
        return written(self, content)

    monkeypatch.setattr(Path, "write_bytes", write_bytes)
    assert refused(target, new) == f"public:1:1: 网站写不进去：磁盘已满（x.html） → {ADVICE}"
    assert whole(target) == old
    monkeypatch.undo()
    put(target, new)
    assert texts(target) == new


@pytest.mark.parametrize("old_is_back", [True, False])
def test_an_exchange_by_renames_that_was_broken_off_is_mended(target: Path, *, old_is_back: bool) -> None:
    put(target, FIRST)
    shutil.copytree(target, target.parent / ".public.old")
    if not old_is_back:
        shutil.rmtree(target)
    put(target, FIRST | {"e.html": "5"})
    assert texts(target) == FIRST | {"e.html": "5"}
    assert not (target.parent / ".public.old").exists()


def test_a_build_that_waits_too_long_for_another_says_so(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from filelock import FileLock  # noqa: PLC0415 - as the module itself

    put(target, FIRST)
    monkeypatch.setattr(module, "_BUSY_AFTER", 0.05)
    with FileLock(target.parent / ".public.lock"):
        message = refused(target, {"index.html": "2"})
    assert message == "public:1:1: 另一个程序正在生成网站 → 等它结束，或关掉它，再试一次"
    assert texts(target) == FIRST


def test_a_disk_that_fails_after_the_exchange_leaves_the_new_site_and_nothing_of_the_old(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(target, FIRST)
    put(target, FIRST | {"d.html": "4"})

    def full(path: Path, source: Path) -> None:
        raise OSError(28, "No space left on device", str(path), None, str(source))

    def exchanged(standby: Path, live: Path) -> None:
        exchange(standby, live)
        monkeypatch.setattr(folder, "put", full)

    monkeypatch.setattr(folder, "exchange", exchanged)
    assert put(target, {"index.html": "2"})
    assert texts(target) == {"index.html": "2"}
    assert [path.name for path in target.parent.iterdir() if path.is_dir()] == ["public"]
    monkeypatch.undo()
    put(target, FIRST)
    assert texts(target) == FIRST


def test_what_a_build_left_to_do_that_was_killed_after_the_exchange_is_done(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(target, FIRST)
    put(target, FIRST | {"d.html": "4"})

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    standby = target.parent / ".public.next"
    monkeypatch.setattr(folder, "_mirror", killed)
    with pytest.raises(KeyboardInterrupt):
        put(target, {"index.html": "2"})
    assert (standby / "d.html").exists()
    (standby / ".checksums.txt.part").touch()
    monkeypatch.undo()
    assert not put(target, {"index.html": "2"})
    assert texts(target) == texts(standby) == {"index.html": "2"}
