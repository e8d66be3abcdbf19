"""The templates: strict, always escaping, loaded from the tree and never from the disk."""

import hashlib
import json
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import asdict
from functools import partial
from typing import TYPE_CHECKING

from jinja2 import Environment, FunctionLoader, StrictUndefined, TemplateRuntimeError, pass_context
from jinja2.runtime import Context
from jinja2.utils import htmlsafe_json_dumps
from markupsafe import Markup

from showcase.linked_data.graph import linked_data
from showcase.plan.page import Page
from showcase.render.compiled import compiled_templates

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

FOLDER = "templates/"


def environment(templates: Mapping[str, str]) -> Environment:
    """Return the environment for `templates`, which maps paths from the project's root to their texts.

    Autoescaping is on whatever a template is called; an undefined name is an error.
    """

    def load(name: str) -> tuple[str, str, None] | None:
        path = FOLDER + name
        return (templates[path], path, None) if path in templates else None

    made = Environment(
        loader=FunctionLoader(load),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        bytecode_cache=compiled_templates(),
    )
    made.filters["href"] = _href
    made.filters["digest"] = _digest
    made.filters["qr_code"] = _qr_code
    made.filters["script"] = _script
    made.filters["linked_data"] = _linked_data
    return made


@pass_context
def _href(context: Context, address: str) -> str:
    """Return the link to `address` from the page that is being rendered, relative and spelled out."""
    if not isinstance(address, str) or address not in context["addresses"]:
        raise TemplateRuntimeError(f"no address '{str(address)[:60]}'")
    depth: int = context["page"].address.count("/")
    return "../" * depth + address


def _script(value: "DataclassInstance") -> Markup:
    """Return a frozen value as JSON (RFC 8259) that may stand in a script, wherever that stands."""
    return htmlsafe_json_dumps(
        asdict(value), dumps=partial(json.dumps, ensure_ascii=False, separators=(",", ":"))
    )


@pass_context
def _linked_data(context: Context, page: Page) -> Markup:
    """Return what `page` says of itself to machines; it is escaped for a script element, not for HTML."""
    return Markup(linked_data(page, context["site"], context["addresses"]))  # noqa: S704 - escaped there


def _qr_code(link: str, title: str) -> Markup:
    """Return the QR code of `link` as an SVG element named `title`."""
    from showcase.qr.draw import inline  # noqa: PLC0415 - slow to import, and not every site has one

    return Markup(inline(link, title))  # noqa: S704 - the drawing escapes its title, and has no other text


def _digest(text: str) -> str:
    """Return the source expression by which a Content-Security-Policy (Level 3) admits `text` in the page."""
    return f"sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}"
