"""From a file's bytes to blocks, by what the bytes are and not by what the file is called."""

from dataclasses import replace

from showcase.importing.blocks import Reading
from showcase.importing.reading.encoding import decode
from showcase.importing.reading.kinds import refuse_other_kinds
from showcase.importing.reading.markdown import as_page, is_markdown
from showcase.importing.reading.markup import is_too_complex
from showcase.importing.reading.page import looks_like_html, read_page
from showcase.importing.reading.page_facts import declared_charset
from showcase.importing.reading.plain import read_plain
from showcase.importing.reading.web_archive import is_web_archive, unpacked
from showcase.importing.reading.word import read_word
from showcase.importing.sentences import han_count
from showcase.problems import Place, Refused, refuse
from showcase.prose.bounds import refuse_boundless
from showcase.prose.meter import Boundless

_LONGEST_TEXT = 12_000_000  # bytes: a page with its pictures inside
_LONGEST_PLAIN = 500_000  # characters of any kind
_MOST_BLOCKS = 10_000  # paragraphs, lines, cells: each is looked at by many rules
_LONGEST_ARTICLE = 100_000  # characters: a book, and no article
_EMBEDDED = b";base64,"
_LARGEST_PAGE = 60_000_000


def read_document(content: bytes, name: str) -> Reading:
    """Return the blocks of a document. Raises Refused, in Chinese, for what cannot be imported."""
    refuse_other_kinds(content, name)
    if content.startswith(b"PK\x03\x04"):
        reading = read_word(content, name)
    elif is_web_archive(content):
        page, charset, pictures = unpacked(content)
        reading = replace(_read_text(page, name, charset), beside=pictures)
    else:
        reading = _read_text(content, name, declared_charset(content))
    characters = sum(han_count(block.text) for block in reading.blocks)
    if not characters:
        raise refuse(Place(name), "里面没有中文正文，没有导入", "检查文件是不是选对了")
    if characters > _LONGEST_ARTICLE or len(reading.blocks) > _MOST_BLOCKS:
        raise too_long(name)
    return reading


def too_long(name: str) -> Exception:
    """Return the refusal of what is longer than any article."""
    return refuse(Place(name), "文字太多，不像一篇文章，没有导入", "只留下要用的文章，另存一份再导入")


def _read_text(content: bytes, name: str, charset: str) -> Reading:
    largest = _LARGEST_PAGE if _EMBEDDED in content else _LONGEST_TEXT
    if len(content) > largest:
        raise too_long(name)
    text, encoding = decode(content, name, charset)
    is_page = looks_like_html(text)
    if is_page and is_too_complex(text):
        raise refuse(Place(name), "网页太复杂，没有导入", "打开网页，只复制正文的文字，存成 .txt 再导入")
    if not is_page and len(text) > _LONGEST_PLAIN:
        raise too_long(name)
    read = read_page if is_page else _read_marked if is_markdown(text) else read_plain
    reading = read(text)
    return replace(reading, notes=(f"编码是 {encoding}", *reading.notes))


def _read_marked(text: str) -> Reading:
    try:
        refuse_boundless(text, "")
        page = as_page(text)
    except (Boundless, Refused):  # hundreds of levels or thousands of brackets, which nobody wrote
        return read_plain(text)
    return read_page(page)
