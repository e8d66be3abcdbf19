"""Documents made to cost much: each is done within its time, whether a draft comes of it or not."""

import contextlib
import time
import tracemalloc
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from importing.press import TODAY
from importing.word_files import word_file

from showcase.importing.article import import_text
from showcase.load.settings import load_settings
from showcase.problems import Refused

VOCABULARY = load_settings(Path("site.yaml").read_bytes()).vocabulary
SENTENCE = "园区党委成立于2020年，有企业12家，党员34名，“红色管家”强组织。"
SECONDS = 30  # some twenty times what the slowest takes on a quiet machine

HOSTILE = {
    "one digit without end": "1" * 400_000,
    "counts without end": "12家" * 40_000,
    "quotes that never close": "“甲乙" * 20_000,
    "a sentence without end": "甲，" * 50_000,
    "lines of one character": f"{SENTENCE}\n" + "甲\n" * 45_000,
    "names without end": "张三 李四 " * 15_000,
    "readings of characters": "学(xué)习(xí)" * 10_000,
    "boxes in boxes": f"<html>{'<div>' * 20_000}{SENTENCE}{'</div>' * 20_000}",
    "boxes in boxes without end": f"<html>{'<div>' * 100_000}{SENTENCE}",
    "weak in strong": f"<html>{'<b><i>' * 50_000}{SENTENCE}",
    "lists in lists": f"<html>{'<ul><li>' * 50_000}{SENTENCE}",
    "Markdown brackets": f"# 甲\n\n## 乙\n\n{SENTENCE}{'[![' * 30_000}",
    "Markdown levels": f"# 甲\n\n## 乙\n\n{'> ' * 30_000}{SENTENCE}",
    "Markdown tags": f"# 甲\n\n## 乙\n\n{SENTENCE}{'<a ' * 30_000}",
    "declarations": f"<html>{'<![CDATA[' * 30_000}{SENTENCE}",
    "links that never close": f"<html>{'<a href=x><p>' * 3_000}{SENTENCE}",
    "comments that never close": f"<html><p>{SENTENCE}{'<!--' * 80_000}",
    "scripts that never close": f"<html>{'<script>' * 20_000}{SENTENCE}",
    "a head that never closes": f"<html><head>{'<meta name=a>' * 20_000}{SENTENCE}",
    "cells over thousands of places": f"<table>{'<tr><td colspan=99 rowspan=999>甲' * 400}<tr><td>{SENTENCE}",
    "pictures without end": f"<html>{('<img src=a.jpg><p>' + SENTENCE) * 500}",
    "a picture of 20 MB in the page": f"<p>{SENTENCE}<img src='data:image/png;base64,{'A' * 20_000_000}'>",
    "parts without end": "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n"
    + "--x\nContent-Type: text/html\n\n<p>甲\n" * 5_000,
}


def done(content: bytes) -> float:
    """Return the seconds importing takes."""
    assert VOCABULARY
    start = time.perf_counter()
    with contextlib.suppress(Refused):
        import_text(content, "a", VOCABULARY, today=TODAY)
    return time.perf_counter() - start


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_text_is_done_in_time(text: str) -> None:
    assert done(text.encode()) < SECONDS


@pytest.mark.parametrize("part", ["word/document.xml", "word/media/a.png", "word/styles.xml"])
def test_a_document_that_unpacks_to_much_is_refused(part: str) -> None:
    """An archive can also lie about the size of what is in it."""
    sound = word_file({"parts": [SENTENCE]})
    out = BytesIO()
    with ZipFile(BytesIO(sound)) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name != part:
                new.writestr(name, old.read(name))
        with new.open(part, "w", force_zip64=True) as file:
            for _ in range(400):
                file.write(b" " * 1_000_000)
    lying = out.getvalue().replace((400_000_000).to_bytes(4, "little"), (1_000).to_bytes(4, "little"))
    tracemalloc.start()
    times = [done(out.getvalue()), done(lying)]
    assert tracemalloc.get_traced_memory()[1] < 400_000_000
    tracemalloc.stop()
    assert max(times) < SECONDS


def test_a_long_word_document_is_done_in_time() -> None:
    assert done(word_file({"parts": [SENTENCE, {"p": SENTENCE, "box": [SENTENCE]}] * 500})) < SECONDS
