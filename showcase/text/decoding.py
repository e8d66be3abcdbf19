"""From bytes to text."""

from showcase.problems import Place, refuse


def decode(content: bytes, path: str) -> str:
    r"""Return the UTF-8 text of `content` without a byte order mark and with `\n` at the ends of lines.

    Raises Refused where it is not UTF-8: another encoding is never guessed.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        hint = "用记事本打开，选“另存为”，编码选 UTF-8，再保存"
        raise refuse(Place(path, line), "这个文件不是 UTF-8 编码", hint) from None
    return text.replace("\r\n", "\n").replace("\r", "\n")
