"""All files that are made of the site's pictures."""

from showcase.load.pictures import pictures_of, pictures_of_about
from showcase.model.output import Rendition
from showcase.model.site import Site
from showcase.plan.pictures import renditions


def renditions_of(site: Site) -> tuple[Rendition, ...]:
    """Return what has to be made of every picture that the site shows, each address once."""
    shown = {path for case in site.cases for path in pictures_of(case)}.union(pictures_of_about(site.about))
    made = {
        rendition.address: rendition
        for path in sorted(shown & site.pictures.keys())
        for rendition in renditions(path, site.pictures[path])
    }
    return tuple(made.values())
