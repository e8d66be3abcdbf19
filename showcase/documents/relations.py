"""What parts of a package (ECMA-376, part 2) refer to: neither what goes, nor somebody's machine."""

import re
from collections.abc import Container, Iterator, Mapping
from posixpath import dirname, join, normpath
from urllib.parse import unquote

CONTENT_TYPES = "[Content_Types].xml"
_ABOUT = re.compile(
    r"(?i)docProps/|docMetadata/|package/services/metadata/|word/people\.xml$|xl/persons/|"
    r"ppt/(?:commentAuthors|authors|revisionInfo)\.xml$|ppt/changesInfos/|[a-z]+/(?:printerSettings|documenttasks)/"
)
_OF_ABOUT = re.compile(
    rb"relationships/(?:metadata/[\w-]+|[\w-]*-?properties|people|person|commentAuthors|authors|attachedTemplate|"
    rb"mailMerge\w*|recipientData|printerSettings|changesInfo|revisionInfo|documenttasks?|classificationlabels)"
    rb"[\"']"
)
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\b[^<>]*?(?:/>|>\s*</(?:\w+:)?Relationship\s*>)")
_TARGET = re.compile(rb"\bTarget\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_EXTERNAL = re.compile(rb"\bTargetMode\s*=\s*[\"']External[\"']")
_OVERRIDE = re.compile(rb"<(?:\w+:)?Override\b[^<>]*/>")
_PART_NAME = re.compile(rb"\bPartName\s*=\s*[\"']/([^\"']*)[\"']")
_LOCAL = re.compile(rb"(?i)file:|[a-z]:[\\/]|[\\/]")


def about(parts: Mapping[str, bytes]) -> frozenset[str]:
    """Return the names of those of the `parts` that tell of who made the document, where, and with what."""
    named = {name for name in parts if _ABOUT.match(name)}
    return frozenset(named.union(*(_told(rels, parts[rels]) for rels in parts if rels.endswith(".rels"))))


def _told(rels: str, content: bytes) -> Iterator[str]:
    for match in _RELATION.finditer(content):
        target = _TARGET.search(match[0])
        if target and _OF_ABOUT.search(match[0]) and not _EXTERNAL.search(match[0]):
            yield _part(rels, _said(target))


def without(gone: Container[str], rels: str, content: bytes) -> bytes:
    """Return the relationships in `content`, the part `rels`, that lead to nothing that is `gone`.

    Those to files of somebody's machine lose the folders of that machine.
    """

    def kept(match: re.Match[bytes]) -> bytes:
        target = _TARGET.search(match[0])
        if _OF_ABOUT.search(match[0]):
            return b""
        if target is None:
            return match[0]
        where = _said(target)
        if not _EXTERNAL.search(match[0]):
            return b"" if _part(rels, where) in gone else match[0]
        if not _LOCAL.match(where):
            return match[0]
        place = target.span(1 if target[1] is not None else 2)
        name = b"about:blank" if b"/hyperlink" in match[0] else re.split(rb"[\\/]", where)[-1]
        return match[0][: place[0]] + name + match[0][place[1] :]

    return _RELATION.sub(kept, content)


def types_without(gone: Container[str], content: bytes) -> bytes:
    """Return the list of types of a package's parts without those that are `gone`."""

    def kept(match: re.Match[bytes]) -> bytes:
        name = _PART_NAME.search(match[0])
        return b"" if name and _name(name[1]) in gone else match[0]

    return _OVERRIDE.sub(kept, content)


def _said(target: re.Match[bytes]) -> bytes:
    return target[1] if target[1] is not None else target[2]


def _part(rels: str, target: bytes) -> str:
    """Return the name of the part to which the part `rels` leads by `target`."""
    return normpath(join("/", dirname(dirname(rels)), _name(target))).lstrip("/")


def _name(target: bytes) -> str:
    return unquote(target.decode("utf-8", "replace"))
