"""The cases that the home page shows first."""

from collections.abc import Iterator

from showcase.load.case import LoadedCase
from showcase.model.site import Settings
from showcase.problems import Problem, Severity, guess


def featured_problems(settings: Settings, files: tuple[LoadedCase, ...]) -> Iterator[Problem]:
    """Yield what is featured and cannot be shown: a case that is not there, twice there, or a draft."""
    drafts = {file.slug: file.is_draft for file in files}
    met: set[str] = set()
    for featured in settings.featured:
        slug = featured.target
        if slug not in drafts:
            hint = guess(slug, drafts) or "写 cases 文件夹里的一个文件名，不带 .md"
            yield Problem(featured.place, f"没有“{slug}”这个案例", hint)
        elif slug in met:
            yield Problem(featured.place, f"案例“{slug}”写了两次", "只留一处")
        elif drafts[slug]:
            message = f"“{slug}”还是草稿，首页暂不展示"
            yield Problem(featured.place, message, "案例发布以后就会出现", Severity.WARNING)
        met.add(slug)
