"""What goes out of the markup of a document: names of people, machines, folders; what shows stays."""

import re

_NAME = rb"[^\\/\"'<>|*?&\r\n]*[^\\/\"'<>|*?&\r\n\s]"
_FOLDERS = re.compile(rb"(?i)(?:file:/*)?(?:(?<![a-z])[a-z]:|\\)[\\/]+(?:" + _NAME + rb"[\\/]+)*")
_SAYS_WHERE = re.compile(  # where a picture or a field came from: WPS and Word note the whole way to it
    rb"\b(?:descr|title|name|href|alt|instr)=\"[^\"<>]*\"|<w:instrText\b[^<>]*>[^<]*"
)
_TAG = re.compile(
    rb"<(?:\w+:)?(attachedTemplate|printerSettings|dataBinding|docVar|tag|absPath|fileSharing|pivotCacheDefinition"
    rb"|pageSetup)\b[^<>]*>"
)
_MERGED = re.compile(rb"<w:mailMerge>(?:[^<]|<(?!/?w:mailMerge>))*</w:mailMerge>")
_GOES = {  # by what is said in it; a binding would show nothing where the properties have gone
    b"attachedTemplate": re.compile(rb""),
    b"printerSettings": re.compile(rb""),
    b"dataBinding": re.compile(rb"(?:core|extended)-properties"),
    b"docVar": re.compile(rb"\bw:name=\"(?i:commondata|KSO_\w+)\""),  # WPS: of the machine
    b"tag": re.compile(rb"\bname=\"(?i:commondata|KSO_\w+_MARK_KEY)\""),
}
_EMPTIED = {  # where the file lay, who has it open, who has last made a table anew, its printer
    b"absPath": re.compile(rb"(?<=\burl=)(?:\"[^\"]*\"|'[^']*')"),
    b"fileSharing": re.compile(rb"(?<=\buserName=)(?:\"[^\"]*\"|'[^']*')"),
    b"pivotCacheDefinition": re.compile(rb"(?<=\brefreshedBy=)(?:\"[^\"]*\"|'[^']*')"),
    b"pageSetup": re.compile(rb"\b\w+:id=(?:\"[^\"]*\"|'[^']*')"),
}


def without_places(markup: bytes) -> bytes:
    """Return the XML `markup` of a part without what programs noted in it of people and machines."""
    markup = _TAG.sub(_tag, _MERGED.sub(b"", markup))
    return _SAYS_WHERE.sub(lambda match: _FOLDERS.sub(b"", match[0]), markup)


def _tag(match: re.Match[bytes]) -> bytes:
    name, tag = match[1], match[0]
    if name in _EMPTIED:
        return _EMPTIED[name].sub(b"" if name == b"pageSetup" else b'""', tag)
    return b"" if tag.endswith(b"/>") and _GOES[name].search(tag) else tag
