"""Who makes the files: the code of this room and the libraries it uses. Another maker, other files."""

import hashlib
from functools import cache
from importlib.metadata import version
from pathlib import Path

_CODE = ("pictures/*.py", "svg/*.py", "documents/*.py", "model/picture.py")
_LIBRARIES = ("pil", "jpg", "webp", "zlib", "littlecms2", "avif")


@cache
def maker() -> str:
    """Return the digest of the code and the versions on which the bytes of a published picture depend."""
    from PIL import features  # noqa: PLC0415 - slow to import, and not every site has pictures

    rooms = Path(__file__).parent.parent
    digest = hashlib.sha256()
    for pattern in _CODE:
        for module in sorted(rooms.glob(pattern)):
            digest.update(module.read_bytes())
    digest.update(repr([*map(features.version, _LIBRARIES), version("pypdf")]).encode())
    return digest.hexdigest()
