"""What every file of a site holds."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from showcase.model.output import Copy, Drawing, Kept, Output, Stored
from showcase.model.qr_code import QrCode
from showcase.model.signboard import Signboard
from showcase.publish.content import Content, digest
from showcase.publish.manifest import NAME, digests_in, manifest
from showcase.workers import mapped

_FEWEST = 150  # drawings that are worth starting processes for: three seconds of work

Made = Output | Stored | Copy | Drawing | Kept


class VanishedError(Exception):
    """What was published when the site was made is not any more: another build, or somebody, was quicker."""


@dataclass(frozen=True)
class File:
    """What a file of the site shall hold, None where the published site has it, and its SHA-256 digest.

    A file that `is_ours` was made for the site alone, and may become part of it instead of being copied.
    """

    digest: bytes
    content: Content | None = None
    is_ours: bool = False


def contents(
    outputs: Iterable[Made], root: Path, published: Path, held: Mapping[str, bytes]
) -> dict[str, File]:
    """Return every file of the site under its address, with the list of digests.

    Copies are read from below `root`. What was kept lies in the folder `published`, which holds files with
    the digests `held`. What is drawn is drawn anew unless it is there as that site lists it: its address
    tells what it shows. Raises OSError where a file cannot be read, VanishedError where one that was kept is
    not there.
    """
    listed = _digests(published)
    files: dict[str, File | None] = {}
    new: dict[str, Signboard | QrCode] = {}
    for output in outputs:
        if output.address in files:
            raise ValueError(f"two outputs for {output.address}")
        if isinstance(output, Drawing):
            before = held.get(output.address)
            is_whole = before is not None and listed.get(output.address) == before.hex()
            files[output.address] = File(before) if before and is_whole else None
            if not is_whole:
                new[output.address] = output.subject
        else:
            files[output.address] = _file(output, root, held)
    drawn = zip(new, mapped(_drawn, None, tuple(new.values()), _FEWEST), strict=True)
    files.update((address, _of(content)) for address, content in drawn)
    complete = {address: file for address, file in files.items() if file}
    complete[NAME] = _of(manifest({address: file.digest.hex() for address, file in complete.items()}))
    return complete


def _file(output: Output | Stored | Copy | Kept, root: Path, held: Mapping[str, bytes]) -> File:
    if isinstance(output, Kept):
        if held.get(output.address) != output.digest:
            raise VanishedError(output.address)
        return File(output.digest)
    if isinstance(output, Stored):
        return File(output.digest, Path(output.source), is_ours=True)
    if isinstance(output, Output):
        return _of(output.content)
    source = root / output.source
    return _of(source if output.is_steady else source.read_bytes())


def _of(content: Content) -> File:
    return File(bytes.fromhex(digest(content)), content)


def _drawn(_: None, subject: Signboard | QrCode) -> bytes:
    """Return what `subject` looks like; what draws is slow to import, and most builds draw nothing new."""
    if isinstance(subject, QrCode):
        from showcase.qr.draw import draw as draw_code  # noqa: PLC0415 - see above

        return draw_code(subject)
    from showcase.signboards.draw import draw  # noqa: PLC0415 - see above

    return draw(subject)


def _digests(published: Path) -> Mapping[str, str]:
    """Return the digests that the published site lists."""
    listing = published / NAME
    return (digests_in(listing.read_bytes()) if listing.is_file() else None) or {}
