import errno
import os

import pytest

from showcase.read.reasons import reason


def test_a_full_disk_is_called_so_in_chinese() -> None:
    assert reason(OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))) == "磁盘已满"


@pytest.mark.parametrize("number", [errno.EACCES, errno.EPERM, errno.EROFS, errno.EBUSY, errno.ENOTDIR])
def test_no_english_is_left_of_a_common_reason(number: int) -> None:
    assert not any(char.isascii() for char in reason(OSError(number, os.strerror(number))))


def test_an_uncommon_reason_is_given_by_its_number() -> None:
    assert reason(OSError(errno.ENOTTY, "Inappropriate ioctl")) == f"系统错误 {errno.ENOTTY}"
    assert reason(OSError("no number")) == "系统错误 未知"


@pytest.mark.parametrize(
    ("number", "words"), [(32, "正被别的程序使用"), (19, "磁盘是只读的"), (53, "网络盘没有连上")]
)
def test_what_windows_says_more_exactly_than_others_is_told(number: int, words: str) -> None:
    error = PermissionError(errno.EACCES, "in use")
    error.winerror = number  # type: ignore[attr-defined]  # as Python sets it there
    assert reason(error) == words
