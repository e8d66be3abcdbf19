"""From bytes to text."""

from showcase.problems import Place, Refused, refuse
from showcase.text.broken import broken_problems
from showcase.text.encoding import UTF_8, recognised


def decode(content: bytes, path: str) -> str:
    r"""Return the UTF-8 text of `content` without a byte order mark and with `\n` at the ends of lines.

    Raises Refused where it is not UTF-8, naming the encoding if it is certain: another one is never guessed.
    """
    found = recognised(content)
    if found is None:
        raise Refused(*broken_problems(content, path))
    if found.encoding != UTF_8:
        message = f"这个文件是 {found.encoding} 编码，应当是 UTF-8"
        raise refuse(Place(path), message, "运行 python build.py fix 可以转成 UTF-8", mend=())
    return with_plain_ends(found.text)


def with_plain_ends(text: str) -> str:
    r"""Return `text` with `\n` at the ends of lines, whichever system it comes from."""
    return text.replace("\r\n", "\n").replace("\r", "\n")
