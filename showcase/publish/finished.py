"""Whether the last build came to its end, or was broken off after its exchange."""

from pathlib import Path

from showcase.publish.manifest import NAME


def is_finished(target: Path) -> bool:
    """Tell whether nothing of a former site is left beside the one in `target`. Raises OSError."""
    listing = target.with_name(f".{target.name}.next") / NAME
    if target.with_name(f".{target.name}.old").exists():
        return False
    return not listing.is_file() or listing.read_bytes() == (target / NAME).read_bytes()
