from contextlib import closing
from pathlib import Path

from showcase.model.output import Output, Stored
from showcase.render.rendered import digest_of
from showcase.render.spool import Spool, set_aside

FILES = (Output("a.html", b"a"), Output("b/c.html", b"c"))


def test_files_wait_on_the_disk_with_their_digests_and_nothing_is_left(tmp_path: Path) -> None:
    with closing(Spool(tmp_path)) as spool:
        folder = spool.folder()
        assert folder
        waiting = set_aside(FILES, folder / "jia")
        stored = [one for one in waiting if isinstance(one, Stored)]
        assert [(one.address, one.digest) for one in stored] == [
            (file.address, digest_of(file.content)) for file in FILES
        ]
        assert [Path(one.source).read_bytes() for one in stored] == [b"a", b"c"]
    assert not folder.exists()


def test_a_build_that_needs_none_makes_none(tmp_path: Path) -> None:
    with closing(Spool(tmp_path)):
        pass
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_build_left_is_gone_before_the_next(tmp_path: Path) -> None:
    (tmp_path / ".showcase/spool/jia").mkdir(parents=True)
    with closing(Spool(tmp_path)) as spool:
        assert spool.folder()
        assert not (tmp_path / ".showcase/spool").exists()


def test_two_builds_never_share_one(tmp_path: Path) -> None:
    with closing(Spool(tmp_path)) as one, closing(Spool(tmp_path)) as other:
        assert one.folder()
        assert other.folder() is None


def test_where_nothing_can_be_written_files_wait_in_memory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with closing(Spool(tmp_path / "file")) as spool:
        assert spool.folder() is None
    assert set_aside(FILES, tmp_path / "file" / "jia") == FILES
