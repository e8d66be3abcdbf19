"""Press texts of many forms, written for these tests, and the drafts made of them."""

from functools import cache

from importing.word_files import word_file
from support import REPOSITORY, SITE

from showcase.importing.article import Draft, import_text
from showcase.load.settings import load_settings
from showcase.model.vocabulary import Vocabulary

TODAY = "2026-11-24"


def _text(name: str) -> str:
    return (REPOSITORY / "tests/importing/texts" / name).read_text("utf-8")


NEWSPAPER = _text("newspaper.txt")
WECHAT = _text("wechat.html")
GOVERNMENT = _text("government.html")
GBK = _text("gbk.txt")
TAIWAN = _text("taiwan.txt")
HONG_KONG = _text("hong_kong.txt")
INTERVIEW = _text("interview.txt")
REPORT = _text("report.txt")
WRAPPED = _text("wrapped.txt")
AGENCY = _text("agency.txt")
BROKEN = _text("broken.txt")
TEXTS = (NEWSPAPER, GBK, TAIWAN, HONG_KONG, INTERVIEW, REPORT, WRAPPED, AGENCY, BROKEN)
PAGES = (WECHAT, GOVERNMENT)


@cache
def vocabulary() -> Vocabulary:
    """Return the words of the small site."""
    words = load_settings(SITE.encode()).vocabulary
    assert words is not None
    return words


def draft(content: str | bytes, name: str = "稿件.txt", taken: frozenset[str] = frozenset()) -> Draft:
    """Return the draft made of a text or of a file's bytes."""
    raw = content.encode() if isinstance(content, str) else content
    return import_text(raw, name, vocabulary(), today=TODAY, taken=taken)


def paragraph(text: str, style: str = "") -> dict[str, str]:
    """Return a paragraph of a Word document, in one of its styles if named."""
    return {"p": text, "style": style} if style else {"p": text}


def picture() -> dict[str, str]:
    """Return a paragraph that holds the document's picture."""
    return {"picture": "共享会议室"}


def word(*parts: str | dict[str, str]) -> bytes:
    """Return a `.docx` file with these paragraphs, tables and pictures."""
    return word_file({"parts": parts})
