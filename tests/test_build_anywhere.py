"""One input gives one site, wherever and whenever it is built."""

import os
import random
import shutil
import subprocess
import sys
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import pytest
from pictures.samples import file, photo
from support import REPOSITORY, Project, case, project_at, surroundings

FORTY = 40
_OTHER_ORDER = """
import datetime, os, random, time
chance, scan, listed = random.Random(os.environ["ORDER"]), os.scandir, os.listdir
class Shuffled:
    def __init__(self, place):
        with scan(place) as entries:
            self.entries = list(entries)
        chance.shuffle(self.entries)
    def __enter__(self): return self
    def __exit__(self, *_): self.close()
    def __iter__(self): return iter(self.entries)
    def __next__(self): raise StopIteration
    def close(self): pass
def listdir(place="."):
    found = listed(place)
    chance.shuffle(found)
    return found
os.scandir, os.listdir = lambda place=".": Shuffled(place), listdir
back = float(os.environ["BACK"])
now, now_ns = time.time, time.time_ns
time.time, time.time_ns = lambda: now() - back, lambda: now_ns() - int(back * 1e9)
"""
_ZONES = ("UTC", "Asia/Shanghai", "America/St_Johns", "Pacific/Kiritimati", "XYZ+23:59")
_LOCALES = ("C", "POSIX", "C.UTF-8", "zh_CN.UTF-8", "zh_CN.GBK", "tr_TR.UTF-8", "de_DE.ISO-8859-1", "")
_FOLDERS = ("a", "案例 库", "a b/c'd/深 处/%20#&", "Ünïcode 😀", "x" * 120)


@dataclass(frozen=True)
class Place:
    """Where and when something is built; `years` is how far the clock was set back."""

    seed: int
    zone: str
    locale: str
    folder: str
    years: int
    variables: tuple[tuple[str, str], ...]
    is_read_only: bool


def place(seed: int) -> Place:
    """Return a place that is like no other."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    variables = {
        "PYTHONUTF8": chance.choice(("0", "1")),
        "PYTHONCOERCECLOCALE": chance.choice(("0", "1")),
        "PYTHONIOENCODING": chance.choice(("cp936", "ascii", "utf-8", "gb18030")),
        "PYTHONOPTIMIZE": chance.choice(("", "1", "2")),
    }
    return Place(
        seed,
        chance.choice(_ZONES),
        chance.choice(_LOCALES),
        _FOLDERS[seed % len(_FOLDERS)],
        chance.choice((0, 0, 3, 40, -10)),
        tuple(variables.items()),
        chance.random() < 0.5,
    )


def check_out(root: Path) -> None:
    """Put the program into the folder `root`, with an environment that is the one of this test."""
    shutil.copytree(REPOSITORY / "showcase", root / "showcase", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("build.py", "requirements.txt", "requirements-dev.txt"):
        shutil.copyfile(REPOSITORY / name, root / name)
    python = root / ".venv/bin/python"
    python.parent.mkdir(parents=True)
    python.write_text(f'#!/bin/sh\nPYTHONPATH="$ELSEWHERE" exec "{sys.executable}" "$@"\n', "utf-8")
    facts = (root / "requirements.txt").read_bytes()
    facts += f"{sys.version} {sys.platform} {sys.base_prefix}".encode()
    (root / f".venv/installed-{sha256(facts).hexdigest()[:16]}").touch()
    python.chmod(0o755)


def site_built_at(where: Place, sources: Path, root: Path) -> str:
    """Return the digest of the site made of a copy of `sources` below `root`, built and built again."""
    project = Project(root / where.folder)
    shutil.copytree(sources, project.root)
    check_out(project.root)
    chance = random.Random(where.seed)  # noqa: S311 - no secret
    for path in project.root.rglob("*"):
        os.utime(path, (chance.randrange(2**31), chance.randrange(2**31)))
        if where.is_read_only and ".venv" not in path.parts:
            path.chmod(0o555 if path.is_dir() else 0o444)
    (root / "sitecustomize.py").write_text(_OTHER_ORDER, "utf-8")
    environment = {
        "ELSEWHERE": str(root),
        "PYTHONHASHSEED": str(where.seed),
        "TZ": where.zone,
        "LC_ALL": where.locale,
        "ORDER": str(where.seed),
        "BACK": str(where.years * 31_557_600),
        **dict(where.variables),
    }
    command = [sys.executable, "build.py", "build"]
    for _ in range(2):
        done = subprocess.run(
            command, cwd=project.root, env=surroundings(**environment), capture_output=True, check=False
        )
        assert done.returncode == 0, (where, (done.stdout + done.stderr).decode(errors="replace"))
    whole = sha256()
    for address, content in project.published().items():
        whole.update(f"{address} {sha256(content).hexdigest()}\n".encode())
    for path in project.root.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755)
    shutil.rmtree(root)
    return whole.hexdigest()


needs_sh = pytest.mark.skipif(os.name == "nt", reason="the environment is a script of the shell")


@needs_sh
def test_in_other_surroundings_the_same_site_is_made(tmp_path: Path) -> None:
    project = project_at(tmp_path / "sources")
    project.write("cases/yi/图.png", file(photo(), "png"))
    project.write("cases/yi.md", case("## 背景\n\n![大楼外景](yi/图.png)", title="乙园的故事"))
    digests = {site_built_at(place(seed), project.root, tmp_path / f"r{seed}") for seed in (1, 2)}
    assert len(digests) == 1


@needs_sh
@pytest.mark.long
@pytest.mark.timeout(3600)
def test_in_forty_surroundings_our_own_site_is_the_same(tmp_path: Path) -> None:
    sources = tmp_path / "sources"
    for name in ("assets", "cases", "templates"):
        shutil.copytree(REPOSITORY / name, sources / name)
    for name in ("site.yaml", "ledger.txt"):
        shutil.copyfile(REPOSITORY / name, sources / name)
    digests = {site_built_at(place(seed), sources, tmp_path / f"r{seed}") for seed in range(FORTY)}
    assert len(digests) == 1
