import shutil
import subprocess
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.model.date import PartialDate
from showcase.pack.archive import archive

DAY = PartialDate(2026, 11, 24)
UTF8 = 0x800
FILES = {"site/b.html": b"b" * 999, "打开案例库.html": b"a", "site/a.png": b"p" * 999}
PATHS = st.text("甲乙ab.", min_size=1).map("site/{}".format)


def opened(files: dict[str, bytes], day: PartialDate | None = DAY) -> ZipFile:
    return ZipFile(BytesIO(archive(files, day)))


@given(st.dictionaries(PATHS, st.binary()))
def test_every_file_comes_out_as_it_went_in(files: dict[str, bytes]) -> None:
    with opened(files) as packed:
        assert packed.testzip() is None
        assert {name: packed.read(name) for name in packed.namelist()} == files


def test_the_order_of_the_files_does_not_show() -> None:
    assert archive(FILES, DAY) == archive(dict(reversed(FILES.items())), DAY)


def test_nothing_of_the_machine_is_in_it() -> None:
    with opened(FILES) as packed:
        assert packed.namelist() == sorted(FILES)
        for info in packed.infolist():
            assert (info.create_system, info.external_attr >> 16) == (3, 0o100644)
            assert info.date_time == (2026, 11, 24, 0, 0, 0)
            assert (info.extra, info.comment) == (b"", b"")


def test_a_chinese_name_is_marked_as_utf_8_and_the_others_need_no_mark() -> None:
    with opened(FILES) as packed:
        assert {info.filename: bool(info.flag_bits & UTF8) for info in packed.infolist()} == {
            "site/a.png": False,
            "site/b.html": False,
            "打开案例库.html": True,
        }


def test_pictures_are_not_compressed_again() -> None:
    with opened(FILES) as packed:
        kinds = {info.filename: info.compress_type for info in packed.infolist()}
    assert (kinds["site/a.png"], kinds["site/b.html"]) == (ZIP_STORED, ZIP_DEFLATED)


@pytest.mark.parametrize(
    ("day", "stamp"),
    [
        (None, (1980, 1, 1)),
        (PartialDate(1949, 10, 1), (1980, 10, 1)),
        (PartialDate(2026), (2026, 1, 1)),
        (PartialDate(2026, 3), (2026, 3, 1)),
        (PartialDate(9999, 1, 1), (2107, 1, 1)),
    ],
)
def test_a_date_that_the_format_cannot_hold_is_the_nearest(
    day: PartialDate | None, stamp: tuple[int, int, int]
) -> None:
    with opened(FILES, day) as packed:
        assert {info.date_time for info in packed.infolist()} == {(*stamp, 0, 0, 0)}


@pytest.mark.skipif(not shutil.which("unzip"), reason="no unzip on this system")
def test_another_program_unpacks_it(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(archive(FILES, DAY))
    command = ["unzip", "-q", "a.zip"]
    surroundings = {"LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"}
    assert subprocess.run(command, cwd=tmp_path, env=surroundings, check=False).returncode == 0
    assert {name: (tmp_path / name).read_bytes() for name in FILES} == FILES
