"""The slug of a draft: the region's as for any new case, else the pinyin of what is known."""

from showcase.importing.facts.recognised import Recognised
from showcase.prose.anchors import anchor
from showcase.scaffold.slug import free_slug

_LONGEST = 40
_RESERVED = frozenset(("index", "con", "prn", "aux", "nul"))


def slug_of(found: Recognised, name: str, taken: frozenset[str]) -> str:
    """Return the first free slug; `name` is the document's, `taken` the slugs that exist."""
    blocked = taken | _RESERVED
    if found.region.region:
        return free_slug(found.region.region, blocked)
    stem = name.replace("\\", "/").rpartition("/")[2].rpartition(".")[0] or name
    known = (found.place, *found.brands[:1], found.title, stem)
    wanted = anchor(next((text for text in known if text), stem))
    if len(wanted) > _LONGEST:
        wanted = wanted[:_LONGEST].rpartition("-")[0] or wanted[:_LONGEST]
    numbered = (f"{wanted}-{number}" for number in range(2, len(blocked) + 3))
    return next(slug for slug in (wanted, *numbered) if slug not in blocked)
