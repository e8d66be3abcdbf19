"""What is changed between two builds, in the file of a case of any generator.

Front matter ends at the first empty line in all of them, and all name the tags after `tags:`.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.project import Source
from showcase.model.vocabulary import Tag

CHANGES = ("from nothing", "nothing", "a sentence", "title and tag")


@dataclass(frozen=True)
class Change:
    """The `text` of a file, the `mark` that the case's page must show, and a tag whose page must too."""

    text: str
    mark: str
    tag: Tag | None = None


@dataclass(frozen=True)
class Edited:
    """The case that is edited, and a tag that it has not."""

    case: Source
    spare: Tag

    def changed(self, change: str, text: str, run: int) -> Change | None:
        """Return what becomes of `text` in this run; None where the file stays as it is."""
        if change == "a sentence":
            return _sentence(text, run)
        if change == "title and tag":
            return self._title(text, run)
        return None

    def _title(self, text: str, run: int) -> Change:
        """Mark the title, and exchange a tag in one run and change it back in the next."""
        head, _, body = text.partition("\n\n")
        own, mark = self.case.facts.tags[0], f"第{run}版"
        old, new = (own, self.spare) if run % 2 else (self.spare, own)
        title = self.case.facts.title
        assert title in head  # noqa: S101 - or nothing would be measured
        head = head.replace(title, mark + title, 1)
        before, tags, after = re.split(r"(\btags:)", head, maxsplit=1, flags=re.IGNORECASE)
        assert old.name in after  # noqa: S101 - the same
        return Change(f"{before}{tags}{after.replace(old.name, new.name, 1)}\n\n{body}", mark, new)


def edited(cases: Sequence[Source]) -> Edited:
    """Return the case in the middle, and the tag that is most frequent in the others and not in it."""
    case = cases[len(cases) // 2]
    spare = Counter(tag for one in cases for tag in one.facts.tags if tag not in case.facts.tags)
    return Edited(case, spare.most_common(1)[0][0])


def _sentence(text: str, run: int) -> Change:
    head, _, body = text.partition("\n\n")
    assert "。" in body  # noqa: S101 - or nothing would be measured
    mark = f"第{run}次修订"
    return Change(f"{head}\n\n{body.replace('。', f'（{mark}）。', 1)}", mark)
