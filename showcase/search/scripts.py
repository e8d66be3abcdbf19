"""Values as scripts: by `file://` a browser loads no data, but it runs scripts."""

import json

from showcase.model.output import Output

FOLDER = "search"


def script(name: str, value: object) -> Output:
    """Return the script `search/<name>.js`, which delivers `value` to the page that asked for `name`."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    content = f'siteSearch.deliver("{name}",{text});\n'
    # Half a character, as a gram may have, cannot be written in UTF-8 but as an escape in the script.
    return Output(address_of(name), content.encode("utf-8", "backslashreplace"))


def address_of(name: str) -> str:
    """Return the address of the script `name`."""
    return f"{FOLDER}/{name}.js"
