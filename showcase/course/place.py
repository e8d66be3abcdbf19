"""Where the packages of a course are put, and which files there are ours."""

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from showcase.course.manifest import NAME, PREFIX
from showcase.pack.place import check_folder, check_free
from showcase.publish.manifest import NAME as LISTING
from showcase.publish.manifest import digests_in

FOLDER = "course"  # in the package that opens by itself


def check_places(root: Path, targets: tuple[Path, ...]) -> None:
    """Refuse places among the sources or in a published site, and those that somebody else's files have."""
    for target in targets:
        check_folder(root, target)
        check_free(target, _is_ours)


def _is_ours(path: Path) -> bool:
    if not path.is_file():
        return False
    try:
        with ZipFile(BytesIO(path.read_bytes())) as packed:
            if NAME in packed.namelist():
                return f'identifier="{PREFIX}'.encode() in packed.read(NAME)
            return digests_in(packed.read(f"{FOLDER}/{LISTING}")) is not None
    except Exception:  # noqa: BLE001 - a locked or damaged one can raise anything
        return False
