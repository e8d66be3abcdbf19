import pytest
from support import case, messages

SOURCE = "\n  - id: {}\n    title: 甲\n    publisher: 日报\n    date: 2025"
SOURCES = SOURCE.format("ribao") + SOURCE.format("wang")
FIGURE = "\n  - label: {}\n    value: 4\n    source: {}"
REQUIRED = "必填的“{0}”还没有填写 → 在冒号后面写上内容：{2}: {1}"


def found(text: str) -> list[str]:
    return messages({"cases/jia.md": text})


def test_a_source_id_given_twice_is_placed() -> None:
    assert found(case(sources=SOURCES.replace("wang", "ribao"))) == [
        "cases/jia.md:16:9: 来源的编号“ribao”用了两次 → 每个来源用一个自己的编号"
    ]


def test_a_figure_without_its_source_is_placed_with_a_guess() -> None:
    assert found(case(sources=SOURCES, figures=FIGURE.format("企业", "ribap"))) == [
        "cases/jia.md:23:13: 没有编号为“ribap”的来源 → 是不是“ribao”？"
    ]
    assert found(case(sources=SOURCES, figures=FIGURE.format("企业", "xyz"))) == [
        "cases/jia.md:23:13: 没有编号为“xyz”的来源 → 写“来源”里的一个编号：ribao、wang"
    ]


def test_figures_are_not_blamed_where_the_sources_are_missing() -> None:
    figures = FIGURE.format("企业", "ribao") + FIGURE.format("党员", "ribao")
    assert found(case(sources="", figures=figures)) == [
        "cases/jia.md:2:1: 必填的“来源”没有写 → 加上一行“来源:”，下面照案例模板写"
    ]


def test_a_tag_written_twice_is_placed() -> None:
    assert found(case(tags="\n  - 楼宇党建\n  - 党建联盟\n  - 楼宇党建")) == [
        "cases/jia.md:15:5: 标签“楼宇党建”写了两次 → 只留一处"
    ]


def test_figures_and_mechanisms_of_one_name_give_a_warning_each() -> None:
    figures = "".join(FIGURE.format(label, "ribao") for label in ("企业", "党员", "企业"))
    mechanisms = "\n  - name: 企业\n  - name: 五力\n  - name: 五力"
    ending = "，它们的链接会随顺序改变 → 改成能区分的名称"
    assert found(case(figures=figures, mechanisms=mechanisms)) == [
        f"cases/jia.md:21:12: 提醒：有两个数据都叫“企业”{ending}",
        f"cases/jia.md:27:11: 提醒：有两个机制都叫“五力”{ending}",
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


def test_a_date_that_is_none_is_told_once_and_not_compared() -> None:
    (problem,) = found(case(published="2026-01-02", updated="去年"))
    assert problem.startswith("cases/jia.md:14:10: “去年”不是日期")


def test_what_is_left_empty_is_not_called_repeated() -> None:
    sources = "\n  - id:\n    title: 甲\n  - id:\n    title: 乙"
    figures = FIGURE.format("", "a") + FIGURE.format("", "a")
    assert found(case(sources=sources, figures=figures)) == [
        f"cases/jia.md:12:5: {REQUIRED.format('编号', 'rb', 'id')}",
        f"cases/jia.md:14:5: {REQUIRED.format('编号', 'rb', 'id')}",
        f"cases/jia.md:17:5: {REQUIRED.format('指标', '孵化党组织', 'label')}",
        f"cases/jia.md:20:5: {REQUIRED.format('指标', '孵化党组织', 'label')}",
    ]


def test_the_rules_are_looked_at_beside_wrong_fields_under_either_name() -> None:
    text = case(
        carrier="楼",
        sources=SOURCES.replace("wang", "ribao"),
        figures=FIGURE.format("企业", "xyz").replace("4", "许多"),
        updated="2025",
    )
    for old, new in (("sources:", "来源:"), ("figures:", "数据:"), ("updated:", "更新:")):
        text = text.replace(old, new)
    assert [message.partition(" → ")[0] for message in found(text)] == [
        "cases/jia.md:10:10: 没有“楼”这种载体",
        "cases/jia.md:16:9: 来源的编号“ribao”用了两次",
        "cases/jia.md:22:12: “许多”不是数值",
        "cases/jia.md:23:13: 没有编号为“xyz”的来源",
        "cases/jia.md:24:5: 更新的日期比发布的日期早",
    ]


@pytest.mark.parametrize("field", ["founded", "updated"])
def test_a_year_of_another_age_is_a_warning(field: str) -> None:
    (told,) = found(case(**{field: "3026"}))
    assert told.endswith("提醒：年份 3026 像是写错了 → 检查年份的四位数字")
    assert found(case(**{field: "2026-01"})) == []
