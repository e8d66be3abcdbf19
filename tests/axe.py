"""What axe-core finds in a page that is open."""

from playwright.sync_api import Page

from tools import npm_file

Violation = tuple[str, list[str]]
_RUN = """async options => {
    const { violations } = await axe.run({ preload: false, resultTypes: ["violations"], ...options });
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}"""


def violations(page: Page, *rules: str) -> list[Violation]:
    """Return the rules that the open `page` breaks, each with the elements that break it.

    All rules are looked at, or those that are named.
    """
    if not page.evaluate("'axe' in window"):
        page.evaluate(npm_file("axe-core/axe.min.js").read_text("utf-8"))
    options = {"runOnly": {"type": "rule", "values": list(rules)}} if rules else {}
    return [(rule, elements) for rule, elements in page.evaluate(_RUN, options)]
