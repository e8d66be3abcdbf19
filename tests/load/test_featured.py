from plan.sites import planned
from support import SITE, case, messages


def _site(*slugs: str) -> dict[str, str]:
    return {"site.yaml": SITE + "featured:\n" + "".join(f"  - {slug}\n" for slug in slugs)}


def test_the_home_page_shows_the_featured_cases_in_their_order() -> None:
    files = {**_site("yi", "jia"), "cases/yi.md": case(title="乙"), "cases/bing.md": case(title="丙")}
    content = planned(files)["index.html"].content
    assert content.are_chosen
    assert [card.link.text for card in content.cards] == ["乙", "甲楼的故事"]


def test_a_featured_case_has_to_be_there() -> None:
    (message,) = messages(_site("jja"))
    assert message == "site.yaml:33:5: 没有“jja”这个案例 → 是不是“jia”？"


def test_a_case_is_featured_once() -> None:
    (message,) = messages(_site("jia", "jia"))
    assert "案例“jia”写了两次" in message


def test_a_featured_draft_waits() -> None:
    found = messages({**_site("yi"), "cases/yi.md": case(draft="是")})
    assert any("“yi”还是草稿，首页暂不展示" in message for message in found)
