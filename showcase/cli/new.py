"""The `new` command."""

import datetime as dt
from pathlib import Path

import click

from showcase.cli.console import show_problems
from showcase.fields.declaration import Spec, specs
from showcase.frontmatter.nodes import Scalar
from showcase.load.site import load
from showcase.model.case import Facts
from showcase.model.region import Region
from showcase.model.vocabulary import Vocabulary
from showcase.problems import Place, Refused
from showcase.read.tree import read_tree
from showcase.scaffold.case_file import new_case

ASKED = ("title", "place", "region", "brand", "carrier")


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
    answers = {spec.key: _answer(spec, given, vocabulary) for spec in specs(Facts) if spec.key in ASKED}
    answers["published"] = dt.datetime.now().astimezone().date().isoformat()
    region = _read(next(spec for spec in specs(Facts) if spec.key == "region"), answers["region"], vocabulary)
    assert isinstance(region, Region)  # noqa: S101 - the kind of that field
    taken = {file.slug for file in loaded.files} | {"index"}
    taken |= {alias.target for file in loaded.files if file.case for alias in file.case.facts.aliases}
    path, text = new_case(answers, region, frozenset(taken))
    (root / path).parent.mkdir(exist_ok=True)
    with (root / path).open("x", encoding="utf-8", newline="\n") as file:
        file.write(text)
    click.echo(f"已新建 {path}，现在是草稿。打开它，照着说明逐项填写；写完把“草稿: 是”改成“草稿: 否”。")
    return 0


def _answer(spec: Spec, given: dict[str, str], vocabulary: Vocabulary) -> str:
    """Return what is given for the field, or what is typed, once the field accepts it."""
    text = given.get(spec.key) or _asked(spec, vocabulary)
    while True:
        try:
            _read(spec, text, vocabulary)
        except Refused as refused:
            problem = refused.problems[0]
            hint = f"（{problem.hint}）" if problem.hint else ""
            if spec.key in given:
                raise click.UsageError(f"{spec.name}：{problem.message}{hint}") from None
            click.echo(f"{problem.message}{hint}", err=True)
            text = _asked(spec, vocabulary)
        else:
            return text


def _asked(spec: Spec, vocabulary: Vocabulary) -> str:
    choices = f"，可以写 {'、'.join(vocabulary.carrier_by_name)}" if spec.key == "carrier" else ""
    return str(click.prompt(f"{spec.name}（{spec.help}，例如 {spec.example}{choices}）")).strip()


def _read(spec: Spec, text: str, vocabulary: Vocabulary) -> object:
    return spec.kind.parse(Scalar(Place(spec.name), text), vocabulary)
