"""Where an article turns to another city: what follows may be no part of the case."""

import re
from dataclasses import replace

from showcase.importing.blocks import Block, Kind
from showcase.importing.facts.regions import cities_in
from showcase.importing.sentences import HAN
from showcase.model.region import Region
from showcase.regions.gazetteer import Gazetteer

_TAIL = 0.5  # of an article; before it, other cities are where something comes from
_TURN = re.compile(rf"^(?:而?在|再看|看看|与此同时，|同样，)?(?P<start>[{HAN}]{{2,12}})")
_COMPANY = re.compile(rf"^[{HAN}（）]{{2,24}}(?:公司|集团|大学|学院|医院|研究院|企业|籍)")
_LONGEST_CITY = 9


def with_turns_marked(
    blocks: tuple[Block, ...], home: Region | None, gazetteer: Gazetteer
) -> tuple[tuple[Block, ...], str]:
    """Mark the paragraph from which the text turns to another city; return its text to the end too."""
    if home is None:
        return blocks, ""
    for number, block in enumerate(blocks):
        if number < _TAIL * len(blocks) or block.kind is not Kind.TEXT:
            continue
        other = _other_city(block.text, home, gazetteer)
        if other:
            mark = f"从这里起说的可能是{other.name}，不是本案例的事，不属于本案例就删去"
            marked = (*blocks[:number], replace(block, mark=mark), *blocks[number + 1 :])
            return marked, "\n".join(
                later.text for later in blocks[number:] if later.kind is not Kind.PICTURE
            )
    return blocks, ""


def _other_city(text: str, home: Region, gazetteer: Gazetteer) -> Region | None:
    """Return the city that a paragraph begins with, if it is not the article's own."""
    match = _TURN.match(text)
    if not match or _COMPANY.match(match["start"]):
        return None
    start = match["start"][:_LONGEST_CITY]
    others = [city for city in cities_in(start, gazetteer) if city not in home.path]
    first = others[0] if others else None
    is_first = first is not None and start.startswith((first.short, first.full_name))
    is_home = any(part.short in start for part in home.path)
    return first if is_first and not is_home else None
