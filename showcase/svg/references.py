"""How much a drawing draws: a few elements that refer to each other can stand for billions."""

import re

from showcase.svg.parse import Node, text_of
from showcase.svg.style import local_ids

ENDLESS = 10**9
_RULE = re.compile(r"([^{}]*)\{([^{}]*)\}")
_WORD = re.compile(r"[\w-]+")


def weight(root: Node) -> int:
    """Return how many elements are drawn, a reference counting what it refers to; `ENDLESS` in a circle."""
    by_id: dict[str, Node] = {}
    for node in _all(root):
        by_id.setdefault(node.attributes.get(("", "id"), ""), node)
    styled = _styled(root)
    weights: dict[int, int] = {}

    def weigh(node: Node) -> int:
        key = id(node)
        if key not in weights:
            weights[key] = ENDLESS  # met again before it is known, it refers to itself
            targets = [by_id[own] for own in _references(node, styled) if own in by_id]
            weights[key] = min(ENDLESS, 1 + sum(map(weigh, (*node.children, *targets))))
        return weights[key]

    try:
        return weigh(root)
    except RecursionError:  # a chain of references longer than any drawing needs
        return ENDLESS


def _references(node: Node, styled: dict[str, list[str]]) -> list[str]:
    """Return the ids to which an element refers, by itself or through a style sheet."""
    found = [value[1:] for (_, name), value in node.attributes.items() if name == "href"]
    for value in node.attributes.values():
        found += local_ids(value)
    for word in (node.name[1], *node.attributes.get(("", "class"), "").split()):
        found += styled.get(word, ())
    return found


def _styled(root: Node) -> dict[str, list[str]]:
    """Return the ids to which style sheets refer, under each name in the selectors."""
    found: dict[str, list[str]] = {}
    for node in _all(root):
        for selector, rule in _RULE.findall(text_of(node)) if node.name[1] == "style" else ():
            for word in _WORD.findall(selector):
                found.setdefault(word, []).extend(local_ids(rule))
    return found


def _all(node: Node) -> list[Node]:
    found, waiting = [], [node]
    while waiting:
        one = waiting.pop()
        found.append(one)
        waiting += one.children
    return found
