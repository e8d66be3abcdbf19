"""The guide explains every message that the program says, and no other."""

from collections import defaultdict

from guide.repository import GUIDE, explained, missing, said, stale

_MOST = 12  # messages of one place that a failure lists: its parts may be put together in many ways


def test_every_message_can_be_read_from_the_source() -> None:
    lines = said().unclear
    assert not lines, "tests/guide cannot follow these messages; write them plainly:\n" + "\n".join(lines)


def test_every_message_has_an_entry() -> None:
    lost = set(missing([message.text for message in said().messages], explained()))
    places = defaultdict(list)
    for message in said().messages:
        if message.text in lost:
            places[message.place].append(message.text)
    lines = [
        f"{place}: {text}"
        for place, found in sorted(places.items())
        for text in (found if len(found) <= _MOST else [*found[:_MOST], f"… and {len(found) - _MOST} more"])
    ]
    assert not lines, f"{GUIDE} has no entry for these messages:\n" + "\n".join(lines)


def test_every_entry_has_a_message() -> None:
    lines = [f"{GUIDE}:{entry.line}: {text}" for entry, text in stale(said().messages, explained())]
    assert not lines, "nothing says these messages any longer:\n" + "\n".join(lines)


def test_no_message_has_two_entries() -> None:
    lines = [
        f"{message.text}: {GUIDE}:{', '.join(str(entry.line) for entry in found)}"
        for message in said().messages
        if len(found := [entry for entry in explained() if entry.explains(message.text)]) > 1
    ]
    assert not lines, "\n".join(lines)


def test_every_entry_says_more_than_its_message() -> None:
    assert [entry.messages for entry in explained() if not entry.text] == []
