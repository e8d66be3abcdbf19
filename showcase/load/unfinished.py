"""What an import or a template leaves for the editor to settle must not be published unsettled."""

import re
from collections.abc import Iterator

from showcase.frontmatter.fences import Parts
from showcase.problems import Place, Problem

TO_FILL = "（待填写）"
_MARK = rf"{TO_FILL}|〔原文损坏[^〕\n]*〕"
_REMARK = re.compile(rf"(?:(?<=\s)|^)#\s[^\n]*?(?:待核对|占位)|{_MARK}")
_COMMENT = re.compile(rf"<!--\s*待核对|{_MARK}")
_COMMENTED_OUT = re.compile(r"#(?! \S)")  # a field that the author does not use, unlike `# a remark`


def unfinished_problems(parts: Parts, path: str) -> Iterator[Problem]:
    """Yield a problem for each line of a case file that still holds such a mark."""
    sections = ((parts.front, parts.front_line, _REMARK), (parts.body, parts.body_line, _COMMENT))
    for text, first_line, form in sections:
        for number, line in enumerate(text.split("\n")):
            match = None if _COMMENTED_OUT.match(line) and form is _REMARK else form.search(line)
            if match:
                place = Place(path, first_line + number, match.start() + 1)
                message = "这里还有没核对的内容"
                yield Problem(place, message, "核对以后删掉这句说明；还没写完就写上“草稿: 是”")
