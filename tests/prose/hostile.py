"""Texts made to cost much: cmark's list, what the library is slow at, what our own rules look for.

Each gives a body of about so many characters.
"""

import random
from collections.abc import Callable

SIGNS = "[]()<>*_`!#-+|:{}&\\\n \"'~^=甲a1"


def noise(size: int) -> str:
    """Return signs of Markdown in no order, the same every time."""
    return "".join(random.Random(size).choices(SIGNS, k=size))  # noqa: S311 - no secret


def _numbered(form: str, size: int) -> str:
    return "".join(form.replace("N", str(number)) for number in range(size // (len(form) + 3)))


def _repeated(*pieces: str) -> Callable[[int], str]:
    return lambda size: "".join(piece * (size // len("".join(pieces))) for piece in pieces)


HOSTILE: dict[str, Callable[[int], str]] = {
    **{
        piece: _repeated(piece)
        for piece in (
            *(
                "<![CDATA[",
                "[",
                "![",
                "[[a",
                "[^",
                "](",
                "[a](",
                "[a](<b",
                "[a][b",
                "[a]",
                '[a](b "',
                "![甲](a b",
            ),
            *(
                "[![a](",
                "[a](((",
                "！[",
                "［＾",
                "［甲］（",
                "【甲】（",
                "*a ",
                "*a",
                "_a ",
                "*a_ ",
                "**a *a ",
                "**甲：**乙",
            ),
            *(
                "a**b",
                "`",
                "`a",
                "``a`",
                "`|",
                "<",
                "<a ",
                "<a",
                "<!--",
                "<!--a-->",
                "<?",
                "<!A ",
                "<!",
                '<a href="',
            ),
            *(
                '<a b=">',
                "<!-- >",
                "<a@",
                "<http:",
                "<甲>",
                "<div>",
                "<b>",
                "<a><b>",
                "<p><b><i><a>",
                "<table>",
                "</p>",
            ),
            *(
                "<details><summary>",
                "<script>",
                "<svg><title>",
                "<ul><li>",
                "</a",
                "</",
                "&",
                "&amp;",
                "&#x",
                "&a",
            ),
            *(
                "\\",
                "\\[",
                "\x02",
                "\x02klzzwxh:0\x03",
                "\x02wzxhzdk:0\x03",
                "{: ",
                "{#a ",
                '*a*{: a="',
                "a=b ",
            ),
            " ",
            "\t",
            "\u3000",
            "\xa0",
            "\u200b",
            "\u0301",
            "\ue000",
            "\ufdfa",
            "\U0001f9d1\u200d",
            *(
                "> ",
                ">",
                "- ",
                "* ",
                "_ ",
                "1. ",
                "> - ",
                ": ",
                "#",
                "# ",
                "-",
                "=",
                "|",
                "a|",
                "甲|",
                "｜",
                "＊甲",
            ),
            *(
                "甲",
                "1",
                "1.",
                "1,",
                "1 ",
                "138-",
                "a@",
                "a.",
                "一二",
                "一、",
                "“",
                "“甲",
                "（",
                "《",
                "1%",
                "张三",
            ),
            "（1）",
            "[1]",
            "：甲",
            "==",
            "~~a",
            "$a",
            "^a",
            "{{",
            "http://a.b/",
            "https://(",
            "www.",
        )
    },
    **{
        piece: _repeated(piece)
        for piece in (
            *(
                "- a\n",
                "- a\n\n",
                "- a\n\n    b\n\n",
                "> a\n",
                "> a\n\n",
                "    a\n\n",
                "a\n: b\n",
                "## 甲\n\n",
                "一、甲\n\n",
            ),
            *(
                "```\n",
                "```\n````\n",
                "~~~ {a\n",
                "<div>\n\n",
                "<div markdown=1>\n",
                "甲乙\n",
                "a  \n",
                "a\\\n",
                " \n",
                "\n",
            ),
            *(
                "[^a]: b\n",
                "[TOC]\n\n",
                "- [ ] a\n",
                ":::\n",
                "＃甲\n",
                "a|b\n-|-\nc|d\n\n",
                "|a|\n",
                "*[a]: b\n",
            ),
        )
    },
    "brackets in brackets": _repeated("[", "]"),
    "addresses in brackets": _repeated("[", "](b)"),
    "stars on both sides": _repeated("*", "a", "*"),
    "strong in weak": _repeated("*a **a ", " a** a*"),
    "elements in elements": _repeated("<div>", "</div>"),
    "a heading of signs": lambda size: f"# a{'#' * size}b",
    "a heading with an end": lambda size: f"## a {{{' ' * size}x",
    "a heading with signs for an id": lambda size: f"## a {{{'#' * size}",
    "a heading with a quotation": lambda size: f"## a {{: {chr(34) * size}",
    "longer and longer code": lambda size: "".join("e" + "`" * n for n in range(1, int((2 * size) ** 0.5))),
    "deeper and deeper lists": lambda size: "".join(
        f"{'    ' * n}- a\n" for n in range(int((size / 2) ** 0.5))
    ),
    "longer and longer fences": lambda size: "".join(
        f"{'~' * n}\na\n" for n in range(3, int((2 * size) ** 0.5))
    ),
    "many labels": lambda size: _numbered("[aN]: b\n", size),
    "many labels used": lambda size: "\n\n".join(
        (_numbered("[aN]: http://b\n", size // 2), _numbered("[aN]", size // 2))
    ),
    "many notes": lambda size: _numbered("a[^aN]\n\n[^aN]: b\n\n", size),
    "notes in notes": lambda size: f"a[^0]\n\n{_numbered('[^N]: b[^N1]' + chr(10) * 2, size)}",
    "one note": lambda size: f"{'a[^a]' * (size // 5)}\n\n[^a]: b",
    "missing notes": lambda size: _numbered("[^N]", size),
    "many columns": lambda size: "\n".join(sign * (size // 6) for sign in ("a|", "-|", "b|")),
    "cells that are not written": lambda size: f"{'|a' * 200}|\n{'|-' * 200}|\n|\n" * (size // 1000),
    "rows that are not written": lambda size: f"{'|a' * 200}|\n{'|-' * 200}|\n" + "|\n" * (size // 2),
    "code in a row": lambda size: f"a|b\n-|-\n{'`|' * (size // 2)}",
    "many headings": lambda size: _numbered("## 甲N\n\n", size),
    "noise": noise,
}


def body(name: str, size: int) -> str:
    """Return the hostile text `name` of about `size` characters, in lines that are not too long."""
    whole = HOSTILE[name](size)
    if max(map(len, whole.split("\n"))) < 5000:
        return whole[:size]
    paragraph = "\n".join([HOSTILE[name](4600)[:4900]] * 4)
    return "\n\n".join([paragraph] * (size // len(paragraph) + 1))[:size]
