import errno
import os
import shutil
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from deploy.sites import NEW, OLD, beside, site_at, texts
from publish.shop import state

from showcase.deploy import run as module
from showcase.deploy import transfer
from showcase.deploy.run import Deployed, deploy
from showcase.problems import Refused
from showcase.publish import exchange

HINT = (
    "检查磁盘空间和权限，U 盘、网络盘是不是还连着，关掉正在用里面文件的程序，再发布一次；原来的网站没有改动"
)


@pytest.fixture(params=["at once", "by renames"])
def target(tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a site shall be, on a file system that can exchange folders or on one that cannot."""
    if request.param == "by renames":
        monkeypatch.setattr(exchange, "_exchanged_at_once", lambda *_: False)
    (tmp_path / "外 面").mkdir()
    return tmp_path / "外 面" / "网站"


def put(target: Path, files: dict[str, str]) -> Deployed:
    """Publish a site of `files` into `target`."""
    root = target.parent.parent / "项目"
    (root / "public").mkdir(parents=True, exist_ok=True)
    return deploy(root, site_at(root / "public", files), target)


def refused(target: Path, files: dict[str, str]) -> str:
    with pytest.raises(Refused) as caught:
        put(target, files)
    return str(caught.value)


def test_a_site_is_put_where_there_was_nothing_and_nothing_stays_beside_it(target: Path) -> None:
    done = put(target, OLD)
    assert (texts(target), beside(target)) == (OLD, ["网站"])
    assert (done.files, done.written) == (6, 5)


def test_an_empty_folder_is_filled_and_keeps_its_mode(target: Path) -> None:
    target.mkdir(mode=0o750)
    (target / ".DS_Store").touch()
    put(target, OLD)
    assert texts(target) == OLD
    assert os.name == "nt" or target.stat().st_mode & 0o777 == 0o750
    assert beside(target) == ["网站"]


def test_a_new_site_replaces_the_old_one_and_writes_what_differs(target: Path) -> None:
    put(target, OLD)
    same = (target / "a/b/c.html").stat().st_ino
    assert put(target, NEW).written == 3
    assert (texts(target), beside(target)) == (NEW, ["网站"])
    assert (target / "a/b/c.html").stat().st_ino == same


def test_the_same_site_again_touches_nothing(target: Path) -> None:
    put(target, OLD)
    before = state(target)
    assert put(target, OLD).written == 0
    assert (state(target), beside(target)) == (before, ["网站"])


def test_what_was_altered_or_lost_there_is_restored(target: Path) -> None:
    put(target, OLD)
    (target / "index.html").write_text("坏")
    (target / "a/d.html").unlink()
    assert put(target, OLD).written == 2
    assert texts(target) == OLD


def test_a_link_at_the_target_is_followed(tmp_path: Path) -> None:
    from showcase.deploy.place import folder_named  # noqa: PLC0415 - the command's way in

    (tmp_path / "外 面").mkdir()
    put(tmp_path / "外 面/甲", OLD)
    (tmp_path / "外 面/current").symlink_to("甲")
    put(folder_named(tmp_path, "外 面/current"), NEW)
    assert texts(tmp_path / "外 面/甲") == NEW
    assert (tmp_path / "外 面/current").is_symlink()


def test_a_folder_without_links_between_files_gets_copies(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_: object) -> None:
        raise OSError(errno.EPERM, "as FAT and exFAT answer")

    put(target, OLD)
    monkeypatch.setattr(os, "link", no_links)
    assert put(target, NEW).written == 5
    assert texts(target) == NEW


FAULTS = [
    (errno.ENOSPC, "磁盘已满"),
    (errno.EROFS, "磁盘是只读的"),
    (errno.EACCES, "没有权限"),
    (errno.EIO, "磁盘读写出错"),
]


@pytest.mark.parametrize(("number", "why"), FAULTS)
@pytest.mark.parametrize("call", ["mkdir", "open", "replace", "rename", "fsync"])
def test_a_system_that_refuses_leaves_the_old_site_and_nothing_beside_it(
    target: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int, why: str
) -> None:
    put(target, OLD)
    site = site_at(target.parent.parent / "项目/public", NEW)
    before = state(target)

    def fail(self: Path, *arguments: object, **options: object) -> object:
        if call in {"open", "mkdir"} and self.name != "e" and arguments[:1] != ("xb",):
            return original(self, *arguments, **options)
        if call == "rename" and not any(".next" in str(one) for one in (self, *arguments)):
            return original(self, *arguments, **options)
        raise OSError(number, "in English", "x")

    owner = os if call == "fsync" else Path
    original: Callable[..., object] = getattr(owner, call)
    monkeypatch.setattr(owner, call, fail)
    if call == "rename":
        monkeypatch.setattr(exchange, "_exchanged_at_once", lambda *_: False)
    with pytest.raises(Refused) as caught:
        deploy(target.parent.parent / "项目", site, target)
    assert str(caught.value) == f"{target}:1:1: 发布不了：{why}（x） → {HINT}"
    monkeypatch.undo()
    assert (state(target), texts(target), beside(target)) == (before, OLD, ["网站"])
    put(target, NEW)
    assert (texts(target), beside(target)) == (NEW, ["网站"])


def test_a_folder_whose_files_we_could_not_delete_is_left_alone(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(target, OLD)
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert refused(target, NEW) == f"{target}:1:1: 发布不了：没有权限（{target}） → {HINT}"
    assert (texts(target), beside(target)) == (OLD, ["网站"])


def test_a_disk_that_returns_other_bytes_than_were_written_is_noticed(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(target, OLD)
    monkeypatch.setattr(transfer, "flush", lambda path: path.write_bytes(b"rot"))
    assert "写进去的和读出来的不一样，没有发布" in refused(target, NEW)
    assert (texts(target), beside(target)) == (OLD, ["网站"])


def test_a_site_that_changes_while_it_is_copied_is_not_published(target: Path) -> None:
    root = target.parent.parent / "项目"
    site_at(root / "public", OLD)
    (root / "public/index.html").write_text("另一个")
    with pytest.raises(Refused, match="这个文件在发布的时候变了，没有发布"):
        deploy(root, root / "public", target)
    assert beside(target) == []


def test_what_an_interrupted_run_left_is_cleared(target: Path) -> None:
    put(target, OLD)
    site_at(target.with_name(".网站.next"), NEW)
    (target.with_name(".网站.next") / "e/f.html").write_text("half")
    site_at(target.with_name(".网站.old"), OLD)
    put(target, OLD)
    assert (texts(target), beside(target)) == (OLD, ["网站"])


def test_the_old_site_returns_where_the_exchange_was_cut_in_two(target: Path) -> None:
    put(target, OLD)
    target.rename(target.with_name(".网站.old"))
    site_at(target.with_name(".网站.next"), NEW)
    assert put(target, OLD).written == 0
    assert (texts(target), beside(target)) == (OLD, ["网站"])


@pytest.mark.parametrize("name", [".网站.next", ".网站.old"])
def test_a_folder_of_somebody_else_with_one_of_our_names_is_not_touched(target: Path, name: str) -> None:
    put(target, OLD)
    site_at(target.with_name(name), {"论文.txt": "mine"})
    (target.with_name(name) / "checksums.txt").unlink()
    assert "里面的东西不是本程序写的 → 这个名字本程序发布时要用" in refused(target, NEW)
    assert texts(target.with_name(name)) == {"论文.txt": "mine"}
    assert texts(target) == OLD


def test_a_file_that_somebody_adds_while_the_site_is_exchanged_is_kept(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(target, OLD)
    original = exchange.exchange

    def busy(standby: Path, live: Path) -> None:
        (live / "验证.txt").write_text("mine", "utf-8")
        original(standby, live)

    monkeypatch.setattr(module, "exchange", busy)
    done = put(target, NEW)
    assert done.kept == target.with_name("网站-extra")
    assert texts(done.kept) == {"验证.txt": "mine"}
    assert (texts(target), beside(target)) == (NEW, ["网站", "网站-extra"])


def test_an_old_site_that_cannot_be_deleted_now_is_deleted_next_time(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def in_use(*_: object) -> None:
        raise PermissionError(errno.EACCES, "in use")

    put(target, OLD)
    monkeypatch.setattr(module, "discard", in_use)
    assert put(target, NEW).left == target.with_name(".网站.next")
    assert texts(target) == NEW
    monkeypatch.undo()
    put(target, NEW)
    assert beside(target) == ["网站"]


def test_two_at_once_come_one_after_the_other(target: Path) -> None:
    root = target.parent.parent / "项目"
    sites = [site_at(root / f"public{number}", files) for number, files in enumerate((OLD, NEW))]
    threads = [threading.Thread(target=deploy, args=(root, site, target)) for site in sites * 4]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert texts(target) in (OLD, NEW)
    assert beside(target) == ["网站"]


def test_whoever_waits_too_long_is_told(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from filelock import FileLock  # noqa: PLC0415 - as the module itself

    put(target, OLD)
    monkeypatch.setattr(module, "_BUSY_AFTER", 0.05)
    with FileLock(target.with_name(".网站.lock")):
        assert "另一个程序正在发布到这里 → 等它结束，或关掉它，再发布一次" in refused(target, NEW)
    assert texts(target) == OLD


def test_where_no_lock_can_lie_nobody_else_is_blamed(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a share that has gone: the library waits for a folder to come back."""
    from filelock import FileLock, Timeout  # noqa: PLC0415 - as the module itself

    def in_vain(lock: FileLock) -> None:
        raise Timeout(lock.lock_file)

    monkeypatch.setattr(FileLock, "acquire", in_vain)
    said = refused(target, NEW)
    assert "发布不了：文件不存在" in said
    assert "另一个程序" not in said


@pytest.mark.skipif(not shutil.which("sha256sum"), reason="sha256sum is not installed")
def test_others_can_check_the_site_with_a_program_of_the_system(target: Path) -> None:
    put(target, OLD)
    command = ["sha256sum", "--check", "--strict", "--quiet", "checksums.txt"]
    assert subprocess.run(command, cwd=target, check=False).returncode == 0
    (target / "图.svg").write_text("6")
    assert subprocess.run(command, cwd=target, check=False, capture_output=True).returncode == 1
