import re
from collections.abc import Callable

from support import REPOSITORY, made

from showcase.fields.skeleton import skeleton
from showcase.model.case import Facts

NOTICE = "cases/lizi.md:1:1: 提醒：这是草稿，没有放进网站 → 写完以后把“草稿: 是”改成“草稿: 否”"

UNSETTLED = "这里还有没核对的内容 → 核对以后删掉这句说明；还没写完就写上“草稿: 是”"


def _with_the_vocabulary_of_the_real_site(case: str) -> list[str]:
    site = (REPOSITORY / "site.yaml").read_text("utf-8")
    return [str(problem) for problem in made({"site.yaml": site, "cases/lizi.md": case}).problems]


def test_the_template_case_in_the_documents_is_made_from_the_declaration(
    golden: Callable[[str, str], None],
) -> None:
    golden("docs/案例模板.md", skeleton(Facts))


def test_the_template_case_as_it_stands_is_a_draft_without_problems() -> None:
    assert _with_the_vocabulary_of_the_real_site(skeleton(Facts)) == [NOTICE]


def test_nothing_of_the_template_case_is_published_as_it_stands() -> None:
    problems = _with_the_vocabulary_of_the_real_site(_published(skeleton(Facts)))
    assert {problem.partition(": ")[2] for problem in problems} == {UNSETTLED}
    assert len(problems) == skeleton(Facts).count("待核对") - _commented(skeleton(Facts))


def test_what_only_a_published_case_can_have_is_commented_out() -> None:
    lines = skeleton(Facts).split("\n")
    assert {"#更新: 2026-12-01  # 待核对：例子，换成自己的", "#旧网址名:", "#旧锚点:"} <= set(lines)


def test_with_everything_uncommented_and_made_ones_own_it_is_valid() -> None:
    front = _published(skeleton(Facts)).split("## 背景")[0]
    own = re.sub(r"  # 待核对.*", "", re.sub(r"(?m)^#(?! \S)", "", front)).replace("某某", "浦口")
    (problem,) = _with_the_vocabulary_of_the_real_site(own + "## 背景\n\n正文。\n")
    assert problem.endswith("没有找到图片“cover.jpg” → 把图片放进 cases/lizi/，这里只写文件名")


def test_what_is_given_stands_in_the_place_of_its_example() -> None:
    text = skeleton(Facts, {"title": "甲: 乙", "slogan": "丙"})
    assert '标题: "甲: 乙"\n' in text
    assert "\n口号: 丙\n" in text


def _published(case: str) -> str:
    return case.replace("草稿: 是", "草稿: 否")


def _commented(case: str) -> int:
    """Return how many samples stand in lines that are commented out."""
    return sum("待核对" in line for line in case.split("\n") if line.startswith("#"))
