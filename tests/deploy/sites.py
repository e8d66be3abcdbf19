"""Finished sites of a few files, to be carried somewhere."""

import hashlib
from pathlib import Path

from publish.shop import whole

from showcase.publish.manifest import NAME, manifest

OLD = {"index.html": "旧", "a/b/c.html": "2", "a/d.html": "3", "gone.html": "4", "图.svg": "5"}
NEW = {"index.html": "新", "a/b/c.html": "2", "a/d.html": "33", "e/f.html": "6", "图.svg": "5"}


def site_at(folder: Path, files: dict[str, str]) -> Path:
    """Write a site of `files` with its list into `folder`, in the place of what was there."""
    for path in sorted(folder.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    digests = {}
    for address, text in files.items():
        place = folder / address
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")
        digests[address] = hashlib.sha256(text.encode()).hexdigest()
    (folder / NAME).write_bytes(manifest(digests))
    return folder


def texts(folder: Path) -> dict[str, str]:
    """Return what the files below `folder` say, without the list."""
    return {address: content.decode() for address, content in whole(folder).items() if address != NAME}


def beside(folder: Path) -> list[str]:
    """Return what lies in the folder around `folder`."""
    return sorted(path.name for path in folder.parent.iterdir())
