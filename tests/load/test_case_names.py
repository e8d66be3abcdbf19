import pytest
from support import CASE, case, messages

from showcase.load.names import name_problems, slug_of

FORM = "只能用小写字母、数字，中间可以用减号连接，例如 louyu-dangjian"
DEVICE = "在 Windows 上不能作文件名"
LONG = "太长了，不要超过 60 个字符"
RENAME = "给文件换一个名字"


def told(name: str) -> list[str]:
    return [str(problem) for problem in name_problems(f"cases/{name}")]


@pytest.mark.parametrize("name", ["jia.md", "jia-2.md", "2026.md", "con-1.md", f"{'a' * 60}.md"])
def test_a_name_that_stands_in_an_address_is_sound(name: str) -> None:
    assert told(name) == []


@pytest.mark.parametrize(
    ("name", "fault", "better"),
    [
        ("Jia.md", FORM, "jia"),
        ("甲楼.md", FORM, "jia-lou"),
        ("jia_lou.md", FORM, "jia-lou"),
        ("jia lou.md", FORM, "jia-lou"),
        ("--.md", FORM, "section"),
        (f"{'a' * 61}.md", LONG, "a" * 48),
        ("yi.MD", "要以小写的 .md 结尾", "yi"),
        ("con.md", DEVICE, ""),
        ("lpt1.md", DEVICE, ""),
        ("COM1.md", FORM, ""),
        ("Index.md", FORM, ""),
    ],
)
def test_a_name_that_is_no_address_is_refused_with_a_better_one_if_there_is_one(
    name: str, fault: str, better: str
) -> None:
    hint = f"，例如 {better}.md（如果还没有这个文件）" if better else ""
    message = f"文件名“{name}”不能用在网址里：{fault}"
    assert told(name) == [f"cases/{name}:1:1: {message} → {RENAME}{hint}"]


def test_a_case_may_not_be_called_index() -> None:
    assert told("index.md") == [f"cases/index.md:1:1: “index”是目录页要用的网址 → {RENAME}"]


def test_the_slug_is_the_name_without_its_ending() -> None:
    assert slug_of("cases/jia-lou.md") == "jia-lou"


def test_a_wrong_name_hides_nothing_in_the_file() -> None:
    hint = f"{RENAME}，例如 yi.md（如果还没有这个文件）"
    assert messages({"cases/Yi.md": case("# 太大", carrier="楼"), "cases/jia.md": CASE}) == [
        f"cases/Yi.md:1:1: 文件名“Yi.md”不能用在网址里：{FORM} → {hint}",
        "cases/Yi.md:13:10: 没有“楼”这种载体 → 是不是“楼宇”？",
        "cases/Yi.md:16:1: 正文里不要用一级标题，页面的标题已经是一级标题 → 改成二级标题：## …",
    ]
