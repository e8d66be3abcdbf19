"""How well drafts agree with what an editor would make of the same texts: the measure must not fall."""

from functools import cache

import pytest
import yaml
from importing.corpus import FOLDER, PARTS, Score, documents, measured

THRESHOLDS = yaml.safe_load((FOLDER / "thresholds.yaml").read_text("utf-8"))
ROWS = [(part, name, *limits) for part in PARTS for name, limits in THRESHOLDS[part].items()]


@cache
def scores(part: str) -> dict[str, Score]:
    return measured(part)


@pytest.mark.parametrize(("part", "name", "precision", "recall"), ROWS, ids=[f"{p} {n}" for p, n, *_ in ROWS])
def test_a_field_is_as_right_and_as_complete_as_before(
    part: str, name: str, precision: float, recall: float
) -> None:
    score = scores(part)[name]
    assert score.expected > 0
    assert (score.precision >= precision, score.recall >= recall) == (True, True), "\n".join(score.wrong)


def test_every_field_that_is_measured_has_a_threshold() -> None:
    for part in PARTS:
        assert {name for name, score in scores(part).items() if score.expected} == set(THRESHOLDS[part])


def test_the_corpus_is_large_and_varied() -> None:
    names = [document.name for part in PARTS for document in documents(part)]
    assert len(set(names)) == len(names) >= 80
    assert {name.rpartition(".")[2] for name in names} == {"html", "txt", "docx", "mhtml"}
