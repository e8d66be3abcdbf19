import re
from collections.abc import Callable

from support import REPOSITORY, made

from showcase.fields.skeleton import skeleton
from showcase.model.case import Facts


def _with_the_vocabulary_of_the_real_site(case: str) -> list[str]:
    site = (REPOSITORY / "site.yaml").read_text("utf-8")
    return [str(problem) for problem in made({"site.yaml": site, "cases/lizi.md": case}).problems]


def test_the_template_case_in_the_documents_is_made_from_the_declaration(
    golden: Callable[[str, str], None],
) -> None:
    intro = "# 案例模板\n\n复制下面的全部内容，存成 `cases` 文件夹里的新文件，再逐项改成自己的。"
    more = "以 `#` 开头的行是说明，不会出现在网站上；要用注释掉的项目，删掉行首的 `#`。"
    golden("docs/案例模板.md", f"{intro}{more}\n\n````\n{skeleton(Facts)}````\n")


def test_the_template_case_has_no_problems_as_it_stands() -> None:
    assert _with_the_vocabulary_of_the_real_site(skeleton(Facts)) == []


def test_the_template_case_is_valid_too_with_everything_uncommented() -> None:
    front, body = skeleton(Facts).split("\n\n", 1)
    full = re.sub(r"(?m)^#(?! \S)", "", front) + "\n\n" + body
    assert _with_the_vocabulary_of_the_real_site(full) == [
        "cases/lizi.md:62:7: 没有找到图片“lizi/cover.jpg” → 把图片放进 cases/lizi/，写作 lizi/文件名"
    ]
