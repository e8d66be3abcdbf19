"""From bytes to text."""

from showcase.problems import Place, Problem, Refused
from showcase.text.broken import broken_problems
from showcase.text.encoding import UTF_8, recognised


def decode(content: bytes, path: str) -> tuple[str, tuple[Problem, ...]]:
    r"""Return the text of `content` without a byte order mark and with `\n` at the ends of lines.

    Another encoding than UTF-8 is a problem; if it is certain which, the text is read all the same, so that
    this hides nothing else. Raises Refused where it is not: an encoding is never guessed.
    """
    found = recognised(content)
    if found is None:
        raise Refused(*broken_problems(content, path))
    text = with_plain_ends(found.text)
    if found.encoding == UTF_8:
        return text, ()
    message = f"这个文件是 {found.encoding} 编码，应当是 UTF-8"
    return text, (Problem(Place(path), message, "运行 python build.py fix 可以转成 UTF-8", mend=()),)


def with_plain_ends(text: str) -> str:
    r"""Return `text` with `\n` at the ends of lines, whichever system it comes from."""
    return text.replace("\r\n", "\n").replace("\r", "\n")
