"""Pages that list cases or tags."""

from showcase.linked_data.ground import Ground, Node, node
from showcase.plan.card import Card
from showcase.plan.pages.listing import TagIndexContent

_LISTED = 100  # entries of a list that are written out; the sitemap has them all


def item_list(cards: tuple[Card, ...], ground: Ground, count: int = 0) -> Node | None:
    """Return a list of cases, or the part of one that has `count`, the first entries written out.

    None where it is empty.
    """
    if not cards:
        return None
    entries = [
        node("ListItem", position=position, name=card.link.text, url=ground.address(card.link.address))
        for position, card in enumerate(cards[:_LISTED], start=1)
    ]
    return node("ItemList", numberOfItems=count or len(cards), itemListElement=entries)


def term_set(content: TagIndexContent, ground: Ground) -> Node:
    """Return the tags as a set of defined terms."""
    tags = [tag for group in content.groups for tag in group.tags]
    terms = [ground.linked("DefinedTerm", tag.link, description=tag.description) for tag in tags]
    return node("DefinedTermSet", name=ground.page.title, hasDefinedTerm=terms)
