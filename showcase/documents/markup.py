"""What goes out of the markup of a document: names of people, machines, folders; what shows stays."""

import re

_NAME = rb"[^\\/\"'<>|*?&\r\n]*[^\\/\"'<>|*?&\r\n\s]"
_FOLDERS = re.compile(rb"(?i)(?:file:/*)?(?:(?<![a-z])[a-z]:|\\)[\\/]+(?:" + _NAME + rb"[\\/]+)*")
_SAYS_WHERE = re.compile(  # where a picture or a field came from: WPS and Word note the whole way to it
    rb"\b(?:descr|title|name|href|alt|instr)=\"[^\"<>]*[\\/][^\"<>]*\"|<w:instrText\b[^<>]*>[^<]*[\\/][^<]*"
)
_GOES = re.compile(
    rb"""
    <w:(?:attachedTemplate|printerSettings)\b[^<>]*/>
    | <w:mailMerge>.*?</w:mailMerge>
    | <\w+:dataBinding\b[^<>]*?(?:core|extended)-properties[^<>]*/>  # would show nothing now
    | <w:docVar\b[^<>]*?\bw:name="(?i:commondata|KSO_\w+)"[^<>]*/>  # WPS: of the machine
    | <p:tag\b[^<>]*?\bname="(?i:commondata|KSO_\w+_MARK_KEY)"[^<>]*/>
    """,
    re.VERBOSE | re.DOTALL,
)
_EMPTIED = re.compile(
    rb"""
    (<(?:\w+:)?(?:  # where the file lay, who has it open, who has last made a table of it anew, its printer
        absPath\b[^<>]*?\burl | fileSharing\b[^<>]*?\buserName | pivotCacheDefinition\b[^<>]*?\brefreshedBy
    )\s*=\s*) (?:"[^"]*"|'[^']*')
    | (<(?:\w+:)?pageSetup\b[^<>]*?) \s+\w+:id\s*=\s*(?:"[^"]*"|'[^']*')
    """,
    re.VERBOSE,
)


def without_places(markup: bytes) -> bytes:
    """Return the XML `markup` of a part without what programs noted in it of people and machines."""
    markup = _GOES.sub(b"", markup)
    markup = _EMPTIED.sub(lambda match: match[1] + b'""' if match[1] else match[2], markup)
    return _SAYS_WHERE.sub(lambda match: _FOLDERS.sub(b"", match[0]), markup)
