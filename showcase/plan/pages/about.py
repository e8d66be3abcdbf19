"""The about page."""

from dataclasses import dataclass

from showcase.model.site import Site
from showcase.plan import address
from showcase.plan.body import Piece, body, has_pictures
from showcase.plan.page import Link, Page


@dataclass(frozen=True)
class AboutContent:
    """The about page."""

    body: tuple[Piece, ...]

    @property
    def has_pictures(self) -> bool:
        """Tell whether there is a picture on the page."""
        return has_pictures(self.body)


def about_page(site: Site) -> Page:
    """Return the about page."""
    description = f"关于{site.settings.title}：收录什么、事实从哪里来、怎样使用。"
    crumbs = (Link("首页", address.HOME),)
    content = AboutContent(body(site.about, address.ABOUT, site.pictures))
    anchors = site.about.ids | {"main"}
    return Page(
        address.ABOUT, "pages/about.html", "关于", description, address.ABOUT, crumbs, content, anchors
    )
