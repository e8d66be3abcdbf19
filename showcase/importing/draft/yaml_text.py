"""Writing front matter so that our own reader takes back exactly what was meant."""

import json
import re

from showcase.text.invisible import DIRECTION, ZERO_WIDTH

_INVISIBLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ue000-\uf8ff\ufffe\uffff]")
_NEEDS_QUOTES = re.compile(
    r"^[0-9\s\-?:,\[\]{}#&*!|>'\"%@`~=<：]|^(?:---|\.\.\.)|[:：]\s|[:：]$|\s#|^$|^(?:null|true|false|yes|no)$"
)


def scalar(text: str) -> str:
    """Return `text` as one YAML scalar on one line, in double quotes only where it needs them."""
    line = _one_line(text)
    needs_quotes = _NEEDS_QUOTES.search(line) or ZERO_WIDTH.search(line) or DIRECTION.search(line)
    return json.dumps(line, ensure_ascii=False) if needs_quotes else line


def remark(text: str) -> str:
    """Return `text` as a YAML remark on one line."""
    return f"# {_one_line(text)}"


def _one_line(text: str) -> str:
    return _INVISIBLE.sub("", re.sub(r"\s+", " ", text)).strip()
