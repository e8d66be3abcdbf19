import pytest

from showcase.fields.addresses import WEB_ADDRESS
from showcase.fields.declaration import Kind
from showcase.frontmatter.nodes import Scalar
from showcase.model.vocabulary import Vocabulary
from showcase.problems import Place, Refused
from showcase.regions.gazetteer import Gazetteer

COPY = "从浏览器的地址栏复制，以 http:// 或 https:// 开头"
LOCAL = "是电脑上的文件，别人打不开 → 写网上的地址；没有就整行删掉"
SOUND = "https://example.org/a"


def _refused(kind: Kind[str], text: str) -> str:
    with pytest.raises(Refused) as refused:
        kind.parse(Scalar(Place("f"), text), Vocabulary((), (), Gazetteer(())))
    (problem,) = refused.value.problems
    return f"{problem.message} → {problem.hint}"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("www.example.org/a", "“www.example.org/a”的开头少了 https:// → 写成 https://www.example.org/a"),
        ("https：//example.org/a", f"“https：//example.org/a”里有全角符号 → 写成 {SOUND}"),
        ("https://example.org/a。", f"网址的末尾有标点“。” → 删掉它：{SOUND}"),
        ("https://example.org/a b", f"“https://example.org/a b”里有空格 → {COPY}；空格写作 %20"),
        ("<https://example.org/a>", f"“<https://example.org/a>”的前后有别的字 → 只写 {SOUND}"),
        ("[原文](https://example.org/a)", f"“[原文](https://example.org/a)”的前后有别的字 → 只写 {SOUND}"),
        ("原文：https://example.org/a", f"“原文：https://example.org/a”的前后有别的字 → 只写 {SOUND}"),
        (f"{SOUND} {SOUND}", f"“{SOUND} {SOUND}”里有几个网址 → 这里只写一个，其余的另加一个来源"),
        ("https:/example.org/a", f"“https:/example.org/a”的开头写错了 → 写成 {SOUND}"),
        ("https//example.org/a", f"“https//example.org/a”的开头写错了 → 写成 {SOUND}"),
        ("htttps://example.org/a", f"“htttps://example.org/a”的开头写错了 → 写成 {SOUND}"),
        ("http;//example.org/a", "“http;//example.org/a”的开头写错了 → 写成 http://example.org/a"),
        ("https:\\\\example.org\\a", f"“https:\\\\example.org\\a”里的斜线方向反了 → 写成 {SOUND}"),
        (
            "file:///C:/甲.html",
            "“file:///C:/甲.html”是电脑上的文件，别人打不开 → 写网上的地址；没有就整行删掉",
        ),
        ("D:\\甲.html", "“D:\\甲.html”是电脑上的文件，别人打不开 → 写网上的地址；没有就整行删掉"),
        ("“先锋”公众号", f"““先锋”公众号”不是网址 → {COPY}；没有就整行删掉"),
        ("javascript:alert(1)", f"“javascript:alert(1)”不是完整的网址 → {COPY}"),
    ],
    ids=repr,
)
def test_what_is_no_address_is_explained_with_the_one_that_was_meant(text: str, message: str) -> None:
    assert _refused(WEB_ADDRESS, text) == message
