"""Chinese read in pinyin, and what has been read before.

The dictionaries take half a second to load, and most builds ask only for what earlier ones have asked for. So
the answers of this pure function outlive the process: whoever builds hands back what was known and takes
what is new.
"""

from collections.abc import Mapping

_known: dict[str, str] = {}
_new: dict[str, str] = {}


def reading(text: str) -> str:
    """Return `text` in pinyin without tones: syllables, and what is not Chinese, joined by `-`."""
    known = _known.get(text)
    if known is None:
        from pypinyin import lazy_pinyin  # noqa: PLC0415 - its dictionaries take half a second to load

        known = _known[text] = _new[text] = "-".join(lazy_pinyin(text, v_to_u=False))
    return known


def recall(known: Mapping[str, str]) -> None:
    """Take what was known in another process."""
    _known.update(known)


def learn(new: Mapping[str, str]) -> None:
    """Take what another process has found out."""
    _known.update(new)
    _new.update(new)


def found_out() -> dict[str, str]:
    """Return what was found out since this was last asked."""
    found = dict(_new)
    _new.clear()
    return found
