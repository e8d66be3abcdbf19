"""The files in `.vscode` that the words of the site decide, and how they are known."""

MADE = "由 python build.py 生成"
"""By this later versions too know a file as made here."""

NAMES = ("words.code-snippets", "case.schema.json")
