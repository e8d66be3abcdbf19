"""Front matter for tests."""

from showcase.care.passages import Front
from showcase.fields.declaration import names
from showcase.fields.record import parse_record
from showcase.frontmatter.parse import parse_mapping
from showcase.model.case import Facts
from showcase.model.vocabulary import Carrier, Tag, TagGroup, Vocabulary
from showcase.regions.divisions import divisions
from showcase.regions.gazetteer import Gazetteer

REQUIRED = """\
title: 甲楼的故事
brand: 甲品牌
place: 甲大厦
carrier: 楼宇
region: 江苏省南京市浦口区
tags:
  - 楼宇党建
summary: 甲楼怎样做。
published: 2026-01-02
"""
_TAG = Tag(name="楼宇党建", slug="louyu", description="楼宇里的党建。")
_VOCABULARY = Vocabulary(
    (Carrier(name="楼宇", slug="louyu", description=""),),
    (TagGroup(group="领域", slug="lingyu", tags=(_TAG,)),),
    Gazetteer(divisions()),
)


def front(text: str) -> Front:
    """Return front matter that begins in the second line of a file `f`."""
    return Front(parse_mapping(text, "f", 2, names(Facts)), text, 2)


def facts(text: str) -> Facts:
    """Return what `REQUIRED` and `text` together say."""
    return parse_record(Facts, front(REQUIRED + text).mapping, _VOCABULARY)
