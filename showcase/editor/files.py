"""The files that VS Code finds in `.vscode`, as text."""

import json
from collections.abc import Iterable

from showcase.editor.names import MADE, NAMES
from showcase.editor.snippets import Snippet, case_snippets
from showcase.editor.words import word_snippets
from showcase.fields.schema import document_schema
from showcase.model.case import Facts
from showcase.model.site import Settings
from showcase.model.vocabulary import Vocabulary
from showcase.regions.gazetteer import Gazetteer

_REMARK = f"{MADE}，改了也会被改回去；自己的内容请另建一个文件"


def fixed_files() -> dict[str, str]:
    """Return the files that the program alone decides, under their names; they are kept in the project."""
    bare = Vocabulary((), (), Gazetteer(()))
    return {
        "case.code-snippets": _snippets(
            case_snippets(), "由字段的声明生成；自己的片段请另建一个文件", indent=1
        ),
        "site.schema.json": _json(document_schema("网站的设置 site.yaml", Settings, bare), indent=1),
    }


def site_files(vocabulary: Vocabulary) -> dict[str, str]:
    """Return the files that the words of the site decide, under their names; every build renews them."""
    schema = {"$comment": _REMARK} | document_schema("案例信息", Facts, vocabulary)
    texts = _snippets(word_snippets(vocabulary), _REMARK, indent=None), _json(schema, indent=None)
    return dict(zip(NAMES, texts, strict=True))


def _snippets(snippets: Iterable[Snippet], remark: str, indent: int | None) -> str:
    entries = {
        snippet.name: {
            "scope": ",".join(snippet.languages),
            "include": ["**/cases/*.md"],
            "prefix": snippet.words,
            "body": snippet.body.split("\n"),
            "description": snippet.about,
        }
        for snippet in snippets
    }
    return f"// {remark}\n{_json(entries, indent)}"


def _json(value: object, indent: int | None) -> str:
    """Return `value` as JSON: indented where people compare versions, else as short as it gets."""
    separators = (",", ": " if indent else ":")
    return json.dumps(value, ensure_ascii=False, indent=indent, separators=separators) + "\n"
