"""The course file: its bytes → the course as it is written."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from showcase.care.passages import Front
from showcase.fields.declaration import names
from showcase.fields.record import parse_record
from showcase.frontmatter.hidden import character_problems
from showcase.frontmatter.meant import meant_mapping
from showcase.frontmatter.nodes import Mapping
from showcase.frontmatter.parse import parse_mapping
from showcase.limits import COURSE_ITEMS, SETTINGS_LINES, TEXT_BYTES
from showcase.load.values import value_problems
from showcase.model.course import Course
from showcase.model.vocabulary import Vocabulary
from showcase.problems import Place, Problem, Refused, Severity, has_errors, refuse
from showcase.read.reasons import reason
from showcase.text.conflicts import refuse_conflicts
from showcase.text.decoding import decode
from showcase.text.lengths import refuse_long_lines, refuse_many_lines

_ENDINGS = (".yaml", ".yml")


def read_course_file(file: Path, path: str) -> bytes:
    """Return the bytes of the course file, of which problems are told at `path`. Raises Refused."""
    if file.suffix.lower() not in _ENDINGS:
        raise refuse(Place(path), "课程文件应当以 .yaml 结尾", "检查文件名；怎样写，见 docs/课程文件.md")
    try:
        if file.exists() and not (file.is_file() or file.is_dir()):  # a pipe has no end
            raise refuse(Place(path), "课程文件读不了：不是普通的文件", "检查文件名和文件夹")
        if file.is_file() and (size := file.stat().st_size) > TEXT_BYTES:
            message = f"课程文件有 {size / 1_000_000:.1f} MB，最多 {TEXT_BYTES // 1_000_000} MB"
            raise refuse(Place(path), message, "检查是不是选错了文件")
        return file.read_bytes()
    except FileNotFoundError:
        raise refuse(Place(path), "没有找到这个课程文件", "检查文件名和文件夹") from None
    except OSError as error:
        raise refuse(Place(path), f"课程文件读不了：{reason(error)}", "关掉占用它的程序，检查权限") from None


def load_course(
    content: bytes, path: str, vocabulary: Vocabulary
) -> tuple[Course | None, tuple[Problem, ...]]:
    """Return the course in `content`, None where it cannot be read, and everything that is wrong with it."""
    try:
        text, found = decode(content, path)
        refuse_conflicts(text, path)
        refuse_long_lines(text, path)
        refuse_many_lines(text, path, 1, SETTINGS_LINES)
    except Refused as refused:
        return None, refused.problems
    where = (text, path, 1, names(Course))
    problems = [*map(_readable, found), *character_problems(*where)]
    try:
        mapping = parse_mapping(*where)
    except Refused as refused:
        meant = meant_mapping(*where)
        others: Iterable[Problem] = _course(meant, text, vocabulary)[1] if meant else ()
        # What stands behind a mend is not at the place that is told.
        return None, (*problems, *refused.problems, *(replace(other, mend=None) for other in others))
    course, others = _course(mapping, text, vocabulary)
    problems += others
    return None if has_errors(problems) else course, tuple(problems)


def _readable(problem: Problem) -> Problem:
    """Return the problem of an encoding that is certain, softened: the file is read and never published."""
    hint = "照样能读；给别的程序用时，在记事本里“另存为”，编码选 UTF-8"
    return replace(problem, hint=hint, severity=Severity.WARNING, mend=None)


def _course(mapping: Mapping, text: str, vocabulary: Vocabulary) -> tuple[Course | None, tuple[Problem, ...]]:
    shown = tuple(value_problems(Front(mapping, text, 1)))
    try:
        course = parse_record(Course, mapping, vocabulary)
    except Refused as refused:
        return None, (*shown, *refused.problems)
    if len(course.items) > COURSE_ITEMS:
        place, message = course.items[COURSE_ITEMS].case.place, f"课程最多 {COURSE_ITEMS} 项，从这里起多了"
        return None, (*shown, Problem(place, message, "分成几门课程"))
    return course, shown
