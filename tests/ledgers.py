"""Ledgers in tests: what a site promises on one day, and what becomes of that."""

from support import made

from showcase.load.ledger import PATH, written_ledger
from showcase.model.ledger import EMPTY
from showcase.release import with_promises

DAY = "2026-11-24"


def ledger_of_site(files: dict[str, str] | None = None) -> str:
    """Return the ledger of a project with `files` after its first release."""
    site = made(files)
    assert site.problems == (), site.problems
    return written_ledger(with_promises(EMPTY, site.promises, DAY)[0])


def told_after(before: dict[str, str], after: dict[str, str]) -> list[str]:
    """Return what is said once a site of the files `before` was released and has become `after`."""
    return [str(problem) for problem in made({PATH: ledger_of_site(before), **after}).problems]
