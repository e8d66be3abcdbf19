"""A Common Cartridge: a folder for each item, with what the trainer says, the page, and the permanent link.

1EdTech Common Cartridge Profile 1.3 (IMS Global, 2013).
"""

from collections.abc import Iterable, Iterator
from xml.etree import ElementTree as ET

from showcase.course.lessons import Lesson, Lessons
from showcase.course.manifest import child, document, identifier, root
from showcase.course.pages import COVER, address_of_item
from showcase.text.uri import uri

_PACKAGING = "http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1"
_METADATA = "http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest"
_LINK = "http://www.imsglobal.org/xsd/imsccv1p3/imswl_v1p3"
_LANGUAGE = "zh-CN"


def has_own_page(lesson: Lesson) -> bool:
    """Tell whether an item needs a page of its own: a manifest has no notes, and names no place on a page."""
    return bool(lesson.notes or lesson.anchor)


def web_links(lessons: Lessons, base_url: str) -> dict[str, bytes]:
    """Return the files of the permanent links under their paths; none where the site has no address."""
    return {path: _web_link(item, base_url) for item in lessons.items for path in _link_paths(item, base_url)}


def cartridge_manifest(lessons: Lessons, base_url: str, files: Iterable[str]) -> bytes:
    """Return the manifest of a cartridge that holds `files`, paths from its root."""
    manifest = root("manifest", _PACKAGING, {"lomimscc": _METADATA}, identifier=identifier(lessons, base_url))
    _describe(child(manifest, "metadata"), lessons)
    organizations = child(manifest, "organizations")
    attributes = {"identifier": "course", "structure": "rooted-hierarchy"}
    organization = child(organizations, "organization", attributes=attributes)
    top = child(organization, "item", attributes={"identifier": "root"})
    _item(top, "cover", lessons.title, "page-cover")
    for lesson in lessons.items:
        _folder(top, lesson, base_url)
    _resources(child(manifest, "resources"), lessons, base_url, files)
    return document(manifest)


def _describe(metadata: ET.Element, lessons: Lessons) -> None:
    child(metadata, "schema", "IMS Common Cartridge")
    child(metadata, "schemaversion", "1.3.0")
    general = child(child(metadata, "lomimscc:lom"), "lomimscc:general")
    _worded(general, "lomimscc:title", lessons.title)
    child(general, "lomimscc:language", _LANGUAGE)
    if lessons.introduction:
        _worded(general, "lomimscc:description", lessons.introduction)


def _worded(parent: ET.Element, name: str, text: str) -> None:
    child(child(parent, name), "lomimscc:string", text, {"language": _LANGUAGE})


def _folder(top: ET.Element, lesson: Lesson, base_url: str) -> None:
    folder = child(top, "item", attributes={"identifier": lesson.id})
    child(folder, "title", lesson.title)
    if has_own_page(lesson):
        _item(folder, f"{lesson.id}-item", f"导读：{lesson.title}", f"item-{lesson.id}")
    _item(folder, f"{lesson.id}-page", lesson.case.facts.title, f"page-{lesson.case.slug}")
    if base_url:
        _item(folder, f"{lesson.id}-link", f"在网上打开：{lesson.title}", f"link-{lesson.id}")


def _item(parent: ET.Element, own: str, title: str, resource: str) -> None:
    made = child(parent, "item", attributes={"identifier": own, "identifierref": resource})
    child(made, "title", title)


def _resources(resources: ET.Element, lessons: Lessons, base_url: str, files: Iterable[str]) -> None:
    """Add every file to one resource: pages and links to their own, others to one on which pages depend."""
    pages = {"page-cover": COVER}
    pages |= {f"page-{case.slug}": f"cases/{case.slug}.html" for case in lessons.cases}
    pages |= {f"item-{item.id}": address_of_item(item) for item in lessons.items if has_own_page(item)}
    links = {f"link-{item.id}": path for item in lessons.items for path in _link_paths(item, base_url)}
    for own, path in pages.items():
        resource = _resource(resources, own, "webcontent", path)
        child(resource, "dependency", attributes={"identifierref": "shared"})
    for own, path in links.items():
        _resource(resources, own, "imswl_xmlv1p3", path)
    others = sorted(set(files) - {*pages.values(), *links.values()})
    shared = child(resources, "resource", attributes={"identifier": "shared", "type": "webcontent"})
    for path in others:
        child(shared, "file", attributes={"href": path})


def _resource(resources: ET.Element, own: str, kind: str, path: str) -> ET.Element:
    """Add the resource of one file; that of a link may not be named in `href`, which is for pages."""
    attributes = {"identifier": own, "type": kind} | ({"href": path} if kind == "webcontent" else {})
    resource = child(resources, "resource", attributes=attributes)
    child(resource, "file", attributes={"href": path})
    return resource


def _link_paths(lesson: Lesson, base_url: str) -> Iterator[str]:
    if base_url:
        yield f"links/{lesson.id}.xml"


def _web_link(lesson: Lesson, base_url: str) -> bytes:
    link = root("webLink", _LINK, {})
    child(link, "title", lesson.title)
    child(link, "url", attributes={"href": uri(base_url + lesson.link), "target": "_blank"})
    return document(link)
