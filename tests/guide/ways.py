"""The ways in which a program comes to say something, each under a line that names it."""

PROBLEMS = """
class Problem:
    place: str
    message: str
    hint: str = ""
"""
REFUSE = """
def refuse(place: str, message: str, hint: str = "") -> Exception:
    return ValueError(Problem(place, message, hint))
"""

KNOWN = """
# in the call
raise refuse("p", "坏了")

# by its name
Problem("p", message="坏了", hint="改")

# through a module
import showcase.problems as own
own.Problem("p", "坏了")

# under another name
from showcase.problems import refuse as no
raise no("p", "坏了")

# a constant and a variable
TEXT = "坏了"
def f():
    message = TEXT
    yield Problem("p", message)

# a constant pair
FOUND = ("坏了", "改")
def f():
    yield Problem("p", *FOUND)

# a pair in a variable
def f():
    found = "坏了", "改"
    yield Problem("p", *found)

# a function that returns a pair
def found() -> tuple[str, str]:
    return "坏了", "改"
PROBLEM = Problem("p", *found())

# a function that returns text or nothing
def fault(x) -> str | None:
    return "坏了" if x else None
PROBLEM = Problem("p", fault(1) or "")

# an assignment in a condition
def f():
    if (what := "坏了"):
        raise refuse("p", what)

# a helper with a named argument
def told(message: str):
    return Problem("p", message)
PROBLEM = told(message="坏了")

# a helper with a default
def told(message: str = "坏了"):
    return Problem("p", message)
PROBLEM = told()

# a method
class Document:
    def error(self, message: str):
        return Problem("p", message)
Document().error("坏了")

# a method that is chosen
class Document:
    def error(self, message: str):
        return Problem("p", message)
    def warning(self, message: str):
        return Problem("p", message)
def f(document, strict):
    (document.error if strict else document.warning)("坏了")

# a loop over pairs
for text, hint in (("坏了", "改"), ("坏了", "删")):
    Problem("p", text, hint)

# a loop that counts
for number, (text, hint) in enumerate([("坏了", "改")]):
    Problem("p", text, hint)

# a table
RULES = {"a": "坏了"}
def f(key):
    yield Problem("p", RULES[key])

# a table with a default
RULES = {"a": "坏了"}
def f(key):
    yield Problem("p", RULES.get(key, "坏了"))

# the first that fits
def f(x):
    text = next((word for word in ("坏了",) if word in x), "坏了")
    yield Problem("p", text)

# a generator of pairs
def found() -> "Iterator[tuple[int, str]]":
    yield 1, "坏了"
for at, text in found():
    Problem("p", text)

# a generator behind a generator
def inner() -> "Iterator[str]":
    yield "坏了"
def outer() -> "Iterator[str]":
    yield from inner()
for text in outer():
    Problem("p", text)

# a list that grows
def f():
    found = []
    found.append("坏了")
    for text in found:
        yield Problem("p", text)

# a record
class Rule:
    at: int
    message: str
RULES = (Rule(1, "坏了"),)
for rule in RULES:
    Problem("p", rule.message)

# a record that is changed
from dataclasses import replace
class Rule:
    at: int
    message: str
def f(rule):
    yield Problem("p", replace(rule, message="坏了").message)
RULE = Rule(1, "坏了")

# an exception
def read(text):
    raise ValueError("坏了")
def f(node):
    try:
        read(node)
    except ValueError as error:
        raise refuse("p", str(error)) from None

# an exception with a hint
def read(text):
    raise ValueError("坏了", "改")
def f(node):
    try:
        read(node)
    except ValueError as error:
        raise refuse("p", *error.args) from None

# a loop of calls
def grown(text: str) -> str:
    return grown(text) or text
raise refuse("p", grown("坏了"))
"""

UNKNOWN = """
# a method of text
def f(x):
    yield Problem("p", x.strip())

# a table from elsewhere
def f(x):
    yield Problem("p", MESSAGES[x])

# pieces that are joined
def f(x):
    yield Problem("p", "".join(["坏", "了"]))

# a helper that is handed on
def told(message: str):
    return Problem("p", message)
FOUND = map(told, ["坏了"])

# a class that is handed on
from functools import partial
ERROR = partial(Problem, "p")
ERROR("坏了")
"""


def ways(text: str) -> dict[str, str]:
    """Return the programs in `text` under their names."""
    parts = (part.partition("\n") for part in text.split("\n# ")[1:])
    return {name: program for name, _, program in parts}
