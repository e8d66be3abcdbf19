import json
from collections.abc import Callable

import pytest
import yaml
from course.courses import read
from support import REPOSITORY

from showcase.fields.document import field_reference
from showcase.model.course import Course

_INTRO = (REPOSITORY / "tests/course/introduction.md").read_text("utf-8").rstrip("\n")


def test_the_reference_is_made_from_the_declaration(golden: Callable[[str, str], None]) -> None:
    golden("docs/课程文件.md", field_reference("课程文件", _INTRO, Course))


@pytest.mark.parametrize("number", [0, 1])
def test_its_examples_are_course_files(number: int) -> None:
    text = (REPOSITORY / "docs/课程文件.md").read_text("utf-8").split("```yaml\n")[number + 1].split("```")[0]
    text = text.replace("https://example.org/cases/chengdu.html#sources", "jia#sources")
    lessons, problems = read(text.replace("pukou", "yi"))
    assert ({lesson.link for lesson in lessons}, problems) == (
        {"cases/jia.html#sources", "cases/yi.html"},
        (),
    )


def test_what_is_written_as_json_is_yaml_to_any_reader() -> None:
    text = (REPOSITORY / "docs/课程文件.md").read_text("utf-8").split("```yaml\n")[2].split("```")[0]
    course = yaml.safe_load(text)
    assert json.dumps(course["introduction"], ensure_ascii=False) in text
