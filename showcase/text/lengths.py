"""Files with longer lines, or more of them, than anybody writes: refused before rules look at them."""

import re
from collections.abc import Iterator

from showcase.limits import FRONT_CHARACTERS, LINE_CHARACTERS
from showcase.problems import Place, Problem, Refused

_PICTURE = re.compile(r"data:[a-z]+/|;base64,")


def refuse_long_lines(text: str, path: str) -> None:
    """Raise Refused with every line of `text`, the file `path`, that is longer than any."""
    if found := tuple(_long_lines(text, path)):
        raise Refused(*found)


def refuse_many_lines(text: str, path: str, first_line: int, most: int) -> None:
    """Raise Refused if `text`, which begins at `first_line` of file `path`, has more than `most` lines."""
    count = text.count("\n")
    if count > most:
        message = f"这里有 {count} 行，最多 {most} 行"
        hint = "删掉多余的" + ("；正文写在第二个“---”下面" if path.startswith("cases/") else "")
        raise Refused(Problem(Place(path, first_line + most), message, hint))


def refuse_long_front(text: str, path: str, first_line: int) -> None:
    """Raise Refused if the front matter `text` of the file `path` is longer than any."""
    if len(text) > FRONT_CHARACTERS:
        message = f"案例信息有 {len(text)} 个字符，最多 {FRONT_CHARACTERS} 个"
        line = first_line + text.count("\n", 0, FRONT_CHARACTERS)
        raise Refused(Problem(Place(path, line), message, "删掉多余的；正文写在第二个“---”下面"))


def _long_lines(text: str, path: str) -> Iterator[Problem]:
    if len(text) <= LINE_CHARACTERS:
        return
    for number, line in enumerate(text.split("\n"), start=1):
        if len(line) > LINE_CHARACTERS:
            hint = "分成几行，或用空行分成几段"
            if match := _PICTURE.search(line):
                hint = "这里面有一张图片：把它存成文件，放进与案例同名的文件夹，写作 ![说明](文件夹/文件名)"
            place = Place(path, number, match.start() + 1 if match else LINE_CHARACTERS + 1)
            yield Problem(place, f"这一行有 {len(line)} 个字符，最多 {LINE_CHARACTERS} 个", hint)
