import pytest
from support import CASE, case, messages

SOURCES = "\n  - id: ribao\n    title: 甲\n  - id: wang\n    title: 乙"
FIGURE = "\n  - label: 企业\n    value: 4\n    source: "
REQUIRED = ("title", "brand", "place", "carrier", "region", "tags", "summary", "published", "sources")


def found(text: str, path: str = "cases/jia.md") -> list[str]:
    return messages({path: text})


def test_a_case_with_windows_line_ends_a_mark_and_chinese_names_is_sound() -> None:
    text = CASE.replace("title: 甲楼的故事", "标题: 甲楼的故事").replace("\n", "\r\n")
    assert found("\ufeff" + text) == []


@pytest.mark.parametrize(
    ("name", "better"),
    [("Jia.md", "jia"), ("甲楼.md", "jia-lou"), ("jia_lou.md", "jia-lou"), ("jia lou.md", "jia-lou")],
)
def test_a_file_name_that_is_no_address_is_refused_with_a_better_one(name: str, better: str) -> None:
    message = f"文件名“{name}”不能用在网址里，只能用小写字母、数字和减号"
    assert found(CASE, f"cases/{name}") == [f"cases/{name}:1:1: {message} → 把文件改名为 cases/{better}.md"]


def test_an_upper_case_ending_is_refused() -> None:
    message = "文件名“yi.MD”不能用在网址里，只能用小写字母、数字和减号"
    assert found(CASE, "cases/yi.MD") == [f"cases/yi.MD:1:1: {message} → 把文件改名为 cases/yi.md"]


def test_a_case_may_not_be_called_index() -> None:
    assert found(CASE, "cases/index.md") == [
        "cases/index.md:1:1: “index”是目录页要用的网址 → 给文件换一个名字"
    ]


def test_a_source_id_given_twice_is_placed() -> None:
    assert found(case(sources=SOURCES.replace("wang", "ribao"))) == [
        "cases/jia.md:14:9: 来源的编号“ribao”用了两次 → 每个来源用一个自己的编号"
    ]


def test_a_figure_without_its_source_is_placed_with_a_guess() -> None:
    assert found(case(sources=SOURCES, figures=FIGURE + "ribap")) == [
        "cases/jia.md:19:13: 没有编号为“ribap”的来源 → 是不是“ribao”？"
    ]
    assert found(case(sources=SOURCES, figures=FIGURE + "xyz")) == [
        "cases/jia.md:19:13: 没有编号为“xyz”的来源 → 写“来源”里的一个编号：ribao、wang"
    ]


def test_a_tag_written_twice_is_placed() -> None:
    assert found(case(tags="\n  - 楼宇党建\n  - 党建联盟\n  - 楼宇党建")) == [
        "cases/jia.md:15:5: 标签“楼宇党建”写了两次 → 只留一处"
    ]


@pytest.mark.parametrize(
    ("published", "updated", "sound"),
    [
        ("2026-01-02", "2026-01-01", False),
        ("2026-01-02", "2025-12", False),
        ("2026-05", "2026-04-30", False),
        ("2026-01-02", "2026-01-02", True),
        ("2026-05-06", "2026", True),
        ("2026", "2026-05-06", True),
        ("2026-05", "2026-05-01", True),
    ],
)
def test_an_update_is_not_older_than_its_publication_as_far_as_is_known(
    published: str,
    updated: str,
    sound: bool,  # noqa: FBT001 - a table
) -> None:
    problems = found(case(published=published, updated=updated))
    expected = ["cases/jia.md:14:10: 更新的日期比发布的日期早 → 检查这两个日期"]
    assert problems == ([] if sound else expected)


def test_an_empty_body_is_placed_below_the_front_matter() -> None:
    front = CASE.partition("\n## 背景")[0]
    assert found(front) == ["cases/jia.md:15:1: 正文是空的 → 在“---”下面写正文，可以从“## 背景”开始"]


def test_front_matter_and_body_are_both_judged_in_one_run() -> None:
    text = case("# 太大\n\n[乙](yi.md) ![图](jia/a.png)", carrier="楼", tags="\n  - 楼宇")
    assert found(text) == [
        "cases/jia.md:11:10: 没有“楼”这种载体 → 是不是“楼宇”？",
        "cases/jia.md:13:5: 没有“楼宇”这个标签 → 是不是“楼宇党建”？",
        "cases/jia.md:16:1: 正文里不要用一级标题，页面的标题已经是一级标题 → 改成二级标题：## …",
        "cases/jia.md:18:5: 链接“yi.html”没有对应的页面 → 是不是“cases/index.html”？检查文件名和文件夹",
        "cases/jia.md:18:17: 没有找到图片“jia/a.png” → 把图片放进 cases/jia/，写作 jia/文件名",
    ]


@pytest.mark.parametrize("field", REQUIRED)
def test_every_required_field_is_missed(field: str) -> None:
    (problem,) = found(case(**{field: ""}))
    assert problem.startswith("cases/jia.md:2:1: 必填的“")
