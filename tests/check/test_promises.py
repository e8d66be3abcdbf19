import pytest
from ledgers import DAY, ledger_of_site, told_after
from support import CASE, SITE, case, files, made, messages, pages

from showcase.load.ledger import written_ledger
from showcase.release import with_promises

JIA = "cases/jia.md"
GONE = "从 2026-11-24 起公布，现在没有了"
FULL = case(
    "## 背景\n\n甲。\n\n## 做法\n\n乙。",
    figures="\n  - {指标: 企业, 数值: 3, 来源: ribao}",
    mechanisms="\n  - 名称: 三步走",
)


def test_what_is_unchanged_is_silent() -> None:
    assert told_after({JIA: FULL}, {JIA: FULL}) == []


@pytest.mark.parametrize(
    "text",
    [
        case("## &nbsp;\n\n甲。\n\n## 做法\n\n乙。"),
        case(title="凝心　聚力  ", place='"甲　 楼"', brand='"一\u00a0 二"'),
        case(figures='\n  - {指标: "企　 业", 数值: 3, 来源: ribao}', mechanisms='\n  - 名称: "三　 步"'),
    ],
    ids=["a heading without words", "a case with odd spaces", "figures with odd spaces"],
)
def test_what_the_ledger_writes_otherwise_is_still_known(text: str) -> None:
    assert told_after({JIA: text}, {JIA: text}) == []


@pytest.mark.parametrize("fields", [{"place": "甲 · 乙", "brand": "新"}, {"place": "新", "brand": "丙 · 丁"}])
def test_a_name_with_a_dot_in_it_is_known(fields: dict[str, str]) -> None:
    before = case(place="甲 · 乙", brand="丙 · 丁")
    assert told_after({JIA: before}, {JIA: case(title="新", **fields)}) == []


def test_a_case_that_is_a_draft_again_is_told_with_those_who_link_to_it() -> None:
    yi = case("[甲](jia.md)", title="乙", place="乙", brand="乙")
    told = told_after({JIA: CASE, "cases/yi.md": yi}, {JIA: case(draft="是"), "cases/yi.md": yi})
    assert any(
        "“甲楼的故事”从 2026-11-24 起公布，现在又成了草稿；cases/yi.md 第 16 行也链接到这里" in one
        for one in told
    )


def _renamed(yi: str) -> list[str]:
    files = {JIA: CASE}
    ledger = ledger_of_site(files) + f"cases/lao.html\t{DAY}\t甲楼的故事\t甲大厦 · 甲品牌\n"
    return messages({"ledger.txt": ledger, JIA: yi})


def test_a_renamed_case_is_told_where_it_went() -> None:
    (told,) = _renamed(CASE)
    message, _, hint = told.partition(" → ")
    assert message.endswith("“甲楼的故事”从 2026-11-24 起公布在 cases/lao.html，现在没有了")
    assert "就在 cases/jia.md 的“旧网址名”里加上 lao；" in hint
    assert "“撤下”里写上 lao 和原因" in hint
    assert "恢复 cases/lao.md" in hint


def test_a_former_address_settles_it() -> None:
    assert _renamed(case(aliases="\n  - lao")) == []


def test_a_withdrawal_settles_it_and_has_a_page() -> None:
    lines = (f"cases/lao.html\t{DAY}\t老楼\t老楼 · 老牌\n", f"cases/lao.html#bei-jing\t{DAY}\t背景\n")
    ledger = ledger_of_site() + "".join(lines)
    settings = f"{SITE}withdrawn:\n  - {{案例: lao, 日期: 2026-11-20, 原因: 已经拆除, 改看: jia}}\n"
    site = made({"ledger.txt": ledger, "site.yaml": settings})
    assert site.problems == ()
    page = pages(site)["cases/lao.html"]
    assert "2026年11月20日" in page
    assert "已经拆除" in page
    assert '<a href="../cases/jia.html">甲楼' in page
    assert "老楼" not in page


@pytest.mark.parametrize(
    "body",
    [
        "## 做法\n\n乙。\n\n## 背景\n\n甲。",
        "## 新的一节\n\n丙。\n\n## 背景\n\n甲。\n\n## 做法\n\n乙。",
        "## 一、工作背景\n\n甲。\n\n## 二、主要做法\n\n乙。",
        "### 背景\n\n甲。\n\n## 完全不同 {#zuo-fa}\n\n乙。".replace("###", "##"),
    ],
)
def test_an_edit_that_breaks_nothing_is_silent(body: str) -> None:
    after = FULL.partition("## 背景")[0] + body + "\n"
    site = made({"ledger.txt": ledger_of_site({JIA: FULL}), JIA: after})
    assert site.problems == ()
    page = pages(site)["cases/jia.html"]
    assert 'id="bei-jing"' in page
    assert 'id="zuo-fa"' in page


