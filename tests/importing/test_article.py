# ruff: noqa: E501 - what comes of a press text is compared whole
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from importing.pixels import PIXEL
from importing.press import (
    AGENCY,
    BROKEN,
    GBK,
    GOVERNMENT,
    HONG_KONG,
    INTERVIEW,
    NEWSPAPER,
    PAGES,
    REPORT,
    TAIWAN,
    TEXTS,
    WECHAT,
    WRAPPED,
    draft,
    paragraph,
    picture,
    vocabulary,
    word,
)

from showcase.importing.article import Draft
from showcase.importing.blocks import Picture
from showcase.importing.draft.body import NOT_OURS
from showcase.importing.sentences import sentences
from showcase.load.case import load_case
from showcase.model.case import Facts
from showcase.problems import Refused


def problems(made: Draft) -> list[str]:
    return [
        str(problem)
        for problem in load_case(f"cases/{made.slug}.md", made.text.encode(), vocabulary()).problems
    ]


def errors(made: Draft) -> list[str]:
    return [problem for problem in problems(made) if "提醒：" not in problem]


def facts(made: Draft) -> Facts:
    case = load_case(f"cases/{made.slug}.md", made.text.encode(), vocabulary()).case
    assert case is not None
    return case.facts


def shown(made: Draft) -> list[str]:
    """Return the lines of the body that a reader would see."""
    body = re.sub("(?s)<!--.*?-->", "", made.text.split("---\n", 2)[2])
    return [line for line in body.split("\n") if line.strip()]


@pytest.mark.parametrize(
    ("text", "slug", "title", "brand", "place", "publisher", "date", "authors"),
    [
        (NEWSPAPER, "xihu", "“红领带”系住云锦大厦 二十三层楼里的党建朋友圈", "“红领带”", "云锦大厦", "", "", ("陆远", "高小河")),
        (WECHAT, "jianye", "一栋楼的“暖心账本”：看滨江智造园怎样服务新就业群体", "“暖心账本”", "滨江智造园", "滨江先锋", "2024-05-18", ()),
        (GOVERNMENT, "qinghe", "清河经济开发区晒出党建联盟成绩单", "“三送三问”工作法", "清河经济开发区", "清河区融媒体中心", "2023-11-06", ("方一鸣",)),
        (GBK, "yuelu", "星火软件园：把支部建在项目组", "“码上先锋”", "星火软件园", "湖南日报", "2021-09-03", ()),
        (TAIWAN, "huli", "信息产业园区的“邻里计划”", "“邻里计划”", "海峡信息产业园区", "", "", ("游美月",)),
        (HONG_KONG, "nanshan", "前海商务大厦：楼上的党群之家", "（待填写）", "前海商务大厦", "", "", ()),
        (INTERVIEW, "jinjiang", "“让企业觉得支部有用”——对话金桥创意园党委书记", "“五色服务”", "金桥创意园", "", "", ("钱朵",)),
        (REPORT, "gusu", "沧浪科技广场党建工作情况汇报", "“一楼一策”", "沧浪科技广场", "", "2025-03", ()),
        (WRAPPED, "hongshan", "东湖高科大厦：“楼长制”", "“楼长制”", "东湖高科大厦", "", "", ()),
        (AGENCY, "shushan", "新经济里的“老支书”", "“银龄伴飞”", "蜀峰创新园", "新华社", "", ("马安宁", "丁一")),
        (BROKEN, "guangling", "古运河产业园：一条河串起来的支部", "“红帆”", "古运河产业园", "扬州晚报", "2022-03-15", ("汤悦", "严青禾")),
    ],
    ids=["newspaper", "wechat", "government", "gbk", "taiwan", "hong kong", "interview", "report", "wrapped", "agency", "broken"],
)  # fmt: skip
def test_press_texts_of_many_forms_are_recognised(  # noqa: PLR0913, PLR0917 - a table
    text: str,
    slug: str,
    title: str,
    brand: str,
    place: str,
    publisher: str,
    date: str,
    authors: tuple[str, ...],
) -> None:
    made = draft(text.encode("gb18030") if text is GBK else text)
    found = facts(made)
    source = found.sources[0]
    assert (made.slug, found.title, found.brand, found.place) == (slug, title, brand, place)
    assert (source.publisher, source.date.iso if source.date else "", source.authors) == (
        publisher,
        date,
        authors,
    )
    assert found.draft


def test_a_newspaper_page_is_joined_and_its_neighbours_put_aside() -> None:
    made = draft(NEWSPAPER)
    assert shown(made) == [
        "本报讯（记者 陆远 通讯员 高小河）早上八点半，杭州市西湖区云锦大厦的电梯口已经排起了队。大厦里入驻着186家企业，员工3200余名，年轻人多，流动也快。去年春天，云锦大厦综合党委成立，推出“红领带”党建品牌，把楼里的党员一个个找了出来。",
        "“以前大家只在电梯里点头，现在成了搭档。”综合党委书记何晓岚说，截至今年6月底，大厦综合党委已帮助企业单独建立党支部5个，组建联合党支部7个，转入党员组织关系92人。",
        "## 三张清单 管到每一层",
        "综合党委把服务写成了需求清单、资源清单、项目清单，楼层长每周上门收一次，物业、街道、银行轮流接单。半年里收到诉求214件，办结率98.6%。",
        "楼里的健身房、会议室也对外开放，周末可以预约。",
    ]
    assert [(figure.label, figure.value.text, figure.unit) for figure in facts(made).figures] == [
        ("入驻企业", "186", "家"),
        ("员工", "3200余", "名"),
        ("建立党支部", "5", "个"),
        ("组建联合党支部", "7", "个"),
        ("转入党员组织关系", "92", "人"),
        ("收到诉求", "214", "件"),
        ("办结率", "98.6%", ""),
    ]
    assert made.notes == (
        "编码是 UTF-8",
        "半角标点等已改成全角",
        "提议删去（全部留在草稿末尾的注释里）：栏目、眉题或副题 1 处、署名 1 处、署名后面的另一篇文章 4 处",
        "从“南湖菜市场改造完工 摊位翻新迎客来”起像是另一篇文章，没有放进正文",
        "认出图片说明和署名 3 处，写成了注释",
        "共有 12 处“待核对”",
    )


