"""All files that are made of the site's pictures."""

from showcase.load.assets import made_anew
from showcase.load.pictures import pictures_of, pictures_of_about
from showcase.model.output import Rendition
from showcase.model.site import Site
from showcase.plan.pictures import as_it_is, renditions


def renditions_of(site: Site) -> tuple[Rendition, ...]:
    """Return what has to be made of every picture that the site shows, each address once.

    A picture among the assets that no text shows is made anew too, as large as it is, where it may hold what
    a camera wrote into it; so is a document, which may name its makers.
    """
    shown = {path for case in site.cases for path in pictures_of(case)}.union(pictures_of_about(site.about))
    made = {
        rendition.address: rendition
        for path in sorted(shown & site.pictures.keys())
        for rendition in renditions(path, site.pictures[path])
    }
    for path in made_anew(tuple(sorted(site.pictures))):
        made.setdefault(path, as_it_is(path, site.pictures[path]))
    return tuple(made.values())
