import pytest

from showcase.importing.lines.bylines import (
    Imprint,
    closing_byline,
    closing_dateline,
    date_in,
    imprint_line,
    opening_dateline,
    split_names,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2022-10-24 09:32:31来源：江苏经济报", Imprint("江苏经济报", "2022-10-24")),
        ("来源：东江快报全媒体 2023-07-01 05:30:00", Imprint("东江快报全媒体", "2023-07-01")),
        (
            "发布时间：2023-11-06 10:20 来源：清河区融媒体中心 作者：方一鸣 字体：[大 中 小]",
            Imprint("清河区融媒体中心", "2023-11-06", ("方一鸣",)),
        ),
        ("湖南日报 2021年9月3日", Imprint("湖南日报", "2021-09-03")),
        ("2025年3月", Imprint("", "2025-03")),
        ("（采访整理：钱朵）", Imprint("", "", ("钱朵",))),
        ("记者：园区为什么要做这件事？", None),
        ("2020年11月30日，综合党委成立。", None),
        ("党建引领", None),
    ],
)
def test_a_line_about_the_publication_is_read(text: str, expected: Imprint | None) -> None:
    assert imprint_line(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("华西都市报-封面新闻记者 朱珠", Imprint("华西都市报—封面新闻", "", ("朱珠",))),
        ("五组 杜吉", Imprint("", "", ("杜吉",))),
        ("（文/游美月）", Imprint("", "", ("游美月",))),
        ("本报记者 张三 通讯员 李四", Imprint("", "", ("张三", "李四"))),
        ("记者：有哪些变化？", None),
        ("张三说，园区变了", None),
    ],
)
def test_a_line_of_names_is_a_byline(text: str, expected: Imprint | None) -> None:
    assert closing_byline(text) == expected


def test_the_beginning_of_a_report_names_paper_and_reporters() -> None:
    assert opening_dateline("新华社合肥7月2日电（记者 马安宁、丁一）在合肥") == Imprint(
        "新华社", "", ("马安宁", "丁一")
    )
    assert opening_dateline("本报讯（记者 陆远 通讯员 高小河）早上") == Imprint("", "", ("陆远", "高小河"))
    assert opening_dateline("早上八点半，大厦的门开了。") is None


def test_an_agencys_dateline_at_the_end_is_found() -> None:
    assert closing_dateline("很好。（新华社合肥7月2日电）") == "（新华社合肥7月2日电）"


def test_names_behind_the_last_sentence_are_split_off() -> None:
    assert split_names("迈上新台阶。单晓 钟 艺") == ("迈上新台阶。", ("单晓", "钟艺"))
    assert split_names("迈上新台阶。大家都说好。") == ("迈上新台阶。大家都说好。", ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [("2022/3/5", "2022-03-05"), ("2022年3月", "2022-03"), ("2022-13-01", ""), ("3月5日", "")],
)
def test_a_date_is_as_precise_as_the_text(text: str, expected: str) -> None:
    assert date_in(text) == expected


def test_what_an_imprint_lacks_comes_from_another() -> None:
    assert Imprint("甲报").or_else(Imprint("乙报", "2022", ("张三",))) == Imprint("甲报", "2022", ("张三",))
