"""Files below `assets/`: their pictures are made anew like all others, and none is a page of its own."""

from collections.abc import Iterator, Mapping
from posixpath import splitext

from showcase.load.pictures import pictures_of_about
from showcase.model.picture import Fault, Survey
from showcase.model.prose import Prose
from showcase.pictures.formats import format_of, refusal, unusable
from showcase.problems import Place, Problem

_FOLDER = "assets/"
_AS_THEY_ARE = (".ico", ".cur", ".pdf", ".zip", ".docx", ".xlsx", ".pptx")  # icons hold nothing else
_PAGES = (".xhtml", ".xht", ".xml", ".xsl", ".xslt", ".shtml", ".mht", ".mhtml", ".hta", ".swf")


def pictures_among(paths: tuple[str, ...]) -> tuple[str, ...]:
    """Return the pictures that lie among the assets, of the files `paths`."""
    return tuple(path for path in paths if path.startswith(_FOLDER) and format_of(path))


def asset_problems(
    paths: tuple[str, ...], about: Prose, seen: Mapping[str, Survey | Fault]
) -> Iterator[Problem]:
    """Yield what cannot be published of the assets among `paths`; `seen` is what their pictures are.

    A picture that is not understood could hold the place where it was taken, and what a browser opens as a
    page of its own could run a script. What the about page shows is told where it is shown.
    """
    shown = pictures_of_about(about)
    for path in paths:
        if not path.startswith(_FOLDER):
            continue
        ending = splitext(path)[1].lower()
        found = seen.get(path)
        if isinstance(found, Fault) and path not in shown:
            yield Problem(Place(path), f"图片“{path}”{found.message}", found.hint)
        elif unusable(ending) and ending not in _AS_THEY_ARE:
            message, hint = refusal(path)
            yield Problem(Place(path), f"“{path}”{message}", hint)
        elif ending in _PAGES:
            what = "浏览器会把这个文件当作网页打开，里面的脚本会运行，不能放进网站"
            yield Problem(Place(path), what, "删掉它，或移出 assets 文件夹")
