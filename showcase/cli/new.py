"""The `new` command."""

import datetime as dt
import re
from pathlib import Path

import click

from showcase.cli.console import show_problems
from showcase.editor.folder import renew
from showcase.fields.declaration import Spec, specs
from showcase.fields.record import parse_field
from showcase.frontmatter.parse import parse_mapping
from showcase.frontmatter.quoting import scalar
from showcase.load.site import Loaded, load
from showcase.model.case import Facts
from showcase.model.region import Region
from showcase.model.vocabulary import Vocabulary
from showcase.problems import Place, Problem, Refused, refuse
from showcase.read.reasons import reason
from showcase.read.tree import read_tree
from showcase.scaffold.case_file import new_case

ASKED = ("title", "place", "region", "brand", "carrier")
_SPECS = {spec.key: spec for spec in specs(Facts)}


def new(root: Path, given: dict[str, str]) -> int:
    """Write the file of a new case in the project `root`, asking for what is not `given`.

    Returns the exit status. A file that exists is never written over.
    """
    loaded = load(read_tree(root))
    if loaded.site is None:
        show_problems(problem for problem in loaded.problems if problem.place.path == "site.yaml")
        click.echo("先改好 site.yaml，再新建案例。", err=True)
        return 1
    vocabulary = loaded.site.vocabulary
    given = {key: text.strip() for key, text in given.items() if text.strip()}
    wrong = [(key, problem) for key, text in given.items() if (problem := _fault(key, text, vocabulary))]
    for key, problem in wrong:
        click.echo(f"“{_SPECS[key].name}”不能这样写：{_said(problem)}", err=True)
    if wrong:
        return 1
    asked = [spec.key for spec in specs(Facts) if spec.key in ASKED]
    answers = {key: given.get(key) or _asked(key, vocabulary) for key in asked}
    answers["published"] = dt.datetime.now().astimezone().date().isoformat()
    region = _read("region", answers["region"], vocabulary)
    assert isinstance(region, Region)  # noqa: S101 - the kind of that field
    status = _write(root, *new_case(answers, region, _taken(root, loaded)))
    show_problems(renew(root, vocabulary))
    return status


def _write(root: Path, path: str, text: str) -> int:
    try:
        (root / path).parent.mkdir(exist_ok=True)
        with (root / path).open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except OSError as error:
        click.echo(f"{path} 写不进去：{reason(error)}", err=True)
        return 1
    click.echo(f"已新建 {path}，现在是草稿。打开它，照着说明逐项填写；写完把“草稿: 是”改成“草稿: 否”。")
    return 0


def _taken(root: Path, loaded: Loaded) -> frozenset[str]:
    """Return the slugs in use, former ones and those of files that could not be read included."""
    former = {alias.target for file in loaded.files for alias in file.aliases}
    names = {path.stem.lower() for path in (root / "cases").glob("*.[mM][dD]")}
    return frozenset({"index"} | former | names)


def _asked(key: str, vocabulary: Vocabulary) -> str:
    """Return what is typed for the field `key`, once the field accepts it."""
    spec = _SPECS[key]
    choices = f"，可以写 {'、'.join(vocabulary.carrier_by_name)}" if key == "carrier" else ""
    while True:
        question = f"{spec.name}（{spec.help}，例如 {spec.example}{choices}）"
        text = str(click.prompt(question, default="", show_default=False)).strip()
        problem = _fault(key, text, vocabulary) if text else None
        if text and problem is None:
            return text
        click.echo(_said(problem) if problem else f"“{spec.name}”不能空着。", err=True)


def _said(problem: Problem) -> str:
    return f"{problem.message}（{problem.hint}）" if problem.hint else problem.message


def _fault(key: str, text: str, vocabulary: Vocabulary) -> Problem | None:
    """Return what the check would have to say of the field `key` if it held `text`."""
    try:
        _read(key, text, vocabulary)
    except Refused as refused:
        return refused.problems[0]
    return None


def _read(key: str, text: str, vocabulary: Vocabulary) -> object:
    """Return the value of the field `key` as it will be read from the file."""
    spec: Spec = _SPECS[key]
    if re.search("[\ud800-\udfff]", text):
        raise refuse(Place(spec.name), "输入的文字读不懂", "终端用的编码不对，换一个终端再试")
    if "\n" in text:
        raise refuse(Place(spec.name), "这里只能写一行", "去掉中间的换行")
    front = f"{spec.name}: {scalar(text)}\n"
    return parse_field(spec, parse_mapping(front, spec.name, 1, frozenset((spec.name,))), vocabulary)
