from pathlib import Path

import pytest
from jinja2 import Environment, FunctionLoader

from showcase.render.compiled import CompiledTemplates


def rendered(folder: Path, source: str, name: str = "a.html") -> str:
    loader = FunctionLoader(lambda _: source)
    made = Environment(loader=loader, bytecode_cache=CompiledTemplates(folder), autoescape=True)
    return made.get_template(name).render(name="甲")


def kept(folder: Path) -> Path:
    (file,) = folder.iterdir()
    return file


def test_a_template_is_compiled_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "kept"
    assert rendered(folder, "{{ name }}楼") == "甲楼"

    def parse(*_: object) -> None:
        raise AssertionError("compiled again")

    monkeypatch.setattr(Environment, "_parse", parse)
    assert rendered(folder, "{{ name }}楼") == "甲楼"


def test_a_changed_template_is_compiled_anew_and_takes_the_place_of_the_former(tmp_path: Path) -> None:
    rendered(tmp_path, "{{ name }}楼")
    assert rendered(tmp_path, "{{ name }}园") == "甲园"
    assert kept(tmp_path)


def test_what_is_cut_or_altered_at_any_byte_is_compiled_anew(tmp_path: Path) -> None:
    rendered(tmp_path, "楼")
    whole = kept(tmp_path).read_bytes()
    broken = [whole[:end] for end in range(0, len(whole), 7)]
    broken += [whole[:at] + bytes((whole[at] ^ 1,)) + whole[at + 1 :] for at in range(0, len(whole), 7)]
    for content in broken:
        kept(tmp_path).write_bytes(content)
        assert rendered(tmp_path, "楼") == "楼"
        assert kept(tmp_path).read_bytes() == whole


def test_where_nothing_can_be_kept_pages_are_made_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert rendered(tmp_path / "file", "楼") == "楼"
