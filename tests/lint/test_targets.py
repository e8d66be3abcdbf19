import pytest
from lint.rules import told

from showcase.lint.targets import targets


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        ("[甲]（乙.md）", ["f:1:1: 括号是全角的，不会成为链接，会照原样显示 → 改成英文括号：[甲](乙.md)"]),
        ("【甲】(a.md)", ["f:1:1: 括号是全角的，不会成为链接，会照原样显示 → 改成英文括号：[甲](a.md)"]),
        (
            "【甲】（https://example.org/）",
            [("f:1:1: 括号是全角的，不会成为链接，会照原样显示 → 改成英文括号：[甲](https://example.org/)")],
        ),
        ("[甲](a.md）", ["f:1:1: 括号是全角的，不会成为链接，会照原样显示 → 改成英文括号：[甲](a.md)"]),
        ("![甲]（a.jpg）", ["f:1:1: 括号是全角的，不会成为图片，会照原样显示 → 改成英文括号：![甲](a.jpg)"]),
        ("！[甲](a.jpg)", ["f:1:1: 感叹号是全角的，图片会变成链接 → 改成英文的感叹号：![甲](a.jpg)"]),
        ("[甲] (a.md)", ["f:1:4: 方括号和圆括号之间有空格，不会成为链接 → 删掉空格：[甲](a.md)"]),
        ("[甲](a.md", ["f:1:4: 圆括号没有结束，不会成为链接 → 在地址后面加上英文括号：[甲](a.md)"]),
        ("[](a.md)", ["f:1:1: 链接没有文字，读者看不见 → 在方括号里写上文字：[文字](地址)"]),
        (
            "[甲](乙 丙.md)",
            [
                (
                    "f:1:6: 提醒：地址里有空格，在别的地方可能打不开"
                    " → 给文件改一个没有空格的名字；网址里的空格写作 %20"
                )
            ],
        ),
        ("![甲](a\\b.jpg)", ["f:1:7: 地址里用了反斜杠“\\” → 改成斜杠：a/b.jpg"]),
        (
            "![甲](C:\\图\\a.jpg)",
            [
                (
                    "f:1:6: “C:\\图\\a.jpg”是你电脑上的位置，别人打不开"
                    " → 把文件放进与案例同名的文件夹，再写：文件夹名/文件名"
                )
            ],
        ),
        (
            "[甲](file:///a.md)",
            [
                (
                    "f:1:5: “file:///a.md”是你电脑上的位置，别人打不开"
                    " → 把文件放进与案例同名的文件夹，再写：文件夹名/文件名"
                )
            ],
        ),
        (
            "[甲](a.md “乙”)",
            [('f:1:9: 链接的提示文字用了中文引号，会成为地址的一部分 → 改成英文引号：[文字](地址 "提示")')],
        ),
        (
            "[甲](https://example.org/乙。)",
            ["f:1:26: 网址的末尾有中文标点“。”，会打不开 → 把标点移到圆括号的外面"],
        ),
    ],
    ids=repr,
)
def test_a_link_is_a_link_and_leads_somewhere(text: str, messages: list[str]) -> None:
    assert told(targets, text) == messages


@pytest.mark.parametrize(
    "text",
    [
        "[甲](乙.md)",
        '[甲](a.md "乙")',
        "[甲](a(b).md)",
        "[甲](a（b）.md)",
        "[甲](<a b.md>)",
        "[甲]( a.md )",
        "[甲]（见下文）",
        "【甲】（乙）",
        "[甲](a.md)（乙）",
        "太好了！[甲](a.md)",
        "`[甲]（a.md）`",
        "[甲](a\\_b.md)",
    ],
    ids=repr,
)
def test_targets_are_silent_about_what_is_sound(text: str) -> None:
    assert told(targets, text) == []
