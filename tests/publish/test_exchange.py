from pathlib import Path

import pytest

from showcase.publish import exchange as module
from showcase.publish.exchange import exchange

WAYS = ["at once", "by renames"]


@pytest.fixture(params=WAYS)
def folders(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[Path, Path]:
    """A standby and a live folder, to be exchanged in either way."""
    if request.param == "by renames":
        monkeypatch.setattr(module, "_exchanged_at_once", lambda *_: False)
    standby, live = tmp_path / "案例 库" / ".public.next", tmp_path / "案例 库" / "public"
    for folder, text in ((standby, "new"), (live, "old")):
        folder.mkdir(parents=True)
        (folder / "index.html").write_text(text)
    return standby, live


def test_two_folders_change_places(folders: tuple[Path, Path]) -> None:
    standby, live = folders
    exchange(standby, live)
    assert (live / "index.html").read_text() == "new"
    assert (standby / "index.html").read_text() == "old"
    assert len(list(live.parent.iterdir())) == 2


def test_the_system_exchanges_in_one_step(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / name).touch()
    assert module._exchanged_at_once(tmp_path / "a", tmp_path / "b")  # noqa: SLF001 - which way it went does not show
    assert (tmp_path / "a" / "b").exists()
    assert not module._exchanged_at_once(tmp_path / "a", tmp_path / "gone")  # noqa: SLF001


def failing(monkeypatch: pytest.MonkeyPatch, nth: int) -> None:
    """Let the exchange go by renames, the `nth` of which fails."""
    monkeypatch.setattr(module, "_exchanged_at_once", lambda *_: False)
    renamed, count = Path.rename, iter(range(1, 10))

    def rename(self: Path, target: Path) -> Path:
        if next(count) == nth:
            raise PermissionError(13, "Permission denied", str(self))
        return renamed(self, target)

    monkeypatch.setattr(Path, "rename", rename)


@pytest.mark.parametrize("nth", [1, 2])
def test_renames_that_fail_are_taken_back(
    folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, nth: int
) -> None:
    standby, live = folders
    failing(monkeypatch, nth)
    with pytest.raises(PermissionError):
        exchange(standby, live)
    assert (live / "index.html").read_text() == "old"
    assert (standby / "index.html").read_text() == "new"


def test_a_site_in_place_counts_although_the_old_one_stays_aside(
    folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    standby, live = folders
    failing(monkeypatch, 3)
    exchange(standby, live)
    assert (live / "index.html").read_text() == "new"


def test_a_folder_that_is_in_use_for_a_moment_is_exchanged_after_it(
    folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    standby, live = folders
    failing(monkeypatch, 1)
    monkeypatch.setattr(module, "_PATIENCE", 3.0)  # as on Windows
    exchange(standby, live)
    assert (live / "index.html").read_text() == "new"
    assert (standby / "index.html").read_text() == "old"
