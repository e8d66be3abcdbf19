"""A SCORM package: the course as one object that a platform opens and asks how far the reader has come.

One, and not one for each item: what has been read, where the reader was and that all is done are one state,
which every platform shows; of several objects some platforms show the first only.

SCORM 1.2 Content Aggregation Model (ADL, 2001); SCORM 2004 4th Edition Content Aggregation Model (ADL, 2009).
"""

from collections.abc import Iterable

from showcase.course.lessons import Lessons
from showcase.course.manifest import child, document, identifier, root
from showcase.course.pages import PLAYER

STANDARDS = ("1.2", "2004")
_NAMESPACES = {
    "1.2": (
        "http://www.imsproject.org/xsd/imscp_rootv1p1p2",
        {"adlcp": "http://www.adlnet.org/xsd/adlcp_rootv1p2"},
    ),
    "2004": (
        "http://www.imsglobal.org/xsd/imscp_v1p1",
        {
            "adlcp": "http://www.adlnet.org/xsd/adlcp_v1p3",
            "imsss": "http://www.imsglobal.org/xsd/imsss",
        },
    ),
}
_VERSION = {"1.2": "1.2", "2004": "2004 4th Edition"}
_TYPE = {"1.2": "adlcp:scormtype", "2004": "adlcp:scormType"}


def scorm_manifest(lessons: Lessons, base_url: str, standard: str, files: Iterable[str]) -> bytes:
    """Return the manifest of a package of `standard` that holds `files`, paths from its root."""
    own = identifier(lessons, base_url)
    manifest = root("manifest", *_NAMESPACES[standard], identifier=own, version="1.0")
    metadata = child(manifest, "metadata")
    child(metadata, "schema", "ADL SCORM")
    child(metadata, "schemaversion", _VERSION[standard])
    organizations = child(manifest, "organizations", attributes={"default": "course"})
    organization = child(organizations, "organization", attributes={"identifier": "course"})
    child(organization, "title", lessons.title)
    item = child(organization, "item", attributes={"identifier": "whole", "identifierref": "player"})
    child(item, "title", lessons.title)
    if standard == "2004":  # or a platform takes what was opened for read
        sequencing = child(item, "imsss:sequencing")
        told = {"completionSetByContent": "true", "objectiveSetByContent": "true"}
        child(sequencing, "imsss:deliveryControls", attributes=told)
    resources = child(manifest, "resources")
    attributes = {"identifier": "player", "type": "webcontent", _TYPE[standard]: "sco", "href": PLAYER}
    resource = child(resources, "resource", attributes=attributes)
    for path in sorted(files):
        child(resource, "file", attributes={"href": path})
    return document(manifest)
