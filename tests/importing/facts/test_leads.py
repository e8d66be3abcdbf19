import pytest

from showcase.importing.blocks import Block, Kind
from showcase.importing.facts.leads import led
from showcase.importing.facts.working import Component, Working


def text(*lines: str) -> tuple[Block, ...]:
    """Return paragraphs; what stands before `|` is bold."""
    return tuple(
        Block(Kind.TEXT, line.replace("|", ""), lead=line.split("|")[0] if "|" in line else "")
        for line in lines
    )


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (
            ("“红色管家”强组织。选聘17名。", "“蓝色管家”解难题。整合35人。", "“绿色管家”优环境。建公寓。"),
            ["红色管家", "蓝色管家", "绿色管家"],
        ),
        (
            ("建一个链委。成立党委。", "备一本台账。提需求。", "带一批徒弟。设工作室。"),
            ["建一个链委", "备一本台账", "带一批徒弟"],
        ),
        (
            ("组织力：让散沙成塔。下设支部。", "凝聚力：让邻居成友。办歌会。", "创新力：成金。办赛。"),
            ["组织力", "凝聚力", "创新力"],
        ),
        (
            (
                "一、工委抓总，建强“主心骨”。|配备14名。",
                "二、片区抓实，织密“一张网”。|划分6个。",
                "三、企业抓细，点亮“一面旗”。|培养56名。",
            ),
            ["工委抓总，建强“主心骨”", "片区抓实，织密“一张网”", "企业抓细，点亮“一面旗”"],
        ),
    ],
    ids=["quoted", "sentences", "colons", "bold"],
)
def test_paragraphs_that_begin_alike_tell_the_parts(lines: tuple[str, ...], names: list[str]) -> None:
    (working,) = led("", text(*lines))
    assert [part.name for part in working.parts] == names


def test_a_part_has_the_sentence_behind_its_name_and_the_name_that_counts_them() -> None:
    assert list(
        led("“两色管家”服务到家", text("“红色管家”强组织。选聘17名。别的。", "“蓝色管家”解难题。整合。"))
    ) == [Working("“两色管家”", (Component("红色管家", "选聘17名。"), Component("蓝色管家", "整合。")))]


def test_pictures_between_do_not_part_them_and_other_paragraphs_do() -> None:
    lines = text("建一个链委。成立。", "备一本台账。提出。", "带一批徒弟。设立。")
    picture = Block(Kind.PICTURE, "a.jpg")
    assert len(list(led("", (lines[0], picture, *lines[1:])))) == 1
    assert list(led("", (lines[0], *text("园区里的企业多，党员也多，大家都来了。"), *lines[1:]))) == []


@pytest.mark.parametrize(
    "lines",
    [
        ("问：为什么做？大家想知道。", "答：企业多。党员多。", "问：怎么做？大家想知道。"),
        ("张三说：很好。真的。", "李四说：很好。真的。", "王五说：很好。真的。"),
        ("2013年，起步。建支部。", "2017年，成形。建党委。", "2022年，成荫。扩大。"),
        ("党员来了。", "企业来了。", "大家来了。"),
        ("记者：|为什么做？", "张三：|企业多。党员多。", "编者按：|大家想知道。"),
        ("“云上开会，云下办事。”支部书记说，好。", "“云上学。”他说，好。", "“云上帮。”他说，好。"),
    ],
    ids=["interview", "speakers", "story in time", "sentences", "bold speakers", "speech"],
)
def test_other_paragraphs_are_no_mechanism(lines: tuple[str, ...]) -> None:
    assert list(led("", text(*lines))) == []
