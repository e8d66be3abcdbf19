import json
import os
from pathlib import Path

import pytest
from course.courses import course_of, plain_site, read, told
from hypothesis import given
from hypothesis import strategies as st

from showcase.course.source import load_course, read_course_file
from showcase.problems import Refused

SOUND = """\
title: 楼宇党建怎样破题
讲师: 某某党校
introduction: |
  三个案例。

  一条主线。
备注: 课后交作业
items:
- case: jia
  title: 先看甲楼
- https://anli.example/base/cases/yi.html#zuo-fa
"""


def test_names_are_chinese_or_english_and_an_item_may_be_one_line() -> None:
    lessons, problems = read(SOUND)
    assert [lesson.link for lesson in lessons] == ["cases/jia.html", "cases/yi.html#zuo-fa"]
    assert problems == ()


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("标题：一课\n内容:\n  - jia\n", "1:3: "),
        ("标题: 一课\n内容:\n  -jia\n", "3:4: “-”后面少了一个空格 → 写成 - jia"),
        ("标题: 一课\n内容:\n  —— jia\n", "3:3: "),
        ("标题: 一课\n内荣:\n  - jia\n", "2:1: 没有“内荣”这一项 → 是不是“内容”？"),
        ("标题: 一课\n内容: jia\n", "2:5: 这里应当写成列表"),
        ("标题: 一课\n", "1:1: 必填的“内容”没有写 → 加上一行“内容:”"),
        ("标题: 一课\n内容:\n  - 备注: 想一想\n", "3:5: 必填的“案例”没有写"),
        ("标题: 一课\n内容:\n  - [甲楼](cases/jia.md)\n", "3:"),
        ("标题: 一课<b>\n内容:\n  - jia\n", "1:7: 这里是纯文字，网页标签“<b>”会照原样显示在网页上"),
    ],
)
def test_a_slip_is_told_with_its_place_and_its_mend(text: str, problem: str) -> None:
    lines = told(text)
    assert any(line.startswith(problem) for line in lines), lines


def test_one_slip_hides_no_other() -> None:
    assert len(told("标题：一课\n讲师: [a]\n内容:\n  - jia\n")) == 2


def test_an_encoding_that_is_certain_is_read_and_told() -> None:
    whole = plain_site().site
    assert whole
    course, (problem,) = load_course(course_of("jia").encode("gb18030"), "course.yaml", whole.vocabulary)
    assert course
    assert course.title == "一课"
    assert str(problem).startswith("course.yaml:1:1: 提醒：这个文件是 GB")


def test_one_that_is_not_is_refused() -> None:
    whole = plain_site().site
    assert whole
    course, problems = load_course(b"title: \xff\xfe\x81", "course.yaml", whole.vocabulary)
    assert course is None
    assert problems


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("none.yaml", "没有找到这个课程文件"),
        ("course.docx", "课程文件应当以 .yaml 结尾"),
        ("folder.yaml", "课程文件读不了："),
    ],
)
def test_a_file_that_cannot_be_read_is_told(tmp_path: Path, name: str, message: str) -> None:
    (tmp_path / "folder.yaml").mkdir()
    with pytest.raises(Refused, match=message):
        read_course_file(tmp_path / name, name)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (course_of(*(f"无{number}" for number in range(400))), "303:5: 课程最多 300 项，从这里起多了"),
        (f"标题: {'一' * 6_000}\n内容:\n  - jia\n", "1:5001: 这一行有 6004 个字符，最多 5000 个"),
        (course_of("jia") + "# 甲\n" * 7_000, "6001:1: 这里有 7003 行，最多 6000 行 → 删掉多余的"),
        ("标题: " + "[" * 4_900, "1:"),
    ],
)
def test_what_is_more_than_any_course_is_refused(text: str, problem: str) -> None:
    (line,) = told(text)
    assert line.startswith(problem)


def test_a_file_larger_than_any_course_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(b"#" * 1_000_001)
    with pytest.raises(Refused, match=r"课程文件有 1\.0 MB，最多 1 MB"):
        read_course_file(tmp_path / "a.yaml", "a.yaml")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no pipes among files")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.yaml")
    with pytest.raises(Refused, match="课程文件读不了：不是普通的文件"):
        read_course_file(tmp_path / "a.yaml", "a.yaml")


@given(
    st.text(st.characters(codec="utf-8", exclude_characters="\x7f", exclude_categories=("Cc", "Cf", "Co")))
)
def test_what_a_page_writes_as_json_strings_is_read_as_it_was(notes: str) -> None:
    """So a browser needs no library: `JSON.stringify` quotes what YAML would take for signs."""
    quoted = json.dumps(f"甲{notes}", ensure_ascii=False)
    whole = plain_site().site
    assert whole
    text = f'"标题": {quoted}\n"内容":\n  - "案例": "jia"\n    "备注": {quoted}\n'
    course, problems = load_course(text.encode(), "course.yaml", whole.vocabulary)
    assert [str(problem) for problem in problems if "会照原样显示" not in problem.message] == [], text
    if course:
        assert (course.title, course.items[0].notes) == (f"甲{notes}".strip(), f"甲{notes}".strip())
