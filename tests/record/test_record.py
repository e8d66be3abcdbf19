import random
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from support import REPOSITORY

from showcase.record import record as module
from showcase.record.record import Record


def keep(path: Path, **values: str) -> None:
    with closing(Record(path)) as record:
        for name, value in values.items():
            record.keep((name,), value)


def known(path: Path, *names: str) -> list[str | None]:
    with closing(Record(path)) as record:
        return [record.look_up(str, (name,)) for name in names]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "案例 库" / "record.sqlite3"


def test_what_was_kept_is_known_next_time(path: Path) -> None:
    keep(path, a="甲", b="乙")
    assert known(path, "a", "b", "c") == ["甲", "乙", None]


def test_without_a_file_nothing_is_known(tmp_path: Path) -> None:
    with closing(Record()) as record:
        record.keep(("a",), "甲")
        assert record.look_up(str, ("a",)) is None
    assert not any(tmp_path.iterdir())


def test_what_another_generator_kept_is_not_known(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(path, a="甲")
    monkeypatch.setattr(module, "generator", lambda: b"another")
    assert known(path, "a") == [None]


def test_a_value_of_another_kind_is_not_known(path: Path) -> None:
    keep(path, a="甲")
    with closing(Record(path)) as record:
        assert record.look_up(int, ("a",)) is None


def test_what_is_of_no_use_for_long_is_forgotten_and_what_was_used_last_is_not(path: Path) -> None:
    keep(path, **{f"n{number}": "甲" for number in range(300)})
    with closing(Record(path)) as record:
        assert record.look_up(str, ("n7",)) == "甲"
        record.mark(("n9",))
        record.keep(("new",), "乙")
        record.settle()
    with closing(sqlite3.connect(path)) as rows:
        assert rows.execute("SELECT count(*) FROM known").fetchone() == (3,)
    assert known(path, "n7", "new", "n8", "n9") == ["甲", "乙", None, "甲"]


def test_a_build_that_looks_nothing_up_forgets_nothing(path: Path) -> None:
    keep(path, **{f"n{number}": "甲" for number in range(300)})
    keep(path, new="乙")
    assert known(path, "n7") == ["甲"]


def test_what_is_replaced_again_and_again_is_not_forgotten(path: Path) -> None:
    keep(path, **{f"n{number}": "甲" for number in range(300)})
    with closing(Record(path)) as record:
        record.keep(("state",), "丙", lasting=True)
        record.settle()
    with closing(Record(path)) as record:
        record.keep(("new",), "乙")
        record.settle()
    assert known(path, "state", "new", "n7") == ["丙", "乙", None]


def test_what_another_generator_kept_is_forgotten(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(path, a="甲")
    monkeypatch.setattr(module, "generator", lambda: b"another!")
    with closing(Record(path)) as record:
        record.keep(("b",), "乙")
        record.settle()
    with closing(sqlite3.connect(path)) as rows:
        assert rows.execute("SELECT count(*) FROM known").fetchone() == (1,)


def test_who_goes_back_to_what_was_finds_it(path: Path) -> None:
    keep(path, a="甲")
    keep(path, b="乙")
    assert known(path, "a", "b") == ["甲", "乙"]


def test_a_file_that_is_cut_or_altered_anywhere_never_gives_a_wrong_value(path: Path) -> None:
    keep(path, **{f"n{number}": f"{number}" * 40 for number in range(30)})
    whole = path.read_bytes()
    chance = random.Random(7)  # noqa: S311 - no secret
    broken = [whole[:end] for end in (0, 1, 15, 16, 99, 100, 4096, len(whole) - 1)]
    for _ in range(150):
        at, size = chance.randrange(len(whole)), chance.choice((1, 1, 16, 400))
        broken.append(whole[:at] + chance.randbytes(size) + whole[at + size :])
    for content in broken:
        path.write_bytes(content)
        found = known(path, *(f"n{number}" for number in range(30)))
        assert all(value in (None, f"{number}" * 40) for number, value in enumerate(found))
        keep(path, again="甲")
        keep(path, again="甲")  # where the first writing met the damage
        assert known(path, "again") == ["甲"]


def test_what_is_no_database_is_replaced(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("别的东西" * 300, "utf-8")
    keep(path, a="甲")
    assert known(path, "a") == ["甲"]


def test_while_another_build_writes_what_is_known_is_read_and_nothing_is_kept(path: Path) -> None:
    keep(path, a="甲")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        keep(path, b="乙")
        assert known(path, "a", "b") == ["甲", None]
        other.execute("ROLLBACK")
    keep(path, b="乙")
    assert known(path, "a", "b") == ["甲", "乙"]


def test_where_no_file_can_be_all_is_made_anew(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    keep(tmp_path / "file" / "record.sqlite3", a="甲")
    (tmp_path / "folder.sqlite3").mkdir()
    keep(tmp_path / "folder.sqlite3", a="甲")
    assert known(tmp_path / "folder.sqlite3", "a") == [None]


def test_a_build_that_is_killed_while_it_writes_leaves_a_record_that_is_read(path: Path) -> None:
    keep(path, a="甲")
    writing = (
        "import os, sys, pathlib; from showcase.record.record import Record\n"
        "record = Record(pathlib.Path(sys.argv[1]))\n"
        "for number in range(2000): record.keep((f'n{number}',), '乙' * 500)\n"
        "os._exit(0)"  # without closing
    )
    subprocess.run([sys.executable, "-c", writing, str(path)], cwd=REPOSITORY, check=True)
    assert known(path, "a", "n1") == ["甲", None]
