"""The files that VS Code finds in `.vscode`, as text."""

import json
from collections.abc import Iterable

from showcase.editor.snippets import Snippet, case_snippets
from showcase.editor.words import word_snippets
from showcase.fields.schema import document_schema
from showcase.model.case import Facts
from showcase.model.site import Settings
from showcase.model.vocabulary import Vocabulary
from showcase.regions.gazetteer import Gazetteer

MADE = "由 python build.py 生成，改了也会被改回去"


def fixed_files() -> dict[str, str]:
    """Return the files that the program alone decides, under their names; they are kept in the project."""
    bare = Vocabulary((), (), Gazetteer(()))
    return {
        "case.code-snippets": _snippets(case_snippets(), "由字段的声明生成；自己的片段请另建一个文件"),
        "site.schema.json": _json(document_schema("网站的设置 site.yaml", Settings, bare)),
    }


def site_files(vocabulary: Vocabulary) -> dict[str, str]:
    """Return the files that the words of the site decide, under their names; every build renews them."""
    schema = {"$comment": MADE} | document_schema("案例信息", Facts, vocabulary)
    return {
        "words.code-snippets": _snippets(word_snippets(vocabulary), f"{MADE}；自己的片段请另建一个文件"),
        "case.schema.json": json.dumps(schema, ensure_ascii=False) + "\n",  # long, and read by programs
    }


def _snippets(snippets: Iterable[Snippet], remark: str) -> str:
    entries = {
        snippet.name: {
            "scope": "markdown",
            "prefix": snippet.words,
            "body": snippet.body.split("\n"),
            "description": snippet.about,
        }
        for snippet in snippets
    }
    return f"// {remark}\n{_json(entries)}"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
