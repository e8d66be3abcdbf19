"""The file of a new case."""

from collections.abc import Mapping

from showcase.fields.skeleton import skeleton
from showcase.model.case import Facts
from showcase.model.region import Region
from showcase.scaffold.slug import free_slug


def new_case(given: Mapping[str, str], region: Region, taken: frozenset[str]) -> tuple[str, str]:
    """Return path and text of a new case file: a draft with a remark and an example for every field.

    `given` maps keys of `Facts` to their texts, `taken` are the slugs in use, former ones included.
    """
    texts = {**given, "region": region.full_name, "draft": "是"}
    return f"cases/{free_slug(region, taken)}.md", skeleton(Facts, texts)
