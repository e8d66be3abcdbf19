"""What the manifests of all packages have in common: names, text that XML can hold, and how it is written."""

import hashlib
import re
from xml.etree import ElementTree as ET

from showcase.course.lessons import Lessons

NAME = "imsmanifest.xml"
PREFIX = "showcase-course-"
_DIGITS = 12
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0, section 2.2


def identifier(lessons: Lessons, base_url: str) -> str:
    """Return by what a platform knows the course: the same when it is imported again after a change."""
    digest = hashlib.sha256(f"{base_url} {lessons.name}".encode("utf-8", "replace")).hexdigest()
    return f"{PREFIX}{digest[:_DIGITS]}"


def legible(text: str) -> str:
    """Return `text` on one line, without the characters that XML cannot hold."""
    return " ".join(_NO_XML.sub("", text).split())


def root(name: str, namespace: str, prefixes: dict[str, str], **attributes: str) -> ET.Element:
    """Return the first element of a document in `namespace`; `prefixes` are those of other namespaces."""
    others = {f"xmlns:{prefix}": other for prefix, other in prefixes.items()}
    return ET.Element(name, {"xmlns": namespace, **others, **attributes})


def child(
    parent: ET.Element, name: str, text: str = "", attributes: dict[str, str] | None = None
) -> ET.Element:
    """Add an element with `text` to `parent` and return it; `name` has its prefix as it is written."""
    made = ET.SubElement(parent, name, attributes or {})
    made.text = legible(text) or None
    return made


def document(element: ET.Element) -> bytes:
    """Return the whole document."""
    ET.indent(element)
    text: bytes = ET.tostring(element, encoding="utf-8", xml_declaration=True)
    return text + b"\n"
