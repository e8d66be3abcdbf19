import pytest

from showcase.importing.lines.bylines import (
    closing_byline,
    closing_dateline,
    opening_dateline,
    split_names,
    without_dateline,
)
from showcase.importing.lines.imprint import Imprint


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("华西都市报-封面新闻记者 朱珠", Imprint("华西都市报—封面新闻", "", ("朱珠",))),
        ("五组 杜吉", Imprint("", "", ("杜吉",))),
        ("（文/游美月）", Imprint("", "", ("游美月",))),
        ("（记者 常山 摄影报道）", Imprint("", "", ("常山",))),
        ("本报记者 张三 通讯员 李四", Imprint("", "", ("张三", "李四"))),
        ("（记者 晋小川 通讯员 裘千里/文 图片由受访单位提供）", Imprint("", "", ("晋小川", "裘千里"))),
        ("记者 傅云帆 通讯员 南青", Imprint("", "", ("傅云帆", "南青"))),
        ("（作者：翁同书 系某某区委党校教师）", Imprint("", "", ("翁同书",))),
        ("某某区委党建办 严明", Imprint("某某区委党建办", "", ("严明",), is_guess=True)),
        ("作者：张三（某某街道党工委书记）", Imprint("", "", ("张三",))),
        ("作者简介：张三，某某街道党工委书记", Imprint("", "", ("张三",))),
        ("（作者系某某园区党委书记）", Imprint()),
        ("作者系统梳理了园区的做法", None),
        ("记者手记", None),
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
    assert opening_dateline("央广网合肥6月3日消息（记者 毋凡）扫一扫") == Imprint("央广网", "", ("毋凡",))
    assert opening_dateline("（记者 张三）早上") == Imprint("", "", ("张三",))
    assert opening_dateline("（张三）早上") is None
    assert opening_dateline("【湾区商报讯】（记者 区乐民）早上") == Imprint("湾区商报", "", ("区乐民",))
    assert opening_dateline("早上八点半，大厦的门开了。") is None


def test_an_agencys_dateline_at_the_end_is_found() -> None:
    assert closing_dateline("很好。（新华社合肥7月2日电）") == "（新华社合肥7月2日电）"


@pytest.mark.parametrize(
    "line",
    [
        "新华社合肥7月2日电（记者 马安宁）",
        "新华社合肥7月2日电 ",
        "【某县新闻网讯】（通讯员 柳叶青 记者 谷雨晴）",
        "【某县报讯】",
        "本报讯 ",
        "（记者 张三）",
    ],
)
def test_a_summary_can_begin_behind_the_dateline(line: str) -> None:
    assert without_dateline(f"{line}早上八点，门开了。") == "早上八点，门开了。"
    assert without_dateline("早上八点，门开了。") == "早上八点，门开了。"


def test_names_behind_the_last_sentence_are_split_off() -> None:
    assert split_names("迈上新台阶。单晓 钟 艺") == ("迈上新台阶。", ("单晓", "钟艺"))
    assert split_names("在全区推广……记者 单晓") == ("在全区推广……", ("单晓",))
    assert split_names("迈上新台阶。大家都说好。") == ("迈上新台阶。大家都说好。", ())
