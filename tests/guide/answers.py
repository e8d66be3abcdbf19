"""Answers to questions that may lead back to themselves, found by asking until nothing new comes of it."""

import ast
from collections.abc import Callable, Iterator

Question = tuple[str, ast.AST, int]
Follow = Callable[[], Iterator[ast.expr]]


class Answers:
    """What is known so far; a question's answer only grows while the questions behind it are asked again."""

    def __init__(self) -> None:
        """Begin with nothing known."""
        self._known: dict[Question, dict[ast.expr, None]] = {}
        self._settled: set[Question] = set()
        self._asked: set[Question] = set()
        self._has_grown = False

    def to(self, question: Question, follow: Follow) -> tuple[ast.expr, ...]:
        """Return the answer to a question, for which `follow` asks others."""
        known = self._known.setdefault(question, {})
        if question in self._settled or question in self._asked:
            return tuple(known)
        is_first = not self._asked
        self._asked.add(question)
        self._learn(known, follow)
        while is_first and self._has_grown:
            self._has_grown, self._asked = False, {question}
            self._learn(known, follow)
        if is_first:
            self._settled |= self._asked
            self._asked = set()
        return tuple(known)

    def _learn(self, known: dict[ast.expr, None], follow: Follow) -> None:
        before = len(known)
        known |= dict.fromkeys(follow())
        self._has_grown = self._has_grown or len(known) > before
