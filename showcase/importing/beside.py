"""The pictures that a browser put into a folder beside the page it saved."""

from pathlib import Path

from showcase.importing.reading.attachments import folders_of

_ENDINGS = frozenset((".png", ".jpg", ".jpeg", ".gif", ".webp", ""))
_MOST, _LARGEST = 300, 20_000_000


def files_beside(path: Path) -> dict[str, bytes]:
    """Return the pictures in the folder of a saved page by their paths from the page, {} for any other file.

    Links are not followed, and nothing larger than a picture is read. Raises OSError where a file cannot be
    read.
    """
    if path.suffix.lower() not in (".html", ".htm", ".xhtml", ".shtml"):
        return {}
    found: dict[str, bytes] = {}
    for name in folders_of(path.name):
        folder = path.parent / name
        if folder.is_symlink() or not folder.is_dir():
            continue
        for file in sorted(folder.iterdir())[:_MOST]:
            is_picture = file.suffix.lower() in _ENDINGS and not file.is_symlink() and file.is_file()
            if is_picture and file.stat().st_size <= _LARGEST:
                found[f"{name}/{file.name}"] = file.read_bytes()
    return found
