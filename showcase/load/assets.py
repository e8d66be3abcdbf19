"""Files below `assets/`: pictures and documents are made anew, and none is a page of its own."""

from collections.abc import Iterator, Mapping
from posixpath import splitext

from showcase.documents.kinds import document_of
from showcase.load.pictures import pictures_of_about
from showcase.model.picture import Fault, Found, Unfit
from showcase.model.prose import Prose
from showcase.pictures.formats import format_of, refusal, unusable
from showcase.problems import Place, Problem, Severity

_FOLDER = "assets/"
_PAGES = (".xhtml", ".xht", ".xml", ".xsl", ".xslt", ".shtml", ".mht", ".mhtml", ".hta", ".swf")
_PLAIN = frozenset(  # icons, fonts, and texts, in which everybody sees what they hold
    """
    .ico .cur .woff .woff2 .ttf .otf .css .js .mjs .map .json .geojson .webmanifest .txt .md .csv .tsv .bib
    .ris .vtt .srt .wasm
    """.split()
)
_ARCHIVE = ".zip"
_USABLE = "图片、PDF、.docx、.xlsx、.pptx、.zip、.txt、.csv、字体、样式和脚本"
_OLD = (
    ".doc",
    ".xls",
    ".ppt",
    ".wps",
    ".et",
    ".dps",
    ".rtf",
    ".odt",
    ".ods",
    ".odp",
    ".docm",
    ".xlsm",
    ".pptm",
)


def made_anew(paths: tuple[str, ...]) -> tuple[str, ...]:
    """Return the pictures and documents that lie among the assets, of the files `paths`."""
    return tuple(
        path for path in paths if path.startswith(_FOLDER) and (format_of(path) or document_of(path))
    )


def asset_problems(paths: tuple[str, ...], about: Prose, seen: Mapping[str, Found]) -> Iterator[Problem]:
    """Yield what cannot be published of the assets among `paths`; `seen` tells what they are.

    What is not understood could hold the place where it was taken, or who made it; and what a browser opens
    as a page of its own could run a script. What the about page shows is told where it is shown.
    """
    shown = pictures_of_about(about)
    for path in paths:
        if path.startswith(_FOLDER) and path not in shown:
            yield from _problems(path, seen.get(path))


def _problems(path: str, found: Found | None) -> Iterator[Problem]:
    ending = splitext(path)[1].lower()
    if isinstance(found, Unfit):
        yield Problem(Place(path), f"文档“{path}”{found.reason}", found.hint)
    elif isinstance(found, Fault):
        yield Problem(Place(path), f"图片“{path}”{found.message}", found.hint)
    elif ending in _PAGES:
        what = "浏览器会把这个文件当作网页打开，里面的脚本会运行，不能放进网站"
        yield Problem(Place(path), what, "删掉它，或移出 assets 文件夹")
    elif ending == _ARCHIVE:
        what = "压缩包原样公布，里面藏着的信息（照片的位置、文档的作者等）程序不清理"
        yield Problem(Place(path), what, "先看一看里面；能分开放的，解压以后放进 assets", Severity.WARNING)
    elif ending in _OLD:
        what = f"“{path}”里会有作者、单位等信息，这种文件程序清理不了，不能放进网站"
        yield Problem(Place(path), what, "用 WPS 或 Office 另存为 .docx、.xlsx、.pptx 或者 PDF")
    elif unusable(ending) and not (ending in _PLAIN or document_of(path)):
        message, hint = refusal(path)
        yield Problem(Place(path), f"“{path}”{message}", hint)
    elif ending and ending not in _PLAIN and not (format_of(path) or document_of(path)):
        what = f"“{path}”这种文件，程序不知道里面藏着什么，不能放进网站"
        yield Problem(Place(path), what, f"{_USABLE}可以放；别的转成其中一种，或者移出 assets")
