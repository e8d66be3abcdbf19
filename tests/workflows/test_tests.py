"""The workflow of continuous integration: what can be known of it without running it elsewhere."""

import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from guide.documents import commands, document
from support import REPOSITORY

from showcase.cli.main import main

FILES = sorted((REPOSITORY / ".github/workflows").glob("*.yml"))
ALL = pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)


def steps(path: Path) -> list[dict[str, Any]]:
    workflow = yaml.safe_load(path.read_text("utf-8"))
    return [step for job in workflow["jobs"].values() for step in job["steps"]]


@ALL
def test_it_is_a_workflow_by_the_published_schema(path: Path) -> None:
    for schema in ("vendor.github-workflows", "custom.github-workflows-require-timeout"):
        command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, str(path)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout


@ALL
def test_actions_are_pinned_to_a_commit_and_given_no_credentials(path: Path) -> None:
    text = path.read_text("utf-8")
    used = re.findall(r"uses: (\S+)(.*)", text)
    assert used
    for action, rest in used:
        assert re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", action)
        assert re.fullmatch(r" # v\d+\.\d+\.\d+", rest)
    for step in steps(path):
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] is False
    assert yaml.safe_load(text)["permissions"] == {"contents": "read"}
    assert "secrets." not in text


@ALL
def test_nothing_that_others_write_reaches_a_shell(path: Path) -> None:
    assert not any("${{" in step.get("run", "") for step in steps(path))


@ALL
def test_what_it_runs_is_there_and_what_the_readme_tells(path: Path) -> None:
    known = {words[0] for words in commands(document("README.md")) if words} | {""}
    for step in steps(path):
        for line in step.get("run", "").splitlines():
            program, *arguments = shlex.split(line)
            if program == "python":
                assert (REPOSITORY / arguments[0]).is_file()
                named = arguments[1] if len(arguments) > 1 else ""
                assert named in known
                assert not named or named in main.commands
            elif program != "apt-get":
                assert (REPOSITORY / program).stat().st_mode & 0o100


def test_every_system_of_editors_is_tested_with_the_oldest_python_and_the_newest() -> None:
    job = yaml.safe_load(FILES[0].read_text("utf-8"))["jobs"]["systems"]
    assert [name.partition("-")[0] for name in job["strategy"]["matrix"]["os"]] == [
        "ubuntu",
        "windows",
        "macos",
    ]
    assert job["strategy"]["matrix"]["python"] == ["3.11", "3.x"]
