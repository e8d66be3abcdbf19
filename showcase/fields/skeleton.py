"""A complete example case with a remark on every field, written from their declaration."""

from collections.abc import Iterator, Mapping

from showcase.fields.composite import ListOf
from showcase.fields.declaration import Spec, inner_record, specs
from showcase.fields.kinds import YesNo
from showcase.fields.layout import layout
from showcase.frontmatter.quoting import scalar

_LATER = "anchors"  # what only a case can have that was published before
_SAMPLE = "待核对：例子，换成自己的"  # a case that still says so is not published
BODY = """
## 背景 {#background}

<!-- 待核对：为什么要做这件事，遇到什么难题。写完删掉这句。 -->

## 怎样运转 {#how}

<!-- 待核对：品牌由哪些机制组成，每个机制怎样做。写完删掉这句。 -->

## 成效 {#results}

<!-- 待核对：做成了什么，用数据说话。写完删掉这句。 -->

## 启示 {#lessons}

<!-- 待核对：别处可以借鉴什么。写完删掉这句。 -->
"""


def skeleton(record: type, given: Mapping[str, str] | None = None) -> str:
    """Return a case file in which every field of `record` stands with its Chinese name, help and example.

    `given` maps keys to texts that stand in the place of the examples; each example says that it is one.
    Fields that many cases do without are commented out; without the `#` at their beginning they are valid.
    """
    texts = given or {}
    lines = [line for spec in specs(record) for line in (_remark(spec), *_written(spec, texts))]
    return "\n".join(("---", *lines, "---")) + "\n" + BODY


def _remark(spec: Spec) -> str:
    return f"# {spec.help}{'（必填）' if spec.required else '（可以不写）'}"


def _written(spec: Spec, given: Mapping[str, str]) -> Iterator[str]:
    if spec.key in given:
        yield f"{spec.name}: {scalar(given[spec.key])}"
        return
    is_group = isinstance(spec.kind, ListOf) and inner_record(spec.kind) and spec.key != _LATER
    rare = not spec.required and not is_group and not isinstance(spec.kind, YesNo)
    for line in layout(spec, _sample):
        yield f"#{line}" if rare else line


def _sample(spec: Spec) -> str:
    return spec.example if isinstance(spec.kind, YesNo) else f"{spec.example}  # {_SAMPLE}"
