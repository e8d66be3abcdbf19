"""Why the operating system refused, in Chinese: its own words are English on most machines."""

import errno

_REASONS = {
    errno.EACCES: "没有权限",
    errno.EPERM: "没有权限",
    errno.EROFS: "磁盘是只读的",
    errno.ENOSPC: "磁盘已满",
    errno.EDQUOT: "磁盘配额已用完",
    errno.EMFILE: "打开的文件太多",
    errno.ENFILE: "打开的文件太多",
    errno.ENOMEM: "内存不够",
    errno.EFBIG: "文件太大",
    errno.EBUSY: "正被别的程序使用",
    errno.EEXIST: "已有同名的文件",
    errno.ENOTDIR: "路径中间有一段不是文件夹",
    errno.EISDIR: "这是文件夹，不是文件",
    errno.ENOENT: "文件不存在",
    errno.ENOTEMPTY: "文件夹不是空的",
    errno.ENAMETOOLONG: "名称太长",
    errno.ELOOP: "链接绕成了圈",
    errno.EXDEV: "不在同一个磁盘上",
    errno.EIO: "磁盘读写出错",
}
# Windows tells these by numbers of its own, which Python counts as EACCES, ENOENT or EINVAL.
_WINDOWS_REASONS = {
    19: "磁盘是只读的",
    32: "正被别的程序使用",
    33: "正被别的程序使用",
    53: "网络盘没有连上",
    64: "网络盘断开了",
    67: "网络盘没有连上",
    123: "名称里有这里不能用的字符",
    206: "名称太长",
    1224: "正被别的程序使用",
}


def reason(error: OSError) -> str:
    """Return why `error` came about, with the system's number for what has no words here."""
    windows = _WINDOWS_REASONS.get(getattr(error, "winerror", None) or 0)
    return windows or _REASONS.get(error.errno or 0, f"系统错误 {error.errno or '未知'}")
