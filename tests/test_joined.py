"""Style sheets and scripts are published with what they import in its place."""

from support import Project, files, made

from showcase.joined import joined
from showcase.make import make


def _files(parts: dict[str, bytes]) -> dict[str, bytes]:
    return dict(joined(parts).files)


def test_what_is_imported_stands_in_its_place_and_only_once() -> None:
    parts = {
        "assets/css/page.css": b'/* all */\n@import "a.css";\n@import "b.css";\n@import "a.css";\np {}\n',
        "assets/css/a.css": b"a { color: red }",
        "assets/css/b.css": b'@import "c.css";\r\nb { color: blue }\n',
        "assets/css/c.css": b"c {}\n",
    }
    assert _files(parts) == {
        "assets/css/b.css": b"c {}\nb { color: blue }\n",
        "assets/css/page.css": b"/* all */\na { color: red }\nc {}\nb { color: blue }\np {}\n",
    }


def test_a_style_sheet_can_be_imported_for_a_medium() -> None:
    parts = {"assets/page.css": b'@import "a.css" screen and (color);\n', "assets/a.css": b"a {}\n"}
    assert _files(parts) == {"assets/page.css": b"@media screen and (color) {\na {}\n}\n"}


def test_scripts_import_as_the_standard_has_it() -> None:
    parts = {"assets/js/page.js": b'import "./a.js";\nb();\n', "assets/js/a.js": b"a();\n"}
    assert _files(parts) == {"assets/js/page.js": b"a();\nb();\n"}


def test_files_that_import_each_other_come_to_an_end() -> None:
    parts = {"assets/a.css": b'@import "b.css";\na {}\n', "assets/b.css": b'@import "a.css";\nb {}\n'}
    assert _files(parts) == {"assets/a.css": b"b {}\na {}\n", "assets/b.css": b"a {}\nb {}\n"}


def test_what_only_looks_like_an_import_stays() -> None:
    parts = {
        "assets/a.css": b'/* see @import "b.css"; */\n@import url("b.css");\n@import "https://example.org/b.css";\n',
        "assets/b.css": b"b {}\n",
        "assets/c.js": b'  import "./d.js";\nimport d from "./d.js";\n',
        "assets/d.js": b"d();\n",
    }
    assert joined(parts) == joined({})


def test_an_import_of_nothing_is_told_with_its_line(project: Project) -> None:
    project.write("assets/css/page.css", '/* ours */\n@import "tokens.css";\n@import "colours.css";\n')
    told = map(str, make(project.tree()).problems)
    assert [line.split(" → ")[0] for line in told if "colours" in line] == [
        "assets/css/page.css:3:1: 这一行要并入的文件不存在：assets/css/colours.css"
    ]


def test_the_pages_ask_for_one_style_sheet_in_which_ours_stand_whole() -> None:
    site = files(made())
    assert b'<link rel="stylesheet" href="../assets/css/page.css">' in site["cases/jia.html"]
    assert b"--accent:" in site["assets/css/page.css"]
    assert b"@import" not in site["assets/css/page.css"]