def test_a_heading_that_is_gone_is_told_with_the_ways_out() -> None:
    (told,) = told_after({JIA: FULL}, {JIA: FULL.replace("## 做法", "## 完全不同")})
    assert told == (
        f"cases/jia.md:1:1: #zuo-fa（做法）{GONE} → 标题改写了，就在它后面写 {{#zuo-fa}}；"
        "换成了别处，就在“旧锚点”里写“旧: zuo-fa”和“新: 现在的编号”；删掉了，就写“旧: zuo-fa”和“原因: …”"
    )


def test_figures_and_mechanisms_keep_theirs_by_what_they_are_called() -> None:
    other = "\n  - {指标: 入驻企业数, 数值: 9, 来源: ribao}\n  - {指标: 企业, 数值: 4, 来源: ribao}"
    after = case("## 背景\n\n甲。\n\n## 做法\n\n乙。", figures=other, mechanisms="\n  - 名称: 三步走法")
    assert told_after({JIA: FULL}, {JIA: after}) == []


def test_a_figure_that_is_gone_is_told() -> None:
    (told,) = told_after({JIA: FULL}, {JIA: FULL.replace("指标: 企业", "指标: 面积")})
    assert f"#figure-qi-ye（企业）{GONE} → 换成了别处" in told


def test_a_former_anchor_settles_it_and_leads_there() -> None:
    after = FULL.replace("## 做法", "## 完全不同").replace(
        "sources:", "旧锚点:\n  - {旧: zuo-fa, 新: wan-quan-bu-tong}\nsources:"
    )
    site = made({"ledger.txt": ledger_of_site({JIA: FULL}), JIA: after})
    assert site.problems == ()
    assert '<h2 id="wan-quan-bu-tong"><span id="zuo-fa"></span>完全不同' in pages(site)["cases/jia.html"]


def test_a_place_that_is_withdrawn_says_so() -> None:
    after = FULL.replace("## 做法\n\n乙。", "").replace(
        "sources:", "旧锚点:\n  - {旧: zuo-fa, 原因: 并入别的案例}\nsources:"
    )
    site = made({"ledger.txt": ledger_of_site({JIA: FULL}), JIA: after})
    assert site.problems == ()
    assert (
        '<p id="zuo-fa" class="retired">链接原来指向的内容已经删去：并入别的案例。'
        in pages(site)["cases/jia.html"]
    )


def test_two_files_that_changed_names_are_told() -> None:
    yi = case(title="乙楼", place="乙大厦", brand="乙品牌")
    told = told_after({JIA: CASE, "cases/yi.md": yi}, {JIA: yi, "cases/yi.md": CASE})
    assert [message.partition(" → ")[0] for message in told] == [
        "cases/jia.md:1:1: cases/jia.html 公布的是“甲楼的故事”，现在成了“乙楼”，而它公布在 cases/yi.html",
        "cases/yi.md:1:1: cases/yi.html 公布的是“乙楼”，现在成了“甲楼的故事”，而它公布在 cases/jia.html",
    ]


def test_another_case_in_the_same_file_is_told() -> None:
    (told,) = told_after({JIA: CASE}, {JIA: case(title="乙楼", place="乙大厦", brand="乙品牌")})
    assert (
        "cases/jia.html 从 2026-11-24 起公布的是“甲楼的故事”，现在是另一个案例 → 新案例换一个文件名" in told
    )


@pytest.mark.parametrize("fields", [{"title": "新"}, {"title": "新", "place": "新"}, {"brand": "新"}])
def test_a_case_may_be_given_another_title(fields: dict[str, str]) -> None:
    assert told_after({JIA: CASE}, {JIA: case(**fields)}) == []


def test_headings_that_changed_their_anchors_are_told() -> None:
    before = case("## 背景 {#a}\n\n甲。\n\n## 做法 {#b}\n\n乙。")
    after = case("## 背景 {#b}\n\n甲。\n\n## 做法 {#a}\n\n乙。")
    told = told_after({JIA: before}, {JIA: after})
    assert [message.partition(" → ")[0] for message in told] == [
        "cases/jia.md:1:1: #a 公布的是“背景”，现在标的是“做法”，而它公布的是 #b",
        "cases/jia.md:1:1: #b 公布的是“做法”，现在标的是“背景”，而它公布的是 #a",
    ]


