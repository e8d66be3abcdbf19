"""The text of a page with its pictures: pieces of safe HTML, and between them pictures for the template."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from posixpath import dirname, join, normpath
from urllib.parse import unquote

from showcase.model.picture import Survey
from showcase.model.prose import Prose
from showcase.plan.pictures import Picture, picture
from showcase.prose.anatomy import PictureTags, split_at_pictures

_ROW, _ROW_END = '<div class="picture-row">', "</div>"
_PIXELS = re.compile("[0-9]{1,5}")
_CREDITED = re.compile(
    r"(?s)(?P<caption>.*?)(?:[｜|](?P<named>[^｜|]+)"
    r"|[（(](?P<signed>(?:摄影|摄|供图|图|来源)[:：／/][^（）()]+|[^（）()]*(?:摄|摄影|供图|提供))[）)])"
)


@dataclass(frozen=True)
class Placed:
    """A picture where a text shows it: as a figure or amid words, `width` and `height` pixels large.

    `is_sized` tells that the author chose the width, `is_linked` that it stands in a link, `in_row` that it
    stands beside others.
    """

    picture: Picture
    width: int
    height: int
    is_figure: bool
    is_sized: bool = False
    is_linked: bool = False
    in_row: bool = False
    id: str = ""
    classes: str = ""
    title: str = ""


Piece = str | Placed


def body(prose: Prose, where: str, pictures: Mapping[str, Survey]) -> tuple[Piece, ...]:
    """Return the text for the page at the address `where`; `pictures` are all of the site."""
    pieces: list[Piece] = []
    for piece in split_at_pictures(prose.html):
        if isinstance(piece, str):
            pieces.append(piece)
        else:
            pieces += _placed(piece, dirname(where), pictures)
    return tuple(piece for piece in pieces if piece)


def has_pictures(pieces: tuple[Piece, ...]) -> bool:
    """Tell whether a picture is among the pieces."""
    return any(isinstance(piece, Placed) for piece in pieces)


def path_of(src: str, folder: str) -> str:
    """Return the file, from the project's root, that `src` names on a page in `folder`."""
    return normpath(join(folder, unquote(src)))


def caption_and_credit(title: str) -> tuple[str, str]:
    """Return the two parts of a picture's title: 说明｜署名, or 说明（张三摄）."""
    match = _CREDITED.fullmatch(title.strip())
    if match is None:
        return title.strip(), ""
    return match["caption"].strip(), (match["named"] or match["signed"]).strip()


def _placed(found: PictureTags, folder: str, pictures: Mapping[str, Survey]) -> Iterator[Piece]:
    surveyed = [(tag, path_of(tag.get("src", ""), folder)) for tag in found.tags]
    shown = [(tag, path, pictures[path]) for tag, path in surveyed if path in pictures]
    in_row = len(shown) > 1
    if in_row:
        yield _ROW
    for tag, path, survey in shown:
        yield _one(tag, path, survey, found, in_row=in_row)
    if in_row:
        yield _ROW_END


def _one(tag: Mapping[str, str], path: str, survey: Survey, found: PictureTags, *, in_row: bool) -> Placed:
    title = tag.get("title", "")
    caption, credit = caption_and_credit(title) if found.is_paragraph else ("", "")
    shown = picture(path, survey, tag.get("alt", ""), caption, credit)
    wanted = _wanted(tag, shown)
    width = min(wanted, shown.width) or shown.width
    return Placed(
        picture=shown,
        width=width,
        height=max(1, round(shown.height * width / shown.width)),
        is_figure=found.is_paragraph,
        is_sized=bool(wanted),
        is_linked=found.is_linked,
        in_row=in_row,
        id=tag.get("id", ""),
        classes=tag.get("class", ""),
        title="" if found.is_paragraph else title,
    )


def _wanted(tag: Mapping[str, str], shown: Picture) -> int:
    """Return the width in pixels that the author asks for, 0 where none is; the sides keep their ratio."""
    if _PIXELS.fullmatch(tag.get("width", "")):
        return int(tag["width"])
    if _PIXELS.fullmatch(tag.get("height", "")):
        return round(int(tag["height"]) * shown.width / shown.height)
    return 0
