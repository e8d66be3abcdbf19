"""The words for a promise that is broken: what was promised, who links to it, and the ways out."""

from showcase.load.ledger import PATH
from showcase.load.settings import PATH as SETTINGS
from showcase.model.case import Case
from showcase.model.ledger import Promise
from showcase.problems import Place, Problem
from showcase.prose.headings import is_reserved


def page_gone(promise: Promise, linked: str, renamed: Case | None) -> Problem:
    """Return the problem of a case whose page is not there; `renamed` is one that has its title now."""
    slug = _slug(promise)
    there = f" {renamed.source_path} " if renamed else "新文件"
    message = f"“{promise.text}”从 {promise.since} 起公布在 {promise.address}，现在没有了{linked}"
    hint = (
        f"改了文件名，就在{there}的“旧网址名”里加上 {slug}；"
        f"真的撤下，就在 site.yaml 的“撤下”里写上 {slug} 和原因；误删了，就恢复 cases/{slug}.md"
    )
    return Problem(Place(PATH, promise.line), message, hint)


def draft_again(promise: Promise, linked: str) -> Problem:
    """Return the problem of a published case that has become a draft."""
    slug = _slug(promise)
    message = f"“{promise.text}”从 {promise.since} 起公布，现在又成了草稿{linked}"
    hint = f"把“草稿: 是”改成“草稿: 否”；要撤下，就把这个文件移走，在 site.yaml 的“撤下”里写上 {slug} 和原因"
    return Problem(Place(f"cases/{slug}.md"), message, hint)


def pages_swapped(promise: Promise, case: Case, other: Promise) -> Problem:
    """Return the problem of an address at which the case now stands that was promised at another."""
    message = (
        f"{promise.address} 公布的是“{promise.text}”，现在成了“{case.facts.title}”，"
        f"而它公布在 {other.address}"
    )
    return Problem(Place(case.source_path), message, "把两个文件的名字换回来")


def lists_swapped(promise: Promise, title: str, other: Promise) -> Problem:
    """Return the problem of an address at which the list `title` stands that was promised at another."""
    message = f"{promise.address} 公布的是“{promise.text}”，现在成了“{title}”，而它公布在 {other.address}"
    return Problem(Place(SETTINGS), message, "把两处的网址名换回来")


def page_replaced(promise: Promise, case: Case) -> Problem:
    """Return the problem of an address at which another case stands than was promised."""
    message = f"{promise.address} 从 {promise.since} 起公布的是“{promise.text}”，现在是另一个案例"
    hint = (
        "新案例换一个文件名，原来的案例恢复或撤下；"
        f"确实是同一个案例，就在 {PATH} 第 {promise.line} 行写上新的名称和“地点 · 品牌”"
    )
    return Problem(Place(case.source_path), message, hint)


def place_gone(promise: Promise, case: Case, linked: str, nearest: str) -> Problem:
    """Return the problem of a place on a page that is gone; `nearest` is the anchor of the likest one now."""
    own = promise.anchor
    reworded = "" if is_reserved(own) else f"标题改写了，就在它后面写 {{#{own}}}；"
    hint = (
        f"{reworded}换成了别处，就在“旧锚点”里写“旧: {own}”和“新: {nearest or '现在的编号'}”；"
        f"删掉了，就写“旧: {own}”和“原因: …”"
    )
    return Problem(Place(case.source_path), _gone(promise, linked), hint)


def about_place_gone(promise: Promise, linked: str) -> Problem:
    """Return the problem of a place on the about page that is gone."""
    own = f"{{#{promise.anchor}}}"
    hint = f"“关于”里，标题改写了，就在它后面写 {own}；删掉了，就在还讲这件事的段落下面另起一行写 {own}"
    return Problem(Place(SETTINGS), _gone(promise, linked), hint)


def _gone(promise: Promise, linked: str) -> str:
    text = promise.text or "没有文字的标题"
    what = f"{promise.within} › {text}" if promise.within else text
    return f"#{promise.anchor}（{what}）从 {promise.since} 起公布，现在没有了{linked}"


def places_swapped(promise: Promise, path: str, other: Promise) -> Problem:
    """Return the problem of an anchor of the file `path` that has now what was promised at `other`."""
    message = (
        f"#{promise.anchor} 公布的是“{promise.text}”，现在标的是“{other.text}”，而它公布的是 #{other.anchor}"
    )
    return Problem(Place(path), message, "把这两处的编号换回来")


def anchor_taken(promise: Promise, case: Case, text: str, moved: Promise) -> Problem:
    """Return the problem of an anchor that was given to the new place `text`, while its own is `moved`."""
    own = promise.anchor
    message = f"#{own} 公布的是“{promise.text}”，现在标的是新的“{text}”，原来的成了 #{moved.anchor}"
    return Problem(Place(case.source_path), message, f"把 {{#{own}}} 写到“{promise.text}”后面")


def places_collide(promise: Promise, case: Case, text: str) -> Problem:
    """Return the problem of a place on a former page that leads to another, of `text`, promised itself."""
    slug = _slug(promise)
    message = f"{promise.link} 公布的是“{promise.text}”，转到这里却是“{text}”"
    hint = (
        f"两个案例有相同的编号，不能转：在“旧网址名”里去掉 {slug}，"
        f"在 site.yaml 的“撤下”里写上 {slug} 和原因，“改看”写 {case.slug}"
    )
    return Problem(Place(case.source_path), message, hint)


def _slug(promise: Promise) -> str:
    return promise.address.removeprefix("cases/").removesuffix(".html")
