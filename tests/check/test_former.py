import pytest
from support import case, made, messages, pages


def told(anchors: str) -> list[str]:
    text = case("## 背景\n\n甲。", 旧锚点=f"\n  - {anchors}")
    return [message.partition(": ")[2] for message in messages({"cases/jia.md": text})]


@pytest.mark.parametrize(
    ("anchors", "message"),
    [
        ("{旧: bei-jing, 新: sources}", "编号“bei-jing”还在用，不用写成旧的 → 删掉这一项"),
        ("{旧: lao, 新: bei-jin}", "页面上没有编号“bei-jin” → 是不是“bei-jing”？"),
        (
            "{旧: lao, 新: qi-ta-xxx}",
            "页面上没有编号“qi-ta-xxx” → 编号在网页的网址里“#”后面，点目录里的标题就能看到",
        ),
        ("{旧: lao}", "旧编号“lao”没有写去向 → 写“新: 现在的编号”；内容删掉了，就写“原因: …”"),
        ("{旧: lao, 新: sources}\n  - {旧: lao, 新: bei-jing}", "“旧锚点”里的“lao”重复了 → 只留一处"),
        (
            "{旧: a, 新: b}\n  - {旧: b, 新: bei-jin}",
            "页面上没有编号“bei-jin” → 是不是“bei-jing”？",
        ),
    ],
)
def test_a_former_anchor_that_cannot_be_is_told(anchors: str, message: str) -> None:
    assert told(anchors) == [message]


def test_former_anchors_that_lead_somewhere_are_silent() -> None:
    assert told("{旧: lao, 新: bei-jing}\n  - {旧: gai, 原因: 删去}\n  - {旧: yuan, 新: source-ribao}") == []


def test_what_took_a_place_may_be_replaced_in_its_turn() -> None:
    steps = "\n  - {旧: a, 新: b}\n  - {旧: b, 新: bei-jing}\n  - {旧: c, 新: d}\n  - {旧: d, 原因: 删去}"
    site = made({"cases/jia.md": case("## 背景\n\n甲。", 旧锚点=steps)})
    assert site.problems == ()
    page = pages(site)["cases/jia.html"]
    assert '<h2 id="bei-jing"><span id="a"></span><span id="b"></span>背景' in page
    assert page.count('class="retired">链接原来指向的内容已经删去：删去。') == 2
    assert '<p id="c" class="retired">' in page


def test_two_that_lead_to_each_other_are_told() -> None:
    assert len(told("{旧: aaa, 新: bbb}\n  - {旧: bbb, 新: aaa}")) == 2
