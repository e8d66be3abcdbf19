import pytest

from showcase.importing.lines.captions import is_caption, is_credit, is_view, may_be_caption


@pytest.mark.parametrize(
    "text",
    [
        "▲志愿者在大堂答疑。",
        "图为揭牌现场",
        "（暖心站内景）",
        "图1：服务流程",
        "上图：共享书屋",
        "厂区 摄/汪小媛",
        "云锦大厦外景 孙亮 摄",
        "（主办方供图 编辑 蒋文）",
        "图片除署名外由区委组织部提供",
        "党员在车间 记者 张三 摄",
    ],
)
def test_captions_and_credits_are_known_by_their_form(text: str) -> None:
    assert is_caption(text)


@pytest.mark.parametrize(
    "text",
    [
        "园区成立了党支部。",
        "楼上“三原色” 同绘一张图",
        "他说：“图好看就行。”",
        "组织力",
        "▶相关链接",
        "摄影协会办了展览，来了很多人",
    ],
)
def test_text_is_no_caption(text: str) -> None:
    assert not is_caption(text)


def test_who_wrote_and_took_the_pictures_is_no_credit() -> None:
    assert not is_credit("（记者 常山 摄影报道）")
    assert not is_credit("2022-03-16 来源：园区报 作者：文/庄周 图/逍遥")


def test_a_credit_names_who_gave_the_picture() -> None:
    assert (is_credit("摄影：李可"), is_credit("▲共享书屋。")) == (True, False)


def test_a_bare_line_may_be_a_caption_where_it_cuts_a_sentence_or_stands_apart() -> None:
    assert may_be_caption("党支部的结绳课", cuts_sentence=True, has_air=False)
    assert may_be_caption("党支部开展技能培训", cuts_sentence=False, has_air=True)
    assert not may_be_caption("三张清单管到底", cuts_sentence=False, has_air=True)
    assert not may_be_caption("这是一句话。", cuts_sentence=True, has_air=True)


def test_a_view_is_known_by_its_last_word() -> None:
    assert (is_view("涪江城区全景"), is_view("党建全景图谱怎样画")) == (True, False)
