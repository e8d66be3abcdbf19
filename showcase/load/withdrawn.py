"""Cases that were published and are withdrawn."""

from collections.abc import Iterator, Mapping

from showcase.load.case import LoadedCase
from showcase.model.site import Settings, Withdrawal, led_on
from showcase.problems import Problem, guess


def withdrawal_problems(settings: Settings, files: tuple[LoadedCase, ...]) -> Iterator[Problem]:
    """Yield what is wrong with what is said to be withdrawn: it is still there, or its successor is not."""
    used = {file.slug: f"cases/{file.slug}.md" for file in files if not file.is_draft}
    former = {alias.target: f"cases/{file.slug}.md" for file in files for alias in file.aliases}
    known = frozenset(
        (*used, *(alias.target for file in files if not file.is_draft for alias in file.aliases))
    )
    withdrawn = {gone.slug.target: gone for gone in settings.withdrawn}
    met: set[str] = set()
    for withdrawal in settings.withdrawn:
        slug = withdrawal.slug.target
        if user := used.get(slug):
            hint = f"真的撤下，就删掉 {user}；没有撤下，就删掉这一项"
            yield Problem(withdrawal.slug.place, f"案例“{slug}”还在，不能同时写成撤下", hint)
        elif user := former.get(slug):
            message = f"“{slug}”是 {user} 的旧网址名，会自动转到那里"
            yield Problem(withdrawal.slug.place, message, "删掉这一项，或在那里删掉这个旧网址名")
        elif slug in met:
            yield Problem(withdrawal.slug.place, f"案例“{slug}”写了两次", "只留一处")
        met.add(slug)
        successor = withdrawal.successor
        if successor and not _leads_on(successor.target, known, withdrawn):
            hint = guess(successor.target, used) or "写 cases 文件夹里一个已经发布的文件名，不带 .md"
            yield Problem(successor.place, f"没有“{successor.target}”这个案例可以改看", hint)


def _leads_on(slug: str, known: frozenset[str], withdrawn: Mapping[str, Withdrawal]) -> bool:
    """Tell whether there is a case `slug`, or it was withdrawn too and leads on itself, or ends there."""
    chain = led_on(slug, withdrawn)
    last = withdrawn.get(chain[-1])
    return not known.isdisjoint(chain) or (last is not None and last.successor is None)
