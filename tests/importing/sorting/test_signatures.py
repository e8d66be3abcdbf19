import pytest

from showcase.importing.blocks import Block, Kind, Removed
from showcase.importing.lines.imprint import Imprint
from showcase.importing.sorting.signatures import without_signatures

PROSE = "综合党委把服务写成了清单，每周上门收一次。"


def text(*lines: str) -> tuple[Block, ...]:
    return tuple(Block(Kind.TEXT, line) for line in lines)


@pytest.mark.parametrize(
    ("lines", "imprint"),
    [
        (("陆远 高小河",), Imprint("", "", ("陆远", "高小河"))),
        (("某市某区委组织部", "2023年8月16日"), Imprint("某市某区委组织部", "2023-08-16")),
        (("长宁区委社会工作部 供稿",), Imprint("长宁区委社会工作部")),
        (("来源：甲报 2022-01-02", "编辑：小鱼"), Imprint("甲报", "2022-01-02")),
    ],
)
def test_what_stands_below_the_text_is_a_signature(lines: tuple[str, ...], imprint: Imprint) -> None:
    kept, found, removed = without_signatures(text(PROSE, PROSE, *lines))
    assert found == imprint
    assert [*(b.text for b in kept[2:]), *(r.text for r in removed)] != []
    assert {*(b.text for b in kept[2:]), *(r.text for r in removed)} == set(lines)


def test_a_date_and_a_word_between_paragraphs_are_headings() -> None:
    blocks = text(PROSE, "2019年8月", PROSE, "经验", PROSE)
    assert without_signatures(blocks) == (blocks, Imprint(), ())


def test_names_behind_the_last_sentence_go() -> None:
    kept, imprint, removed = without_signatures(text(f"{PROSE}陆远 高小河"))
    assert (kept, imprint.authors) == (text(PROSE), ("陆远", "高小河"))
    assert removed == (Removed("陆远 高小河", "署名"),)


def test_a_dateline_stays_with_its_text_and_goes_alone() -> None:
    blocks = text(f"本报讯（记者 陆远）{PROSE}", "本报讯（记者 高小河）")
    kept, imprint, removed = without_signatures(blocks)
    assert (kept, imprint.authors) == (blocks[:1], ("陆远",))
    assert removed == (Removed("本报讯（记者 高小河）", "署名"),)


@pytest.mark.parametrize("line", ["文：某某街道党工委", "某某街道党工委/文", "（某某街道党工委供稿）"])
def test_a_signature_may_name_an_organisation_as_the_author(line: str) -> None:
    blocks = (Block(Kind.TEXT, "园区里的企业很多。"), Block(Kind.TEXT, line))
    assert without_signatures(blocks)[1] == Imprint("某某街道党工委")


def test_an_organisation_in_brackets_behind_the_last_sentence_gave_the_text() -> None:
    kept, imprint, removed = without_signatures((Block(Kind.TEXT, "企业很多。（供稿：某某区委组织部）"),))
    assert [block.text for block in kept] == ["企业很多。"]
    assert imprint == Imprint("某某区委组织部")
    assert removed == (Removed("（供稿：某某区委组织部）", "署名"),)
    assert without_signatures((Block(Kind.TEXT, "企业很多。（某某区委组织部）"),))[1] == Imprint()
