import json

import pytest
from support import SITE, case, files, made, messages, pages

YI = case(title="乙", place="乙", brand="乙", aliases="\n  - lao-yi")


def told(items: str) -> list[str]:
    files = {"site.yaml": f"{SITE}撤下:\n{items}", "cases/yi.md": YI}
    return [message.partition(": ")[2] for message in messages(files)]


@pytest.mark.parametrize(
    ("fields", "message", "hint"),
    [
        (
            "案例: jia",
            "案例“jia”还在，不能同时写成撤下",
            "真的撤下，就删掉 cases/jia.md；没有撤下，就删掉这一项",
        ),
        (
            "案例: lao-yi",
            "“lao-yi”是 cases/yi.md 的旧网址名，会自动转到那里",
            "删掉这一项，或在那里删掉这个旧网址名",
        ),
        ("案例: lao, 改看: jai", "没有“jai”这个案例可以改看", "是不是“jia”？"),
        (
            "案例: lao, 改看: lao",
            "没有“lao”这个案例可以改看",
            "写 cases 文件夹里一个已经发布的文件名，不带 .md",
        ),
    ],
)
def test_a_withdrawal_that_cannot_be_is_told(fields: str, message: str, hint: str) -> None:
    assert told(f"  - {{{fields}, 日期: 2026, 原因: 拆除}}\n") == [f"{message} → {hint}"]


def test_a_withdrawal_that_is_there_twice_is_told() -> None:
    item = "  - {案例: lao, 日期: 2026, 原因: 拆除}\n"
    assert told(item * 2) == ["案例“lao”写了两次 → 只留一处"]


@pytest.mark.parametrize(
    "items",
    [
        ("lao, 改看: lao-yi",),
        ("lao, 改看: you", "you, 改看: yi"),
    ],
    ids=["renamed", "withdrawn too"],
)
def test_what_became_of_a_successor_is_followed(items: tuple[str, ...]) -> None:
    listed = "".join(f"  - {{案例: {one}, 日期: 2026, 原因: 拆除}}\n" for one in items)
    site = made({"site.yaml": f"{SITE}撤下:\n{listed}", "cases/yi.md": YI})
    assert site.problems == ()
    assert '请改看：<a href="../cases/yi.html">乙</a>' in pages(site)["cases/lao.html"]
    assert json.loads(files(site)["api/v1/index.json"])["withdrawn"][0]["successor"] == "yi"


def test_two_that_name_each_other_are_told() -> None:
    items = ("lao, 改看: you", "you, 改看: lao")
    assert len(told("".join(f"  - {{案例: {one}, 日期: 2026, 原因: 拆除}}\n" for one in items))) == 2
