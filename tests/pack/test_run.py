import hashlib
import re
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest
from publish.shop import State, state
from support import CASE, SITE, Project, case, surroundings

from showcase.pack.run import Packed, pack

BROKEN = CASE.replace("carrier: ", "carrier：")


def packed(project: Project, wanted: Path | None = None, *, strict: bool = False) -> Packed:
    return pack(project.root, wanted or project.root, strict=strict)


def outside(project: Project) -> State:
    """Return what lies in the project, besides what builds remember."""
    own = (".", ".showcase")
    return {path: at for path, at in state(project.root).items() if path.partition("/")[0] not in own}


def test_a_package_holds_the_site_as_it_is_published_with_a_page_to_begin_with(project: Project) -> None:
    assert project.build().published
    done = packed(project)
    assert done.package == project.root / "anliku-2026-01-02.zip"
    with ZipFile(done.package) as opened:
        names = opened.namelist()
        below = {name.removeprefix("site/"): opened.read(name) for name in names if name.startswith("site/")}
    assert below == project.published()
    assert [name for name in names if "/" not in name] == ["使用说明.txt", "打开案例库.html"]
    assert (done.files, done.size) == (len(names), done.package.stat().st_size)


def test_the_digest_lies_beside_it_as_sha256sum_reads_it(project: Project) -> None:
    done = packed(project)
    assert done.package
    assert done.listing == project.root / "anliku-2026-01-02.zip.sha256"
    digest = hashlib.sha256(done.package.read_bytes()).hexdigest()
    assert done.listing.read_text() == f"{digest}  anliku-2026-01-02.zip\n"


def test_two_packages_of_one_project_are_equal_byte_for_byte(project: Project) -> None:
    once = packed(project).package
    assert once
    content = once.read_bytes()
    once.unlink()
    other = project.root.rename(project.root.parent / "elsewhere")
    command = [sys.executable, "-m", "showcase", "pack"]
    environment = surroundings(TZ="Asia/Tokyo", PYTHONHASHSEED="7")
    done = subprocess.run(command, cwd=other, env=environment, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    assert (other / once.name).read_bytes() == content


@pytest.mark.parametrize(
    ("files", "name"),
    [
        ({"cases/jia.md": case(updated="2026-03")}, "anliku-2026-03.zip"),
        ({"cases/jia.md": case(draft="是")}, "anliku.zip"),
    ],
)
def test_it_is_named_by_the_newest_change(project: Project, files: dict[str, str], name: str) -> None:
    for path, text in files.items():
        project.write(path, text)
    assert packed(project).package == project.root / name


@pytest.mark.parametrize(
    ("wanted", "name"),
    [("别 处/a.zip", "别 处/a.zip"), ("a", "a.zip"), ("v1.2", "v1.2.zip"), ("B.ZIP", "B.ZIP")],
)
def test_it_may_be_named_otherwise(project: Project, wanted: str, name: str) -> None:
    assert packed(project, project.root / wanted).package == project.root / name


def test_with_errors_nothing_is_written(project: Project) -> None:
    project.write("cases/yi.md", BROKEN)
    before = outside(project)
    done = packed(project)
    assert (done.package, len(done.made.problems)) == (None, 1)
    assert outside(project) == before


def test_warnings_stop_a_strict_package_only(project: Project) -> None:
    project.write("cases/yi.md", case(draft="是"))
    assert packed(project, strict=True).package is None
    assert packed(project).package


def test_a_mistake_in_the_start_page_is_told(project: Project) -> None:
    project.write("templates/pages/start.html", "{{ x }}")
    (problem,) = packed(project).made.problems
    assert problem.place.path == "templates/pages/start.html"


def test_somebody_elses_file_stays(project: Project) -> None:
    project.write("anliku-2026-01-02.zip", "mine")
    done = packed(project)
    assert done.package is None
    assert "不是本程序打的包" in str(done.made.problems[0])
    assert (project.root / "anliku-2026-01-02.zip").read_text() == "mine"


def test_without_the_sites_address_it_works_as_well(project: Project) -> None:
    project.write("site.yaml", re.sub("base_url.*\n", "", SITE))
    done = packed(project)
    assert done.package
    with ZipFile(done.package) as opened:
        assert not [name for name in opened.namelist() if "feeds" in name or "sitemap" in name]
