from support import REPOSITORY, made

from showcase.load.settings import load_settings
from showcase.scaffold.case_file import new_case


def test_a_new_case_is_a_draft_without_problems_that_says_what_was_given() -> None:
    site = (REPOSITORY / "site.yaml").read_text("utf-8")
    vocabulary = load_settings(site.encode()).vocabulary
    assert vocabulary
    region = vocabulary.gazetteer.resolve("浦口经济开发区")[0]
    given = {"title": "“链”盟: 一个 #1 的故事", "brand": "@甲", "place": "乙园", "carrier": "园区"}
    path, text = new_case(given, region, frozenset({"pukou"}))
    assert path == "cases/pukou-2.md"
    site_made = made({"site.yaml": site, path: text})
    notice = "提醒：这是草稿，没有放进网站 → 写完以后把“草稿: 是”改成“草稿: 否”"
    assert [str(problem).partition(": ")[2] for problem in site_made.problems] == [notice]
    assert '标题: "“链”盟: 一个 #1 的故事"' in text
    assert '品牌: "@甲"' in text
    assert "地区: 江苏省南京市浦口区浦口经济开发区" in text
