"""Chinese text that goes on over several lines: YAML folds each line break to a space, Chinese has none."""

from itertools import pairwise

from showcase.text.joining import is_wide

_CONTEXT = 4  # characters on either side by which a fold is found again in the parsed text


def unfold(text: str, written: list[str]) -> str:
    """Return the parsed `text` of a scalar without the spaces that stand for line breaks in Chinese.

    `written` are the lines of the source that hold the scalar, without what stands before it. Spaces that
    were typed stay.
    """
    for upper, lower in pairwise(written):
        before = upper.strip("\"' ")[-_CONTEXT:]
        after = lower.strip("\"' ")[:_CONTEXT]
        if is_wide(before[-1:]) and is_wide(after[:1]):
            text = text.replace(f"{before} {after}", before + after, 1)
    return text