def test_destroyed_characters_are_marked_and_annotations_gone() -> None:
    made = draft(BROKEN)
    assert shown(made)[1] == "〔原文损坏〕跟得上，企业留得住，目前已有67家企业入驻。"
    assert "原样是：?zhuān)畔惩耍?wù) -->" in made.text
    assert "有 1 处字已损坏，没有猜，在正文里标出" in made.notes


def test_names_of_people_and_companies_survive_the_conversion() -> None:
    assert "海峡资讯股份有限公司负责人林乾生说" in draft(TAIWAN).text


def test_an_interview_keeps_questions_and_answers() -> None:
    made = draft(INTERVIEW)
    assert [line[:9] for line in shown(made)] == [
        "记者：园区为什么要",
        "沈立：企业刚来的时",
        "记者：有哪些变化？",
        "沈立：入园企业从6",
    ]
    assert [(m.name, [part.name for part in m.parts]) for m in facts(made).mechanisms] == [
        ("“五色”服务", ["红色引领", "蓝色护航", "绿色通道", "橙色关爱", "金色成长"])
    ]


def test_a_report_keeps_its_headings() -> None:
    made = draft(REPORT)
    assert [line for line in shown(made) if line.startswith("#")] == [
        "## 一、健全组织",
        "### （一）阵地建设",
        "## 二、存在问题",
    ]


def test_pictures_of_a_document_go_into_the_cases_folder() -> None:
    made = draft(
        word(
            paragraph("云锦大厦的党建圈", "Title"),
            paragraph("杭州市西湖区的云锦大厦里企业很多，党员也多。"),
            picture(),
        ),
        "a.docx",
    )
    assert made.pictures == (Picture("1.png", PIXEL),)
    assert shown(made)[-1] == "![共享会议室](xihu/1.png)"


def test_a_turn_to_another_city_is_marked() -> None:
    made = draft(
        "深圳市福田区的大厦里，福田的党员在工作，大家都很忙。\n\n福田区的支部建在楼上。\n\n在青岛，楼宇也很多，应当学一学。\n\n一是学。"
    )
    assert (
        "<!-- 待核对：从这里起说的可能是青岛市，不是本案例的事，不属于本案例就删去 -->\n\n在青岛" in made.text
    )


def test_a_free_slug_is_taken() -> None:
    assert draft(GBK, taken=frozenset({"yuelu"})).slug == "yuelu-2"
    assert draft("一篇没有地名的短文。", "mei-you.txt").slug == "mei-you"


@pytest.mark.parametrize("text", [*TEXTS, *PAGES])
def test_every_draft_loads_without_problems(text: str) -> None:
    paragraphs = "不是列表的写法"  # numbered paragraphs stay what they are in the press
    assert [problem for problem in problems(draft(text)) if paragraphs not in problem] == []


def letters(text: str) -> str:
    return "".join(re.findall("[\u4e00-\u9fff]", text))


SENTENCE = st.sampled_from(
    ["园区的党员都来了。", "综合党委成立", "相关阅读", "记者 张三", "▲书屋", "来源：甲报 2022-01-02", "首页 > 正文", "“首", "席官”来了，", "（上接03版）",
     "一、背景", "责任编辑：李四", "在青岛，楼很多。", "截至目前，有企业5家，党员近200名。", "本报讯（记者 王五）好。", "一是走访。二是服务。", "-->", "# 甲", "| 甲 | 乙 |"]
)  # fmt: skip


@given(st.lists(SENTENCE, min_size=1), st.sampled_from(["\n", "\n\n", ""]))
@settings(max_examples=150)
def test_no_sentence_is_ever_lost(lines: list[str], gap: str) -> None:
    text = gap.join([*lines, "一篇短文。"])
    made = draft(text)
    whole = letters(made.text)
    for line in text.split("\n"):
        for sentence in sentences(line):
            assert letters(sentence) in whole
    assert errors(made) == []


@given(st.text("甲乙党员，。：:-#>*_`[](){}<&|~!\"'“”\n 　1.年月日\ue000\ufffd"))
@settings(max_examples=150)
def test_any_signs_give_a_draft_that_loads(text: str) -> None:
    made = draft(f"{text}\n甲。")
    assert errors(made) == []


@given(st.binary())
def test_any_bytes_give_a_draft_or_a_refusal(content: bytes) -> None:
    try:
        made = draft(content + "党".encode())
    except Refused:
        return
    assert errors(made) == []


def test_what_was_put_aside_stands_once_at_the_end() -> None:
    assert draft(NEWSPAPER).text.count(NOT_OURS) == 1
