import pytest
from support import CASE, SITE, case, made, messages

from showcase.load.case import load_case
from showcase.load.settings import load_settings
from showcase.load.words import unread_words
from showcase.regions.gazetteer import Gazetteer

REQUIRED = ("title", "brand", "place", "carrier", "region", "tags", "summary", "published", "sources")
NOTICE = "cases/jia.md:1:1: 提醒：这是草稿，没有放进网站 → 写完以后把“草稿: 是”改成“草稿: 否”"
COVER = "\n  image: a.png\n  alt: 图"
TOO_BIG = "正文里不要用一级标题，页面的标题已经是一级标题 → 改成二级标题：## …"
FALSE_LIST = "“1、”不是列表的写法，这几行会连成一段 → 每项写成“1. 甲”，或在每项之间空一行"
MOBILE = "提醒：这里有手机号码，公开前请确认 → 不必公开就删掉；要保留就写成 {}"


def found(text: str, path: str = "cases/jia.md") -> list[str]:
    return messages({path: text})


def test_a_case_with_windows_line_ends_a_mark_and_chinese_names_is_sound() -> None:
    text = CASE.replace("title: 甲楼的故事", "标题: 甲楼的故事").replace("\n", "\r\n")
    assert found("\ufeff" + text) == []


def test_an_empty_body_is_placed_below_the_front_matter() -> None:
    front = CASE.partition("\n## 背景")[0]
    assert found(front) == ["cases/jia.md:15:1: 正文是空的 → 在“---”下面写正文，可以从“## 背景”开始"]


def test_front_matter_and_body_are_both_judged_in_one_run() -> None:
    text = case("# 太大\n\n[乙](yi.md) ![大楼外景](jia/a.png)", carrier="楼", tags="\n  - 楼宇")
    assert found(text) == [
        "cases/jia.md:11:10: 没有“楼”这种载体 → 是不是“楼宇”？",
        "cases/jia.md:13:5: 没有“楼宇”这个标签 → 是不是“楼宇党建”？",
        f"cases/jia.md:16:1: {TOO_BIG}",
        "cases/jia.md:18:5: 链接“yi.md”没有对应的页面 → 是不是“index.md”？",
        "cases/jia.md:18:20: 没有找到图片“jia/a.png” → 把图片放进 cases/jia/，写作 jia/文件名",
    ]


def test_one_wrong_field_hides_nothing_that_is_wrong_with_others() -> None:
    files = {
        "cases/jia.md": case(
            "## 甲\n\n[字](#mei-you)[^1]",
            carrier="楼",
            cover=COVER,
            aliases="\n  - yi",
            updated="2025",
            founded="去年",
        ),
        "cases/yi.md": case(),
    }
    assert [message.partition(" → ")[0] for message in messages(files)] == [
        "cases/jia.md:13:10: 没有“楼”这种载体",
        "cases/jia.md:15:10: 没有找到图片“a.png”",
        "cases/jia.md:18:5: 旧网址名“yi”正由 cases/yi.md 使用",
        "cases/jia.md:19:10: 更新的日期比发布的日期早",
        "cases/jia.md:20:10: “去年”不是日期",
        "cases/jia.md:25:5: 链接“#mei-you”指向的位置不存在",
        "cases/jia.md:25:14: 没有注释“1”",
    ]


def test_front_matter_that_cannot_be_read_hides_nothing_in_the_body() -> None:
    text = case("# 太大\n\n![大楼外景](jia/a.png)").replace("carrier: ", "carrier：")
    assert found(text) == [
        "cases/jia.md:5:8: “carrier”后面用了中文冒号 → 改成英文冒号加一个空格：carrier: …",
        f"cases/jia.md:16:1: {TOO_BIG}",
        "cases/jia.md:18:9: 没有找到图片“jia/a.png” → 把图片放进 cases/jia/，写作 jia/文件名",
    ]


@pytest.mark.parametrize("field", REQUIRED)
def test_every_required_field_is_missed(field: str) -> None:
    (problem,) = found(case(**{field: ""}))
    assert problem.startswith("cases/jia.md:2:1: 必填的“")


@pytest.mark.parametrize("yes", ["是", "yes", "TRUE", '"是"', "是 # 还没写完", "ＹＥＳ", "|\n  是"])
def test_a_draft_is_not_published_however_its_field_is_written(yes: str) -> None:
    site = made({"cases/jia.md": case(draft=yes)})
    assert (site.cases, [str(problem) for problem in site.problems]) == (0, [NOTICE])


@pytest.mark.parametrize("no", ["否", "no", "false", "# 是", "否 # 是"])
def test_what_says_no_is_no_draft(no: str) -> None:
    site = made({"cases/jia.md": case(draft=no)})
    assert (site.cases, site.problems) == (1, ())


@pytest.mark.parametrize("line", ["draft: 是", "草稿: 是", "draft：是", "草稿: yes # 还没写完"])
def test_a_draft_that_cannot_be_read_stops_nothing(line: str) -> None:
    text = CASE.replace("carrier: ", "carrier：").replace("---\n", f"---\n{line}\n", 1)
    site = made({"cases/yi.md": text})
    told = [str(problem) for problem in site.problems]
    assert site.cases == 1
    assert len(told) > 1
    assert all("提醒：" in message for message in told)


