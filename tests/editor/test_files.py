import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from fields.documents import WORDS
from jsonschema import Draft202012Validator
from support import REPOSITORY
from yaml_core import core_load

from showcase.editor.files import fixed_files, site_files
from showcase.editor.names import MADE
from showcase.fields.skeleton import skeleton
from showcase.frontmatter.fences import split
from showcase.model.case import Facts
from showcase.scaffold.case_file import new_case

CASES = {path.name: path.read_text("utf-8") for path in sorted((REPOSITORY / "cases").glob("*.md"))}
GIVEN = {"title": "甲: #1", "brand": "@甲", "place": "乙园", "carrier": "园区", "published": "2026-11-24"}
NEW = new_case(GIVEN, WORDS.gazetteer.resolve("浦口")[0], frozenset())[1]
DOCUMENTS = CASES | {"案例模板.md": skeleton(Facts), "new": NEW}


def _json(text: str) -> Any:  # noqa: ANN401 - whatever the text holds
    remark, _, rest = text.partition("\n")
    return json.loads(rest if remark.startswith("//") else text)


@pytest.mark.parametrize("name", ["case.code-snippets", "site.schema.json"])
def test_what_the_program_alone_decides_is_kept_in_the_project(
    name: str, golden: Callable[[str, str], None]
) -> None:
    golden(f".vscode/{name}", fixed_files()[name])


def test_what_the_site_decides_says_who_made_it_and_is_not_kept() -> None:
    ignored = (REPOSITORY / ".gitignore").read_text("utf-8").split()
    for name, text in site_files(WORDS).items():
        assert MADE in text[:300]
        assert f"/.vscode/{name}" in ignored


@pytest.mark.parametrize("text", (fixed_files() | site_files(WORDS)).values(), ids=list)
def test_every_file_is_json_that_says_the_same_each_time(text: str) -> None:
    assert _json(text)
    assert text in (fixed_files() | site_files(WORDS)).values()


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_sound_case_is_sound_by_the_schema(name: str) -> None:
    schema = _json(site_files(WORDS)["case.schema.json"])
    front = core_load(split(DOCUMENTS[name], name).front)
    assert [error.message for error in Draft202012Validator(schema).iter_errors(front)] == []


def test_another_tool_reads_the_schemas_as_we_do(tmp_path: Path) -> None:
    for name, text in (fixed_files() | site_files(WORDS)).items():
        (tmp_path / name).write_text(text, "utf-8")
    for name, text in DOCUMENTS.items():
        (tmp_path / f"{name}.yaml").write_text(split(text, name).front, "utf-8")
    (tmp_path / "wrong.yaml").write_text(split(DOCUMENTS["new"], "").front.replace("园区", "园"), "utf-8")
    site = str(REPOSITORY / "site.yaml")
    cases = [str(tmp_path / f"{name}.yaml") for name in DOCUMENTS]

    def status(*arguments: str) -> int:
        command = [sys.executable, "-m", "check_jsonschema", *arguments]
        return subprocess.run(command, check=False, capture_output=True, cwd=tmp_path).returncode

    assert status("--check-metaschema", "site.schema.json", "case.schema.json") == 0
    assert status("--schemafile", "site.schema.json", site) == 0
    assert status("--schemafile", "case.schema.json", *cases) == 0
    assert status("--schemafile", "case.schema.json", "wrong.yaml") == 1
