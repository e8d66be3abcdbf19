"""The picture that stands for a case."""

from collections.abc import Mapping

from showcase.model.case import Case
from showcase.model.picture import Survey
from showcase.plan.pictures import Picture, picture


def cover_of(case: Case, pictures: Mapping[str, Survey]) -> Picture | None:
    """Return the cover of `case`, or None where it has none or its file is not among the `pictures`."""
    cover, survey = case.facts.cover, pictures.get(case.cover_path)
    return picture(case.cover_path, survey, cover.alt, credit=cover.credit) if cover and survey else None
