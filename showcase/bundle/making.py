"""Making the bundle of a case: a pure function that any process can do."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from showcase.api.files import case_files
from showcase.bundle.values import Bundle, Made, Subject
from showcase.discovery.oembed import oembed
from showcase.model.case import Case
from showcase.model.output import Output
from showcase.model.qr_code import QrCode
from showcase.model.signboard import Signboard
from showcase.model.site import Settings
from showcase.plan import address
from showcase.plan.citations import ENDINGS, citation_files
from showcase.plan.companions import COMPANIONS, names_of
from showcase.plan.outline import outlines_of
from showcase.plan.page import Page
from showcase.plan.permanent import codes_of, permanent_of
from showcase.plan.promised import case_places
from showcase.plan.signboard import case_signboard, picture_of
from showcase.plan.site import case_pages
from showcase.problems import Problem
from showcase.render.asked import together
from showcase.render.pages import Layout, laid_out
from showcase.render.rendered import Rendered, digest_of
from showcase.search.document import document_of
from showcase.search.spelling import spelled_names

_ENTRY = "feeds/entry.html"


@dataclass(frozen=True)
class Frame:
    """What is the same for all bundles.

    `settings` are those that cases may see. Without `is_rendered`, because the templates have faults, there
    are no pages.
    """

    settings: Settings
    layout: Layout
    is_rendered: bool = True


def make_bundle(frame: Frame, subject: Subject) -> Made:
    """Return the bundle of the case in `subject`, and what is in it."""
    case, settings = subject.case, frame.settings
    pages = tuple(case_pages(case, settings, subject.pictures, subject.around))
    rendered = {page.address: laid_out(frame.layout, page) for page in pages} if frame.is_rendered else {}
    sound = {where: one for where, one in rendered.items() if isinstance(one, Rendered)}
    entry = _entry(frame, pages[0]) if settings.base_url and frame.is_rendered else None
    texts = [one for one in (*rendered.values(), entry) if isinstance(one, Rendered)]
    outputs = (*(Output(where, one.content) for where, one in sound.items()), *_files(case, frame, pages[0]))
    bundle = Bundle(
        outlines=outlines_of(pages),
        files={output.address: digest_of(output.content) for output in outputs},
        signboards=tuple(_signboards(case, settings)),
        codes=tuple(_codes(case, settings)),
        answers=together(one.answers for one in texts),
        places=tuple(case_places(case)),
    )
    return Made(
        bundle,
        outputs,
        document_of(case, pages[0].content, lambda *names: subject.syllables or spelled_names(*names)),
        entry.content.decode() if isinstance(entry, Rendered) else "",
        tuple(one for one in (*rendered.values(), entry) if isinstance(one, Problem)),
    )


def _entry(frame: Frame, page: Page) -> Rendered | Problem:
    """Return the text of the case as feeds have it."""
    return laid_out(frame.layout, replace(page, template=_ENTRY))


def addresses_of(case: Case, settings: Settings) -> frozenset[str]:
    """Return the addresses of all files of `case` without making them: what pages of others may lead to."""
    slug = case.slug
    every = [address.of_plaque(case)]
    for name in names_of(case):
        every += [address.of_slug(name), address.of_compared(name), address.of_gathered(name)]
        every += [address.of_data(name), *(place(name) for place in COMPANIONS)]
        if not case.facts.draft:
            every += [address.of_citation(name, ending) for ending in ENDINGS]
    if settings.base_url:
        every += [address.of_oembed(slug)]
        every += (where for where, _ in (*_signboards(case, settings), *_codes(case, settings)))
    return frozenset(every)


def _files(case: Case, frame: Frame, page: Page) -> Iterable[Output]:
    """Yield the files that need no template."""
    settings = frame.settings
    yield from case_files(case, settings.base_url)
    yield from citation_files(case, settings)
    if settings.base_url:
        yield oembed(page, page.content, frame.layout.masthead)


def _signboards(case: Case, settings: Settings) -> Iterable[tuple[str, Signboard]]:
    """Yield the picture by which the page is recognised, where the site's own address is known."""
    if settings.base_url:
        signboard = case_signboard(case, settings)
        yield picture_of(signboard).address, signboard


def _codes(case: Case, settings: Settings) -> Iterable[tuple[str, QrCode]]:
    """Yield the QR codes of the permanent link, where there is one."""
    if permanent := permanent_of(case, settings):
        yield from codes_of(permanent)
