"""A Word document made ready for mammoth.

mammoth knows nothing of automatic numbers, of how lines are set, nor of the text boxes of newer versions: all
this is written into the document as plain paragraphs and styles.
"""

import io
from collections.abc import Iterator
from xml.etree.ElementTree import Element, SubElement, fromstring, tostring
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from showcase.importing.reading.word_numbers import VAL, Numbers, W, numbers_of

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_DOCUMENT = "word/document.xml"
_NOTES = (("footnote", "word/footnotes.xml"), ("endnote", "word/endnotes.xml"))
_DECLARATIONS = tuple(
    mark.encode(codec) for mark in ("<!DOCTYPE", "<!ENTITY") for codec in ("utf-8", "utf-16-le", "utf-16-be")
)
_LARGEST_PART, _LARGEST, _MOST_PARTS = 30_000_000, 200_000_000, 5000
_PIECE = 1 << 16  # bytes
_METHODS = (ZIP_STORED, ZIP_DEFLATED)
CENTRED = "importcentred"
HEADING = "importheading"


def prepared(content: bytes) -> bytes:
    """Return the document with its numbers, notes and boxes as text.

    Raises ValueError for an archive that is larger than any document or declares entities, and whatever
    zipfile and the XML parser do for a damaged one.
    """
    with ZipFile(io.BytesIO(content)) as archive:
        _check_size(archive)
        names = set(archive.namelist())
        parts = {name: _parsed(archive, name) for name in _wanted(names)}
        document = parts[_DOCUMENT]
        numbers = numbers_of(parts.get("word/numbering.xml"), parts.get("word/styles.xml"))
        _hoist_boxes(document)
        _write_notes(document, parts)
        for paragraph in document.iter(f"{W}p"):
            _set(paragraph, numbers)
        return _rewritten(archive, tostring(document, "utf-8"))


def _check_size(archive: ZipFile) -> None:
    entries = archive.infolist()
    is_large = any(e.file_size > _LARGEST_PART for e in entries if e.filename.endswith((".xml", ".rels")))
    is_odd = any(
        entry.compress_type not in _METHODS for entry in entries
    )  # unpacked whole, whatever they say
    if (
        is_odd
        or is_large
        or sum(entry.file_size for entry in entries) > _LARGEST
        or len(entries) > _MOST_PARTS
    ):
        raise ValueError
    for entry in entries:
        _check_entry(archive, entry)


def _check_entry(archive: ZipFile, entry: ZipInfo) -> None:
    """Read a part piece by piece: one that says it is small unpacks to any size when it is read at once.

    Raises BadZipFile where it is not what the archive tells of it.
    """
    with archive.open(entry) as part:
        while part.read(_PIECE):
            pass


def _wanted(names: set[str]) -> Iterator[str]:
    yield _DOCUMENT
    known = ("word/numbering.xml", "word/styles.xml", *(path for _, path in _NOTES))
    yield from (name for name in known if name in names)


def _parsed(archive: ZipFile, name: str) -> Element:
    text = archive.read(name)
    if any(mark in text for mark in _DECLARATIONS):
        raise ValueError
    return fromstring(text)  # noqa: S314 - entities are refused just above


def _rewritten(archive: ZipFile, document: bytes) -> bytes:
    buffer = io.BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as written:
        for entry in archive.infolist():
            content = document if entry.filename == _DOCUMENT else archive.read(entry)
            written.writestr(entry.filename, content)
    return buffer.getvalue()


def _hoist_boxes(document: Element) -> None:
    """Put the paragraphs of text boxes behind the paragraph that they are anchored in."""
    parents = {child: parent for parent in document.iter() for child in parent}
    behind: dict[Element, int] = {}
    for box in list(document.iter(f"{W}txbxContent")):
        anchor = _ancestor(box, parents, f"{W}p")
        if anchor is None or _top(box, parents) is not document:
            continue  # the copy for older programs of a box that is hoisted already
        drawn = _ancestor(box, parents, f"{_MC}AlternateContent")
        drawn = _ancestor(box, parents, f"{W}pict") if drawn is None else drawn
        inner = drawn if drawn is not None and _is_below(drawn, anchor, parents) else box
        parents.pop(inner).remove(inner)
        holder = parents[anchor]
        for child in list(box):
            behind[anchor] = behind.get(anchor, 0) + 1
            holder.insert(_place(holder, anchor) + behind[anchor], child)
            parents[child] = holder


def _place(holder: Element, anchor: Element) -> int:
    return next(number for number, child in enumerate(holder) if child is anchor)


def _top(element: Element, parents: dict[Element, Element]) -> Element:
    above = element
    while above in parents:
        above = parents[above]
    return above


def _ancestor(element: Element, parents: dict[Element, Element], tag: str) -> Element | None:
    above = parents.get(element)
    while above is not None and above.tag != tag:
        above = parents.get(above)
    return above


def _is_below(element: Element, anchor: Element | None, parents: dict[Element, Element]) -> bool:
    above: Element | None = element
    while above is not None and above is not anchor:
        above = parents.get(above)
    return above is not None and above is anchor


def _write_notes(document: Element, parts: dict[str, Element]) -> None:
    """Write the marks of notes as text, and the notes as paragraphs at the end."""
    body = document.find(f"{W}body")
    number = 0
    for kind, path in _NOTES:
        notes = {note.get(f"{W}id", ""): note for note in parts[path]} if path in parts else {}
        for mark in list(document.iter(f"{W}{kind}Reference")):
            note = notes.get(mark.get(f"{W}id", ""))
            text = "".join(piece.text or "" for piece in note.iter(f"{W}t")) if note is not None else ""
            if text.strip() and body is not None:
                number += 1
                mark.tag, mark.text = f"{W}t", f"〔注{number}〕"
                _append(body, f"〔注{number}〕{text.strip()}")


def _append(body: Element, text: str) -> None:
    run = SubElement(SubElement(body, f"{W}p"), f"{W}r")
    SubElement(run, f"{W}t").text = text


def _set(paragraph: Element, numbers: Numbers) -> None:
    """Write a paragraph's number as text, and how it is set as a style that mammoth can see."""
    number = numbers.next_of(paragraph)
    properties = paragraph.find(f"{W}pPr")
    if properties is None:
        return
    if number:
        for listed in properties.findall(f"{W}numPr"):
            properties.remove(listed)
        run = Element(f"{W}r")
        if all(other.find(f"{W}rPr/{W}b") is not None for other in paragraph.findall(f"{W}r")):
            SubElement(SubElement(run, f"{W}rPr"), f"{W}b")
        SubElement(run, f"{W}t").text = number
        paragraph.insert(list(paragraph).index(properties) + 1, run)
    if properties.find(f"{W}pStyle") is None and (style := _style(properties)):
        SubElement(properties, f"{W}pStyle").set(VAL, style)


def _style(properties: Element) -> str:
    level, align = properties.find(f"{W}outlineLvl"), properties.find(f"{W}jc")
    if level is not None and level.get(VAL, "") in tuple("012345"):
        return f"{HEADING}{int(level.get(VAL, '0')) + 1}"
    return CENTRED if align is not None and align.get(VAL) == "center" else ""
