import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.importing.lines.imprint import Imprint, imprint_line


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2022-10-24 09:32:31来源：江苏经济报", Imprint("江苏经济报", "2022-10-24")),
        (
            "2022/8/17 10:05:33 来源：云岭先锋网 作者：普文 点击：2033次 【大 中 小】",
            Imprint("云岭先锋网", "2022-08-17", ("普文",)),
        ),
        ("日期：2024-05-06 字号：[大] [中] [小]", Imprint("", "2024-05-06")),
        ("作者：某某市某某区委组织部 责任编辑：王小明", Imprint()),
        ("来源：东江快报全媒体 2023-07-01 05:30:00", Imprint("东江快报全媒体", "2023-07-01")),
        (
            "发布时间：2023-11-06 10:20 来源：清河区融媒体中心 作者：方一鸣 字体：[大 中 小]",
            Imprint("清河区融媒体中心", "2023-11-06", ("方一鸣",)),
        ),
        (
            (
                "作者：覃小河 黄一帆 来源：钦州市委组织部 点击数：1326 "
                "更新时间：2022-9-8 16:20:33 【字号 大 小】"
            ),
            Imprint("钦州市委组织部", "2022-09-08", ("覃小河", "黄一帆")),
        ),
        ("来源：证券报 举报", Imprint("证券报")),
        ("来源：证券时报网作者：李在山", Imprint("证券时报网", "", ("李在山",))),
        ("湖南日报 2021年9月3日", Imprint("湖南日报", "2021-09-03", is_guess=True)),
        ("莞邑党建 昨天", Imprint("莞邑党建", is_guess=True)),
        ("2025年3月", Imprint("", "2025-03")),
        ("《赣北日报》（2023年02月14日 第03版）", Imprint("赣北日报", "2023-02-14")),
        ("■ 《滇中时报》记者 王二泉 通讯员 李梅子", Imprint("滇中时报", "", ("王二泉", "李梅子"))),
        ("本刊通讯员：拉毛卓玛 马成祥", Imprint("", "", ("拉毛卓玛", "马成祥"))),
        ("记者 税清河 实习生 蒲果", Imprint("", "", ("税清河", "蒲果"))),
        ("□ 本报记者 佟雪 文/摄", Imprint("", "", ("佟雪",))),
        ("澎湃新闻记者 段彦超 廖艳", Imprint("澎湃新闻", "", ("段彦超", "廖艳"), is_guess=True)),
        ("作　　者：黄琴", Imprint("", "", ("黄琴",))),
        ("供稿：丰台区某某大厦党委 联系人：祖逖", Imprint("丰台区某某大厦党委")),
        ("（作者单位：即墨区委组织部）", Imprint()),
        ("（采访整理：钱朵）", Imprint("", "", ("钱朵",))),
        (
            "2022-12-08★佛山新区报★记者 傅云帆 通讯员 南青★第A6版",
            Imprint("佛山新区报", "2022-12-08", ("傅云帆", "南青"), is_guess=True),
        ),
        (
            "○青岛西海岸报 ○2023年04月27日 ○全媒体记者 隋知远",
            Imprint("青岛西海岸报", "2023-04-27", ("隋知远",), is_guess=True),
        ),
        ("滨湖日报 – 2021年9月30日 – 第02版", Imprint("滨湖日报", "2021-09-30", is_guess=True)),
        (
            "湾区商报｜2022-10-18｜记者 区乐民 深圳传真",
            Imprint("湾区商报", "2022-10-18", ("区乐民",), is_guess=True),
        ),
        (
            "【时间】2022-03-16 【来源】园区报 【作者】文/庄周梦 图/逍遥",
            Imprint("园区报", "2022-03-16", ("庄周梦",)),
        ),
        ("来源：果城晚刊 记者鲜于丹/文 通讯员魏来/图", Imprint("果城晚刊", "", ("鲜于丹",))),
        ("报送单位：某某街道党工委 报送时间：2022年11月28日", Imprint("某某街道党工委", "2022-11-28")),
        ("朝夕临江发布2023年9月28日 17:30浙江", Imprint("朝夕临江发布", "2023-09-28", is_guess=True)),
        (
            "时间：2019-11-06 来源：某某党建网 作者：佚名 阅读：[ 1207 ] 次",
            Imprint("某某党建网", "2019-11-06"),
        ),
        (
            "中共某区委社会工作部编 2024年3月20日",
            Imprint("中共某区委社会工作部", "2024-03-20", is_guess=True),
        ),
        ("来源：四川日报（2023年5月6日 第3版）", Imprint("四川日报", "2023-05-06")),
        ("来源：人民网－四川频道", Imprint("人民网－四川频道")),
        ("来源：红星新闻 记者｜张三 编辑｜李四", Imprint("红星新闻", "", ("张三",))),
        ("供稿：党群工作部 张三", Imprint("党群工作部", "", ("张三",))),
        ("供稿人：张三", Imprint("", "", ("张三",))),
        ("文字整理：张三", Imprint("", "", ("张三",))),
        ("记者：张三 通讯员：李四 视频：王五", Imprint("", "", ("张三", "李四"))),
        ("更新于2023-05-06", Imprint("", "2023-05-06")),
        ("二〇二三年十二月", Imprint("", "2023-12")),
        (
            "原创 嘉禾宣传 嘉禾微平台 2024年3月15日 18:30 四川",
            Imprint("嘉禾微平台", "2024-03-15", is_guess=True),
        ),
        ("闽北客户端 记者 官茗 3天前 1.2w阅读", Imprint("闽北客户端", "", ("官茗",), is_guess=True)),
        ("记者：园区为什么要做这件事？", None),
        ("2020年11月30日，综合党委成立。", None),
        ("文章问题反馈", None),
        ("党建引领", None),
    ],
)
def test_a_line_about_the_publication_is_read(text: str, expected: Imprint | None) -> None:
    assert imprint_line(text) == expected


def test_what_an_imprint_lacks_comes_from_another() -> None:
    assert Imprint("甲报").or_else(Imprint("乙报", "2022", ("张三",))) == Imprint("甲报", "2022", ("张三",))


def test_a_year_gives_way_to_a_day_of_it() -> None:
    assert Imprint(date="2024").or_else(Imprint(date="2024-03-20")).date == "2024-03-20"
    assert Imprint(date="2024-03").or_else(Imprint(date="2023-03-20")).date == "2024-03"


def test_a_guess_gives_way_to_what_is_said() -> None:
    guess = Imprint("原创甲乙", "2022", is_guess=True)
    assert guess.or_else(Imprint("乙报")) == Imprint("乙报", "2022")
    assert guess.or_else(Imprint()) == guess


@given(st.text("来源：记者 张三《》报2022年-月日（）|丨/、。，作者编辑"))
def test_any_line_is_read_or_none(text: str) -> None:
    found = imprint_line(text)
    assert found is None or isinstance(found, Imprint)
