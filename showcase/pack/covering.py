"""What lies around the site in a package: the page that is opened first, and the instructions."""

from dataclasses import dataclass

from showcase.model.date import PartialDate
from showcase.plan.page import Masthead, Page
from showcase.problems import Problem
from showcase.render.pages import Layout, render
from showcase.render.templates import Templates

FOLDER = "site"  # ASCII: only the two names that people look for are Chinese
START = "打开案例库.html"
INSTRUCTIONS = "使用说明.txt"
_TEMPLATE = "pages/start.html"

_TEXT = """\
{title}
离线浏览版：{contents}

怎样打开
1. 先解压：在压缩包上点右键，选“全部解压缩”或“解压到……”。在压缩包里直接双击是打不开的。
2. 打开解压出来的文件夹，双击“{start}”。
3. 不用联网，也不用安装软件，电脑自带的浏览器就能看。

怎样带走
把解压出来的东西整个拷走，例如拷到 U 盘。“{start}”和 {folder} 文件夹要放在一起。

"""
_CHECKING = """\

怎样核对有没有损坏
和压缩包一起的还有一个 {name}.sha256。在 Windows 上打开“命令提示符”，进入压缩包所在的文件夹，输入
    certutil -hashfile {name} SHA256
显示的一长串字符和 {name}.sha256 开头的一样，就没有损坏。在 macOS 和 Linux 上输入
    shasum -a 256 -c {name}.sha256
解压以后，每个文件的校验值列在 {folder} 文件夹的 checksums.txt 里。
"""


@dataclass(frozen=True)
class Package:
    """What is packed: `what` it is, the page to begin with, and the folder in which the rest lies."""

    what: str
    start: str
    folder: str


WHOLE_SITE = Package("案例库", START, FOLDER)


@dataclass(frozen=True)
class StartContent:
    """The page that is opened first."""

    contents: str
    package: Package


def contents_line(count: int, updated: PartialDate | None) -> str:
    """Return how much there is in the site, and of when it is."""
    return f"共 {count} 个案例" + (f"，更新至 {updated.chinese}" if updated else "")


def start_page(
    contents: str,
    site: Masthead,
    templates: Templates,
    addresses: frozenset[str],
    package: Package = WHOLE_SITE,
) -> tuple[bytes, tuple[Problem, ...]]:
    """Return the page that is opened first, and the problems in its template.

    `addresses` are all files of the site; from this page they are below its folder.
    """
    content = StartContent(contents, package)
    page = Page(package.start, _TEMPLATE, site.title, contents, "", (), content)
    below = frozenset(f"{package.folder}/{address}" for address in addresses)
    outputs, problems = render((page,), Layout(site, templates, below))
    return (outputs[0].content if outputs else b""), problems


def instructions(contents: str, title: str, name: str) -> bytes:
    """Return the instructions for the package of a site that is called `name`."""
    return _for_notepad(_opening(contents, title, WHOLE_SITE) + _CHECKING.format(name=name, folder=FOLDER))


def opening(contents: str, title: str, package: Package) -> bytes:
    """Return how `package` is opened and carried."""
    return _for_notepad(_opening(contents, title, package))


def _opening(contents: str, title: str, package: Package) -> str:
    return _TEXT.format(title=title, contents=contents, start=package.start, folder=package.folder)


def _for_notepad(text: str) -> bytes:
    """Return `text` as every version of Notepad reads it."""
    return text.replace("\n", "\r\n").encode("utf-8-sig", "replace")
