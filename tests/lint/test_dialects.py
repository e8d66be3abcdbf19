import pytest
from lint.rules import told

from showcase.lint.dialects import foreign_marks


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        ("~~甲~~", ["f:1:1: “~~”不会成为删除线，会照原样显示 → 写成 <del>文字</del>，或删掉"]),
        ("～～甲～～", ["f:1:1: “～～”不会成为删除线，会照原样显示 → 写成 <del>文字</del>，或删掉"]),
        ("==甲==", ["f:1:1: “==”不会成为标记，会照原样显示 → 写成 <mark>文字</mark>，或删掉"]),
        ("甲^[乙]", [("f:1:2: “^[…]”不会成为注释，会照原样显示 → 写成 [^1]，再在后面写 [^1]: 注释的内容")]),
        ("[TOC]", ["f:1:1: “[TOC]”不会成为目录，会照原样显示 → 删掉它，页面自己有目录"]),
        ("- [ ] 甲", ["f:1:3: 方框“[ ]”不会成为复选框，会照原样显示 → 删掉方框，或写“已完成：”"]),
        ("::: tip", ["f:1:1: “:::”不会成为提示框，会照原样显示 → 改用引用：行首写“> ”"]),
        ("甲\\\n乙", ["f:1:2: 行末的“\\”不会成为换行，会照原样显示 → 换行在行末写两个空格；另起一段空一行"]),
        ("[[甲]]", ["f:1:1: “[[…]]”不会成为链接，会照原样显示 → 写成 [文字](文件名.md)"]),
        ("＞ 甲", ["f:1:1: “＞”不是引用的记号，会照原样显示 → 改成英文的 > 加一个空格"]),
        ("》甲", ["f:1:1: “》”不是引用的记号，会照原样显示 → 改成英文的 > 加一个空格"]),
    ],
    ids=repr,
)
def test_a_mark_of_another_editor_is_told(text: str, messages: list[str]) -> None:
    assert told(foreign_marks, text) == messages


@pytest.mark.parametrize(
    "text",
    [
        "1～2家",
        "3～5家、6～8家",
        "a == b",
        "甲[^1]",
        "- 甲",
        "《甲\n》乙",
        "`~~甲~~`",
        "> 甲",
    ],
    ids=repr,
)
def test_foreign_marks_are_silent_about_what_is_sound(text: str) -> None:
    assert told(foreign_marks, text) == []
