"""Asking the browser of the machine to print."""

import platform
import shutil
from pathlib import Path

import pytest

from showcase.handouts.browser import find_browser, print_page


def test_a_browser_of_this_machine_prints_a_page(tmp_path: Path) -> None:
    page = tmp_path / "讲 义.html"
    page.write_text("<!DOCTYPE html><title>讲义</title><p>甲", "utf-8")
    found = find_browser()
    assert found is not None
    printed = print_page(found, page)
    assert printed is not None
    assert printed.startswith(b"%PDF-")


@pytest.mark.parametrize(
    ("folder", "program"),
    [
        ("ProgramFiles(x86)", r"Microsoft\Edge\Application\msedge.exe"),
        ("LocalAppData", r"Google\Chrome\Application\chrome.exe"),
    ],
)
def test_on_windows_it_is_found_where_it_is_installed(
    folder: str, program: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(platform, "system", lambda: "Windows")
    monkeypatch.setattr(shutil, "which", lambda _: None)
    monkeypatch.setenv(folder, str(tmp_path))
    there = Path(f"{tmp_path}/{program}")  # on this system the backslashes are part of the name
    there.touch()
    assert find_browser() == there


def test_without_one_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform, "system", lambda: "Linux")
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert find_browser() is None


def test_a_program_that_prints_nothing_gives_nothing(tmp_path: Path) -> None:
    page = tmp_path / "a.html"
    page.touch()
    assert print_page(Path("/bin/true"), page) is None
