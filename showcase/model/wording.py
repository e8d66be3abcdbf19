"""A rule of wording as authors of `site.yaml` write it."""

from dataclasses import dataclass

from showcase.fields.composite import ListOf
from showcase.fields.declaration import written
from showcase.fields.kinds import LINE


@dataclass(frozen=True, kw_only=True)
class Wording:
    """A term, what to write instead, and why.

    Inside one of the phrases `unless` the term is sound, and so it is where `given` stands before it in the
    same text: what was written out once may be shortened.
    """

    term: str = written("词语", LINE, "要提醒的词语", required=True, example="习总书记")
    use: str = written("改用", LINE, "规范的写法", example="习近平总书记")
    reason: str = written("理由", LINE, "为什么这样写", required=True, example="正式文稿用全名加职务")
    unless: tuple[str, ...] = written("除外", ListOf(LINE), "出现在这些词语里就不提醒", example="党的二十大")
    given: str = written("前文", LINE, "前面已经写过这个词语，就不再提醒", example="党支部")
