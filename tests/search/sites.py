"""Search documents of small sites."""

from plan.sites import site_of

from benchmarks.pages import plan
from showcase.plan import address
from showcase.search.document import Document, document_of


def documents(files: dict[str, str]) -> dict[str, Document]:
    """Return the search document of each case of the site made of `tree(files)`, by its slug."""
    site = site_of(files)
    shown = {page.address: page.content for page in plan(site)}
    return {case.slug: document_of(case, shown[address.of_case(case)]) for case in site.cases}
