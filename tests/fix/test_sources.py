from support import CASE, SITE, case, tree

from showcase.fix.sources import mended_sources
from showcase.read.tree import Tree


def after(files: dict[str, bytes], *paths: str) -> dict[str, bytes]:
    site = tree()
    found = mended_sources(Tree({**site.texts, **files}, ()), paths or tuple(files))
    return {mended.path: mended.result for mended in found if mended.changes}


def test_settings_cases_and_templates_are_mended() -> None:
    template = "{# 在页面的最上面，有网站的名称和主要的导航，这里写的是说明 #}\n"
    files = {
        "site.yaml": SITE.replace("title: ", "title：", 1).encode(),
        "cases/jia.md": CASE.encode("gbk"),
        "templates/a.html": template.encode("gbk"),
    }
    assert after(files) == {
        "site.yaml": SITE.encode(),
        "cases/jia.md": CASE.encode(),
        "templates/a.html": template.encode(),
    }


def test_a_template_is_changed_in_its_encoding_only() -> None:
    assert after({"templates/a.html": "1、甲\n2、乙\n＃ 丙\n".encode()}) == {}


def test_only_what_is_asked_for_is_looked_at() -> None:
    files = {"cases/jia.md": CASE.encode("gbk"), "cases/yi.md": CASE.encode("gbk")}
    assert after(files, "cases/yi.md") == {"cases/yi.md": CASE.encode()}


def test_a_case_is_read_with_the_words_of_the_settings_as_they_will_be() -> None:
    files = {
        "site.yaml": SITE.encode("gbk"),
        "cases/jia.md": case(tags="楼宇党建、园区党建").encode(),
    }
    assert after(files)["cases/jia.md"] == case(tags="[楼宇党建, 园区党建]").encode()


def test_without_settings_the_form_of_a_case_is_mended_all_the_same() -> None:
    texts = {"cases/jia.md": CASE.replace("title: ", "title：", 1).encode()}
    (mended,) = mended_sources(Tree(texts, ()), ("cases/jia.md",))
    assert mended.result == CASE.encode()
