import re
from collections.abc import Callable

from support import REPOSITORY, made

from showcase.fields.skeleton import skeleton
from showcase.model.case import Facts

NOTICE = "cases/lizi.md:1:1: 提醒：这是草稿，没有放进网站 → 写完以后删掉“草稿”一行"


def _with_the_vocabulary_of_the_real_site(case: str) -> list[str]:
    site = (REPOSITORY / "site.yaml").read_text("utf-8")
    return [str(problem) for problem in made({"site.yaml": site, "cases/lizi.md": case}).problems]


def test_the_template_case_in_the_documents_is_made_from_the_declaration(
    golden: Callable[[str, str], None],
) -> None:
    golden("docs/案例模板.md", skeleton(Facts))


def test_the_template_case_has_no_problems_as_it_stands() -> None:
    assert _with_the_vocabulary_of_the_real_site(skeleton(Facts)) == [NOTICE]
    published = skeleton(Facts).replace("草稿: 是", "草稿: 否")
    assert _with_the_vocabulary_of_the_real_site(published) == []


def test_the_template_case_is_valid_too_with_everything_uncommented() -> None:
    front, body = skeleton(Facts).split("\n\n", 1)
    full = re.sub(r"(?m)^#(?! \S)", "", front).replace("草稿: 是", "草稿: 否") + "\n\n" + body
    assert _with_the_vocabulary_of_the_real_site(full) == [
        "cases/lizi.md:62:7: 没有找到图片“cover.jpg” → 把图片放进 cases/lizi/，写作 文件名"
    ]
