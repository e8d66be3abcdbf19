"""Snippets that the program alone decides: the fields of a case, and the Markdown of its body."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from showcase.editor.placeholders import Stops
from showcase.fields.composite import ListOf
from showcase.fields.declaration import Spec, inner_record, specs
from showcase.fields.kinds import YES_NO
from showcase.fields.layout import layout, record_layout
from showcase.fields.references import CARRIER, TAG
from showcase.fields.skeleton import BODY
from showcase.model.case import Facts
from showcase.prose.anchors import anchor


@dataclass(frozen=True)
class Snippet:
    """A text to fill in: `words` are what one types to get it, `body` is in VS Code's snippet syntax.

    VS Code takes the front matter of Markdown for YAML, but not before it has looked at the whole file.
    """

    name: str
    words: tuple[str, ...]
    body: str
    about: str
    languages: tuple[str, ...] = ("markdown", "yaml")


_MARKDOWN = (  # name, what it is, body
    ("小标题", "正文的小标题", "## $1\n\n$0"),
    ("小标题编号", "写在小标题后面，链接就永远不变", "{#$1}"),
    ("列表", "每项一行", "- $1\n- $2"),
    ("编号列表", "有先后的列表", "1. $1\n2. $2"),
    ("表格", "两列的表格，上面空一行", "| ${1:项目} | ${2:数量} |\n| --- | ---: |\n| $3 | $4 |"),
    ("图片", "与案例同名的文件夹里的图片", "![${1:（待填写）图上是什么}]($TM_FILENAME_BASE/${2:文件名.jpg})"),
    ("链接", "链接到别的网站", "[${1:文字}](${2:https://})"),
    ("案例链接", "链接到别的案例", "[${1:文字}](${2:文件名}.md)"),
    ("脚注", "文中的注释号", "[^${1:1}]"),
    ("脚注内容", "注释的内容，写在文末", "[^${1:1}]: ${2:（待填写）注释的内容}"),
    ("加粗", "加粗的文字", "**$1**"),
    ("待核对", "提醒自己核对；核对以前不会发布", "<!-- 待核对：$1 -->"),
)


def case_snippets() -> Iterator[Snippet]:
    """Yield a snippet for a new case, for each field of a case, and for each form of its body."""
    yield Snippet("新案例", _words("新案例", "new"), _new_case(), "一篇新案例，只有必填的项目")
    yield from _field_snippets(Facts)
    for name, about, body in _MARKDOWN:
        yield Snippet(name, _words(name), body, about, ("markdown",))


def _new_case() -> str:
    content = _contents()
    wanted = [spec for spec in specs(Facts) if spec.required or spec.key == "draft"]
    lines = [line for spec in wanted for line in layout(spec, content, _of_an_item)]
    return "\n".join(("---", *lines, "---")) + "\n" + BODY


def _contents() -> Callable[[Spec], str]:
    """Return what gives the content of each field of a snippet."""
    stops = Stops()

    def content(spec: Spec) -> str:
        if spec.key == "published":
            return stops.today()
        return stops.choice(("是", "否")) if spec.kind is YES_NO else stops.field(spec)

    return content


def _field_snippets(record: type) -> Iterator[Snippet]:
    """Yield a snippet for each field of `record`; for each list of records also one for a further item."""
    for spec in specs(record):
        inner = inner_record(spec.kind)
        is_list = isinstance(spec.kind, ListOf)
        if record is Facts or is_list:
            if not _is_chosen(spec):
                body = "\n".join(layout(spec, _contents(), _of_an_item if is_list else specs))
                yield Snippet(spec.name, _words(spec.name, spec.key), body, _about(spec))
            if inner and is_list:
                name = f"{spec.name}项"
                yield Snippet(name, _words(name), _item(inner), f"再加一项：{spec.help}")
        if inner:
            yield from _field_snippets(inner)


def _about(spec: Spec) -> str:
    return f"{spec.help}（{'必填' if spec.required else '可以不写'}）"


def _is_chosen(spec: Spec) -> bool:
    """Tell whether a field holds words of the site, which `words.py` offers."""
    return spec.kind is CARRIER or getattr(spec.kind, "item", None) is TAG


def _item(record: type) -> str:
    first, *others = record_layout(record, _contents(), _of_an_item)
    return "\n".join((f"- {first}", *(f"  {line}" for line in others)))


def _of_an_item(record: type) -> tuple[Spec, ...]:
    """Return the fields of an item of a list: a list inside it has a snippet of its own."""
    return tuple(spec for spec in specs(record) if spec.required or not isinstance(spec.kind, ListOf))


def _words(name: str, *others: str) -> tuple[str, ...]:
    """Return what one may type: the name, its pinyin, other words."""
    return (name, anchor(name).replace("-", ""), *others)
