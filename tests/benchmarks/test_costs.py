import sys
from pathlib import Path

import pytest

from benchmarks.costs import Cost, Failed, measured, middle


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "site"
    made.mkdir()
    return made


def test_processors_of_processes_below_count(folder: Path) -> None:
    burn = "import time; end = time.process_time() + 0.3\nwhile time.process_time() < end: pass"
    below = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {burn!r}])"
    assert measured([sys.executable, "-c", below], folder, {}).processor > 0.3


def test_a_command_that_fails_is_no_cost_and_its_words_are_told(folder: Path) -> None:
    with pytest.raises(Failed, match="no such page"):
        measured([sys.executable, "-c", "raise SystemExit('no such page')"], folder, {})


def test_a_command_that_takes_too_long_is_given_up(folder: Path) -> None:
    with pytest.raises(Failed, match="-9"):
        measured([sys.executable, "-c", "import time; time.sleep(60)"], folder, {}, limit=0.2)


def test_medians_are_of_each_number_by_itself() -> None:
    costs = [Cost(1, 30, 200), Cost(2, 10, 300), Cost(9, 20, 100)]
    assert middle(costs) == Cost(2, 20, 200)
