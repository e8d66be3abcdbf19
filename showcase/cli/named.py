"""The files that somebody names on the command line."""

import glob
from pathlib import Path


def named_files(start: Path, names: tuple[str, ...]) -> tuple[Path, ...]:
    """Return the files that `names` mean, from the folder `start`.

    The command line of Windows leaves `*.docx` to the program: each pattern stands for what fits it, and for
    itself where nothing does.
    """
    found: list[Path] = []
    for name in names:
        path = start / name
        fitting = [] if path.exists() else sorted(glob.glob(str(path)))  # noqa: PTH207 - the pattern may be absolute
        found += map(Path, fitting) if fitting else [path]
    return tuple(found)
