"""What is committed can be checked out on every system, and has the same bytes on all."""

import os
import re
import shutil
import subprocess
import unicodedata

import pytest
from support import REPOSITORY

_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")


def committed(*arguments: str) -> list[str]:
    """Return what Git says of the committed files, one an item."""
    if not shutil.which("git") or not (REPOSITORY / ".git").exists():
        pytest.skip("this is no working copy of Git")
    command = ["git", "-c", "core.quotePath=false", "ls-files", *arguments]
    environment = os.environ | {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    done = subprocess.run(command, cwd=REPOSITORY, env=environment, capture_output=True, check=False)
    if done.returncode:
        pytest.skip("Git does not trust this folder")
    return done.stdout.decode().splitlines()


def test_names_are_fit_for_windows_and_macos() -> None:
    names = committed()
    for name in names:
        assert not re.search(r'[:*?"<>|\\\x00-\x1f]', name), name
        for part in name.split("/"):
            assert not part.endswith((" ", ".")), name
            assert not _RESERVED.fullmatch(part), name
        assert name == unicodedata.normalize("NFC", name)
        assert len(name) < 150, name
    folded = [name.casefold() for name in names]
    assert len(set(folded)) == len(folded)


def test_texts_have_the_same_line_ends_everywhere() -> None:
    for line in committed("--eol"):
        index, _, attributes, *_ = line.split()
        assert index in {"i/lf", "i/-text", "i/none"}, line
        assert attributes in {"attr/text=auto", "attr/-text"} or "eol=lf" in line, line
