"""What was made of pictures before, in files whose names say what they were made from and what they hold.

Everything in the store can be made again, so whatever is missing, cut or changed counts as not there. No file
is believed: its name carries the digest of its content.
"""

import hashlib
import os
import re
from contextlib import suppress
from pathlib import Path

_NAME = re.compile(r"(?P<key>[0-9a-f]{32})-(?P<digest>[0-9a-f]{32})(?P<ending>\.[a-z]+)")
_PART = re.compile(r"[0-9a-f]{32}(\.[0-9]+)?\.part")


class Store:
    """The files below one folder, and which of them were asked for since it was opened."""

    def __init__(self, folder: Path) -> None:
        """Open the store in `folder`, which need not exist."""
        self.folder = folder
        self._used: set[str] = set()
        self._names: dict[str, str] = {}
        with suppress(OSError):
            for name in sorted(os.listdir(folder)):  # noqa: PTH208 - names are all that is needed
                if match := _NAME.fullmatch(name):
                    self._names[match["key"]] = name

    def find(self, key: str) -> Path | None:
        """Return the file that was kept under `key`, None where there is none that is whole."""
        name = self._names.get(key, "")
        match = _NAME.fullmatch(name)
        if match is None:
            return None
        path = self.folder / name
        try:
            if _digest(path.read_bytes()) != match["digest"]:
                return None
        except OSError:
            return None
        self._used.add(name)
        return path

    def keep(self, key: str, content: bytes, ending: str) -> Path:
        """Write `content` under `key` and return its file. Raises OSError where that is not possible."""
        name = f"{key}-{_digest(content)}{ending}"
        self.folder.mkdir(parents=True, exist_ok=True)
        part = self.folder / f"{key}.{os.getpid()}.part"  # another build may be writing the same
        part.write_bytes(content)
        path = self.folder / name
        part.replace(path)
        self._names[key] = name
        self._used.add(name)
        return path

    def tidy(self) -> None:
        """Delete what was not asked for, and what a broken-off build has left; nothing that is not ours."""
        with suppress(OSError):
            for name in sorted(os.listdir(self.folder)):  # noqa: PTH208
                if (_NAME.fullmatch(name) and name not in self._used) or _PART.fullmatch(name):
                    with suppress(OSError):
                        (self.folder / name).unlink()


def key_of(*parts: object) -> str:
    """Return the key for what is made from `parts`, whose representations must not depend on the machine."""
    return _digest(repr(parts).encode())


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:32]
