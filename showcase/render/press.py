"""What all pages of a site are made with."""

from dataclasses import dataclass

from showcase.plan.page import Masthead
from showcase.render.former import NOTHING_BEFORE, Former
from showcase.render.templates import Templates


@dataclass(frozen=True)
class Press:
    """The masthead, the templates, and what is known of pages that were made with the same before."""

    masthead: Masthead
    templates: Templates
    former: Former = NOTHING_BEFORE
