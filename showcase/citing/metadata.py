"""What the head of a page says of the work on it, for programs that collect references.

`citation_*` are the names of Highwire Press, which Google Scholar and others read, `DC.*` and `DCTERMS.*`
those of Dublin Core (DCMI, Expressing Dublin Core in HTML/XHTML). Zotero's translator "Embedded Metadata"
reads both, and Open Graph, which the page has anyway and which gives the abstract and the name of the site.
By itself it takes a page with `citation_title` for an article in a journal; `z:itemType`, its own word for
the type, outranks that. A web page it shall be, because as one it is cited: styles give it [EB/OL], where a
report gets [R/OL]. Tags it drops, whoever says them; they are for the others.
"""

from showcase.citing.work import Work
from showcase.model.date import PartialDate

Pairs = tuple[tuple[str, str], ...]
VOCABULARIES: Pairs = (
    ("schema.DC", "http://purl.org/dc/elements/1.1/"),
    ("schema.DCTERMS", "http://purl.org/dc/terms/"),
)


def embedded(work: Work, published: PartialDate, publisher: str) -> Pairs:
    """Return names and contents for `work`, a page that `publisher` first published at `published`.

    The date that is cited is the one of the version at hand, as in the citations in words.
    """
    cited = work.issued or published
    said = (
        ("z:itemType", "webpage"),
        ("citation_title", work.title),
        *(("citation_author", name) for name in work.creators),
        ("citation_publisher", publisher),
        ("citation_date", cited.iso),
        ("citation_language", work.language),
        ("citation_public_url", work.address),
        ("citation_keywords", "; ".join(work.keywords)),
        ("DC.title", work.title),
        *(("DC.creator", name) for name in work.creators),
        ("DC.publisher", publisher),
        ("DC.date", cited.iso),
        ("DC.language", work.language),
        ("DC.identifier", work.address),
        *(("DC.subject", word) for word in work.keywords),
        ("DCTERMS.issued", published.iso),
        ("DCTERMS.modified", cited.iso if cited > published else ""),
        ("DCTERMS.abstract", work.abstract),
    )
    return tuple(pair for pair in said if pair[1])
