"""Packing, start to finish: make the site, put it into a ZIP file with what lies around it, write both."""

from dataclasses import dataclass, replace
from pathlib import Path

from showcase.build import developed
from showcase.make import Made, Report, make_with_pictures
from showcase.model.site import Site
from showcase.pack.archive import archive
from showcase.pack.contents import contents_of
from showcase.pack.covering import FOLDER, INSTRUCTIONS, START, contents_line, instructions, start_page
from showcase.pack.names import name_problems
from showcase.pack.place import check_place, write_package
from showcase.pictures.darkroom import Darkroom
from showcase.plan.site import masthead
from showcase.problems import Refused, has_errors
from showcase.publish.lock import alone
from showcase.read.tree import Tree, read_tree
from showcase.render.templates import load_templates

_NAME = "anliku"


@dataclass(frozen=True)
class Packed:
    """The result of packing: where the package and its digest are, None where there is none."""

    made: Made
    package: Path | None = None
    listing: Path | None = None
    files: int = 0
    size: int = 0


def pack(root: Path, wanted: Path, *, strict: bool = False, report: Report = lambda *_: None) -> Packed:
    """Make the site of the project `root` and write it into one file.

    `wanted` is the file, or the folder for a file that is named by the date of the newest case. With errors,
    or with warnings too if `strict`, nothing is written. No build tidies away meanwhile what is packed.
    """
    try:
        with alone(root, report):
            return _packed(root, wanted, report, strict=strict)
    except Refused as refused:  # a build comes to no end
        return Packed(Made((), refused.problems))


def _packed(root: Path, wanted: Path, report: Report, *, strict: bool) -> Packed:
    tree = read_tree(root)
    darkroom = Darkroom(root)
    made = make_with_pictures(tree, darkroom, report)
    made = replace(made, problems=tuple(sorted((*made.problems, *name_problems(_addresses(made))))))
    if made.site is None or has_errors(made.problems) or (strict and made.problems):
        return Packed(made)
    target = _target(wanted, made.site)
    try:
        check_place(root, target)
        outputs = developed(made, darkroom, report)
        around = _around(made, made.site, tree, target.name)
        inside = contents_of(outputs, root)
        files = around | {f"{FOLDER}/{address}": content for address, content in inside.items()}
        content = archive(files, made.site.changed)
        return Packed(made, target, write_package(target, content), len(files), len(content))
    except Refused as refused:
        return Packed(replace(made, problems=tuple(sorted((*made.problems, *refused.problems)))))


def _target(wanted: Path, site: Site) -> Path:
    if wanted.is_dir():
        return wanted / (f"{_NAME}-{site.changed.iso}.zip" if site.changed else f"{_NAME}.zip")
    return wanted if wanted.suffix.lower() == ".zip" else wanted.with_name(f"{wanted.name}.zip")


def _around(made: Made, site: Site, tree: Tree, name: str) -> dict[str, bytes]:
    """Return what lies around the site in the package under its path. Raises Refused."""
    templates, _ = load_templates({path: tree.texts[path] for path in tree.under("templates")})
    line = contents_line(len(site.cases), site.changed)
    addresses = frozenset(_addresses(made))
    start, problems = start_page(line, masthead(site.settings), templates, addresses)
    if problems:
        raise Refused(*problems)
    return {START: start, INSTRUCTIONS: instructions(line, site.settings.title, name)}


def _addresses(made: Made) -> list[str]:
    return [output.address for output in made.outputs]
