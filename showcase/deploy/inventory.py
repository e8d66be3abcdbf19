"""What lies in a folder, and what the list of digests in it says should."""

import os
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path

from showcase.publish.manifest import NAME, digests_in
from showcase.publish.ownership import DROPPINGS


def files_in(folder: Path) -> dict[str, Path]:
    """Return every file and link below `folder` under its address, without what systems leave by themselves.

    Addresses are composed (NFC): macOS names what lies on foreign disks in another form than it was given.
    Raises OSError where a folder cannot be looked into.
    """
    return {
        unicodedata.normalize("NFC", path.relative_to(folder).as_posix()): path
        for path in _walked(folder)
        if path.name not in DROPPINGS
    }


def list_in(folder: Path) -> dict[str, str] | None:
    """Return the digests that the list in `folder` has under their addresses, None where it is none of ours.

    Raises OSError where it cannot be read.
    """
    path = folder / NAME
    listed = digests_in(path.read_bytes()) if path.is_file() and not path.is_symlink() else None
    return (
        None
        if listed is None
        else {unicodedata.normalize("NFC", address): digest for address, digest in listed.items()}
    )


def strangers_in(files: Mapping[str, Path], listed: Mapping[str, str]) -> tuple[str, ...]:
    """Return the addresses of `files` that are neither `listed` nor the list itself, sorted."""
    return tuple(sorted(files.keys() - listed.keys() - {NAME}))


def _walked(folder: Path) -> Iterator[Path]:
    def fail(error: OSError) -> None:
        raise error

    for place, folders, names in os.walk(folder, onerror=fail):
        yield from (Path(place, name) for name in names)
        yield from (path for name in folders if (path := Path(place, name)).is_symlink())
