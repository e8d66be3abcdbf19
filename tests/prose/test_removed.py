import pytest

from showcase.prose.convert import convert

LOCAL = "是您电脑上的位置，别人打不开"
PICTURE = "把图片复制到与案例同名的文件夹里，写作 ![说明](文件夹/文件名)"
TAG = "会被当作网页标签，不会显示出来 → 去掉尖括号，或写成“…”、`…`；书名号写作《》，小于号写作 &lt;"
LINK = "换成网上的地址，以 https:// 开头；没有就去掉链接"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("![甲](C:\\图\\a.jpg)", f"f:1:6: “C:\\图\\a.jpg”{LOCAL} → {PICTURE}"),
        ("见[甲](file:///D:/总结.docx)", f"f:1:6: “file:///D:/总结.docx”{LOCAL} → {LINK}"),
        ("[甲](htttps://a.cn/b)", "f:1:1: 地址“htttps://a.cn/b”的开头写错了 → 写成 https://a.cn/b"),
        (
            "![甲](data:image/png;base64,a)",
            "f:1:1: 这个图片地址别人打不开 → 把图片复制到与案例同名的文件夹里，写作 ![说明](文件夹/文件名)",
        ),
        (
            "[甲](javascript:a)",
            (
                "f:1:1: 提醒：这个链接的地址不安全，已去掉，只留下文字"
                " → 链接只能指向网页（http、https）、邮箱（mailto）、电话（tel）和网站里的页面"
            ),
        ),
        (
            "x<y，5>3",
            f"f:1:2: “<y，5>”{TAG}",
        ),
        (
            "按<Enter>键",
            f"f:1:2: “<Enter>”{TAG}",
        ),
        (
            "<font>甲</font>",
            "f:1:1: 提醒：<font> 标签不安全或不需要，没有放进网页 → 删掉它，或改用 Markdown 的写法",
        ),
        (
            "## 甲 {bg}",
            (
                "f:1:7: 花括号里的“bg”不是编号，没有放进网页"
                " → 编号写作 {#编号}：前面有“#”，中间没有空格；要照原样显示，写作 \\{"
            ),
        ),
        (
            '<p style="a">甲</p>',
            "f:1:4: 提醒：<p> 的 style 属性不安全或不需要，没有放进网页 → 删掉它，或改用 Markdown 的写法",
        ),
    ],
    ids=repr,
)
def test_what_was_taken_out_is_told_by_what_its_author_did(text: str, message: str) -> None:
    assert [str(problem) for problem in convert(text, "f", 1)[1]] == [message]
