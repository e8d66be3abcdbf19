"""What Git leaves in a file where two changes meet (git-merge, “How conflicts are presented”).

Markdown and YAML would take the marks for headings, quotations and block texts.
"""

import re

from showcase.problems import Place, Problem, Refused

_EDGE = re.compile(r"(?:<{7}|>{7}|\|{7})(?: .*)?")
_MIDDLE = "=" * 7


def refuse_conflicts(text: str, path: str) -> None:
    """Raise Refused where changes in `text`, the content of the file `path`, have not been merged.

    Nothing else is said of such a file: both versions stand in it.
    """
    lines = list(enumerate(text.split("\n"), start=1))
    if any(_EDGE.fullmatch(line) for _, line in lines):
        hint = "两份里只留下要的，再删掉以 <<<<<<<、=======、>>>>>>> 开头的行"
        numbers = [number for number, line in lines if _EDGE.fullmatch(line) or line == _MIDDLE]
        raise Refused(*(Problem(Place(path, number), "这里有两份改动没有合并好", hint) for number in numbers))
