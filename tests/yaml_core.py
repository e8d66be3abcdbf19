"""YAML as editors read it: the core schema of YAML 1.2, by which 2025 is a number and `yes` is text."""

import re
from typing import Any

import yaml

_RESOLVED = (
    ("null", r"~|null|Null|NULL|", "~nN\0"),
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", "-+0123456789"),
    (
        "float",
        r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)",
        "-+.0123456789",
    ),
)


class _CoreLoader(yaml.SafeLoader):
    """Resolves plain scalars as the core schema does."""

    yaml_implicit_resolvers = {}  # noqa: RUF012 - PyYAML's own form


def _integer(loader: _CoreLoader, node: yaml.ScalarNode) -> int:
    text = str(loader.construct_scalar(node))
    return int(text, {"0o": 8, "0x": 16}.get(text[:2], 10))


for name, form, first in _RESOLVED:
    _CoreLoader.add_implicit_resolver(
        f"tag:yaml.org,2002:{name}", re.compile(rf"^(?:{form})$"), ["" if c == "\0" else c for c in first]
    )
_CoreLoader.add_constructor("tag:yaml.org,2002:int", _integer)


def core_load(text: str) -> Any:  # noqa: ANN401 - whatever the text holds
    """Return what `text` means to an editor."""
    return yaml.load(text, Loader=_CoreLoader)  # noqa: S506 - a safe loader
