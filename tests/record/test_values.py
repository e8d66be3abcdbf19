import subprocess
import sys
from dataclasses import dataclass
from decimal import Decimal

import pytest
from support import CASE, REPOSITORY

from showcase.load.case import LoadedCase, load_case
from showcase.model.vocabulary import Vocabulary
from showcase.record.values import decoded, digest_of, encoded
from showcase.regions.divisions import divisions
from showcase.regions.gazetteer import Gazetteer


@dataclass(frozen=True)
class Pair:
    one: str
    other: frozenset[str] = frozenset()


def test_a_loaded_case_comes_back_as_it_was() -> None:
    words = Vocabulary((), (), Gazetteer(divisions()))
    for text in (CASE, CASE.replace("title: ", "title："), "", CASE + "\n![甲](a.png)\n\n[^1]\n"):
        loaded = load_case("cases/jia.md", text.encode(), words)
        assert decoded(encoded(loaded), LoadedCase) == loaded


@pytest.mark.parametrize("content", [b"", b"\x00", encoded("甲"), encoded(Pair("甲"))[:-1], b"\xff" * 40])
def test_what_is_no_value_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        decoded(content, Pair)


def test_digests_are_of_all_parts_and_of_where_they_end() -> None:
    parts = [("ab", "c"), ("a", "bc"), ("abc",), (b"ab", b"c"), (Pair("ab"), "c"), (Decimal("1.0"),), (1.0,)]
    assert len({digest_of(*part) for part in parts}) == len(parts)


def test_a_digest_is_the_same_in_every_process() -> None:
    code = (
        "from showcase.record.values import digest_of\n"
        "print(digest_of(frozenset(map(str, range(99))), {'b': 1, 'a': {'d', 'c'}}).hex())"
    )
    runs = [
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(REPOSITORY)},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert runs[0] == runs[1] != b""
