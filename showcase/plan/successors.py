"""What readers of a withdrawn case are asked to read instead, whatever has become of that since."""

from collections.abc import Mapping

from showcase.model.case import Case
from showcase.model.site import Site, Withdrawal, led_on


def successors(site: Site) -> dict[str, Case]:
    """Return the successor of each withdrawn case of `site` that has one, under the slug of what is gone."""
    cases = {alias.target: case for case in site.cases for alias in case.facts.aliases}
    cases |= {case.slug: case for case in site.cases}
    withdrawn = {gone.slug.target: gone for gone in site.settings.withdrawn}
    found = {slug: successor_of(gone, cases, withdrawn) for slug, gone in withdrawn.items()}
    return {slug: case for slug, case in found.items() if case}


def successor_of(
    gone: Withdrawal, cases: Mapping[str, Case], withdrawn: Mapping[str, Withdrawal]
) -> Case | None:
    """Return what is to be read instead of the case that is `gone`, None where nothing is.

    `cases` has them under their former names too; of a successor that is `withdrawn` itself, its own counts.
    """
    _, *instead = led_on(gone.slug.target, withdrawn)
    return next((cases[slug] for slug in instead if slug in cases), None)
