"""A course: the cases, and places in cases, that a trainer teaches with, in order."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from showcase.fields.composite import ListOf, Placed, Record
from showcase.fields.declaration import written
from showcase.fields.kinds import LINE, TEXT
from showcase.frontmatter.nodes import Node, Scalar
from showcase.model.prose import Reference

if TYPE_CHECKING:
    from showcase.model.vocabulary import Vocabulary


@dataclass(frozen=True, kw_only=True)
class CourseItem:
    """One thing to read: a case, or a place in one."""

    case: Reference = written(
        "案例",
        Placed(LINE),
        "案例的文件名，或者从网页上复制的网址；`#` 后面是案例里的一处：小标题、数据、机制或来源",
        required=True,
        example="pukou#sources",
    )
    title: str = written(
        "标题", LINE, "目录里显示的名称；不写，就用案例或小标题自己的", example="先看成效：数字从哪里来"
    )
    notes: str = written("备注", TEXT, "给学员的话，和这一项一起显示", example="边看边想：联席会由谁召集？")


class _CaseOrItem(Record[CourseItem]):
    """An item, of which only the case may be written, on one line and without its name."""

    label = "案例的文件名或网址；要写标题和备注，就写几个小项"

    def parse(self, node: Node, vocabulary: "Vocabulary") -> CourseItem:
        """Return the item. Raises Refused with the problems of all its fields."""
        if isinstance(node, Scalar):
            return CourseItem(case=Placed(LINE).parse(node, vocabulary), title="", notes="")
        return super().parse(node, vocabulary)


@dataclass(frozen=True, kw_only=True)
class Course:
    """`course.yaml`."""

    title: str = written("标题", LINE, "课程的名称", required=True, example="楼宇党建怎样破题")
    trainer: str = written("讲师", LINE, "讲课的人或单位", example="某某党校")
    introduction: str = written(
        "导语", TEXT, "课程讲什么、给谁听，显示在目录前面", example="三个案例，一条主线。"
    )
    notes: str = written("备注", TEXT, "作业、要求等，显示在目录后面", example="课后每组交一页纸。")
    items: tuple[CourseItem, ...] = written(
        "内容", ListOf(_CaseOrItem(CourseItem)), "按讲课的顺序排列的案例", required=True
    )
