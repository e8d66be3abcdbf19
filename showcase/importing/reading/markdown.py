"""Plain text that is Markdown, as note-taking programs give it: read as the page that it would become."""

import re

from showcase.prose.markdown import to_html

_HEADING = re.compile(r"(?m)^#{1,6}[ \t]+\S")
_FEWEST = 2
_TASK = re.compile(r"(?m)^(\s*(?:[-*+]|[0-9]{1,3}\.)[ \t]+)\[[ xX]\][ \t]+")
_ITEM = re.compile(r"\s*(?:[-*+]|[0-9]{1,3}\.)[ \t]+\S")
_STEP = 4  # spaces of one level, as the converter wants them; elsewhere two or three will do
_ROW = re.compile(r"\s*\|.*\|\s*$")


def is_markdown(text: str) -> bool:
    """Tell whether `text` has headings in the signs of Markdown; one may be a topic or a remark."""
    return len(_HEADING.findall(text)) >= _FEWEST


def as_page(text: str) -> str:
    """Return the HTML of Markdown `text`, in which lists and tables may stand straight under a paragraph."""
    lines: list[str] = []
    written = _TASK.sub(r"\1", text).expandtabs(4).split("\n")
    step = min((lead for line in written if (lead := _lead(line)) and _ITEM.match(line)), default=_STEP)
    for plain in written:
        line = f"{' ' * (_lead(plain) // step * _STEP)}{plain.lstrip(' ')}" if step < _STEP else plain
        above = lines[-1] if lines else ""
        begins = any(form.match(line) and not form.match(above) for form in (_ITEM, _ROW))
        if begins and above.strip() and not above.startswith((" ", "\t")) and not _ITEM.match(above):
            lines.append("")
        lines.append(line)
    return f"<html><body><article>{to_html(chr(10).join(lines))}</article></body></html>"


def _lead(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
