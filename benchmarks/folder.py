"""A site in a folder, without the steps of a build that need its sources."""

from pathlib import Path

from showcase.bundle.making import addresses_of
from showcase.joined import is_part, joined
from showcase.lists.planned import plan_lists
from showcase.model.output import Output
from showcase.model.site import Site
from showcase.plan.page import Page
from showcase.plan.site import masthead
from showcase.render.pages import Layout, render
from showcase.render.templates import load_templates

_ROOT = Path(__file__).resolve().parent.parent


def write_site(
    folder: Path, site: Site, pages: tuple[Page, ...], index: tuple[Output, ...], only: tuple[str, ...] = ()
) -> None:
    """Write `site` with its search `index` and the project's assets into `folder`.

    Where addresses are given as `only`, no other of its `pages` is written. Feeds and the like are left out.
    """
    templates, problems = load_templates(_files("templates"))
    assets = _files("assets")
    assets |= joined({path: content for path, content in assets.items() if is_part(path)}).files
    lists = plan_lists(site)
    of_cases = (where for case in site.cases for where in addresses_of(case, site.settings))
    files = lists.addresses.union(assets, of_cases, (one.address for one in index))
    shown = [page for page in pages if not only or page.address in only]
    outputs, met = render(shown, Layout(masthead(site.settings), templates, files))
    assert not (*problems, *met)  # noqa: S101 - the project's own templates are sound
    for address, content in (*assets.items(), *((o.address, o.content) for o in (*outputs, *index))):
        target = folder / address
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


def _files(folder: str) -> dict[str, bytes]:
    paths = sorted(path for path in (_ROOT / folder).rglob("*") if path.is_file())
    return {path.relative_to(_ROOT).as_posix(): path.read_bytes() for path in paths}
