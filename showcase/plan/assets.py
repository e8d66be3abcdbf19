"""The assets of a site, and what is made of its pictures."""

from collections.abc import Iterator, Mapping

from showcase.model.output import Copy, Output, Rendition
from showcase.model.site import Site
from showcase.plan.renditions import renditions_of

_FOLDER = "assets/"


def assets_of(
    site: Site, files: tuple[str, ...], whole: Mapping[str, bytes]
) -> Iterator[Output | Copy | Rendition]:
    """Yield the assets among `files`; pictures that are shown are made anew, other files stay at home.

    `whole` are the style sheets and scripts that have others put in their places. What is put there goes in
    by itself too, since a page may need no more than that.
    """
    pictures = renditions_of(site)
    made = {picture.address for picture in pictures}
    for path in files:
        if path in whole:
            yield Output(path, whole[path])
        elif path.startswith(_FOLDER) and path not in made:
            yield Copy(path, path)
    yield from pictures
