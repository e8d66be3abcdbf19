from codecs import BOM_UTF8

import pytest

from showcase.text.broken import broken_problems

ANEW = " → 对照原文，把这一行重新输入一遍再保存"
TEXT = "园区的党建工作\n为企业服务\n".encode()
GBK = "楼里的党员和企业\n".encode("gbk")
IMPORT = " → 把它移到别处，用 python build.py import 文件 从它做出草稿"
SAVE_AS_WORD = " → 用 WPS 或 Word 打开，另存为 .docx，移到别处，再用 python build.py import 文件 从它做出草稿"


def told(content: bytes) -> list[str]:
    return [str(problem) for problem in broken_problems(content, "f")]


@pytest.mark.parametrize(
    ("content", "messages"),
    [
        (TEXT + GBK, [f"f:3:1: 这一行是 GBK 编码，别的行是 UTF-8{ANEW}"]),
        (GBK + b"\n" + GBK + TEXT, [f"f:1:1: 第 1 到 3 行是 GBK 编码，别的行是 UTF-8{ANEW}"]),
        (
            GBK + TEXT.replace(b"\n", b"\r\n") + GBK + GBK,
            [
                f"f:1:1: 这一行是 GBK 编码，别的行是 UTF-8{ANEW}",
                f"f:4:1: 第 4 到 5 行是 GBK 编码，别的行是 UTF-8{ANEW}",
            ],
        ),
        (BOM_UTF8 + TEXT + GBK, [f"f:3:1: 这一行是 GBK 编码，别的行是 UTF-8{ANEW}"]),
        (
            BOM_UTF8 + "甲".encode()[:-1] + b"\n" + TEXT,
            [f"f:1:1: 这里有一个字没有存完整，只剩下前一半{ANEW}"],
        ),
        (TEXT[:-2], [f"f:2:5: 这里有一个字没有存完整，只剩下前一半{ANEW}"]),
        (
            TEXT + "甲乙".encode()[:-2] + "\n丙\n".encode(),
            [f"f:3:2: 这里有一个字没有存完整，只剩下前一半{ANEW}"],
        ),
        (
            TEXT + "甲乙".encode()[1:],
            [f"f:3:1: 这里有读不出来的字节（0x94），可能是一个字的后一半，或来自别的编码{ANEW}"],
        ),
        (
            TEXT.replace(b"\n", b"\r") + b"\xff",
            [f"f:3:1: 这里有读不出来的字节（0xFF），可能是一个字的后一半，或来自别的编码{ANEW}"],
        ),
    ],
    ids=[
        "gbk-line",
        "gbk-lines",
        "two-runs",
        "gbk-behind-a-mark",
        "cut-behind-a-mark",
        "cut-at-the-end",
        "cut-in-a-line",
        "second-half",
        "old-macs",
    ],
)
def test_the_lines_that_are_not_utf_8_are_told(content: bytes, messages: list[str]) -> None:
    assert told(content) == messages


@pytest.mark.parametrize(
    ("start", "kind", "hint"),
    [
        (b"PK\x03\x04", "Word 文档", IMPORT),
        (b"\xd0\xcf\x11\xe0", "旧版 Word 或 WPS 文档（.doc、.wps）", SAVE_AS_WORD),
        (b"{\\rtf", "RTF 文档", SAVE_AS_WORD),
    ],
)
def test_a_document_of_a_word_processor_is_told_from_a_text(start: bytes, kind: str, hint: str) -> None:
    assert told(start + b"\xff\x00") == [f"f:1:1: 这个文件其实是“{kind}”，只是名字像文字文件{hint}"]


def test_a_picture_is_told_from_a_text() -> None:
    message = "这个文件其实是“图片”，只是名字像文字文件 → 把它移走，换成文字文件"
    assert told(b"\x89PNG\r\n\x1a\n") == [f"f:1:1: {message}"]


def test_a_mark_that_nothing_follows_rightly_is_told() -> None:
    message = "文件开头的记号说它是 UTF-16 编码，后面却读不出来，可能没有存完整 → 找原来的文件重新复制一份"
    assert told("甲乙".encode("utf-16")[:-1]) == [f"f:1:1: {message}"]


def test_what_cannot_be_known_is_said_with_what_to_do_by_hand() -> None:
    (message,) = told("标题".encode("gbk"))
    assert message.startswith(
        "f:1:1: 认不出这个文件的编码，它不是 UTF-8 → 用记事本打开，看到文字都正常以后，选“另存为”"
    )