def test_a_new_heading_does_not_take_over_what_was_promised_for_another() -> None:
    told = told_after({JIA: FULL}, {JIA: FULL.replace("## 背景", "## 北京")})
    assert any(f"#bei-jing（背景）{GONE}" in message for message in told)


def test_a_case_with_errors_is_not_judged() -> None:
    after = FULL.replace("## 背景", "## 别的").replace("carrier: 楼宇", "carrier: 楼")
    assert not any("公布" in message for message in told_after({JIA: FULL}, {JIA: after}))


@pytest.mark.parametrize(
    ("where", "above"),
    [
        ("tags/lao.html", "../tags/index.html"),
        ("regions/beijing/haidian.html", "../../regions/index.html"),
        ("regions/jiangsu/suzhou.html", "../../regions/jiangsu.html"),
        ("cases/index/2.html", "../../cases/index.html"),
        ("carriers/lao.html", "../cases/index.html"),
    ],
)
def test_a_list_that_has_no_case_any_more_leads_on(where: str, above: str) -> None:
    site = made({"ledger.txt": f"{ledger_of_site()}{where}\t{DAY}\t从前的目录\n"})
    assert site.problems == ()
    page = pages(site)[where]
    assert "这里现在没有案例" in page
    assert f'请看：<a href="{above}"' in page
    assert where not in files(site)["sitemap.xml"].decode()


ABOUT = "  关于这个网站。\n\n  ## 收录范围\n\n  甲。\n\n  ## 怎样使用\n\n  乙。\n"


def _about(text: str) -> str:
    return SITE.replace("  关于这个网站。\n", text)


@pytest.mark.parametrize(
    "after",
    [
        ABOUT.replace("收录范围", "一、收录的范围"),
        ABOUT.replace("## 收录范围", "## 全新的写法 {#shou-lu-fan-wei}"),
        ABOUT.replace("  ## 收录范围\n\n  甲。\n", "  丙。\n  {#shou-lu-fan-wei}\n"),
    ],
    ids=["corrected", "reworded", "left out"],
)
def test_a_place_on_the_about_page_stays(after: str) -> None:
    site = made({"ledger.txt": ledger_of_site({"site.yaml": _about(ABOUT)}), "site.yaml": _about(after)})
    assert site.problems == ()
    assert 'id="shou-lu-fan-wei"' in pages(site)["about.html"]


def test_a_place_on_the_about_page_that_is_gone_is_told() -> None:
    yi = case("[范围](../about.html#shou-lu-fan-wei)", title="乙", place="乙", brand="乙")
    before = {"site.yaml": _about(ABOUT), "cases/yi.md": yi}
    told = told_after(before, before | {"site.yaml": _about(ABOUT.replace("收录范围", "全新的写法"))})
    (gone,) = [one for one in told if one.startswith("site.yaml")]
    assert f"#shou-lu-fan-wei（收录范围）{GONE}；cases/yi.md 第 16 行也链接到这里 → " in gone
    assert "就在它后面写 {#shou-lu-fan-wei}" in gone


def test_of_two_cases_with_one_title_that_changed_names_both_are_told() -> None:
    yi = case(place="乙大厦", brand="乙品牌")
    told = told_after({JIA: CASE, "cases/yi.md": yi}, {JIA: yi, "cases/yi.md": CASE})
    assert [message.partition(" → ")[2] for message in told] == ["把两个文件的名字换回来"] * 2


def _at_lao(text: str) -> str:
    """Return the ledger of a case that stands at `lao`."""
    return ledger_of_site({JIA: text}).replace("cases/jia.html", "cases/lao.html")


def test_a_former_address_of_a_case_with_errors_is_not_judged() -> None:
    told = messages({"ledger.txt": _at_lao(CASE), JIA: case(aliases="\n  - lao", carrier="楼")})
    assert not any("lao.html" in message for message in told)


def test_a_section_of_the_page_itself_that_is_gone_has_ways_out_that_can_be_gone() -> None:
    told = told_after({JIA: FULL}, {JIA: case("## 背景\n\n甲。\n\n## 做法\n\n乙。")})
    assert any(f"#figures（关键数据）{GONE} → 换成了别处" in one for one in told)


