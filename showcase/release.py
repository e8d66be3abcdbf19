"""Releasing: what the site shows now is promised from this day on."""

from dataclasses import dataclass
from pathlib import Path

from showcase.build import check
from showcase.load.ledger import PATH, written_ledger
from showcase.make import Made, Report
from showcase.model.ledger import Ledger, Promise, ledger_of
from showcase.problems import Place, Problem, has_errors
from showcase.read.reasons import reason


@dataclass(frozen=True)
class Released:
    """The result of a release: the site as it was made, and what is promised anew; None where nothing was.

    `problem` tells why the ledger could not be written.
    """

    made: Made
    added: tuple[Promise, ...] | None
    problem: Problem | None = None


def release(root: Path, day: str, *, report: Report = lambda *_: None) -> Released:
    """Record in the ledger of the project `root` what its site promises from `day` (ISO 8601) on.

    A site with errors, broken promises among them, promises nothing.
    """
    made = check(root, report=report)
    if made.site is None or has_errors(made.problems):
        return Released(made, None)
    ledger, added = with_promises(made.site.ledger, made.promises, day)
    try:
        _write(root / PATH, written_ledger(ledger).encode())
    except OSError as error:
        hint = "关掉打开它的程序，检查权限和磁盘空间"
        problem = Problem(Place(PATH), f"登记簿写不进去：{reason(error)}", hint)
        return Released(made, None, problem)
    return Released(made, added)


def with_promises(
    ledger: Ledger, promises: tuple[Promise, ...], day: str
) -> tuple[Ledger, tuple[Promise, ...]]:
    """Return `ledger` with `promises` as they read now, and those that are new in it, since `day`.

    What was promised once stays, whether or not it is among `promises`.
    """
    kept = {(old.address, old.anchor): old for found in ledger.pages.values() for old in found}
    added: list[Promise] = []
    for promise in promises:
        key = promise.address, promise.anchor
        since = kept[key].since if key in kept else day
        dated = Promise(promise.address, promise.anchor, promise.text, promise.within, since)
        if key not in kept:
            added.append(dated)
        kept[key] = dated
    return ledger_of(kept.values()), tuple(added)


def _write(path: Path, content: bytes) -> None:
    """Write whole or not at all, and only what differs."""
    if path.is_file() and path.read_bytes() == content:
        return
    part = path.with_name(f".{path.name}.part")
    part.write_bytes(content)
    part.replace(path)
