"""What the documents for users promise is there: commands, options, files, links."""

import re
from urllib.parse import unquote, urldefrag

import click
import pytest
from guide.documents import anchors, commands, document, links, pieces
from guide.repository import GUIDE
from support import REPOSITORY

from showcase.cli.main import main

_DOCUMENTS = (
    "README.md",
    GUIDE,
    "docs/architecture.md",
    "docs/decisions.md",
    "docs/dependencies.md",
    "docs/课程文件.md",
    "docs/发布.md",
    "docs/reliability.md",
)
_MADE = {
    "build-error.log",
    "index.html",
    "index.json",
    "checksums.txt",
    "public/index.html",
    "course.yaml",
}  # by the program
_EXAMPLES = {"课程.yaml", "pukou.html", "pukou.md.txt", "cases/pukou-2/fengmian.jpg"}
_FILE = re.compile(r"[\w/-][\w./-]*\.(?:py|yaml|md|html|txt|log|toml|json|jpg)")
_ALL = pytest.mark.parametrize("path", _DOCUMENTS)


def _known(word: str, command: click.Command) -> bool:
    options = {option for parameter in command.params for option in parameter.opts}
    return word in options or word in ("-h", "--help")


@_ALL
def test_every_command_and_option_exists(path: str) -> None:
    for words in commands(document(path)):
        named = words[0] if words and not words[0].startswith("-") else None
        assert named is None or named in main.commands, words
        command = main.commands[named] if named else main
        assert [word for word in words if word.startswith("--") and not _known(word, command)] == []


@_ALL
def test_every_link_leads_somewhere(path: str) -> None:
    for link in links(document(path)):
        target, fragment = urldefrag(unquote(link))
        if ":" in target:
            continue
        file = (REPOSITORY / path).parent / target if target else REPOSITORY / path
        assert file.exists(), link
        assert not fragment or fragment in anchors(file.read_text("utf-8")), link


@pytest.mark.parametrize("path", ["README.md", GUIDE])
def test_every_file_that_is_named_exists(path: str) -> None:
    named = {code for code in pieces(document(path)) if _FILE.fullmatch(code)} - _MADE - _EXAMPLES
    folders = [REPOSITORY / folder for folder in ("", "docs", "cases")]
    assert [code for code in sorted(named) if not any((folder / code).exists() for folder in folders)] == []


def test_the_readme_names_every_document() -> None:
    named = {unquote(link) for link in links(document("README.md"))}
    assert {f"docs/{file.name}" for file in (REPOSITORY / "docs").glob("*.md")} <= named
