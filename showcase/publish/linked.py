"""One file in two folders."""

import errno
import os
import shutil
from pathlib import Path

_NO_LINKS = (errno.EPERM, errno.EXDEV, errno.EMLINK, errno.ENOTSUP, errno.ENOSYS, errno.EINVAL, errno.EACCES)


def put(path: Path, source: Path) -> None:
    """Give the file `source` the name `path` too, or copy it where the file system has no hard links.

    Whatever is called `path` is replaced. Raises OSError where neither works.
    """
    path.unlink(missing_ok=True)
    try:
        os.link(source, path)
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        shutil.copyfile(source, path)
