"""The reference of all fields, written from their declaration."""

from collections.abc import Iterator

from showcase.fields.declaration import Spec, inner_record, specs


def field_reference(title: str, intro: str, record: type) -> str:
    """Return a Markdown page in Chinese that lists the fields of `record` and of the records in it."""
    return "\n".join((f"# {title}", "", intro, "", *_table(record), *_inner_tables(record, ()))) + "\n"


def _table(record: type) -> Iterator[str]:
    yield "| 名称 | 英文名 | 必填 | 写什么 | 说明 | 例子 |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for spec in specs(record):
        required = "必填" if spec.required else ""
        example = f"`{spec.example}`" if spec.example else ""
        yield f"| {spec.name} | `{spec.key}` | {required} | {_what(spec)} | {spec.help} | {example} |"


def _what(spec: Spec) -> str:
    return spec.kind.label + (f"，见下面“{spec.name}”" if inner_record(spec.kind) else "")


def _inner_tables(record: type, path: tuple[str, ...]) -> Iterator[str]:
    for spec in specs(record):
        if inner := inner_record(spec.kind):
            where = (*path, spec.name)
            yield from ("", f"## {'—'.join(where)}", "", f"{spec.help}。每一项可以写：", "", *_table(inner))
            yield from _inner_tables(inner, where)