def test_places_without_their_page_in_the_ledger_are_promised_too() -> None:
    lines = ledger_of_site({"cases/lao.md": case(title="老", place="老", brand="老")}).splitlines(
        keepends=True
    )
    ledger = "".join(line for line in lines if not line.startswith("cases/lao.html\t"))
    assert any("公布在 cases/lao.html，现在没有了" in one for one in messages({"ledger.txt": ledger}))


def test_a_case_whose_line_was_cut_is_no_list() -> None:
    ledger = f"{ledger_of_site()}cases/lao.html\t{DAY}\t老楼\n"
    assert any("公布在 cases/lao.html，现在没有了" in one for one in messages({"ledger.txt": ledger}))


def _tags(text: str) -> dict[str, str]:
    return {"site.yaml": text, "cases/yi.md": case(title="乙", place="乙", brand="乙", tags="\n  - 园区党建")}


def test_a_list_that_got_another_address_is_led_to() -> None:
    after = _tags(SITE.replace("louyu-dangjian", "louyu"))
    site = made({"ledger.txt": ledger_of_site(_tags(SITE)), **after})
    assert site.problems == ()
    page = pages(site)["tags/louyu-dangjian.html"]
    assert 'content="0; url=../tags/louyu.html"' in page


def test_lists_that_changed_addresses_are_told() -> None:
    swapped = SITE.replace("louyu-d", "x-d").replace("yuanqu-d", "louyu-d").replace("x-d", "yuanqu-d")
    one, other = (
        ("tags/louyu-dangjian.html", "标签：楼宇党建"),
        ("tags/yuanqu-dangjian.html", "标签：园区党建"),
    )
    assert [message.partition(" → ")[0] for message in told_after(_tags(SITE), _tags(swapped))] == [
        f"site.yaml:1:1: {where} 公布的是“{was}”，现在成了“{now}”，而它公布在 {there}"
        for (where, was), (there, now) in ((one, other), (other, one))
    ]


def test_an_anchor_that_was_given_to_something_new_is_told() -> None:
    body = "## 背景\n\n甲。\n\n## 做法\n\n乙。\n\n## 全新内容 {#bei-jing}\n\n丙。"
    told = told_after({JIA: FULL}, {JIA: FULL.partition("## 背景")[0] + body})
    assert any(
        "#bei-jing 公布的是“背景”，现在标的是新的“全新内容”，原来的成了 #section-bei-jing"
        " → 把 {#bei-jing} 写到“背景”后面" in one
        for one in told
    )


def test_a_place_of_a_merged_case_that_would_open_another_is_told_with_a_way_out() -> None:
    own = case("## 做法 {#a}\n\n乙。")
    ledger = ledger_of_site({JIA: own}) + _at_lao(case("## 背景 {#a}\n\n甲。"))
    merged = case("## 做法 {#a}\n\n乙。", aliases="\n  - lao")
    (told,) = messages({"ledger.txt": ledger, JIA: merged})
    assert "cases/lao.html#a 公布的是“背景”，转到这里却是“做法” → 两个案例有相同的编号" in told
    gone = f"{SITE}撤下:\n  - {{案例: lao, 日期: 2026-11-20, 原因: 合并, 改看: jia}}\n"
    assert messages({"ledger.txt": ledger, JIA: own, "site.yaml": gone}) == []


def test_what_a_renamed_case_calls_a_place_afterwards_is_promised_at_both_addresses() -> None:
    renamed = {JIA: case("## 缘起 {#a}\n\n甲。", aliases="\n  - lao")}
    site = made({"ledger.txt": _at_lao(case("## 背景 {#a}\n\n甲。")), **renamed})
    assert site.problems == ()
    assert site.site
    released = written_ledger(with_promises(site.site.ledger, site.promises, "2027-01-01")[0])
    assert f"cases/lao.html#a\t{DAY}\t缘起\n" in released
    assert messages({"ledger.txt": released, **renamed}) == []


def test_an_address_that_was_a_former_one_from_the_beginning_is_promised_too() -> None:
    released = ledger_of_site({JIA: case(aliases="\n  - lao")})
    assert any("公布在 cases/lao.html，现在没有了" in one for one in messages({"ledger.txt": released}))


def test_a_file_that_was_copied_over_another_is_told_as_another_case() -> None:
    yi = case(title="乙楼", place="乙大厦", brand="乙品牌")
    (told,) = told_after({JIA: CASE, "cases/yi.md": yi}, {JIA: yi, "cases/yi.md": yi})
    assert "cases/jia.html 从 2026-11-24 起公布的是“甲楼的故事”，现在是另一个案例" in told
