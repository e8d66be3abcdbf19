"""Printing the handouts of cases: the site is built, then a browser prints its pages."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from showcase.build import Built, build
from showcase.handouts.browser import find_browser, print_page
from showcase.load.pasted import taken_apart
from showcase.make import Made
from showcase.plan import address
from showcase.problems import Refused, nearest
from showcase.publish.lock import alone
from showcase.publish.manifest import FOLDER
from showcase.read.reasons import reason
from showcase.read.tree import FOLDERS

Report = Callable[[str, int, int], None]
_NO_BROWSER = (
    "没有找到可以打印的浏览器。装上 Edge 或 Chrome 再试；"
    "或者打开案例页上的“讲义”，按 Ctrl+P，选“另存为 PDF”。"
)
_WRONG_FOLDER = (
    "讲义不能放在案例、模板、样式的文件夹里，也不能放在生成的网站里。换一个文件夹，例如 handouts。"
)
_TRY_AGAIN = "关掉正在看这个文件的程序，检查磁盘空间，再试一次。"


@dataclass(frozen=True)
class Printed:
    """The files that were printed, and why not all were, where that is not for the build to tell."""

    built: Built
    files: tuple[Path, ...] = ()
    refusal: str = ""


def print_handouts(root: Path, wanted: tuple[str, ...], folder: Path, report: Report) -> Printed:
    """Build the site of the project `root` and print the handouts of the cases `wanted`, of all if none is.

    A case is named in any way in which people paste one, by a former name too. Each goes to a file of its own
    in `folder`.
    """
    try:
        with alone(root, report):
            built = build(root, root / FOLDER, report=report)
    except Refused as refused:  # another build comes to no end
        built = Built(Made((), refused.problems), published=False)
    if not built.published or built.made.site is None:
        return Printed(built)
    site, browser = built.made.site, find_browser()
    cases = [case.slug for case in site.cases]
    former = {alias.target: case.slug for case in site.cases for alias in case.facts.aliases}
    named = (taken_apart(name, site.settings.base_url).slug or name for name in wanted)
    slugs = tuple(dict.fromkeys(former.get(slug, slug) for slug in named)) or tuple(cases)
    unknown = next((slug for slug in slugs if slug not in cases), "")
    if unknown:
        return Printed(built, refusal=_unknown(unknown, cases))
    if browser is None or _is_taken(root, folder):
        return Printed(built, refusal=_WRONG_FOLDER if browser else _NO_BROWSER)
    files: list[Path] = []
    try:
        for path in _print(root, browser, slugs, folder):
            files.append(path)
            report("打印讲义", len(files), len(slugs))
    except OSError as error:
        return Printed(built, tuple(files), f"讲义写不进去：{reason(error)}。{_TRY_AGAIN}")
    if len(files) < len(slugs):
        return Printed(built, tuple(files), f"浏览器没有打印出“{slugs[len(files)]}”的讲义。{_TRY_AGAIN}")
    return Printed(built, tuple(files))


def _is_taken(root: Path, folder: Path) -> bool:
    """Tell whether `folder` lies among the sources or in the published site."""
    taken = ((root / name).resolve() for name in (*FOLDERS, FOLDER))
    return any(folder.resolve().is_relative_to(one) for one in taken)


def _print(root: Path, browser: Path, slugs: tuple[str, ...], folder: Path) -> Iterator[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    for slug in slugs:
        content = print_page(browser, root / FOLDER / address.of_handout(slug))
        if content is None:
            return
        target = folder / f"{slug}.pdf"
        target.write_bytes(content)
        yield target


def _unknown(slug: str, known: list[str]) -> str:
    near = nearest(slug, known)
    hint = f"是不是“{near}”？" if near else "写案例的文件名，不带 .md。"
    return f"没有叫“{slug}”的案例，或者它还是草稿。{hint}"
