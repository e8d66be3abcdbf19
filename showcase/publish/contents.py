"""What every file of a site holds."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from showcase.model.output import Copy, Drawing, Output
from showcase.model.qr_code import QrCode
from showcase.model.signboard import Signboard
from showcase.publish.content import Content, digest
from showcase.publish.manifest import NAME, digests_in, manifest
from showcase.workers import mapped

_FEWEST = 150  # drawings that are worth starting processes for: three seconds of work


def contents(outputs: Iterable[Output | Copy | Drawing], root: Path, published: Path) -> dict[str, Content]:
    """Return the content of every file of the site under its address, with the list of digests.

    Copies are read from below `root`. What is drawn is drawn anew unless it lies whole in the folder
    `published`: its address tells what it shows. Raises OSError where a file cannot be read.
    """
    digests = _digests(published)
    files: dict[str, Content] = {}
    new: dict[str, Signboard | QrCode] = {}
    for output in outputs:
        if output.address in files:
            raise ValueError(f"two outputs for {output.address}")
        content = _content(output, root, published, digests)
        files[output.address] = content or b""
        if content is None and isinstance(output, Drawing):
            new[output.address] = output.subject
    files.update(zip(new, mapped(_drawn, None, tuple(new.values()), _FEWEST), strict=True))
    files[NAME] = manifest({address: digest(content) for address, content in files.items()})
    return files


def _content(
    output: Output | Copy | Drawing, root: Path, published: Path, digests: Mapping[str, str]
) -> Content | None:
    """Return what `output` holds, None for what has to be drawn."""
    if isinstance(output, Output):
        return output.content
    if isinstance(output, Copy):
        source = root / output.source
        return source if output.is_steady else source.read_bytes()
    if output.address in digests and (published / output.address).is_file():
        former = (published / output.address).read_bytes()
        if digest(former) == digests[output.address]:
            return former
    return None


def _drawn(_: None, subject: Signboard | QrCode) -> bytes:
    """Return what `subject` looks like; what draws is slow to import, and most builds draw nothing new."""
    if isinstance(subject, QrCode):
        from showcase.qr.draw import draw as draw_code  # noqa: PLC0415 - see above

        return draw_code(subject)
    from showcase.signboards.draw import draw  # noqa: PLC0415 - see above

    return draw(subject)


def _digests(published: Path) -> dict[str, str]:
    """Return the digests that the published site lists."""
    listing = published / NAME
    return (digests_in(listing.read_bytes()) if listing.is_file() else None) or {}
