"""Documents made to cost much: each is done within its time, whether a draft comes of it or not."""

import contextlib
import time
from pathlib import Path

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
    "names without end": "张三 李四 " * 15_000,
    "readings of characters": "学(xué)习(xí)" * 10_000,
    "boxes in boxes": f"<html>{'<div>' * 20_000}{SENTENCE}{'</div>' * 20_000}",
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


def test_a_long_word_document_is_done_in_time() -> None:
    assert done(word_file({"parts": [SENTENCE, {"p": SENTENCE, "box": [SENTENCE]}] * 500})) < SECONDS