def test_everything_that_is_wrong_with_a_draft_is_a_warning() -> None:
    body = "# 太大\n\n[字](mei-you-zhe-ge.md) ![大楼外景](jia/b.png)"
    text = case(body, draft="是", carrier="楼", cover=COVER, updated="2025")
    assert [message.partition(" → ")[0] for message in found(text)] == [
        NOTICE.partition(" → ")[0],
        "cases/jia.md:14:10: 提醒：没有“楼”这种载体",
        "cases/jia.md:16:10: 提醒：没有找到图片“a.png”",
        "cases/jia.md:18:10: 提醒：更新的日期比发布的日期早",
        "cases/jia.md:21:1: 提醒：正文里不要用一级标题，页面的标题已经是一级标题",
        "cases/jia.md:23:5: 提醒：链接“mei-you-zhe-ge.md”没有对应的页面",
        "cases/jia.md:23:32: 提醒：没有找到图片“jia/b.png”",
    ]


def test_without_the_words_of_the_site_any_may_be_one() -> None:
    text = case("# 太大", carrier="没有", tags="\n  - 没有\n  - 没有", region="没有", published="没有")
    loaded = load_case("cases/jia.md", text.encode(), unread_words(Gazetteer(())))
    assert loaded.case is None
    assert [str(problem).partition(" → ")[0] for problem in sorted(loaded.problems)] == [
        "cases/jia.md:12:5: 标签“没有”写了两次",
        "cases/jia.md:14:12: “没有”不是日期",
        f"cases/jia.md:17:1: {TOO_BIG.partition(' → ')[0]}",
    ]


def test_a_list_that_will_not_be_shown_as_one_is_an_error_of_the_case() -> None:
    site = made({"cases/jia.md": case("## 做法\n\n1、甲\n2、乙")})
    assert [str(problem) for problem in site.problems] == [f"cases/jia.md:18:1: {FALSE_LIST}"]
    assert site.cases == 0


def test_personal_data_in_either_part_is_a_warning_and_the_case_is_published() -> None:
    site = made({"cases/jia.md": case("## 联系\n\n电话13800138000。", summary="打13900139000。")})
    assert [str(problem) for problem in site.problems] == [
        f"cases/jia.md:13:11: {MOBILE.format('139****9000')}",
        f"cases/jia.md:18:3: {MOBILE.format('138****8000')}",
    ]
    assert site.cases == 1


def test_a_body_is_cared_for_where_the_front_matter_cannot_be_read() -> None:
    text = case("电话13800138000。").replace("carrier: ", "carrier：")
    assert found(text)[1:] == [f"cases/jia.md:16:3: {MOBILE.format('138****8000')}"]


def test_nobody_is_asked_to_take_care_of_a_draft_yet_but_its_lists_are_told() -> None:
    body, sources = "1、甲\n2、习总书记的电话13800138000", "\n  - id: rb\n    title: 甲"
    assert found(case(body, sources=sources, draft="是")) == [
        NOTICE,
        f"cases/jia.md:17:1: 提醒：{FALSE_LIST}",
    ]
    assert [message.partition(" → ")[0] for message in found(case(body, sources=sources, draft="否"))] == [
        "cases/jia.md:12:5: 提醒：来源“rb”没有写发布单位和日期",
        f"cases/jia.md:17:1: {FALSE_LIST.partition(' → ')[0]}",
        "cases/jia.md:18:3: 提醒：“习总书记”不是规范写法",
        "cases/jia.md:18:10: 提醒：这里有手机号码，公开前请确认",
    ]


def test_the_words_of_the_site_are_told_besides_those_that_come_with_the_program() -> None:
    rule = "用语:\n  - 词语: 大厦党委\n    改用: 楼宇党委\n    理由: 本区统一这样写\n"
    files = {"cases/jia.md": case("大厦党委、习总书记")}
    own = "cases/jia.md:16:1: 提醒：“大厦党委”不是规范写法 → 改成“楼宇党委”：本区统一这样写"
    reason = "正式文稿用全名加职务，不用姓氏简称"
    supplied = f"cases/jia.md:16:6: 提醒：“习总书记”不是规范写法 → 改成“习近平总书记”：{reason}"
    assert messages(files) == [supplied]
    assert messages({**files, "site.yaml": SITE + rule}) == [own, supplied]


def test_a_slip_of_the_keyboard_hides_nothing_that_is_wrong_with_other_fields() -> None:
    text = (
        CASE.replace("carrier: ", "carrier：")
        .replace("  - 楼宇党建", "  - 楼宇档建")
        .replace("01-02", "02-30")
    )
    places = [message.partition(": ")[0] for message in messages({"cases/jia.md": text})]
    assert places == ["cases/jia.md:5:8", "cases/jia.md:8:5", "cases/jia.md:10:12"]


def test_another_encoding_hides_nothing_else_that_is_wrong() -> None:
    vocabulary = load_settings(SITE.encode()).readable
    text = case(carrier="楼", summary="园区的党组织为企业服务，和有关部门一起建了党群中心。")
    told = [str(problem) for problem in load_case("cases/jia.md", text.encode("gbk"), vocabulary).problems]
    assert told[0].startswith("cases/jia.md:1:1: 这个文件是 GBK 编码，应当是 UTF-8")
    assert "cases/jia.md:12:10: 没有“楼”这种载体 → 是不是“楼宇”？" in told
